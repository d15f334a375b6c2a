internal import Diagnostics

/// Problems of records that name each other.
enum ReferenceDiagnostics {
    static let all = [missingKind, idTwiceKind]

    /// What a reference should have led to.
    enum Record {
        case source, fee, document, category, country, service, organisation, page, phone, region, question, term

        var name: Bilingual {
            switch self {
            case .source: Bilingual(id: "Sumber", en: "source")
            case .fee: Bilingual(id: "Biaya", en: "fee")
            case .document: Bilingual(id: "Dokumen", en: "document")
            case .category: Bilingual(id: "Jenis bantuan", en: "kind of help")
            case .service: Bilingual(id: "Layanan", en: "service")
            case .organisation: Bilingual(id: "Organisasi", en: "organisation")
            case .page: Bilingual(id: "Halaman", en: "page")
            case .phone: Bilingual(id: "Nomor telepon", en: "phone")
            case .region: Bilingual(id: "Wilayah", en: "region")
            case .question: Bilingual(id: "Pertanyaan", en: "question")
            case .term: Bilingual(id: "Istilah", en: "term")
            case .country: Bilingual(id: "Negara", en: "country")
            }
        }

        /// Whether a slip in its id may be mended without asking: not where it decides an amount, a number or an office.
        var isMendable: Bool {
            switch self {
            case .document, .category, .page, .question, .term: true
            case .source, .fee, .service, .organisation, .phone, .region, .country: false
            }
        }

        /// Where such a record is written.
        var home: String {
            switch self {
            case .source: "content/data/sources.yml"
            case .fee: "content/data/fees.yml"
            case .document: "content/data/documents.yml"
            case .category: "content/data/categories.yml"
            case .region: "content/data/regions.csv"
            case .term: "content/data/glossary.yml"
            case .country: "content/data/countries.yml"
            case .service, .organisation, .page, .phone: "content/"
            case .question: "questions"
            }
        }
    }

    private static let missingKind = DiagnosticKind(
        "reference-missing", .error, in: .links,
        summary: Bilingual(
            id: "Nama ini tidak menunjuk ke catatan apa pun", en: "A name that leads to no record"),
        why: Bilingual(
            id: "Pembaca tidak akan melihat kantor, biaya atau sumber yang dimaksud.",
            en: "Readers would not see the office, fee or source that is meant."),
        wrong: "source: uu18-2107", right: "source: uu18-2017")

    /// - Parameter link: What stands in front of the id where it ends a link, such as `../data/fees.yml#`.
    static func missing(
        _ id: String, _ record: Record, known: [String], link: String = "", at place: SourcePlace
    ) -> Diagnostic {
        let near = DidYouMean.nearest(to: id, among: known)
        let certain = record.isMendable ? DidYouMean.certain(near, for: id).map { link + $0 } : nil
        return missing(id, record, near: near.map { link + $0 }, certain: certain, at: place)
    }

    /// - Parameters:
    ///   - near: What was probably meant.
    ///   - certain: What was meant without a doubt.
    ///   - name: What that is called, where its id alone tells nobody.
    static func missing(
        _ id: String, _ record: Record, near: String?, certain: String? = nil, name: String? = nil,
        at place: SourcePlace
    ) -> Diagnostic {
        let shown = near.map { near in near + (name.map { " (\($0))" } ?? "") }
        return Diagnostic(
            missingKind, at: place,
            message: Bilingual(
                id: "\(record.name.id) “\(id)” tidak ada.", en: "There is no \(record.name.en) “\(id)”."),
            suggestion: shown.map(Bilingual.didYouMean)
                ?? Bilingual(
                    id: "Tulis dulu catatannya di \(record.home).", en: "Write the record first, in \(record.home)."),
            replacement: certain)
    }

    private static let idTwiceKind = DiagnosticKind(
        "record-id-twice", .error,
        summary: Bilingual(id: "Dua catatan dengan satu nama", en: "Two records with one id"),
        why: Bilingual(
            id: "Nama berkas adalah nama catatan. Bila ada dua, pembaca bisa mendapat nomor yang lain.",
            en: "A file's name is its record's id. With two of them readers may get the wrong number."),
        wrong: "layanan/kantor.md\nbantuan/kantor.md  (type: service)",
        right: "layanan/kantor.md\nbantuan/kantor-pusat.md")

    static func idTwice(_ id: String, other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            idTwiceKind, at: place,
            message: Bilingual(
                id: "Nama “\(id)” sudah dipakai oleh \(other).", en: "The id “\(id)” is already that of \(other)."),
            suggestion: Bilingual(id: "Beri salah satu berkas nama lain.", en: "Give one of the files another name."))
    }
}
