import Foundation
import Synchronization

/// What has arrived from a browser and nobody has looked for yet; events stay.
final class DevToolsInbox: Sendable {
  private struct Contents {
    /// Of a message that is not whole yet.
    var bytes = Data()
    var answers: [Int: JSONValue] = [:]
    /// By the session; those of the browser itself under the empty one.
    var events: [String: [DevTools.Event]] = [:]
    var complaints = Data()

    mutating func take(_ message: JSONValue) {
      if let id = message["id"].number {
        answers[Int(id)] = message
      } else if let method = message["method"].text {
        let event = DevTools.Event(method: method, parameters: message["params"])
        events[message["sessionId"].text ?? "", default: []].append(event)
      }
    }
  }

  private let contents = Mutex(Contents())

  /// The last of what the browser printed as errors.
  var complaints: String { contents.withLock { String(decoding: $0.complaints, as: UTF8.self) } }

  /// Takes a piece of the messages, each of which ends with a zero byte.
  func append(_ piece: Data) {
    contents.withLock { contents in
      contents.bytes += piece
      while let end = contents.bytes.firstIndex(of: 0) {
        let message = try? JSONDecoder().decode(JSONValue.self, from: contents.bytes[..<end])
        contents.bytes = Data(contents.bytes[(end + 1)...])
        if let message { contents.take(message) }
      }
    }
  }

  func complain(_ piece: Data) {
    contents.withLock { $0.complaints = Data(($0.complaints + piece).suffix(2000)) }
  }

  func takeAnswer(_ id: Int) -> JSONValue? {
    contents.withLock { $0.answers.removeValue(forKey: id) }
  }

  /// All that a session has told so far, oldest first.
  func events(of session: String) -> [DevTools.Event] {
    contents.withLock { $0.events[session] ?? [] }
  }
}
