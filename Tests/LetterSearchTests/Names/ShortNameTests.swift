import Foundation
import LetterParsing
import Search
import Testing

@testable import LetterSearch

/// Names of councils as people type them: in small letters, and short.
@Suite("Short names and small letters")
struct ShortNameTests {
  private static let councils = Result {
    try searcher([
      "Kingston upon Hull", "Kingston upon Thames", "Richmond upon Thames", "Blackburn with Darwen",
      "Stockton-on-Tees", "Hertfordshire", "Lincolnshire", "North East Lincolnshire",
      "Isles of Scilly", "East Riding of Yorkshire", "North Yorkshire", "Telford & Wrekin",
      "Bournemouth, Christchurch and Poole", "Cheshire West and Chester", "Central Bedfordshire",
      "City of London", "Newcastle upon Tyne", "Newcastle-under-Lyme",
    ])
  }

  private static func searcher(_ places: [String]) throws -> LetterSearcher {
    try SmallCorpus.searcher(texts: places.map { ($0, SmallCorpus.letter(toCouncil: $0)) })
  }

  /// The council whose letters stand higher, and the message that says so.
  private func lifted(
    _ query: String,
    _ searcher: LetterSearcher
  ) throws -> (council: String?, message: String)? {
    let answer = try searcher.search(SearchRequest(query))
    let message = answer.notes.map(\.message).first {
      $0.hasSuffix("Passages of its letters stand higher.")
    }
    return message.map { (answer.hits.first?.letter.letter.localAuthority, $0) }
  }

  // MARK: Small letters

  @Test(
    "in small letters are names where the letters hardly have them so",
    arguments: [
      ("otters sheffield", "Sheffield"), ("are there otters in sheffield?", "Sheffield"),
      ("sheffield's otters", "Sheffield"), ("otters Sheffield", "Sheffield"),
      // There are otters in most of the rivers; the reading of a place is never a place.
      ("otters rivers", nil), ("rivers", nil), ("otters in Rivers", "Rivers"),
      ("reading otters", nil),
      ("otters in reading", nil), ("otters in Reading", "Reading"), ("reading", nil),
    ]
  )
  func smallLetters(query: String, council: String?) throws {
    let searcher = try Self.searcher(["Reading", "Sheffield", "Rivers"])
    let lifted = try lifted(query, searcher)
    #expect(lifted?.council == council)
    if council == "Sheffield" {
      #expect(lifted?.message.hasPrefix("There is a local authority Sheffield, too: ") == true)
    }
  }

  @Test("in small letters name schools, too")
  func schools() throws {
    let answer = try CorpusIndex.shared.response("belmont primary nurture")
    #expect(answer.hits.first?.letter.letter.institution == "Belmont Primary School")
    #expect(answer.notes.contains { $0.message.hasSuffix("Passages of its letters stand higher.") })
  }

  // MARK: Short names

  @Test(
    "are the councils that are called so",
    arguments: [
      ("Hull", "Kingston upon Hull"), ("Kingston", "Kingston upon Thames"),
      ("Richmond", "Richmond upon Thames"), ("Blackburn", "Blackburn with Darwen"),
      ("Darwen", "Blackburn with Darwen"), ("Stockton", "Stockton-on-Tees"),
      ("Herts", "Hertfordshire"), ("Lincs", "Lincolnshire"),
      ("N E Lincolnshire", "North East Lincolnshire"), ("NE Lincs", "North East Lincolnshire"),
      ("Scilly", "Isles of Scilly"),
      ("East Riding", "East Riding of Yorkshire"), ("N Yorks", "North Yorkshire"),
      ("Telford", "Telford & Wrekin"), ("BCP", "Bournemouth, Christchurch and Poole"),
      ("Bournemouth", "Bournemouth, Christchurch and Poole"),
      ("Poole", "Bournemouth, Christchurch and Poole"),
      ("Cheshire West", "Cheshire West and Chester"), ("Cheshire W", "Cheshire West and Chester"),
      ("Central Beds", "Central Bedfordshire"),
    ]
  )
  func shortNames(name: String, council: String) throws {
    let searcher = try Self.councils.get()
    for name in [name, name.lowercased()] {
      let lifted = try #require(try lifted("otters in \(name)", searcher), "\(name)")
      #expect(lifted.council == council)
      #expect(
        lifted.message.hasPrefix("“\(name)” is taken for the local authority \(council): with")
      )
    }
    var request = SearchRequest("otters")
    request.filters = [.init(field: "la", value: name)]
    let restricted = try searcher.search(request)
    #expect(restricted.total.letters == 1)
    #expect(restricted.hits.first?.letter.letter.localAuthority == council)
    #expect(restricted.notes.contains { $0.message == "“\(name)” is taken for \(council)." })
    let asked = try searcher.search(SearchRequest("la:\"\(name)\" otters"))
    #expect(asked.hits.contains { $0.letter.letter.localAuthority == council })
  }

  @Test("are offered as the field with the council's name")
  func offered() throws {
    let searcher = try Self.councils.get()
    for (query, fix) in [
      ("otters Hull", "otters la:\"Kingston upon Hull\""),
      ("herts otters", "la:Hertfordshire otters"),
    ] {
      let notes = try searcher.search(SearchRequest(query)).notes
      #expect(notes.compactMap(\.fix).contains(fix), "\(notes)")
      #expect(try searcher.search(SearchRequest(fix)).total.letters == 1)
    }
  }

  @Test(
    "are no parts that name nothing, or something else",
    arguments: [
      "Thames", "Tees", "Yorkshire", "London", "Isles", "Beds", "Central", "upon Hull", "North",
      "W",
    ]
  )
  func noNames(name: String) throws {
    let searcher = try Self.councils.get()
    #expect(try searcher.authority(meantBy: name) == nil)
    #expect(try lifted("otters \(name)", searcher) == nil || name == "upon Hull")
  }

  @Test("of two councils lift neither, and both are told")
  func twoCouncils() throws {
    let searcher = try Self.councils.get()
    #expect(try lifted("otters in Newcastle", searcher) == nil)
    let notes = try searcher.search(SearchRequest("otters in Newcastle")).notes
    let note = try #require(notes.first { $0.message.hasPrefix("“Newcastle” may be ") })
    #expect(note.message.contains("Newcastle upon Tyne"))
    #expect(note.message.contains("Newcastle-under-Lyme"))
    #expect(note.fix == "otters in la:Newcastle")
    #expect(try searcher.search(SearchRequest("otters in la:Newcastle")).total.letters == 2)
    let small = try searcher.search(SearchRequest("otters newcastle")).notes
    #expect(small.contains { $0.message.hasPrefix("“newcastle” may be ") })
    let one = try Self.searcher(["Newcastle upon Tyne", "Sheffield"])
    #expect(try lifted("otters in newcastle", one)?.council == "Newcastle upon Tyne")
  }

  @Test("that are short forms are found in fields, and told")
  func fields() throws {
    let searcher = try Self.councils.get()
    for query in [
      "la:Herts", "la:herts otters", "la:\"Herts County Council\"", "la:(Herts OR Kent)",
    ] {
      let answer = try searcher.search(SearchRequest(query))
      #expect(answer.total.letters == 1, "\(query)")
      #expect(!answer.notes.contains { $0.code == .didYouMean })
    }
    let told = try searcher.search(SearchRequest("la:Herts otters")).notes
    #expect(told.map(\.message) == ["“Herts” is taken for Hertfordshire."])
    #expect(try searcher.search(SearchRequest("la:Hertfordshire otters")).notes.isEmpty)
    #expect(try searcher.search(SearchRequest("la:Bucks")).total.letters == 0)
  }

  @Test("with full stops, for & and in full are spelled out only where a council is called so")
  func abbreviations() {
    #expect(AuthorityAbbreviations.spelledOut("W. Berks.") == "West Berkshire")
    #expect(AuthorityAbbreviations.spelledOut("N.E. Lincs") == "North East Lincolnshire")
    #expect(AuthorityAbbreviations.spelledOut("B&NES") == "Bath and North East Somerset")
    #expect(AuthorityAbbreviations.spelledOut("Hunts Cross Primary School") == nil)
    #expect(AuthorityAbbreviations.spelledOut("S") == nil)
    #expect(AuthorityName.plain("Herts County Council") == "Hertfordshire")
    #expect(AuthorityName.plain("Sheffield City Council") == "Sheffield")
    #expect(AuthorityName.plain("Sheffield") == nil)
  }
}
