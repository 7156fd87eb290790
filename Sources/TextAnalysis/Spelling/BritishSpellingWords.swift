/// The words and endings behind ``BritishSpelling``.
extension BritishSpelling {
  /// Words in `-or` whose British form has `-our` before the endings of ``endingsOfOR``.
  static let basesInOR = list(
    "arbor ardor armor behavior candor clamor color demeanor endeavor favor fervor flavor glamor"
      + " harbor honor humor labor misdemeanor neighbor odor parlor rancor rigor rumor savior savor"
      + " splendor succor tumor valor vapor vigor"
  )

  /// Before `-ous`, `-ation`, `-ary` and the like, British words have `-or` too.
  static let endingsOfOR: Set<ArraySlice<UInt8>> = Set(
    ([""] + ["s", "ed", "ing", "ings", "er", "ers", "able", "ably", "al", "ally", "hood", "hoods"]
      + ["ful", "fully", "less", "ly", "ite", "ites", "itism", "ist", "ists", "ism", "y", "some"])
      .map { Array($0.utf8)[...] }
  )

  /// What may stand before a word in `-or`; nothing is tried last.
  static let negations = ["un", "dis", "mis", "multi", "re", ""].map { Array($0.utf8) }

  static let endingsOfIZE: Set<ArraySlice<UInt8>> = Set(
    ["e", "ed", "es", "er", "ers", "ing", "ings", "able", "ation", "ations", "ational"]
      .map { Array($0.utf8)[...] }
  )

  static let endingsOfYZE: Set<ArraySlice<UInt8>> = Set(
    ["e", "ed", "es", "er", "ers", "ing", "able"].map { Array($0.utf8)[...] }
  )

  /// The part before `z` of longer words that have a `z` in Britain too: `downsize`.
  static let stemsInZ: Set<ArraySlice<UInt8>> = Set(
    list("resi downsi upsi oversi undersi midsi capsi outsi supersi rightsi resei").map { $0[...] }
  )

  /// Beginnings, mostly of medical words; the American one begins no British word.
  ///
  /// Listed by the first byte of the American one.
  static let prefixes = (0...255).map { first in prefixPairs.filter { Int($0.word[0]) == first } }

  private static let prefixPairs = pairs(
    "inquir enquir, pediatr paediatr, pedophil paedophil, anemi anaemi, anesth anaesth,"
      + " archeolog archaeolog, hemoglobin haemoglobin, hemophil haemophil, hemorrh haemorrh,"
      + " orthoped orthopaed, encycloped encyclopaed, gynecolog gynaecolog, leukem leukaem,"
      + " estrogen oestrogen, diarrhea diarrhoea, esthetic aesthetic, celiac coeliac,"
      + " esophag oesophag, cesarean caesarean, skeptic sceptic, sulfur sulphur, sulfat sulphat,"
      + " aluminum aluminium, mustache moustache, artifact artefact, mediaeval medieval,"
      + " yogurt yoghurt, defense defence, offense offence, pretense pretence,"
      + " practis practic, skilful skillful, wilful willful, councilor councillor,"
      + " counselor counsellor, marvelous marvellous, woolen woollen, jewelry jewellery,"
      + " judgment judgement, acknowledgment acknowledgement, abridgment abridgement"
  )

  /// Whole words with every form that differs.
  static let words = WordForms(
    pairs(
      "program programme, programs programmes, licence license, licences licenses, aging ageing,"
        + " gray grey, grays greys, grayer greyer, plow plough, plows ploughs, plowed ploughed,"
        + " plowing ploughing, mold mould, molds moulds, molded moulded, molding moulding,"
        + " moldy mouldy, cozy cosy, pajamas pyjamas, mom mum, moms mums, math maths,"
        + " fetus foetus, fetuses foetuses, fetal foetal, gramme gram, grammes grams,"
        + " maneuver manoeuvre, maneuvers manoeuvres, maneuvered manoeuvred,"
        + " maneuvering manoeuvring, learnt learned, burnt burned, dreamt dreamed,"
        + " amongst among, whilst while, toward towards, analyzes analyses,"
        + " fuelled fueled, fuelling fueling, dialled dialed, dialling dialing, duelled dueled,"
        + " duelling dueling, trialled trialed, trialling trialing"
    ) + formsInER + formsInOG
  )

  /// `center`, `centered` and the like.
  private static let formsInER = forms(
    "calib cent centimet epicent fib kilomet lit lust meag millimet reconnoit sab scept somb spect"
      + " theat",
    endings: [("er", "re"), ("ers", "res"), ("ered", "red"), ("ering", "ring")]
  )

  /// `catalog`, `dialogs` and the like.
  private static let formsInOG = forms(
    "analog catalog demagog dialog epilog monolog prolog synagog travelog",
    endings: [("", "ue"), ("s", "ues"), ("ed", "ued"), ("ing", "uing")]
  )

  private static func forms(
    _ bases: String,
    endings: [(String, String)]
  ) -> [(word: [UInt8], form: [UInt8])] {
    list(bases).flatMap { base in
      endings.map { (base + Array($0.utf8), base + Array($1.utf8)) }
    }
  }

  private static func list(_ words: String) -> [[UInt8]] {
    words.utf8.split(separator: .space).map(Array.init)
  }

  private static func pairs(_ text: String) -> [(word: [UInt8], form: [UInt8])] {
    text.utf8.split(separator: .comma).compactMap { pair in
      let words = pair.split(separator: .space).map(Array.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }
}
