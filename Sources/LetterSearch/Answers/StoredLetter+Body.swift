import LetterParsing

extension StoredLetter {
  /// What a line for people calls the letter by: its school or council, else its title, else its id.
  package var shownName: String {
    shownBody ?? letter.title ?? letter.inferred.title ?? id
  }

  /// The school or council as lines for people have it: the institution that the letter states, else
  /// the authority that it is about, else what was inferred.
  package var shownBody: String? {
    addressedBody ?? inspectedAuthority ?? letter.inferred.institution
  }

  /// The local authority that a letter is about.
  package var inspectedAuthority: String? {
    letter.kind.isOnAuthority ? countedAuthority : nil
  }

  /// The local authority that the letter states, under the name that lists, tables and counts give it.
  ///
  /// See ``AuthorityNames``.
  package var countedAuthority: String? { authorityInIndex ?? letter.localAuthority }

  /// The school or council that the letter is to; of a department or trust, whose it is, too.
  ///
  /// `Children’s Services Department (Hampshire)`.
  package var addressedBody: String? {
    guard let body = letter.institution, letter.kind.isOnAuthority,
      let authority = letter.localAuthority
    else { return letter.institution }
    let folded = body.lowercased()
    let places = authority.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
    return places.allSatisfy { folded.contains($0) }
      ? body : "\(body) (\(countedAuthority ?? authority))"
  }

  /// The body that the letter is about.
  ///
  /// Of a letter to an authority that is the authority, whose directorates and trusts change.
  package var bodyName: String {
    inspectedAuthority ?? shownName
  }

  /// Whether ``bodyName`` is the name of one, and not the letter's title.
  var hasBody: Bool { shownBody != nil }
}
