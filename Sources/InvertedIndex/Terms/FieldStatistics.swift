/// Counts over all documents of one field.
package struct FieldStatistics: Sendable, Hashable {
  /// How many different terms there are.
  package internal(set) var termCount = 0
  /// How many documents have the field.
  package internal(set) var documentCount = 0
  /// The sum of the documents' lengths.
  package internal(set) var tokenCount: UInt64 = 0
  /// The length of the longest document.
  package internal(set) var greatestLength: UInt32 = 0
  /// The first of the field's blocks in the dictionary.
  var firstBlock = 0
  /// How many blocks of the dictionary it has.
  var blockCount = 0

  /// The average length of the documents that have the field, 0 when there are none.
  package var averageLength: Float {
    documentCount == 0 ? 0 : Float(Double(tokenCount) / Double(documentCount))
  }

  init() {}

  func encode(to writer: inout ByteWriter) {
    writer.append(UInt32(termCount))
    writer.append(UInt32(documentCount))
    writer.append(tokenCount)
    writer.append(greatestLength)
    writer.append(UInt32(firstBlock))
    writer.append(UInt32(blockCount))
    writer.appendZeros(4)
  }

  init(_ reader: inout ByteReader) throws(SegmentError) {
    termCount = Int(try reader.read(UInt32.self))
    documentCount = Int(try reader.read(UInt32.self))
    tokenCount = try reader.read(UInt64.self)
    greatestLength = try reader.read(UInt32.self)
    firstBlock = Int(try reader.read(UInt32.self))
    blockCount = Int(try reader.read(UInt32.self))
    _ = try reader.read(UInt32.self)
    let needed = (termCount + TermDictionaryFormat.blockSize - 1) / TermDictionaryFormat.blockSize
    guard blockCount == needed else {
      throw reader.view.corrupt(at: 0, "\(termCount) terms do not make \(blockCount) blocks")
    }
  }
}
