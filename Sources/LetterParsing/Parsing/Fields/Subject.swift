/// What the subject line of a letter says.
struct Subject: Sendable, Equatable {
  var text: String
  /// The programme or kind of inspection.
  var programme: String?
  /// What the programme looked at.
  var topic: String?
  /// As `2010-11`.
  var academicYear: String?

  init(text: String) {
    self.text = text
    academicYear = Self.academicYear(in: text)
    readProgramme()
  }

  private mutating func readProgramme() {
    if let cut = Self.cutAtProgramme(text) {
      programme = cut.before
      topic = cut.after.isEmpty ? nil : cut.after
      return
    }
    let folded = Folding.folded(text)
    for ending in Self.placeEndings {
      guard let offset = folded.offset(of: ending.0) else { continue }
      let characters = offset + ending.1
      programme = Self.prefix(of: text, folded: folded, bytes: characters)
      return
    }
  }

  /// Phrases that tie an inspection to a place, and how many of their bytes belong to the programme.
  private static let placeEndings: [(String, Int)] = [
    (" visit to ", 6), (" visit of ", 6), (" inspection of ", 11), (" inspection at ", 11),
    (" inspection to ", 11), (" assessment of ", 11), (" assessment for ", 11),
  ]

  private static let programmes: PhraseSet = ["programme", "survey", "thematic"]

  /// `Ofsted 2010–11 survey inspection programme: nurture groups`.
  private static func cutAtProgramme(_ text: String) -> (before: String, after: String)? {
    for separator in [": ", " – ", " — ", " - "] {
      guard let cut = text.cut(at: separator) else { continue }
      let before = Folding.folded(cut.before)
      if programmes.isFound(in: before) { return cut }
    }
    return nil
  }

  /// The school in `Inspection of Elmtree School, Ashby, AB1 2CD`.
  static func school(in text: String) -> String? {
    let words = Words.split(text)
    guard let link = words.firstIndex(where: { $0.key == "of" || $0.key == "to" }) else {
      return nil
    }
    let rest = words[(link + 1)...]
    let end = rest.firstIndex { $0.mark == "," } ?? rest.endIndex - 1
    guard let first = rest.first, first.startsUppercase else { return nil }
    let name = Words.joined(rest[...end]).trimmed(of: ",.")
    return Roles.isInstitution(Folding.folded(name)) ? name : nil
  }

  /// The part of `text` whose folded form is the first `bytes` bytes of `folded`.
  private static func prefix(of text: String, folded: String, bytes: Int) -> String? {
    let count = String(decoding: Array(folded.utf8.prefix(bytes)), as: UTF8.self).count
    let result = String(text.prefix(count)).trimmed()
    return result.isEmpty ? nil : result
  }

  /// `2010–11`, `2010/11`, `2010-2011`, and `201011` where a converter lost the dash.
  static func academicYear(in text: String) -> String? {
    let words = Folding.folded(text).split { !($0.isNumber || $0 == "-" || $0 == "/") }
    for (index, word) in words.enumerated() {
      let parts = word.split { $0 == "-" || $0 == "/" }.map(String.init)
      if parts.count == 2, let year = joined(parts[0], parts[1]) { return year }
      guard parts.count == 1 else { continue }
      if word.utf8.count == 6, let year = joined(String(word.prefix(4)), String(word.suffix(2))) {
        return year
      }
      let next = index + 1 < words.count ? String(words[index + 1]) : ""
      if next.utf8.count == 2, let year = joined(parts[0], next) { return year }
    }
    return nil
  }

  private static func joined(_ first: String, _ second: String) -> String? {
    guard first.utf8.count == 4, let start = Int(first), (1800...2199).contains(start),
      let end = Int(second)
    else { return nil }
    let isNext = second.utf8.count == 2 ? end == (start + 1) % 100 : end == start + 1
    guard isNext else { return nil }
    return AcademicYear.name(startingIn: start)
  }
}

/// The school year, September to August.
enum AcademicYear {
  static func name(startingIn year: Int) -> String {
    let end = (year + 1) % 100
    return "\(year)-\(end < 10 ? "0" : "")\(end)"
  }

  static func containing(_ date: CalendarDate) -> String {
    name(startingIn: date.month >= 9 ? date.year : date.year - 1)
  }
}
