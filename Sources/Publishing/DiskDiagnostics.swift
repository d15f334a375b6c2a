internal import Diagnostics

/// What the machine can fail to do while a site is published.
enum DiskDiagnostics {
    static let all = [full, notWritable, sourceUnreadable, mountPoint, failed]

    static let full = DiagnosticKind(
        "disk-full", .error,
        summary: Bilingual(id: "Cakram memerlukan ruang untuk situs baru", en: "The disk needs room for the new site"),
        why: kept, wrong: "0 MB", right: "500 MB")

    static let notWritable = DiagnosticKind(
        "output-not-writable", .error,
        summary: Bilingual(
            id: "Folder hasil dan folder di atasnya harus dapat ditulisi",
            en: "The output folder and the folder above it must be writable"),
        why: kept, wrong: "suluh build --output /usr/situs", right: "suluh build --output public")

    static let sourceUnreadable = DiagnosticKind(
        "source-not-readable", .error,
        summary: Bilingual(
            id: "Setiap berkas situs harus dapat dibaca", en: "Every file of the site must be readable"),
        why: kept, wrong: "content/kartu.jpg (chmod 000)", right: "content/kartu.jpg (chmod 644)")

    static let mountPoint = DiagnosticKind(
        "output-is-mount-point", .error,
        summary: Bilingual(
            id: "Folder hasil harus dapat diganti namanya", en: "It must be possible to rename the output folder"),
        why: Bilingual(
            id: "Situs baru disusun di sampingnya lalu ditukar sekaligus; titik kait tidak dapat ditukar.",
            en: "The new site is put together beside it and swapped in at once; a mount point cannot be swapped."),
        wrong: "suluh build --output /mnt/kartu", right: "suluh build --output /mnt/kartu/situs")

    static let failed = DiagnosticKind(
        "disk-failed", .error,
        summary: Bilingual(
            id: "Cakram harus dapat membaca dan menulis", en: "The disk must be able to read and write"),
        why: kept, wrong: "I/O error", right: "suluh build --output public")

    private static let kept = Bilingual(
        id: "Situs baru terbit utuh atau tidak sama sekali; situs yang lama tetap seperti semula.",
        en: "The new site is published whole or not at all; the former one is as it was.")
}

extension Diagnostic {
    static func failed(_ failure: DiskFailure, _ place: OutputPlace) -> Diagnostic {
        let path = place.shown(failure.path)
        let (kind, suggestion) = advice(failure)
        return Diagnostic(
            kind, at: SourcePlace(file: path), message: message(failure, path), suggestion: suggestion)
    }

    private static func message(_ failure: DiskFailure, _ path: String) -> Bilingual {
        switch failure.step {
        case .read, .readSource, .list:
            Bilingual(
                id: "\(path) tidak dapat dibaca (\(failure.words))", en: "\(path) cannot be read (\(failure.words))")
        case .write:
            Bilingual(
                id: "\(path) tidak dapat ditulis (\(failure.words))", en: "\(path) cannot be written (\(failure.words))"
            )
        case .swap where failure.cause == .mountPoint:
            Bilingual(
                id: "\(path) adalah titik kait (mount point), yang tidak dapat ditukar dengan situs baru",
                en: "\(path) is a mount point, which the new site cannot be swapped with")
        case .swap:
            Bilingual(
                id: "Situs baru tidak dapat dipasang di \(path) (\(failure.words))",
                en: "The new site cannot be put in the place of \(path) (\(failure.words))")
        }
    }

    private static func advice(_ failure: DiskFailure) -> (DiagnosticKind, Bilingual) {
        switch (failure.step, failure.cause) {
        case (.readSource, _):
            let mend = Bilingual(
                id: "Periksa apakah berkas itu masih ada dan boleh dibaca, lalu ulangi",
                en: "See that the file is still there and may be read, then try again")
            return (DiskDiagnostics.sourceUnreadable, mend)
        case (_, .full):
            let mend = Bilingual(
                id: "Kosongkan sebagian cakram, lalu ulangi; situs baru dan lama sejenak ada bersamaan",
                en: "Make room on the disk, then try again; the new and the former site exist side by side for a moment"
            )
            return (DiskDiagnostics.full, mend)
        case (_, .forbidden):
            let mend = Bilingual(
                id: "Minta izin menulis, atau pilih folder lain dengan --output",
                en: "Ask for permission to write there, or choose another folder with --output")
            return (DiskDiagnostics.notWritable, mend)
        case (.swap, .mountPoint):
            let mend = Bilingual(
                id: "Pilih folder di dalamnya, misalnya --output \(failure.path)/situs",
                en: "Choose a folder within it, such as --output \(failure.path)/site")
            return (DiskDiagnostics.mountPoint, mend)
        default:
            let mend = Bilingual(
                id: "Periksa cakram itu dan ulangi, atau pilih folder lain dengan --output",
                en: "Check that disk and try again, or choose another folder with --output")
            return (DiskDiagnostics.failed, mend)
        }
    }
}
