import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Standard output and standard error, and what they can show.
///
/// Results are gathered and written in large pieces; a pipe that is closed early ends the process
/// quietly, as its system does by default.
final class Terminal {
  let style: Style
  /// The style of what goes to standard error, which may be a file where output is no file.
  let errorStyle: Style
  /// Columns to wrap text at; 100 when standard output is no terminal.
  let width: Int
  /// Bars of characters that the locale has.
  let chart: BarChart
  let isQuiet: Bool
  /// Whether a person watches standard error.
  let showsProgress: Bool
  private let isTerminal: Bool
  private var pending: [UInt8] = []

  init(color: String, isQuiet: Bool) {
    let environment = ProcessInfo.processInfo.environment
    isTerminal = StandardStream.output.isTerminal
    style = Style(isColored: Terminal.usesColor(color, on: .output, environment))
    errorStyle = Style(isColored: Terminal.usesColor(color, on: .error, environment))
    let columns = environment["COLUMNS"].flatMap { Int($0) }
    width = min(120, max(40, columns ?? (isTerminal ? StandardStream.output.columns ?? 80 : 100)))
    chart = BarChart(isASCII: BarChart.isASCII(environment))
    self.isQuiet = isQuiet
    showsProgress = !isQuiet && StandardStream.error.isTerminal && environment["TERM"] != "dumb"
  }

  /// `NO_COLOR` with any value and `TERM=dumb` turn colour off unless it is asked for.
  private static func usesColor(
    _ choice: String,
    on stream: StandardStream,
    _ environment: [String: String]
  ) -> Bool {
    switch choice {
    case "always": true
    case "never": false
    default:
      stream.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }

  /// Adds text to standard output as it is; control characters are shown when that is a terminal.
  func write(_ text: String) throws {
    try add(isTerminal ? text.withVisibleControls(keepsStyle: style.isColored) : text)
  }

  /// Adds bytes to standard output as they are, in the same way.
  func write(bytes: [UInt8]) throws {
    guard !isTerminal else { return try write(String(decoding: bytes, as: UTF8.self)) }
    guard bytes.count < Terminal.largeByteCount else {
      try flush()
      return try StandardStream.output.write(bytes)
    }
    pending += bytes
    if pending.count >= Terminal.largeByteCount { try flush() }
  }

  /// Adds a line to standard output, its control characters shown in any case: it is for people, or
  /// JSON, which has none.
  func writeLine(_ text: String = "") throws {
    try add(text.withVisibleControls(keepsStyle: style.isColored) + "\n")
  }

  private func add(_ text: String) throws {
    pending += Array(text.utf8)
    if pending.count >= Terminal.largeByteCount { try flush() }
  }

  /// So much is written without waiting for more.
  private static let largeByteCount = 1 << 16

  /// Hands what is gathered to the system.
  ///
  /// - Throws: ``OutputError`` when it does not take it, as on a full disk.
  func flush() throws {
    guard !pending.isEmpty else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    try StandardStream.output.write(pending)
  }

  /// Tells something on standard error, unless `--quiet`.
  func note(_ text: String) {
    guard !isQuiet else { return }
    report(text)
  }

  /// Tells notes on a query on standard error, unless `--quiet`.
  func tell(_ notes: [SearchResponse.Note]) {
    guard !notes.isEmpty else { return }
    note(notes.text)
  }

  /// Tells something on standard error in any case.
  func report(_ text: String) {
    let shown = text.withVisibleControls(keepsStyle: errorStyle.isColored)
    try? StandardStream.error.write(Array((shown + "\n").utf8))
  }

  /// Writes a line to standard error from any thread, its control characters shown.
  static func log(_ line: String) {
    let shown = line.withVisibleControls(keepsStyle: false)
    try? StandardStream.error.write(Array((shown + "\n").utf8))
  }

  /// Replaces the line a person sees on standard error; an empty text clears it.
  func showProgress(_ text: String) {
    guard showsProgress else { return }
    try? StandardStream.error.write(Array("\r\u{1b}[2K\(text)".utf8))
  }
}
