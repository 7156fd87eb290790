/// A file `synonyms.txt` beside letters: what words of a query may stand for.
///
/// The index keeps its text, so that an index that is copied brings its synonyms along.
package struct SynonymFile: Sendable, Equatable {
  package static let name = "synonyms.txt"

  package var path: String
  package var text: String

  /// What an index keeps: the files one after the other; without one, what the program brings along.
  static func text(of files: [SynonymFile]) -> String {
    files.isEmpty ? builtIn : files.map(\.text).joined(separator: "\n")
  }

  /// The file `Corpus/synonyms.txt` as it was when the program was built.
  static let builtIn = String(decoding: PackageResources.synonyms_txt, as: UTF8.self)
}
