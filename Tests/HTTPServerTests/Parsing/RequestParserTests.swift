import TestSupport
import Testing

@testable import HTTPServer

@Suite("Parsing of requests")
struct RequestParserTests {
  @Test("hostile and ordinary requests get their status", arguments: RequestCase.all)
  func status(testCase: RequestCase) {
    let parsed = parse([testCase.bytes[...]])
    #expect(parsed.error?.status.code ?? 200 == testCase.status, "\(parsed)")
    if testCase.status == 200 { #expect(!parsed.requests.isEmpty) }
  }

  @Test("there are cases")
  func caseCount() {
    #expect(RequestCase.all.count >= 150)
    #expect(RequestCase.all.filter { $0.status != 200 }.count >= 150)
  }

  @Test("byte by byte comes the same as at once", arguments: RequestCase.all)
  func bytewise(testCase: RequestCase) {
    let bytes = testCase.bytes
    #expect(parse(bytes.indices.map { bytes[$0...$0] }) == parse([bytes[...]]))
  }

  @Test("at every split comes the same", arguments: RequestCase.all.filter { $0.bytes.count < 300 })
  func splits(testCase: RequestCase) {
    let bytes = testCase.bytes
    let whole = parse([bytes[...]])
    for split in bytes.indices { #expect(parse([bytes[..<split], bytes[split...]]) == whole) }
  }

  @Test(
    "changed at random, requests are refused or understood, but nothing else",
    arguments: 0..<40
  )
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let cases = RequestCase.all.filter { $0.bytes.count < 300 }
    for _ in 0..<50 {
      var bytes = cases[random.below(cases.count)].bytes
      for _ in 0...random.below(4) { mutate(&bytes, with: cases, using: &random) }
      let split = random.below(bytes.count + 1)
      #expect(parse([bytes[..<split], bytes[split...]]) == parse([bytes[...]]))
    }
  }

  private func mutate(
    _ bytes: inout [UInt8],
    with cases: [RequestCase],
    using random: inout SeededGenerator
  ) {
    let place = random.below(bytes.count + 1)
    switch random.below(4) {
    case 0: bytes.insert(UInt8(random.below(256)), at: place)
    case 1 where place < bytes.count: bytes[place] ^= UInt8(1 << random.below(8))
    case 2 where place < bytes.count: bytes.remove(at: place)
    default: bytes = bytes[..<place] + cases[random.below(cases.count)].bytes.suffix(60)
    }
  }

  @Test("an error stays")
  func failed() {
    var parser = RequestParser()
    parser.append(Array("GET\r\n".utf8).span)
    let first = #expect(throws: RequestError.self) { _ = try parser.next() }
    parser.append(Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8).span)
    let second = #expect(throws: RequestError.self) { _ = try parser.next() }
    #expect(first == second)
  }

  @Test("the client is told once to go on, and not when the body is there")
  func expectsContinue() throws {
    let head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
    var parser = RequestParser()
    parser.append(Array(head.utf8).span)
    guard case .expectsContinue = try parser.next() else { throw ClientError.malformed }
    guard case .needsMoreBytes = try parser.next() else { throw ClientError.malformed }
    var eager = RequestParser()
    eager.append(Array((head + "a").utf8).span)
    guard case .needsMoreBytes = try eager.next() else { throw ClientError.malformed }
  }

  @Test("progress tells whether a request has begun")
  func progress() throws {
    var parser = RequestParser()
    #expect(parser.progress == .nothing)
    for (text, progress) in [
      ("\r\n", RequestParser.Progress.head), ("GET / HTTP/1.1\r\n", .head),
      ("Host: a\r\nContent-Length: 1\r\n\r\n", .body), ("x", .nothing),
    ] {
      parser.append(Array(text.utf8).span)
      _ = try parser.next()
      #expect(parser.progress == progress)
    }
  }
}
