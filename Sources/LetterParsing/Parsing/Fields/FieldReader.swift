/// Fills in the fields of a letter from its parts.
enum FieldReader {
  /// - Parameters:
  ///   - stated: what a document without “Dear” states of itself.
  ///   - title: the heading that such a document can be called by when its first lines do not say.
  static func read(
    _ frame: LetterFrame,
    _ stated: StatedFields?,
    title: String?,
    into letter: inout Letter
  ) {
    readDate(frame, into: &letter)
    defer { compareDates(of: frame, in: &letter) }
    letter.isLetter = frame.isLetter
    guard let salutation = frame.salutation else {
      letter.inferred.title = stated?.title?.text ?? title
      stated?.fill(&letter)
      let named = stated?.title?.school
      letter.inferred.institution =
        letter.institution == nil ? named ?? InferredInstitution.find(in: letter) : nil
      return
    }
    letter.salutation = salutation.string.trimmed(of: ",:;.")
    readSubject(frame, into: &letter)
    readAddressee(frame, salutation, into: &letter)
    readEnd(frame, salutation, into: &letter)
    readBody(into: &letter)
  }

  private static func readDate(_ frame: LetterFrame, into letter: inout Letter) {
    switch frame.date {
    case .found(let date, _):
      letter.date = date
      if frame.isLetter { letter.inferred.academicYear = AcademicYear.containing(date) }
    case .unreadable:
      letter.warnings.append(Warnings.unreadableDate(line: frame.dateLineNumber ?? 1))
    case .missing:
      if let line = frame.salutation?.number { letter.warnings.append(Warnings.noDate(line: line)) }
    }
  }

  /// Warns of a letter that is dated before its visit: it is cited, sorted and counted by that date.
  private static func compareDates(of frame: LetterFrame, in letter: inout Letter) {
    guard let date = letter.date, let visit = letter.visitAfterDate else { return }
    let line = frame.dateLineNumber ?? frame.salutation?.number ?? 1
    letter.warnings.append(Warnings.dateBeforeVisit(date, visit, line: line))
  }

  private static func readSubject(_ frame: LetterFrame, into letter: inout Letter) {
    guard !frame.subject.isEmpty else { return }
    let subject = Subject(text: PassageJoiner(frame.subject).string)
    letter.subject = subject.text
    letter.title = subject.text
    letter.programme = subject.programme
    letter.topic = subject.topic
    letter.academicYear = subject.academicYear
    if subject.academicYear != nil { letter.inferred.academicYear = nil }
  }

  private static func readAddressee(
    _ frame: LetterFrame,
    _ salutation: TextLine,
    into letter: inout Letter
  ) {
    if Parents.areGreeted(by: salutation.folded) {
      // What stands above is the letterhead: the letter has no address.
      letter.letterhead += frame.addressee.map(\.string)
      letter.institution = Parents.school(in: frame.subject, letter.passages)
      return
    }
    let addressee = Addressee(lines: frame.addressee, salutation: salutation.folded)
    letter.addressees = addressee.people
    letter.institution = addressee.institution
    letter.addressLines = addressee.addressLines
    // `Director of Children’s Services`, `Broadway`: the subject says whose services.
    if let line = addressee.institution,
      addressee.isInstitutionGuessed || Roles.isCentre(Folding.folded(line)),
      let place = letter.subject.flatMap(LocalAuthority.inSubject),
      !Folding.folded(line).holds(Folding.folded(place))
    {
      letter.institution = nil
      letter.addressLines.insert(line, at: 0)
    }
    letter.county = addressee.county
    letter.postcode = addressee.postcode?.text
    if addressee.postcode?.isValid == false {
      let line = frame.addressee.last?.number ?? salutation.number
      letter.warnings.append(Warnings.invalidPostcode(line: line))
    }
  }

  private static func readEnd(
    _ frame: LetterFrame,
    _ salutation: TextLine,
    into letter: inout Letter
  ) {
    letter.signatories = Signature.read(frame.signature)
    letter.copies = Copies.read(lines: frame.copies)
    for passage in letter.passages where letter.copies.isEmpty && passage.section == .closing {
      letter.copies = Copies.read(sentence: passage.text)
    }
    if !frame.isLetter {
      letter.warnings.append(Warnings.noClosing(line: salutation.number))
    }
  }

  private static func readBody(into letter: inout Letter) {
    letter.visitDates = Visit.find(
      subject: letter.subject,
      passages: letter.passages,
      letterDate: letter.date
    )
    letter.localAuthority = LocalAuthority.find(
      subject: letter.subject,
      institution: letter.institution,
      passages: letter.passages,
      lines: letter.letterhead + letter.copies
    )
    letter.localAuthority = letter.localAuthority ?? Parents.council(of: letter)
    letter.inspectors = Inspectors.find(in: letter.passages)
    let kind = Kinds.find(
      salutation: letter.salutation,
      subject: letter.subject,
      passages: letter.passages
    )
    letter.kind = kind.kind
    letter.kindCue = kind.cue
    // Pupils have no address; the subject says which school they go to.
    if kind.kind == .pupilLetter, letter.institution == nil {
      letter.institution = letter.subject.flatMap(Subject.school)
    }
    if kind.kind.givesJudgements { letter.judgements = Judgements.find(in: letter.passages) }
  }
}

/// Concludes what body a document without an addressee is about.
enum InferredInstitution {
  private static let bathAndNorthEastSomerset: PhraseSet = ["@bathnes.gov.uk", "b&nes"]

  /// The council whose e-mail address or short name the document shows.
  static func find(in letter: Letter) -> String? {
    let texts = letter.letterhead + letter.passages.map(\.text)
    for text in texts.prefix(200) {
      let folded = Folding.folded(text)
      if bathAndNorthEastSomerset.isFound(in: folded) {
        return "Bath and North East Somerset Council"
      }
      guard let at = folded.firstIndex(of: "@") else { continue }
      let domain = folded[folded.index(after: at)...].prefix { !" ;,)>".contains($0) }
      guard domain.hasSuffix(".gov.uk"), !isOffice(domain) else { continue }
      return String(domain)
    }
    return nil
  }

  /// Whether an address is that of an inspectorate or a department, which writes of others.
  private static func isOffice(_ domain: Substring) -> Bool {
    domain.split(separator: ".").contains { offices.contains(String($0)) }
  }

  private static let offices: Set<String> = [
    "ofsted", "cqc", "education", "educationscotland", "estyn", "hmie", "hmic", "hmicfrs",
    "hmiprobation", "hmiprisons", "homeoffice", "justice", "dfe", "dfes", "dcsf", "dh", "dhsc",
    "gsi", "parliament", "publishing", "www",
  ]
}
