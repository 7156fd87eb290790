/// A postcode of the United Kingdom, as written.
struct Postcode: Sendable, Equatable {
  var text: String
  /// Whether it has the form of one; `SW21 EG` has not.
  var isValid: Bool

  /// The postcode at the end of an address line.
  ///
  /// - Parameter mayBeMalformed: whether capitals and digits that only resemble a postcode count.
  static func find(in line: String, mayBeMalformed: Bool) -> Postcode? {
    let words = line.split { $0 == " " || $0 == "," }.map(String.init)
    guard let last = words.last?.trimmed(of: ".;") else { return nil }
    if words.count >= 2 {
      let outward = words[words.count - 2]
      if isOutward(outward), isInward(last) {
        return Postcode(text: outward + " " + last, isValid: true)
      }
    }
    if last.utf8.count >= 5, isOutward(String(last.dropLast(3))), isInward(String(last.suffix(3))) {
      return Postcode(text: last, isValid: true)
    }
    return mayBeMalformed ? malformed(words) : nil
  }

  /// One or two letters, then a digit, then perhaps a digit or letter.
  private static func isOutward(_ text: String) -> Bool {
    let bytes = Array(text.uppercased().utf8)
    guard (2...4).contains(bytes.count), bytes[0].isASCIIUppercase else { return false }
    if bytes == Array("GIR".utf8) { return true }
    let digits = bytes.drop { $0.isASCIIUppercase }
    guard (1...2).contains(bytes.count - digits.count), let first = digits.first,
      first.isASCIIDigit, digits.count <= 2,
      // No district is written `01`: that is the letter O.
      digits.count == 1 || first != UInt8(ascii: "0")
    else { return false }
    return digits.dropFirst().allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase }
  }

  /// A digit and two letters.
  private static func isInward(_ text: String) -> Bool {
    let bytes = Array(text.uppercased().utf8)
    return bytes.count == 3 && bytes[0].isASCIIDigit && bytes[1].isASCIIUppercase
      && bytes[2].isASCIIUppercase
  }

  /// Five to eight capitals and digits in one to three words at the end of the last line.
  private static func malformed(_ words: [String]) -> Postcode? {
    let tail = words.reversed().prefix(3).prefix { word in
      word.utf8.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase } && word.utf8.count <= 7
    }
    let text = tail.reversed().joined(separator: " ")
    let letters = text.utf8.count { $0.isASCIIUppercase }
    let digits = text.utf8.count { $0.isASCIIDigit }
    guard (5...7).contains(letters + digits), letters >= 2, digits >= 1,
      text.utf8.first?.isASCIIUppercase == true
    else { return nil }
    return Postcode(text: text, isValid: false)
  }
}

/// The postal counties of England and Wales.
///
/// A county in an address says where the post went; it does not say which authority is responsible.
enum Counties {
  static let names: Set<String> = [
    "avon", "bedfordshire", "beds", "berkshire", "berks", "buckinghamshire", "bucks",
    "cambridgeshire", "cambs", "cheshire", "cleveland", "cornwall", "county durham", "co durham",
    "cumbria", "derbyshire", "devon", "dorset", "east riding of yorkshire", "east sussex",
    "east yorkshire", "essex", "gloucestershire", "greater london", "greater manchester",
    "hampshire", "hants", "herefordshire", "hertfordshire", "herts", "humberside", "isle of wight",
    "kent", "lancashire", "lancs", "leicestershire", "lincolnshire", "lincs", "merseyside",
    "middlesex", "norfolk", "north humberside", "north lincolnshire", "north somerset",
    "north yorkshire", "northamptonshire", "northants", "northumberland", "nottinghamshire",
    "notts", "oxfordshire", "oxon", "rutland", "shropshire", "somerset", "south gloucestershire",
    "south humberside", "south yorkshire", "staffordshire", "staffs", "suffolk", "surrey",
    "sussex", "teesside", "tyne and wear", "tyne & wear", "warwickshire", "west midlands",
    "west sussex", "west yorkshire", "wiltshire", "wilts", "worcestershire", "yorkshire",
    "clwyd", "dyfed", "gwent", "gwynedd", "mid glamorgan", "powys", "south glamorgan",
    "west glamorgan",
  ]
}
