import Search
import TestSupport
import Testing

@Suite("Round trip")
struct RoundTripTests {
  @Test("a random tree survives printing and parsing", arguments: 0..<400 as Range<UInt64>)
  func trees(seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let expression = tree.expression()
    let printed = QueryPrinter.print(expression, schema: Shelf.schema)
    let parsed = try Shelf.parse(printed)
    let isSame = parsed.expression == expression && parsed.canonical == printed
    #expect(isSame, "\(printed) → \(parsed.canonical)")
  }

  @Test(
    "a random text has a canonical form that stands still",
    arguments: 0..<1_500 as Range<UInt64>
  )
  func texts(seed: UInt64) throws {
    let text = RandomQueryText.text(seed: seed)
    guard let parsed = try? Shelf.parse(text) else { return }
    let again = try Shelf.parse(parsed.canonical)
    let isSame = again.expression == parsed.expression && again.canonical == parsed.canonical
    #expect(isSame, "\(text) → \(parsed.canonical) → \(again.canonical)")
  }
}

extension RoundTripTests {
  /// Each was found by fuzzing, shortened by hand.
  @Test(
    "a text that was once read back as something else is not",
    arguments: [
      ("pupils reading -(early phonics)", "pupils reading -(early phonics)"),
      (
        "pupils reading -(early \"good work\" -calm)", "pupils reading -(early \"good work\" -calm)"
      ),
      ("pupils reading -(-(early phonics))", "pupils reading early phonics"),
      ("pupils reading -(-(-early good work))", "pupils reading -early good work"),
      ("pupils reading -(£5)", "pupils reading -£5"),
      ("--£5", "£5"),
      ("la:|TO A\"TBBBB", "\"TBBBB\""),
      ("\"CAMHS\" NOT \"MARAC\"", "\"CAMHS\" AND NOT \"MARAC\""),
      ("\"CAMHS\" OR MARACS", "\"CAMHS\" OR MARACS"),
      ("\"\" OTTERSAND OR MARACS", "OTTERSAND | MARACS"),
      ("OTTERSAND OR MARACS", "OTTERSAND OR MARACS"),
      ("\"\" CAMHS OR MARACS", "CAMHS OR MARACS"),
      ("CAMHS OR MARACS", "CAMHS OR MARACS"),
      ("CAMHS AND NOT MARAC", "CAMHS AND NOT MARAC"),
      ("CAMHS\\\" OR MARACS", "CAMHS\\\" OR MARACS"),
      ("date:[!", "date:\"!\"..\"!\""),
      ("date:[/2018/", "date:\"/2018/\"..\"/2018/\""),
      ("date:>=2019, reading", "date:2019.. AND reading"),
      ("date:[TO ,", "date:..\",\""),
      ("date:(..)^2", "(date:..)^2"),
      ("date:(ADJ(2018..2019", "date:2018..2019"),
      ("date:<=.e", "date:..\".e\""),
      ("date:[2018 TO ,", "date:2018..\",\""),
      ("date:>=* reading", "date:.. AND reading"),
      ("date:=12 May 2019", "date:\"12 May 2019\""),
      ("date:\\  May 2019\\ ", "date:\"May 2019\""),
      ("date:((..)^2", "date:((..)^2)"),
      ("date:2018/19 of pupils", "date:2018/19 of pupils"),
      ("date:2019-0291:", "date:2019..0291"), ("date:2019-2021^o", "date:2019..2021"),
      ("date:2019-2021^2", "(date:2019..2021)^2"),
      ("date:(NEAR(2 9 2,2019", "date:(NEAR((2) (9) (2), 1000))"),
      ("date:(.. -(..))", "date:(.. -(..))"),
      ("ADJ(reading pupil*s**,1)", "reading ADJ/1 pupil*s*"),
      ("date:.12 May 2019 x", "date:(12) May 2019 x"),
      ("\"wo*–*ru\"", "\"wo-ru\""),
      ("\"2?p:/*/", "\"2\\?p*://\""),
      ("date:2020 , x y", "date:2020 x y"),
      ("NEAR(date:2018. TO 2019", "NEAR(date:2018 \\TO 2019, 10)"),
      ("date:2018. to 2019", "date:2018 \\to 2019"),
      ("date:..last year.", "date:..\"last year\""),
      ("date:..\"last\" year", "date:..\"last\" AND year"),
      ("date:<\"last\" year", "date:<\"last\" AND year"),
      ("date:{\u{7EB}a b TO c]", "date:{\u{7EB}a b TO c]"),
      ("date:[\u{366}", "date:\u{366}..\"\u{366}\""),
      ("date:(ADJ(2 May 2019:))", "date:\"2 May 2019\""),
      ("ADJ(1,0*)", "1,0*"),
      ("NEAR(reading phonics,3*)", "reading NEAR/10 phonics,3*"),
      ("no\\*t*ed*", "not*ed*"),
      ("read*\\*", "read*"),
      ("ADJ(reading phonics^2.5, 3)", "reading ADJ/3 phonics^2.5"),
      ("NEAR(reading early phonics^2, 3)", "NEAR(reading early phonics^2, 3)"),
      ("NEAR(reading phonics *, 3)", "NEAR(reading phonics *, 3)"),
      ("NEAR(reading phonics date:2018..2019, 3)", "NEAR(reading phonics date:2018..2019, 3)"),
      ("NEAR(a be*,3)", "a NEAR/3 be*"),
      ("a | NEAR(*)^2", "a OR *^2"),
      ("*^2 a", "*^2 AND a"),
      ("NEAR(reading phonics,,2)", "reading NEAR/2 phonics"),
      ("title:/\\/\u{301}x/", "title:/\\/\u{301}x/"),
      ("\\title,heading:\u{301}x", "\\title,heading:\u{301}x"),
      ("\\\u{1}date:reading", "\\\u{1}date:reading"),
    ]
  )
  func found(text: String, canonical: String) throws {
    let parsed = try Shelf.parse(text)
    #expect(parsed.canonical == canonical)
    #expect(try Shelf.parse(parsed.canonical).expression == parsed.expression)
  }
}

/// Trees in the normal form, with words that need care.
struct RandomTree {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func expression() -> QueryExpression {
    let isStrict = Bool.random(using: &random)
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      isStrict ? strictPart(depth: 0) : filterPart()
    }
    guard isStrict else { return .conjunction(parts, isExplicit: false).settled }
    let isOr = Bool.random(using: &random)
    let tree: QueryExpression = isOr ? .disjunction(parts) : .conjunction(parts, isExplicit: true)
    return tree.strict
  }

  /// A part of a query without operators.
  private mutating func filterPart() -> QueryExpression {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .phrase(phrase())
    case 1: .fielded(["section"], .words([QueryWord(plainWord())]))
    case 2: .fielded(["title"], .phrase(phrase()))
    case 3: .negation(.words(Bool.random(using: &random) ? [word()] : [word(), word()]))
    case 4: .fielded(["date"], .range(range()))
    default: .words([word(), word()])
    }
  }

  private mutating func strictPart(depth: Int) -> QueryExpression {
    let choice = Int.random(in: 0..<(depth > 3 ? 4 : 9), using: &random)
    return switch choice {
    case 0: .phrase(phrase())
    case 1: .words([word()])
    case 2: .fielded(["title", "heading"], .words([QueryWord("phon", match: .prefix)]))
    case 3: .near([.words([word()]), .phrase(phrase())], distance: 3, isOrdered: false)
    case 4: .negation(strictPart(depth: depth + 1))
    case 5: .scoped(.letter, strictPart(depth: depth + 1).strict)
    case 6: strictPart(depth: depth + 1).strict.boosted(by: 2.5)
    case 7:
      .conjunction([strictPart(depth: depth + 1), strictPart(depth: depth + 1)], isExplicit: true)
    default: .disjunction([strictPart(depth: depth + 1), strictPart(depth: depth + 1)])
    }
  }

  private mutating func plainWord() -> String {
    random.pick(["reading", "well-being", "KS2/KS3", "café", "18:30", "C++", "x"]) ?? "x"
  }

  private mutating func word() -> QueryWord {
    let odd = [
      "AND", "NEAR", "title:x", "a\"b", "a(b", "+44", "/x/", "a*b", "a~1", "a b", "or", "a\\b",
    ]
    var word = QueryWord(random.pick(odd + [plainWord(), plainWord()]) ?? "x")
    switch Int.random(in: 0..<8, using: &random) {
    case 0: word = QueryWord("phon", match: .prefix)
    case 1: word = QueryWord("pho?ics", match: .wildcard)
    case 2: word = QueryWord("phonics", match: .fuzzy(edits: random.pick([nil, 1, 2]) ?? nil))
    case 3: word.boost = random.pick([0.5, 2, 12.25]) ?? 1
    default: break
    }
    return word
  }

  private mutating func phrase() -> QuotedPhrase {
    let texts: [(String, [Int])] = [
      ("early reading", []), ("say “no”", []), ("a \\ b", []), ("well-being", []), ("AND", []),
      ("early read*", [10]), ("work* are", [4]), ("wom?n* l*d", [3, 5, 8]), ("é* e?a?", [2, 5]),
      ("well-be*, 5 * 4? a?b", [7]), ("wor?k* a*", [5]),
    ]
    let (text, wildcards) = random.pick(texts) ?? ("x", [])
    let match = random.pick([QuotedPhrase.Match.exact, .stemmed, .loose(slop: 5)]) ?? .exact
    return QuotedPhrase(text, wildcards: wildcards, match: match)
  }

  private mutating func range() -> ValueRange {
    let values = ["2018", "2019-05", "12 May 2019", "12.05.2019"]
    let lower = ValueRange.Bound(random.pick(values) ?? "", isIncluded: Bool.random(using: &random))
    let upper = ValueRange.Bound(random.pick(values) ?? "", isIncluded: Bool.random(using: &random))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return ValueRange(lower: lower, upper: nil)
    case 1: return ValueRange(lower: nil, upper: upper)
    default: return ValueRange(lower: lower, upper: upper)
    }
  }
}

/// Texts of pieces that mean something to the parser, in any order.
enum RandomQueryText {
  private static let pieces = [
    "reading", "phonics", "AND", "OR", "NOT", "NEAR", "NEAR/3", "ADJ", "(", ")", "\"", "“", "”",
    "-",
    "+", "|", "||", "&", "*", "?", "~", "~2", "^2", "^", ":", "..", "section:", "date:",
    "title,la:",
    "in:letter(", "in:sentence(", "NEAR(", ", 3)", "2019", "May", "[", "]", " TO ", ">", "<=", "/",
    "\\",
    "well-being", "é", "😀", "\u{301}", "\u{200B}", "\t", "\u{0}", "or", "SEN", "18:30", "http://x",
    "'", "’", ".", ",", "!", "to", "–", "{", "}", "foo:", "/read.*/", "2019-2021", "W/3", "& ",
  ]

  static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...14, using: &random)
    return (0..<count).map { _ in
      (random.pick(pieces) ?? "") + (Bool.random(using: &random) ? " " : "")
    }
    .joined()
  }
}
