import TextAnalysis

/// Text into tokens, and words into stems.
enum TextWorkloads {
  static func all(seed: UInt64, size: Int) -> [Workload] {
    var prose = RandomProse(seed: seed, wordCount: 200 * size)
    let passages = (0..<4 * size).map { _ in Array(prose.text(wordCount: 100).utf8) }
    let words = prose.words.map { Array($0.utf8) }
    return [
      Workload(
        name: "tokenise",
        element: "byte",
        elementCount: passages.reduce(0) { $0 + $1.count }
      ) {
        var buffer = TokenBuffer()
        var count = 0
        for passage in passages {
          Analyzer.english.analyze(passage, into: &buffer)
          count += buffer.entries.count
        }
        return count
      },
      Workload(name: "stem words", element: "word", elementCount: words.count) {
        var bytes: [UInt8] = []
        for word in words {
          bytes.removeAll(keepingCapacity: true)
          Analyzer.english.appendStem(of: word[...], to: &bytes)
        }
        return bytes.count
      },
    ]
  }
}
