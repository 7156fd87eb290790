import Foundation
import Synchronization

/// Commands to a browser and what it tells, by the DevTools protocol: JSON over a pipe.
final class DevTools: Sendable {
  /// Something that the browser tells without being asked.
  struct Event: Sendable {
    var method: String
    var parameters: JSONValue
  }

  private let inbox: DevToolsInbox
  private let process: BrowserProcess
  private let lastID = Atomic(0)

  /// - Parameter program: the path of the browser to start.
  init(starting program: String) throws {
    let inbox = DevToolsInbox()
    process = try BrowserProcess(program, receive: inbox.append, complain: inbox.complain)
    self.inbox = inbox
  }

  func end() async { await process.end() }

  /// Sends a command and waits for its answer.
  ///
  /// - Parameter session: the page that it is for; the browser itself without one.
  @discardableResult
  func call(
    _ method: String,
    _ parameters: JSONValue = [:],
    session: String = ""
  ) async throws -> JSONValue {
    let id = lastID.add(1, ordering: .relaxed).newValue
    var message: [String: JSONValue] = [
      "id": .number(Double(id)), "method": .string(method), "params": parameters,
    ]
    if !session.isEmpty { message["sessionId"] = .string(session) }
    // A pipe that nobody reads any more: the browser has ended, which is found out below.
    try? process.send(try JSONEncoder().encode(message) + [0])
    let answer = try await awaited("answer to \(method)") {
      if let answer = inbox.takeAnswer(id) { return answer }
      guard process.isRunning else { throw BrowserError.ended(inbox.complaints) }
      return nil
    }
    guard answer["error"] == .null else {
      throw BrowserError.refused(method: method, reason: answer["error"]["message"].text ?? "")
    }
    return answer["result"]
  }

  /// The events of one kind that a session has told so far, oldest first.
  func events(_ method: String, of session: String) -> [JSONValue] {
    inbox.events(of: session).filter { $0.method == method }.map(\.parameters)
  }
}
