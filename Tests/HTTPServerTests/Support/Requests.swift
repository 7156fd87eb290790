@testable import HTTPServer

/// What a parser makes of bytes: the requests, and the error that ended them.
struct ParsedBytes: Equatable {
  var requests: [String] = []
  var error: RequestError?
}

/// Parses bytes that come in the given pieces.
func parse(_ pieces: some Sequence<ArraySlice<UInt8>>) -> ParsedBytes {
  var parser = RequestParser()
  var parsed = ParsedBytes()
  for piece in pieces {
    parser.append(Array(piece).span)
    do throws(RequestError) {
      reading: while true {
        switch try parser.next() {
        case .needsMoreBytes: break reading
        case .expectsContinue: continue
        case .request(let head, let body): parsed.requests.append(describe(head, body))
        }
      }
    } catch {
      parsed.error = error
      return parsed
    }
  }
  return parsed
}

func parse(_ text: String) -> ParsedBytes { parse([Array(text.utf8)[...]]) }

/// The first request in a text.
func request(_ text: String, peer: PeerAddress = .local) throws -> Request {
  var parser = RequestParser()
  parser.append(Array(text.utf8).span)
  guard case .request(let head, let body) = try parser.next() else { throw ClientError.malformed }
  return Request(head: head, body: body, peer: peer)
}

/// A GET request for the local host.
func get(_ target: String, _ fields: String..., peer: PeerAddress = .local) throws -> Request {
  let lines = (["Host: localhost"] + fields).map { "\($0)\r\n" }.joined()
  return try request("GET \(target) HTTP/1.1\r\n\(lines)\r\n", peer: peer)
}

private func describe(_ head: RequestHead, _ body: [UInt8]) -> String {
  let host = head.host?.description ?? "-"
  return "\(head.method.rawValue) \(head.target.raw) \(host) \(head.fields.count) "
    + "\(head.keepsConnection) \(String(decoding: body, as: UTF8.self))"
}
