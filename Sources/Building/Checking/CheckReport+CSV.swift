package import Diagnostics
internal import Exporting

extension CheckReport {
    /// The problems as a table, to hand to a colleague.
    package func csv(_ language: MessageLanguage) -> [UInt8] {
        let header = Bilingual(
            id: "bobot,tentang,berkas,baris,masalah,perbaiki,jenis", en: "weight,about,file,line,problem,do,kind")
        var csv = CSVText(header: header[language].split(separator: ",").map(String.init))
        for diagnostic in diagnostics {
            csv.add([
                Bilingual(severity: diagnostic.severity)[language], Bilingual(group: diagnostic.kind.group)[language],
                diagnostic.place.file, diagnostic.place.range.map { String($0.line) } ?? "",
                diagnostic.message[language], diagnostic.suggestion?[language] ?? "", diagnostic.kind.id,
            ])
        }
        // Spreadsheets take a file for UTF-8 by this mark.
        return [0xEF, 0xBB, 0xBF] + Array(csv.text.utf8)
    }
}
