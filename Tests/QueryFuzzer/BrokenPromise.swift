#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Ends the run with a message; an optimised `precondition` has none.
func stop(_ message: String) -> Never {
  print(message)
  fflush(nil)
  preconditionFailure("a promise is broken")
}
