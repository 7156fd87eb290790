import HTTPServer
import InvertedIndex
import LetterSearch

extension API {
  static let status: [Endpoint] = [
    Endpoint(.get, "/api/v1/stats", "stats", "What is in the index, counted.") { call in
      try call.answer { try call.index.statistics().json }
    },
    Endpoint(.get, "/healthz", "health", "Answers when the server is alive.") { _ in
      Response(contentType: Call.json, body: Array("{\"status\":\"ok\"}\n".utf8))
        .with("Cache-Control", "no-store")
    },
    Endpoint(.get, "/readyz", "ready", "Answers when the index is open.") { call in
      let body = JSON.object([
        .init("status", .string("ready")), .init("generation", .string(call.generation)),
      ])
      return Response(contentType: Call.json, body: Array((body.serialized() + "\n").utf8))
        .with("Cache-Control", "no-store")
    },
    Endpoint(
      .get,
      "/metrics",
      "metrics",
      "Figures for Prometheus.",
      contentType: PrometheusText.contentType
    ) { call in
      var text = PrometheusText()
      call.application.observe(&text)
      let segment = call.index.segment
      text.gauge("letters_index_letters", "Letters in the index.", Double(segment.groupCount))
      text.gauge("letters_index_passages", "Passages in the index.", Double(segment.documentCount))
      text.gauge("letters_index_bytes", "Size of the index file.", Double(segment.byteCount))
      return Response(contentType: PrometheusText.contentType, body: Array(text.text.utf8))
        .with("Cache-Control", "no-store")
    },
    Endpoint(.get, "/api/v1/openapi.json", "openapi", "This description of the API.") { call in
      try call.answer { OpenAPIDocument.json(of: API.endpoints) }
    },
  ]
}
