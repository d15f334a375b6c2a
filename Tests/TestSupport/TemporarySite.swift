package import Building
internal import Diagnostics
package import Foundation
internal import Languages

/// A small site in a folder of its own, for tests that build one.
package struct TemporarySite {
    package let folder: URL

    /// The settings of most test sites: Indonesian, with English as a second language.
    package static let settings = """
        name: Uji
        url: https://uji.example/
        default_language: id
        languages:
          id: {name: Bahasa Indonesia}
          en: {name: English}

        """

    /// - Parameter files: Texts by their path from the site's folder; `site.yml` is added when it is not among them.
    package init(_ files: [String: String]) throws {
        folder = Self.newFolder()
        try write(["site.yml": Self.settings, "content/index.md": "---\ntitle: Beranda\n---\n"])
        try write(files)
    }

    /// A copy of a site that lies in a folder, so that nothing is written into that.
    package init(copyOf original: URL) throws {
        folder = Self.newFolder()
        try FileManager.default.copyItem(at: original, to: folder)
    }

    private static func newFolder() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("suluh-\(UUID().uuidString)")
    }

    package func write(_ files: [String: String]) throws {
        for (path, text) in files { try write(Data(text.utf8), to: path) }
    }

    package func write(_ data: Data, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    package func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }

    /// Builds the site for a fixed day.
    package func build(
        output: String = "public", jobs: Int = 2, change: (inout BuildOptions) -> Void = { _ in }
    ) throws -> BuildReport {
        var options = options(output: output, jobs: jobs)
        change(&options)
        return try buildSite(options) { _, _ in }
    }

    /// What a build of the site for a fixed day is told.
    package func options(output: String = "public", jobs: Int = 2) -> BuildOptions {
        BuildOptions(
            siteFolder: folder.path, output: folder.appendingPathComponent(output).path, jobs: jobs,
            today: CalendarDay(secondsSince1970: 1_795_478_400))
    }

    /// Imports services from a file of the site's folder on a fixed day.
    package func importServices(
        _ file: String, change: (inout ImportOptions) -> Void = { _ in }
    ) throws -> ImportReport {
        let today = CalendarDay(secondsSince1970: 1_795_478_400)
        var options = ImportOptions(
            siteFolder: folder.path, file: folder.appendingPathComponent(file).path, shownFile: file, today: today)
        options.folder = "layanan"
        change(&options)
        return try Building.importServices(options)
    }

    /// Brings a catalogue of translations that lies in the site's folder into its pages.
    package func importTranslations(_ file: String) throws -> CatalogueReport {
        try Building.importTranslations(
            from: folder.appendingPathComponent(file).path, shown: file, isReviewed: false,
            TranslationOptions(siteFolder: folder.path, jobs: 2))
    }

    /// Every file of the output with its bytes, by path.
    package func outputs(_ output: String = "public") throws -> [String: Data] {
        try files(in: folder.appendingPathComponent(output))
    }

    /// The text of one output, empty when it is not there.
    package func text(_ path: String, output: String = "public") throws -> String {
        String(decoding: try outputs(output)[path] ?? Data(), as: UTF8.self)
    }

    package func delete() { try? FileManager.default.removeItem(at: folder) }
}
