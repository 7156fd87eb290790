extension Spelling {
  /// How many of the slips between a word and what was typed are not such as fingers and ears make.
  ///
  /// Usual are letters that changed places; one that sounds alike or stands next to another on the
  /// keyboard, in place of it or beside it; vowels and *h*, and letters that are doubled or not, left out
  /// or added. Of the ways with the fewest slips, the one with the fewest odd ones counts.
  static func oddSlips(from term: String, to typed: String) -> Int {
    let (term, typed) = (Array(term.unicodeScalars), Array(typed.unicodeScalars))
    var beforeLast: [Int] = []
    var last = [0]
    for j in typed.indices { last.append(last[j] + cost(isUsual(adding: j, of: typed))) }
    for i in term.indices {
      let left = cost(isUsual(dropping: i, of: term))
      var row = [last[0] + left]
      row.reserveCapacity(typed.count + 1)
      for j in typed.indices {
        let isSame = term[i] == typed[j]
        let exchange = isSame ? 0 : cost(isUsual(typed[j], for: term[i]))
        var best = min(last[j] + exchange, last[j + 1] + left)
        best = min(best, row[j] + cost(isUsual(adding: j, of: typed)))
        if i > 0, j > 0, term[i] == typed[j - 1], term[i - 1] == typed[j] {
          best = min(best, beforeLast[j - 1] + slip)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[typed.count] % slip
  }

  /// What a slip costs; an odd one costs 1 more, of which no two words have so many.
  private static var slip: Int { 1 << 16 }

  private static func cost(_ isUsual: Bool) -> Int { isUsual ? slip : slip + 1 }

  private static func isUsual(dropping place: Int, of word: [Unicode.Scalar]) -> Bool {
    isQuiet(word[place]) || neighbours(of: place, in: word).contains(word[place])
  }

  private static func isUsual(adding place: Int, of word: [Unicode.Scalar]) -> Bool {
    let letter = word[place]
    return isQuiet(letter)
      || neighbours(of: place, in: word).contains { $0 == letter || areNextKeys($0, letter) }
  }

  private static func neighbours(of place: Int, in word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    [place - 1, place + 1].filter(word.indices.contains).map { word[$0] }
  }

  private static func isQuiet(_ letter: Unicode.Scalar) -> Bool {
    vowels.contains(letter) || letter == "h"
  }

  private static func isUsual(_ typed: Unicode.Scalar, for letter: Unicode.Scalar) -> Bool {
    vowels.contains(typed) && vowels.contains(letter) || areNextKeys(typed, letter)
      || sounds.contains { $0.contains(typed) && $0.contains(letter) }
  }

  private static let vowels = Set("aeiou".unicodeScalars)

  /// Letters of which one is written where another is heard.
  private static let sounds = ["ckqs", "sz", "mn", "gj", "fv", "dt", "bp", "iy", "ey"].map {
    Set($0.unicodeScalars)
  }

  /// The rows of the keyboard, each half a key to the right of the one above.
  private static let keys: [Unicode.Scalar: (row: Int, halfKeys: Int)] = {
    var keys: [Unicode.Scalar: (row: Int, halfKeys: Int)] = [:]
    for (row, letters) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
      for (place, letter) in letters.unicodeScalars.enumerated() {
        keys[letter] = (row, 2 * place + row)
      }
    }
    return keys
  }()

  private static func areNextKeys(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard let left = keys[left], let right = keys[right] else { return false }
    return abs(left.row - right.row) <= 1 && abs(left.halfKeys - right.halfKeys) <= 2
  }
}
