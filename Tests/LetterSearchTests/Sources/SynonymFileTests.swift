import Foundation
import Search
import TestSupport
import Testing

@testable import LetterSearch

@Suite("SynonymFile")
struct SynonymFileTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws { temporary = try TemporaryFolder() }

  /// An index of one letter and, if given, a file of synonyms beside it.
  private func build(_ synonyms: String?) throws -> (index: LetterIndex, report: IndexReport) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let letter = "The otters swim well in the river near the school.\n"
    try letter.write(to: folder.appendingPathComponent("a.txt"), atomically: true, encoding: .utf8)
    try synonyms?.write(
      to: folder.appendingPathComponent(SynonymFile.name),
      atomically: true,
      encoding: .utf8
    )
    let path = folder.appendingPathComponent("a.index").path
    let indexer = LetterIndexer(indexPath: path, waitsForOthers: true)
    let report = try indexer.update(from: [folder.path])
    return (try LetterIndex(opening: path), report)
  }

  private func search(_ query: String, _ index: LetterIndex) throws -> SearchResponse {
    var request = SearchRequest(query)
    request.usesSynonyms = true
    return try LetterSearcher(index).search(request)
  }

  @Test("the program brings the file of the corpus along, and it has no fault")
  func builtIn() throws {
    let url = PackageFolder.corpus.appending(path: "synonyms.txt")
    #expect(SynonymFile.builtIn == (try String(contentsOf: url, encoding: .utf8)))
    let (synonyms, faults) = SynonymReader.read(SynonymFile.builtIn)
    #expect(faults.isEmpty)
    #expect(synonyms.groups.count > 60)
  }

  @Test(
    "short forms of the program's file find what they stand for, in capitals what are words, too",
    arguments: [
      ("SALT", 1), ("salt", 0), ("DSL", 1), ("NRM", 1), ("CWD", 1), ("DoLS", 1), ("DOLS", 1),
      ("dols", 1), ("VSH", 1), ("ADHD", 1), ("IFA", 1), ("DCS", 1), ("ICB", 1), ("JTAIs", 1),
      ("PACE", 0), ("ED", 1), ("ed", 0), ("AP", 1), ("ap", 0), ("SPA", 1), ("spa", 0),
    ]
  )
  func shortForms(word: String, count: Int) throws {
    let searcher = try SmallCorpus.searcher([
      .init(
        id: "a",
        date: nil,
        passages: [
          """
          A speech and language therapist, the designated safeguarding lead, the national referral \
          mechanism, disabled children, a deprivation of liberty order, the virtual school head, an \
          attention deficit hyperactivity disorder, an independent fostering agency, the director of \
          children’s services, an integrated care board, a joint targeted area inspection, an \
          emergency department, alternative provision and a single point of access.
          """,
          "Nothing else.",
        ]
      )
    ])
    var request = SearchRequest(word)
    request.usesSynonyms = true
    #expect(try searcher.search(request).total.passages == count)
    let offer = try searcher.search(SearchRequest(word)).notes.contains {
      $0.code == .synonymsAvailable
    }
    #expect(offer == (count > 0))
  }

  @Test("the index keeps the file that lies beside the letters, which is no letter")
  func kept() throws {
    let (index, report) = try build("river otter = otters\nlutra = otter\n")
    #expect(report.added == 1)
    #expect(try search("lutra", index).total.passages == 1)
    #expect(try search("\"lutra\"", index).total.passages == 0)
  }

  @Test("another file makes another generation; the same one writes nothing")
  func generation() throws {
    let first = try build("lutra = otter")
    let same = try build("lutra = otter")
    let other = try build("lutra = seal")
    #expect(!same.report.isWritten && other.report.isWritten)
    #expect(first.index.metadata.generation == same.index.metadata.generation)
    #expect(first.index.metadata.generation != other.index.metadata.generation)
  }

  @Test("without a file, the index keeps the one of the program")
  func none() throws {
    #expect(try build(nil).index.metadata.synonyms == SynonymFile.builtIn)
  }

  @Test("a fault is told with file and line, when the index is built and when it is asked")
  func faults() throws {
    let (index, report) = try build("lutra = otter\nalone\n")
    let warning = try #require(report.warnings.first { $0.code == "synonyms-unreadable" })
    #expect(warning.line == 2)
    #expect(warning.path.hasSuffix(SynonymFile.name))
    let notes = try search("lutra", index).notes.filter { $0.code == .synonymsUnreadable }
    #expect(notes.count == 1)
    #expect(notes.first?.message.hasPrefix("synonyms.txt:2: ") == true)
  }
}
