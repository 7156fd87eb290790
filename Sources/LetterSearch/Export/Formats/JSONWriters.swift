/// One object: the provenance, and the passages with a member a column.
struct JSONWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    Array("{\"provenance\":\(provenance.json.serialized()),\n\"passages\":[".utf8)
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    for hit in hits {
      bytes += (isFirst ? "\n" : ",\n").utf8
      provenance.request.object(hit).append(to: &bytes)
    }
  }

  func tail() -> [UInt8] { Array("\n]}\n".utf8) }
}

/// An object a line: first the provenance, then a passage each.
struct JSONLinesWriter: ExportWriter {
  let provenance: ExportProvenance

  func head() -> [UInt8] {
    Array(JSON.object([.init("provenance", provenance.json)]).serialized().utf8) + [0x0a]
  }

  func append(_ hits: ArraySlice<Hit>, isFirst: Bool, to bytes: inout [UInt8]) {
    for hit in hits {
      provenance.request.object(hit).append(to: &bytes)
      bytes.append(0x0a)
    }
  }
}
