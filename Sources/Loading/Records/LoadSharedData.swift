internal import Diagnostics
internal import Languages
internal import SiteModel
internal import YAML

/// Reads the files of `content/data/`; those that are not there leave their part empty.
func loadSharedData(
    _ files: [FoundFile], scanner: DiskScanner, languages: [LanguageTag]
) throws(MachineFailure) -> Reported<SharedData> {
    var data = Reported(SharedData())
    for file in files {
        let place = "content/" + file.path
        guard let read = SharedDataFile.readers[String(file.path.dropFirst("data/".count))] else {
            let known = SharedDataFile.readers.keys.sorted()
            data.diagnostics.append(RecordDiagnostics.dataUnknown(place, known: known))
            continue
        }
        guard file.size <= PageFile.sizeLimit else {
            data.diagnostics.append(TextDiagnostics.tooLarge(place, size: file.size))
            continue
        }
        let text = checkedText(try scanner.read(file.diskPath), file: place)
        data.diagnostics += text.diagnostics
        if let bytes = text.value { read(bytes, SharedDataFile(path: place, languages: languages), &data) }
    }
    return data
}

/// One file of `content/data/`.
struct SharedDataFile {
    typealias Reader = @Sendable ([UInt8], SharedDataFile, inout Reported<SharedData>) -> Void

    /// The path from the site's folder.
    let path: String
    let languages: [LanguageTag]

    /// What reads each file, by its name.
    static let readers: [String: Reader] = [
        "sources.yml": { text, file, data in
            file.read(text, Bilingual(id: "sumber", en: "a source"), into: &data) { id, record, data in
                data.sources.add(record.source(), id: id)
            }
        },
        "fees.yml": { text, file, data in
            file.read(text, Bilingual(id: "biaya", en: "a fee"), into: &data) { id, record, data in
                data.fees.add(record.fee(isNamed: true), id: id)
            }
        },
        "documents.yml": { text, file, data in
            file.read(text, Bilingual(id: "dokumen", en: "a document"), into: &data) { id, record, data in
                data.documents.add(record.document(), id: id)
            }
        },
        "glossary.yml": { text, file, data in
            file.read(text, Bilingual(id: "istilah", en: "a term"), into: &data) { id, record, data in
                data.glossary.add(record.glossaryTerm(), id: id)
            }
        },
        "synonyms.yml": { text, file, data in
            file.read(text, Bilingual(id: "padanan kata", en: "words that mean the same"), into: &data) {
                $2.synonyms.add($1.synonyms(), id: $0)
            }
        },
        "categories.yml": { text, file, data in
            file.readNames(text, into: &data) { $2.categories.add($1, id: $0) }
        },
        "regions.csv": { text, file, data in file.readRegions(text, into: &data) },
        "villages.yml": { text, file, data in file.readVillages(text, into: &data) },
        "holidays.yml": { text, file, data in file.readHolidays(text, into: &data) },
        "countries.yml": { text, file, data in
            file.readNames(text, into: &data) { $2.countries.add($1, id: $0.uppercased()) }
        },
    ]

    /// Reads a file whose keys are ids and whose values are records.
    private func read(
        _ text: [UInt8], _ what: Bilingual, into data: inout Reported<SharedData>,
        add: (String, inout RecordReader, inout SharedData) -> Void
    ) {
        for pair in pairs(text, into: &data) {
            var record = RecordReader(pair.value, file: path, what: what, languages: languages)
            if pair.value.isNull { record.reportMissing(pair.key) }
            add(pair.key, &record, &data.value)
            data.diagnostics += record.finish()
        }
    }

    /// Reads a file whose keys are ids and whose values are texts.
    private func readNames(
        _ text: [UInt8], into data: inout Reported<SharedData>,
        add: (String, LocalizedWords, inout SharedData) -> Void
    ) {
        for pair in pairs(text, into: &data) {
            let node = YAMLNode(.mapping([pair]), pair.value.range)
            var record = RecordReader(node, file: path, what: Bilingual(quoting: pair.key), languages: languages)
            add(pair.key, record.neededWords(pair.key), &data.value)
            data.diagnostics += record.finish()
        }
    }

    /// The keys and values of a file that is one mapping.
    func pairs(_ text: [UInt8], into data: inout Reported<SharedData>) -> [YAMLPair] {
        let parsed = parseYAML(text, file: path)
        data.diagnostics += parsed.diagnostics
        guard let node = parsed.value else { return [] }
        let outer = YAMLNode(.mapping([YAMLPair(key: path, keyRange: node.range, value: node)]), node.range)
        var reader = FieldReader(outer, file: path, what: Bilingual(quoting: path))
        let pairs = reader.mapping(path)
        data.diagnostics += reader.finish()
        return pairs
    }
}
