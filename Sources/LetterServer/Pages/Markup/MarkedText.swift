/// Text with marks at some of its characters.
enum MarkedText {
  /// - Parameters:
  ///   - text: any text; it is escaped piece by piece, so that no mark can fall into an escape.
  ///   - spans: UTF-8 offsets in any order; they may overlap, lie outside of the text or cut a
  ///     character, of which then the whole is marked.
  static func html(_ text: String, marking spans: [Range<Int>]) -> HTML {
    guard !spans.isEmpty else { return HTML(text) }
    let pieces = pieces(of: text, spans.filter { !$0.isEmpty })
    return pieces.map { $0.isMarked ? "<mark>\($0.text)</mark>" : HTML($0.text) }.joined()
  }

  private struct Piece {
    var text: Substring
    var isMarked: Bool
  }

  /// The text cut where marks begin and end, each piece not empty.
  private static func pieces(of text: String, _ spans: [Range<Int>]) -> [Piece] {
    let spans = merged(spans)
    var pieces: [Piece] = []
    var start = text.startIndex
    var isMarked = false
    var offset = 0
    var next = 0
    for index in text.indices {
      let end = offset + text[index].utf8.count
      while next < spans.count, spans[next].upperBound <= offset { next += 1 }
      let marks = next < spans.count && spans[next].lowerBound < end
      if marks != isMarked {
        if start < index { pieces.append(Piece(text: text[start..<index], isMarked: isMarked)) }
        (start, isMarked) = (index, marks)
      }
      offset = end
    }
    if start < text.endIndex { pieces.append(Piece(text: text[start...], isMarked: isMarked)) }
    return pieces
  }

  /// In ascending order, those that overlap as one.
  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
