import Foundation
import PackagePlugin

/// Gives the module ToolStamp a number that stands for the sources of Suluh.
///
/// The theme inside the binary is left out: pages know the templates that they were made with.
@main struct StampSources: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let generated = context.pluginWorkDirectoryURL.appending(path: "SourceStamp.swift")
        let paths = try filePaths(in: root)
        return [
            .buildCommand(
                displayName: "Stamping Sources", executable: try context.tool(named: "SourceStamper").url,
                arguments: [generated.path(percentEncoded: false), root.path(percentEncoded: false)] + paths,
                inputFiles: paths.map { root.appending(path: $0) }, outputFiles: [generated])
        ]
    }

    /// The sources and the list of the packages' versions, sorted by their bytes.
    private func filePaths(in root: URL) throws -> [String] {
        let below = try FileManager.default.subpathsOfDirectory(
            atPath: root.appending(path: "Sources").path(percentEncoded: false))
        let sources = below.map { "Sources/" + $0 }.filter { path in
            ["swift", "js", "h", "modulemap"].contains { path.hasSuffix("." + $0) }
                && !path.hasPrefix("Sources/BuiltInTheme/Theme/")
        }
        let versions = "Package.resolved"
        let hasVersions = FileManager.default.fileExists(
            atPath: root.appending(path: versions).path(percentEncoded: false))
        return (sources + (hasVersions ? [versions] : [])).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
