import InvertedIndex
import LetterParsing

/// Counts passages and their letters: all, those under strengths, those under improvements.
///
/// The order of passages does not matter.
struct TallyCounter {
  private struct Count {
    var passages = 0
    var letters: Set<GroupID> = []

    mutating func add(_ letter: GroupID) {
      passages += 1
      letters.insert(letter)
    }

    var value: SearchResponse.Count { .init(passages: passages, letters: letters.count) }
  }

  private var all = Count()
  private var strengths = Count()
  private var improvements = Count()

  mutating func add(passageOf letter: GroupID, in section: SectionName) {
    all.add(letter)
    if section == .strengths { strengths.add(letter) }
    if section == .improvements { improvements.add(letter) }
  }

  var tally: ThemeReport.Tally {
    .init(
      passages: all.passages,
      letters: all.letters.count,
      strengths: strengths.value,
      improvements: improvements.value
    )
  }
}
