/// Accepts terms letter by letter, and says as early as it can that no term with some beginning will
/// be accepted, so that a walk over the dictionary passes over what begins so.
package protocol TermAutomaton {
  associatedtype State

  /// The state before the first letter.
  var start: State { get }

  /// The state after another letter; `nil` when nothing that begins so is accepted.
  ///
  /// A letter is a Unicode scalar; what is no UTF-8 makes some number that is none.
  func state(after letter: UInt32, from state: State) -> State?

  /// Whether a term that ends here is accepted.
  func accepts(_ state: State) -> Bool
}
