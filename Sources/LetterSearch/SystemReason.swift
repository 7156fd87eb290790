#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Why the system refused to read or write a file, in words.
package enum SystemReason {
  /// The reason without the path, which the message has already.
  package static func of(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    return switch error.code {
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file or folder"
    case .fileWriteFileExists: "a file stands in the way"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the disk is read-only"
    case .fileReadTooLarge: "it is too large"
    default: "input/output error \(error.code.rawValue)"
    }
  }
}
