import Foundation
import TestSupport
import Testing

@Suite("letters-benchmark evaluate")
struct EvaluateCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Of q2 nothing is found, q3 has no answer, in q4 the greater name of two equals comes first.
  private static let judgements = """
    q1 0 d1 2
    q1 0 d2 1
    q1 0 d9 0
    q2 0 d3 1
    q3 0 d4 0
    q4 0 d1 1
    """

  private static let run = """
    q1 Q0 d1 1 1.5 name
    q1 Q0 d2 2 3.0 name
    q1 Q0 d5 3 2.0 name

    q3 Q0 d4 1 1 name
    q4 Q0 d1 1 1.00000001 name
    q4 Q0 d2 2 1 name
    """

  /// By hand: q1 finds grades 1, 0, 2, so (1 + 2/log₂4) / (2 + 1/log₂3) and (1/1 + 2/3) / 2.
  @Test("measures a run as trec_eval does")
  func measures() throws {
    let result = try evaluate("--run", try folder.write(Self.run, to: "run"))
    #expect(result.status == 0)
    #expect(rows(result.output, "q1") == [["0.7602", "0.8333", "1.0000", "1.0000"]])
    #expect(rows(result.output, "q2") == [["0.0000", "0.0000", "0.0000", "0.0000"]])
    #expect(rows(result.output, "q3").isEmpty)
    #expect(rows(result.output, "q4") == [["0.6309", "0.5000", "1.0000", "0.5000"]])
    #expect(rows(result.output, "mean") == [["0.4637", "0.4444", "0.6667", "0.5000"]])
  }

  @Test("goes to ranks 10 and 100 where a measure does")
  func depths() throws {
    func run(_ rank: Int) throws -> [String] {
      let lines = (1...150).map { "q4 Q0 \($0 == rank ? "d1" : "x\($0)") \($0) \(-$0) name\n" }
      let output = try evaluate("--run", try folder.write(lines.joined(), to: "run")).output
      return rows(output, "q4")[0]
    }
    #expect(try run(10) == ["0.2891", "0.1000", "1.0000", "0.1000"])
    #expect(try run(11) == ["0.0000", "0.0909", "1.0000", "0.0909"])
    #expect(try run(100)[2] == "1.0000")
    #expect(try run(101)[2] == "0.0000")
  }

  /// Two queries differ, so the sums of all signs are as far from 0 in every second draw.
  @Test("says how often chance makes two runs differ as much, the same for a seed")
  func comparison() throws {
    let run = try folder.write(Self.run, to: "run")
    let none = try folder.write("", to: "none")
    let same = try evaluate("--run", run, "--against", run).output
    #expect(rows(same, "nDCG@10")[0].suffix(3) == ["0", "0", "1.0000"])
    let output = try evaluate("--run", run, "--against", none).output
    let row = rows(output, "nDCG@10")[0]
    #expect(row.prefix(4) == ["0.4637", "0.0000", "2", "0"])
    #expect((0.48...0.52).contains(Double(row[4]) ?? 0))
    #expect(try evaluate("--run", run, "--against", none).output == output)
    #expect(try evaluate("--run", run, "--against", none, "--seed", "2").output != output)
  }

  @Test("ranks documents of both forms, by their titles too where the ranking counts them")
  func collection() throws {
    let padding = (0..<9).map { "{\"id\": \"p\($0)\", \"text\": \"some of other things\"}\n" }
    let json = """
      {"id": "d2", "title": "", "text": "Of curlews and their nests. The herons were there, too."}
      {"id": "d1", "title": "Herons", "text": "Of curlews and their nests. The birds were there."}

      """
    let tabs = "d3\tNo word of them\nd4\tHerons\tNor here\n"
    let documents = try folder.write(json + padding.joined() + tabs, to: "documents")
    let queries = try folder.write("q1\tthe heron\nq2\tthe\nq4\therons herons nests", to: "queries")
    let result = try evaluate("--documents", documents, "--queries", queries, "--against", "plain")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(rows(result.output, "q4")[0][3] == "1.0000")
    #expect(rows(result.output, "mean").count == 2)
  }

  /// One document has the word most often, and nothing else in common with those that have it.
  @Test("standard ranks by neighbours, too, and words does not")
  func neighbours() throws {
    let padding = (0..<9).map { "p\($0)\tsome of other things\n" }
    // Of equal ones the greatest name counts as the first.
    let alike = ["a1", "a2", "a3", "d1"].map { "\($0)\totter river fish bank water reeds heron\n" }
    let odd = "x\totter otter brass knobs polished daily shop window till keys coins lamp\n"
    let documents = try folder.write(([odd] + alike + padding).joined(), to: "documents")
    let queries = try folder.write("q4\totter", to: "queries")
    func reciprocalRank(_ ranking: String) throws -> String {
      let files = ("--documents", documents, "--queries", queries)
      let result = try evaluate(files.0, files.1, files.2, files.3, "--ranking", ranking)
      return rows(result.output, "q4")[0][3]
    }
    #expect(try reciprocalRank("words") == "0.5000")
    #expect(try reciprocalRank("standard") == "1.0000")
  }

  @Test(
    "says what is wrong with a line",
    arguments: [
      ("q1 0 d1", "", "judgements:1: a line is query"), ("q1 0 d1 x", "", "judgements:1: "),
      ("q1 0 d1 1", "\nq1 Q0 d1 1 nan n", "run:2: a line is query"),
      ("q1 0 d1 1", "q1 Q0 d1 1 1 n\nq1 Q0 d1 2 0 n", "run:2: document d1 stands twice"),
      ("q1 0 d1 0", "", "no document that answers a query"),
    ]
  )
  func faults(judgements: String, run: String, message: String) throws {
    let run = try folder.write(run, to: "run")
    let result = try evaluate("--run", run, judgements: judgements)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test("says what is wrong with its options")
  func usage() throws {
    let run = try folder.write("", to: "run")
    #expect(try evaluate("--run", run, "--ranking", "plain").errors.contains("exclude each other"))
    #expect(try evaluate("--queries", run).errors.contains("--documents is missing"))
    let odd = try evaluate("--documents", run, "--queries", run, "--ranking", "best")
    #expect(odd.errors.contains("--ranking takes one of plain, words, standard"))
  }

  private func evaluate(
    _ words: String...,
    judgements: String = judgements
  ) throws -> LettersProcess.Result {
    let path = try folder.write(judgements, to: "judgements")
    return try BenchmarkCommandTests.run(["evaluate", "--judgements", path] + words)
  }

  /// The cells of the rows that begin with a name, behind it.
  private func rows(_ output: String, _ name: String) -> [[String]] {
    let rows: [[String]] = output.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return rows.filter { $0.first == name }.map { Array($0.dropFirst()) }
  }
}
