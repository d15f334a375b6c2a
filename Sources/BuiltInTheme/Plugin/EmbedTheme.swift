import Foundation
import PackagePlugin

/// Puts `themes/default` into the module BuiltInTheme.
///
/// The module's folder holds a link to the theme: SwiftPM asks a plugin again only when a file comes or goes in the
/// folder of a target.
@main struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let theme = context.package.directoryURL.appending(path: "themes/default")
        let generated = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        let paths = try filePaths(in: theme)
        return [
            .buildCommand(
                displayName: "Embedding themes/default", executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [generated.path(percentEncoded: false), theme.path(percentEncoded: false)] + paths,
                inputFiles: paths.map { theme.appending(path: $0) }, outputFiles: [generated])
        ]
    }

    /// The theme's files without hidden ones, sorted by their bytes.
    private func filePaths(in theme: URL) throws -> [String] {
        let below = try FileManager.default.subpathsOfDirectory(atPath: theme.path(percentEncoded: false))
        let visible = below.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
        let files = visible.filter { path in
            var isFolder: ObjCBool = false
            let full = theme.appending(path: path).path(percentEncoded: false)
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
