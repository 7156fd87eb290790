/// What is waited for on a descriptor.
struct Interest: OptionSet {
  let rawValue: UInt8

  static let reading = Interest(rawValue: 1)
  static let writing = Interest(rawValue: 2)
}

/// What happened on a descriptor.
struct PollerEvent {
  /// What was given when the descriptor was added.
  var token: UInt64
  var isReadable: Bool
  var isWritable: Bool
  /// The connection is gone in both directions, or broken.
  var isBroken: Bool
}
