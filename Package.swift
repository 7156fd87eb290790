// swift-tools-version: 6.2

import Foundation
import PackageDescription

/// On Linux the release command carries the runtime in itself, and the C library too where its
/// static form is installed: it then starts in 0.5 ms instead of 8, and runs without Swift.
let hasStaticLibrary = ["x86_64-linux-gnu", "aarch64-linux-gnu", "../lib64"]
  .contains { FileManager.default.fileExists(atPath: "/usr/lib/\($0)/libc.a") }
let standalone = [hasStaticLibrary ? "-static-executable" : "-static-stdlib"]
let linuxRelease = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// Every target is held to the same rules: memory safety that is checked by the compiler, and
/// imports and existentials that a reader can see.
let strict: [SwiftSetting] = [
  .unsafeFlags(standalone, linuxRelease),
  .strictMemorySafety(),
  .treatWarning("StrictMemorySafety", as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Debug builds write an index for editors: of our own code, not of the system's modules anew.
  .unsafeFlags(["-index-ignore-system-modules"], .when(configuration: .debug)),
]

/// Optimised in debug builds too: what every test turns through most, which halves their time for
/// half a minute of compiling.
let hot = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Every pass of the compiler over a test target expands its `#expect`s anew, which is most of the
/// work: so the files and the interface, which nothing imports, are done in a single pass.
let onePass = [
  "-wmo", "-no-emit-module-separately-wmo", "-num-threads", "2", "-disable-batch-mode",
]
let tests = strict + [.unsafeFlags(onePass, .when(configuration: .debug))]

/// The toolchain's own linker, because it says nothing of functions that are never called.
let executable: [LinkerSetting] = [
  .unsafeFlags(
    standalone + ["-use-ld=lld", "-Xlinker", "--gc-sections", "-Xlinker", "-s"],
    linuxRelease
  )
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
    .target(name: "TextAnalysis", swiftSettings: hot),
    .target(name: "InvertedIndex", swiftSettings: hot),
    // The system's header of epoll, which Swift's module of the C library leaves out.
    .systemLibrary(name: "SystemEpoll"),
    // HTTP/1.1 over sockets; knows nothing of letters.
    .target(
      name: "HTTPServer",
      dependencies: [.target(name: "SystemEpoll", condition: .when(platforms: [.linux]))],
      swiftSettings: strict
    ),
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
      // Links to files in Corpus, for indexes of folders without such files.
      resources: [
        .embedInCode("Resources/synonyms.txt"), .embedInCode("Resources/themes.txt"),
      ],
      swiftSettings: strict
    ),
    // The application over HTTP: API and pages.
    .target(
      name: "LetterServer",
      dependencies: ["LetterParsing", "InvertedIndex", "Search", "LetterSearch", "HTTPServer"],
      resources: [
        .embedInCode("Assets/style.css"), .embedInCode("Assets/icon.svg"),
        // Parts of one script.
        .embedInCode("Assets/base.js"), .embedInCode("Assets/notices.js"),
        .embedInCode("Assets/basket.js"), .embedInCode("Assets/changes.js"),
        .embedInCode("Assets/page.js"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "letters",
      dependencies: [
        "LetterParsing", "TextAnalysis", "LetterSearch", "HTTPServer", "LetterServer",
      ],
      swiftSettings: strict,
      linkerSettings: executable
    ),

    // Measures the engine beside others; the same index file, cursors and scorers.
    .executableTarget(
      name: "letters-benchmark",
      dependencies: ["TextAnalysis", "InvertedIndex", "Search"],
      swiftSettings: strict,
      linkerSettings: executable
    ),

    .testTarget(
      name: "LetterParsingTests",
      dependencies: ["LetterParsing", "TestSupport"],
      resources: [.copy("Fixtures")],
      swiftSettings: tests
    ),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: ["TextAnalysis", "TestSupport"],
      resources: [.copy("Fixtures")],
      swiftSettings: tests
    ),
    .testTarget(
      name: "InvertedIndexTests",
      dependencies: ["InvertedIndex", "TestSupport"],
      swiftSettings: tests
    ),
    .testTarget(
      name: "HTTPServerTests",
      dependencies: ["HTTPServer", "TestSupport"],
      resources: [.copy("Fixtures")],
      swiftSettings: tests
    ),
    .testTarget(
      name: "LetterServerTests",
      dependencies: [
        "LetterParsing", "LetterSearch", "HTTPServer", "LetterServer", "TestSupport",
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: tests
    ),
    .testTarget(
      name: "SearchTests",
      dependencies: ["TextAnalysis", "InvertedIndex", "Search", "TestSupport"],
      swiftSettings: tests
    ),
    .testTarget(
      name: "LetterSearchTests",
      dependencies: [
        "LetterSearch", "LetterParsing", "TextAnalysis", "InvertedIndex", "Search", "TestSupport",
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: tests
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["letters", "letters-benchmark", "TestSupport"],
      swiftSettings: tests
    ),
    // Random corpora and queries, the plain evaluation that answers are compared with, folders.
    .target(
      name: "TestSupport",
      dependencies: ["InvertedIndex", "Search"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
  ]
)

/// Fuzzing has needs of its own, see Tests/QueryFuzzer/README.md.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "query-fuzzer",
      dependencies: ["InvertedIndex", "LetterSearch", "Search"],
      path: "Tests/QueryFuzzer",
      exclude: ["README.md", "query.dict"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    )
  )
}
