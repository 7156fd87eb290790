import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Names and dates of birth that were torn apart or glued")
struct ChildTornTextTests {
  private static func isShown(_ text: String, _ secrets: [String]) -> [String] {
    ChildReport.shown(ChildReport.head + text + ChildReport.tail).flatMap { shown in
      secrets.filter(shown.contains)
    }
  }

  @Test(
    "are seen where the name is glued",
    arguments: [
      "AdaExample, 03/04/1897, EP report received", "AdaExample 03/04/1897\nBenExample 05/06/1898",
      "ExampleAda03/04/1897", "Ada_Example 03/04/1897 EP report", "Ada.Example 03/04/1897",
      "ZoraExample03/04/1897", "Report on AdaMayExample, 3 April 1897", "AdaMcExample 03/04/1897",
      "03/04/1897 AdaExample", "AdaEXAMPLE 03/04/1897",
    ]
  )
  func glued(text: String) {
    #expect(Self.isShown(text, ["Ada", "Zora", "xample", "1897"]).isEmpty)
  }

  @Test(
    "are seen where a sign that shows nothing stands within, at any place",
    arguments: [
      "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{202C}", "\u{2069}",
      "\u{34F}", "\u{FE0F}", "\u{61C}", "\u{180E}", "\u{2800}", "\u{3164}", "\u{9F}", "\u{E000}",
      "\u{F020}", "\u{FFF9}", "\u{FFFC}", "\u{FFFD}", "\u{E0041}", "\u{E0100}",
    ]
  )
  func signs(sign: String) {
    let row = "Ada Example, 03/04/1897, EP report received"
    var texts = [
      row.replacing("Ada ", with: "Ada\(sign)"), row.replacing("/", with: sign),
      row.replacing("/", with: "\(sign)/\(sign)"),
    ]
    for place in [13, 14, 15, 16, 18, 20, 22, 23] {
      var text = row
      text.insert(contentsOf: sign, at: text.index(text.startIndex, offsetBy: place))
      texts.append(text)
    }
    for text in texts {
      #expect(Self.isShown(text, ["Example", "1897"]).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test(
    "are seen where a space stands within",
    arguments: [
      "Ada Ex ample, 03/04/1897, EP report", "Ad a Example 03/04/1897",
      "Ada Example 03/04/18 97 EP report", "Ada Example 03 /04/18 97", "Ada Example 03/04/189 7",
      "Da te of bir th: 03/04/1897 Na me: Ada Example",
      "P upil N ame\tN eed\nAda Example\tautism\nBen Example\tADHD",
      "Pupi1 name\tNeed\nAda Example\tautism\nBen Example\tADHD",
      "DOB\n03/04/1897\n05/06/1898\n07/08/1896\nName\nAda Example\nBen Example\nZora Example",
    ]
  )
  func torn(text: String) { #expect(Self.isShown(text, ["Ada", "ample", "97"]).isEmpty) }

  @Test(
    "are seen where the month is misread or of another language",
    arguments: [
      "3rd Apri] 1897", "5th Jnne 1897", "03-Apr1l-1897", "3 Ebrill 1897", "3 avril 1897",
      "3 kwietnia 1897", "3 agosto 1897",
    ]
  )
  func months(date: String) {
    #expect(Self.isShown("Ada Example, \(date), EP report", ["Ada", "Example", "97"]).isEmpty)
  }

  @Test(
    "are not seen in words of products and papers, and in numbers beside dates",
    arguments: [
      "PowerPoint, 03/04/1899", "McSample 03/04/1897 visit", "OfSTED 03/04/1899",
      "SchoolComms 03/04/1899", "www.Oak.Park 03/04/1899", "DfES_Circular 03/04/1894",
      "YouTube 03/04/1897", "MacSample 03/04/1895", "On a visit 03/04/1897 we saw pupils.",
      "In 3/4/97 12 pupils came.", "See 3/4/18 15 pupils", "A meeting 03/04/1897",
    ]
  )
  func others(text: String) {
    let text = ChildReport.head + text + ChildReport.tail
    #expect(LetterParser.parse(Array(text.utf8)).withheld.isEmpty)
  }

  @Test("leave the text as it is where nothing is torn, and find the way back where it is")
  func places() throws {
    for text in [
      "Ada Example met the panel.", "The visit was on 3 April 1897.", "Year 3, 4 pupils",
    ] {
      #expect(TornText(Array(text.utf8)) == nil, "\(text)")
    }
    let given = "x AdaExample, 03/04/18 97 End"
    let torn = try #require(TornText(Array(given.utf8)))
    #expect(String(decoding: torn.text, as: UTF8.self) == "x Ada Example, 03/04/1897 End")
    #expect(torn.places.count == given.utf8.count + 1)
    #expect(torn.places.last == torn.text.count)
    #expect(zip(torn.places, torn.places.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("take no longer than the text is long")
  func growth() {
    let growth = ChildReport.timeGrowth(of: "Ada Ex ample AdaExample 03/04/18 97 3 Apri] 1897 ")
    #expect(growth.isInProportion, "\(growth)")
  }
}
