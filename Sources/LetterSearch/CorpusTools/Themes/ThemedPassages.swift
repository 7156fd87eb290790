import InvertedIndex
import LetterParsing
import Search

/// The passages that a request finds, with what themes are counted by.
struct ThemedPassages {
  /// A passage and its themes.
  struct Entry {
    var document: DocID
    var letter: GroupID
    /// Places in the book, the main theme first.
    var themes: [Int]
    var section: SectionName
  }

  /// With its dates in order.
  let request: SearchRequest
  let book: ThemeBook
  let interpreted: String
  let notes: [SearchResponse.Note]
  /// The newest letter first.
  let entries: [Entry]
}

extension LetterSearcher {
  /// Finds passages and their themes; the request's page, order and facets say nothing here.
  ///
  /// - Parameter book: gives the themes in place of those in the index.
  /// - Throws: as ``search(_:)`` does.
  func themedPassages(of request: SearchRequest, book: ThemeBook? = nil) throws -> ThemedPassages {
    let found = try matches(of: request)
    let documents = found.documents
    return ThemedPassages(
      request: found.request,
      book: book ?? index.schema.themes,
      interpreted: found.interpreted,
      notes: found.notes,
      entries: try book.map { try entries(of: documents, by: $0) } ?? entries(of: documents)
    )
  }

  /// Passages with their themes as the index has them, in the order given.
  func entries(of documents: [DocID]) throws -> [ThemedPassages.Entry] {
    let themes = index.schema.themes.themes.enumerated().map { ($1.id, $0) }
    let places = Dictionary(themes) { first, _ in first }
    let themesByOrdinal = try values(of: .theme).map { places[$0] }
    let sections = try values(of: .section).map(index.section)
    let columns = (theme: column(of: .theme), section: column(of: .section))
    var ordinals: [Int] = []
    return documents.map { document in
      ordinals.removeAll(keepingCapacity: true)
      columns.section?.appendOrdinals(of: document, to: &ordinals)
      let section = ordinals.first.map { sections[$0] } ?? .other
      ordinals.removeAll(keepingCapacity: true)
      columns.theme?.appendOrdinals(of: document, to: &ordinals)
      return ThemedPassages.Entry(
        document: document,
        letter: index.segment.group(of: document),
        themes: ordinals.compactMap { themesByOrdinal[$0] },
        section: section
      )
    }
  }

  private func column(of field: LetterSchema.KeywordField) -> KeywordColumn? {
    index.schema.facet(field).flatMap { index.segment.keywords($0) }
  }

  private func values(of field: LetterSchema.KeywordField) throws -> [String] {
    guard let column = column(of: field) else { return [] }
    return try (0..<column.valueCount).map { try column.value($0) }
  }

  /// As another book has them.
  private func entries(
    of documents: [DocID],
    by book: ThemeBook
  ) throws -> [ThemedPassages.Entry] {
    var classifier = ThemeClassifier(book)
    return try documents.map { document in
      let passage = try index.passage(document)
      return ThemedPassages.Entry(
        document: document,
        letter: index.segment.group(of: document),
        themes: passage.canHaveThemes
          ? try classifier.assignments(for: passage.text).map(\.theme) : [],
        section: passage.section
      )
    }
  }
}

extension StoredPassage {
  /// Standard wording and what stands below a letter say nothing of a school.
  var canHaveThemes: Bool { !isStandardWording && section != .closing }
}
