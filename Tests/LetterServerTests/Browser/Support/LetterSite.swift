import Foundation
import HTTPServer

@testable import LetterServer

/// A server of the project on a free port of this machine, over invented letters.
struct LetterSite: Sendable {
  /// How the browser knows the server.
  enum Host: String {
    case loopback = "127.0.0.1"
    /// A name, as colleagues use it: browsers trust it less than this machine, without TLS.
    case named = "letters.example"

    /// What browsers complain of for want of TLS: what they then take no notice of.
    var complaints: [String] {
      self == .named ? ["Cross-Origin-Opener-Policy header has been ignored"] : []
    }
  }

  private let port: UInt16

  /// Runs a server while `body` runs.
  static func run(_ body: (LetterSite) async throws -> Void) async throws {
    let application = try SamplePages(of: letters).application
    var configuration = ServerConfiguration()
    configuration.addresses = [.ip(.version4(0x7F00_0001), port: 0)]
    configuration.hostNames = [Host.named.rawValue]
    configuration.render = { PageCall.page(for: $0, $1, .root) }
    configuration.timeouts.drain = .seconds(2)
    let server = try Server(configuration: configuration, routes: Application.routes) {
      application
    }
    guard case .ip(_, let port) = server.addresses[0] else { return }
    // It has threads of its own, so that no test waits for another's.
    let running = Task {
      await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          try? server.run()
          continuation.resume()
        }
      }
    }
    try await ended {
      try await body(LetterSite(port: port))
    } by: {
      server.stop()
      await running.value
    }
  }

  /// - Parameter target: a path, with what stands behind it.
  func address(_ target: String, at host: Host = .loopback) -> String {
    "\(origin(host))\(target)"
  }

  func origin(_ host: Host) -> String { "http://\(host.rawValue):\(port)" }

  /// Letters to nine schools, of nine years, so that not all stand among the filters at once.
  static let letters = Dictionary(
    uniqueKeysWithValues: zip(
      [
        "Alder", "Birch", "Cedar", "Damson", "Elm", "Fir", "Gorse", "Hazel", "Ivy",
      ],
      [
        "rounds", "ballads", "hymns", "shanties", "carols", "canons", "marches", "waltzes",
        "psalms",
      ]
    ).enumerated().map { index, named in
      ("\(1911 + index)-\(named.0.lowercased()).txt", letter(1911 + index, named.0, named.1))
    }
  )

  private static func letter(_ year: Int, _ school: String, _ songs: String) -> String {
    """
    3 May \(year)

    Ms E Example
    Headteacher
    \(school) School
    Anytown

    Dear Ms Example

    Survey inspection programme: music

    Strengths

    - Singing of \(songs) is a pleasure to hear, and singing of <b>other</b> songs is taught, too.
    - Drums accompany the \(songs) with great care.

    Areas for improvement

    - Planning of singing leaves little time for \(songs).

    Yours sincerely

    B Sample
    Her Majesty's Inspector
    """
  }
}
