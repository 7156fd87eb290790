import Foundation
import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Protected words")
struct ProtectedWordsTests {
  @Test(
    "are told apart from words of another meaning",
    arguments: [
      ("animals", "animated"), ("authority", "author"), ("business", "busy"),
      ("compassion", "compass"), ("considerable", "consideration"), ("considerable", "considerate"),
      ("considerate", "consideration"), ("customer", "customs"), ("department", "departed"),
      ("diversion", "diversity"), ("effectiveness", "effects"), ("executive", "executed"),
      ("experiment", "experience"), ("government", "governing"), ("government", "governor"),
      ("hospitality", "hospital"), ("important", "import"), ("informal", "information"),
      ("initial", "initiative"), ("integrity", "integral"), ("majority", "major"),
      ("minority", "minor"), ("moderate", "moderation"), ("objective", "object"),
      ("officer", "office"), ("personal", "person"), ("personality", "personal"),
      ("positive", "position"), ("practical", "practice"), ("presentation", "present"),
      ("publication", "public"), ("rational", "ration"), ("reasonable", "reason"),
      ("relatives", "relation"), ("respectively", "respect"), ("several", "severe"),
      ("successive", "success"), ("timely", "time"), ("consultant", "consultation"),
      ("responsibility", "response"), ("secondment", "second"),
    ]
  )
  func areToldApart(word: String, other: String) {
    #expect(indexForm(word) != indexForm(other))
  }

  @Test("stand on the page about text, and no others do")
  func page() throws {
    let file = PackageFolder.file("Sources/TextAnalysis/TextAnalysis.docc/Analysis.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "| kept apart | from | kept apart | from |")).upperBound
    let rows = text[start...].split(separator: "\n").filter { $0.hasPrefix("| ") }
    let told = rows.flatMap { row in
      let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
      return [cells[0], cells[2]].flatMap { $0.split(separator: ",") }
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
    #expect(told.sorted() == ProtectedWords.groups.compactMap(\.words.first).sorted())
  }

  @Test(
    "are not needed where Porter2 tells words apart",
    arguments: [
      ("policy", "police"), ("policy", "political"), ("general", "generate"),
      ("general", "generous"), ("generic", "generate"), ("organ", "organisation"),
      ("organic", "organise"), ("university", "universal"), ("universe", "university"),
      ("inspector", "inspection"), ("community", "communication"), ("internal", "international"),
      ("secretary", "secret"), ("emergency", "emerge"), ("late", "later"), ("past", "paste"),
      ("new", "news"), ("even", "evening"), ("local", "location"), ("special", "specialist"),
    ]
  )
  func areNotNeeded(word: String, other: String) {
    #expect(indexForm(word) != indexForm(other))
    #expect(ProtectedWords.indexForms[Array(word.utf8)] == nil)
  }

  @Test(
    "keep true inflections together",
    arguments: [
      "policy policies", "police policed policing", "university universities",
      "general generally", "governor governors governor's", "government governments",
      "authority authorities authority's", "inspect inspects inspected inspection inspections",
      "inspector inspectors", "moderation moderating moderated", "moderate moderately",
      "practice practices practised practising", "organise organised organisation organization",
      "effective effectively effectiveness", "person persons", "initiative initiatives",
      "minority minorities", "officer officers", "experience experiences",
      "experiment experimented", "reason reasons reasoned", "severe severely severity",
      "timely timeliness", "seconded secondments", "response responses", "second seconds",
    ]
  )
  func keepInflections(words: String) {
    let forms = Set(words.split(separator: " ").map { indexForm(String($0)) })
    #expect(forms.count == 1)
  }

  @Test("have forms that are the stem of no other word")
  func haveFreeForms() throws {
    let stems = try Dictionary(
      grouping: zip(Fixture.lines("english-voc.txt"), Fixture.lines("english-output.txt")),
      by: \.1
    ).mapValues { $0.map(\.0) }
    for group in ProtectedWords.groups {
      let others = stems[group.indexForm, default: []].filter { !group.words.contains($0) }
      #expect(others.isEmpty, "\(group.indexForm) is the stem of \(others)")
    }
  }

  @Test("are all stemmed like another word, and stand in one group with a reason")
  func areNeeded() throws {
    let words = ProtectedWords.groups.flatMap(\.words)
    #expect(Set(words).count == words.count)
    #expect(ProtectedWords.groups.allSatisfy { !$0.reason.isEmpty })
    let stems = try Dictionary(
      grouping: zip(Fixture.lines("english-voc.txt"), Fixture.lines("english-output.txt")),
      by: \.1
    ).mapValues { $0.map(\.0) }
    for group in ProtectedWords.groups {
      var stem = Array(group.words[0].utf8)
      EnglishStemmer.stem(&stem)
      let sharing = stems[String(decoding: stem, as: UTF8.self), default: []]
      #expect(sharing.contains { !group.words.contains($0) }, "\(group.indexForm): no collision")
    }
  }

  private func indexForm(_ word: String) -> String {
    Analyzer.english.tokens(in: word).first?.indexForm ?? ""
  }
}
