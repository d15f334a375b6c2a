package import Diagnostics
package import Indexing
internal import Languages
internal import Publishing

/// Why a published site could not be searched.
package enum SearchFailure: Error, Sendable {
    /// The command named what is not there: exit status 2.
    case usage(Bilingual)
    /// The index is there and cannot be used: exit status 3.
    case machine(Bilingual)

    package var message: Bilingual {
        switch self {
        case .usage(let message), .machine(let message): message
        }
    }
}

/// What a reader finds in a published site.
///
/// - Parameters:
///   - query: The words as somebody types them into the search page.
///   - language: The tag of the reader's language.
///   - output: The folder of the published site, as an absolute path.
///   - shownOutput: The same as it was typed, for messages.
package func searchSite(
    _ query: String, language: String, output: String, shownOutput: String
) throws(SearchFailure) -> [SearchResult] {
    let site = try reading { () throws(MachineFailure) in try PublishedSite(at: output) }
    let indexed = site?.names(in: "search").filter { LanguageTag($0) != nil } ?? []
    guard let site, !indexed.isEmpty else { throw .notBuilt(shownOutput) }
    let tag = LanguageTag(language)?.text ?? language
    guard indexed.contains(tag) else { throw .unknown(language, among: indexed) }
    let path = "search/\(tag)/index.json"
    let bytes = try reading { () throws(MachineFailure) in try site.read(path) }
    guard let bytes else { throw .damaged("\(shownOutput)/\(path)") }
    return try index(bytes, "\(shownOutput)/\(path)").search(query)
}

private func reading<Value>(_ work: () throws(MachineFailure) -> Value) throws(SearchFailure) -> Value {
    do {
        return try work()
    } catch {
        throw .machine(error.message)
    }
}

private func index(_ bytes: [UInt8], _ path: String) throws(SearchFailure) -> SearchIndex {
    do {
        return try SearchIndex(bytes)
    } catch {
        switch error {
        case .otherFormat(let format): throw .otherFormat(path, format)
        case .damaged: throw .damaged(path)
        }
    }
}

extension SearchFailure {
    fileprivate static func notBuilt(_ output: String) -> SearchFailure {
        .usage(
            Bilingual(
                id: "Tidak ada situs dengan indeks pencarian di \(output). Jalankan “suluh build” lebih dahulu,"
                    + " atau sebutkan folder situs yang sudah terbit dengan --output",
                en: "There is no site with a search index in \(output). Run “suluh build” first,"
                    + " or name the folder of the published site with --output"))
    }

    fileprivate static func unknown(_ typed: String, among known: [String]) -> SearchFailure {
        let near = DidYouMean.nearest(to: typed, among: known)
        let list = known.joined(separator: ", ")
        return .usage(
            Bilingual(
                id: "Situs ini tidak punya bahasa “\(typed)”." + (near.map { " Maksud Anda \($0)?" } ?? "")
                    + " Bahasa yang ada: \(list)",
                en: "This site has no language “\(typed)”." + (near.map { " Did you mean \($0)?" } ?? "")
                    + " It has: \(list)"))
    }

    fileprivate static func otherFormat(_ path: String, _ format: Int) -> SearchFailure {
        .machine(
            Bilingual(
                id: "\(path) berformat \(format), sedangkan suluh ini membaca format \(searchIndexFormat)."
                    + " Jalankan “suluh build” lagi dengan suluh ini",
                en: "\(path) has format \(format), but this suluh reads format \(searchIndexFormat)."
                    + " Run “suluh build” again with this suluh"))
    }

    fileprivate static func damaged(_ path: String) -> SearchFailure {
        .machine(
            Bilingual(
                id: "\(path) hilang, terpotong atau rusak. Jalankan “suluh build --clean”",
                en: "\(path) is missing, cut short or damaged. Run “suluh build --clean”"))
    }
}
