// swift-tools-version: 6.2
// The targets stand in the order in which a build uses them: words first, then stages, then the edge.
// A module imports only from the layers above it in this file, never from its own; ArchitectureTests holds it to that.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "suluh",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "suluh", targets: ["suluh"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Layer 0: the words in which everything is said.
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        module("Diagnostics"),
        module("Languages"),
        module("Workers"),

        // Layer 1: the four languages that we read, and the one that cameras read.
        module("CSV", ["Diagnostics"]),
        module("Markdown", ["CCmarkGFM", "Diagnostics", "Languages"]),
        module("QRCodes", ["CQREncode"]),
        module("YAML", ["Diagnostics", "Languages", yams]),
        module("PO", ["Diagnostics"]),
        module("Templates", ["Diagnostics"]),

        // Layer 2: what a site is, one type per phase.
        module("SiteModel", ["Diagnostics", "Languages", "Markdown", "YAML", crypto]),

        // Layer 3: the stages, blind to each other.
        module("Loading", ["CSV", "Diagnostics", "Languages", "Markdown", "SiteModel", "Workers", "YAML"]),
        module("Resolving", ["Diagnostics", "Languages", "Markdown", "SiteModel", "Workers", "YAML"]),
        module("Rendering", ["Diagnostics", "Languages", "Markdown", "QRCodes", "SiteModel", "Templates", "YAML"]),
        module(
            "Indexing", ["Languages", "Markdown", "SiteModel"], exclude: ["FORMAT.md"],
            resources: [.embedInCode("Client")]),
        module("Exporting", ["Languages", "Markdown", "SiteModel", "YAML", crypto]),
        module("Importing", ["CSV", "Diagnostics", "Languages", "SiteModel", "YAML"]),
        module("Translating", ["Diagnostics", "Languages", "Markdown", "PO", "SiteModel", "YAML"]),
        module(
            "Starting", ["Diagnostics", "Languages", "Markdown", "SiteModel", "YAML"],
            resources: [.embedInCode("Pages"), .embedInCode("Site")]),
        module("Checking", ["Diagnostics", "Languages", "Markdown", "SiteModel"]),
        module(
            "Printing", ["SiteModel", "Workers"], exclude: ["requirements.txt"],
            resources: [.embedInCode("Worker/worker.py")]),
        module("Publishing", ["Diagnostics", "SiteModel", "Workers", crypto]),

        // Layer 4: the only place that knows the order of the stages.
        .target(
            name: "BuiltInTheme", exclude: ["Embedder", "Plugin", "Theme"], swiftSettings: strict,
            plugins: ["EmbedTheme"]),
        .target(
            name: "ToolStamp", exclude: ["Plugin", "Stamper"], swiftSettings: strict, plugins: ["StampSources"]),
        module(
            "Building",
            [
                "BuiltInTheme", "CSV", "Checking", "Diagnostics", "Exporting", "Importing", "Indexing", "Languages",
                "Loading",
                "Markdown", "PO", "Printing", "Publishing", "Rendering", "Resolving", "SiteModel", "Starting",
                "Templates",
                "ToolStamp", "Translating", "Workers", "YAML",
            ]),

        // Layer 5: a site on a port of this machine, made anew at every save.
        module(
            "Previewing", ["Building", "Diagnostics", "Languages", "SiteModel"],
            resources: [
                .embedInCode("Client/preview.js"), .embedInCode("Client/panel.css"), .embedInCode("Client/desk.css"),
            ]),

        // Layer 6: the command line. Layer 7 is three lines.
        module(
            "SuluhCommands",
            ["Building", "Diagnostics", "Indexing", "Languages", "PO", "Previewing", "Translating", argumentParser]),
        .executableTarget(name: "suluh", dependencies: ["SuluhCommands"], swiftSettings: strict),

        // Puts themes/default into the binary, for sites that bring no theme.
        .executableTarget(name: "ThemeEmbedder", path: "Sources/BuiltInTheme/Embedder", swiftSettings: strict),
        .plugin(
            name: "EmbedTheme", capability: .buildTool(), dependencies: ["ThemeEmbedder"],
            path: "Sources/BuiltInTheme/Plugin"),

        // Puts a number for the sources into the binary, so that pages of another build of Suluh are made anew.
        .executableTarget(name: "SourceStamper", path: "Sources/ToolStamp/Stamper", swiftSettings: strict),
        .plugin(
            name: "StampSources", capability: .buildTool(), dependencies: ["SourceStamper"],
            path: "Sources/ToolStamp/Plugin"),

        // Tests: one target per module, what they share, and the rules of the house.
        .target(
            name: "TestSupport",
            dependencies: [
                "Building", "BuiltInTheme", "Diagnostics", "Languages", "Loading", "Resolving", "SiteModel", "Workers",
            ], path: "Tests/TestSupport", swiftSettings: strict),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("LanguagesTests", ["Languages"]),
        tests("WorkersTests", ["Workers"]),
        tests("MarkdownTests", ["Diagnostics", "Markdown"]),
        tests("QRCodesTests", ["QRCodes"]),
        tests("CSVTests", ["CSV", "Diagnostics"]),
        tests("YAMLTests", ["Diagnostics", "Languages", "YAML"]),
        tests("POTests", ["Diagnostics", "PO"]),
        tests("TemplatesTests", ["Diagnostics", "Templates"]),
        tests("SiteModelTests", ["Diagnostics", "Languages", "Markdown", "SiteModel"]),
        tests("LoadingTests", ["Diagnostics", "Languages", "Loading", "Markdown", "SiteModel", "YAML"]),
        tests("ResolvingTests", ["Diagnostics", "Languages", "Resolving", "SiteModel", "Workers"]),
        tests("RenderingTests", ["Diagnostics", "Rendering", "SiteModel"]),
        tests("ExportingTests", ["Diagnostics", "Exporting", "Languages", "SiteModel"]),
        tests("ImportingTests", ["Building", "Diagnostics", "Importing", "Languages", "SiteModel", "YAML"]),
        tests("IndexingTests", ["Indexing", "Languages", "SiteModel"]),
        tests("TranslatingTests", ["Diagnostics", "Languages", "Markdown", "SiteModel", "Translating"]),
        tests("CheckingTests", ["Checking"]),
        tests("PrintingTests", ["Printing", "Workers"]),
        tests("PublishingTests", ["Diagnostics", "Publishing", "SiteModel", "Workers"]),
        tests(
            "BuildingTests",
            [
                "Building", "Diagnostics", "Importing", "Indexing", "Languages", "Markdown", "PO", "Publishing",
                "SiteModel",
            ]),
        tests("PreviewingTests", ["Building", "Diagnostics", "Languages", "Previewing"]),
        tests("SuluhCommandsTests", ["suluh"]),
        tests("ArchitectureTests", ["Building", "Diagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)
