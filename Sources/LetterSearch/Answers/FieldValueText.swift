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
  /// A value as a restriction names it: in quotation marks where it is the word for what is not
  /// stated, and otherwise as it is.
  static func restricting(to value: String) -> String {
    QueryField.isNotStated(value) ? "\"\(value)\"" : value
  }

  /// The value that a restriction names.
  static func value(restrictedTo name: String) -> String {
    guard name.count > 2, name.hasPrefix("\""), name.hasSuffix("\"") else { return name }
    let value = String(name.dropFirst().dropLast())
    return QueryField.isNotStated(value) ? value : name
  }

  /// In quotation marks where it is more than one word, or the word for what is not stated.
  static func quoted(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
    }
    guard !isPlain || QueryField.isNotStated(value) else { return value }
    return "\"" + value.split(separator: "\"").joined(separator: " ") + "\""
  }
}
