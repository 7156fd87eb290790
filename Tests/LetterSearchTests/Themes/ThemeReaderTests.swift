import Testing

@testable import LetterSearch

@Suite("Files of themes")
struct ThemeReaderTests {
  @Test("a theme has an id, a label, a definition and cues")
  func book() {
    let text = """
      # What letters speak of.
      [attendance] Attendance
      Attendance,
      and punctuality.
      - attendance
        - "on time"

      [other]
      - x
      """
    let (book, faults) = ThemeReader.read(text)
    #expect(faults.isEmpty)
    #expect(book.themes.map(\.id) == ["attendance", "other"])
    #expect(book.themes.map(\.label) == ["Attendance", "other"])
    #expect(book.themes[0].definition == "Attendance, and punctuality.")
    #expect(
      book.themes[0].cues == [
        .init(text: "attendance", line: 5), .init(text: "\"on time\"", line: 6),
      ]
    )
    #expect(book.theme(named: "ATTENDANCE")?.id == "attendance")
  }

  @Test("the text of a book gives the book again")
  func roundTrip() {
    let book = ThemeReader.read(ThemeFile.builtIn).book
    let again = ThemeReader.read(book.text).book
    #expect(again.themes.map(\.id) == book.themes.map(\.id))
    #expect(again.themes.map { $0.cues.map(\.text) } == book.themes.map { $0.cues.map(\.text) })
    #expect(again.text == book.text)
  }

  @Test(
    "what is no theme is told with its line, and the rest is read",
    arguments: [
      ("- cue", 1), ("text", 1), ("[a b] Label\n- x", 1), ("[] Label", 1), ("[open Label", 1),
      ("[a] A\n-\n- x", 2),
    ]
  )
  func faults(text: String, line: Int) {
    let (book, faults) = ThemeReader.read(text + "\n[good] Good\n- cue")
    #expect(faults.map(\.line) == [line])
    #expect(book.theme("good")?.cues.map(\.text) == ["cue"])
  }

  @Test("the file of the corpus has 37 themes and no fault")
  func builtIn() {
    let (book, faults) = ThemeReader.read(ThemeFile.builtIn)
    #expect(faults.isEmpty)
    #expect(book.themes.count == 37)
    #expect(ThemeClassifier(book).faults.isEmpty)
    #expect(book.themes.allSatisfy { !$0.definition.isEmpty && !$0.cues.isEmpty })
  }

  @Test("a code book in CSV is read as RFC 4180 says")
  func codeBook() {
    let text =
      "\u{feff}Cue,Theme,definition\r\n\"\"\"reading for pleasure\"\" OR library\",Reading & joy,\"Books,\nread\"\r\n"
      + "a b,Reading & joy,\n\nx,\"\",\ny,\"Other \"\"theme\"\"\",- z"
    let (book, faults) = CodeBookReader.read(text)
    #expect(book.themes.map(\.id) == ["reading_joy", "other_theme"])
    #expect(book.themes[0].label == "Reading & joy")
    #expect(book.themes[0].definition == "Books, read")
    #expect(book.themes[0].cues.map(\.text) == ["\"reading for pleasure\" OR library", "a b"])
    #expect(faults.map(\.line) == [6])
    #expect(ThemeReader.read(book.text).book.themes.map(\.definition) == ["Books, read", "z"])
  }

  @Test("a code book keeps every line end within quotation marks", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let text = "theme,cue\(end)Art,\"gallery\(end)visit\"\(end)Art,\"\"\"mural\"\"\"\(end)"
    let (book, faults) = CodeBookReader.read(text)
    #expect(book.themes.map(\.id) == ["art"])
    #expect(book.themes.first?.cues.map(\.text) == ["gallery visit", "\"mural\""])
    #expect(faults.isEmpty)
  }

  @Test("a code book without its two columns is told")
  func columns() {
    #expect(CodeBookReader.read("name,query\na,b").faults.map(\.line) == [1])
    #expect(CodeBookReader.read("").faults.map(\.line) == [1])
  }
}
