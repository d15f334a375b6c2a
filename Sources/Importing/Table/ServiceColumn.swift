/// What a column of a table of services can hold.
enum ServiceColumn: CaseIterable {
    case id, name, summary, description, tags, updated, source, verified, verifiedHow, verifiedRole, reviewDue
    case organisation, categories, status, publish, confidential
    case phones, phonesHome, phonesAbroad, phonesLocal, whatsapp, sms, phonesDoubted
    case hours, timeZone, street, region, postalCode, country, latitude, longitude, directions
    case coverage, eligibility, fees, languages, access, website, email, textLanguage
    /// Made by Suluh when it exports a table, and made again the next time.
    case exported

    /// The titles by which a column is known, Indonesian ones first; letter case, blanks and accents do not matter.
    var names: [String] { Self.names[self] ?? [] }

    /// Columns of which a table can have several; the same title may then end in a number.
    var isRepeatable: Bool {
        switch self {
        case .phones, .phonesHome, .phonesAbroad, .phonesLocal, .whatsapp, .sms, .categories, .languages, .coverage,
            .exported:
            true
        default: false
        }
    }

    private static let names: [ServiceColumn: [String]] = [
        .id: ["id", "kode layanan"],
        .name: ["nama", "nama layanan", "judul", "name", "service name", "title"],
        .summary: ["ringkasan", "summary"],
        .description: ["deskripsi", "keterangan", "description"],
        .tags: ["tag", "tags"],
        .updated: ["diperbarui", "updated"],
        .source: ["sumber", "source"],
        .verified: ["diperiksa", "tanggal diperiksa", "verified"],
        .verifiedHow: ["cara diperiksa", "verified how"],
        .verifiedRole: ["peran pemeriksa", "verified by role"],
        .reviewDue: ["periksa lagi", "review due"],
        .organisation: ["organisasi", "lembaga", "instansi", "organisation", "organization"],
        .categories: ["jenis bantuan", "kategori", "categories", "category"],
        .status: ["status"],
        .publish: ["terbit untuk", "publikasi", "publish"],
        .confidential: ["rahasia", "confidential"],
        .phones: ["telepon", "no telepon", "nomor telepon", "telp", "hp", "phone", "phones", "telephone"],
        .phonesHome: ["telepon dari indonesia", "phones from indonesia"],
        .phonesAbroad: ["telepon dari luar negeri", "phones from abroad"],
        .phonesLocal: ["telepon setempat", "phones local only"],
        .whatsapp: ["whatsapp", "wa"],
        .sms: ["sms"],
        .phonesDoubted: ["telepon belum pasti", "phones not confirmed"],
        .hours: ["jam buka", "jam layanan", "jam", "hours", "opening hours"],
        .timeZone: ["zona waktu", "time zone"],
        .street: ["alamat", "jalan", "address", "street"],
        .region: ["kode wilayah", "wilayah", "region"],
        .postalCode: ["kode pos", "postal code", "postcode"],
        .country: ["negara", "country"],
        .latitude: ["lintang", "latitude", "lat"],
        .longitude: ["bujur", "longitude", "lon", "lng"],
        .directions: ["petunjuk arah", "arah", "directions"],
        .coverage: ["cakupan", "wilayah layanan", "coverage"],
        .eligibility: ["syarat", "untuk siapa", "eligibility"],
        .fees: ["biaya", "fees"],
        .languages: ["bahasa", "languages"],
        .access: ["akses", "access"],
        .website: ["situs", "situs web", "website", "web", "url"],
        .email: ["surel", "email"],
        .textLanguage: ["bahasa tulisan", "language"],
        .exported: ["uuid", "page"],
    ]

    /// Every title, as it is compared.
    static let byName: [String: ServiceColumn] = {
        var all: [String: ServiceColumn] = [:]
        for column in allCases {
            for name in column.names { all[lettersOnly(name)] = column }
        }
        return all
    }()
}
