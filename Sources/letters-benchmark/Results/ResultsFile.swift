/// Appends figures to a file, one line of JSON each, with all that is needed to compare them with
/// those of another day.
struct ResultsFile {
  private let file: TextFile
  /// Date, machine, compiler and commit, the same for all figures of a run.
  private let facts: [(name: String, value: String)]

  /// Names neither the machine nor any folder of it.
  init(path: String, command: String) throws {
    file = try TextFile(path, .appending)
    facts = [
      ("date", SystemFacts.date),
      ("command", command),
      ("processor", Self.processor),
      ("cores", "\(SystemFacts.coreCount)"),
      ("system", SystemFacts.system),
      ("compiler", Self.compiler),
      ("commit", Self.commit),
    ]
  }

  func append(_ measurements: [Measurement]) throws {
    for measurement in measurements { try append(measurement) }
    try file.flush()
  }

  private func append(_ measurement: Measurement) throws {
    var members = (facts + [("name", measurement.name), ("unit", measurement.unit)])
      .map { "\(Self.quoted($0.name)): \(Self.quoted($0.value))" }
    members += [
      "\"median\": \(measurement.median)", "\"least\": \(measurement.least)",
      "\"p90\": \(measurement.highDecile)", "\"passes\": \(measurement.passCount)",
    ]
    try file.write(Array("{\(members.joined(separator: ", "))}\n".utf8).span)
  }

  private static var processor: String {
    SystemFacts.output(
      of: """
        sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1 | grep . \
        || sysctl -n machdep.cpu.brand_string 2>/dev/null
        """
    )
  }

  private static var compiler: String {
    #if compiler(>=6.4)
    "Swift 6.4 or later"
    #elseif compiler(>=6.3)
    "Swift 6.3"
    #else
    "Swift 6.2"
    #endif
  }

  /// With a plus behind it when files have been changed since.
  private static var commit: String {
    let changes = SystemFacts.output(of: "git status --porcelain --untracked-files=no 2>/dev/null")
    return SystemFacts.output(of: "git rev-parse --short=12 HEAD 2>/dev/null")
      + (changes.isEmpty ? "" : "+")
  }

  /// A string of JSON; control characters, which no fact has, are left out.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars where scalar.value >= 0x20 {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
