import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Lists of children that only a caption, a mark or a cell tells of")
struct ChildCaptionTests {
  static let homes: [String] = [
    "Home | Opened\nAda Example | 03/04/1897\nBen Example | 05/06/1898",
    "Home\tRegistered\nAda Example\t03/04/1897\nZora Sample\t05/06/1898\nMilo Sample\t07/08/1897",
    "Centre | Opened | Places\nAda Example | 03/04/1897 | 1\nBen Sample | 05/06/1898 | 2",
    "| Home | Last inspected |\n|---|---|\n| Ada Example | 3 April 1897 |\n| Ben Sample | 5 June 1898 |",
    "Unit | Visited\nExample, Ada | 03/04/1897\nSample, Ben | 05/06/1898",
    "Placement | Reviewed\nAda Example | 3.4.97\nBen Sample | 5.6.98\nZora Sample | 7.8.97",
    "Children’s home   Opened\nAda Example       03/04/1897\nBen Sample        05/06/1898",
    "Setting | Closed\nAda Example | 03-04-1897\nBen Sample | 05-06-1898\nOak Lodge | 07-08-1897",
    "Provision\tApproved\nAda Mary Example\t03/04/1897\nBen Sample\t05/06/1898",
    "House | Opened | Category\nAda Example | 03/04/1897 | CIN\nBen Sample | 05/06/1898 | CP",
    "Base | Established\nAda Example-Sample | 03/04/1897\nBen O’Example | 05/06/1898",
  ]

  static let flattened: [String] = [
    "• Ada Example (ASD) • Ben Sample (ADHD) • Zora Sample (dyslexia)",
    "- Ada Example - Ben Sample - Zora Sample - all excluded",
    "Pupils excluded: • Ada Example • Ben Sample • Zora Sample",
    "The register lists • Ada Example, 7 • Ben Sample, 6 • Zora Sample, 7",
    "1. Ada Example Y3 ASD 2. Ben Sample Y2 ADHD 3. Zora Sample Y2 MLD",
    "SEN register: o Ada Example o Ben Sample o Zora Sample",
    "▪ Ada Example – child protection plan ▪ Ben Sample – CIN ▪ Zora Sample – LAC",
    "• Ada E, Year 3, EHCP • Ben S, Year 2, SEN",
    "Persistent absentees: • Ada Example 81% • Ben Sample 79% • Zora Sample 70%",
    "· Ada Example: foster care · Ben Sample: anxiety · Zora Sample: self-harm",
    "The nurture group met. Children: • Ada Example • Ben Sample • Zora Sample",
  ]

  static let bare: [String] = [
    "Excluded:\nAda Example\nBen Sample\nZora Sample",
    "Permanently excluded this year\n- Ada Example\n- Ben Sample",
    "Pupils on part-time timetables\nAda Example\nBen Sample\nZora Sample",
    "Children missing education: Ada Example, Ben Sample, Zora Sample",
    "The following pupils were excluded: Ada Example, Ben Sample and Zora Sample.",
    "SEN register\nAda E\nBen S\nZora S",
    "School Action Plus:\nExample, Ada\nSample, Ben",
    "Pupil Premium\nAda Example\nBen Sample\nZora Sample",
    "FSM: Ada Example, Ben Sample",
    "Absent: Ada Example, Ben Sample, Zora Sample",
    "Suspended\n\nAda Example\n\nBen Sample",
    "Looked after children on roll\n1. Ada Example\n2. Ben Sample",
  ]

  static let assessed: [String] = [
    "Year 6 SATs\nAda Example 4b 4a 5c\nBen Sample 3a 4c 4b\nZora Sample 5a 5b 4a",
    "Year 6 SATs\nAda Example: Reading 98, Writing EXS, Maths 102\nBen Sample: Reading 91, Writing WTS, Maths 95",
    "Phonics screening: Ada Example 31, Ben Sample 28, Zora Sample 35",
    "Reading ages\nAda Example 6.2\nBen Sample 7.1\nZora Sample 5.9",
    "GCSE results\nAda Example 9 8 8 7\nBen Sample 5 5 4 3",
    "EYFS profile (GLD)\nAda Example Y\nBen Sample N\nZora Sample Y",
    "P scales: Ada Example P5, Ben Sample P7, Zora Sample P4",
    "Key Stage 2\nAda Example WTS EXS GDS\nBen Sample EXS EXS EXS",
    "KS1 levels:\n- Ada Example, 2b, 2c, 3\n- Ben Sample, 1a, 2c, 2a",
    "Teacher assessment\nAda E | EXS | GDS\nBen S | WTS | WTS",
    "Spelling ages\nAda Example 7:03\nBen Sample 6:11",
  ]

  static let absent: [String] = [
    "Attendance by pupil\nName | %\nAda Example | 81\nBen Sample | 79\nZora Sample | 70",
    "Persistent absence\nName | %\nAda Example | 81.0\nBen Sample | 79.5",
    "Name\tAuth\tUnauth\tLates\nAda Example\t12\t3\t4\nBen Sample\t10\t6\t2",
    "Name\tPossible sessions\tAttended\nAda Example\t190\t150\nBen Sample\t190\t140",
    "Poor attendance\n| Name | Att % |\n|---|---|\n| Ada Example | 81 |\n| Ben Sample | 79.5 |",
    "Attendance below 85%\nName   %\nAda Example   81%\nBen Sample   79%",
    "Absence\n\nName | Sessions\nExample, Ada | 31\nSample, Ben | 28",
    "Persistent absentees\nName | Absence (%)\nAda E | 19\nBen S | 21",
    "Attendance concerns\nName | Half days\nAda Example | 14\nBen Sample | 12",
    "Pupil | %\nAda Example | 81\nBen Sample | 79",
    "Truancy\nName\tSessions missed\nAda Example\t40\nBen Sample\t31",
  ]

  /// A sure cell, whatever the others say.
  static let cells: [String] = [
    "1. Ada Example    Y3    EHCP    1:1 TA\n2. Ben Sample     Y2    K       SALT\n3. Zora Sample    Y2    K       OT",
    "Ada Example    Y3    EHCP    1:1 TA\nBen Sample     Y2    EHCP    OT\nZora Sample    Y2    EHCP    OT",
    "Ada Example EHCP 25 hrs\nBen Sample EHCP 15 hrs\nZora Sample EHCP 32.5 hrs",
    "Ada Example\tautism\tEHCP\nBen Sample\tADHD\tEHCP\nZora Sample\tdyslexia\tSEN support",
    "EHCP\tAda Example\tautism\nEHCP\tBen Sample\tADHD\nSEN support\tZora Sample\tdyslexia",
    "Year 3\tASD\tEXAMPLE Ada\nYear 2\tADHD\tSAMPLE Ben",
    "EHCP annual reviews\nAda Example 12/10/1903\nBen Sample 14/10/1903\nZora Sample 19/10/1903",
    "Detentions\nAda Example 7B 3\nBen Sample 8C 5\nZora Sample 9A 2",
    "Looked after children on roll\nAda Example (Anyshire)\nBen Sample (Othershire)",
    "Isolation: Ada Example (9A), Ben Sample (8C)", "Attendance below 85%: Ada Example, Ben Sample",
    "Medical needs: Ada Example – EpiPen; Ben Sample – insulin; Zora Sample – inhaler",
    "SEN register\n\nSchool Action\n\nAda Example\nBen Sample\n\nStatement\n\nZora Sample",
  ]

  @Test(
    "are withheld",
    arguments: [homes, flattened, bare, assessed, absent, cells].flatMap(\.self)
  )
  func withheld(text: String) {
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      for secret in ["Ada", "Ben", "Zora", "Milo", "Example"] {
        #expect(!shown.contains(secret), "\(secret)")
      }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  static let others: [String] = [
    "Home | Opened\nOak Lodge | 03/04/1897\nElm House | 05/06/1898",
    "Home | Registered\nRowan View | 03/04/1897\nHazel Court | 05/06/1898\nThornhill | 07/08/1897",
    "Centre | Opened\nSure Start North | 03/04/1897\nCastle Hill | 05/06/1898",
    "Home | Last inspected | Judgement\nThe Beeches | 03/04/1902 | Good\nMill Lane | 05/06/1902 | Good",
    "Unit | Opened\nThrive Room | 03/04/1897\nNurture Base | 05/06/1898",
    "Registered manager | Registered\nNora Sample | 03/04/1897\nTom Other | 05/06/1898",
    "Setting | Visited\nLittle Stars | 03/04/1902\nLittle Steps Nursery | 05/06/1902",
    "Home | Opened\n1 Station Road | 03/04/1897\n14 Mill Lane | 05/06/1898",
    "School | Converted\nOak Hill | 03/04/1897\nElm Park | 05/06/1898",
    "Provision | Approved\nPupil Referral Unit | 03/04/1897\nHospital School | 05/06/1898",
    "Home | Manager | Opened\nOak Lodge | Nora Sample | 03/04/1897\nElm House | Tom Other | 05/06/1898",
    "Policy | Reviewed\nChild Protection | 03/04/1902\nFirst Aid | 05/06/1902",
    "• Oak Hill (ASD base) • Elm Park (ADHD clinic) • Grange Moor (SLCN unit)",
    "Staff: • Nora Sample (SENCo) • Tom Other (Year 3 teacher) • Olive Third (TA)",
    "Present: • Nora Sample • Tom Other • Olive Third",
    "• Year 3 have an autism lead • Year 4 have a speech programme",
    "• Lego Therapy (ASD) • Forest School (SEMH) • Play Therapy (attachment)",
    "Strengths: • Senior leaders are committed • Good progress is made • Strong links with parents",
    "1. Speech Therapy Y3 2. Reading Recovery Y2 3. Talk Boost Y1",
    "Governors met: • Nora Sample, Chair • Tom Other, SEN governor • Olive Third, clerk",
    "• White British 81% • Black Caribbean 79% • Mixed Heritage 70%",
    "Schools visited: • Oak Hill • Elm Park • Ivy Lane",
    "Case study authors: • Nora Sample • Tom Other • Olive Third",
    "• Nora Sample, SEN officer • Tom Other, autism adviser • Olive Third, ADHD nurse lead",
    "Excluded: capital costs, staff pay and transport",
    "Excluded schools:\nOak Hill\nElm Park\nGrange Moor",
    "Pupil premium lead: Nora Sample, Tom Other",
    "Governors:\nNora Sample\nTom Other",
    "Children’s champions: Nora Sample, Tom Other",
    "Absent: Nora Sample (chair), Tom Other (clerk)",
    "Children’s authors studied: Nora Sample, Tom Other",
    "Children read books by: Nora Sample, Olive Third",
    "Exclusions\nAutumn Term\nSpring Term\nSummer Term",
    "Pupils from:\nOak Hill\nElm Park",
    "SEN register: reviewed termly, shared with staff",
    "Apologies: Nora Sample, Tom Other",
    "Pupils study:\nAncient Greece\nWorld War\nModern Britain",
    "Key Stage 2\nOak Hill 4b 4a 5c\nElm Park 3a 4c 4b",
    "Year 6 SATs\nReading 78% Writing 80%\nMaths 81%",
    "GCSE results\nEnglish Language 5 5 4\nCombined Science 4 4 3",
    "Phonics screening: Oak Hill 81, Elm Park 79, Grange Moor 70",
    "Key Stage 2 results by school\nLong Elmby 4b 4a\nCastle Elmby 4c 4b",
    "Reading ages\nAutumn Term 6.2\nSpring Term 7.1",
    "Key Stage 1\nWhite British 2b 2c\nBlack Caribbean 2c 2c",
    "Teacher assessment by teachers\nNora Sample Y\nTom Other N",
    "KS2 staff\nNora Sample Y\nTom Other N",
    "Phonics: Year 1 31, Year 2 28",
    "GCSE\nNora Sample, head of English\nTom Other, head of maths",
    "Year 6 SATs\nNational Average 4b\nLocal Authority 4b",
    "Attendance\nName | %\nOak Hill | 93.2\nElm Park | 91",
    "Persistent absence by school\nName | %\nLong Elmby | 8.1\nCastle Elmby | 7.9",
    "Staff absence\nName | %\nNora Sample | 3\nTom Other | 2",
    "Governors’ attendance\nName | %\nNora Sample | 80\nTom Other | 100",
    "Persistent absence\nGroup | %\nWhite British | 8.1\nBlack Caribbean | 7.9",
    "Persistent absence\nName | %\nWhite British | 8.1\nBlack Caribbean | 7.9",
    "Absence\nYear | %\nYear 1 | 6\nYear 2 | 7",
    "Name | Sessions\nNora Sample | 3\nTom Other | 2",
    "Training attended\nName | Attended\nNora Sample | 3\nTom Other | 2",
    "Persistent absence\nName | %\nAutumn Term | 8.1\nSpring Term | 7.9",
    "Poor attendance\nSchool | %\nCastle Elmby | 88\nLong Elmby | 89",
    "Name | Attendance\nOak Hill | 93.2%\nElm Park | 91%",
    "Year 3\tNora Sample\tclass teacher\nYear 4\tTom Other\tclass teacher\nYear 5\tOlive Third\tclass teacher",
    "EHCP\tNora Sample\tplan coordinator\nEHCP\tTom Other\tplan coordinator\nEHCP\tOlive Third\tplan coordinator",
    "ASD base\tElm Park\tY3\nASD base\tOak Hill\tY4\nASD base\tIvy Lane\tY2",
    "SEN support\tLego Therapy\tY2\nSEN support\tTalk Boost\tY1\nSEN support\tPlay Therapy\tY3",
    "Year 3\tNora Sample\tRoom 4\nYear 4\tTom Other\tRoom 5\nYear 5\tOlive Third\tRoom 6",
    "Finance: Nora Sample\nExclusions: Tom Other, Olive Third\nPremises: Nora Sample",
    "LAC training\nNora Sample 12/10/1903\nTom Other 14/10/1903",
    "EHCP reviews by school\nElm Hill 12/10/1903\nOak Vale 14/10/1903",
  ]

  @Test("are not seen in lists of homes, schools, staff, programmes and groups", arguments: others)
  func shown(text: String) {
    let text = ChildReport.head + text + ChildReport.tail
    #expect(LetterParser.parse(Array(text.utf8)).withheld.isEmpty)
  }

  @Test("hide what else is said of the children by name")
  func mentioned() {
    let text =
      "Excluded:\nAda Example\nBen Sample\n\nThe choir sang. Ada was late. The band played."
    for shown in ChildReport.shown(ChildReport.head + text + ChildReport.tail) {
      #expect(!shown.contains("Ada"))
      #expect(shown.contains("The choir sang.") && shown.contains("The band played."))
    }
  }

  @Test(
    "are read in a time that grows as they do",
    arguments: [
      "Excluded:\nAda Example\n", "• Ada Example (ASD) • Ben Sample (ADHD) ", "Name | %\n",
      "Year 6 SATs\nAda Example 4b\n", "Home | Opened\nAda Example | 03/04/1897\n",
    ]
  )
  func growth(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}

@Suite("Names of files of children")
struct ChildFileNameTests {
  private static func namesChild(_ name: String) -> Bool {
    LetterParser.namesChild(name) { CalendarDate(year: 1904, month: 11, day: 3) }
  }

  @Test(
    "tell of a child",
    arguments: [
      "Ada-Example-EHCP-review", "Ada Example - EHCP review 1903", "Ada Example LAC review",
      "Ada Example CP conference", "Example, Ada Y3", "Ada Y3 exclusion", "AE Y3",
      "Ada Example aged six", "Ada Example class 3", "Ada Example 3B", "Ada Example Apr 1897",
      "adaexample03041897", "zoraexample-03041897", "EHC needs assessment Ada Example",
      "Ada Example IEP", "Ada Example PEP", "Ada Example TAC minutes",
      "Ada Example exclusion letter", "child Ada Example chronology", "Ada Example EHCP",
    ]
  )
  func child(name: String) { #expect(Self.namesChild(name)) }

  @Test(
    "tell of papers, schools and staff",
    arguments: [
      "Elm Park SEN review 1903", "Oak Hill EHCP review", "Elmby City CP conference",
      "nurture-groups-survey-1903", "Elm Primary School 03-04-1902", "inspection-03041902",
      "minutes03041901", "annual review 1902", "Year 3 report", "child protection policy",
      "pupil premium review", "Child Poverty Strategy", "LAC team review", "CP policy final",
      "times-tables-y4", "school trip y6", "class 3B newsletter", "exclusion policy",
      "permanent exclusion guidance", "Nora Sample visit 1904-11-01", "Elmby03111904",
      "Report aged care", "Behaviour Class 3", "Lego Therapy Year 3", "Pupil Voice Survey",
    ]
  )
  func other(name: String) { #expect(!Self.namesChild(name)) }
}
