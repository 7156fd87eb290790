/// Reads a regular expression: literals, `.`, `[a-z]`, `[^a-z]`, `( )`, `|`, `*`, `+`, `?`, `{m,n}`,
/// `\d`, `\w`.
struct PatternReader {
  private static let maximumDepth = 16
  private static let maximumCount = 50

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  init(_ pattern: String) {
    scalars = Array(pattern.lowercased().unicodeScalars)
  }

  /// The pattern; `nil` when it is not well formed.
  mutating func read() -> PatternNode? {
    guard let node = readChoice(), index == scalars.count else { return nil }
    return node
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func readChoice() -> PatternNode? {
    var branches: [PatternNode] = []
    while true {
      guard let branch = readSequence() else { return nil }
      branches.append(branch)
      guard current == "|" else { break }
      index += 1
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func readSequence() -> PatternNode? {
    var nodes: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      guard let node = readAtom(), let repeated = readRepetition(of: node) else { return nil }
      nodes.append(repeated)
    }
    return .sequence(nodes)
  }

  private mutating func readAtom() -> PatternNode? {
    guard let scalar = current else { return nil }
    index += 1
    switch scalar {
    case "(": return readGroup()
    case "[": return readSet()
    case ".": return .scalar(.any)
    case "*", "+", "?", "{": return nil
    case "\\": return readEscape().map { .scalar($0) }
    default: return .literal(scalar)
    }
  }

  private mutating func readGroup() -> PatternNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternReader.maximumDepth, let inner = readChoice(), current == ")" else {
      return nil
    }
    index += 1
    return .sequence([inner])
  }

  private mutating func readEscape() -> TermPattern.Set? {
    guard let scalar = current else { return nil }
    index += 1
    switch scalar {
    case "d": return TermPattern.Set(ranges: [0x30...0x39])
    case "w": return TermPattern.Set(ranges: [0x30...0x39, 0x61...0x7A])
    default: return TermPattern.Set(ranges: [scalar.value...scalar.value])
    }
  }

  private mutating func readSet() -> PatternNode? {
    var set = TermPattern.Set(ranges: [])
    if current == "^" {
      set.isNegated = true
      index += 1
    }
    while let scalar = current, scalar != "]" {
      index += 1
      if scalar == "\\" {
        guard let escaped = readEscape() else { return nil }
        set.ranges += escaped.ranges
        continue
      }
      guard current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        set.ranges.append(scalar.value...scalar.value)
        continue
      }
      let upper = scalars[index + 1].value
      guard upper >= scalar.value else { return nil }
      set.ranges.append(scalar.value...upper)
      index += 2
    }
    guard current == "]", !set.ranges.isEmpty else { return nil }
    index += 1
    return .scalar(set)
  }

  private mutating func readRepetition(of node: PatternNode) -> PatternNode? {
    switch current {
    case "*":
      index += 1
      return .repeated(node, minimum: 0, maximum: nil)
    case "+":
      index += 1
      return .repeated(node, minimum: 1, maximum: nil)
    case "?":
      index += 1
      return .repeated(node, minimum: 0, maximum: 1)
    case "{":
      index += 1
      return readCount(of: node)
    default: return node
    }
  }

  /// `{2}`, `{2,}`, `{2,5}`.
  private mutating func readCount(of node: PatternNode) -> PatternNode? {
    guard let minimum = readNumber() else { return nil }
    var maximum: Int? = minimum
    if current == "," {
      index += 1
      maximum = current == "}" ? nil : readNumber()
      if maximum == nil, current != "}" { return nil }
    }
    guard current == "}", maximum ?? minimum >= minimum else { return nil }
    index += 1
    return .repeated(node, minimum: minimum, maximum: maximum)
  }

  private mutating func readNumber() -> Int? {
    var number: Int?
    while let digit = current, digit.isASCIIDigit {
      number = (number ?? 0) * 10 + Int(digit.value - 0x30)
      index += 1
      guard number ?? 0 <= PatternReader.maximumCount else { return nil }
    }
    return number
  }
}
