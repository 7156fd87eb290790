import InvertedIndex
import Search

extension Segment {
  /// How rare a word is in a field, as BM25 has it; `nil` for one that no passage has.
  func rarity(of stem: String, in field: FieldID) throws -> Double? {
    try lookup(field, stem).map {
      BM25.inverseDocumentFrequency(Int($0.documentFrequency), of: documentCount)
    }
  }

  /// What a word counts that no passage has.
  var rarityOfLacking: Double { BM25.inverseDocumentFrequency(0, of: documentCount) }
}
