/// The operations for programs, under `/api/v1`, and those for whoever watches the server.
enum API {
  static let endpoints: [Endpoint] =
    search + letters + counts + codebook + corpusTools + themes + quotations + export + status
}
