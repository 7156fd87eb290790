/// One source text as read: a letter, or a document of another kind, cut into passages.
///
/// Nothing is guessed. A fact that the text does not state is `nil` or empty; a fact that was
/// concluded from another one is in ``inferred`` and nowhere else.
package struct Letter: Sendable, Equatable {
  /// Whether the text has a salutation and a closing formula or a signature.
  package var isLetter = false
  /// What kind of letter it is, by the first cue in the subject, then in the body.
  ///
  /// Of a document that is no letter, the kind of inspection that its title names, else `other`.
  package var kind = LetterKind.other
  /// The cue that decided ``kind``, as it stands in the text; `nil` when none fired.
  package var kindCue: String?
  /// The subject line, or the best heading of a document that is not a letter.
  package var title: String?
  /// The date of the letter.
  package var date: CalendarDate?
  /// Who the letter is addressed to.
  ///
  /// Several officials give several entries.
  package var addressees: [Correspondent] = []
  /// The school, council or other body that the letter is addressed to, as written.
  ///
  /// Of a document that is no letter, the school that one of its labels names.
  package var institution: String?
  /// The addressee's address lines, without name, role, institution and postcode.
  package var addressLines: [String] = []
  /// The addressee's postcode, as written, when it has the form of one.
  package var postcode: String?
  /// The last address line when it names a county.
  ///
  /// A county is not a local authority.
  package var county: String?
  /// The local authority, only when the text states it.
  package var localAuthority: String?
  /// The salutation without its comma: `Dear Ms Walker`.
  package var salutation: String?
  /// The subject line, wrapped lines joined, Markdown marks removed.
  package var subject: String?
  /// The programme or kind of inspection that the subject names.
  package var programme: String?
  /// What follows the programme in the subject.
  package var topic: String?
  /// The academic year that the subject states, as `2010-11`.
  package var academicYear: String?
  /// The days of the visit that the letter is about.
  package var visitDates: [DateSpan] = []
  /// Who signed.
  ///
  /// Several signatories give several entries, with what could be read of each.
  package var signatories: [Correspondent] = []
  /// Inspectors who came along, as the text names them.
  package var inspectors: [Correspondent] = []
  /// Judgements of the letter's own subject, overall ones first.
  package var judgements: [Judgement] = []
  /// Who gets a copy.
  package var copies: [String] = []
  /// Lines of the letterhead that are not part of the body, with contacts.
  package var letterhead: [String] = []
  /// Facts that were concluded, not read.
  ///
  /// Marked where facts are listed; a title or body stands unmarked where only a name is shown.
  package var inferred = InferredFacts()
  package var sections: [Section] = []
  package var passages: [Passage] = []
  /// Lines that are kept from every output because they look like personal data of children.
  package var withheld: [WithheldRows] = []
  /// Of lines in ``withheld`` that keep other sentences: the bytes of the source that are withheld, in
  /// order, by line number.
  ///
  /// For ``LetterParser/redacted(_:for:)``; a stored letter has none.
  package var withheldParts: [Int: [Range<Int>]] = [:]
  package var warnings: [ParsingWarning] = []

  package init() {}

  /// The visit that the letter tells of and that begins after the letter's own date; `nil` for none.
  ///
  /// One of the two dates must be wrong then.
  package var visitAfterDate: DateSpan? {
    guard isLetter, let date else { return nil }
    return visitDates.first { date < $0.start }
  }
}

/// A person a letter is from or to.
package struct Correspondent: Sendable, Hashable {
  /// With title and as written: `Ms S Walker`, `Sean Harford HMI`.
  package var name: String
  package var role: String?

  package init(name: String, role: String? = nil) {
    self.name = name
    self.role = role
  }
}

/// Facts that follow from others, each with a way to see from which.
package struct InferredFacts: Sendable, Equatable {
  /// September to August around the date of the letter.
  package var academicYear: String?
  /// A title for a document that has none.
  package var title: String?
  /// The body that a document is about, from its text or its e-mail addresses.
  package var institution: String?

  package init() {}
}

/// What the letter's own subject was judged to be.
package struct Judgement: Sendable, Hashable {
  /// The noun phrase that was judged: `provision to promote equalities`.
  package var aspect: String
  /// The grade, in lower case: `good`, `outstanding`, `requires improvement`, `taking effective action`.
  package var grade: String
  /// The whole sentence.
  package var text: String
  /// Whether it is the judgement of the whole visit and not of one aspect in a list.
  package var isOverall: Bool
  /// The passage that holds it, by ``Passage/ordinal``.
  package var passage: Int

  package init(aspect: String, grade: String, text: String, isOverall: Bool, passage: Int) {
    self.aspect = aspect
    self.grade = grade
    self.text = text
    self.isOverall = isOverall
    self.passage = passage
  }
}

/// The kind of a letter, by what occasioned it.
///
/// Raw values are the names that queries use.
package enum LetterKind: String, Sendable, CaseIterable {
  case survey
  case goodPractice = "good_practice"
  case monitoringRequiresImprovement = "monitoring_ri"
  case monitoringSpecialMeasures = "monitoring_sm"
  case monitoringSeriousWeaknesses = "monitoring_sw"
  case noticeToImprove = "notice_to_improve"
  case gradeThreeMonitoring = "grade3_monitoring"
  case shortInspection = "short_inspection"
  case localAuthorityFocused = "la_focused"
  case localAuthoritySchoolImprovement = "la_school_improvement"
  case focusedVisit = "focused_visit"
  case jointTargetedAreaInspection = "jtai"
  case multiAcademyTrustFocused = "mat_focused"
  case localAreaSpecialNeeds = "local_area_send"
  case noFormalDesignation = "no_formal_designation"
  case interimAssessment = "interim_assessment"
  case adviceNote = "advice_note"
  case pupilLetter = "pupil_letter"
  /// A letter that no cue tells the kind of.
  case letterOther = "letter_other"
  /// Not a letter, and its title names no inspection.
  case other

  /// Whether such a letter is about a local authority, not about a school in it.
  package var isOnAuthority: Bool {
    switch self {
    case .localAuthorityFocused, .localAuthoritySchoolImprovement, .focusedVisit,
      .jointTargetedAreaInspection, .localAreaSpecialNeeds:
      true
    default: false
    }
  }

  /// Whether such letters grade what they looked at.
  ///
  /// Those of the others that say “staff morale is good” tell what was seen, and judge nothing.
  var givesJudgements: Bool {
    switch self {
    case .focusedVisit, .jointTargetedAreaInspection, .localAreaSpecialNeeds: false
    default: true
    }
  }
}
