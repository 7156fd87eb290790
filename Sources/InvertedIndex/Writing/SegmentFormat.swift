/// The constants of the index file.
///
/// They stand in files on disk: a change needs a new ``version``. The page
/// <doc:IndexFileFormat> shows every byte.
package enum SegmentFormat {
  /// The format this program writes, and the only one it reads.
  package static let version: UInt32 = 2

  /// `LTRINDEX`, the first eight bytes.
  static let magic: UInt64 = 0x5845_444E_4952_544C
  /// The same as bytes.
  package static let firstBytes = (0..<8).map { UInt8(truncatingIfNeeded: magic >> (8 * $0)) }
  /// `LTRFOOTR`, the last eight bytes.
  static let footerMagic: UInt64 = 0x5254_4F4F_4652_544C
  /// Reads as another number when the bytes are in another order.
  static let byteOrderMark: UInt32 = 0x0102_0304
  /// Magic, version, byte-order mark, file length, padding, checksum.
  static let headerByteCount = 32
  /// Place and length of the table of contents, its checksum, checksum of the footer, magic.
  static let footerByteCount = 32
  /// Name, offset, length, checksum, padding.
  static let tableEntryByteCount = 40
  static let sectionNameByteCount = 16
  /// Sections begin at multiples of this.
  static let alignment = 64
  /// Zero bytes behind packed data, so that a reader may load whole words.
  static let packedPadding = 32
}

/// A named part of the index file.
package enum SegmentSection: UInt8, Sendable, Hashable, CaseIterable {
  case header
  case schema
  case metadata
  case fields
  case terms
  case termIndex
  case postings
  case positions
  case rangeMaxima
  case termVectors
  case lengths
  case numbers
  case keywords
  case groups
  case order
  case groupData
  case documentData
  case footer

  /// As it stands in the file's table of contents; at most 16 bytes of ASCII.
  package var name: String {
    switch self {
    case .header: "header"
    case .schema: "schema"
    case .metadata: "metadata"
    case .fields: "fields"
    case .terms: "terms"
    case .termIndex: "term index"
    case .postings: "postings"
    case .positions: "positions"
    case .rangeMaxima: "range maxima"
    case .termVectors: "term vectors"
    case .lengths: "lengths"
    case .numbers: "numbers"
    case .keywords: "keywords"
    case .groups: "groups"
    case .order: "order"
    case .groupData: "group data"
    case .documentData: "document data"
    case .footer: "footer"
    }
  }

  /// The parts that the table of contents lists, in the order of the file.
  static let listed = allCases.filter { $0 != .header && $0 != .footer }
}
