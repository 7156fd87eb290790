/// Plurals that no rule of spelling leads back to their singular, in letters about schools.
///
/// Porter2 knows suffixes only: without this list, who asks for a child does not find children.
enum IrregularPlurals {
  static let singulars = WordForms(
    pairs.map { (Array($0.plural.utf8), Array($0.singular.utf8)) }
  )

  private static let pairs: [(plural: String, singular: String)] = [
    ("children", "child"), ("grandchildren", "grandchild"), ("schoolchildren", "schoolchild"),
    ("stepchildren", "stepchild"), ("men", "man"), ("women", "woman"), ("feet", "foot"),
    ("teeth", "tooth"), ("mice", "mouse"), ("analyses", "analysis"), ("crises", "crisis"),
    ("hypotheses", "hypothesis"), ("criteria", "criterion"), ("phenomena", "phenomenon"),
  ]
}
