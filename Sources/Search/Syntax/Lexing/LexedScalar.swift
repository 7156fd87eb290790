/// A scalar of a word, and whether a backslash took its meaning away.
struct LexedScalar {
  let scalar: Unicode.Scalar
  let isEscaped: Bool

  init(_ scalar: Unicode.Scalar, isEscaped: Bool) {
    self.scalar = scalar
    self.isEscaped = isEscaped
  }

  func isBare(_ other: Unicode.Scalar) -> Bool { scalar == other && !isEscaped }
}
