import Search

/// A note with what people can choose in place of what they asked for.
struct OfferingNote {
  var note: QueryNote
  var offers: [SearchResponse.Note.Offer] = []
  /// Some of the letters that the note speaks of.
  var letters: [SearchResponse.Note.NamedLetter] = []
  /// What a command line says in place of the message; `nil` for the same.
  var typed: String?

  init(
    _ note: QueryNote,
    offers: [SearchResponse.Note.Offer] = [],
    letters: [SearchResponse.Note.NamedLetter] = [],
    typed: String? = nil
  ) {
    self.note = note
    self.offers = offers
    self.letters = letters
    self.typed = typed
  }
}
