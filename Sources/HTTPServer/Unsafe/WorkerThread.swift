#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A thread of the system with a stack that is large on every platform.
@safe struct WorkerThread {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let thread: pthread_t

  /// Begins to run `body` at once.
  init(_ body: @escaping @Sendable () -> Void) throws(ServerError) {
    var attributes = pthread_attr_t()
    // SAFETY: the attributes are initialised, used and destroyed in this call.
    unsafe pthread_attr_init(&attributes)
    defer { unsafe _ = pthread_attr_destroy(&attributes) }
    unsafe _ = pthread_attr_setstacksize(&attributes, 8 << 20)
    // SAFETY: the reference that is passed on is taken over by the thread, once.
    let work = unsafe Unmanaged.passRetained(Work(body))
    let result: Int32
    #if canImport(Darwin)
    var thread: pthread_t?
    result = unsafe pthread_create(&thread, &attributes, { unsafe Self.run($0) }, work.toOpaque())
    #else
    var thread = pthread_t()
    result = unsafe pthread_create(&thread, &attributes, { unsafe Self.run($0) }, work.toOpaque())
    #endif
    guard result == 0 else {
      unsafe work.release()
      errno = result
      throw SystemCalls.failure("start a thread")
    }
    #if canImport(Darwin)
    // SAFETY: a call that succeeded has set it.
    unsafe self.thread = thread.unsafelyUnwrapped
    #else
    self.thread = thread
    #endif
  }

  /// Waits for the end of the thread; once.
  func join() {
    _ = pthread_join(thread, nil)
  }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument = unsafe argument else { return nil }
    // SAFETY: the argument is the reference that `init` retained for this thread.
    unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
    return nil
  }
}
