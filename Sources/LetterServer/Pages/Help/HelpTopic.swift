/// Examples of the query language that belong together.
package struct HelpTopic: Sendable {
  package var title: String
  /// Each query runs as it stands.
  package var examples: [(query: String, meaning: String)]

  package static let all = [
    HelpTopic(
      title: "Words and phrases",
      examples: [
        ("nurture group", "passages with either word, mostly those with both first"),
        ("areas for improvement evaluation", "passages of the section that is named come first"),
        ("\"nurture group\"", "these words, as written, next to each other"),
        ("\"nurture group\"~", "the same in all forms: nurturing groups"),
        ("\"good progress\"~2", "both words in any order, at most two words between them"),
        ("well-being", "well-being, well being and wellbeing"),
        ("evaluat*", "words that begin so"),
        ("\"nurture gr* provision\"", "the same at any place of a phrase"),
        ("behavuor~", "misspellings, too"),
        ("*", "everything"),
      ]
    ),
    HelpTopic(
      title: "And, or, not",
      examples: [
        ("reading AND writing", "passages with both"),
        ("reading OR writing", "passages with either"),
        ("progress -attendance", "progress without attendance"),
        ("assessment NEAR/5 progress", "at most five words between them, in any order"),
        ("tracking AND (progress OR attainment)", "brackets say what belongs together"),
      ]
    ),
    HelpTopic(
      title: "Fields",
      examples: [
        ("section:strengths parents", "parents among the strengths"),
        ("section:\"areas for improvement\" tracking", "tracking among the areas for improvement"),
        ("school:belmont", "letters to a school or council of that name"),
        ("la:derby", "letters to a council or about it, and to its schools that name it"),
        ("inspector:jones", "letters by or with an inspector of that name"),
        ("kind:survey", "letters of a kind"),
        ("la:none", "letters that state no local authority"),
        ("title:nurture", "a word in the subject of the letter"),
      ]
    ),
    HelpTopic(
      title: "Dates",
      examples: [
        ("date:2011", "a year"),
        ("date:2010/11", "a school year, September to August"),
        ("date:2009..2012", "from and to"),
        ("date:>=2013-06", "June 2013 and later"),
      ]
    ),
    HelpTopic(
      title: "Beyond the passage",
      examples: [
        ("attendance in:letter(nurture)", "attendance, in letters that mention nurture anywhere"),
        ("in:sentence(children AND parents)", "both in one sentence"),
      ]
    ),
  ]
}
