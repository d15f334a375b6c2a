package import Diagnostics

/// Advice on sentences and words.
package enum PlainLanguageDiagnostics {
    package static let all = [
        longSentenceKind, longAverageKind, wallKind, andOrKind, numericDateKind, abbreviationKind, plainerKind,
    ]

    private static let longSentenceKind = DiagnosticKind(
        "sentence-long", .advice, in: .language,
        summary: Bilingual(
            id: "Kalimat lebih dari \(PlainText.longestSentence) kata",
            en: "A sentence of more than \(PlainText.longestSentence) words"),
        why: Bilingual(
            id: "Orang yang membaca di ponsel, atau yang cemas, kehilangan awal kalimat sebelum sampai di akhirnya.",
            en: "Who reads on a phone, or in fear, has lost the beginning of a sentence before its end."),
        wrong: "Anda harus membawa KTP, KK dan akta lahir yang asli beserta fotokopinya ke kantor imigrasi pada hari\n"
            + "kerja sebelum pukul 10.00 dan menunjukkannya kepada petugas.",
        right: "Bawa KTP, KK dan akta lahir yang asli, dan fotokopinya. Datanglah ke kantor imigrasi pada hari kerja,\n"
            + "sebelum pukul 10.00. Tunjukkan kepada petugas.")

    private static let longAverageKind = DiagnosticKind(
        "sentences-long", .advice, in: .language,
        summary: Bilingual(
            id: "Kalimat rata-rata lebih dari \(PlainText.longestAverage) kata",
            en: "Sentences of more than \(PlainText.longestAverage) words on average"),
        why: Bilingual(
            id: "Kalimat pendek dipahami pada bacaan pertama.", en: "Short sentences are understood at first reading."),
        wrong:
            "Jika Anda belum punya paspor, maka Anda harus mengurusnya di kantor imigrasi yang melayani daerah Anda.",
        right: "Belum punya paspor? Urus di kantor imigrasi daerah Anda.")

    private static let wallKind = DiagnosticKind(
        "paragraph-long", .advice, in: .language,
        summary: Bilingual(
            id: "Paragraf lebih dari \(PlainText.longestParagraph) kata",
            en: "A paragraph of more than \(PlainText.longestParagraph) words"),
        why: Bilingual(
            id: "Di ponsel, paragraf sepanjang itu memenuhi layar. Orang melewatinya.",
            en: "On a phone such a paragraph fills the screen. People skip it."),
        wrong: "Bawa KTP. Bawa juga KK. Bawa akta lahir. …", right: "Bawa:\n\n* KTP\n* KK\n* akta lahir")

    private static let andOrKind = DiagnosticKind(
        "and-or", .advice, in: .language,
        summary: Bilingual(id: "“dan/atau”", en: "“and/or”"),
        why: Bilingual(
            id: "Pembaca tidak tahu apakah harus membawa satu atau keduanya.",
            en: "Readers cannot tell whether they need one or both."),
        wrong: "Bawa KTP dan/atau paspor.", right: "Bawa KTP atau paspor. Salah satu cukup.")

    private static let numericDateKind = DiagnosticKind(
        "date-without-month", .advice, in: .language,
        summary: Bilingual(id: "Tanggal tanpa nama bulan", en: "A date without the month's name"),
        why: Bilingual(
            id: "03/05 dibaca 3 Mei oleh yang satu dan 5 Maret oleh yang lain.",
            en: "03/05 is 3 May to one reader and 5 March to another."),
        wrong: "Berlaku sampai 03/05/2026.", right: "Berlaku sampai 3 Mei 2026.")

    private static let abbreviationKind = DiagnosticKind(
        "abbreviation-unexplained", .advice, in: .language,
        summary: Bilingual(id: "Singkatan tanpa penjelasan", en: "An abbreviation that nothing explains"),
        why: Bilingual(
            id: "Yang tidak tahu kepanjangannya berhenti membaca, atau bertanya kepada calo.",
            en: "Who does not know what it stands for stops reading, or asks a broker."),
        wrong: "Buat SKCK.", right: "Buat SKCK (surat keterangan catatan kepolisian).")

    private static let plainerKind = DiagnosticKind(
        "word-plainer", .advice, in: .language,
        summary: Bilingual(id: "Ada kata yang lebih mudah", en: "There is a plainer word"),
        why: Bilingual(
            id: "Kata yang dipakai sehari-hari dipahami lebih banyak orang.",
            en: "More people understand the word that they use themselves."),
        wrong: "Lakukan legalisasi dokumen.", right: "Minta cap resmi untuk dokumen.")

    static func plainer(_ word: String, _ better: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            plainerKind, at: place,
            message: Bilingual(
                id: "“\(word)”: daftar istilah punya kata yang lebih mudah.",
                en: "“\(word)”: the glossary has a plainer word."),
            suggestion: Bilingual(id: "Tulis “\(better)”.", en: "Write “\(better)”."))
    }

    /// How much of a sentence is quoted, in characters.
    private static let quoted = 400

    static func longSentence(_ sentence: Substring, words: Int, at place: SourcePlace) -> Diagnostic {
        let quote = sentence.count > quoted ? sentence.prefix(quoted) + "…" : sentence
        return Diagnostic(
            longSentenceKind, at: place,
            message: Bilingual(
                id: "Kalimat ini \(words) kata: “\(quote)”", en: "This sentence has \(words) words: “\(quote)”"),
            suggestion: Bilingual(
                id: "Bagi menjadi dua atau tiga kalimat: satu kalimat, satu hal.",
                en: "Make two or three sentences of it: one thing in each."))
    }

    static func longAverage(_ average: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            longAverageKind, at: place,
            message: Bilingual(
                id: "Kalimat di halaman ini rata-rata \(average) kata.",
                en: "The sentences of this page have \(average) words on average."),
            suggestion: Bilingual(
                id: "Mulai dari kalimat yang terpanjang.", en: "Begin with the longest sentences."))
    }

    static func wall(words: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            wallKind, at: place,
            message: Bilingual(
                id: "Paragraf ini \(words) kata.", en: "This paragraph has \(words) words."),
            suggestion: Bilingual(
                id: "Bagi menjadi beberapa paragraf atau daftar.", en: "Make several paragraphs, or a list, of it."))
    }

    static func andOr(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            andOrKind, at: place,
            message: Bilingual(
                id: "“dan/atau” tidak jelas.", en: "“and/or” leaves readers in doubt."),
            suggestion: Bilingual(
                id: "Tulis “dan” atau “atau”. Kalau salah satu cukup, katakan.",
                en: "Write “and”, or “or”. Where one is enough, say so."))
    }

    static func numericDate(_ date: String, _ language: ReadingLanguage, at place: SourcePlace) -> Diagnostic {
        let example = language == .indonesian ? "3 Mei 2026" : "3 May 2026"
        return Diagnostic(
            numericDateKind, at: place,
            message: Bilingual(
                id: "Bulan di “\(date)” tidak dengan namanya.", en: "The month in “\(date)” has no name."),
            suggestion: Bilingual(
                id: "Tulis nama bulannya, seperti \(example).", en: "Write the month's name, as in \(example)."))
    }

    static func abbreviation(_ short: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            abbreviationKind, at: place,
            message: Bilingual(
                id: "“\(short)” tidak dijelaskan di halaman ini.", en: "Nothing on this page explains “\(short)”."),
            suggestion: Bilingual(
                id: "Tulis kepanjangannya dalam kurung, atau tambahkan ke content/data/glossary.yml.",
                en: "Write what it stands for in brackets, or add it to content/data/glossary.yml."))
    }
}
