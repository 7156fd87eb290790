extension BrowserPage {
  /// Puts the first passages of a search into the basket and goes there.
  ///
  /// - Returns: their ids.
  func collect(_ count: Int) async throws -> [String] {
    for place in 1...count {
      try await click(".result:nth-of-type(\(place)) [data-action=collect]")
      try await wait(until: "$('basket-count').textContent === '(\(place))'")
    }
    let ids = try await texts(of: ".result .buttons", "dataset.id").prefix(count)
    try await go(to: try await text("location.origin") + "/basket")
    return Array(ids)
  }

  /// The ids of the basket, in the order that a person made.
  var keptIDs: [String] {
    get async throws { try await texts("basket.passages.map(({ id }) => id)") }
  }

  /// The ids of the passages as the page of the basket shows them.
  var shownIDs: [String] {
    get async throws { try await texts(of: "#basket-items > li", "dataset.passage") }
  }

  /// Has the browser keep nothing from now on, as one whose storage is full.
  func fillStorage() async throws {
    try await value(
      """
      Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
      """
    )
  }
}
