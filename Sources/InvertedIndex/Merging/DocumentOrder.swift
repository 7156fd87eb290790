/// How documents and groups are numbered in a file, which may not be how they came.
struct DocumentOrder: Sendable {
  /// For each document of the file its number in the builder; empty when none has changed.
  private let oldNumbers: [UInt32]
  /// For each document of the builder its number in the file; empty when none has changed.
  private let newNumbers: [UInt32]
  /// For each group of the file its number in the builder; empty when none has changed.
  private let oldGroups: [UInt32]

  /// As they came.
  static let identity = DocumentOrder(documents: [], groups: [])

  /// - Parameters:
  ///   - documents: all numbers of documents, in the order in which they shall stand.
  ///   - groups: the same for groups.
  init(documents: [UInt32], groups: [UInt32]) {
    oldNumbers = documents
    oldGroups = groups
    var numbers = documents
    for (new, old) in documents.enumerated() { numbers[Int(old)] = UInt32(new) }
    newNumbers = numbers
  }

  var isIdentity: Bool { newNumbers.isEmpty }

  /// The number in the builder of a document of the file.
  @inline(__always)
  func oldNumber(_ document: Int) -> Int {
    oldNumbers.isEmpty ? document : Int(oldNumbers[document])
  }

  /// The number in the builder of a group of the file.
  func oldGroup(_ group: Int) -> Int {
    oldGroups.isEmpty ? group : Int(oldGroups[group])
  }

  /// Numbers in the file for documents of the builder; empty when none has changed.
  var renumbering: [UInt32] { newNumbers }
}

extension DocumentOrder {
  /// Values of the builder's documents, in the order of the file.
  func reordered(_ values: [UInt32]) -> [UInt32] {
    isIdentity ? values : oldNumbers.map { values[Int($0)] }
  }
}
