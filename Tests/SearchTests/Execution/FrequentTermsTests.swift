import InvertedIndex
import TestSupport
import Testing

@testable import Search

@Suite("Sets that are kept from query to query")
struct FrequentTermsTests {
  private let segment: Segment
  private let entries: [TermEntry]

  init() throws {
    segment = try RandomCorpus(seed: 3, documentCount: 1200).index.segment()
    var entries: [TermEntry] = []
    try segment.forEachTerm(in: RandomCorpus.text) { _, entry in
      if entry.documentFrequency > 40 { entries.append(entry) }
      return true
    }
    self.entries = entries
  }

  private func terms(sets: Int, leastDocumentCount: Int = 1) -> FrequentTerms {
    let size = RankedDocuments.byteCount(documentCount: segment.documentCount)
    let policy = FrequentTerms.Policy(
      leastDocumentCount: leastDocumentCount,
      byteLimit: sets * size
    )
    return FrequentTerms(segment, policy)
  }

  @Test("are made at the second use, and hold what the list does")
  func secondUse() throws {
    let terms = terms(sets: 100)
    #expect(entries.count > 3)
    for entry in entries {
      #expect(try terms.documents(of: entry, in: segment) == nil)
      let made = try #require(try terms.documents(of: entry, in: segment))
      var set = DocumentSet(documentCount: segment.documentCount)
      var postings = try segment.postings(entry)
      try set.insert(&postings)
      #expect(made.set.words == set.words)
      #expect(try terms.documents(of: entry, in: segment) === made)
    }
  }

  @Test("are not made of rare terms")
  func rareTerms() throws {
    let most = try #require(entries.map { Int($0.documentFrequency) }.max())
    let terms = terms(sets: 100, leastDocumentCount: most)
    for entry in entries {
      _ = try terms.documents(of: entry, in: segment)
      let isKept = try terms.documents(of: entry, in: segment) != nil
      #expect(isKept == (Int(entry.documentFrequency) >= most))
    }
  }

  @Test("make room for one that is used twice as often, and are never more than the limit")
  func limit() throws {
    let terms = terms(sets: 2)
    let (first, second, third) = (entries[0], entries[1], entries[2])
    for _ in 0..<3 { _ = try terms.documents(of: first, in: segment) }
    for _ in 0..<2 { _ = try terms.documents(of: second, in: segment) }
    // The third is used up to four times as the second is twice.
    for _ in 0..<3 { #expect(try terms.documents(of: third, in: segment) == nil) }
    #expect(try terms.documents(of: third, in: segment) != nil)
    #expect(try terms.documents(of: second, in: segment) == nil)
    #expect(try terms.documents(of: first, in: segment) != nil)
    #expect(terms.setCount == 2)
  }

  @Test("are none where there is no room")
  func noRoom() throws {
    let terms = terms(sets: 0)
    for _ in 0..<9 { #expect(try terms.documents(of: entries[0], in: segment) == nil) }
    #expect(terms.setCount == 0)
  }

  @Test("count as quickly as they find: the same totals with and without")
  func totals() throws {
    let plain = Searcher(
      segment,
      keeping: FrequentTerms.Policy(leastDocumentCount: 1, byteLimit: 0)
    )
    let keeping = Searcher(
      segment,
      keeping: FrequentTerms.Policy(leastDocumentCount: 1, byteLimit: .max, firstUse: 1)
    )
    let words = (0..<6).map { Query.term(Query.Term(RandomCorpus.text, "w\($0)")) }
    for count in 2...4 {
      for start in 0...(6 - count) {
        let some = Array(words[start..<start + count])
        for query in [Query.any(some), .all(some)] {
          #expect(try plain.documentCount(of: query) == keeping.documentCount(of: query))
        }
      }
    }
  }
}
