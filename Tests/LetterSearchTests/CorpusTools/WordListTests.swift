import Testing
import TextAnalysis

@testable import LetterSearch

@Suite("Word list")
struct WordListTests {
  @Test(
    "counts occurrences, passages and letters as a plain look does",
    arguments: ["", "n", "Improv", "pupil's", "CHILD", "zzz"]
  )
  func counts(prefix: String) throws {
    let folded = Analyzer.english.tokens(in: prefix).first?.term ?? ""
    var occurrences: [String: Int] = [:]
    var passages: [String: Int] = [:]
    var letters: [String: Set<String>] = [:]
    // What only the joined form of a compound is, no text has as a word.
    var words: Set<String> = []
    for hit in try CorpusIndex.shared.response("*").hits {
      let tokens = Analyzer.english.tokens(in: hit.passage.text)
        .filter { $0.term.hasPrefix(folded) }
      words.formUnion(tokens.filter { !$0.isJoined }.map(\.term))
      let terms = tokens.map(\.term)
      for term in terms { occurrences[term, default: 0] += 1 }
      for term in Set(terms) {
        passages[term, default: 0] += 1
        letters[term, default: []].insert(hit.letter.id)
      }
    }
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let list = try searcher.words(startingWith: prefix, order: .alphabet, limit: .max)
    let expected = words.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
    #expect(list.words.map(\.word) == expected)
    #expect(list.total == expected.count)
    for word in list.words {
      #expect(word.occurrences == occurrences[word.word])
      #expect(word.passages == passages[word.word])
      #expect(word.letters == letters[word.word]?.count)
    }
  }

  @Test("the most frequent words come first, in pages")
  func frequency() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    let all = try searcher.words(startingWith: "", limit: 60).words
    for (left, right) in zip(all, all.dropFirst()) {
      #expect((-left.passages, left.word) < (-right.passages, right.word))
    }
    let page = try searcher.words(startingWith: "", offset: 20, limit: 5)
    #expect(page.words == Array(all[20..<25]))
  }

  @Test("hyphenated spellings are listed when a hyphen is typed")
  func compounds() throws {
    let searcher = LetterSearcher(try CorpusIndex.shared.index)
    #expect(try searcher.words(startingWith: "well-b").words.map(\.word) == ["well-being"])
    #expect(try !searcher.words(startingWith: "well").words.contains { $0.word.contains("-") })
  }
}
