internal import Diagnostics
internal import SiteModel

/// Problems of pages that promise help and do not lead to it.
enum ContactDiagnostics {
    static let all = [phoneMissingKind, outOfReachKind, answerMissingKind]

    private static let phoneMissingKind = DiagnosticKind(
        "pathway-without-phone", .error, in: .facts,
        summary: Bilingual(
            id: "Tidak ada nomor yang tersambung dari tempat itu", en: "No phone works from where the person is"),
        why: Bilingual(
            id: "Orang yang butuh bantuan segera menekan nomor dan tidak tersambung ke siapa pun.",
            en: "Somebody in urgent need dials and reaches nobody."),
        wrong: "contacts:\n  abroad: [polisi-110]", right: "contacts:\n  abroad: [kemlu-pelindungan-wni]")

    static func phoneMissing(from place: CallPlace, at source: SourcePlace) -> Diagnostic {
        let name = name(of: place)
        let reach = reach(to: place)
        return Diagnostic(
            phoneMissingKind, at: source,
            message: Bilingual(
                id: "Tidak satu pun layanan di sini punya nomor yang tersambung \(name.id).",
                en: "None of the services here has a phone that works \(name.en)."),
            suggestion: Bilingual(
                id: "Tambahkan layanan aktif yang teleponnya bertuliskan \(reach.id).",
                en: "Add an active service with a phone that says \(reach.en)."))
    }

    private static let outOfReachKind = DiagnosticKind(
        "contact-out-of-reach", .warning, in: .facts,
        summary: Bilingual(
            id: "Layanan ini tidak dapat ditelepon dari tempat itu", en: "A service cannot be called from that place"),
        why: Bilingual(
            id: "Kartunya tampil tanpa nomor, dan orang yang butuh bantuan kehilangan waktu.",
            en: "Its card shows no phone, and a person in need loses time."),
        wrong: "contacts:\n  abroad: [kemlu-pelindungan-wni, polisi-110]",
        right: "contacts:\n  abroad: [kemlu-pelindungan-wni]\n  home: [polisi-110]")

    static func outOfReach(_ id: String, from place: CallPlace, at source: SourcePlace) -> Diagnostic {
        let name = name(of: place)
        let reach = reach(to: place)
        return Diagnostic(
            outOfReachKind, at: source,
            message: Bilingual(
                id: "“\(id)” tidak punya nomor yang tersambung \(name.id).",
                en: "“\(id)” has no phone that works \(name.en)."),
            suggestion: Bilingual(
                id: "Hapus dari sini, atau tambahkan teleponnya dengan \(reach.id).",
                en: "Take it out here, or add a phone of it with \(reach.en)."))
    }

    private static let answerMissingKind = DiagnosticKind(
        "faq-without-answer", .error, in: .facts,
        summary: Bilingual(
            id: "Pertanyaan ini tidak menuju jawaban", en: "A question does not lead to an answer"),
        why: Bilingual(
            id: "Pembaca berputar dari pertanyaan ke pertanyaan.", en: "Readers go round from question to question."),
        wrong: "type: faq\nanswer: pertanyaan-lain", right: "type: faq\nanswer: paspor")

    static func answerMissing(_ id: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            answerMissingKind, at: place,
            message: Bilingual(
                id: "“\(id)” sendiri sebuah pertanyaan (faq), bukan jawaban.",
                en: "“\(id)” is itself a question (faq), not an answer."),
            suggestion: Bilingual(
                id: "Tulis nama panduan yang menjawabnya.", en: "Write the id of the guide that answers it."))
    }

    static func unanswered(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            answerMissingKind, at: place,
            message: Bilingual(
                id: "Pertanyaan ini tidak punya jawaban.", en: "This question has no answer."),
            suggestion: Bilingual(
                id: "Tulis answer: dengan nama panduan yang menjawabnya, atau jawab di dalam teks.",
                en: "Write answer: with the id of the guide that answers it, or answer in the text."))
    }

    private static func name(of place: CallPlace) -> Bilingual {
        switch place {
        case .home: Bilingual(id: "dari Indonesia", en: "from Indonesia")
        case .abroad: Bilingual(id: "dari luar negeri", en: "from abroad")
        case .country(let letters): Bilingual(id: "dari \(letters)", en: "from \(letters)")
        }
    }

    private static func reach(to place: CallPlace) -> Bilingual {
        switch place {
        case .home: Bilingual(id: "reach: home atau both", en: "reach: home or both")
        case .abroad: Bilingual(id: "reach: abroad atau both", en: "reach: abroad or both")
        case .country(let letters):
            Bilingual(
                id: "reach: abroad, both, atau local dengan coverage: [\(letters)]",
                en: "reach: abroad, both, or local with coverage: [\(letters)]")
        }
    }
}
