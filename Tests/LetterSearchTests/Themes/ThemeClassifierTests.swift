import Testing

@testable import LetterSearch

@Suite("ThemeClassifier")
struct ThemeClassifierTests {
  private func themes(_ file: String, of text: String) throws -> [String] {
    var classifier = ThemeClassifier(ThemeReader.read(file).book)
    return try classifier.themes(of: text)
  }

  @Test("cues are added up, the theme with most comes first, equals as in the file")
  func order() throws {
    let file = """
      [a] A
      - otter
      [b] B
      - river^2
      [c] C
      - swim
      [d] D
      - otter^0.5
      - swims^0.5
      [e] E
      - otter^0.5
      """
    #expect(try themes(file, of: "The otters swim in the river.") == ["b", "a", "c", "d"])
    #expect(try themes(file, of: "An otter.") == ["a"])
    #expect(try themes(file, of: "").isEmpty)
  }

  @Test(
    "a cue is what the query language says that it is",
    arguments: [
      ("otter*", "Ottering.", true), ("\"otters swim\"", "Otters swim.", true),
      ("\"otters swim\"", "An otter swims.", false), ("\"otters swim\"~", "An otter swims.", true),
      ("otter NOT river", "Otters in a river.", false), ("otter river", "Otters.", false),
      ("otter river", "A river. Otters.", true),
      ("in:sentence(otter AND river)", "A river. Otters.", false),
      ("in:sentence(otter AND river)", "A river of otters.", true), ("SEAL", "A seal.", false),
      ("otter NOT in:sentence(otter river)", "A river of otters.", false),
      ("otter NOT in:sentence(otter river)", "A river. Otters.", true),
      ("in:sentence(otter river) OR bank", "A bank.", true),
      ("SEAL", "The SEAL materials.", true), ("otter NEAR/2 river", "Otters of the river.", true),
      ("oter~", "An otter.", true), ("/ott.*s/", "otters", true),
      ("(otter river)^2", "A river.", false), ("\"otter* swim\"", "Otters swim.", true),
      ("\"otter* swim*\"", "Otters are swimming.", false),
      ("\"ott* riv*\"~1", "A river of otters.", true),
    ]
  )
  func cues(cue: String, text: String, isMatch: Bool) throws {
    #expect(try !themes("[a] A\n- \(cue)", of: text).isEmpty == isMatch)
  }

  @Test(
    "the program's cues tell what a passage speaks of from words that only look like it",
    arguments: [
      ("send_inclusion", "Disabled care leavers know their rights.", true),
      ("send_inclusion", "Neurodivergent children wait for an assessment.", true),
      ("send_inclusion", "The special school is full.", true),
      ("send_inclusion", "The inclusion manager reports the inclusion of all pupils.", true),
      ("send_inclusion", "School nurses report the inclusion of incidents of abuse.", false),
      ("send_inclusion", "Schools praise the inclusive leader of the council.", false),
      ("assessment_tracking", "The tracking of pupils is secure.", true),
      ("assessment_tracking", "Tracking helps children to achieve permanence.", false),
      ("assessment_tracking", "Risk assessments for pupils are in place.", false),
      ("attainment_progress", "Attainment is above average.", true),
      ("attainment_progress", "Plans are measurable and attainable.", false),
      ("gaps_vulnerable", "Specific groups of children lack a plan.", false),
      ("ict_digital", "The IT systems are slow.", true),
      ("ict_digital", "The council reviews its systems.", false),
      ("nurture_semh", "The Thrive approach is used.", true),
      ("nurture_semh", "Families thrive. The assessment is late.", false),
      ("pupil_voice", "Social workers seek their views with children.", true),
      ("safeguarding", "Children who were sexually abused are heard.", true),
      ("safeguarding", "Parents’ substance abuse is known.", false),
      ("governance", "The corporate parenting board meets.", true),
      ("transition", "They are helped into adulthood.", true),
      ("staff_training", "Supervising social workers visit foster homes.", false),
      ("la_support_challenge", "The local authority meets. The school is closed.", false),
      ("la_support_challenge", "The local authority supports the school well.", true),
    ]
  )
  func ownCues(theme: String, text: String, isGiven: Bool) throws {
    var classifier = ThemeClassifier(.builtIn)
    #expect(try classifier.themes(of: text).contains(theme) == isGiven)
  }

  @Test("what other texts held makes no difference")
  func independence() throws {
    let file = "[a] A\n- ott* NEAR/3 riv*\n[b] B\n- wa*\n- \"riv* wal*\"\n"
    var classifier = ThemeClassifier(ThemeReader.read(file).book)
    let texts = [
      "Otters by the river.", "The otter and the rivulet.", "Water.", "Walls, otters, river.",
      "ott",
      "Rivers.", "Otter river wall.",
    ]
    for text in texts + texts.reversed() {
      #expect(try classifier.themes(of: text) == themes(file, of: text), "\(text)")
    }
  }

  @Test(
    "a cue that cannot be one is left out and told",
    arguments: [
      "\"open", "section:improvements", "*", "NOT otter", "theme:a", "date:2011", "RUNNING OR ART",
      "…",
      "(a OR b", "in:letter(otter)", "otter NOT in:section(river)", "otter in:letter(river)",
    ]
  )
  func faults(cue: String) throws {
    let classifier = ThemeClassifier(ThemeReader.read("[a] A\n- otter\n- \(cue)").book)
    #expect(classifier.faults.map(\.line) == [3], "\(classifier.faults)")
    #expect(try themes("[a] A\n- otter\n- \(cue)", of: "An otter.") == ["a"])
  }
}
