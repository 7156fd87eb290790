import LetterParsing

/// Short forms in which people write the names of English councils.
///
/// Counties and directions are abbreviated as in postal addresses, after the list of postal counties that
/// the Post Office kept until 1996, with some that were customary beside it (*Beds* to *Worcs*, *Shrops*).
/// The initials are those by which the councils call themselves.
enum AuthorityAbbreviations {
  private static let counties = [
    "beds": "Bedfordshire", "berks": "Berkshire", "bucks": "Buckinghamshire",
    "cambs": "Cambridgeshire", "ches": "Cheshire", "derbys": "Derbyshire",
    "glos": "Gloucestershire", "hants": "Hampshire", "herefs": "Herefordshire",
    "herts": "Hertfordshire", "hunts": "Huntingdonshire", "lancs": "Lancashire",
    "leics": "Leicestershire", "lincs": "Lincolnshire", "middx": "Middlesex",
    "northants": "Northamptonshire", "northd": "Northumberland", "notts": "Nottinghamshire",
    "oxon": "Oxfordshire", "salop": "Shropshire", "shrops": "Shropshire",
    "staffs": "Staffordshire", "warks": "Warwickshire", "wilts": "Wiltshire",
    "worcs": "Worcestershire", "yorks": "Yorkshire",
  ]

  private static let directions = [
    "n": "North", "e": "East", "s": "South", "w": "West", "ne": "North East", "nw": "North West",
    "se": "South East", "sw": "South West",
  ]

  private static let initials = [
    "banes": "Bath and North East Somerset", "b&nes": "Bath and North East Somerset",
    "bcp": "Bournemouth, Christchurch and Poole", "cwac": "Cheshire West and Chester",
    "lbbd": "Barking and Dagenham", "rbkc": "Kensington and Chelsea",
  ]

  private static let words = counties.merging(directions) { county, _ in county }

  /// What a single word of a name stands for.
  static func spelledOut(word: String) -> String? {
    let word = bare(word[...])
    return initials[word] ?? words[word]
  }

  /// The name with its short forms spelled out: `NE Lincs` is `North East Lincolnshire`.
  ///
  /// `nil` without any, and where no name of an English council begins so.
  static func spelledOut(_ name: String) -> String? {
    if let whole = initials[bare(name[...])] { return whole }
    var isShort = false
    let spelled = name.split(separator: " ").map { word in
      guard let whole = words[bare(word)] else { return String(word) }
      isShort = true
      return whole
    }
    guard isShort, !name.split(separator: " ").allSatisfy({ directions[bare($0)] != nil }) else {
      return nil
    }
    let name = spelled.joined(separator: " ")
    let beginning = name.lowercased()
    let isKnown = EnglishAuthorities.names.contains {
      $0 == beginning || $0.hasPrefix(beginning + " ")
    }
    return isKnown ? name : nil
  }

  /// In lower case, without full stops.
  private static func bare(_ word: Substring) -> String {
    word.lowercased().filter { $0 != "." }
  }
}
