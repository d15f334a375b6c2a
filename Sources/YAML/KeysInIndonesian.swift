/// The keys that an editor writes in Indonesian, and what Suluh calls them.
///
/// Keys are the same in every language of the messages, so that files can be exchanged.
enum KeysInIndonesian {
    private static let meanings: [String: [String]] = [
        "alamat": ["address"], "alias": ["aliases"], "bahasa": ["languages"], "biaya": ["cost", "fees"],
        "catatan": ["note"], "draf": ["draft"], "dokumen": ["documents"], "gambar": ["image"], "gratis": ["free"],
        "hari": ["days"], "jam": ["hours"], "jam_buka": ["hours"], "jenis": ["type"], "judul": ["title"],
        "langkah": ["steps"], "layanan": ["where"], "nama": ["title", "name"], "nomor": ["number"],
        "organisasi": ["organisation"], "pembayar": ["payer"], "penerbit": ["publisher"], "ringkasan": ["summary"],
        "situs": ["website"], "sumber": ["source"], "syarat": ["eligibility"], "tanggal": ["date"],
        "telepon": ["phones"], "tipe": ["type"], "urutan": ["order"], "waktu": ["time"],
    ]

    /// The first key of that meaning among those that are known.
    static func key(meantBy written: String, among known: Set<String>) -> String? {
        meanings[written.lowercased()]?.first(where: known.contains)
    }
}
