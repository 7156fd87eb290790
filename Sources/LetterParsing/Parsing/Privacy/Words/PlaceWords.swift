/// Places and schools, and columns and lists of these.
enum PlaceWords {
  private static let places: PhraseSet = [
    "school", "primary", "academy", "nursery", "infant", "junior", "high", "college", "secondary",
    "reception", "class", "year", "pupil", "child", "male", "female", "boy", "girl", "sen", "ehcp",
    "pre-school", "preschool", "foster",
  ]

  private static let schools: PhraseSet = [
    "schools", "academies", "nurseries", "settings", "colleges", "federations",
  ]

  /// Whether a line announces schools one by one; `School` may be the heading of a column.
  static func listsSchools(_ folded: String) -> Bool {
    schools.isFoundAsWord(in: folded) && !ChildLabels.namesChildren(folded)
      && !BirthLabels.namesBirth(folded)
  }

  /// Whether a word ends many names of places: `Elm Hill`.
  static func mayEndPlace(_ key: String) -> Bool {
    Roles.isStreetWord(key) || placeEnds.contains(key)
  }

  private static let placeEnds: Set<String> = [
    "vale", "wood", "woods", "field", "fields", "bridge", "valley", "common", "heath", "moor",
    "meadow", "meadows", "bank", "end", "cross", "farm", "mill",
  ]

  /// Whether a line speaks of a school or several, or of how many.
  static func namesSchool(_ folded: String) -> Bool {
    schoolWords.isFoundAsWord(in: folded.replacing("school meal", with: "meal"))
  }

  private static let schoolWords: PhraseSet = [
    "school", "schools", "academies", "nurseries", "settings", "colleges", "number of", "average",
    "mean", "on roll", "classes", "areas", "towns", "authorities",
  ]

  static func namesPlace(_ folded: String) -> Bool {
    places.isFoundAsWord(in: folded)
  }

  /// Whether a heading begins with a column of places or schools.
  static func callsPlace(_ folded: String) -> Bool {
    let first = folded.drop { "| ".contains($0) }.prefix { $0.isLetter }
    return placeColumns.contains(first)
  }

  private static let placeColumns: Set<Substring> = [
    "area", "school", "schools", "town", "ward", "panel", "setting", "place", "district",
  ]

  /// Whether a line announces homes or nurseries with what was done to them: `Homes inspected`.
  static func listsBodies(_ folded: String) -> Bool {
    let words = folded.split { !$0.isLetter && $0 != "'" }
    let first = words.first == "children's" ? words.dropFirst().first : words.first
    return first.map(bodyLists.contains) == true
      && ["inspect", "regist", "opened", "converted"].contains { folded.contains($0) }
  }

  private static let bodyLists: Set<Substring> = [
    "homes", "settings", "nurseries", "providers", "academies", "centres", "schools",
  ]
}
