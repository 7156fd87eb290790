import Search
import Testing

@Suite("Words that only ask")
struct QuestionWordsTests {
  @Test(
    "are left out of what a question is about",
    arguments: [
      ("what do inspectors say about exclusions", "exclusions"),
      ("what is said about exclusions", "exclusions"),
      ("what do social workers say about working there", "social workers say working"),
      ("which councils were criticised for caseloads", "criticised caseloads"),
      ("how many schools use phonics", "use phonics"), ("schools say", "schools say"),
      ("tell me about exclusions", "exclusions"), ("letters to parents", "letters parents"),
      ("i want letters about neglect", "neglect"), ("parents want books", "parents want books"),
      ("show me the letters on otters", "otters"),
      ("tell me about letters to parents", "letters parents"),
      ("council tax", "council tax"), ("what", "what"),
      ("how councils support young carers", "support young carers"),
      ("what do local authorities do about neglect", "neglect"),
      ("neglect and what the council did", "neglect"),
      ("what do parents say of the council", "parents say council"),
      ("how support for councils works", "support councils works"),
      ("how local schools use phonics", "local schools use phonics"), ("which council", "council"),
      ("how often is attendance mentioned", "attendance"),
      ("how many times is attendance mentioned", "attendance"),
      ("attendance mentioned", "attendance mentioned"), ("opening times", "opening times"),
    ]
  )
  func topics(question: String, topic: String) {
    let words = question.split(separator: " ").map(String.init)
    #expect(QuestionWords.topic(of: words) { $0 }.joined(separator: " ") == topic)
  }

  @Test(
    "tell what a question counts by",
    arguments: [
      ("which councils mention early help", .councils), ("how many schools use phonics", .schools),
      ("which local authorities are praised", .councils), ("councils with early help", nil),
      ("which children", nil), ("schools", nil),
    ] as [(String, QuestionWords.Listed?)]
  )
  func listed(question: String, expected: QuestionWords.Listed?) {
    #expect(QuestionWords.listed(in: question.split(separator: " ").map(String.init)) == expected)
  }

  @Test(
    "verbs that go with any subject count little beside other words",
    arguments: [
      ("get help early", ["get"]), ("phonics reading", []), ("asked asking", []),
      ("looked after", []), ("think \"early reading\"", []),
    ]
  )
  func lightVerbs(query: String, light: [String]) throws {
    let words = try Shelf(["Phonics."]).compile(query).words
    #expect(words.filter { $0.share == LightVerbs.share }.map(\.text) == light)
  }
}
