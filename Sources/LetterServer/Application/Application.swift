package import HTTPServer
import LetterSearch

/// What the server serves: an index, with an API for programs and pages for people.
///
/// The context of every request; all threads share it.
package struct Application: Sendable {
  package let index: ServedIndex
  /// Where a proxy shows the server: all links begin with it.
  package let basePath: BasePath
  let exports = WorkSlots(
    count: 2,
    code: "too-many-exports",
    detail: "Other exports are under way."
  )
  /// For comparisons, which may take seconds, so that some threads are left for quick answers.
  let studies = WorkSlots(count: 2, code: "busy", detail: "Others are asking for much just now.")
  /// Adds the server's own figures to those of the page of metrics.
  let observe: @Sendable (inout PrometheusText) -> Void

  /// - Parameters:
  ///   - basePath: what all links begin with.
  ///   - observe: adds figures that the application does not know.
  package init(
    index: ServedIndex,
    basePath: BasePath = .root,
    observe: @escaping @Sendable (inout PrometheusText) -> Void = { _ in }
  ) {
    self.index = index
    self.basePath = basePath
    self.observe = observe
  }

  /// Everything that is answered.
  package static var routes: [Route<Application>] {
    API.endpoints.map(\.route) + PageRoutes.all
  }
}
