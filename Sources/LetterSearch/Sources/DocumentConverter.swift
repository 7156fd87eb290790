#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Why a file could not be turned into text.
enum ConversionError: Error, CustomStringConvertible {
  case unknownEnding(String)
  /// None of the commands that can read such a file is on the PATH.
  case noConverter(ending: String, commands: [String])
  case failed(command: String, reason: String)
  /// Larger than so many bytes.
  case tooLarge(limit: Int)

  var description: String {
    switch self {
    case .unknownEnding(let ending):
      "files of type .\(ending) are not read; save it as .txt, .md, .html, .pdf or .docx"
    case .noConverter(let ending, let commands):
      "a .\(ending) file needs \(commands.joined(separator: " or ")); install it, or "
        + (ending == "pdf" ? "copy its text into a .txt file" : "save it as .txt or .html")
    case .failed(let command, let reason):
      "\(command) could not read it: \(reason)"
    case .tooLarge(let limit):
      "it is larger than \(limit >> 20) MB"
        + (limit == SourceDocument.byteLimit ? ", and no letter is" : "; cut it into several")
    }
  }
}

/// Turns documents of office programs into text with a converter that is found on the PATH.
enum DocumentConverter {
  /// A command, and how to make it write text to standard output.
  private struct Command {
    var name: String
    var arguments: @Sendable (String) -> [String]
  }

  static let endings: Set<String> = ["pdf", "docx", "doc", "rtf", "odt"]

  /// A converter that has not answered by then is killed, in seconds.
  private static let timeLimit = 60

  private static func commands(for ending: String) -> [Command] {
    // Without -layout, pdftotext keeps the order of reading.
    let pdf = Command(name: "pdftotext") { ["-enc", "UTF-8", "-q", $0, "-"] }
    let pandoc = Command(name: "pandoc") { ["--to=plain", "--wrap=none", $0] }
    let office = Command(name: "libreoffice") { ["--headless", "--cat", $0] }
    return switch ending {
    case "pdf": [pdf]
    case "doc": [office]
    default: [pandoc, office]
    }
  }

  /// The text of a document.
  ///
  /// - Throws: ``ConversionError`` with the command to install, or what the command said.
  static func text(of path: String, ending: String) throws(ConversionError) -> [UInt8] {
    let candidates = commands(for: ending)
    for command in candidates {
      guard let program = programOnPath(command.name) else { continue }
      do {
        return try Subprocess.output(
          of: program,
          command.arguments(path.asOperand),
          timeLimit: timeLimit,
          byteLimit: SourceDocument.byteLimit
        )
      } catch {
        throw ConversionError.failed(command: command.name, reason: error.reason)
      }
    }
    throw ConversionError.noConverter(ending: ending, commands: candidates.map(\.name))
  }

  private static func programOnPath(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
