/// The version of the program.
///
/// It changes when letters are read in another way, so that an update reads all of them again.
package enum Version {
  package static let current = "0.1.14"
}
