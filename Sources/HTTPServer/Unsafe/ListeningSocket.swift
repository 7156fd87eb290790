#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A socket that connections come in by.
final class ListeningSocket: Sendable {
  /// What came of asking for a connection.
  enum Acceptance: ~Copyable {
    case connection(Socket, PeerAddress)
    case none
    /// The process or the machine has no descriptors or no memory left.
    case exhausted
  }

  let bound: BoundAddress
  private let socket: Socket

  var descriptor: Int32 { socket.descriptor }

  /// Listens on an address of this machine; port 0 lets the system choose.
  init(_ address: IPAddress, port: UInt16) throws(ServerError) {
    let name = BoundAddress.ip(address, port: port).description
    let place = SocketAddress(address, port: port)
    socket = try Self.open(place, name: name)
    let descriptor = socket.descriptor
    // SAFETY: the pointers are those of a place that is large enough.
    let actual = unsafe SocketAddress { unsafe getsockname(descriptor, $0, $1) == 0 }
    bound = .ip(address, port: actual?.ip?.port ?? port)
    try Self.startListening(socket.descriptor, name: name)
  }

  /// Listens on a Unix socket, in the place of one that nobody listens on any more.
  init(path: String) throws(ServerError) {
    let name = BoundAddress.unix(path: path).description
    guard let place = SocketAddress(path: path) else {
      throw .cannotListen(
        address: name,
        reason: "the path is empty or longer than \(SocketAddress.pathByteCount) bytes"
      )
    }
    Self.removeAbandoned(path, place)
    bound = .unix(path: path)
    socket = try Self.open(place, name: name)
    // SAFETY: the string is lent to the call as a path that ends in zero.
    unsafe _ = chmod(path, 0o600)
    try Self.startListening(socket.descriptor, name: name)
  }

  deinit {
    // SAFETY: the string is lent to the call as a path that ends in zero.
    if case .unix(let path) = bound { unsafe _ = unlink(path) }
  }

  /// Takes one connection.
  func accept() -> Acceptance {
    let listener = socket.descriptor
    var descriptor: Int32 = -1
    // SAFETY: the pointers are those of a place that is large enough.
    let peer = unsafe SocketAddress { address, count in
      unsafe descriptor = Self.acceptConnection(listener, address, count)
      return descriptor >= 0
    }
    guard let peer, descriptor >= 0 else {
      return [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) ? .exhausted : .none
    }
    if peer.ip != nil { Self.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY) }
    return .connection(Socket(owning: descriptor), peer.ip.map { .remote($0.address) } ?? .local)
  }

  private static func acceptConnection(
    _ listener: Int32,
    _ address: UnsafeMutablePointer<sockaddr>,
    _ count: UnsafeMutablePointer<socklen_t>
  ) -> Int32 {
    // SAFETY: the caller lends a place that is large enough.
    let descriptor = unsafe systemAccept(listener, address, count)
    guard descriptor >= 0 else { return descriptor }
    SystemCalls.makeNonBlocking(descriptor)
    #if canImport(Darwin)
    set(descriptor, SOL_SOCKET, SO_NOSIGPIPE)
    #endif
    return descriptor
  }

  private static func open(
    _ place: SocketAddress,
    name: String
  ) throws(ServerError) -> Socket {
    let descriptor = newSocket(family: place.family)
    guard descriptor >= 0 else { throw cannotListen(name) }
    let socket = Socket(owning: descriptor)
    SystemCalls.makeNonBlocking(descriptor)
    if place.ip != nil { set(descriptor, SOL_SOCKET, SO_REUSEADDR) }
    if place.family == AF_INET6 { set(descriptor, Int32(IPPROTO_IPV6), Int32(IPV6_V6ONLY)) }
    // SAFETY: the pointer and count are those of one address.
    guard unsafe place.withPointer({ unsafe bind(descriptor, $0, $1) }) == 0 else {
      throw cannotListen(name)
    }
    return socket
  }

  private static func startListening(_ descriptor: Int32, name: String) throws(ServerError) {
    guard listen(descriptor, 1024) == 0 else { throw cannotListen(name) }
  }

  private static func newSocket(family: Int32) -> Int32 {
    #if canImport(Glibc)
    systemSocket(family, Int32(SOCK_STREAM.rawValue), 0)
    #else
    systemSocket(family, SOCK_STREAM, 0)
    #endif
  }

  private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
    var value: Int32 = 1
    // SAFETY: the call reads the four bytes of the value.
    unsafe _ = setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  /// Removes a Unix socket that refuses connections; anything else at the path stays.
  private static func removeAbandoned(_ path: String, _ place: SocketAddress) {
    var status = stat()
    // SAFETY: `status` is a valid place for the answer for the length of the call.
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return }
    let probe = Socket(owning: newSocket(family: AF_UNIX))
    let descriptor = probe.descriptor
    // SAFETY: the pointer and count are those of one address.
    let result = unsafe place.withPointer { unsafe connect(descriptor, $0, $1) }
    guard result != 0, errno == ECONNREFUSED else { return }
    // SAFETY: the string is lent to the call as a path that ends in zero.
    unsafe _ = unlink(path)
  }

  private static func cannotListen(_ name: String) -> ServerError {
    .cannotListen(address: name, reason: SystemCalls.failureReason())
  }
}

/// The calls `socket` and `accept`, which members of the class would hide.
private func systemSocket(_ family: Int32, _ type: Int32, _ protocolNumber: Int32) -> Int32 {
  socket(family, type, protocolNumber)
}

private func systemAccept(
  _ listener: Int32,
  _ address: UnsafeMutablePointer<sockaddr>,
  _ count: UnsafeMutablePointer<socklen_t>
) -> Int32 {
  // SAFETY: the caller lends a place that is large enough.
  unsafe accept(listener, address, count)
}
