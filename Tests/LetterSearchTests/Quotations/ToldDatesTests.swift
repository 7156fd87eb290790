import Testing

@testable import LetterSearch

@Suite("Dates of a draft that tell when a body was told or visited")
struct ToldDatesTests {
  @Test(
    "are those of the letter",
    arguments: [
      "Medway was told in {Y} that “Rivers in Medway flood”.",
      "In May {Y}, Medway was told that “Rivers in Medway flood”.",
      "But in {Y} Medway Council was warned: “Rivers in Medway flood”.",
      "“Rivers in Medway flood,” Ofsted told Medway in {Y}.",
      "“Rivers in Medway flood,” inspectors said in May {Y}.",
      "“Rivers in Medway flood,” wrote inspectors in {Y}.",
      "Ofsted told Medway in May {Y} that “Rivers in Medway flood”.",
      "Ofsted wrote to leaders in Medway on 1 May {Y}: “Rivers in Medway flood”.",
      "When inspectors visited Medway in May {Y}, they found “Rivers in Medway flood”.",
      "Inspectors who visited Medway in {Y} noted that “Rivers in Medway flood”.",
      "Inspectors found in Medway in {Y} that “Rivers in Medway flood”.",
      "The watchdog warned Medway in {Y} that “Rivers in Medway flood”.",
      "Ofsted reported of Medway in {Y} that “Rivers in Medway flood”.",
      "Children’s services in Medway were inspected in {Y}: “Rivers in Medway flood”.",
      "An inspection of children’s services in Medway in May {Y} found “Rivers in Medway flood”.",
      "Medway’s inspection of May {Y} found “Rivers in Medway flood”.",
      "In {Y} the schools watchdog Ofsted told Medway: “Rivers in Medway flood”.",
      "The council in Medway was told by Ofsted in {Y} that “Rivers in Medway flood”.",
      "Ofsted’s letter to Medway, published in May {Y}, said “Rivers in Medway flood”.",
      "Staff in Medway told inspectors in {Y} that “Rivers in Medway flood”.",
      "Ofsted told Medway in {Y}:\n\n> Rivers in Medway flood",
    ]
  )
  func told(form: String) throws {
    func remarks(_ year: String) throws -> [String] {
      let verified = try AttributedLetters.verified(form.replacing("{Y}", with: year))
      #expect(verified.map(\.status) == [.exact])
      return verified.flatMap(\.remarks)
    }
    #expect(try remarks("1913").isEmpty)
    #expect(try remarks("1918").count == 1)
  }

  @Test(
    "are no dates of what is told, nor of another time",
    arguments: [
      "Since 1918, Ofsted told Medway, “Rivers in Medway flood”.",
      "By 1918 Medway was told that “Rivers in Medway flood”.",
      "In 1918 Medway appointed a new director. Inspectors said “Rivers in Medway flood”.",
      "In 1918 Medway said that it would act, and was told “Rivers in Medway flood”.",
      "Ofsted told Medway that the plan agreed in 1918 fails: “Rivers in Medway flood”.",
      "Ofsted told Medway, which was founded in 1908, that “Rivers in Medway flood”.",
      "Medway, which was told in 1908 to improve, hears that “Rivers in Medway flood”.",
      "After Ofsted visited Medway in 1908, “Rivers in Medway flood” was written.",
      "Medway had been told in 1908 to improve. “Rivers in Medway flood”.",
      "Medway was told in 1908 to improve, but now “Rivers in Medway flood”.",
      "Medway was last inspected in 1908: “Rivers in Medway flood”.",
      "Staff in Medway were told in 1908 that “Rivers in Medway flood”.",
      "Medway told Ofsted in 1918 that “Rivers in Medway flood”.",
      "Medway said in 1918 that “Rivers in Medway flood”.",
      "Medway was inspected in 1908 and told in 1913 that “Rivers in Medway flood”.",
      "“Rivers in Medway flood” was over by the time Ofsted visited Medway in 1918.",
      "Medway merged with others in 1908 and Ofsted told it that “Rivers in Medway flood”.",
      "A director came to Medway in 1908, and Ofsted said “Rivers in Medway flood”.",
      "Inspectors told Medway (formed in 1908) that “Rivers in Medway flood”.",
      "Inspectors found a 1908 plan in Medway: “Rivers in Medway flood”.",
      "Ofsted told Medway in 1908 that it was poor and, in 1913, that “Rivers in Medway flood”.",
      "Ofsted found Medway poor in 1908; this time, “Rivers in Medway flood”.",
      "Medway, rated poor in 1908, was told that “Rivers in Medway flood”.",
    ]
  )
  func others(draft: String) throws {
    let verified = try #require(try AttributedLetters.verified(draft).first)
    #expect(verified.isSound, "\(verified.remarks)")
  }
}
