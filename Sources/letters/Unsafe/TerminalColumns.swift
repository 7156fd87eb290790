#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The width of the terminal that standard output is, in columns; `nil` when it is none.
func terminalColumns() -> Int? {
  var size = winsize()
  // SAFETY: TIOCGWINSZ writes one `winsize`, and the pointer to it is used during the call only.
  let result = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
  return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
}
