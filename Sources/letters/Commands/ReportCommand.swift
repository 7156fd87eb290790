import LetterSearch

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension CommandDescription {
  static let report = CommandDescription(
    name: "report",
    summary: "what letters say of one subject, institution by institution",
    usage: "[OPTIONS] QUERY…",
    discussion: """
      Puts everything that the query finds together as people do by hand: institution by
      institution, letter by letter, strengths beside areas for improvement, each passage verbatim
      with its citation; above it how many letters say it, of how many, by year. The order says
      nothing of how well a passage matches, so all plain words must match unless --match says
      otherwise. The same query over the same index gives the same bytes, unless it says `today`.
      """,
    options: [
      Option(
        "format",
        .choice(ReportFormat.allCases.map(\.rawValue)),
        "What to write (default by the file's ending, or else text)"
      ),
      Option("output", short: "o", .path("FILE"), "Where to (default standard output, also -)"),
    ] + QueryOptions.allMatchingAll,
    examples: [
      ("letters report --theme attendance", "one theme, for reading here"),
      (
        "letters report -o governance.html --theme governance --section improvements",
        "to print, or to paste into Word"
      ),
      ("letters report '\"pupil premium\"' --from 2014 -o premium.md", "quotations to write from"),
    ]
  ) { arguments, terminal in
    let request = try ReportCommand.request(arguments)
    let format = try ReportCommand.format(arguments)
    let index = try IndexLocation(arguments.text("index")).open(terminal)
    let path = try OutputPath.path(arguments, beside: index)
    let report = try LetterReport(request, LetterSearcher(index))
    terminal.tell(report.notes)
    if let path {
      let names = try OutputPath.write(to: path) { file in
        try ReportCommand.write(report, format, .file(terminal)) { try file.write($0) }
      }
      terminal.note("\(report.summary.total.inWords) written to \(names)")
    } else {
      try ReportCommand.write(report, format, .init(of: terminal)) {
        try terminal.write(bytes: $0)
      }
    }
    return report.summary.tally.passages == 0 ? .nothing : .success
  }
}

/// A form of a report.
enum ReportFormat: String, CaseIterable {
  case text
  case markdown = "md"
  case html
}

enum ReportCommand {
  static func request(_ arguments: Arguments) throws -> SearchRequest {
    var request = QueryOptions.request(arguments.query ?? "", arguments)
    guard !request.asksNothing else {
      throw Arguments.UsageError("give a query: letters report QUERY, or a --theme")
    }
    if arguments.query != nil, !arguments.has("match") { request.match = .all }
    return request.orEverything
  }

  static func format(_ arguments: Arguments) throws -> ReportFormat {
    if let format = arguments.text("format").flatMap(ReportFormat.init) { return format }
    let endings: [String: ReportFormat] = [
      "html": .html, "htm": .html, "md": .markdown, "markdown": .markdown, "txt": .text,
      "text": .text,
    ]
    return try OutputPath.form(arguments, endings, shown: ["html", "md", "txt"]) ?? .text
  }

  static func write(
    _ report: LetterReport,
    _ format: ReportFormat,
    _ look: ReportPrinter.Look,
    to output: @escaping ([UInt8]) throws -> Void
  ) throws {
    switch format {
    case .html: try report.writeHTML(to: output)
    case .markdown: try report.writeMarkdown(to: output)
    case .text: try ReportPrinter(look: look, output: output).print(report)
    }
  }
}
