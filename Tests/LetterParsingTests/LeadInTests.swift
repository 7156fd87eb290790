import LetterParsing
import Testing

@Suite("Sections without a heading")
struct LeadInTests {
  private static let opening = "Thank you for your time.\n\nThe choir sings well.\n\n"

  @Test(
    "of improvements begin with a demand",
    arguments: [
      "The school should take immediate action to:", "The trust should take urgent action to:",
      "The school should now take action to:", "We have asked the school to:",
      "The priorities for the choir are to:", "The school may wish to consider:",
      "The following actions are required:", "Areas for improvement include",
      "The following areas for improvement were identified and discussed with the cook.",
      "The school needs to", "In order to improve, the choir must", "The next steps are to:",
      "We agreed that the following should be the next steps:",
      "We have asked your school to do these things to make it even better.",
      "It must tackle the following areas of significant weakness:",
      "These are the things we have asked your school to improve:",
      "We think these things could be better:", "The school's next steps are to:",
      "It is recommended that:", "I suggest that you consider:", "The main weaknesses are:",
    ]
  )
  func demands(leadIn: String) {
    let letter = letter(
      body: Self.opening + "All is well. \(leadIn)\n\n- buy a drum\n- sing more.\n\nAll went home."
    )
    #expect(letter.passages.count == 6)
    #expect(letter.passages[3...4].map(\.section) == [.improvements, .improvements])
    #expect(letter.passages[5].section == .opening)
  }

  @Test(
    "of improvements do not begin with what was looked at, or was found",
    arguments: [
      "The following concerns were found:", "Inspectors looked at:", "The choir sings of",
      "Areas for improvement were few.", "In lessons, pupils have to:",
    ]
  )
  func noDemands(leadIn: String) {
    let letter = letter(body: Self.opening + "All is well. \(leadIn)\n\n- a drum\n- a flute.")
    #expect(letter.passages.allSatisfy { $0.section == .opening })
  }

  @Test("of improvements need a list where no colon announces one")
  func noList() {
    let text = "The following areas for improvement were identified."
    let letter = letter(body: Self.opening + text + "\n\nThe drums are loud.")
    #expect(letter.passages.allSatisfy { $0.section == .opening })
  }

  private static let points = "\n\nAreas for improvement\n\n"

  @Test(
    "a sentence that denies that there are points is none, and stays below its heading",
    arguments: [
      "There are no areas for priority action.", "There are no areas for priority action",
      "No areas for improvement were identified at this visit.", "None.", "None identified",
      "There are currently no further areas for improvement.", "There were no recommendations.",
      "Inspectors did not identify any areas for priority action during this visit.",
      "At this visit, inspectors identified no areas for further development.",
      "There are no priority actions. No areas for improvement were found.",
    ]
  )
  func denials(text: String) {
    for mark in ["", "- "] {
      let letter = letter(body: Self.opening + Self.points + mark + text)
      let last = letter.passages.last
      #expect(last?.text == text && last?.heading == "Areas for improvement")
      #expect(letter.passages.allSatisfy { $0.section != .improvements })
      let more = LetterParsingTests.letter(
        body: Self.opening + Self.points + mark + text + "\n\n- The drums are loud."
      )
      #expect(more.passages.last?.section == .improvements)
    }
  }

  @Test(
    "a sentence that denies something else is a point",
    arguments: [
      "There are no drums.", "None of the teachers knows the areas for improvement.",
      "There are no areas for priority action, but the drums remain loud.",
      "The areas for improvement set in May remain. There are no additional areas for improvement.",
      "There are no areas for quiet work in the hall.", "Leaders have no priorities for music.",
      "No actions are taken when pupils are absent.",
      "There are no areas of weakness that leaders know of.",
    ]
  )
  func noDenials(text: String) {
    let letter = letter(body: Self.opening + Self.points + "- " + text)
    #expect(letter.passages.last?.section == .improvements)
  }

  @Test("that there is no weakness is a strength")
  func deniedWeakness() {
    let text = "There are no areas for improvement."
    let letter = letter(body: Self.opening + "Strengths\n\n- " + text)
    #expect(letter.passages.last?.section == .strengths)
  }

  @Test(
    "of strengths begin with praise",
    arguments: [
      "We found the following strengths.", "Here are the best things about it.",
      "These are the things we liked best:", "Your school is good at:", "We were impressed by:",
      "We found lots of good things about your school. These include:",
      "The main strengths of the provision are:",
    ]
  )
  func praise(leadIn: String) {
    let letter = letter(body: Self.opening + "\(leadIn)\n\n- You sing well.\n\nAll is well.")
    #expect(letter.passages.map(\.section).suffix(2) == [.strengths, .opening])
  }

  @Test(
    "of strengths do not begin with praise that is doubted, old or no lead-in",
    arguments: [
      "There are few good things about your school:", "We were not impressed by:",
      "The strengths of the choir at the last inspection were:",
      "We heard of the things we liked most about the hall.",
    ]
  )
  func noPraise(leadIn: String) {
    let letter = letter(body: Self.opening + "\(leadIn)\n\n- You sing well.\n\nAll is well.")
    #expect(letter.passages.allSatisfy { $0.section != .strengths })
  }

  @Test(
    "that take leave are the closing",
    arguments: [
      "I hope that you have found the visit helpful in promoting improvement in your school.",
      "I hope you found the visit useful.", "We are copying this letter to the cook.",
      "The letter is copied to the cook.", "This letter is being copied to the cook.",
      "I wish you every success.", "I would like to thank all the singers who took part.",
      "If you have any queries about this letter, please write to us.",
      "Ofsted will carry out further monitoring visits and give support.",
      "Please convey my thanks to the choir.", "Thank you for your cooperation.",
    ]
  )
  func closing(sentence: String) {
    let letter = letter(
      body: "Thank you.\n\nAreas for improvement\n\n- Buy a drum.\n\n\(sentence)"
    )
    #expect(letter.passages.map(\.section) == [.opening, .improvements, .closing])
  }

  @Test(
    "are no closing where thanks or letters of others stand far from the end",
    arguments: [
      (0, "I would like to thank all who sang."), (2, "I would like to thank all who sang."),
      (2, "The letter is copied to the cook whenever the choir sings."),
    ]
  )
  func parting(before count: Int, sentence: String) {
    let thanks = "\(sentence)\n\n"
    let text = "The choir sings in the hall.\n\n"
    let letter = letter(
      body: String(repeating: text, count: count) + thanks + String(repeating: text, count: 5)
    )
    #expect(letter.passages.allSatisfy { $0.section == .opening })
    #expect(letter.passages.count == count + 6)
  }

  @Test("do not begin in the middle of a wrapped sentence")
  func wrapped() {
    let letter = letter(
      body: """
        The choir sings in the hall every morning of the week at nine o'clock sharp and the
        whole school listens to it with pleasure and with some pride, as we were told when
        this letter is copied to the cook it will be read out in the hall to the whole choir.
        """
    )
    #expect(letter.passages.count == 1)
  }

  @Test("tell who gets a copy", arguments: ["We are copying", "The letter is being copied"])
  func copies(opening: String) {
    let verb = opening.hasPrefix("We") ? "We are copying this letter to" : "The letter is copied to"
    let letter = letter(body: Self.opening + "\(verb) the cook and the Mayor of Ashby.")
    #expect(letter.copies == ["cook", "Mayor of Ashby"])
  }
}
