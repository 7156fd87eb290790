import Foundation
import LetterParsing
import TestSupport
import Testing

/// The five documents of the repository's corpus, read from where they lie.
enum Corpus {
  static let names = [
    "2009-01-27-blenheim-primary-promoting-equality",
    "2011-02-25-belmont-primary-nurture-groups",
    "2013-02-19-derby-city-focused-inspections",
    "2014-06-27-luton-infant-nursery-monitoring-visit",
    "2014-11-03-bath-nes-nurture-outreach-schools-forum",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: PackageFolder.corpus.appending(path: name + ".txt")))
  }
}

/// Parses text given in a test.
func parse(_ text: String) -> Letter {
  LetterParser.parse(Array(text.utf8))
}

/// A letter of the usual form around a body.
func letter(
  date: String = "3 May 1900",
  address: String = "Mrs A Example\nHeadteacher\nElmtree Primary School\nOak Road\nAshby\nAB1 2CD",
  salutation: String = "Dear Mrs Example",
  subject: String = "Ofsted survey inspection programme: music",
  body: String,
  end: String = "Yours sincerely\n\nNora Sample\nHer Majesty's Inspector"
) -> Letter {
  parse(
    [date, address, salutation, subject, body, end].filter { !$0.isEmpty }.joined(separator: "\n\n")
  )
}
