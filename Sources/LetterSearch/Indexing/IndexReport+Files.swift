import Search

extension SynonymFile {
  /// What is wrong with the files.
  static func warnings(on files: [SynonymFile]) -> [IndexReport.Warning] {
    files.flatMap { file in
      SynonymReader.read(file.text).faults.map { fault in
        IndexReport.Warning(
          path: file.path,
          line: fault.line,
          code: "synonyms-unreadable",
          message: fault.message
        )
      }
    }
  }
}

extension ThemeFile {
  /// What is wrong with the files, cues that are no queries included.
  package static func warnings(on files: [ThemeFile]) -> [IndexReport.Warning] {
    files.flatMap { file in
      let (book, faults) = file.contents
      let all = (faults + ThemeClassifier(book).faults).sorted { $0.line < $1.line }
      return all.map { fault in
        IndexReport.Warning(
          path: file.path,
          line: fault.line,
          code: "themes-unreadable",
          message: fault.message
        )
      }
    }
  }
}

extension LetterVersion {
  init(_ identified: LetterPreparation.Identified) {
    id = identified.id
    file = identified.document.file
    sha256 = identified.sha256
  }
}
