import LetterParsing

/// Names of files and records, which stand in every index, answer and message.
extension SourceDocument {
  /// Whether a name stands in the place of one that tells of a child.
  static func isWithheld(_ name: String) -> Bool { name.hasPrefix(withheld) }

  private static let withheld = "withheld-"

  /// The document with another name where its own tells of a child, as `Ada Example DOB 3-4-1897.txt`.
  ///
  /// The name in its place is made of the bytes, so it stays what it is while they do.
  func withoutPersonalName() -> SourceDocument {
    let base = RecordReading.fileName(ofRecord: file) ?? file
    let stem = base.hasPrefix(name) ? name : String(base.prefix { $0 != "." })
    let isNamePersonal = LetterParser.namesChild(name, date: { date })
    let isFilePersonal =
      name == stem ? isNamePersonal : LetterParser.namesChild(stem, date: { date })
    var document = self
    document.path = pathWithoutPersonalFolders
    guard isNamePersonal || isFilePersonal else { return document }
    let other = "\(Self.withheld)\(SHA256.hexDigest(of: contentBytes).prefix(12))"
    document.isNameWithheld = true
    if isNamePersonal { document.name = other }
    if isFilePersonal {
      document.file = "\(other)\(file.dropFirst(stem.count))"
      if document.path.hasSuffix(base) {
        let folder = document.path.dropLast(base.count)
        document.path = "\(folder)\(other)\(base.dropFirst(stem.count))"
      }
    }
    return document
  }

  /// The path with `withheld-folder` for each folder whose name tells of a child; messages print it.
  private var pathWithoutPersonalFolders: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return
      (parts.dropLast().map { part in
        LetterParser.namesChild(String(part), date: { date })
          ? "\(Self.withheld)folder" : String(part)
      } + parts.suffix(1).map(String.init)).joined(separator: "/")
  }

  /// The date of the letter, which tells dates of birth from its own.
  private var date: CalendarDate? {
    switch content {
    case .text(let bytes): LetterParser.parse(SourceText(bytes).utf8).date
    case .converted(let bytes, _, _): LetterParser.parse(bytes).date
    case .record(let record, _): RecordLetter.letter(from: record).letter.date
    }
  }
}

extension ParsingWarning {
  static let nameWithheld = ParsingWarning(
    code: "name-withheld",
    message:
      "The name of the file or record looks like personal data of a child; another stands here.",
    lines: 1...1
  )
}
