import LetterParsing

/// An entry a letter for BibTeX, its passages as annotation.
struct BibTeXWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    // An at sign begins an entry even in a comment.
    let line = provenance.line.split(separator: "@", omittingEmptySubsequences: false)
      .joined(separator: "(at)")
    return Array("@comment{\(BibTeXWriter.escaped(line))}\n\n".utf8)
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    guard let stored = hits.first?.letter else { return }
    // Double braces keep a body's name from being read as first and last name.
    let authors = stored.authors.map { "{\(BibTeXWriter.escaped($0))}" }
    var fields = [("author", authors.joined(separator: " and "))]
    fields.append(("title", "{\(BibTeXWriter.escaped(stored.entryTitle))}"))
    if let date = stored.letter.date {
      fields += [("year", String(date.year)), ("date", date.description)]
    }
    let form = Citation.receiver(of: stored) ?? Citation.body(of: stored)
    let isTold = form.map(stored.authors.contains) ?? true
    fields.append(("howpublished", isTold ? "" : BibTeXWriter.escaped(form ?? "")))
    let notes = hits.map { BibTeXWriter.escaped($0.noteText) }
    fields.append(("annote", notes.joined(separator: " \\par ")))
    let remark = stored.dateRemark.map { "Date as printed: \($0). " } ?? ""
    fields.append(("note", BibTeXWriter.escaped("\(remark)File \(stored.file)")))
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\($0.1)}" }
    bytes += "@misc{\(BibTeXWriter.key(stored.id)),\n".utf8
    bytes += lines.joined(separator: ",\n").utf8
    bytes += "\n}\n\n".utf8
  }

  /// Text as LaTeX reads it.
  ///
  /// Braces are written as commands, because BibTeX counts them even behind a backslash.
  static func escaped(_ text: String) -> String { escaper.escaped(text) }

  private static let escaper = ByteEscaper(
    special: ByteEscaper.controlStarts + Array("\\{}~^#$%&_".utf8)
  ) { bytes, index in
    switch bytes[index] {
    case UInt8(ascii: "\\"): return ("\\textbackslash{}", 1)
    case UInt8(ascii: "{"): return ("\\textbraceleft{}", 1)
    case UInt8(ascii: "}"): return ("\\textbraceright{}", 1)
    case UInt8(ascii: "~"): return ("\\textasciitilde{}", 1)
    case UInt8(ascii: "^"): return ("\\textasciicircum{}", 1)
    case 0x21...0x7e: return ("\\" + String(Unicode.Scalar(bytes[index])), 1)
    default:
      let count = ByteEscaper.controlLength(bytes, index)
      return count > 0 ? (" ", count) : nil
    }
  }

  /// An id as the key of an entry, different for different ids.
  private static func key(_ id: String) -> String {
    id.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        ("a"..."z").contains(scalar)
        || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
      return isPlain ? String(scalar) : "_" + String(byte, radix: 16)
    }.joined()
  }
}
