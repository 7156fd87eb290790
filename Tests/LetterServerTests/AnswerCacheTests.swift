import HTTPServer
import Synchronization
import Testing

@testable import LetterServer

@Suite("Answers that are kept")
struct AnswerCacheTests {
  private func request(_ target: String, _ fields: String = "") throws -> Request {
    var parser = RequestParser()
    let text = "GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
    parser.append(Array(text.utf8).span)
    guard case .request(let head, _) = try parser.next() else {
      throw Problem(.badRequest, code: "no-request", detail: target)
    }
    return Request(head: head)
  }

  private func response(_ size: Int, tag: String? = "\"a\"") -> Response {
    var response = Response(contentType: "text/plain", body: [UInt8](repeating: 1, count: size))
    response["ETag"] = tag
    return response
  }

  @Test("are made once for each address")
  func once() throws {
    let cache = AnswerCache(byteCount: 1 << 20, counters: .init())
    var count = 0
    for target in ["/a", "/b", "/a", "/a?x", "/b"] {
      let answer = cache.answer(try request(target)) {
        count += 1
        return response(10)
      }
      #expect(answer["Content-Type"] == "text/plain")
    }
    #expect(count == 3)
    let again = cache.answer(try request("/a", "If-None-Match: \"a\"\r\n")) { response(1) }
    #expect(again.status == .notModified)
  }

  @Test("are made anew on another day, because a query may say today")
  func days() throws {
    let day = Atomic<Int64>(20_000)
    let cache = AnswerCache(byteCount: 1 << 20, counters: .init()) {
      day.load(ordering: .relaxed)
    }
    #expect(cache.answer(try request("/a")) { response(1) }["ETag"] == "\"a\"")
    let kept = cache.answer(try request("/a")) { response(1, tag: "\"b\"") }
    #expect(kept["ETag"] == "\"a\"")
    day.store(20_001, ordering: .relaxed)
    let made = cache.answer(try request("/a")) { response(1, tag: "\"c\"") }
    #expect(made["ETag"] == "\"c\"")
  }

  @Test("are those with a tag alone")
  func untagged() throws {
    let cache = AnswerCache(byteCount: 1 << 20, counters: .init())
    var count = 0
    for _ in 0..<2 {
      _ = cache.answer(try request("/a")) {
        count += 1
        return response(10, tag: nil)
      }
    }
    #expect(count == 2)
    #expect(cache.byteCount == 0)
  }

  @Test("stay within their limit, and those asked for again stay")
  func bounded() throws {
    let cache = AnswerCache(byteCount: 200_000, counters: .init())
    var madeOften = 0
    for number in 0..<500 {
      _ = cache.answer(try request("/\(number)")) { response(2_000) }
      _ = cache.answer(try request("/often")) {
        madeOften += 1
        return response(100)
      }
      #expect(cache.byteCount <= 200_000)
    }
    #expect(madeOften == 1)
    _ = cache.answer(try request("/huge")) { response(100_000) }
    #expect(cache.byteCount <= 200_000)
  }

  @Test("exports are two at once, and a slot is free when its export is let go")
  func exports() throws {
    let slots = WorkSlots(count: 2, code: "busy", detail: "Busy.")
    do {
      let held = [try slots.take(), try slots.take()]
      let problem = #expect(throws: Problem.self) { try slots.take() }
      #expect(problem?.status == .serviceUnavailable)
      #expect(problem?.fields.contains { $0.name == "Retry-After" } == true)
      #expect(held.count == 2)
    }
    _ = try slots.take()
  }
}
