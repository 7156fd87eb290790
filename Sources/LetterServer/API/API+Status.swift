import HTTPServer
import InvertedIndex
import LetterSearch

extension API {
  static let status: [Endpoint] = [
    Endpoint(.get, "/api/v1/stats", "stats", "What is in the index, counted.") { call in
      try call.answer { try call.generationInUse.statistics().json }
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
      contentTypes: [PrometheusText.contentType]
    ) { call in
      var text = PrometheusText()
      call.application.observe(&text)
      call.application.index.cacheCounters.write(to: &text)
      let segment = call.index.segment
      text.gauge("letters_index_letters", "Letters in the index.", Double(segment.groupCount))
      text.gauge("letters_index_passages", "Passages in the index.", Double(segment.documentCount))
      text.gauge("letters_index_bytes", "Size of the index file.", Double(segment.byteCount))
      let kept = call.generationInUse.answers.byteCount
      text.gauge("letters_answer_cache_bytes", "Size of the answers kept.", Double(kept))
      return Response(contentType: PrometheusText.contentType, body: Array(text.text.utf8))
        .with("Cache-Control", "no-store")
    },
    Endpoint(.get, "/openapi.json", "openapi", "This description of the API.") { call in
      try call.answer { OpenAPIDocument.json(of: API.endpoints, below: call.basePath) }
    },
  ]
}
