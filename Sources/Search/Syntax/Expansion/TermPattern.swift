/// A pattern over whole terms that takes time linear in the term, whatever the pattern.
///
/// All states are followed at once (Thompson, "Regular expression search algorithm", 1968), so no
/// pattern makes a search slow.
struct TermPattern {
  /// Steps of a program; above, a pattern is refused.
  static let maximumLength = 500

  enum Step {
    case scalar(Set)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  /// The scalars that a place accepts.
  struct Set {
    var ranges: [ClosedRange<UInt32>]
    var isNegated = false

    static let any = Set(ranges: [0...UInt32.max])

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar.value) } != isNegated
    }
  }

  private let steps: [Step]
  /// The letters that every match begins with.
  let prefix: String

  /// `*` stands for any letters and `?` for one.
  init(wildcard: String) {
    var nodes: [PatternNode] = []
    for scalar in wildcard.unicodeScalars {
      switch scalar {
      case "*": nodes.append(.repeated(.scalar(.any), minimum: 0, maximum: nil))
      case "?": nodes.append(.scalar(.any))
      default: nodes.append(.literal(scalar))
      }
    }
    self.init(.sequence(nodes))
  }

  /// Fails when the pattern is not well formed or too long.
  init?(regularExpression: String) {
    var reader = PatternReader(regularExpression)
    guard let node = reader.read(), node.stepCount <= TermPattern.maximumLength else { return nil }
    self.init(node)
  }

  private init(_ node: PatternNode) {
    var steps: [Step] = []
    node.append(to: &steps)
    steps.append(.match)
    self.steps = steps
    prefix = node.literalPrefix
  }

  func matches(_ term: String) -> Bool {
    var states = StateList(count: steps.count)
    var next = StateList(count: steps.count)
    follow(0, into: &states)
    for scalar in term.unicodeScalars {
      next.removeAll()
      for state in states.members {
        if case .scalar(let set) = steps[state], set.contains(scalar) {
          follow(state + 1, into: &next)
        }
      }
      swap(&states, &next)
      if states.members.isEmpty { return false }
    }
    return states.members.contains { if case .match = steps[$0] { true } else { false } }
  }

  /// Adds a state and all that it leads to without a letter.
  private func follow(_ state: Int, into list: inout StateList) {
    var pending = [state]
    while let state = pending.popLast() {
      guard list.insert(state) else { continue }
      switch steps[state] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .scalar, .match: break
      }
    }
  }

  /// States in order of arrival, each once.
  private struct StateList {
    private(set) var members: [Int] = []
    private var isMember: [Bool]

    init(count: Int) {
      isMember = Array(repeating: false, count: count)
    }

    mutating func insert(_ state: Int) -> Bool {
      guard !isMember[state] else { return false }
      isMember[state] = true
      members.append(state)
      return true
    }

    mutating func removeAll() {
      for member in members { isMember[member] = false }
      members.removeAll(keepingCapacity: true)
    }
  }
}
