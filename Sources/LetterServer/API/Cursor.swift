import HTTPServer
import InvertedIndex
import LetterSearch

/// Where a page of an answer begins: opaque to clients, and bound to one request and generation.
struct Cursor: Equatable {
  let generation: String
  /// Of the request without the place.
  let requestHash: String
  let offset: Int

  /// `GENERATION.HASH.OFFSET.CHECK`, in letters and digits.
  var text: String { "\(body).\(StableHash.of(body))" }

  private var body: String { "\(generation).\(requestHash).\(offset)" }

  init(generation: String, requestHash: String, offset: Int) {
    self.generation = generation
    self.requestHash = requestHash
    self.offset = offset
  }

  /// Reads a cursor that was given out for the same request.
  ///
  /// Throws 400 for one that was changed or belongs to another request, and 410 when the index has
  /// changed since.
  init(_ text: String, generation: String, requestHash: String) throws(Problem) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let offset = Int(parts[2]), offset >= 0 else { throw Self.invalid }
    self.init(generation: parts[0], requestHash: parts[1], offset: offset)
    guard self.text == text, self.requestHash == requestHash else { throw Self.invalid }
    guard self.generation == generation else {
      throw Problem(
        .gone,
        code: "stale-cursor",
        detail: "The letters have changed since this page was asked for. "
          + "Ask again without the cursor."
      )
    }
  }

  private static let invalid = Problem(
    .badRequest,
    code: "invalid-cursor",
    detail: "The cursor was not given out for this request. Ask again without it.",
    errors: [.init(.parameter("cursor"), "It was not given out for this request.")]
  )
}

extension EntityTag {
  /// The tag of an answer that is the same as long as the index and the day are.
  ///
  /// The day, because a query may say `today`.
  init(_ generation: String, _ content: String) {
    self.init("\(generation)-\(LetterSearcher.today)-\(StableHash.of(content))")
  }
}

/// A hash that is the same in every run, as hexadecimal digits.
enum StableHash {
  static func of(_ text: String) -> String { String(FNV1a.hash(of: Array(text.utf8)), radix: 16) }
}
