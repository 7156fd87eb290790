import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the process does on signals.
enum ProcessSignals {
  /// Writing to a connection that is gone shall fail, not end the process.
  static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Has SIGTERM and SIGINT wake a pipe; of several, the last.
  ///
  /// - Parameter pipe: is kept for ever, since a signal may come at any time.
  static func wakeOnTermination(_ pipe: WakePipe) {
    terminationPipe.withLock { $0 = pipe }
    terminationDescriptor.store(pipe.writingDescriptor, ordering: .sequentiallyConsistent)
    for number in [SIGTERM, SIGINT] {
      // The handler makes one call of `write`, which handlers may, and restores `errno`.
      _ = signal(number) { _ in
        let code = errno
        WakePipe.wake(terminationDescriptor.load(ordering: .sequentiallyConsistent))
        errno = code
      }
    }
  }
}

private let terminationDescriptor = Atomic<Int32>(-1)
private let terminationPipe = Mutex<WakePipe?>(nil)
