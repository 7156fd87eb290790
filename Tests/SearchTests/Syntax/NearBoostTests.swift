import Search
import Testing

/// Boosts within `NEAR` and beside it, as scores of an index and as their explanations.
@Suite("Boosts")
struct NearBoostTests {
  private static let passages = [
    "Early reading is taught well.", "Help comes early; reading is late.", "Phonics, early help.",
    "Nothing of it.",
  ]

  private func scores(_ text: String) throws -> [Double] {
    let query = try Shelf(Self.passages).compile(text).query()
    let searcher = try EngineAgreementTests.searcher(Self.passages)
    let hits = try searcher.search(EngineRequest(query)).hits
    for hit in hits {
      let explanation = try searcher.explain(query, hit.document)
      #expect(abs(explanation.score - hit.score) < 1e-6, "\(text)")
    }
    return hits.map(\.score)
  }

  @Test(
    "a boost of every operand is a boost of the whole",
    arguments: [
      ("early^3 NEAR/3 reading^3", "early NEAR/3 reading"),
      ("(early NEAR/3 reading)^3", "early NEAR/3 reading"),
      ("\"early reading\"^3 NEAR/5 taught^3", "\"early reading\" NEAR/5 taught"),
      ("(early OR phonics)^3 NEAR/4 help^3", "(early OR phonics) NEAR/4 help"),
      ("ear*^3 ADJ/3 help^3", "ear* ADJ/3 help"),
      ("(early OR phonics)^3", "early OR phonics"), ("early^3 reading^3", "early reading"),
      ("read*^3", "read*"), ("reading/help^3", "reading/help"), ("well-being^3", "well-being"),
    ]
  )
  func whole(boosted: String, plain: String) throws {
    let expected = try scores(plain).map { $0 * 3 }
    let found = try scores(boosted)
    #expect(found.count == expected.count)
    for (left, right) in zip(found, expected) { #expect(abs(left - right) < 1e-5 * right) }
  }

  @Test("a boost of one operand lies between none and all of them")
  func part() throws {
    let none = try #require(try scores("early NEAR/3 reading").first)
    let one = try #require(try scores("early^3 NEAR/3 reading").first)
    let all = try #require(try scores("early^3 NEAR/3 reading^3").first)
    #expect(none < one && one < all)
  }

  /// A word that weighed more than the phrase it stands in was beyond the scale of scores, and ended
  /// the program.
  @Test(
    "a little boost within NEAR and ADJ makes little scores",
    arguments: [
      "\"early\"^0.01 ADJ \"reading\"^0.01", "early^0.01 NEAR/3 reading^0.01",
      "early^0.1 ADJ \"reading\"^0.01", "(early OR phonics)^0.01 NEAR/4 help^0.01",
    ]
  )
  func little(query: String) throws {
    let plain = query.replacing(/\^0\.01|\^0\.1/, with: "")
    let expected = try #require(try scores(plain).first)
    let found = try #require(try scores(query).first)
    #expect(found > 0 && found < expected / 5)
  }
}
