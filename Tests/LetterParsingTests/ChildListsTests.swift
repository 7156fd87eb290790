import TestSupport
import Testing

@testable import LetterParsing

/// All people, schools and dates are invented, around 1900.
@Suite("Lists of children by name")
struct ChildListsTests {
  private static let secrets = [
    "Quarrel", "QUARREL", "Bumbler", "Zephyrine", "Quincey", "Wilhelmine", "Fizzwick", "Quаrrel",
    "Peregrine",
  ]

  static let lists: [String] = [
    "Zephyrine Q  Mar 1898  Boxall 64\nQuincey B  Nov 1897  Boxall 58\n"
      + "Wilhelmine F  Jun 1899  Boxall 71",
    "Zephyrine Quarrel, March 1898\nQuincey Bumbler, November 1897\n"
      + "Wilhelmine Fizzwick, June 1899",
    "- Zephyrine Q, Mar 1898, Boxall 64\n- Quincey B, Nov 1897, Boxall 58",
    "Zephyrine Quarrel Mar 1898 ASD\nQuincey Bumbler Nov 1897 ADHD",
    "Zephyrine, 6: bereavement\nQuincey, 7: father in prison\n"
      + "Wilhelmine, 5: selective mutism",
    "- Zephyrine, aged 6, joined in May after her mother died\n"
      + "- Quincey, aged 7, joined in June when his parents parted\n"
      + "- Wilhelmine, aged 5, joined in July and is doing well",
    "Zephyrine (6): bereavement and sleep problems\n"
      + "Quincey (7): witnessed violence at home\nWilhelmine (5): does not speak",
    "1. Zephyrine Quarrel, 6: bereavement\n2. Quincey Bumbler, 7: anger\n"
      + "3. Wilhelmine Fizzwick, 5: speech and language",
    "Zephyrine, Year 2: bereavement\nQuincey, Year 3: anger management\n"
      + "Wilhelmine, Year 1: foster care",
    "Zephyrine Quarrel Y1 A 12 B 14 C 9 D 16\nQuincey Bumbler Y2 A 10 B 11 C 8 D 12\n"
      + "Wilhelmine Fizzwick Y1 A 15 B 13 C 10 D 14",
    "Zephyrine Q  6y 3m  SDQ 22\nQuincey B  7y 1m  SDQ 18\nWilhelmine F  5y 11m  SDQ 25",
    "Zephyrine Quarrel, 6y3m, SDQ 22\nQuincey Bumbler, 7y1m, SDQ 18\n"
      + "Wilhelmine Fizzwick, 5y11m, SDQ 25",
    "Zephyrine Quarrel SDQ 22\nQuincey Bumbler SDQ 18\nWilhelmine Fizzwick SDQ 25",
    "Zephyrine Quarrel has settled well since her mother came out of hospital.\n"
      + "Quincey Bumbler finds it hard to sit still and his father has been asked to come in.\n"
      + "Wilhelmine Fizzwick no longer hits other children and is back in her class in the mornings.",
    "- Zephyrine Quarrel: she has settled well since her mother came out of hospital.\n"
      + "- Quincey Bumbler: he finds it hard to sit still and his father has been asked in.\n"
      + "- Wilhelmine Fizzwick: she no longer hits other children.",
    "Zephyrine Quarrel\nShe has settled well since her mother came out of hospital.\n"
      + "Quincey Bumbler\nHe finds it hard to sit still and his father has been asked in.\n"
      + "Wilhelmine Fizzwick\nShe no longer hits other children.",
    "Children in the nurture group\nZephyrine Mar 1898\nQuincey Nov 1897\n"
      + "Wilhelmine Jun 1899",
    "Zephyrine Quarrel reading age 5y 2m\nQuincey Bumbler reading age 6y 1m\n"
      + "Wilhelmine Fizzwick reading age 5y 9m",
    "The pupils with statements are:\n- Zephyrine Quarrel - ASD\n"
      + "- Quincey Bumbler - speech and language, SLCN\n"
      + "- Wilhelmine Fizzwick - hearing impairment",
    "SEN register\nZephyrine Quarrel - autism\nQuincey Bumbler - dyslexia",
    "Zephyrine Quarrel, 6\nShe came in May when her mother went to hospital.\n"
      + "Quincey Bumbler, 7\nHe came in June.",
    "Pupils we looked at\nZephyrine Quarrel Y2 71% attendance\n"
      + "Quincey Bumbler Y3 84% attendance\nWilhelmine Fizzwick Y1 66% attendance",
    "Exclusions since September\nZephyrine Quarrel 12/01/1904 2 days\n"
      + "Quincey Bumbler 03/02/1904 5 days",
    "Zephyrine Featherstonehaughquarrel, 6: bereavement\n"
      + "Quincey Bumbler, 7: father in prison",
    "Quarrel, Zephyrine, aged 6, came in May\nBumbler, Quincey, aged 7, came in June",
    "Zephyrine Q  Mar 1898  Boxall 64\nQuincey B  Nov 1897  Boxall 58\n\n"
      + "The group is run well. Zephyrine has made most progress. Quincey was ill.",
    "1) Zephyrine Quarrel (6) - lives with his grandmother\n"
      + "2) Quincey Bumbler (7) - bereaved in May",
  ]

  /// Headings that name children beside what is private to them, in every form of a table.
  static let tables: [String] = [
    "Date\tPupil\tDays\tReason\n12/01/1904\tZephyrine Quarrel\t2\tassault on a pupil\n"
      + "03/02/1904\tQuincey Bumbler\t5\tpersistent disruption\n"
      + "14/03/1904\tWilhelmine Fizzwick\t1\tverbal abuse",
    "| Date | Pupil | Days | Reason |\n|---|---|---|---|\n"
      + "| 12/01/1904 | Zephyrine Quarrel | 2 | assault on a pupil |\n"
      + "| 03/02/1904 | Quincey Bumbler | 5 | persistent disruption |",
    "Fixed-term exclusions\n12/01/1904, Zephyrine Quarrel, 2 days, assault on a pupil\n"
      + "03/02/1904, Quincey Bumbler, 5 days, persistent disruption\n"
      + "14/03/1904, Wilhelmine Fizzwick, 1 day, verbal abuse",
    "Date,Pupil,Days,Reason\n12/01/1904,Zephyrine Quarrel,2,assault on a pupil\n"
      + "03/02/1904,Quincey Bumbler,5,persistent disruption\n"
      + "14/03/1904,Wilhelmine Fizzwick,1,verbal abuse",
    "Date Pupil Days Reason\n12/01/1904 Zephyrine Quarrel 2 assault on a pupil\n"
      + "03/02/1904 Quincey Bumbler 5 persistent disruption",
    "Boxall Profile strands, autumn\nZephyrine Q Y1 A 12 B 14 C 9\n"
      + "Quincey B Y2 A 10 B 11 C 8",
    "Zephyrine Quarrel\tShe has settled well since her mother came out of hospital.\n"
      + "Quincey Bumbler\tHe finds it hard to sit still and his father has been asked in.\n"
      + "Wilhelmine Fizzwick\tShe no longer hits other children.",
    "Name\tSEN\nZephyrine Quarrel\tK\nQuincey Bumbler\tE\nWilhelmine Fizzwick\tK",
    "Name\tYear\tAttendance\nZephyrine Quarrel\t2\t71%\nQuincey Bumbler\t3\t84%\n"
      + "Wilhelmine Fizzwick\t1\t66%",
    "Pupil\tDays\tReason\nZephyrine Quarrel\t2\tassault\nQuincey Bumbler\t5\tswearing",
    "| Child | CP | Year |\n|---|---|---|\n| Zephyrine Quarrel | Y | 2 |\n"
      + "| Quincey Bumbler | N | 3 |",
    "Pupil | SDQ | Boxall\nZephyrine Quarrel | 22 | 64\nQuincey Bumbler | 18 | 58",
    "Name                 Age   Need\nZephyrine Quarrel    6     bereavement\n"
      + "Quincey Bumbler      7     anger",
    "Name               FSM  Reason\nZephyrine Quarrel  Y    bereavement\n"
      + "Quincey Bumbler    N    anger",
    "Name,Year,SEN,FSM\nZephyrine Quarrel,2,K,Y\nQuincey Bumbler,3,E,N\n"
      + "Wilhelmine Fizzwick,1,K,N",
    "Surname,Forename,Year,EHCP\nQuarrel,Zephyrine,2,Y\nBumbler,Quincey,3,N\n"
      + "Fizzwick,Wilhelmine,1,N",
    "Pupil,Reason\n\"Quarrel, Zephyrine\",bereavement\n"
      + "\"Bumbler, Quincey\",father in prison\n\"Fizzwick, Wilhelmine\",neglect",
    "Name Year LAC\nZephyrine Quarrel 2 Y\nQuincey Bumbler 3 N\nWilhelmine Fizzwick 1 N",
    "Pupil\tYear\tReason\nZephyrine\t2\tbereavement\nQuincey\t3\tanger\n"
      + "Wilhelmine\t1\tneglect",
    "Pupil   Age   Attendance\nZephyrine Q   6   71%\nQuincey B   7   84%",
    "Name\nNeed\nZephyrine Quarrel\nbereavement\nQuincey Bumbler\nanger\n"
      + "Wilhelmine Fizzwick\nneglect",
    "CHILD   NEED\nZEPHYRINE QUARREL   autism\nQUINCEY BUMBLER   dyslexia",
    "12/01/1904\tZephyrine Quarrel\t2 days\tAssault on a pupil\n"
      + "03/02/1904\tQuincey Bumbler\t5 days\tPersistent disruption",
  ]

  private static let names = ["Zephyrine Quarrel", "Quincey Bumbler", "Wilhelmine Fizzwick"]

  /// Captions, columns and cells that are of adults, events or figures elsewhere.
  static let mixed: [String] = [
    "Name\tClass teacher\tYear\tSEN\nZephyrine Quarrel\tMrs Sample\t2\tK\n"
      + "Quincey Bumbler\tMr Other\t3\tE",
    "Name\tNeed\tAction\nZephyrine Quarrel\tbereavement\tcounselling\n"
      + "Quincey Bumbler\tanger\tmentor",
    "Name\tYear\tSEN\tTel\nZephyrine Quarrel\t2\tK\t01234 567890\n"
      + "Quincey Bumbler\t3\tE\t01234 567891",
    "Name\tYear\tFSM\tGrade\nZephyrine Quarrel\t10\tY\tC\nQuincey Bumbler\t11\tN\tD",
    "Boxall results, autumn term\nName\tBoxall\tYear\nZephyrine Quarrel\t64\t2\n"
      + "Quincey Bumbler\t58\t3",
    "Members of the nurture group\nPupil\tBoxall\tYear\nZephyrine Quarrel\t64\t2\n"
      + "Quincey Bumbler\t58\t3",
    "Attendance list\nName\tSEN\nZephyrine Quarrel\tK\nQuincey Bumbler\tE",
    "Name\tNeed\nZephyrine Quarrel\tautism\nQuincey Bumbler\tdyslexia\n"
      + "Peregrine London\tanger",
    "Name\tNeed\tAttendance\nZephyrine Quarrel\tbereavement\t71%\n"
      + "Quincey Bumbler\tanger\t84%",
    "Name\tYear\tAttendance\nZephyrine Quarrel\t2B\t71%\nQuincey Bumbler\tN2\t84%",
    "Name Year Reason\nZephyrine Quarrel 2 bereavement\nQuincey Bumbler 3 anger",
    "Pupils\tYear\tAttendance\nZephyrine Quarrel\t2\t71%\nQuincey Bumbler\t3\t84%",
    "Children with free school meals\nZephyrine Quarrel, aged 6\nQuincey Bumbler, aged 7",
  ]

  /// Tables with other lines between their rows.
  static let parted: [String] = [
    "Name                Year   SEN\nZephyrine Quarrel   2      K\n"
      + "                           (autism\n                           unit)\n"
      + "Quincey Bumbler     3      E\nWilhelmine Fizzwick 1      K",
    "Name\tSEN\tComment\nZephyrine Quarrel\tK\tseen in May and\nagain in June by Peregrine\n"
      + "Quincey Bumbler\tE\tseen in June and then by\nthe father of Wilhelmine",
    "Name\tYear\tSEN\n\n" + names.map { $0 + "\t2\tK" }.joined(separator: "\n\n"),
    "Name\tYear\tSEN\n" + names.map { $0 + "\t2\tK" }.joined(separator: "\n  \n"),
    "Name\tYear\tSEN\nZephyrine Quarrel\t2\tK\n\n2\n\n\u{0C}Quincey Bumbler\t3\tE\n"
      + "\u{0C}Wilhelmine Fizzwick\t1\tK",
    "Name\tSEN\nClass 2\nZephyrine Quarrel\tK\nKS2:\nQuincey Bumbler\tK\n"
      + "Wilhelmine Fizzwick\tK",
  ]

  /// Rules and marks of columns and rows.
  static let drawn: [String] =
    [
      "Name                 SEN\n-------------------- ---\n"
        + names.map { $0 + "   K" }.joined(separator: "\n"),
      "| Name | SEN |\n|------+-----|\n"
        + names.map { "| \($0) | K |" }.joined(separator: "\n"),
      "+------+-----+\n| Name | SEN |\n+======+=====+\n"
        + names.map { "| \($0) | K |\n+------+-----+" }.joined(separator: "\n"),
      "- Name, SEN\n" + names.map { "- \($0), K" }.joined(separator: "\n"),
      ">Name\tSEN\n" + names.map { ">\($0)\tK" }.joined(separator: "\n"),
    ]
    + [";", " │ ", "│", " ¦ "].map { mark in
      (["Name\(mark)Need"] + names.map { "\($0)\(mark)anger" }).joined(separator: "\n")
    }

  /// What columns of children, and of what is private to them, are called.
  static let called: [String] =
    [
      "Name of pupil", "Name of student", "Name of learner", "Learner name", "Young person", "YP",
      "Pupil/child", "Names of children", "Pupil’s full name", "Student(s)", "Pupil:",
    ].map { name in
      (["\(name)\tReason"] + names.map { "\($0)\tneglect" }).joined(separator: "\n")
    }
    + [
      "Medical condition", "Allergies", "Ethnicity", "Religion", "Social worker", "Young carer",
      "Adopted", "Home address", "Disability", "Concern", "Concerns", "Offence", "PP", "EAL",
      "S.E.N.",
    ].map { column in
      (["Name:\t\(column)"] + names.map { "\($0)\tvery angry" }).joined(separator: "\n")
    }

  /// Rows with dates of birth and no names, whose notes are sentences or go on below.
  static let nameless: [String] = [
    "North 03/04/1898 Elm Primary Engaged. The grandmother of Zephyrine gave her consent in May, and the work with her has begun well.\n"
      + "South 05/06/1899 Oak Primary Engaged. His mother came to see the school in June with Quincey and he liked what he saw in the group there.\n"
      + "South 07/08/1897 Ash Primary Waiting. She has been out of school since her father died and she is now seen at home by Wilhelmine and others.",
    "03/04/1898\tElm Primary\tShe came to us in June after her mother died and has been seen by Zephyrine every week since that time.\n"
      + "05/06/1899\tOak Primary\tHe is on a child protection plan after what he saw at home in May and has been seen by Quincey ever since.\n"
      + "07/08/1897\tAsh Primary\tShe was left alone and lives with her grandmother now; the work has been done by Wilhelmine in the new room.",
    "North 03/04/1898 Elm Primary The grandmother gave her consent in May and\n"
      + "she has been seen four times since then by the worker, called Zephyrine.\n"
      + "South 05/06/1899 Oak Primary His mother came to see the school in June and\n"
      + "he liked what he saw in the group there, as did the worker, called Quincey.\n"
      + "West 07/08/1897 Ash Primary She has been out of school since May but\n"
      + "she is now seen at home by the worker, called Wilhelmine, and others too.",
  ]

  static let sentences: [String] = [
    "The pupils with statements are Zephyrine Quarrel (ASD), Quincey Bumbler (SLCN) and Wilhelmine Fizzwick (hearing).",
    "The children with plans are Zephyrine Quarrel (ASD) and Quincey Bumbler (SLCN).",
    "Those on the register: Zephyrine Quarrel - ASD; Quincey Bumbler - SLCN; Wilhelmine Fizzwick - MLD.",
    "The children who have an education, health and care plan at the moment are Zephyrine\n"
      + "Quarrel (ASD), Quincey Bumbler (SLCN) and Wilhelmine Fizzwick (hearing impairment).",
  ]

  @Test(
    "are withheld from every field and from the source",
    arguments: lists + tables + mixed + parted + drawn + called + nameless + sentences
  )
  func withheld(rows: String) {
    let bytes = Array((ChildReport.head + rows + ChildReport.tail).utf8)
    let letter = LetterParser.parse(bytes)
    let redacted = String(decoding: LetterParser.redacted(bytes, for: letter), as: UTF8.self)
    #expect(!letter.withheld.isEmpty)
    for shown in [LetterDump.text(letter), redacted] {
      for secret in Self.secrets { #expect(!shown.contains(secret), "\(secret)") }
      #expect(shown.contains("The panel met as planned."))
      #expect(shown.contains("The work goes on."))
    }
  }

  static let harmless: [String] = [
    "Year 6: attainment is above average\nYear 5: attainment is average\n"
      + "Reception: children settle well",
    "Marlowe, 6 High Street\nSudbury, 7 Mill Lane\nPadstow, 5 Church Road",
    "Year 6, 28 pupils: reading is good\nYear 5, 30 pupils: reading is fair\n"
      + "Year 4, 31 pupils: reading is weak",
    "Nora Sample, Sept 1898, Year 3 teacher\nTom Sample, Jan 1900, teaching assistant\n"
      + "Olive Sample, Apr 1899, SENCO",
    "Staff and start dates\nNora Sample September 1898\nTom Sample January 1900\n"
      + "Olive Sample April 1899",
    "Bennathan, M. and Boxall, M. (1888) Effective intervention in primary schools. London: David Fulton.\n"
      + "Cooper, P. and Whitebread, D. (1895) The effectiveness of nurture groups. Emotional and Behavioural Difficulties.\n"
      + "Reynolds, S., MacKay, T. and Kearney, M. (1897) Nurture groups. British Journal of Special Education.",
    "Sample, N. March 1898. Nurture and bereavement\n"
      + "Other, T. June 1899. Autism in primary schools\n"
      + "Third, O. May 1900. Attachment disorder",
    "Marjorie Boxall 1890 Nurture groups in school\n"
      + "Nora Sample 1898 Autism and the early years\nTom Other 1899 Attachment in class",
    "School\tAge range\tNumber on roll\tSEN\tFSM\nAshby Primary\t4-11\t210\t12\t30\n"
      + "Bolton Vale Infants\t4-7\t180\t9\t25\nCotton Hill Juniors\t7-11\t240\t14\t21",
    "Name\tAge\tSEN\tAttendance\nAshby Primary\t4-11\t12%\t94%\n"
      + "Bolton Vale Infants\t4-7\t9%\t95%",
    "Name\tAge range\tAttendance\nElm Hill\t4-11\t94.1\nOak Vale\t4-7\t95.2\n"
      + "Ash Green\t5-9\t93.8",
    "Name,Year,FSM,Attendance\nAshby Primary,1903,31,94.1\n"
      + "Bolton Vale Infants,1903,20,95.0\nElm Hill,1903,12,93.8",
    "Monday 9:00 Circle time\nTuesday 10:30 Forest school\nWednesday 11:00 Talk club",
    "Nora Sample  Y1  9.00\nTom Sample  Y2  10.30\nOlive Sample  Y3  11.15",
    "Teacher\tYear\tNeed\tDays\nNora Sample\t1\tcover\t2\nTom Sample\t2\tcover\t3",
    "Inspectors\nNora Sample, Her Majesty's Inspector\nTom Other, Additional Inspector\n"
      + "Olive Third, Additional Inspector",
    "Governors\nNora Sample Mar 1898\nTom Other Nov 1897\nOlive Third Jun 1899",
    "The governors are Nora Sample (chair), Tom Other (finance) and Olive Third (SEN).",
    "The specialists are Nora Sample (ASD), Tom Other (SLCN) and Olive Third (HI).",
    "The lead teachers are Nora Sample (autism) and Tom Other (dyslexia).",
    "Nora Sample: autism lead\nTom Other: dyslexia lead\n"
      + "Olive Third: hearing impairment lead",
    "Nora Sample Y1 teacher\nTom Other Y2 teacher\nOlive Third Y3 teacher",
    "Nora Sample has led the school since 1898 and her deputy since 1900.\n"
      + "Tom Other teaches music and his choir won a prize.\n"
      + "Olive Third is the chair of governors and she visits each term.",
    "- Nora Sample, the headteacher, leads with vision and she is well supported.\n"
      + "- Tom Other, her deputy, has raised standards.\n"
      + "- Olive Third, the business manager, keeps good books.",
    "Nora Sample has been an inspector since 1898. She led this visit.\n"
      + "Tom Other is a Senior HMI. He joined in 1897.\n"
      + "Olive Third is an Ofsted inspector. She led the pilot.",
    "Ashby, 6: good\nBolton, 7: satisfactory\nCotton, 5: outstanding",
    "London, 6 schools\nBristol, 7 schools\nLeeds, 5 schools",
    "English, 6: good teaching\nScience, 7: weak planning\nMusic, 5: strong singing",
    "Autumn fair  Nov 1903  raised 400\nSummer fete  Jun 1903  raised 650\n"
      + "Spring concert  Mar 1904  raised 200",
    "Ashby Primary  Mar 1898  Good\nElm Hill  Nov 1897  Satisfactory\n"
      + "Oak Vale  Jun 1899  Outstanding",
    "Bath  Mar 1898  12\nWells  Nov 1897  15\nFrome  Jun 1899  9",
    "Steer Report  Apr 1897  Behaviour\nLamb Inquiry  Dec 1897  SEN\n"
      + "Rose Review  Jun 1897  Dyslexia",
    "Talk Boost, 4 to 7: language\nForest School, 5: outdoor work\nThrive, 6: wellbeing",
    "Holly Class Y1 A 12 B 14 C 9\nRowan Class Y2 A 10 B 11 C 8\n"
      + "Maple Class Y3 A 15 B 13 C 10",
    "Elm Hill Y1 71% 80%\nOak Vale Y2 72% 81%\nAsh Green Y6 75% 83%",
    "Reading Y1 A 12 B 14 C 9\nWriting Y2 A 10 B 11 C 8\nNumber Y1 A 15 B 13 C 10",
    "Boxall strand A 12 B 14\nStrand means Y1 A 10 B 11\nDevelopmental Strand Y2 A 9 B 12",
    "Babies, 0 to 2: sleep\nToddlers, 2: talk\nInfants, 5: reading",
    "Autism (ASD), 6: rising\nDyslexia, 7: falling\nDeafness, 2: stable",
    "Date\tExclusions\tDays\tReason\n12/01/1904\t3\t2\tassault\n"
      + "03/02/1904\t5\t5\tdisruption",
    "School\tPupils\tDays\tReason\nElm Hill\t3\t2\tassault\nOak Vale\t5\t5\tdisruption",
    "Date\tName\tRole\tReason\n12/01/1904\tNora Sample\tTeacher\ttraining\n"
      + "03/02/1904\tTom Other\tTeacher\tillness",
    "Name\tDays\tReason\nNora Sample, teacher\t2\tcourse on autism\n"
      + "Tom Other, SENCO\t5\tcourse on speech",
    "Staff absence\nName\tDays\tReason\nNora Sample\t2\tillness\nTom Other\t5\ttraining",
    "Governors' attendance at meetings\nName\tAttendance\tYear\n"
      + "Nora Sample\t5 of 6\t2015\nTom Other\t6 of 6\t2015",
    "Name\tRole\tAttendance\nNora Sample\tChair\t6\nTom Other\tParent governor\t5",
    "Bristol has increased the number of places and its schools report that she is well.\n"
      + "Leeds has a new panel.\nNorfolk has two centres.",
    "Ashby Primary: pupils are bereaved less\nElm Hill Primary: a nurture group\n"
      + "Oak Vale School: bereavement counselling",
    "Nora Sample 01234 567890\nTom Other 01234 567891\nOlive Third 01234 567892",
    "AB  6y 3m\nCD  7y 1m\nEF  5y 2m",
    "Pupil A: has settled well and joins in.\nPupil B: reads more now.\n"
      + "Pupil C: comes to school daily.",
    "The authors are Nora Sample (autism), Tom Other (dyslexia) and Olive Third (attachment).",
    "The services are Talk Boost (SLCN), Forest School (SEMH) and Art Room (ASD).",
    "The schools with units are Elm Hill (ASD), Oak Vale (SLCN) and Ash Green (HI).",
    "The schools with most pupils with statements are Elm Hill (ASD), Oak Vale (SLCN) and Ash Green (HI).",
    "Pupils with statements attend Elm Hill (ASD), Oak Vale (SLCN) or Ash Green (HI).",
    "Name\tYear\tReason\nSteer Report\t2009\tbehaviour\nLamb Inquiry\t2009\tSEN",
    "03/09/1896 The school moved to its new building, and she who had led it for years, the headteacher, left at the end of term.\n"
      + "12/01/1898 The new headteacher began her work and met the governors, who agreed her plan for the school in the same month.\n"
      + "04/06/1900 The governors agreed that the nurture group should open in the old hall, which was done up by his firm in the holidays.",
    "3 April 1897: The panel agreed that the pilot should go on for one more year, and that all of the schools should be told of it.\n"
      + "5 June 1898: The panel heard from six schools and asked for a report on autism, which was written by the two advisers in May.\n"
      + "7 May 1899: The panel agreed the budget for the year and thanked those who had helped with the work in all of the schools.",
    "Elm Hill - ASD\nOak Vale - SLCN\nAsh Green - hearing impairment",
    "Units for pupils with special needs:\nElm Hill - ASD\nOak Vale - SLCN",
    "Elm Hill Mar 1898\nOak Vale Nov 1897\nAsh Green Jun 1899",
    "Nora Sample September 1898\nTom Other January 1900\nOlive Third April 1899",
    "Set A Y5 71%\nSet B Y5 84%\nSet C Y5 66%",
    "Childline, 0800 1111: anxiety\nSamaritans, 116 123: bereavement",
    "Nora Sample, 6 years in post: she leads well\n"
      + "Tom Other, 7 years in post: he leads well",
    "Winston Wish: bereavement\nCruse Care: bereavement\nYoung Minds: anxiety",
    "Lead inspectors\nNora Sample  Mar 1898  autism\nTom Other  Nov 1897  dyslexia",
    "Circle Time  Y1  10.00\nTalk Club  Y2  11.00\nArt Room  Y3  13.00",
    "Class        Pupils   SEN   FSM   Attendance\n"
      + "Holly        28       4     6     94%\nRowan        30       5     7     95%",
    "Name,Attendance,Exclusions\nBath,94.1,12\nWells,95.2,8",
    "| Name | Age | LAC |\n|---|---|---|\n| Bath and Wells | 0-18 | 120 |\n"
      + "| North Mendip | 0-18 | 98 |",
    "| Name | Year | Role |\n|---|---|---|\n| Nora Sample | 1898 | Chair |\n"
      + "| Tom Other | 1900 | Clerk |",
    "Name,Year,Need\nSteer Report,1897,behaviour\nLamb Inquiry,1897,SEN",
    "The children are well cared for (see Annex B), and the pupils are taught in Elm Hill (Year 1) and Oak Vale (Year 2).",
    "The teachers of pupils with autism are Nora Sample (ASD) and Tom Other (SLCN).",
    "The pupils are taught by Nora Sample (ASD) and Tom Other (SLCN).",
    "Pupils and staff:\nNora Sample teaches in the hall and her class is there.\n"
      + "Tom Other sings.\nOlive Third paints.",
    "Nora Sample (12) front desk\nTom Other (14) kitchen",
    "Ashby Rovers, 6: Bolton Vale, 2\nCotton Town, 4: Dale United, 3",
    "Children's centres\nElm Hill, 6 staff: strong\nOak Vale, 7 staff: strong",
    "Nora Sample  Mar 1898  Attachment in schools\n"
      + "Tom Other  Nov 1897  Autism and learning in practice",
    "Acorns, Year 1: reading is good\nOaks, Year 2: anger management sessions\n"
      + "Elms, Year 3: singing",
    "Nora Sample 12/01/1904 2 days\nTom Other 03/02/1904 5 days",
    "Pupils\tReading\tSEN\nBlack Caribbean\t61%\t12\nWhite British\t72%\t10\n"
      + "Irish Traveller\t40%\t20",
    "Surname\tForename\tReason\nSample\tNora\tresigned\nOther\tTom\tretired",
    "First name\tSurname\tReason\nNora\tSample\tresigned\nTom\tOther\tmoved away",
    "Surname\tForename\tAttendance\nSample\tNora\t5 of 6\nOther\tTom\t6 of 6",
    "Name\tReason\nNora Sample\tgift of books\nTom Other\tgift of a bench",
    "Name\tSafeguarding training\nNora Sample\tMay 1904\nTom Other\tJune 1904",
    "Class teachers\nName\tYear\tSEN\nNora Sample\t2\tSENCO\nTom Other\t3\tno",
    "Staff\nName\tYear\tDays\nNora Sample\t2\t3\nTom Other\t3\t5",
    "Name\tRole\tSEN\nNora Sample\tGovernor\tlead\nTom Other\tClerk\tno",
    "Name\tNeed\n\nNora Sample, the head, sings.\n\nTom Other, her deputy, paints.",
  ]

  @Test("are not seen in rows of staff, schools, places, books and figures", arguments: harmless)
  func text(rows: String) {
    #expect(parse(ChildReport.head + rows + ChildReport.tail).withheld.isEmpty)
  }

  @Test(
    "are found in linear time",
    arguments: [
      "Zephyrine, 6: bereavement\nHe is ill.\n", "Name Need\n", "Name\nNeed\n", "Pupil,Need\n",
      "Zephyrine Quarrel\nShe sings.\n", "Nora Sample, 6: sings\n", "Pupil,Need\nZephyrine,grief\n",
      "Zephyrine Quarrel\tK\nseen\nin May\n", "Name\tSEN\n-----\nClass 2\n", "-----\n",
      "The pupils with plans are Zephyrine Quarrel (ASD).\n",
      "North 03/04/1898 came here, and she has been seen by two of them ever since then.\n",
    ]
  )
  func linear(unit: String) {
    let growth = ChildReport.timeGrowth(of: unit)
    #expect(growth.isInProportion, "\(growth)")
  }
}
