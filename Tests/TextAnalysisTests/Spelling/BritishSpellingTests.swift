import Testing
import TextAnalysis

@Suite("British and American spelling")
struct BritishSpellingTests {
  @Test(
    "meet in the index form",
    arguments: [
      ("behavior", "behaviour"), ("behavioral", "behavioural"), ("misbehavior", "misbehaviour"),
      ("favorite", "favourite"), ("unfavorable", "unfavourable"), ("neighborhood", "neighbourhood"),
      ("coloring", "colouring"), ("program", "programme"), ("programs", "programmes"),
      ("organize", "organise"), ("organized", "organised"), ("organization", "organisation"),
      ("organizational", "organisational"), ("reorganizing", "reorganising"),
      ("recognizes", "recognises"), ("organizer", "organiser"), ("analyze", "analyse"),
      ("analyzing", "analysing"), ("center", "centre"), ("centered", "centred"),
      ("theaters", "theatres"), ("catalog", "catalogue"), ("dialogs", "dialogues"),
      ("traveling", "travelling"), ("modeled", "modelled"), ("fueled", "fuelled"),
      ("trialing", "trialled"), ("judgment", "judgement"), ("judgments", "judgement"),
      ("inquiry", "enquiry"), ("inquiries", "enquiries"), ("practice", "practise"),
      ("practicing", "practising"), ("licence", "license"), ("defense", "defence"),
      ("pediatric", "paediatric"), ("pediatrician", "paediatrician"), ("gray", "grey"),
      ("skillful", "skilful"), ("skillfully", "skilfully"), ("enrollment", "enrolment"),
      ("fulfill", "fulfil"), ("installment", "instalment"), ("counselors", "counsellor"),
      ("cooperation", "co-operation"), ("coordinator", "co-ordinator"), ("aging", "ageing"),
      ("artifact", "artefact"), ("encyclopedia", "encyclopaedia"), ("maneuver", "manoeuvre"),
      ("skeptical", "sceptical"), ("math", "maths"), ("acknowledgment", "acknowledgement"),
    ]
  )
  func meet(american: String, british: String) {
    #expect(indexForm(american) == indexForm(british))
  }

  @Test(
    "leave other words alone",
    arguments: [
      "size", "sized", "sizing", "resize", "downsizing", "prize", "prizes", "seize", "seized",
      "capsize", "maize", "citizen", "horizon", "lizard", "four", "hour", "tour", "pour", "your",
      "our", "doctor", "motor", "minor", "mentor", "tutor", "laboratory", "laborious", "humorous",
      "honorary", "vigorous", "rigorous", "glamorous", "collaborate", "elaborate", "actor",
      "meter", "enter", "water", "letter", "printer", "character", "smaller", "taller", "dog",
      "blog", "prologue", "practical", "programmed", "pedagogy", "anemone", "quiz", "quizzes",
      "puzzle", "reorder", "corridor", "editor", "anchor", "error", "mirror", "sailor", "bizarre",
    ]
  )
  func leaveAlone(word: String) {
    let tokens = Analyzer.english.tokens(in: word)
    let isProtected = word == "practical"
    #expect(tokens.map(\.indexForm) == [isProtected ? word : tokens[0].stem])
  }

  private func indexForm(_ text: String) -> String? {
    let tokens = Analyzer.english.tokens(in: text)
    return (tokens.first { $0.isJoined } ?? tokens.first)?.indexForm
  }
}
