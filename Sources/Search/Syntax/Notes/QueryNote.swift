/// Something a reader should know about how a query was read.
package struct QueryNote: Sendable, Hashable {
  package enum Severity: String, Sendable {
    /// The text had a fault and was mended; strict mode refuses it.
    case repair
    /// Nothing was changed, but the result may surprise.
    case notice
    /// Another query that may be meant.
    case suggestion
  }

  package var code: Code
  package var severity: Severity
  /// One sentence: what was done and how to write it.
  package var message: String
  /// Offsets in the text of the query.
  package var utf8: Range<Int>
  /// The same place in UTF-16 units.
  package var utf16: Range<Int>
  /// What to put in the place of the range; `nil` when there is no better spelling to offer.
  package var fix: String?

  package init(
    _ code: Code,
    severity: Severity,
    message: String,
    utf8: Range<Int>,
    utf16: Range<Int>,
    fix: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.utf8 = utf8
    self.utf16 = utf16
    self.fix = fix
  }

  /// The query with the fix in place; `nil` without a fix.
  package func applied(to query: String) -> String? {
    let bytes = Array(query.utf8)
    guard let fix, utf8.lowerBound >= 0, utf8.upperBound <= bytes.count else { return nil }
    let fixed = bytes[..<utf8.lowerBound] + Array(fix.utf8) + bytes[utf8.upperBound...]
    return String(decoding: fixed, as: UTF8.self)
  }
}

extension QueryNote {
  /// What a note is about.
  ///
  /// Raw values are a promise to scripts; the page Notes of LetterSearch tells of each.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    // Repairs.
    case unclosedQuote = "unclosed-quote"
    case strayQuote = "stray-quote"
    case emptyQuote = "empty-quote"
    case unclosedBracket = "unclosed-bracket"
    case unmatchedBracket = "unmatched-bracket"
    case emptyBrackets = "empty-brackets"
    case danglingOperator = "dangling-operator"
    case doubleNegation = "double-negation"
    case unknownField = "unknown-field"
    case missingValue = "missing-value"
    case signBehindField = "sign-behind-field"
    case spaceAfterField = "space-after-field"
    case fieldWithoutColon = "field-without-colon"
    case unknownValue = "unknown-value"
    case unknownScope = "unknown-scope"
    case wildcardTooShort = "wildcard-too-short"
    case unclosedExpression = "unclosed-regular-expression"
    case unreadableExpression = "unreadable-regular-expression"
    case unclosedRange = "unclosed-range"
    case invertedRange = "inverted-range"
    case unreadableDate = "unreadable-date"
    case numberOutOfRange = "number-out-of-range"
    case noWords = "no-words"
    case nearNeedsWords = "near-needs-words"
    case unknownOperator = "unknown-operator"
    case strayBraces = "stray-braces"
    case patternNeedsField = "pattern-needs-field"
    // Notices.
    case notAField = "not-a-field"
    case capitalsOnly = "capitals-only"
    case ambiguousDate = "ambiguous-date"
    case readAsRange = "read-as-range"
    case readAsNot = "read-as-not"
    case readAsAnd = "read-as-and"
    case signsIgnored = "signs-ignored"
    case acronymNotFound = "acronym-not-found"
    case expansion
    case expansionCut = "expansion-cut"
    case noExpansion = "no-expansion"
    case wordIgnored = "word-ignored"
    case proximityAsWritten = "proximity-as-written"
    case synonymsAdded = "synonyms-added"
    case synonymsUnreadable = "synonyms-unreadable"
    case sectionPreferred = "section-preferred"
    case relatedWords = "related-words"
    case feedbackAdded = "feedback-added"
    case feedbackLeftOut = "feedback-left-out"
    case undatedLeftOut = "undated-left-out"
    case doubtfulDates = "doubtful-dates"
    case sectionOfFewLetters = "section-of-few-letters"
    case unfoundAlternative = "unfound-alternative"
    // Suggestions.
    case mixedOperators = "mixed-operators"
    case lowerCaseOperator = "lower-case-operator"
    case didYouMean = "did-you-mean"
    case synonymsAvailable = "synonyms-available"
    case phraseAlternatives = "phrase-alternatives"
    case wordCounts = "word-counts"
    case otherField = "other-field"
  }
}
