import InvertedIndex
import TextAnalysis

/// A query made ready to be asked of many texts.
///
/// A text is read once, token by token, and each token tells which parts of the query it fulfils: a
/// pattern that stands for hundreds of words costs no more than one word.
package struct TextQuery: Sendable {
  /// A part of the query, whose words, scopes and other conditions have numbers.
  indirect enum Node: Sendable {
    case known(PassageMatcher.Verdict)
    /// What no text tells, by its place in ``told``.
    case told(Int)
    /// Any word of a group.
    case words(Int)
    case phrase(Phrase)
    case all([Node])
    case any([Node])
    case excluding(Node, Node)
    case preferring(required: Node, optional: Node)
    /// One sentence fulfils one of ``scopes``.
    case sentence(Int)
  }

  struct Phrase: Sendable {
    let query: Query.Phrase
    /// By its place in ``fields``.
    let field: Int
    /// For each slot, the group of its words.
    let slots: [Int]
  }

  /// What a word of the query is for.
  struct Use: Sendable {
    /// By its place in ``fields``.
    let field: Int
    let group: Int
    /// Counts the words of the group.
    let place: Int
  }

  private(set) var root = Node.known(.unknown)
  /// What each scope asks of one sentence.
  private(set) var scopes: [Node] = []
  /// The scopes that stand in no other but the whole query, in its order.
  private var innerScopes: [Int] = []
  /// The parts that no text tells, in the order of the query, when somebody else does.
  package private(set) var told: [Query] = []
  private(set) var fields: [FieldID] = []
  /// For each group, the fields of its words, each once, by their places in ``fields``.
  private(set) var groups: [[Int]] = []
  /// The words of all groups.
  private(set) var words = Lexicon()
  /// For each word, what it is for.
  private(set) var uses: [[Use]] = []

  /// The text that the query is about, when somebody else tells what that text does not.
  private let forms: QuerySchema.TextForms?
  /// The groups of slots, which often have the same words.
  private var groupsOfSlots: [SlotKey: Int] = [:]
  /// How many scopes the part stands in that is being read.
  private var depth = 0

  private struct SlotKey: Hashable {
    var field: FieldID
    var terms: Set<String>
  }

  /// Asks texts alone: what they do not tell, such as a date, stays unknown.
  package init(_ query: Query) {
    forms = nil
    root = node(query)
  }

  /// Asks whether one sentence of a text matches; without what concerns the score alone.
  ///
  /// - Parameter forms: of the text; what is not about it, somebody else tells.
  package init(inOneSentence query: Query, of forms: QuerySchema.TextForms) {
    self.forms = forms
    root = scope(query)
  }

  /// How many different words the query looks for.
  package var wordCount: Int { words.count }

  /// Some of the words that it looks for, in the order of the query.
  package func words(upTo count: Int) -> [String] {
    (0..<min(count, words.count)).map { String(decoding: words.term(at: $0), as: UTF8.self) }
  }

  /// Asks one text whether a sentence of it matches.
  ///
  /// - Parameter told: whether each part holds that no text tells.
  package func answer(of text: AnalyzedText, told: [Bool]) -> Answer {
    let matcher = PassageMatcher(self, in: text, told: told)
    let holds = matcher.verdict() == .yes
    let inner = innerScopes.map { matcher.verdict(onScope: $0) == .yes }
    return Answer(holds: holds, innerScopes: inner, units: matcher.units)
  }

  /// What a text says.
  package struct Answer: Sendable {
    package let holds: Bool
    /// Whether each of the scopes right below the query holds, in its order.
    package let innerScopes: [Bool]
    /// What the answer took, in steps of some ten nanoseconds.
    package let units: Int
  }

  // MARK: Reading a query

  private mutating func node(_ query: Query) -> Node {
    if forms != nil, !isAboutText(query) {
      told.append(query)
      return .told(told.count - 1)
    }
    switch query {
    case .everything: return .known(.yes)
    case .nothing: return .known(.no)
    case .term(let term): return .words(group([term]))
    case .synonyms(let terms): return .words(group(terms))
    case .phrase(let phrase):
      return .phrase(self.phrase(phrase))
    case .all(let parts): return .all(nodes(parts))
    case .any(let parts): return .any(nodes(parts))
    case .excluding(let base, let other):
      let base = node(base)
      return .excluding(base, node(other))
    case .preferring(let required, let optional):
      let required = node(required)
      return forms == nil ? .preferring(required: required, optional: node(optional)) : required
    case .filter(let query), .boosted(let query, _), .demoted(let query, _, _): return node(query)
    case .within(.sentence, let query): return scope(query)
    case .documents, .range, .group, .within(.section, _): return .known(.unknown)
    }
  }

  private mutating func nodes(_ queries: [Query]) -> [Node] {
    var nodes: [Node] = []
    for query in queries { nodes.append(node(query)) }
    return nodes
  }

  private mutating func scope(_ query: Query) -> Node {
    let number = scopes.count
    scopes.append(.known(.unknown))
    if depth == 1 { innerScopes.append(number) }
    depth += 1
    scopes[number] = node(query)
    depth -= 1
    return .sentence(number)
  }

  /// Whether a text tells of a part, or the part is made of others.
  private func isAboutText(_ query: Query) -> Bool {
    func holds(_ field: FieldID) -> Bool {
      field == forms?.exact || field == forms?.stemmed || field == forms?.ranked
    }
    return switch query {
    case .term(let term): holds(term.field)
    case .synonyms(let terms): terms.allSatisfy { holds($0.field) }
    case .phrase(let phrase): holds(phrase.field)
    case .documents, .range, .group, .within(.section, _): false
    default: true
    }
  }

  // MARK: Words

  private mutating func phrase(_ phrase: Query.Phrase) -> Phrase {
    let field = number(of: phrase.field)
    var slots: [Int] = []
    for slot in phrase.slots { slots.append(group(slot, phrase.field)) }
    return Phrase(query: phrase, field: field, slots: slots)
  }

  private mutating func group(_ terms: [Query.Term]) -> Int {
    groups.append([])
    let group = groups.count - 1
    for (place, term) in terms.enumerated() {
      let field = number(of: term.field)
      if !groups[group].contains(field) { groups[group].append(field) }
      guard let word = words.add(term.text)?.index else { continue }
      while uses.count <= word { uses.append([]) }
      uses[word].append(Use(field: field, group: group, place: place))
    }
    return group
  }

  private mutating func group(_ slot: Query.Slot, _ field: FieldID) -> Int {
    let key = SlotKey(field: field, terms: Set(slot.terms))
    if let known = groupsOfSlots[key] { return known }
    var terms: [Query.Term] = []
    for term in slot.terms where !terms.contains(where: { $0.text == term }) {
      terms.append(Query.Term(field, term))
    }
    groupsOfSlots[key] = group(terms)
    return groups.count - 1
  }

  private mutating func number(of field: FieldID) -> Int {
    if let known = fields.firstIndex(of: field) { return known }
    fields.append(field)
    return fields.count - 1
  }
}
