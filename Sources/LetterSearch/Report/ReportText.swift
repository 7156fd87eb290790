package import LetterParsing
import Search

/// Names and tables that every form of a report has.
extension LetterReport {
  /// What the report is called: `Attendance · Section: Strengths: 12 passages in 3 letters`.
  package var title: String { "\(subject): \(summary.total.inWords)" }

  /// The query and its restrictions, themes by their labels and councils by their own names.
  private var subject: String {
    let request = provenance.request.search
    let ofThemes = filters.compactMap { filter in
      filter.field == LetterField.theme ? themes.theme(named: filter.value)?.label : nil
    }
    let others = filters.filter {
      $0.field != LetterField.theme || themes.theme(named: $0.value) == nil
    }
    let restrictions = ofThemes + FieldLabels.restrictions(others, themes)
    let query = request.hasWords || restrictions.isEmpty ? [request.text] : []
    return (query + restrictions).joined(separator: " · ")
  }

  /// A row a section: passages and letters found, and letters that have the section at all.
  package static let sectionHeads = ["Section", "Passages", "Letters", "Of letters"]

  package var sectionRows: [[String]] {
    summary.sections.map { section in
      [
        section.name.title, String(section.count.passages),
        String(section.count.letters), String(section.ofLetters),
      ]
    }
  }

  /// What the letters of the rows of sections are of.
  package var sectionRemark: String {
    "Of letters: those of \(summary.outOf.restrictedInWords) that have the section; others can have no "
      + "such passage."
  }

  /// A section that has a column in the rows of years.
  private struct YearColumn {
    var head: String
    var passages: (ThemeReport.Tally) -> Int
  }

  /// Those with passages: a column of zeros beside others looks like a finding, where nearly no letter
  /// has the section.
  private var yearColumns: [YearColumn] {
    [
      YearColumn(head: "Strengths") { $0.strengths.passages },
      YearColumn(head: "Improvements") { $0.improvements.passages },
    ].filter { $0.passages(summary.tally) > 0 }
  }

  /// A row a year: letters found, letters there are, their rate, and passages.
  package var yearHeads: [String] {
    ["Year", "Letters", "Of letters", "Per 100", "Passages"] + yearColumns.map(\.head)
  }

  package var yearRows: [[String]] {
    summary.years.map { year in
      let rate = String(year.tally.lettersPer100(of: year.ofLetters))
      let counts = [year.tally.passages] + yearColumns.map { $0.passages(year.tally) }
      return [
        year.value == SearchResponse.Facet.notStated ? ThemeReport.noDate : year.value,
        String(year.tally.letters), String(year.ofLetters),
        // A rate of few letters is marked, one of none is no number.
        year.ofLetters == 0 ? "–" : rate + (year.hasFewLetters ? "*" : ""),
      ] + counts.map(String.init)
    }
  }

  /// Of which letters the years' rates are, where not of all, what an asterisk behind one means, and
  /// that letters are counted by a date that cannot be right; `nil` when there is nothing to say.
  package var yearRemark: String? {
    let sections =
      summary.outOf.sections.isEmpty
      ? nil : "Of letters: those with \(summary.outOf.sectionNames)."
    let few =
      summary.years.contains { $0.hasFewLetters && $0.ofLetters > 0 }
      ? "* of fewer than \(ThemeReport.fewLetters) letters" : nil
    let dates = DoubtfulDates.remark(onCountsOf: summary.doubtfulDates)
    let remarks = [sections, few.map { $0 + (dates == nil ? "" : ".") }, dates].compactMap(\.self)
    return remarks.isEmpty ? nil : remarks.joined(separator: " ")
  }

  /// Where the report comes from, and how much it holds.
  package var overview: [(name: String, value: String)] {
    let counted: Set<String> = ["Passages", "Letters", "Out of"]
    let restricted = FieldLabels.restrictions(filters, themes).joined(separator: "; ")
    let rows = provenance.rows.filter { !counted.contains($0.name) }
      .map { (name: $0.name, value: $0.name == "Restricted to" ? restricted : $0.value) }
    let place = rows.firstIndex { $0.name == "Index generation" } ?? rows.endIndex
    // That a part of the query finds nothing belongs beside what the others find.
    let unfound = notes.filter { $0.code == .unfoundAlternative }.map { ("Note", $0.message) }
    return rows[..<place] + unfound + [
      ("Passages", String(summary.tally.passages)), ("Letters", summary.letters),
      ("Institutions", String(summary.institutions)),
    ] + rows[place...]
  }
}

extension LetterReport.Letter {
  /// Of when it is and what it is about: `25 February 2011: nurture groups`.
  package var heading: String {
    let date = letter.shownDate ?? "No date"
    return letter.letter.subject.map { "\(date): \($0)" } ?? date
  }

  /// The whole reference, and the file.
  package var reference: String { "\(Citation.source(of: letter)). File \(letter.file)." }

  /// All sections, strengths and improvements first.
  package var sections: [(section: SectionName, hits: [Hit])] {
    [(.strengths, strengths), (.improvements, improvements)].filter { !$0.1.isEmpty } + others
  }
}

extension Hit {
  /// Who was told, when and where in the letter: enough beside a quotation.
  package var shortCitation: String {
    let noun = passage.lines.count == 1 ? "line" : "lines"
    // The headings of strengths and improvements say no more than the place does.
    let isPlain = passage.section == .strengths || passage.section == .improvements
    let heading = (isPlain ? nil : passage.tellingHeading).map { " (\($0))" } ?? ""
    let wording = passage.isStandardWording ? "; standard wording" : ""
    let told = [letter.bodyName, letter.citedDate].compactMap(\.self)
    return "\(told.joined(separator: ", ")), \(Citation.place(of: passage))\(heading), "
      + "\(noun) \(passage.linesText)\(wording)"
  }
}
