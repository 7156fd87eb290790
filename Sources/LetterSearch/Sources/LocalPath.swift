#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension String {
  /// The same path in a form that Foundation takes as it is.
  ///
  /// It reads `~name` at the beginning as somebody's home. That is the shell's work, a file may be
  /// called so, and asking the system who has which home ends a program that is linked statically.
  package var asPath: String { hasPrefix("~") ? "./" + self : self }

  /// The same path in a form that no command takes for an option.
  var asOperand: String { hasPrefix("-") ? "./" + self : self }
}

extension URL {
  /// A file or folder of this machine, its path taken as it is.
  package init(file path: String) { self.init(fileURLWithPath: path.asPath) }
}
