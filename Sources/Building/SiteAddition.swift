internal import Diagnostics
internal import Publishing

/// Writes new files into the site, all or none; what is in the way is told as wrong usage.
func addToSite(_ request: AdditionRequest) throws(BuildFailure) {
    let outcome: AdditionOutcome
    do {
        outcome = try addFiles(request)
    } catch {
        throw .machine(error.diagnostic.message)
    }
    switch outcome {
    case .done: return
    case .taken(let paths):
        let list = paths.prefix(10).joined(separator: ", ")
        throw .usage(
            Bilingual(
                id: "Sudah ada, dan tidak ditimpa: \(list). Tidak ada yang ditulis",
                en: "These are there already, and are not replaced: \(list). Nothing was written"))
    case .moved(let path):
        throw .machine(
            Bilingual(
                id: "\(path) berubah saat itu, atau berada di luar situs. Tidak ada yang ditulis; ulangi",
                en: "\(path) changed just now, or lies outside the site. Nothing was written; try again"))
    }
}
