#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a draft gives as words of a letter: between quotation marks, or in a block of its own.
package struct DraftQuotation: Sendable, Equatable {
  /// On one line, without the marks.
  package var text: String
  /// Where a closing mark may be an apostrophe: what else the marks may hold.
  package var otherTexts: [String] = []
  /// With words at its end that were taken for its source and may be the letter's; `nil` without such.
  var unparted: String?
  /// First and last line in the draft, from 1.
  package var lines: ClosedRange<Int>
  /// What the draft says around it; `nil` where it says nothing.
  var context: Context?

  package init(text: String, lines: ClosedRange<Int>) {
    self.text = text
    self.lines = lines
  }

  /// The draft's own words around a quotation, without those of other quotations.
  struct Context: Sendable, Equatable {
    var sentence: String
    /// More of the paragraph, with the sentence.
    var paragraph: String
    /// What stands in brackets next to the quotation, behind it rather than before.
    var beside: String?
    /// What stands below the quotation, or behind it in brackets, and says whose words it is: it counts
    /// before all the rest.
    var source: String?
    /// What stands above and beside the paragraph, the nearest first.
    var surroundings: [DraftSurrounding] = []
  }
}

/// A draft as read: its quotations in order, and marks that have no partner.
package struct Draft: Sendable, Equatable {
  package private(set) var quotations: [DraftQuotation] = []
  /// Lines with a quotation mark that no other closes: what stands behind it is not checked.
  package private(set) var unpairedLines: [Int] = []

  /// What a draft without a quotation lacks, to go on behind *there is* or a colon.
  package static let whatIsChecked =
    "no words between “…”, \"…\" or «…», no block quotation, nor four words or more between ‘…’ or '…'"

  /// Reads a file; one of an office program with the converter that reads such letters, too.
  ///
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``.
  package init(path: String) throws(LetterSearchError) {
    let url = URL(file: path)
    let ending = url.pathExtension.lowercased()
    var bytes = try FileBytes.of(path, upTo: SourceDocument.byteLimit)
    if DocumentConverter.endings.contains(ending) {
      do {
        bytes = try DocumentConverter.text(of: path, ending: ending)
      } catch {
        throw .unreadable(path: path, reason: error.description)
      }
    }
    guard !bytes.contains(0) else {
      throw .unreadable(path: path, reason: "it is no text in UTF-8; save it as .txt or .docx")
    }
    guard !QuotedRows.referenceEndings.contains(ending) else {
      throw .unreadable(path: path, reason: QuotedRows.whatReferencesLack)
    }
    if QuotedRows.endings.contains(ending) {
      guard let rows = QuotedRows(bytes) else {
        throw .unreadable(path: path, reason: QuotedRows.whatIsRead)
      }
      self.init(rows: rows)
    } else {
      let isPage = ["html", "htm", "xhtml"].contains(ending)
      self.init(bytes, isPage: isPage ? true : nil)
    }
  }

  /// Reads text, Markdown, a page of HTML, or the rows of an export.
  ///
  /// - Parameter isPage: whether it is HTML; `nil` to see what it is by its beginning.
  package init(_ bytes: [UInt8], isPage: Bool? = nil) {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let looksLikePage = start.contains("<!doctype html") || start.contains("<html")
    if isPage ?? looksLikePage {
      take(QuotedPage.paragraphs(of: bytes))
    } else if let rows = isPage == nil ? QuotedRows(bytes) : nil {
      quotations = rows.quotations
    } else {
      take(QuotedMarkdown.paragraphs(of: String(decoding: bytes, as: UTF8.self)))
    }
  }

  private init(rows: QuotedRows) { quotations = rows.quotations }

  private mutating func take(_ paragraphs: [QuotedParagraph]) {
    var lead: QuotationContext.Lead?
    var outline = DraftOutline()
    var rowEnd = 0
    var rowStart = 0
    let titled = Self.isBasket(paragraphs) ? 0 : nil
    for (place, paragraph) in paragraphs.enumerated() {
      if case .cell(let cell) = paragraph.place, place >= rowEnd {
        rowStart = place
        rowEnd = paragraphs[place...].firstIndex { $0.row != cell.row } ?? paragraphs.endIndex
      }
      guard !paragraph.isSource, place != titled else { continue }
      // A block's surroundings are those of what stands before it.
      var surroundings: [DraftSurrounding] = []
      if !paragraph.isBlock || paragraph.row != nil {
        let row = paragraph.row == nil ? [] : paragraphs[rowStart..<rowEnd]
        surroundings = outline.surroundings(of: paragraph, row: row)
      }
      if paragraph.isBlock, paragraph.row != nil { lead?.surroundings = surroundings }
      // Each paragraph of a long quotation begins with a mark, and only the last ends with one.
      let isLast = place + 1 == paragraphs.count || paragraphs[place + 1].row != nil
      let next = isLast ? nil : paragraphs[place + 1].firstCharacter
      let found = paragraph.quotations(before: next, lead, surroundings)
      if !paragraph.isBlock { lead = QuotationContext.Lead(paragraph.scalars, surroundings) }
      quotations += found.quotations
      unpairedLines += found.unpairedLines
    }
  }

  /// Whether it is a basket as saved: its title, and below that how many passages it has.
  private static func isBasket(_ paragraphs: [QuotedParagraph]) -> Bool {
    guard paragraphs.count > 2, case .heading = paragraphs[0].place,
      case .item = paragraphs[1].place
    else { return false }
    let count = paragraphs[1].beginning.split(whereSeparator: \.isWhitespace)
    return count.count == 3 && count[1] == "Passages:" && count[2].allSatisfy(\.isNumber)
  }
}

extension QuotedParagraph {
  /// The number of its row; `nil` for what is no cell.
  fileprivate var row: Int? {
    if case .cell(let cell) = place { cell.row } else { nil }
  }

  /// Whether it is the line of a basket with the passage and the query that found it, also behind a
  /// dash: `Passage letter~0123456789, found by otters`.
  var isPassageName: Bool {
    let words = beginning.drop { $0 == "—" || $0 == " " }
    guard words.hasPrefix("Passage ") else { return false }
    let name = words.dropFirst("Passage ".count).prefix { !$0.isWhitespace && $0 != "," }
    guard let mark = name.lastIndex(of: "~") else { return false }
    let hash = name[mark...].dropFirst()
    return hash.count >= 8 && hash.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}

extension DraftQuotation {
  /// How many words it has.
  package var wordCount: Int { QuotedWord.words(in: text).count(where: \.isWord) }
}
