/// Recognises the lines of a letterhead: offices, contacts, and the agencies that ran inspections.
///
/// Converters drop these lines anywhere on the first page, often between the two halves of a
/// sentence, so they are known by what they say and not by where they stand.
enum Letterhead {
  /// Lines that are letterhead wherever they stand.
  private static let offices: Set<String> = [
    "alexandra house", "33 kingsway", "aviation house", "125 kingsway", "royal exchange buildings",
    "st ann's square", "piccadilly gate", "store street", "freshford house", "redcliffe way",
    "clive house", "70 petty france", "1-4 portland square", "kings orchard",
    "suite 22", "west lancs investment centre", "west lancs investment centre maple view",
    "maple view", "cfbt inspection services", "tribal education", "serco inspections",
    "prospects learning", "wc2b 6se", "m2 7la", "m1 2wd", "manchester m1 2wd", "manchester m2 7la",
    "london wc2b 6se", "bs2 8rr", "bristol bs2 8rr", "bs2 0hq", "wn8 9tg", "bs1 6nl",
    "sw1h 9ex", "2 rivergate", "bs1 6eh", "bristol bs1 6eh", "agora", "6 cumberland place",
    "nottingham ng1 6hj", "ng1 6hj",
  ]
  /// Lines that are letterhead beside one of the above, and a town or a name elsewhere.
  private static let companions: Set<String> = [
    "ofsted", "london", "manchester", "bristol", "tribal", "cfbt", "serco", "prospects",
    "skelmersdale", "nottingham", "textphone",
    "care quality commission", "raising standards", "improving lives",
    "raising standards improving lives", "office for standards in education",
    "children's services and skills",
  ]
  private static let contactLabels: PhraseSet = [
    "textphone", "text phone", "telephone", "tel:", "tel ", "fax", "direct t", "direct f",
    "direct email", "direct tel", "email:", "e-mail:", "email ", "e-mail ", "minicom", "typetalk",
    "phone:", "mobile:", "switchboard",
  ]

  enum Match {
    case certain
    case companion
  }

  static func match(_ line: TextLine) -> Match? {
    guard line.text.count <= 90 else { return nil }
    let folded = line.folded.trimmed(of: ",.;")
    if offices.contains(folded) || isContact(folded) || isCopyright(folded) { return .certain }
    // A page's number may stand before the first line of a letterhead: `2 Ofsted`.
    let name = String(folded.drop { $0.isNumber || $0 == " " })
    return companions.contains(name) || name.isEmpty ? .companion : nil
  }

  /// `© Crown copyright`, as pages of the web end.
  private static func isCopyright(_ folded: String) -> Bool {
    guard folded.hasPrefix("©") || folded.hasPrefix("crown copyright") else { return false }
    let words = folded.split { !$0.isLetter }
    return words.count <= 3 && words.prefix(2).elementsEqual(["crown", "copyright"])
  }

  /// A phone number, an e-mail or web address, or the label of one, alone on a line.
  static func isContact(_ folded: String) -> Bool {
    guard folded.utf8.contains(where: { $0.isASCIIDigit || $0 == 0x40 || $0 == 0x2E }) else {
      return false
    }
    if isPhoneLine(folded) || isAddressOfNet(folded) { return true }
    guard contactLabels.begins(folded) else { return false }
    let rest = folded.drop { !$0.isNumber && $0 != "@" }
    return !rest.isEmpty && folded.utf8.count <= 70 && folded.split(separator: " ").count <= 9
  }

  /// `T 0300 123 1231` and `F: 020 7421 6855`.
  private static func isPhoneLine(_ folded: String) -> Bool {
    guard let first = folded.first, "tf".contains(first) else { return false }
    let rest = folded.dropFirst().drop { " :.+(".contains($0) }
    guard rest.utf8.count < folded.utf8.count - 1 else { return false }
    return rest.utf8.count >= 7
      && rest.utf8.allSatisfy { $0.isASCIIDigit || " -()+".utf8.contains($0) }
  }

  /// `enquiries@ofsted.gov.uk`, `www.ofsted.gov.uk` and the two side by side.
  private static func isAddressOfNet(_ folded: String) -> Bool {
    let words = folded.split(separator: " ").filter { $0 != ";" && $0 != "," }
    guard !words.isEmpty, words.count <= 3 else { return false }
    return words.allSatisfy { word in
      if word.hasPrefix("www.") || word == "ofsted" { return word != "ofsted" || words.count > 1 }
      guard let at = word.firstIndex(of: "@") else { return false }
      return at > word.startIndex && word[at...].contains(".")
    }
  }
}
