/// What words tell of the life of one child: who it is with, what happened to it, how it behaves.
enum LifeCues {
  /// Whether a line says “he” or “she”, or names a need.
  static func tellsOfPerson(_ line: TextLine) -> Bool {
    let words = SentenceWord.words(of: line.string)
    return NeedCues.namesNeed(words) || words.contains { pronouns.contains($0.folded) }
  }

  private static let pronouns: Set<String> = ["he", "she", "his", "her", "him"]

  /// What rows of a list tell of a child.
  enum Sign {
    /// Something of its life: `her mother`, bereavement.
    case life
    /// A need or how it behaves.
    case need
  }

  static func sign(of line: TextLine) -> Sign? {
    let words = SentenceWord.words(of: line.string)
    let text = words.map(\.folded).joined(separator: " ")
    if hardships.isFound(in: text) || NeedCues.circumstances.isFoundAsWord(in: text)
      || namesKin(words)
    {
      return .life
    }
    return NeedCues.namesNeed(words) || concerns.isFound(in: text) ? .need : nil
  }

  /// Whether a line says “he”, “she”, or whose something is.
  static func saysPronoun(_ line: TextLine) -> Bool {
    SentenceWord.words(of: line.string).contains { pronouns.contains($0.folded) }
  }

  /// Whether a line says `her mother` or `his parents`.
  static func namesOwnKin(_ line: TextLine) -> Bool {
    namesKin(SentenceWord.words(of: line.string), ofOne: true)
  }

  /// Whether the cells of a note are those on one child: where it lives, a plan that it is on, or a need
  /// and how it feels.
  ///
  /// Needs alone are those that a unit or a teacher is there for, too; and books are of neglect.
  static func listsCircumstances(_ line: TextLine) -> Bool {
    guard line.text.count <= longestNote else { return false }
    var hasNeed = false
    var hasState = false
    for cell in noteCells(line) {
      if isLife(cell) { return true }
      hasNeed = hasNeed || NeedCues.needs.begins(cell) || shortNeeds.contains(cell)
      hasState = hasState || states.contains(cell)
    }
    return hasNeed && hasState
  }

  private static let longestNote = 400

  /// The parts of a note between marks, folded.
  private static func noteCells(_ line: TextLine) -> [String] {
    var text = line.text
    for place in line.tabs + line.gaps(atLeast: 2) where place < text.count {
      text[place] = UInt8(ascii: "|")
    }
    return Folding.folded(text).replacing(" - ", with: "|")
      .split { ",;:|().".contains($0) }.map { String($0).trimmed(of: " ") }
  }

  /// Whether a cell is `lives with grandmother`, `child protection plan` or the like.
  private static func isLife(_ cell: String) -> Bool {
    let words = cell.split(separator: " ").drop {
      ["now", "on", "a", "in", "is", "has"].contains($0)
    }
    if ["lives", "living"].contains(words.first), words.dropFirst().first == "with" {
      return words.dropFirst(2).prefix(3).contains { kin.contains(String($0)) || $0 == "foster" }
    }
    let rest = words.joined(separator: " ")
    return plans.contains { rest == $0 || cell.hasPrefix("on a " + $0) }
  }

  private static let plans: Set<String> = [
    "child protection plan", "cp plan", "child in need plan", "cin plan", "foster care",
    "looked after child", "mother in prison", "father in prison", "parents separated",
  ]
  private static let shortNeeds: Set<String> = [
    "adhd", "asd", "asc", "semh", "slcn", "mld", "sld", "ebd", "besd", "odd", "pda", "fasd",
    "ptsd", "speech delay", "language delay", "anxiety", "attachment", "trauma", "neglect",
    "bereavement", "domestic violence", "domestic abuse",
  ]
  private static let states: Set<String> = [
    "anxious", "very anxious", "withdrawn", "shy", "angry", "aggressive", "tearful", "defiant",
    "impulsive", "clingy", "violent", "bereaved", "mute", "selectively mute", "disruptive",
    "low self-esteem", "attention seeking", "attention-seeking",
  ]

  /// Whether a line says something of one person who has no office: “she”, or a need.
  static func tellsOfOne(_ line: TextLine) -> Bool {
    (saysPronoun(line) || sign(of: line) != nil) && !AdultWords.namesAdults(line.folded)
  }

  /// `her mother`, `his parents`; unless `ofOne`, a mother or father alone, too.
  static func namesKin(_ words: [SentenceWord], ofOne: Bool = false) -> Bool {
    words.indices.contains { index in
      let key = words[index].folded
      // With a capital it is a title.
      guard kin.contains(key), words[index].text.first?.isLowercase == true else { return false }
      return index > 0 && ["his", "her"].contains(words[index - 1].folded)
        || !ofOne && parents.contains(key)
    }
  }

  private static let parents: Set<String> = [
    "mother", "father", "mum", "dad", "grandmother", "grandfather",
  ]

  private static let kin: Set<String> = [
    "mother", "father", "mum", "dad", "parents", "family", "brother", "sister", "siblings",
    "grandmother", "grandfather", "grandparents", "gran", "nan", "stepfather", "stepmother",
    "carer", "carers", "uncle", "aunt", "home",
  ]

  private static let hardships: PhraseSet = [
    "bereave", "grief", "neglect", "trauma", "domestic violence", "domestic abuse",
    "violence at home", "selective mut", "self-harm", "parents separat", "parents part",
  ]

  private static let concerns: PhraseSet = [
    "anger", "angry", "anxiety", "anxious", "tantrum", "withdrawn", "hits ", "bites", "swears",
    "aggressi", "sleep problem", "low self-esteem", "assault", "disrupti", "verbal abuse",
    "swearing",
    "fighting", "defian", "bullying", "weapon", "racist", "theft", "violen",
  ]

  /// Whether a row says why a pupil was excluded.
  static func namesOffence(_ line: TextLine) -> Bool { concerns.isFound(in: line.folded) }

  static func isOffence(_ folded: String) -> Bool {
    concerns.isFound(in: folded) || offences.isFoundAsWord(in: folded)
  }

  private static let offences: PhraseSet = [
    "kicked", "punched", "bit", "hit", "threw", "spat", "restrained", "ran away", "ran off",
    "absconded", "swore", "pushed", "refused", "bullied", "truanted", "smoking", "drugs",
  ]

  /// Whether words tell what is hard or private in the life of a child: abuse, care, health, a pregnancy.
  ///
  /// Schools teach of it, too, so it counts beside one child only.
  static func namesHardship(_ words: [SentenceWord]) -> Bool {
    let text = words.map(\.folded).joined(separator: " ")
    return hardships.isFound(in: text) || privateFacts.isFoundAsWord(in: text)
  }

  private static let privateFacts: PhraseSet = [
    // Abuse
    "abused", "abuse", "raped", "rape", "groomed", "assaulted", "exploited", "exploitation", "cse",
    "cce", "trafficked", "radicalised", "fgm", "genital mutilation", "forced marriage",
    "county lines", "was bullied", "been bullied", "is bullied", "being bullied", "were bullied",
    "gang", "gangs",
    // Care and home
    "refuge", "care order", "care proceedings", "adopted", "for adoption", "special guardian",
    "special guardianship", "children's home", "residential care", "secure unit", "young carer",
    "homeless", "asylum", "unaccompanied", "missing from home", "missing from care", "ran away",
    "runs away", "evicted", "parental separation", "divorce",
    // Health
    "eczema", "allergy", "allergic", "allergies", "anaphylaxis", "arthritis", "tumour",
    "sickle cell", "hepatitis", "hiv", "crohn's", "colitis", "migraine", "migraines", "coeliac",
    "incontinent", "incontinence", "wets", "soils", "wheelchair", "deaf", "blind", "hearing loss",
    "stammer", "stutter", "depressed", "anxious", "anxiety", "anorexia", "anorexic", "bulimia",
    "schizophrenia", "psychosis", "bipolar", "panic attacks", "suicidal", "suicide", "overdose",
    "mental illness", "mental health", "psychiatric", "obese", "underweight", "medication",
    "ritalin", "seizures", "heart condition", "kidney", "transplant", "chemotherapy", "scoliosis",
    "tube-fed", "disabled", "disability", "special educational needs", "ehc plan",
    "education health and care plan", "statement of special educational needs",
    // Pregnancy and offences
    "pregnant", "pregnancy", "miscarriage", "abortion", "gave birth", "teenage mother", "arrested",
    "convicted", "cautioned", "youth offending", "offender", "in custody", "cannabis",
    "takes drugs", "uses drugs", "took drugs", "drug use", "drinks alcohol",
  ]
}
