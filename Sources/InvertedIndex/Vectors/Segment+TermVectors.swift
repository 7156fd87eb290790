extension Segment {
  /// The term that has a number in ``termVectors``.
  package func term(numbered number: UInt32) throws(SegmentError) -> String {
    let vectors = try layout.view(.termVectors, of: file)
    guard let termVectors, let field = termField(termVectors.field) else {
      throw vectors.corrupt(at: 0, "there are none")
    }
    let place = termVectors.place(of: number)
    let block = field.statistics.firstBlock + place / TermDictionaryFormat.blockSize
    guard number < termVectors.termCount, place < field.statistics.termCount else {
      throw vectors.corrupt(at: 0, "there is no term \(number)")
    }
    let entries = try dictionary.entries(of: field, block)
    let term = entries[place % TermDictionaryFormat.blockSize].term
    return String(decoding: term, as: UTF8.self)
  }
}
