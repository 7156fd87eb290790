import Foundation
import HTTPServer
import LetterSearch
import TestSupport

@testable import LetterServer

/// The application over the package's corpus, asked without sockets.
struct Site: Sendable {
  static let shared = Result { try Site() }

  let index: ServedIndex
  private let router = Router(Application.routes)

  init(_ index: ServedIndex) { self.index = index }

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("LetterServerTests-\(UUID().uuidString)")
    // An open index needs no file.
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("letters.index").path
    _ = try LetterIndexer(indexPath: path, waitsForOthers: false)
      .update(from: [PackageFolder.corpus.path])
    index = try ServedIndex(opening: path)
  }

  /// The answer to a request, problems made into answers as the server does.
  func answer(_ target: String, body: String? = nil, fields: [String] = []) throws -> Answer {
    let method = body == nil ? "GET" : "POST"
    var lines = ["\(method) \(target) HTTP/1.1", "Host: localhost"] + fields
    if let body {
      lines += ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"]
    }
    var parser = RequestParser()
    let text = lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
    parser.append(Array(text.utf8).span)
    guard case .request(let head, let bytes) = try parser.next() else {
      throw CocoaError(.coderInvalidValue)
    }
    let request = Request(head: head, body: bytes)
    do {
      return try Answer(
        try router.respond(to: request, context: Application(index: index))
      )
    } catch let problem as Problem {
      return try Answer(problem.response(requestID: request.id))
    }
  }
}

/// An answer with its body as text.
struct Answer {
  let status: Int
  let response: Response
  let body: String

  init(_ response: Response) throws {
    status = response.status.code
    self.response = response
    switch response.body {
    case .empty: body = ""
    case .bytes(let bytes): body = String(decoding: bytes, as: UTF8.self)
    case .stream(let stream):
      var bytes: [UInt8] = []
      while let piece = try stream.next() { bytes += piece }
      body = String(decoding: bytes, as: UTF8.self)
    }
  }

  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any] ?? [:]
  }
}
