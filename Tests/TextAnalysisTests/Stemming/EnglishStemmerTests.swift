import TestSupport
import Testing
import TextAnalysis

@Suite("English stemmer")
struct EnglishStemmerTests {
  @Test("stems Snowball's vocabulary as Snowball does")
  func stemsVocabulary() throws {
    let words = try Fixture.lines("english-voc.txt")
    let stems = try Fixture.lines("english-output.txt")
    #expect(words.count == 42_649)
    #expect(stems.count == words.count)
    let wrong = zip(words, stems).filter { stem($0) != $1 }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { "\($0): \(stem(String($0))), not \($1)" })")
  }

  @Test("leaves words of one or two bytes alone", arguments: ["", "a", "is", "'s", "ß"])
  func leavesShortWords(word: String) {
    #expect(stem(word) == word)
  }

  @Test("takes any bytes", arguments: 0..<200 as Range<UInt64>)
  func takesAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aeiouysdinglYt'-\u{E9}".utf8) + [0, 255]
    for _ in 0..<50 {
      var word = (0..<Int.random(in: 0..<20, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      let length = word.count
      EnglishStemmer.stem(&word)
      #expect(word.count <= length + 1)
    }
  }

  private func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    EnglishStemmer.stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
