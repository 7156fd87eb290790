package import HTTPServer
import LetterSearch

/// What the server serves: an index, with an API for programs and pages for people.
///
/// The context of every request; all threads share it.
package struct Application: Sendable {
  package let index: ServedIndex
  let exports = ExportSlots(count: 2)
  /// Adds the server's own figures to those of ``metrics()``.
  let observe: @Sendable (inout PrometheusText) -> Void

  /// - Parameter observe: adds figures that the application does not know.
  package init(
    index: ServedIndex,
    observe: @escaping @Sendable (inout PrometheusText) -> Void = { _ in }
  ) {
    self.index = index
    self.observe = observe
  }

  /// Everything that is answered.
  package static var routes: [Route<Application>] {
    API.endpoints.map(\.route) + PageRoutes.all
  }
}
