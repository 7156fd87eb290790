/// Words that Porter2 stems like a word of another meaning, and the form that keeps them apart.
///
/// A group belongs here when the two meanings are both common in letters and a reader who asks for
/// one is not helped by the other. The forms of one word stay together in a group.
struct ProtectedWords: Sendable {
  /// What the index stores for each of the words; no other word has it as its stem.
  let indexForm: String
  let words: [String]
  /// Which words are kept away, and why.
  let reason: String

  private init(_ indexForm: String, _ words: String, _ reason: String) {
    self.indexForm = indexForm
    self.words = words.split(separator: " ").map(String.init)
    self.reason = reason
  }

  /// The form of each protected word, in British spelling.
  static let indexForms = WordForms(
    groups.flatMap { group in
      group.words.map { (Array($0.utf8), Array(group.indexForm.utf8)) }
    }
  )

  static let groups = [
    ProtectedWords(
      "animal",
      "animal animals",
      "animate: animals are kept at school, displays are animated"
    ),
    ProtectedWords(
      "attendance",
      "attendance attendances",
      "attend: the register is a theme of its own, attending a group or meeting is not"
    ),
    ProtectedWords(
      "authority",
      "authority authorities",
      "author: a local authority writes no books"
    ),
    ProtectedWords(
      "business",
      "business businesses",
      "busy: a business manager is not a busy one"
    ),
    ProtectedWords(
      "compassionate",
      "compassion compassionate compassionately",
      "compass: an instrument or a school of that name"
    ),
    ProtectedWords(
      "considerable",
      "considerable considerably",
      "considerate, consideration: a large amount is no thoughtfulness"
    ),
    ProtectedWords(
      "considerate",
      "considerate considerately",
      "considerable, consideration: praise of behaviour"
    ),
    ProtectedWords(
      "consultant",
      "consultant consultants",
      "consult, consultation: a consultant social worker is a post, not a survey"
    ),
    ProtectedWords(
      "customer",
      "customer customers",
      "custom, customs: traditions"
    ),
    ProtectedWords(
      "department",
      "department departments departmental",
      "depart: somebody who left"
    ),
    ProtectedWords(
      "diversion",
      "diversion diversions diversionary",
      "diverse, diversity: diversion from custody is not equality"
    ),
    ProtectedWords(
      "effective",
      "effective effectively effectiveness",
      "effect: a judgement of quality, not a consequence"
    ),
    ProtectedWords(
      "executive",
      "executive executives",
      "execute: an executive headteacher carries out no orders"
    ),
    ProtectedWords(
      "experiment",
      "experiment experiments experimented experimenting experimental",
      "experience: science, not what a child lives through"
    ),
    ProtectedWords(
      "government",
      "government governments governmental",
      "govern, governance: the state, not the school's governors"
    ),
    ProtectedWords(
      "hospitality",
      "hospitality",
      "hospital: catering courses, not hospital schools"
    ),
    ProtectedWords(
      "important",
      "important importantly importance",
      "import: bringing in"
    ),
    ProtectedWords(
      "informal",
      "informal informally informality",
      "inform, information: the manner of a visit, not its report"
    ),
    ProtectedWords(
      "initial",
      "initial initially initials",
      "initiate, initiative: first, not begun by somebody"
    ),
    ProtectedWords(
      "integrity",
      "integrity",
      "integral: honesty, not a part of the whole"
    ),
    ProtectedWords(
      "majority",
      "majority majorities",
      "major: more than half, not large"
    ),
    ProtectedWords(
      "minority",
      "minority minorities",
      "minor: minority ethnic pupils are no small matter"
    ),
    ProtectedWords(
      "moderate",
      "moderate moderately",
      "moderation: moderate learning difficulties, not the checking of marks"
    ),
    ProtectedWords(
      "objective",
      "objective objectives objectively objectivity",
      "object, objection: learning objectives"
    ),
    ProtectedWords(
      "officer",
      "officer officers",
      "office: a person, not a room"
    ),
    ProtectedWords(
      "personal",
      "personal personally",
      "person: personal development is a field of judgement"
    ),
    ProtectedWords(
      "personality",
      "personality personalities",
      "person, personal: character"
    ),
    ProtectedWords(
      "positive",
      "positive positively positives",
      "position: praise, not a place or post"
    ),
    ProtectedWords(
      "practical",
      "practical practically practicality practicalities",
      "practice: hands-on work, not how staff work"
    ),
    ProtectedWords(
      "presentation",
      "presentation presentations",
      "present: how work is set out, not who is there"
    ),
    ProtectedWords(
      "publication",
      "publication publications",
      "public: what is published"
    ),
    ProtectedWords(
      "rational",
      "rational rationally rationality",
      "ration: thinking, not portions"
    ),
    ProtectedWords(
      "reasonable",
      "reasonable reasonably",
      "reason: reasonable progress is a grade, not a cause"
    ),
    ProtectedWords(
      "relative",
      "relative relatives relatively",
      "relate, relation: family members and comparisons"
    ),
    ProtectedWords(
      "respective",
      "respective respectively",
      "respect: each in turn, not esteem"
    ),
    ProtectedWords(
      "responsible",
      "responsible responsibly responsibility responsibilities",
      "response: a duty, not an answer"
    ),
    ProtectedWords(
      "secondment",
      "secondment secondments seconded",
      "second: a post for some time, not a number"
    ),
    ProtectedWords(
      "several",
      "several",
      "severe, sever: a number, not a degree of harm"
    ),
    ProtectedWords(
      "succession",
      "succession successive successively",
      "success: one after another, not doing well"
    ),
    ProtectedWords(
      "timely",
      "timely timeliness",
      "time: soon enough, not the hour"
    ),
  ]
}
