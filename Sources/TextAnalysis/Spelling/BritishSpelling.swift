/// The British spelling of American words, so that both meet in the index.
///
/// A spelling changes only by a rule whose words are listed or that has no British word on its
/// American side. The few British forms that change too (`practise`, `skilful`) do so because their
/// stems would miss their own family.
enum BritishSpelling {
  /// The folded term in British spelling; `nil` for the many that stay as they are.
  static func of(_ term: [UInt8], _ key: WordKey) -> [UInt8]? {
    guard term.count > 2 else { return nil }
    return words.form(of: key) ?? prefixed(term) ?? withOUR(term) ?? withISE(term)
  }

  private static func prefixed(_ term: [UInt8]) -> [UInt8]? {
    for (american, british) in prefixes[Int(term[0])] where term.starts(with: american) {
      return british + term[american.count...]
    }
    return nil
  }

  /// `behavior`, `favorite`, `misbehavior`; not `laboratory` or `humorous`, which have no `u`.
  private static func withOUR(_ term: [UInt8]) -> [UInt8]? {
    guard holdsOR(term) else { return nil }
    for negation in negations where term.starts(with: negation) {
      let word = term[negation.count...]
      for base in basesInOR
      where word.starts(with: base) && endingsOfOR.contains(word.dropFirst(base.count)) {
        let end = negation.count + base.count - 1
        return term[..<end] + [UInt8(ascii: "u")] + term[end...]
      }
    }
    return nil
  }

  /// Few words do, which spares the others all comparisons.
  private static func holdsOR(_ term: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for byte in term {
      if previous == UInt8(ascii: "o"), byte == UInt8(ascii: "r") { return true }
      previous = byte
    }
    return false
  }

  /// `organize`, `analyzing`; not `size`, `prize` or `seized`.
  private static func withISE(_ term: [UInt8]) -> [UInt8]? {
    guard let z = term.lastIndex(of: UInt8(ascii: "z")), z >= 4 else { return nil }
    let stem = term[..<z]
    let isFamily =
      stem.last == UInt8(ascii: "i") && endingsOfIZE.contains(term[(z + 1)...])
      || stem.last == UInt8(ascii: "y") && endingsOfYZE.contains(term[(z + 1)...])
    guard isFamily, !stemsInZ.contains(stem) else { return nil }
    return stem + [UInt8(ascii: "s")] + term[(z + 1)...]
  }
}
