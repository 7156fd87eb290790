/// Capitalised words that are no names of a child: of groups of people, of programmes and of rooms.
enum GroupWords {
  /// Whether two words that look like a first name and a surname are of a group of people, a programme
  /// or a room: `White British`, `Elm Park pupils`, `Lego Therapy`.
  static func areOfGroup(_ words: [SentenceWord], at index: Int) -> Bool {
    let (first, last) = (words[index].folded, words[index + 1].key)
    if areOfProgramme(first, last) { return true }
    return !words[index + 1].isClosed && callsGroup(words, at: index + 2)
  }

  /// The same of the words alone.
  static func areOfProgramme(_ first: String, _ last: String) -> Bool {
    peoples.contains(first) || peoples.contains(last)
      || mayBeOfPeople(first) && mayBeOfPeople(last)
      || beginnersOfProgrammes.contains(first) || endsOfProgrammes.contains(last)
      || groupNouns.contains(last)
  }

  /// The name without what is a group of people: the column beside it may tell which one a child is of.
  static func withoutGroup(_ name: ChildName) -> ChildName? {
    guard let last = name.last else { return isOfPeople(name.first) ? nil : name }
    if isOfPeople(name.first) || mayBeOfPeople(name.first) && mayBeOfPeople(last) { return nil }
    return isOfPeople(last) ? ChildName(first: name.first, last: nil, line: name.line) : name
  }

  /// Whether a word is of an ethnic group, a nation, a faith or a language, and of no name.
  static func isOfPeople(_ key: String) -> Bool { peoples.contains(key) }

  private static func mayBeOfPeople(_ key: String) -> Bool {
    peoples.contains(key) || peoplesAndNames.contains(key)
  }

  /// Whether a word calls several children or grown-ups, in small letters: `boys`.
  static func callsGroup(_ words: [SentenceWord], at index: Int) -> Bool {
    index < words.count && groupNouns.contains(words[index].text.trimmed(of: "."))
  }

  /// Whether a verb at a word tells what is done for several: `helps pupils with dyslexia`.
  ///
  /// So speaks one of a programme, or of a child who is a help, and of no need of its own.
  static func helpsGroup(_ words: [SentenceWord], at index: Int) -> Bool {
    var index = index
    while index < words.count, ["has", "have", "had", "also", "now"].contains(words[index].folded) {
      index += 1
    }
    guard index < words.count, helping.contains(words[index].folded) else { return false }
    return (index + 1..<min(words.count, index + longestObject))
      .contains { callsGroup(words, at: $0) }
  }

  /// Words from such a verb to whom it is done for, at most.
  private static let longestObject = 6

  private static let helping: Set<String> = [
    "helps", "help", "helped", "supports", "support", "supported", "serves", "serve", "teaches",
    "teach", "reaches", "enables", "enable", "enabled", "allows", "allow", "targets", "target",
    "offers", "provides", "provide", "benefits", "benefit", "benefited", "assists", "gives",
    "prepares", "encourages", "engages", "improves", "improved", "raises", "raised", "offer",
    "advise", "train", "coach", "lead", "run",
  ]

  private static let groupNouns: Set<String> = [
    "pupils", "children", "students", "learners", "boys", "girls", "families", "parents", "people",
    "teenagers", "infants", "juniors", "babies", "toddlers", "leavers", "carers", "communities",
    "classes", "groups", "schools", "teachers", "staff", "backgrounds", "heritage", "origin",
  ]

  /// Of the school census and the languages and faiths beside it; none that many are called by.
  private static let peoples: Set<String> = [
    "british", "scottish", "irish", "northern", "european", "travellers", "traveller",
    "showmen", "heritage", "mixed", "background", "asian", "asians", "indian", "pakistani",
    "bangladeshi", "chinese", "african", "africans", "caribbean", "arabic", "latin",
    "american", "canadian", "australian", "afghan", "albanian", "algerian", "angolan", "belgian",
    "brazilian", "bulgarian", "burmese", "colombian", "congolese", "croatian", "cuban", "cypriot",
    "czech", "danish", "dutch", "ecuadorian", "egyptian", "eritrean", "estonian", "ethiopian",
    "filipino", "finnish", "gambian", "ghanaian", "greek", "hungarian", "icelandic",
    "indonesian", "iranian", "iraqi", "israeli", "italian", "ivorian", "jamaican", "japanese",
    "jordanian", "kashmiri", "kenyan", "korean", "kosovan", "kurdish", "latvian", "lebanese",
    "libyan", "lithuanian", "malaysian", "malian", "maltese", "mauritian", "mirpuri", "moldovan",
    "mongolian", "moroccan", "nepalese", "nepali", "nigerian", "norwegian", "palestinian", "polish",
    "portuguese", "romanian", "russian", "rwandan", "saudi", "senegalese", "serbian", "singhalese",
    "sinhalese", "slovak", "slovakian", "slovenian", "somali", "spanish", "sudanese", "swedish",
    "swiss", "syrian", "tamil", "tanzanian", "tunisian", "turkish", "ugandan", "ukrainian",
    "vietnamese", "yemeni", "zambian", "zimbabwean", "amharic", "bengali", "cantonese", "creole",
    "farsi", "gaelic", "gujarati", "hebrew", "hindi", "igbo", "lingala", "malayalam",
    "mandarin", "pashto", "patois", "punjabi", "panjabi", "sinhala", "swahili", "sylheti",
    "tagalog", "telugu", "tigrinya", "urdu", "yoruba", "muslim", "muslims", "hindu", "hindus",
    "sikh", "sikhs", "jewish", "buddhist", "catholic", "catholics", "anglican", "methodist",
    "baptist", "quaker", "orthodox", "islamic", "christians", "christianity", "hinduism",
    "sikhism", "judaism", "buddhism",
  ]
  /// The same where people are called so, too: two of them together are of no one.
  private static let peoplesAndNames: Set<String> = [
    "white", "black", "brown", "gypsy", "roma", "christian", "other", "eastern", "western",
    "southern", "central", "english", "welsh", "french", "german", "jew", "race", "ethnic", "any",
    "minority", "working-class", "cornish", "arab", "georgian", "thai", "dari", "shona", "islam",
  ]

  /// First words of what children are helped with, and of rooms and groups for that.
  private static let beginnersOfProgrammes: Set<String> = [
    "lego", "thrive", "brighter", "better", "accelerated", "precision", "talking", "sensory",
    "nurture", "rainbow", "purple", "numbers", "numicon", "makaton", "positive", "restorative",
    "guided", "supported", "targeted", "jolly", "speech", "play", "drama", "big", "first", "mental",
    "emotional", "social", "sexual", "domestic", "child", "looked", "free", "young", "early",
    "summer-born", "excluded", "vulnerable", "disadvantaged", "cued", "wave",
  ]

  /// Last words of such names; none of them a surname.
  private static let endsOfProgrammes: Set<String> = [
    "therapy", "therapies", "room", "rooms", "hub", "hubs", "inc", "count", "counts", "mash",
    "futures", "club", "clubs", "base", "bases", "zone", "den", "nest", "suite", "unit", "units",
    "boost", "time", "project", "projects", "programme", "programmes", "scheme", "schemes",
    "initiative", "intervention", "interventions", "approach", "approaches", "pathway", "pathways",
    "steps", "stars", "minds", "friends", "buddies", "heroes", "explorers", "talkers", "readers",
    "writers", "starters", "kids", "tots", "sounds", "sessions", "session", "lessons", "lesson",
    "workshops", "profile", "plus", "recovery", "training", "award", "awards", "kitemark", "team",
    "teams", "service", "services", "support", "provision", "skills", "learning", "play",
    "articulation", "mentoring", "counselling", "coaching", "tuition", "passport", "passports",
    "toolkit", "needs", "need", "abuse", "exploitation", "protection", "safeguarding", "aid",
    "born", "after", "meals", "action", "juniors", "infants", "carers", "leavers", "mentors",
    "ambassadors", "champions", "council", "committee", "forum", "strategy", "policy",
  ]
}
