extension StandardWording {
  /// Wording of letters to schools and local authorities, as folded words, numbers as `#`.
  ///
  /// Collected from letters of 2008 to 2026. A sentence that says something of the school behind
  /// its standard beginning, such as "The evidence included …", is not in the list unless the rest
  /// is of one kind.
  static let patterns: [WordPattern] = [
    "thank you for your hospitality and cooperation *",
    "thank you for your hospitality and co operation *",
    "thank you for the help * you gave me and for the time you made available to discuss *",
    "thank you for the help * you gave us *",
    "as outlined in my initial letter as well as looking at key areas of the subject the visit had a particular focus on *",
    "the visit provided valuable information which will contribute to our national evaluation and reporting",
    "published reports are likely to list the names of the contributing institutions but individual institutions will not be identified in the main text *",
    "all feedback letters will be published on the ofsted website at the end of each half term",
    "the evidence used to inform the judgements * included *",
    "this letter briefly summarises our discussion at the end of the visit",
    "i hope these observations are useful as you * develop *",
    "i hope that these observations are useful as you * develop *",
    "i hope these observations are useful as you seek to improve *",
    "as i explained previously a copy of this letter will be *",
    "as i explained in my previous letter a copy of this letter will be *",
    "a copy of this letter will be sent to your local authority *",
    "it may be used to inform decisions about any future inspection",
    "it will also be available to the team for your next institutional inspection",
    "ofsted gathers information on the immediate and longer term impact of survey inspections *",
    "to this end i should be grateful if you would complete the attached questionnaire *",
    "we have also just sent a copy of the questionnaire by email",
    "please return your completed questionnaire *",
    "we may also contact some schools by telephone *",
    "thank you in advance for your assistance",
    "following my visit * i write on behalf of her majesty chief inspector of education * to report the *",
    "following my visit * i write on behalf of his majesty chief inspector of education * to report the *",
    "the visit was the first monitoring inspection since the school was judged to require improvement *",
    "it was carried out under section # of the education act #",
    "having considered all the evidence i am of the opinion that at this time",
    "i am copying this letter to *",
    "please pass on my thanks to *",
    "please * do not hesitate to contact me *",
    "this visit was carried out in line with the * framework",
    "this visit was carried out in line with the inspection of local authority children services ilacs framework",
    "ofsted will take the findings from this focused visit into account when planning * next inspection or visit",
    "ofsted will take the findings from this focused visit into account when planning *",
    "they also looked at local authority performance management and quality assurance information *",
    "inspectors also looked at local authority performance management and quality assurance information *",
    "however the delivery model was adapted to reflect the covid # context",
    "this statement will inform the lines of enquiry at any future joint or single agency activity *",
    "this letter will be published on *",
  ].map(WordPattern.init)

  /// What the opening of a letter says of the inspectors' work: what they looked at and how, never what
  /// they found.
  static let scopePatterns: [WordPattern] =
    (["inspectors", "they", "we"].flatMap { subject in
      ["", "also "].flatMap { also in
        [
          "looked at", "considered", "evaluated", "examined", "focused on", "reviewed", "assessed",
          "explored", "appraised", "met", "spoke to", "spoke with", "talked to", "talked with",
          "observed", "held", "gathered",
        ].map { "\(subject) \(also)\($0) *" }
      }
    }
    + ["inspectors", "they", "we"].flatMap { subject in
      ["specifically", "in addition", "in doing so", "during this visit", "during the visit"].map {
        "\($0) \(subject) *"
      }
    }
    + [
      "this visit focused *", "the visit focused *", "the primary focus *", "this included *",
      "this visit had a particular focus *", "the visit had a particular focus *",
    ]).map(WordPattern.init)
}
