import LetterParsing
import TestSupport

/// Letters of few words, so that most queries over these words find something and miss something.
struct RandomLetters {
  static let words = [
    "reading", "reads", "phonics", "early", "progress", "pupils", "pupil", "improve", "improved",
    "behaviour", "good", "calm", "leaders", "leadership", "tracking", "tracks", "café", "the", "of",
    "and", "with",
  ]
  static let schools = ["Elmtree Primary School", "Oakfield School", "Elmtree Nursery"]
  static let programmes = ["music", "mathematics", "reading"]

  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func letter() -> String {
    let date =
      random.oneIn(5)
      ? ""
      : "\(1 + random.below(28)) \(pick(["May", "August", "September"])) "
        + "\(2009 + random.below(4))"
    return """
      \(date)

      Mrs A Example
      Headteacher
      \(pick(Self.schools))
      AB1 2CD

      Dear Mrs Example

      Ofsted survey inspection programme: \(pick(Self.programmes))

      \(passage())

      Strengths

      \(bullets())

      Areas for improvement in \(pick(["phonics", "tracking"]))

      \(bullets())

      Yours sincerely

      Nora Sample
      Her Majesty's Inspector

      """
  }

  private mutating func bullets() -> String {
    (0..<1 + random.below(4)).map { _ in "- " + passage() }.joined(separator: "\n")
  }

  private mutating func passage() -> String {
    (0..<1 + random.below(3)).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let words = (0..<3 + random.below(8)).map { _ in pick(Self.words) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private mutating func pick(_ choices: [String]) -> String { choices[random.below(choices.count)] }
}
