import InvertedIndex
import Search
import TextAnalysis

extension LetterIndex {
  /// A value of a field as its letters write it; as it is compared where they write only part of it
  /// so, or the field keeps no values.
  func written(_ term: String, _ entry: TermEntry, of field: QueryField) throws -> String {
    guard let column = schema.facet(named: field.name).flatMap({ segment.keywords($0) }) else {
      return term
    }
    var cursor = try segment.postings(entry)
    guard try cursor.nextBlock() else { return term }
    return try column.values(of: DocID(rawValue: cursor.block.documents[0]))
      .first { KeywordForm.of($0, analyzer: .english) == term } ?? term
  }
}

/// Values of fields as queries write them.
enum FieldValueText {
  /// In quotation marks where it is more than one word.
  static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
    }
    return isPlain ? value : "\"" + value.split(separator: "\"").joined(separator: " ") + "\""
  }
}
