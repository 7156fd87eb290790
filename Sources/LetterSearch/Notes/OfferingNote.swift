import Search

/// A note with what people can choose in place of what they asked for.
struct OfferingNote {
  var note: QueryNote
  var offers: [SearchResponse.Note.Offer] = []
  /// Some of the letters that the note speaks of.
  var letters: [SearchResponse.Note.NamedLetter] = []

  init(
    _ note: QueryNote,
    offers: [SearchResponse.Note.Offer] = [],
    letters: [SearchResponse.Note.NamedLetter] = []
  ) {
    self.note = note
    self.offers = offers
    self.letters = letters
  }
}
