package import SiteModel

/// The engine that answers queries in the browser: the files of `Client` in one function, without their comments and
/// indentation, which every reader would load.
package func searchEngineFile() -> OutputFile {
    let bytes = Array(searchEngine.utf8)
    return OutputFile(path: "search/engine.js", fingerprint: Fingerprint(of: bytes)) { bytes }
}

/// The text of the engine.
package let searchEngine: String = {
    let parts = [
        PackageResources.words_js, PackageResources.forms_js, PackageResources.ranking_js, PackageResources.query_js,
        PackageResources.index_js, PackageResources.search_js, PackageResources.marks_js,
    ]
    return """
        // Suluh's search engine. Its source with comments: Sources/Indexing/Client.
        var SuluhSearch = (function () {
        "use strict";
        var FORMAT = \(searchIndexFormat);
        \(parts.map { withoutComments(String(decoding: $0, as: UTF8.self)) }.joined())
        return { format: FORMAT, open, words, mark };
        })();

        """
}()

/// The source without lines that hold nothing or only a comment, and without comments behind code, before which two
/// blanks or a blank and code stand.
private func withoutComments(_ source: String) -> String {
    source.split(separator: "\n").compactMap { line -> String? in
        let code = line.firstRange(of: " // ").map { line[..<$0.lowerBound] } ?? line
        let trimmed = code.drop { $0 == " " }
        return trimmed.isEmpty || trimmed.hasPrefix("//") ? nil : String(trimmed) + "\n"
    }.joined()
}
