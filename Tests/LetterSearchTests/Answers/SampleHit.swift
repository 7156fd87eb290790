import LetterParsing
import Testing

@testable import LetterSearch

/// A passage that was found, for tests of what is printed of it.
enum SampleHit {
  static let text = "Café “singing” is excellent, and loud."

  static func hit(highlights: [Hit.Highlight] = []) throws -> Hit {
    var letter = Letter()
    letter.isLetter = true
    letter.title = "Survey of music"
    letter.subject = "Survey: music"
    letter.date = CalendarDate(year: 1911, month: 2, day: 25)
    letter.addressees = [Correspondent(name: "Mr A Example", role: "Headteacher")]
    letter.institution = "Example School"
    letter.signatories = [Correspondent(name: "B Sample", role: "Her Majesty's Inspector")]
    let visit = try #require(CalendarDate(year: 1911, month: 2, day: 10))
    letter.visitDates = [DateSpan(start: visit, end: visit)]
    let passage = Passage(
      ordinal: 7,
      kind: .bullet,
      section: .strengths,
      heading: "Strengths",
      text: text,
      segments: [],
      lineRanges: [30...31]
    )
    return Hit(
      rank: 1,
      score: 1.5,
      passage: StoredPassage(
        passage,
        id: "one~0123456789",
        numberInSection: 2,
        isStandardWording: false,
        letterCount: 1
      ),
      sharedLetter: SharedLetter(
        StoredLetter(id: "one", file: "one.txt", sha256: "ab", letter: letter, source: "")
      ),
      highlights: highlights,
      missing: [],
      sameWording: nil,
      moreInLetter: nil,
      explanation: []
    )
  }
}
