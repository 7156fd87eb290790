import Testing
import TextAnalysis

@testable import LetterSearch

@Suite("Phrases that are chosen of passages")
struct SuggestedPhrasesTests {
  @Test("stand together: no comma, colon or bracket within them")
  func separators() {
    var sets = PhraseSets()
    func phrases(_ text: String) -> Set<String> {
      Set(sets.phrases(of: text, lengths: 2...3).map { sets.text(of: $0) })
    }
    #expect(phrases("plans (outcome 3, otter framework)") == ["otter framework"])
    #expect(
      phrases("well-kept otter dens, voles") == ["kept otter", "otter dens", "kept otter dens"]
    )
    #expect(phrases("dens; voles: newts [sic]") == [])
  }

  @Test("belong together when most passages of either have both, or one is a part of the other")
  func together() {
    let frequent = ("otter dens", Set(0..<20))
    #expect(!ThemeSuggestions.areAlike(("standard risk", [1, 2, 3]), frequent))
    #expect(ThemeSuggestions.areAlike(("standard risk", Set(5..<25)), frequent))
    #expect(ThemeSuggestions.areAlike(("otter dens near", [1, 2, 3]), frequent))
    #expect(!ThemeSuggestions.areAlike(("potter dens near", [1, 2, 3]), frequent))
  }

  @Test("words of grammar and set phrases tell nothing")
  func emptyWords() {
    func telling(_ text: String) -> [String] {
      EmptyWords.telling(Analyzer.english.tokens(in: text)).map(\.term)
    }
    let text =
      "As a result, it is so much a part of the well-kept den that otters across it see results."
    #expect(telling(text) == ["kept", "den", "otters", "see", "results"])
    #expect(telling("in order to swim in order").suffix(2) == ["swim", "order"])
    #expect(telling("") == [])
  }
}
