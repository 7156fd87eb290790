/// Header fields or trailer fields while they come in, line by line (RFC 9112, section 5).
struct FieldSection {
  private(set) var fields = HeaderFields()
  private var byteCount = 0

  /// How long the next line may be, without its end.
  func lineLimit(_ limits: RequestLimits) -> Int { max(0, limits.fieldsByteCount - byteCount) }

  /// Adds a line that is not empty.
  mutating func add(_ line: ArraySlice<UInt8>, limits: RequestLimits) throws(RequestError) {
    byteCount += line.count + 2
    guard byteCount <= limits.fieldsByteCount, fields.count < limits.fieldCount else {
      throw .fieldsTooLarge
    }
    if let first = line.first, first.isBlank { throw .malformedField("a line begins with a blank") }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      throw .malformedField("a line has no name and colon")
    }
    let name = line[..<colon]
    guard name.allSatisfy(\.isTokenCharacter) else {
      throw .malformedField("a name has a character that names cannot have")
    }
    let value = line[(colon + 1)...].trimmingBlanks()
    guard value.allSatisfy(\.isFieldValueCharacter) else {
      throw .malformedField("a value has a control character")
    }
    fields.append(name: name, value: value)
  }
}
