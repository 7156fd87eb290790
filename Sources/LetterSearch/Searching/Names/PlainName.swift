import Search

/// Words next to each other that may be a name.
struct PlainName {
  let words: ArraySlice<QueryWord>
  /// Without a possessive: `Medway's plans`.
  let text: String
  /// The word before, in lower case.
  let wordBefore: String?

  /// - Parameter places: those of the name.
  init(_ words: [QueryWord], _ places: Range<Int>) {
    self.words = words[places]
    let joined =
      places.count == 1
      ? words[places.lowerBound].text : words[places].map(\.text).joined(separator: " ")
    let isPossessive =
      joined.utf8.last == UInt8(ascii: "s") && (joined.hasSuffix("'s") || joined.hasSuffix("’s"))
    text = isPossessive ? String(joined.dropLast(2)) : joined
    wordBefore = places.lowerBound > 0 ? words[places.lowerBound - 1].text.lowercased() : nil
  }

  /// Whether a name of the field may be meant: nobody means a council by `reading`, or a body by
  /// `children's services`.
  ///
  /// `upon` and `of` stand within names. Shorter ones in small letters may be meant all the same, see
  /// ``isTellingInSmallLetters(in:)``.
  func isTelling(in field: String) -> Bool {
    let isCapitalized =
      words.first?.text.first?.isUppercase == true && words.last?.text.first?.isUppercase == true
    return switch field {
    case LetterField.localAuthority: isCapitalized || words.count > 1
    case LetterField.institution: tellingWordCount > (isCapitalized ? 1 : 2)
    default: words.count > 1
    }
  }

  /// Whether it may be a name of the field though it is typed in small letters, if the letters hardly
  /// ever have it so: `bradford`.
  func isTellingInSmallLetters(in field: String) -> Bool {
    switch field {
    case LetterField.localAuthority:
      words.first?.text.first?.isLowercase == true
        && !NamedBody.everydayNamesInSmallLetters.contains(text.lowercased())
    case LetterField.institution: tellingWordCount > 1
    default: false
    }
  }

  private var tellingWordCount: Int {
    words.count { !StopWords.contains($0.text.lowercased()) }
  }

  /// `2019`, `feb 2011`, `25th February 2011`, `25/2/2011`: what has a number, and ends in a year.
  var mayBeDate: Bool {
    guard words.count <= 3, let first = words.first?.text, let last = words.last?.text,
      first.first?.isNumber == true || DateReader.month(first.lowercased()) != nil
    else { return false }
    let year = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
    return year == 4 || (year == 2 && last.count > 4)
  }
}

extension LetterSearcher {
  /// The passages of letters with the name as a whole value; that a school is one is often left out
  /// of its name.
  func wholeValue(of name: PlainName, in field: String) throws -> Query? {
    if let whole = try wholeValue(.init(field: field, value: name.text)) { return whole }
    guard field == LetterField.institution else { return nil }
    return try wholeValue(.init(field: field, value: name.text + " School"))
  }
}

extension ArraySlice<QueryWord> {
  /// Where the words stand in the query.
  var utf8: Range<Int>? {
    guard let first = first?.source.utf8, let last = last?.source.utf8 else { return nil }
    return first.lowerBound..<Swift.max(first.upperBound, last.upperBound)
  }
}
