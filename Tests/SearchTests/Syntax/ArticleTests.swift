import Search
import Testing

/// The examples of the article Query language.
@Suite("Examples of the article")
struct ArticleTests {
  @Test(
    "is read without a repair",
    arguments: [
      "leaders phonics early reading", "SEAL", "TAs", "\"early reading\"", "\"early reading\"~",
      "\"good behaviour\"~1", "\"early read\"*", "well-being", "reading AND phonics",
      "+reading +phonics", "reading OR phonics", "KS2/KS3", "reading -phonics", "NOT phonics",
      "reading NEAR/3 phonics", "early ADJ/1 reading", "NEAR(reading writing phonics, 5)",
      "happin*",
      "col?r", "evaluat*ing", "phonics~", "reading^2 phonics", "*", "section:improvements tracking",
      "section:\"areas for improvement\"", "title,heading:phonics",
      "section:(strengths OR improvements)", "la:none", "la:*", "date:2019", "date:2019-05",
      "date:12/05/2019", "date:May 2019", "date:2018/19", "date:2018-19", "date:2018..2019",
      "date:>=2018-09", "date:..2017", "date:last year", "text:/evaluat(e|ion)s?/",
      "phonics in:letter(governors)", "a b OR c",
    ]
  )
  func noRepairs(query: String) throws {
    let notes = try Shelf([""]).compile(query).notes
    #expect(!notes.contains { $0.severity == .repair })
  }

  @Test("distances are what the article says")
  func distances() throws {
    let shelf = Shelf(["Good pupil behaviour.", "Behaviour is good.", "Good and calm behaviour."])
    #expect(try shelf.search("\"good behaviour\"~1") == [0, 1])
  }
}
