#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Runs another program and gathers what it writes to standard output.
///
/// Foundation has a type for this, but only in the part that also carries the tables of ICU; linking
/// it costs 3 ms at every start of the command, so these few system calls stand in for it.
enum Subprocess {
  struct Failure: Error {
    var reason: String
  }

  /// The standard output of a program, whose standard input and error are the null device.
  ///
  /// - Parameters:
  ///   - program: an absolute path.
  ///   - timeLimit: in seconds; a program that runs longer is killed.
  ///   - byteLimit: a program that writes more is killed.
  /// - Throws: ``Failure`` when it cannot be started, runs too long, writes too much, is ended by a
  ///   signal or exits with another status than 0.
  static func output(
    of program: String,
    _ arguments: [String],
    timeLimit: Int,
    byteLimit: Int
  ) throws(Failure) -> [UInt8] {
    var ends: [Int32] = [-1, -1]
    // SAFETY: `pipe` writes two descriptors into the two elements of the array.
    guard unsafe pipe(&ends) == 0 else { throw Failure(reason: SystemReason.of(code: errno)) }
    let process: pid_t
    do {
      defer { _ = close(ends[1]) }
      process = try start(program, arguments, writingTo: ends[1], notInheriting: ends[0])
    } catch {
      _ = close(ends[0])
      throw error
    }
    let deadline = ContinuousClock.now + .seconds(timeLimit)
    let output = gather(from: ends[0], until: deadline, upTo: byteLimit)
    _ = close(ends[0])
    if output.map({ $0.count > byteLimit }) ?? true { _ = kill(process, SIGKILL) }
    var status: Int32 = 0
    // SAFETY: `waitpid` writes one integer; the process is our child and waited for once.
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let output else { throw Failure(reason: "no answer within \(timeLimit) s") }
    guard output.count <= byteLimit else {
      throw Failure(reason: "more than \(byteLimit >> 20) MB of text")
    }
    guard status == 0 else { throw Failure(reason: reason(of: status)) }
    return output
  }

  /// What `waitpid` tells of a program that failed: the lowest seven bits are the signal that ended
  /// it, or 0, and the next byte is the status that it exited with.
  private static func reason(of status: Int32) -> String {
    let signal = status & 0x7F
    return signal > 0 ? "ended by signal \(signal)" : "exit status \(status >> 8 & 0xFF)"
  }

  private static func start(
    _ program: String,
    _ arguments: [String],
    writingTo output: Int32,
    notInheriting input: Int32
  ) throws(Failure) -> pid_t {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { for index in 0..<arguments.count + 1 { unsafe free(words[index]) } }
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    var process: pid_t = 0
    // SAFETY: the actions are initialised before use and destroyed once; the words are
    // NUL-terminated copies that live to the end of this function, and end in a null pointer.
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, input)
    let result = unsafe posix_spawn(&process, program, &actions, nil, &words, environ)
    guard result == 0 else { throw Failure(reason: SystemReason.of(code: result)) }
    return process
  }

  /// Everything until the end of the stream, or a little more than the limit; `nil` when the
  /// deadline passes first.
  private static func gather(
    from descriptor: Int32,
    until deadline: ContinuousClock.Instant,
    upTo byteLimit: Int
  ) -> [UInt8]? {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while output.count <= byteLimit {
      guard ContinuousClock.now < deadline else { return nil }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // SAFETY: `poll` reads and writes the one element it is told of.
      guard unsafe poll(&request, 1, 500) > 0 else { continue }
      // SAFETY: the count given is that of the array.
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count == 0 { return output }
      if count > 0 { output += chunk[..<count] }
      if count < 0, errno != EINTR { return output }
    }
    return output
  }
}
