import Foundation
import HTTPServer
import LetterSearch
import Testing

@testable import LetterServer

/// The pages over three invented letters, one of which tries to break out of its page.
struct SamplePages {
  static let shared = Result { try SamplePages(below: .root) }
  /// As a proxy shows them below `/a/letters`.
  static let belowPath = Result { try SamplePages(below: try #require(BasePath("/a/letters"))) }
  /// With two letters more, to one school, that ask for the same.
  static let returning = Result {
    let added = [
      "1921-first.txt": returningLetter("3 May 1921", "The use of tuning forks in lessons."),
      "1922-second.txt": returningLetter("4 May 1922", "Use tuning forks in all lessons."),
    ]
    return try SamplePages(of: letters.merging(added) { $1 })
  }

  let application: Application
  private let router = Router(Application.routes)

  init(_ application: Application) { self.application = application }

  /// - Parameter files: by their names.
  init(of files: [String: String] = letters, below basePath: BasePath = .root) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let letters = folder.appendingPathComponent("letters")
    try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: letters.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let path = folder.appendingPathComponent("pages.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: true).update(from: [letters.path])
    application = Application(index: try ServedIndex(opening: path), basePath: basePath)
  }

  /// The answer to `GET` of a target, in the form in which browsers send it.
  func get(_ target: String, fields: String = "") throws -> Response {
    try router.respond(to: Self.request(target, fields: fields), context: application)
  }

  /// The page that answers a form.
  func post(
    _ target: String,
    form: String,
    type: String = "application/x-www-form-urlencoded",
    status: Int = 200
  ) throws -> String {
    var parser = RequestParser()
    let head = [
      "POST \(target) HTTP/1.1", "Host: localhost", "Content-Type: \(type)",
      "Content-Length: \(form.utf8.count)", "", "",
    ]
    parser.append(Array((head.joined(separator: "\r\n") + form).utf8).span)
    guard case .request(let read, let body) = try parser.next() else {
      throw Problem(.badRequest, code: "no-request", detail: target)
    }
    let response = try router.respond(
      to: Request(head: read, body: body),
      context: application
    )
    #expect(response.status.code == status, "\(target)")
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func request(_ target: String, fields: String = "") throws -> Request {
    var parser = RequestParser()
    let bytes = Array("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n".utf8)
    parser.append(bytes.span)
    guard case .request(let head, let body) = try parser.next() else {
      throw Problem(.badRequest, code: "no-request", detail: target)
    }
    return Request(head: head, body: body)
  }

  func page(_ target: String, status: Int = 200) throws -> String {
    let response = try get(target)
    #expect(response.status.code == status, "\(target)")
    #expect(response["Content-Type"] == "text/html; charset=utf-8")
    guard case .bytes(let bytes) = response.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func returningLetter(_ date: String, _ point: String) -> String {
    """
    \(date)

    Ms E Example
    Headteacher
    Returning School
    Anytown

    Dear Ms Example

    Survey inspection programme: music

    Areas for improvement

    - \(point)

    Yours sincerely

    B Sample
    Her Majesty's Inspector
    """
  }

  static let letters = [
    "1911-example.txt": """
    25 February 1911

    Mr A Example
    Headteacher
    Example School
    Anytown

    Dear Mr Example

    Survey inspection programme: music

    Thank you for your help during my visit on 10 February 1911.

    Strengths

    - Singing is excellent, and café concerts are “loud” & clear.
    - Pupils sing e\u{301}tudes with care; teachers’ planning is good.

    Areas for improvement

    - Planning of singing in the youngest classes.

    Yours sincerely

    B Sample
    Her Majesty's Inspector
    """,
    "1912-hostile.txt": """
    3 May 1912

    Ms C Example
    Headteacher
    "><script>alert(1)</script> School
    Othertown

    Dear Ms Example

    Survey inspection programme: </title><img src=x onerror=alert(1)>

    Strengths

    - <script>alert("singing")</script> & <b>bold</b> ' onmouseover='x' singing.
    - \u{202E}gnignis\u{202C} singing שירה 👩‍👩‍👧 \u{7}\u{1B}[31m singing.

    Yours sincerely

    D Sample
    Her Majesty's Inspector
    """,
    "notes.txt": """
    Notes of a meeting

    Singing was discussed. Planning of concerts will go on.
    """,
  ]
}
