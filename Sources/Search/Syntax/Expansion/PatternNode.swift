/// A part of a pattern.
indirect enum PatternNode {
  case scalar(TermPattern.Set)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repeated(PatternNode, minimum: Int, maximum: Int?)

  static func literal(_ scalar: Unicode.Scalar) -> PatternNode {
    .scalar(TermPattern.Set(ranges: [scalar.value...scalar.value]))
  }

  /// Steps of the program, counted without building it; stops counting far above the limit.
  var stepCount: Int {
    let count =
      switch self {
      case .scalar: 1
      case .sequence(let nodes): nodes.reduce(0) { $0 + $1.stepCount }
      case .choice(let nodes): nodes.reduce(0) { $0 + $1.stepCount + 2 }
      case .repeated(let node, let minimum, let maximum):
        (node.stepCount + 2) * max(1, maximum ?? minimum + 1)
      }
    return min(count, 1_000_000)
  }

  /// The letters before anything that may vary.
  var literalPrefix: String {
    switch self {
    case .scalar(let set):
      guard set.ranges.count == 1, let range = set.ranges.first, range.count == 1, !set.isNegated,
        let scalar = Unicode.Scalar(range.lowerBound)
      else { return "" }
      return String(Character(scalar))
    case .sequence(let nodes):
      var prefix = ""
      for node in nodes {
        let letters = node.literalPrefix
        prefix += letters
        guard case .scalar = node, !letters.isEmpty else { break }
      }
      return prefix
    case .choice(let nodes): return nodes.count == 1 ? nodes[0].literalPrefix : ""
    case .repeated: return ""
    }
  }

  func append(to steps: inout [TermPattern.Step]) {
    switch self {
    case .scalar(let set): steps.append(.scalar(set))
    case .sequence(let nodes):
      for node in nodes { node.append(to: &steps) }
    case .choice(let nodes): append(choice: nodes[...], to: &steps)
    case .repeated(let node, let minimum, let maximum):
      for _ in 0..<minimum { node.append(to: &steps) }
      guard let maximum else { return append(loop: node, to: &steps) }
      for _ in minimum..<max(minimum, maximum) {
        let split = steps.count
        steps.append(.match)
        node.append(to: &steps)
        steps[split] = .split(split + 1, steps.count)
      }
    }
  }

  private func append(choice nodes: ArraySlice<PatternNode>, to steps: inout [TermPattern.Step]) {
    var jumps: [Int] = []
    for (place, node) in nodes.enumerated() {
      guard place + 1 < nodes.count else {
        node.append(to: &steps)
        break
      }
      let split = steps.count
      steps.append(.match)
      node.append(to: &steps)
      jumps.append(steps.count)
      steps.append(.match)
      steps[split] = .split(split + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private func append(loop node: PatternNode, to steps: inout [TermPattern.Step]) {
    let split = steps.count
    steps.append(.match)
    node.append(to: &steps)
    steps.append(.jump(split))
    steps[split] = .split(split + 1, steps.count)
  }
}
