/// What a word's letters tell beside its term.
struct WordShape {
  let style: WordStyle
  /// Bytes of the term that are an acronym; 0 when the word is none.
  let acronymLength: Int

  init(style: WordStyle, acronymLength: Int) {
    self.style = style
    self.acronymLength = acronymLength
  }

  /// The shape of a term whose letters and digits have been counted.
  ///
  /// An acronym has two to six capitals and digits, the first two of them not digits, and may have
  /// a small plural `s` behind it: `DoLS` is none.
  ///
  /// - Parameter endsInSmallS: whether the last letter is an `s` and no capital.
  init(length: Int, capitalCount: Int, digitCount: Int, first: UInt8?, endsInSmallS: Bool) {
    let upright = capitalCount + digitCount
    let isUpright = upright == length
    style = isUpright ? capitalCount > 0 ? .capitals : .number : .mixed
    let isPlural = upright == length - 1 && endsInSmallS
    let isAcronym =
      (isUpright || isPlural) && capitalCount >= 2 && upright <= 6
      && first?.isASCIILetter ?? false
    acronymLength = isAcronym ? upright : 0
  }
}
