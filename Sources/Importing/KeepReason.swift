internal import Diagnostics

/// Why a value is kept aside instead of used.
enum KeepReason {
    case phone, leadingZero, fax, reach, hours, status, zone, category, organisation, region, area, country
    case latitude, longitude, fee, language, textLanguage, access, date, method, website, source, schedule

    /// To follow the value and a colon.
    var problem: Bilingual {
        switch self {
        case .phone: Bilingual(id: "bukan nomor yang dapat ditelepon", en: "no number that can be dialled")
        case .leadingZero:
            Bilingual(id: "angka 0 atau + di depan nomor hilang", en: "the 0 or + in front of the number is lost")
        case .fax: Bilingual(id: "bukan nomor telepon", en: "no telephone")
        case .reach: Bilingual(id: "tidak jelas dari mana tersambung", en: "it is not clear from where it works")
        case .hours: Bilingual(id: "jam buka tidak dapat dibaca", en: "the hours cannot be read")
        case .schedule: Bilingual(id: "jadwal tidak dapat ditulis per hari", en: "no weekly opening hours")
        case .status: Bilingual(id: "bukan status", en: "no status")
        case .zone: Bilingual(id: "bukan zona waktu", en: "no time zone")
        case .category: Bilingual(id: "jenis bantuan tidak dikenal", en: "a kind of help that is not known")
        case .organisation: Bilingual(id: "organisasi tidak punya halaman", en: "no page of such an organisation")
        case .region: Bilingual(id: "bukan kode wilayah yang dikenal", en: "no known code of a region")
        case .area: Bilingual(id: "bukan kode wilayah atau negara", en: "no code of a region or country")
        case .country: Bilingual(id: "bukan kode negara", en: "no code of a country")
        case .latitude, .longitude: Bilingual(id: "bukan koordinat", en: "no coordinate")
        case .fee: Bilingual(id: "biaya tidak dikenal", en: "a fee that is not known")
        case .language: Bilingual(id: "bukan kode bahasa", en: "no code of a language")
        case .textLanguage:
            Bilingual(
                id: "tulisan ini bukan dalam bahasa utama situs", en: "the text is not in the site's first language")
        case .access: Bilingual(id: "akses tidak dapat dibaca", en: "access that cannot be read")
        case .date: Bilingual(id: "bukan tanggal yang jelas", en: "no clear date")
        case .method:
            Bilingual(
                id: "tidak jelas kapan dan bagaimana diperiksa", en: "it is not clear when and how it was checked")
        case .website: Bilingual(id: "bukan alamat web", en: "no address on the web")
        case .source: Bilingual(id: "sumber tidak dikenal", en: "a source that is not known")
        }
    }

    /// What to do about it.
    var advice: Bilingual {
        switch self {
        case .phone:
            Bilingual(
                id:
                    "Tulis angkanya saja, misalnya +62 812-9007-0027, 0800-1000 atau 110; beberapa nomor dengan titik koma.",
                en: "Write digits only, such as +62 812-9007-0027, 0800-1000 or 110; several with semicolons.")
        case .leadingZero:
            Bilingual(
                id: "Di Excel, beri kolom ini format Teks, lalu tulis 0812… atau +62 812….",
                en: "In Excel give the column the format Text, then write 0812… or +62 812….")
        case .fax: Bilingual(id: "Hapus, atau tulis nomor teleponnya.", en: "Delete it, or write the telephone number.")
        case .reach:
            Bilingual(
                id: "Tulis home (dari Indonesia), abroad (dari luar negeri), both (keduanya) atau local.",
                en: "Write home, abroad, both or local.")
        case .hours:
            Bilingual(
                id: "Tulis seperti: Senin-Kamis 08.00-15.00; Jumat 08.00-11.30. Atau: 24 jam.",
                en: "Write it as: Mo-Th 08:00-15:00; Fr 08:00-11:30. Or: 24/7.")
        case .schedule:
            Bilingual(
                id: "Tulis jam buka di halaman itu sendiri, bila tetap setiap minggu.",
                en: "Write the hours into the page yourself, if they are the same each week.")
        case .status:
            Bilingual(
                id: "Tulis aktif, tidak aktif, tutup sementara atau sudah tidak ada.",
                en: "Write active, inactive, closed-for-now or gone.")
        case .zone: Bilingual(id: "Tulis WIB, WITA, WIT atau +07:00.", en: "Write +07:00, or WIB, WITA, WIT.")
        default: references
        }
    }

    private var references: Bilingual {
        switch self {
        case .category: Self.recordFirst("content/data/categories.yml")
        case .organisation:
            Bilingual(
                id: "Tulis dulu halamannya (type: organisation), atau tulis organisation: sesudah impor.",
                en: "Write its page first (type: organisation), or add organisation: after the import.")
        case .region, .area: Self.recordFirst("content/data/regions.csv")
        case .country:
            Bilingual(id: "Tulis dua huruf, misalnya ID, HK, MY.", en: "Write two letters, such as ID, HK, MY.")
        case .fee: Self.recordFirst("content/data/fees.yml")
        case .source: Self.recordFirst("content/data/sources.yml")
        case .latitude: Bilingual(id: "Tulis angka antara -90 dan 90.", en: "Write a number within -90 and 90.")
        case .longitude: Bilingual(id: "Tulis angka antara -180 dan 180.", en: "Write a number within -180 and 180.")
        case .language: Bilingual(id: "Tulis kode seperti id, en, jv.", en: "Write codes such as id, en, jv.")
        case .textLanguage:
            Bilingual(id: "Terjemahkan judul dan ringkasannya.", en: "Translate its title and summary.")
        case .access:
            Bilingual(id: "Tulis seperti: ramp: ya; private_room: tidak.", en: "Write: ramp: yes; private_room: no.")
        case .date: Bilingual(id: "Tulis tahun-bulan-hari: 2026-11-24.", en: "Write year-month-day: 2026-11-24.")
        case .method:
            Bilingual(
                id: "Isi tanggalnya, dan caranya: telepon, kunjungan atau dokumen.",
                en: "Fill in the date, and how: phone, visit or document.")
        default:
            Bilingual(id: "Tulis lengkap, dimulai dengan https://", en: "Write it in full, beginning with https://")
        }
    }

    private static func recordFirst(_ file: String) -> Bilingual {
        Bilingual(
            id: "Tulis id dari \(file), atau tambahkan dulu di sana.",
            en: "Write an id from \(file), or add it there first.")
    }
}
