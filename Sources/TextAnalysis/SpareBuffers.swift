import Synchronization

/// Token buffers that nobody uses, with the words of the texts that were analysed in them: those of the
/// next text are often among them, and need not be stemmed anew.
package final class SpareBuffers: Sendable {
  /// A buffer with more words is dropped, so that memory does not grow.
  private let mostWords: Int
  /// As many as there were threads at once.
  private let spare = Mutex<[TokenBuffer]>([])

  package init(mostWords: Int) {
    self.mostWords = mostWords
  }

  /// A buffer for one user, to be given back.
  package func take() -> TokenBuffer {
    spare.withLock { $0.popLast() } ?? TokenBuffer()
  }

  package func giveBack(_ buffer: TokenBuffer) {
    guard buffer.lexicon.count <= mostWords else { return }
    spare.withLock { $0.append(buffer) }
  }
}
