internal import Diagnostics

/// Problems of single steps and questions.
enum GuideDiagnostics {
    static let all = [
        costMissingKind, besideOneOfKind, relationFirstKind, timeBackwardsKind, answerGoalKind, questionIDInvalidKind,
        timeUnreadableKind,
    ]

    private static let costMissingKind = DiagnosticKind(
        "step-without-cost", .warning, in: .facts,
        summary: Bilingual(id: "Langkah tanpa keterangan biaya", en: "A step does not say what it costs"),
        why: Bilingual(
            id: "Pembaca yang tidak tahu biayanya mudah ditagih calo.",
            en: "Readers who do not know the cost are easily charged by brokers."),
        wrong: "steps:\n  wawancara: {where: imigrasi-kalianda}",
        right: "steps:\n  wawancara: {where: imigrasi-kalianda, cost: none}")

    static func costMissing(_ step: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            costMissingKind, at: place,
            message: Bilingual(
                id: "Tidak tertulis berapa biaya langkah “\(step)”.",
                en: "It does not say what the step “\(step)” costs."),
            suggestion: Bilingual(
                id:
                    "Tulis cost: nama biaya dari content/data/fees.yml, none (tidak ada biaya) atau unknown (belum tahu).",
                en: "Write cost: the id of a fee from content/data/fees.yml, none, or unknown."))
    }

    private static let timeUnreadableKind = DiagnosticKind(
        "step-time-unreadable", .error, in: .facts,
        summary: Bilingual(id: "Lama langkah tidak dapat dibaca", en: "A step's time cannot be read"),
        why: Bilingual(
            id: "Pembaca merencanakan kerja dan perjalanan menurut waktu ini.",
            en: "Readers plan work and travel by this time."),
        wrong: "time: 2 hari", right: "time: {min: 2, max: 2, unit: days, source: uu18-2017}")

    static func timeUnreadable(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            timeUnreadableKind, at: place,
            message: Bilingual(
                id: "“\(written)” bukan lama waktu yang dapat dibaca.", en: "“\(written)” is no time that can be read."),
            suggestion: Bilingual(
                id: "Tulis misalnya time: {min: 2, max: 3, unit: days, source: nama-sumber}, atau unknown.",
                en: "Write for example time: {min: 2, max: 3, unit: days, source: id-of-source}, or unknown."))
    }

    private static let besideOneOfKind = DiagnosticKind(
        "cost-beside-choice", .error, in: .facts,
        summary: Bilingual(id: "Keterangan lain di samping one_of", en: "A key beside one_of"),
        why: Bilingual(
            id: "Biaya pilihan ditulis di daftar one_of; keterangan di sampingnya tidak dipakai.",
            en: "The fees to choose from stand in the list; what stands beside it would be lost."),
        wrong: "cost: {one_of: [paspor-5, paspor-10], payer: worker}", right: "cost: {one_of: [paspor-5, paspor-10]}")

    static func besideOneOf(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            besideOneOfKind, at: place,
            message: Bilingual(
                id: "“\(key)” tidak dapat ditulis di samping one_of.", en: "“\(key)” cannot stand beside one_of."),
            suggestion: Bilingual(
                id: "Hapus, atau tulis di catatan biayanya sendiri.",
                en: "Remove it, or write it in the fee's own record."))
    }

    private static let relationFirstKind = DiagnosticKind(
        "step-relation-first", .warning,
        summary: Bilingual(id: "Langkah pertama memakai and atau or", en: "The first step is an “and” or an “or”"),
        why: Bilingual(
            id: "Sebelum langkah pertama tidak ada langkah lain, jadi “atau” di sana membingungkan.",
            en: "Nothing stands before the first step, so an “or” there confuses readers."),
        wrong: "steps:\n  dokumen: {relation: or, cost: none}", right: "steps:\n  dokumen: {cost: none}")

    static func relationFirst(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            relationFirstKind, at: place,
            message: Bilingual(
                id: "Ini langkah pertama; tidak ada langkah sebelumnya.",
                en: "This is the first step; there is none before it."),
            suggestion: Bilingual(
                id: "Hapus relation di sini, atau pindahkan langkahnya.", en: "Remove relation here, or move the step.")
        )
    }

    private static let timeBackwardsKind = DiagnosticKind(
        "time-backwards", .error, in: .facts,
        summary: Bilingual(id: "Waktu paling cepat lebih lama dari paling lambat", en: "A time ends before it begins"),
        why: Bilingual(
            id: "Pembaca merencanakan kerja dan perjalanan menurut waktu ini.",
            en: "Readers plan work and travel by this time."),
        wrong: "time: {min: 5, max: 3, unit: days}", right: "time: {min: 3, max: 5, unit: days}")

    static func timeBackwards(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            timeBackwardsKind, at: place,
            message: Bilingual(id: "min lebih besar dari max.", en: "min is more than max."),
            suggestion: Bilingual(id: "Tukar kedua angka itu.", en: "Swap the two numbers."))
    }

    static func validityBackwards(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            timeBackwardsKind, at: place,
            message: Bilingual(
                id: "valid_until lebih awal dari valid_from.", en: "valid_until is before valid_from."),
            suggestion: Bilingual(id: "Periksa kedua tanggal itu.", en: "Check the two days."))
    }

    private static let answerGoalKind = DiagnosticKind(
        "answer-goal", .error,
        summary: Bilingual(id: "Jawaban harus punya satu tujuan", en: "An answer leads to exactly one goal"),
        why: Bilingual(
            id: "Pembaca yang memilih jawaban ini tidak sampai ke mana-mana.",
            en: "Readers who choose this answer would arrive nowhere."),
        wrong: "answers: [{text: Ya}]", right: "answers: [{text: Ya, page: paspor}]")

    static func answerGoal(isMissing: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            answerGoalKind, at: place,
            message: isMissing
                ? Bilingual(id: "Jawaban ini tidak punya tujuan.", en: "This answer leads nowhere.")
                : Bilingual(id: "Jawaban ini punya dua tujuan.", en: "This answer has two goals."),
            suggestion: Bilingual(
                id: "Tulis to: (pertanyaan berikutnya) atau page: (nama halaman), salah satu saja.",
                en: "Write to: (the next question) or page: (the id of a page), one of the two."))
    }

    private static let questionIDInvalidKind = DiagnosticKind(
        "question-id-invalid", .error,
        summary: Bilingual(id: "Nama pertanyaan tidak dapat dipakai", en: "A question's id cannot be used"),
        why: Bilingual(
            id: "Nama pertanyaan menjadi bagian alamat halamannya.",
            en: "The id becomes a part of the address of the question's page."),
        wrong: "questions: {umur/18: …}", right: "questions: {umur-18: …}")

    static func questionIDInvalid(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            questionIDInvalidKind, at: place,
            message: Bilingual(
                id: "“\(id)” tidak dapat menjadi bagian alamat.", en: "“\(id)” cannot be a part of an address."),
            suggestion: Bilingual(
                id: "Pakai huruf, angka dan tanda - saja, paling banyak 100.",
                en: "Use letters, digits and - only, a hundred at most."))
    }
}
