import LetterSearch

/// The forms of the answers, as JSON Schema (2020-12).
///
/// Objects name the members that are always there; further ones may come.
enum OpenAPISchemas {
  static func reference(_ name: String) -> JSON {
    .object([
      .init("$ref", .string("#/components/schemas/\(known.contains(name) ? name : "object")"))
    ])
  }

  private static let known = Set(all.map(\.name))

  static let all: [JSON.Member] = [
    .init("object", type("object")),
    .init(
      "problem",
      object([
        ("type", type("string")), ("title", type("string")), ("status", type("integer")),
        ("code", type("string")), ("detail", type("string")), ("request_id", type("string")),
        ("errors", array(direct("fault"))),
      ])
    ),
    .init("fault", fault),
    .init("count", object([("passages", type("integer")), ("letters", type("integer"))])),
    .init(
      "range",
      .object([
        .init("type", .string("array")), .init("items", type("integer")),
        .init("minItems", .integer(2)), .init("maxItems", .integer(2)),
      ])
    ),
    .init("highlight", object([("utf8", direct("range")), ("utf16", direct("range"))])),
    .init("letterSummary", object(letterSummary)),
    .init("listedLetter", object(letterSummary + [("passages", type("integer"))])),
    .init("cell", object(cell)),
    .init("countedValue", object([("value", type("string"))] + cell)),
    .init(
      "counts",
      object([
        ("query", type("object")), ("generation", type("string")), ("by", array(type("string"))),
        ("total", direct("cell")), ("rows", array(direct("countedValue"))),
        ("columns", array(direct("countedValue"))),
        (
          "cells",
          array(object([("row", type("string")), ("column", type("string"))] + cell))
        ),
        ("unfound", array(type("integer"))), ("remarks", array(type("string"))),
      ])
    ),
    .init(
      "hit",
      object([
        ("rank", type("integer")), ("score", type("number")), ("id", type("string")),
        ("text", type("string")), ("section", type("string")), ("heading", orNull("string")),
        ("kind", type("string")), ("ordinal", type("integer")), ("lines", direct("range")),
        ("themes", array(type("string"))), ("highlights", array(direct("highlight"))),
        ("missing", array(type("string"))), ("boilerplate", type("boolean")),
        ("citation", type("string")), ("letter", direct("letterSummary")),
      ])
    ),
    .init("search", searchAnswer),
    .init("searchByBody", direct("search")),
    .init(
      "letters",
      object([
        ("generation", type("string")), ("total", type("integer")),
        ("letters", array(direct("listedLetter"))), ("next", orNull("integer")),
      ])
    ),
    .init(
      "letter",
      object([
        ("letter", type("object")), ("sections", array(type("object"))),
        ("passages", array(type("object"))), ("withheld", array(type("object"))),
      ])
    ),
    .init("letterPassages", object([("passages", array(type("object")))])),
    .init(
      "passage",
      object([
        ("passage", type("object")), ("citation", type("string")),
        ("letter", direct("letterSummary")), ("published", orNull("string")),
        ("generation", type("string")),
      ])
    ),
    .init(
      "stats",
      object([
        ("letters", type("integer")), ("passages", type("integer")), ("tokens", type("integer")),
        ("terms", type("integer")), ("bytes", type("integer")), ("generation", type("string")),
      ])
    ),
  ]

  private static let letterSummary: [(name: String, schema: JSON)] = [
    ("id", type("string")), ("file", type("string")), ("title", orNull("string")),
    ("kind", type("string")), ("date", orNull("string")), ("institution", orNull("string")),
    ("body_name", orNull("string")), ("local_authority", orNull("string")),
    ("inspectors", array(type("string"))),
  ]

  private static let cell: [(name: String, schema: JSON)] = [
    ("passages", type("integer")), ("letters", type("integer")), ("of_letters", type("integer")),
  ]

  /// Either a parameter of the address or, as a JSON pointer, a member of the body.
  private static var fault: JSON {
    .object([
      .init("type", .string("object")),
      .init("required", .strings(["detail"])),
      .init(
        "properties",
        .object([
          .init("parameter", type("string")), .init("pointer", type("string")),
          .init("detail", type("string")),
        ])
      ),
    ])
  }

  private static var searchAnswer: JSON {
    object([
      (
        "query",
        object([
          ("text", type("string")), ("interpreted", type("string")),
          ("notes", array(type("object"))),
        ])
      ),
      ("generation", type("string")), ("took_ms", type("number")), ("total", direct("count")),
      ("hits", array(direct("hit"))), ("facets", type("object")), ("next", orNull("string")),
      ("links", type("object")),
    ])
  }

  private static func type(_ name: String) -> JSON { .object([.init("type", .string(name))]) }

  private static func orNull(_ name: String) -> JSON {
    .object([.init("type", .strings([name, "null"]))])
  }

  private static func array(_ items: JSON) -> JSON {
    .object([.init("type", .string("array")), .init("items", items)])
  }

  private static func direct(_ name: String) -> JSON {
    .object([.init("$ref", .string("#/components/schemas/\(name)"))])
  }

  private static func object(_ members: [(name: String, schema: JSON)]) -> JSON {
    .object([
      .init("type", .string("object")),
      .init("required", .strings(members.map(\.name))),
      .init("properties", .object(members.map { .init($0.name, $0.schema) })),
    ])
  }
}
