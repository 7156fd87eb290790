import LetterParsing
import TestSupport
import Testing

/// All people, schools and dates are invented, around 1900.
@Suite("What is told of one child, and of groups")
struct ChildFactsTests {
  @Test(
    "is withheld when it is of care, abuse, health or an age",
    arguments: [
      "Ada Example is subject to a child protection plan.",
      "Ada Example became subject to a child protection plan on 4 May.",
      "Ada Example was placed on a child protection plan.",
      "Ada Example was taken into care after neglect.", "Ada Example has an EHC plan.",
      "Ada Example has a statement of special educational needs.",
      "Ada Example has type 1 diabetes.", "Ada Example’s autism was not recorded.",
      "Ada Example receives support for her autism.", "Ada Example self-harms.",
      "Ada Example was sexually abused by a neighbour.", "Ada Example has been bullied.",
      "Ada Example, who is 7, has ADHD.", "Ada Example, now 7, has ADHD.",
      "Ada Example, who was seven in May, has ADHD.", "ADA EXAMPLE (Y4) has ADHD.",
      "EXAMPLE Ada (Y4) has ADHD.", "ADA EXAMPLE has autism.", "Ada (Y3) has asthma.",
      "Shona Example (Y3) has asthma.", "Ada Islam, Year 3, has ADHD.",
      "Ada Cornish (Y4) has autism.", "Georgian Example has an EHC plan.",
      "Emily, aged 7, is in foster care.", "Zora (Y3) has eczema.", "Zora (Y3) was bullied.",
      "Ada Example (Y3) was sexually abused.", "Ada Example (Y3) lives in a refuge.",
      "Ada Example (14) is pregnant.", "Ada Example, Year 9, takes drugs.",
      "Cases sampled: Ada Example (neglect), Ben Example (sexual abuse).",
      "Ada Example (Y3) has ADHD and helps other pupils with autism.",
      "Children born between 1/9/1897 and 31/8/1898: Ada Example, Ben Example.",
      "Ada Example has autism as well as ADHD.", "Ada Example has autism as his brother does.",
      "ADHD: Ada Example, Ben Example and Zora Example run away often.",
    ]
  )
  func withheld(_ sentence: String) {
    let letter = letter(body: "The choir sings well. \(sentence) The band plays well, too.")
    #expect(
      letter.passages.map(\.text).joined(separator: " ")
        == "The choir sings well. The band plays well, too."
    )
    #expect(letter.withheld.map(\.rowCount) == [1])
  }

  static let groups = [
    "White British (Year 9) boys were excluded most often.",
    "White British, Year 9, were excluded most often.",
    "In Year 2, White British boys with autism do less well.",
    "Gypsy Roma (Year 7) pupils were excluded more often than others.",
    "White Cornish (Year 7) pupils with dyslexia do well.",
    "ADHD: White British, Black Caribbean and Mixed Heritage pupils most often.",
    "Excluded pupils: White British 12, Black Caribbean 9, Gypsy Roma 4 in Year 9.",
    "Irish Traveller (Year 7) girls with dyslexia do well.",
    "Polish Catholic (Year 7) families have asked about autism.",
    "Pupils born before 31 August 1899 may start in September.",
    "Children born between 1 September 1898 and 31 August 1899 start in September.",
    "Those born on or after 1 April 1900 entered care at birth.",
    "Care leavers born after 1 April 1890 now have a personal adviser.",
    "Of 12 babies born since 1 January 1903, four were placed for adoption.",
    "Read Write Inc (Year 1) and Numbers Count (Year 2) help pupils with dyslexia.",
    "Lego Therapy, Year 3, helps pupils with autism.",
    "Sunshine Room (Year 2) supports pupils with autism.",
    "Thrive Room, Year 4, has pupils with attachment disorder.",
    "Brighter Futures (Year 1) has ADHD support.",
    "Nora Sample has autism as her specialism and supports Year 4.",
    "Nora Sample has dyslexia as a focus of her work.",
    "ADHD: Nora Sample, Tom Other and Olive Third offer advice to schools.",
    "PUPILS WITH AUTISM (YEAR 4) ARE SUPPORTED BY STAFF.",
    "STRONG LEADERSHIP (YEAR 6) HAS REDUCED EXCLUSIONS.",
    "NURTURE GROUPS HELP PUPILS WITH ATTACHMENT DISORDER.",
    "QUALITY TEACHING (Year 4) and SMALL GROUPS (Year 5) help those with ADHD.",
    "Purple Mash (Year 4) helps pupils with ASD.", "Ashby Grange (Year 7) pupils with ASD settle.",
    "Kindly Words (Year 3) helps children with anxiety.",
    "The school was praised for its work on neglect, sexual abuse and pregnancy.",
    "Oak Vale has a unit for pupils who were bullied.",
  ]

  @Test("is text when it is of a group, a programme or a room", arguments: groups)
  func text(_ sentence: String) {
    let letter = letter(body: "The choir sings well. \(sentence)")
    #expect(letter.withheld.isEmpty)
    #expect(letter.passages.map(\.text).joined(separator: " ").hasSuffix(sentence))
  }

  @Test("makes no name of a group, so that later sentences on it stay")
  func laterSentences() {
    let rows = "Ada Example White British 03/04/1897\nBen Example Black African 05/06/1898\n\n"
    let later = "White British pupils attain less well. Many African and British families visit."
    for shown in ChildReport.shown(ChildReport.head + rows + later + ChildReport.tail) {
      #expect(!shown.contains("1897") && !shown.contains("Ada"))
      #expect(shown.contains("White British pupils attain less well."))
      #expect(shown.contains("Many African and British families visit."))
    }
  }

  @Test(
    "is withheld with a date that print or a scanner has damaged",
    arguments: [
      "North 02/07/1900 | Elm Primary Engaged\nNorth 03/01/1900 | Oak Infants Engaged\n"
        + "West 25/05/1900 | Ash Primary Engaged\nWest 12/ll/1899 | Ivy Primary Diagnosis of ASD",
      "North O2/O7/189B | Elm Primary Engaged\nNorth 03/01/189S | Oak Infants Engaged\n"
        + "West 2S/05/189Z | Ivy Primary Diagnosis of ASD",
      "Ada Example 12/ll/1899 ASD\nBen Example 05/06/189S Diagnosis of ADHD",
      "North 02/07/1900 | Elm Primary Engaged\nNorth 03/01/1900 | Oak Infants Engaged\n"
        + "West 25/05/1900 | Ash Primary Engaged\nWest | Ivy Infants | Not engaged Diagnosis",
      "West 0x/07/1900 | Ivy Primary Diagnosis\nNorth 03/01/1900 | Oak Infants Engaged\n"
        + "North 02/07/1900 | Elm Primary Engaged\nWest 25/05/1900 | Ash Primary Engaged",
      "Ada Example (DOB 3/4/’97) is new. Ben Example 5/6/’96 has a Diagnosis.",
      "North 3/4/’97 Elm Primary\nNorth 3/1/’98 Oak Infants\nWest 19/6/’97 Diagnosis of ASD",
    ]
  )
  func damaged(rows: String) {
    for shown in ChildReport.shown(ChildReport.head + rows + ChildReport.tail) {
      for part in ["Example", "Primary", "Infants", "Diagnosis"] { #expect(!shown.contains(part)) }
      #expect(shown.contains("The panel met") && shown.contains("The work goes on."))
    }
  }

  @Test(
    "leaves what stands beside such rows and is none",
    arguments: [
      "The West has 4S schools and K5S classes.", "North and west are well led.",
      "Version 1.2.19 of the plan is on page 4B/S.",
    ]
  )
  func besideRows(line: String) {
    let rows =
      "North 02/07/1900 | Elm Primary Engaged\nNorth 03/01/1900 | Oak Infants Engaged\n"
      + "West 25/05/1900 | Ash Primary Engaged\n\n"
    for shown in ChildReport.shown(ChildReport.head + rows + line + ChildReport.tail) {
      #expect(shown.contains(line) && !shown.contains("Engaged"))
    }
  }

  @Test(
    "is withheld where no date of the document tells the year",
    arguments: [
      "North 3/4/04 Elm Primary Engaged\nNorth 3/1/05 Oak Infants Engaged\n"
        + "West 19/6/04 Ivy Primary Diagnosis of ASD",
      "Ada Example 3/4/04 ASD\nBen Example 5/6/05 ADHD\nCyd Example 7/8/04 Diagnosis",
      "Ada Example | 03/04/1904 | ASD", "The Diagnosis of Ada Example (dob 03.04.04) is known.",
      "Ada Example (03/04/1904) has moved to Elm Primary.",
    ]
  )
  func undated(rows: String) {
    let text = "Report on the pilot\n\nThe panel met.\n\n\(rows)\n\nThe work goes on.\n"
    for shown in ChildReport.shown(text) {
      for part in ["Example", "Primary", "Diagnosis"] { #expect(!shown.contains(part)) }
      #expect(shown.contains("The panel met.") && shown.contains("The work goes on."))
    }
  }

  @Test(
    "leaves the dates of other things in a document without a date",
    arguments: [
      "The school opened on 3/4/04 and joined the trust on 5/6/05.",
      "The pilot began in 1904. The hall was built on 3 April 1897.",
      "Governors and dates of appointment\nNora Sample 03/04/04\nTom Other 05/06/05",
    ]
  )
  func undatedText(text: String) {
    let source = "Report on the pilot\n\nThe panel met.\n\n\(text)\n\nThe work goes on.\n"
    #expect(LetterParser.parse(Array(source.utf8)).withheld.isEmpty)
  }

  @Test(
    "is found in linear time",
    arguments: [
      "Ada Example (Y3) was bullied. ", "White British (Year 9) boys have ADHD. ",
      "North 12/ll/189S Oak\n", "Born before 3 April 1897 ", "North 3/4/04 Elm\n",
    ]
  )
  func linear(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}
