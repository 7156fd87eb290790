/// A path with names in the place of some of its pieces.
struct RoutePattern: Sendable {
  private enum Piece: Sendable {
    case literal(String)
    case parameter(String)
  }

  private let pieces: [Piece]

  /// - Parameter text: begins with a slash; a piece in braces is a parameter.
  init(_ text: String) {
    pieces = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { piece in
      piece.hasPrefix("{") && piece.hasSuffix("}")
        ? .parameter(String(piece.dropFirst().dropLast())) : .literal(String(piece))
    }
  }

  /// The values of the parameters; `nil` when the path is another.
  ///
  /// A parameter is never empty.
  func match(_ segments: [String]) -> [String: String]? {
    guard segments.count == pieces.count else { return nil }
    var parameters: [String: String] = [:]
    for (piece, segment) in zip(pieces, segments) {
      switch piece {
      case .literal(let text):
        guard text == segment else { return nil }
      case .parameter(let name):
        guard !segment.isEmpty else { return nil }
        parameters[name] = segment
      }
    }
    return parameters
  }
}
