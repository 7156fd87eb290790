/// Reads a file of synonyms: any bytes give groups, and a fault for each line that gives none.
///
/// One group a line, its members separated by `,` or `=`; `#` begins a comment.
package enum SynonymReader {
  /// A line that was left out, or a part of one.
  package struct Fault: Sendable, Hashable {
    /// Counts from 1.
    package var line: Int
    /// One sentence.
    package var message: String
  }

  /// What a person can still look over; a file beyond it is some other file.
  private static let groupLimit = 10_000
  private static let memberLimit = 64
  private static let wordLimit = 12
  private static let faultLimit = 100

  /// The groups of a text and what is wrong with it, at most a hundred faults.
  package static func read(_ text: String) -> (synonyms: Synonyms, faults: [Fault]) {
    var synonyms = Synonyms()
    var faults: [Fault] = []
    func report(_ line: Int, _ message: String) {
      if faults.count < faultLimit { faults.append(Fault(line: line + 1, message: message)) }
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      guard synonyms.groups.count < groupLimit else {
        report(number, "There are more than \(groupLimit) groups; the rest is not read.")
        break
      }
      let members = members(of: content, synonyms) { report(number, $0) }
      if members.count > 1 {
        synonyms.add(members)
      } else {
        report(number, "A group needs two members, separated by a comma or an equals sign.")
      }
    }
    return (synonyms, faults)
  }

  private static func members(
    of line: Substring,
    _ synonyms: Synonyms,
    report: (String) -> Void
  ) -> [Synonyms.Member] {
    var members: [Synonyms.Member] = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == "=" }) {
      let text = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let member = synonyms.member(text) else {
        if !text.isEmpty { report("\(text) holds no word and is left out.") }
        continue
      }
      if member.words.count > wordLimit {
        report("A member of more than \(wordLimit) words is left out.")
      } else if members.count == memberLimit {
        report("There are more than \(memberLimit) members; the rest is left out.")
        break
      } else if !members.contains(where: { $0.words == member.words }) {
        members.append(member)
      }
    }
    return members
  }
}
