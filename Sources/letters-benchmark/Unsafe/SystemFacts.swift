#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What only the system knows: time spent, the date, and on what the program runs.
enum SystemFacts {
  /// Time this process has computed, on all cores.
  static var processorTime: Duration { .nanoseconds(nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID)) }

  /// Date and time of day in UTC, as in `2011-02-25T09:30:00Z`.
  static var date: String {
    var now = time_t(nanoseconds(of: CLOCK_REALTIME) / 1_000_000_000)
    var parts = unsafe tm()
    // SAFETY: both pointers are to variables that live longer than the call.
    _ = unsafe gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let day =
      "\(unsafe parts.tm_year + 1900)-\(two(unsafe parts.tm_mon + 1))-\(two(unsafe parts.tm_mday))"
    let (hour, minute, second) = unsafe (two(parts.tm_hour), two(parts.tm_min), two(parts.tm_sec))
    return "\(day)T\(hour):\(minute):\(second)Z"
  }

  /// Name, release and architecture of the system, without the name of the machine.
  static var system: String {
    var names = utsname()
    // SAFETY: the pointer is to a variable that lives longer than the call.
    guard unsafe uname(&names) == 0 else { return "" }
    return [string(names.sysname), string(names.release), string(names.machine)]
      .joined(separator: " ")
  }

  static var coreCount: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func reason(_ code: Int32) -> String {
    // SAFETY: `strerror` gives a string that ends in zero, and it is copied at once.
    unsafe String(cString: strerror(code))
  }

  /// What a shell command prints, without the end of the last line; empty when it fails.
  static func output(of command: StaticString) -> String {
    // SAFETY: a static string ends in zero; the stream is closed once, after its last use.
    let stream = command.withUTF8Buffer { name in
      unsafe name.baseAddress.flatMap { unsafe popen(UnsafePointer<CChar>(OpaquePointer($0)), "r") }
    }
    guard let stream = unsafe stream else { return "" }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(stream)
      guard byte != EOF, bytes.count < 1 << 16 else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    guard unsafe pclose(stream) == 0 else { return "" }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func nanoseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    // SAFETY: the pointer is to a variable that lives longer than the call.
    guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The text in an array of characters that ends in zeros.
  private static func string<Characters: BitwiseCopyable>(_ characters: Characters) -> String {
    // SAFETY: the bytes are read while they are lent.
    unsafe withUnsafeBytes(of: characters) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
