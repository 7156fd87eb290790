/// Knows by the numbers of paragraphs where the text goes on that a boxed study interrupts.
///
/// Where a letter numbers its paragraphs, those of a study have no number: after paragraph 22 and a
/// study, paragraph 23 belongs where 22 does.
struct Interruption {
  /// Where the text before the study stands.
  struct Place {
    var section: SectionName
    var heading: String?
    var parent: SectionName?
  }

  /// The number of the last numbered block below this heading.
  private var last: Int?
  private var interrupted: (place: Place, next: Int)?

  /// Takes note of a heading: a study interrupts the text, another one ends it.
  mutating func passHeading(isStudy: Bool, after place: Place) {
    if !isStudy {
      interrupted = nil
    } else if interrupted == nil, let last {
      interrupted = (place, last + 1)
    }
    last = nil
  }

  /// Takes note of a numbered block; gives the place it goes back to when a study ends before it.
  ///
  /// The next number of a list inside the study ends nothing.
  mutating func end(at number: Int) -> Place? {
    defer { last = number }
    guard let text = interrupted, number == text.next, last != number - 1 else { return nil }
    interrupted = nil
    return text.place
  }
}
