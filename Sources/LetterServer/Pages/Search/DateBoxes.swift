import LetterSearch

/// The two boxes for dates, each with what is wrong with the text in it.
struct DateBoxes {
  let address: SearchAddress

  var html: HTML {
    """
    <fieldset><legend>Date of the letter</legend>
    <p class="hint" id="date-hint">For example, 2011 or 25/02/2011</p>
    \(box("from", address.from))
    \(box("to", address.to))
    </fieldset>
    """
  }

  private func box(_ name: String, _ date: String) -> HTML {
    let fault = address.unreadableDates.first { $0.name == name }
    let message: HTML =
      fault.map { fault in
        """
        <p class="error" id="\(name)-error"><span class="hidden">Error: </span>\
        \(fault.reason)</p>
        """
      } ?? .empty
    let state: HTML =
      fault == nil
      ? " aria-describedby=\"date-hint\""
      : " aria-invalid=\"true\" aria-describedby=\"\(name)-error date-hint\""
    return """
      \(message)<p><label for="\(name)">\(Labels.field(name))</label> <input id="\(name)" \
      name="\(name)" form="search" value="\(fault?.text ?? date)"\(state)></p>
      """
  }

  /// What stands above an answer that does without a date, with a link to its box; nothing where
  /// all could be read.
  ///
  /// - Parameter hasBoxes: whether the page has ``html``.
  static func warning(on address: SearchAddress, hasBoxes: Bool = true) -> HTML {
    guard !address.unreadableDates.isEmpty else { return .empty }
    let faults = address.unreadableDates.map { fault -> HTML in
      let name = Labels.field(fault.name)
      let label: HTML = hasBoxes ? "<a href=\"#\(fault.name)\">\(name)</a>" : HTML(name)
      return "\(label): \(fault.reason)"
    }
    return """
      <p class="caution" role="alert" dir="auto">\(faults.joined(separator: " ")) What follows is \
      not limited by \(faults.count == 1 ? "that date" : "these dates").</p>
      """
  }
}
