/// A scalar of a word, and whether a backslash took its meaning away.
struct LexedScalar {
  let scalar: Unicode.Scalar
  let isEscaped: Bool

  init(_ scalar: Unicode.Scalar, isEscaped: Bool) {
    self.scalar = scalar
    self.isEscaped = isEscaped
  }

  /// Whether it stands for letters.
  var isWildcard: Bool { isBare("*") || isBare("?") }

  func isBare(_ other: Unicode.Scalar) -> Bool { scalar == other && !isEscaped }
}
