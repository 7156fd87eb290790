/// What every answer tells browsers to forbid, errors of the parser included.
///
/// A handler that sets one of these fields itself replaces it for its answer.
package enum SecurityFields {
  package static let standard: [Field] = [
    Field(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    Field("X-Content-Type-Options", "nosniff"),
    Field("Referrer-Policy", "same-origin"),
    Field("Cross-Origin-Opener-Policy", "same-origin"),
    Field("Cross-Origin-Resource-Policy", "same-origin"),
    Field("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    Field("Cache-Control", "private, no-cache"),
  ]
}
