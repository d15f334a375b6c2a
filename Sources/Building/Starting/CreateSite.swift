package import Diagnostics
package import Languages
internal import Publishing
internal import Starting

/// Writes a whole small site into a folder that is not there yet, or empty.
///
/// - Parameters:
///   - folder: An absolute path.
///   - language: That of the site and of the comments in its files.
/// - Returns: The files that were written, by their paths from the folder.
package func createSite(
    in folder: String, today: CalendarDay, _ language: MessageLanguage
) throws(BuildFailure) -> [String] {
    guard isMissingOrEmptyFolder(folder) else {
        throw .usage(
            Bilingual(
                id: "\(folder) tidak kosong. Pilih folder baru, atau kosongkan dulu",
                en: "\(folder) is not empty. Choose a new folder, or empty it first"))
    }
    let last = folder.split(separator: "/").last.map(String.init) ?? ""
    let files = newSite(name: last.isEmpty ? "Suluh" : titleFromName(last), today: today, language)
    for file in files {
        do { try writeFile(file.bytes, to: folder + "/" + file.path) } catch { throw .machine(error.message) }
    }
    return files.map(\.path)
}
