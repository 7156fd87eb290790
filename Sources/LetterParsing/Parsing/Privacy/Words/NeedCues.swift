/// Needs, and the plans and circumstances that stand for one.
enum NeedCues {
  /// Whether a word is of a need, and in no name.
  static func isNeed(_ key: String) -> Bool { needs.begins(key) }

  static func namesNeed(_ words: [SentenceWord]) -> Bool {
    if words.contains(where: { needForms.contains($0.text.filter { $0 != "." }) }) { return true }
    let text = words.map(\.folded).joined(separator: " ")
    return needs.isFound(in: text) || circumstances.isFoundAsWord(in: text)
  }

  /// In capitals only: “add” and “odd” are words.
  static let needForms: Set<String> = [
    "ASD", "ASC", "ADHD", "ADD", "SEMH", "EBD", "BESD", "SEBD", "SLCN", "MLD", "SLD", "PMLD",
    "SPLD", "SpLD", "PDA", "ODD", "OCD", "FASD", "HI", "VI", "EHCP", "PTSD", "DCD", "LAC", "CLA",
    "CIN", "SDQ",
  ]

  /// Beginnings of words, too.
  static let needs: PhraseSet = [
    "autis", "asperger", "dyslexi", "dyspraxi", "dyscalculi", "syndrome", "epilep",
    "cerebral palsy", "hearing impair", "visual impair", "visually impair", "attachment disorder",
    "foetal alcohol", "fetal alcohol", "tourette", "diabet", "asthma", "leukaemia",
    "cystic fibrosis", "self-harm", "selective mutism", "developmental delay",
    "learning difficult", "language disorder", "statement of special", "attention deficit",
    "anxiety disorder", "eating disorder", "muscular dystrophy", "spina bifida", "fragile x",
    "boxall", "bereave",
  ]

  static let circumstances: PhraseSet = [
    "cancer", "depression", "in care", "looked-after", "child protection plans", "cp plans",
    "children in need", "child protection register", "foster care", "foster carer", "foster carers",
    "fostered",
    "looked after", "social worker", "child protection plan", "child in need", "mother died",
    "father died", "in prison", "camhs",
  ]
}
