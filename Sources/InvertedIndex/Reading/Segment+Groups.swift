extension Segment {
  /// The group of a document that is in none before another group; quick where it is in one of the
  /// next.
  package func group(of document: DocID, notBefore first: GroupID) -> GroupID {
    let group = groups.group(of: document.rawValue, notBefore: Int(first.rawValue))
    return GroupID(rawValue: UInt32(truncatingIfNeeded: group))
  }

  /// How many groups have a document with a term.
  ///
  /// Reads the documents of the term, and past those of a group that is counted.
  package func groupCount(of entry: TermEntry) throws(SegmentError) -> Int {
    var cursor = try postings(entry)
    var count = 0
    var next: UInt32 = 0
    while try cursor.seek(toBlockOf: next) {
      let block = cursor.block
      var index = block.firstIndex(notBefore: next, from: 0)
      while index < block.count {
        count += 1
        let group = group(of: DocID(rawValue: block.documents[index]))
        // Behind the document in any case, whatever a damaged table says of its group.
        next = max(documents(of: group).upperBound, block.documents[index] + 1)
        index = block.firstIndex(notBefore: next, from: index)
      }
    }
    return count
  }
}
