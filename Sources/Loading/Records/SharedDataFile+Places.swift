internal import CSV
internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

extension SharedDataFile {
    /// `regions.csv`: a header, then a code and a name on each line.
    func readRegions(_ text: [UInt8], into data: inout Reported<SharedData>) {
        let table = parseCSV(text, file: path)
        data.diagnostics += table.diagnostics
        guard let header = table.value.first else { return }
        let names = header.cells.map { $0.text.lowercased() }
        guard names == ["code", "name"] else {
            data.diagnostics.append(RegionDiagnostics.header(names, at: place(header.range)))
            return
        }
        let rows = table.value.dropFirst().compactMap { region($0, into: &data.diagnostics) }
        for row in rows where !data.value.regions.add(row.name, for: row.code) {
            data.diagnostics.append(RegionDiagnostics.twice(row.code.text, at: row.place))
        }
        for row in rows {
            guard let parent = row.code.parent, !data.value.regions.has(parent) else { continue }
            data.diagnostics.append(RegionDiagnostics.parentMissing(row.code.text, parent.text, at: row.place))
        }
    }

    private struct RegionRow {
        let code: RegionCode
        let name: String
        let place: SourcePlace
    }

    private func region(_ row: CSVRow, into diagnostics: inout [Diagnostic]) -> RegionRow? {
        guard row.cells.count == 2 else {
            diagnostics.append(RegionDiagnostics.cells(row.cells.count, at: place(row.range)))
            return nil
        }
        let cell = row.cells[0]
        guard let code = RegionCode(cell.text), code.level != .country else {
            diagnostics.append(RegionDiagnostics.codeInvalid(cell.text, at: place(cell.range)))
            return nil
        }
        let name = row.cells[1].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if name.isEmpty { diagnostics.append(RecordDiagnostics.keyMissing("name", at: place(row.range))) }
        return RegionRow(code: code, name: name.isEmpty ? code.text : name, place: place(cell.range))
    }

    /// `villages.yml`: the programme's villages by their codes.
    func readVillages(_ text: [UInt8], into data: inout Reported<SharedData>) {
        let what = Bilingual(id: "desa program", en: "a village of the programme")
        for pair in pairs(text, into: &data) {
            guard let code = RegionCode(pair.key), code.level != .country else {
                data.diagnostics.append(RegionDiagnostics.codeInvalid(pair.key, at: place(pair.keyRange)))
                continue
            }
            var record = RecordReader(pair.value, file: path, what: what, languages: languages)
            let village = record.village(pair.locatedKey)
            if village.isConfirmed, code.level != .village {
                data.diagnostics.append(RegionDiagnostics.notAVillage(code.text, at: place(pair.keyRange)))
            }
            data.value.villages.add(village, id: code.text)
            data.diagnostics += record.finish()
        }
    }

    /// `holidays.yml`: a name for each day on which offices are closed.
    func readHolidays(_ text: [UInt8], into data: inout Reported<SharedData>) {
        for pair in pairs(text, into: &data) {
            let node = YAMLNode(.mapping([pair]), pair.value.range)
            var record = RecordReader(node, file: path, what: Bilingual(quoting: pair.key), languages: languages)
            let name = record.neededWords(pair.key)
            data.diagnostics += record.finish()
            if let day = CalendarDay(pair.key) {
                data.value.holidays.add(Holiday(day: day, name: name), id: pair.key)
            } else {
                data.diagnostics.append(RegionDiagnostics.holidayInvalid(pair.key, at: place(pair.keyRange)))
            }
        }
    }

    private func place(_ range: SourceRange) -> SourcePlace { SourcePlace(file: path, range: range) }
}
