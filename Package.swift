// swift-tools-version: 6.2

import PackageDescription

/// Every target is held to the same rules: memory safety that is checked by the compiler, and
/// imports and existentials that a reader can see.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatWarning("StrictMemorySafety", as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "LetterSearch",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "letters", targets: ["letters"]),
    .executable(name: "letters-benchmark", targets: ["letters-benchmark"]),
  ],
  targets: [
    // Leaves: they import nothing of ours.
    .target(name: "LetterParsing", swiftSettings: strict),
    .target(name: "TextAnalysis", swiftSettings: strict),
    .target(name: "InvertedIndex", swiftSettings: strict),
    // Query language, plan and ranking over an index.
    .target(
      name: "Search",
      dependencies: ["TextAnalysis", "InvertedIndex"],
      swiftSettings: strict
    ),
    // The application that the command shares with the server.
    .target(
      name: "LetterSearch",
      dependencies: ["LetterParsing", "TextAnalysis", "InvertedIndex", "Search"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "letters-benchmark",
      dependencies: ["InvertedIndex", "Search"],
      swiftSettings: strict
    ),
    .executableTarget(name: "letters", dependencies: ["LetterSearch"], swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: ["InvertedIndex", "Search"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "InvertedIndexTests",
      dependencies: ["InvertedIndex", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SearchTests",
      dependencies: ["TextAnalysis", "InvertedIndex", "Search", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "LetterParsingTests", dependencies: ["LetterParsing"], swiftSettings: strict),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["TextAnalysis"],
      resources: [.copy("Fixtures")],
      swiftSettings: strict
    ),
  ]
)
