/// The inspectorates that a letter shows to have written it.
enum Inspectorates {
  /// The short names that letters are cited under, in the order in which joint letters are signed.
  ///
  /// - Parameter texts: of the signature and the head, a line or a name each.
  static func named(in texts: [String]) -> [String] {
    let lines = texts.map { Array($0.utf8) }
    let ofConstabulary = lines.contains { isNamed(Self.constabulary, in: $0) }
    let ofFire = ofConstabulary && lines.contains { isNamed(Self.fire, in: $0) }
    let others = [
      lines.contains { isNamed(Self.careQuality, in: $0) } ? "CQC" : nil,
      ofConstabulary ? (ofFire ? "HMICFRS" : "HMI Constabulary") : nil,
      lines.contains { isNamed(Self.probation, in: $0) } ? "HMI Probation" : nil,
    ]
    return [lines.contains(where: namesOfsted) ? "Ofsted" : nil].compactMap(\.self)
      + others.compactMap(\.self)
  }

  /// The titles of its chief inspectors, too, who may sign without its name.
  private static let careQuality = [
    "care quality commission", "cqc", "chief inspector of hospitals", "chief inspector of health",
  ]
  private static let constabulary = [
    "hmi constabulary", "inspector of constabulary", "inspectorate of constabulary", "hmic",
    "inspector of fire",
  ]
  private static let fire = ["fire", "hmicfrs"]
  private static let probation = [
    "hmi probation", "inspector of probation", "inspectorate of probation",
  ]

  /// Whether a text names Ofsted, in capitals or not, or a title of its inspectors: theirs is that of
  /// other bodies, too, where the text goes on with one.
  private static func namesOfsted(_ text: [UInt8]) -> Bool {
    if isNamed(["ofsted"], in: text) { return true }
    let isTitled = text.indices.contains { place in
      text[place...].starts(with: "HMI".utf8) || text[place...].starts(with: "Majesty".utf8)
    }
    return isTitled && !isNamed(constabulary, in: text) && !isNamed(probation, in: text)
  }

  /// - Parameter names: in lower case.
  private static func isNamed(_ names: [String], in text: [UInt8]) -> Bool {
    // Bytes are compared: a search for characters takes twenty times as long.
    let names = names.map(\.utf8)
    return text.indices.contains { place in
      let first = lowercased(text[place])
      return names.contains { name in
        name.first == first && text.count - place >= name.count
          && zip(text[place...], name).allSatisfy { lowercased($0) == $1 }
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
