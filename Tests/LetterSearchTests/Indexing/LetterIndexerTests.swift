import Foundation
import InvertedIndex
import TestSupport
import Testing

@testable import LetterSearch

@Suite("Building an index of letters")
struct LetterIndexerTests {
  private let temporary: TemporaryFolder
  private var folder: URL { temporary.url }

  init() throws {
    temporary = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("letters"),
      withIntermediateDirectories: true
    )
  }

  @Test("gives the same bytes on any number of threads and with any memory")
  func threads() throws {
    for number in 0..<23 { try write(number, sentences: Self.sentences(seed: UInt64(number))) }
    let expected = try build("one", threadCount: 1)
    #expect(try build("two", threadCount: 2) == expected)
    #expect(try build("seven", threadCount: 7) == expected)
    #expect(try build("little", threadCount: 3, memoryByteCount: 1 << 10) == expected)
  }

  /// Bisection leaves so few letters as they arrive, unless it is told otherwise.
  private static let orderings: [any DocumentOrdering] = [
    BisectionOrdering(), BisectionOrdering(leastDocumentCount: 2), ShuffledOrdering(seed: 7),
  ]

  @Test(
    "gives on an update the bytes of a fresh build, in whatever order the file has the letters",
    arguments: 0..<2 as Range<UInt64>,
    orderings.indices
  )
  func updates(seed: UInt64, ordering: Int) throws {
    var random = SeededGenerator(seed: seed)
    let ordering = Self.orderings[ordering]
    for number in 0..<12 { try write(number, sentences: Self.sentences(seed: UInt64(number))) }
    _ = try build("index", threadCount: 2, ordering: ordering)
    for step in 0..<4 {
      for _ in 0..<random.below(3) + 1 {
        let number = random.below(16)
        if random.oneIn(3) {
          try? FileManager.default.removeItem(at: url(number))
        } else {
          try write(number, sentences: Self.sentences(seed: random.next()))
        }
      }
      let fresh = try build("fresh-\(step)", threadCount: 1, ordering: ordering)
      let threads = 1 + random.below(3)
      #expect(try build("index", threadCount: threads, ordering: ordering) == fresh)
    }
  }

  @Test("takes each letter over once, and drops those that are gone, where the file reorders them")
  func reorderedLetters() throws {
    for number in 0..<12 { try write(number, sentences: Self.sentences(seed: UInt64(number))) }
    let ordering = BisectionOrdering(leastDocumentCount: 2)
    _ = try build("index", ordering: ordering)
    try FileManager.default.removeItem(at: url(3))
    try write(5, sentences: ["Otters swim in the river beside the school."])
    _ = try build("index", ordering: ordering)
    let index = try LetterIndex(opening: folder.appendingPathComponent("index").path)
    let expected = (0..<12).filter { $0 != 3 }.map { "letter-\($0)" }
    #expect(try index.letters().map(\.id).sorted() == expected.sorted())
    #expect(index.problems().isEmpty)
  }

  @Test("counts anew in how many letters a sentence stands when letters come and go")
  func standardWording() throws {
    let shared = "The staff and pupils made us very welcome in the whole school."
    for number in 0..<4 { try write(number, sentences: [shared, "Otter \(number) swims."]) }
    _ = try build("index")
    #expect(try standardPassages("index") == 0)
    try write(4, sentences: [shared])
    #expect(try build("index") == build("fresh"))
    #expect(try standardPassages("index") == 5)
    try FileManager.default.removeItem(at: url(2))
    #expect(try build("index") == build("fresher"))
    #expect(try standardPassages("index") == 0)
  }

  // MARK: Letters

  private func url(_ number: Int) -> URL {
    folder.appendingPathComponent("letters/letter-\(number).txt")
  }

  private func write(_ number: Int, sentences: [String]) throws {
    let text = """
      \(1 + number % 27) May \(2009 + number % 5)

      Dear Headteacher

      Visit to school number \(number)

      \(sentences.joined(separator: "\n\n"))

      Yours sincerely

      Her Majesty’s Inspector

      """
    try text.write(to: url(number), atomically: true, encoding: .utf8)
  }

  private static func sentences(seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    let words = [
      "pupils", "well-being", "SEAL", "children’s", "organised", "colour", "KS2", "café",
    ]
    return (0..<random.below(6) + 1).map { _ in
      let count = random.below(9) + 3
      return "The "
        + (0..<count).map { _ in words[random.below(words.count)] }
        .joined(separator: " ") + "."
    } + ["The teaching of reading is good in most of the classes."]
  }

  // MARK: Indexes

  private func build(
    _ name: String,
    threadCount: Int = 2,
    memoryByteCount: Int? = nil,
    ordering: any DocumentOrdering = BisectionOrdering()
  ) throws -> Data {
    let path = folder.appendingPathComponent(name).path
    var indexer = LetterIndexer(
      indexPath: path,
      waitsForOthers: true,
      threadCount: threadCount,
      memoryByteCount: memoryByteCount
    )
    indexer.ordering = ordering
    _ = try indexer.update(from: [folder.appendingPathComponent("letters").path])
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func standardPassages(_ name: String) throws -> Int {
    let index = try LetterIndex(opening: folder.appendingPathComponent(name).path)
    return try (0..<UInt32(index.segment.documentCount)).count { number in
      try index.passage(.init(rawValue: number)).isStandardWording
    }
  }
}
