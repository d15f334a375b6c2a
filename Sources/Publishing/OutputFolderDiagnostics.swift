internal import Diagnostics

/// What can be wrong with the folder that a command names as its output.
enum OutputFolderDiagnostics {
    static let all = [overlaps, foreign, notAFolder]

    static let overlaps = DiagnosticKind(
        "output-overlaps-site", .error,
        summary: Bilingual(
            id: "Folder hasil tidak boleh tercampur dengan bahan situs",
            en: "The output folder must be apart from what the site is made from"),
        why: Bilingual(
            id: "Isi folder hasil diganti seluruhnya setiap kali situs diterbitkan; naskah di dalamnya akan hilang.",
            en: "All of the output folder is replaced whenever the site is published; texts in it would be lost."),
        wrong: "suluh build --output content", right: "suluh build --output public")

    static let foreign = DiagnosticKind(
        "output-not-ours", .error,
        summary: Bilingual(
            id: "Folder hasil hanya boleh berisi buatan Suluh",
            en: "The output folder may hold only what Suluh made"),
        why: Bilingual(
            id: "Isi folder hasil diganti seluruhnya; berkas orang lain di dalamnya akan hilang.",
            en: "All of the output folder is replaced; files of others in it would be lost."),
        wrong: "suluh build --output /home/siti/Dokumen", right: "suluh build --output /home/siti/Dokumen/situs")

    static let notAFolder = DiagnosticKind(
        "output-not-a-folder", .error,
        summary: Bilingual(
            id: "Tempat hasil harus berupa folder", en: "The output must be a folder"),
        why: Bilingual(
            id: "Situs terdiri dari banyak berkas, dan berkas yang sudah ada tidak ditimpa.",
            en: "A site is many files, and a file that is already there is not overwritten."),
        wrong: "suluh build --output situs.html", right: "suluh build --output situs")
}

extension Diagnostic {
    static func overlaps(_ place: OutputPlace, with folder: String) -> Diagnostic {
        let output = place.shown(place.output)
        let other = place.shown(folder)
        return Diagnostic(
            OutputFolderDiagnostics.overlaps, at: SourcePlace(file: output),
            message: Bilingual(
                id: "Folder hasil \(output) tercampur dengan folder situs \(other)",
                en: "The output folder \(output) is mixed up with the site's folder \(other)"),
            suggestion: Bilingual(
                id: "Pilih folder lain, misalnya --output public", en: "Choose another folder, such as --output public")
        )
    }

    static func foreign(_ place: OutputPlace) -> Diagnostic {
        let output = place.shown(place.output)
        return Diagnostic(
            OutputFolderDiagnostics.foreign, at: SourcePlace(file: output),
            message: Bilingual(
                id: "Folder hasil \(output) berisi berkas yang bukan buatan Suluh",
                en: "The output folder \(output) holds files that Suluh did not make"),
            suggestion: Bilingual(
                id:
                    "Pilih folder baru atau folder kosong dengan --output; bila isinya tidak diperlukan, kosongkan sendiri",
                en: "Choose a new or empty folder with --output; if its files are not needed, empty it yourself"))
    }

    static func notAFolder(_ place: OutputPlace) -> Diagnostic {
        let output = place.shown(place.output)
        return Diagnostic(
            OutputFolderDiagnostics.notAFolder, at: SourcePlace(file: output),
            message: Bilingual(
                id: "\(output) bukan folder, atau tautan ke tempat yang tidak ada",
                en: "\(output) is not a folder, or is a link that leads nowhere"),
            suggestion: Bilingual(
                id: "Pilih nama lain dengan --output, atau pindahkan berkas itu",
                en: "Choose another name with --output, or move that file away"))
    }
}
