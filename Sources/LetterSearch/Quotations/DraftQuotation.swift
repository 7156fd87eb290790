#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What stands between quotation marks in a draft.
package struct DraftQuotation: Sendable, Equatable {
  /// On one line, without the marks.
  package var text: String
  /// Where a closing mark may be an apostrophe: what else the marks may hold.
  package var otherTexts: [String] = []
  /// First and last line in the draft, from 1.
  package var lines: ClosedRange<Int>
}

/// A draft as read: its quotations in order, and marks that have no partner.
package struct Draft: Sendable, Equatable {
  package private(set) var quotations: [DraftQuotation] = []
  /// Lines with a quotation mark that no other closes: what stands behind it is not checked.
  package private(set) var unpairedLines: [Int] = []

  /// Reads a file; one of an office program with the converter that reads such letters, too.
  ///
  /// - Throws: ``LetterSearchError/unreadable(path:reason:)``.
  package init(path: String) throws(LetterSearchError) {
    let url = URL(file: path)
    let ending = url.pathExtension.lowercased()
    var bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: url))
      if DocumentConverter.endings.contains(ending) {
        bytes = try DocumentConverter.text(of: path, ending: ending)
      }
    } catch let error as ConversionError {
      throw .unreadable(path: path, reason: error.description)
    } catch {
      throw .unreadable(path: path, reason: SystemReason.of(error))
    }
    guard !bytes.contains(0) else {
      throw .unreadable(path: path, reason: "it is no text in UTF-8; save it as .txt or .docx")
    }
    let isPage = ["html", "htm", "xhtml"].contains(ending)
    self.init(bytes, isPage: isPage ? true : nil)
  }

  /// Reads text, Markdown, or a page of HTML.
  ///
  /// - Parameter isPage: whether it is HTML; `nil` to see by its beginning.
  package init(_ bytes: [UInt8], isPage: Bool? = nil) {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    let looksLikePage = start.contains("<!doctype html") || start.contains("<html")
    if isPage ?? looksLikePage {
      // The element for quotations has no marks of its own: a browser adds them.
      let page = String(decoding: bytes, as: UTF8.self)
        .replacing("<q>", with: "“").replacing("</q>", with: "”")
      let html = HTMLText(Array(page.utf8))
      read(String(decoding: html.text, as: UTF8.self), isMarkdown: false) { line in
        html.lines.isEmpty ? line : html.lines[min(line, html.lines.count) - 1]
      }
    } else {
      read(String(decoding: bytes, as: UTF8.self), isMarkdown: true) { $0 }
    }
  }

  /// Reads paragraph by paragraph: a quotation does not go on behind a blank line.
  private mutating func read(_ text: String, isMarkdown: Bool, line: (Int) -> Int) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var paragraph = QuotedParagraph()
    for (index, content) in lines.enumerated() {
      let shown = isMarkdown ? Self.withoutMarks(content) : content
      if shown.allSatisfy(\.isWhitespace) {
        take(paragraph, before: lines[index...])
        paragraph = QuotedParagraph()
      } else {
        paragraph.append(shown, line: line(index + 1))
      }
    }
    take(paragraph, before: [])
  }

  private mutating func take(_ paragraph: QuotedParagraph, before rest: ArraySlice<Substring>) {
    // Each paragraph of a long quotation begins with a mark, and only the last ends with one.
    let next = rest.first { !$0.allSatisfy(\.isWhitespace) }?.drop { " \t>".contains($0) }
    let found = paragraph.quotations(before: next?.first)
    quotations += found.quotations
    unpairedLines += found.unpairedLines
  }

  /// A line of Markdown without marks of block quotes, emphasis and escapes.
  private static func withoutMarks(_ line: Substring) -> Substring {
    let body = line.drop { " \t>".contains($0) }
    var out = ""
    var previous: Character = " "
    for (index, character) in zip(body.indices, body) {
      let next = body[body.index(after: index)...].first ?? " "
      let isEscape = character == "\\" && (next.isPunctuation || next.isSymbol) && previous != "\\"
      let isEmphasis =
        previous != "\\"
        && (character == "*" || character == "_" && !(isWord(previous) && isWord(next)))
      if !isEscape, !isEmphasis { out.append(character) }
      previous = character
    }
    return Substring(out)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension DraftQuotation {
  /// How many words it has.
  package var wordCount: Int { QuotedWord.words(in: text).count(where: \.isWord) }
}
