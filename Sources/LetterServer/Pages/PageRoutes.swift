import HTTPServer

/// What people see in a browser.
enum PageRoutes {
  static let all: [Route<Application>] = []
}
