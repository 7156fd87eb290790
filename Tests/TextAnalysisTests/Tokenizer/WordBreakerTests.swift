import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Word breaker")
struct WordBreakerTests {
  @Test("breaks where the cases of Unicode Annex 29 do")
  func breaksAsTheStandard() throws {
    let cases = try Fixture.lines("WordBreakTest-15.0.0.txt").filter { !$0.hasPrefix("#") }
    #expect(cases.count == 1_823)
    let wrong = cases.filter { line in
      let segments = expectedSegments(line)
      return self.segments(of: segments.joined(), tailoring: .standard) != segments
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10))")
  }

  @Test("covers any bytes with segments", arguments: 0..<100 as Range<UInt64>)
  func coversAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    var offset = 0
    while offset < bytes.count {
      var breaker = WordBreaker(tailoring: .english)
      let end = breaker.segmentEnd(in: bytes.span, from: offset)
      #expect(end > offset && end <= bytes.count)
      offset = end
    }
  }

  /// The segments of a line such as `÷ 0061 × 0308 ÷ 0062 ÷	# comment`.
  private func expectedSegments(_ line: String) -> [String] {
    let data = line.prefix { $0 != "#" }
    return data.split(separator: "÷").compactMap { segment in
      let scalars = segment.split(whereSeparator: { " ×\t".contains($0) })
        .compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      guard !scalars.isEmpty else { return nil }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  private func segments(of text: String, tailoring: WordBreaker.Tailoring) -> [String] {
    let bytes = Array(text.utf8)
    var segments: [String] = []
    var offset = 0
    while offset < bytes.count {
      var breaker = WordBreaker(tailoring: tailoring)
      let end = breaker.segmentEnd(in: bytes.span, from: offset)
      segments.append(String(decoding: bytes[offset..<end], as: UTF8.self))
      offset = end
    }
    return segments
  }
}
