import InvertedIndex
import Search

extension Segment {
  /// How rare a word is in a field, as BM25 has it; highest for one that no passage has.
  func rarity(of stem: String, in field: FieldID) throws -> Double {
    let frequency = try lookup(field, stem)?.documentFrequency ?? 0
    return BM25.inverseDocumentFrequency(Int(frequency), of: documentCount)
  }
}
