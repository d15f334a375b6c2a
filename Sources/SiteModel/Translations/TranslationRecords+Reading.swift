/// What is wrong in the file of records, and the lines where it is.
package struct TranslationRecordProblem: Hashable, Sendable {
    /// What is wrong.
    package enum Kind: Hashable, Sendable {
        /// A line that cannot be read, or whose sum is not its own.
        case unreadable
        /// The marks that git leaves where two people wrote the same lines.
        case conflict
        /// A translation that was recorded before.
        case twice(TranslationRecord.ID)
        /// The file of a newer Suluh.
        case newer
    }

    package let kind: Kind
    package let line: Int
}

extension TranslationRecords {
    /// Reads the file line by line: what is wrong with one costs no other line its record.
    ///
    /// A translation of which two different things are recorded counts as not recorded: nobody knows which is true.
    /// - Returns: The records, and the problems in the order of the lines.
    package static func read(_ text: String) -> (records: TranslationRecords, problems: [TranslationRecordProblem]) {
        var reader = Reader()
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard reader.read(line, number: index + 1) else { break }
        }
        return reader.result()
    }

    private struct Reader {
        private var records = TranslationRecords()
        private var doubted: Set<TranslationRecord.ID> = []
        private var problems: [TranslationRecordProblem] = []
        private var hasVersion = false

        /// False when the rest is not for us.
        mutating func read(_ line: Substring, number: Int) -> Bool {
            switch line {
            case _ where line.allSatisfy(\.isWhitespace), _ where line.hasPrefix("#"), "translations:": return true
            case "version: \(version)": hasVersion = true
            case _ where line.hasPrefix("version: "): return readVersion(line, number)
            case _ where ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: line.hasPrefix):
                add(.conflict, number)
            default: readRecord(line, number)
            }
            return true
        }

        private mutating func readVersion(_ line: Substring, _ number: Int) -> Bool {
            let isNewer = Int(line.dropFirst("version: ".count)).map { $0 > version } ?? false
            add(isNewer ? .newer : .unreadable, number)
            if isNewer { records = TranslationRecords() }
            return !isNewer
        }

        private mutating func readRecord(_ line: Substring, _ number: Int) {
            guard let record = RecordLine.read(line) else { return add(.unreadable, number) }
            if let former = records[record.id], former != record {
                doubted.insert(record.id)
                add(.twice(record.id), number)
            }
            records.set(record)
        }

        private mutating func add(_ kind: TranslationRecordProblem.Kind, _ line: Int) {
            problems.append(TranslationRecordProblem(kind: kind, line: line))
        }

        func result() -> (records: TranslationRecords, problems: [TranslationRecordProblem]) {
            var kept = records
            for id in doubted { kept.remove(id) }
            // A file that was cut before its version, or is something else, says nothing that can be trusted.
            let isOurs = hasVersion || problems.contains { $0.kind == .newer }
            return isOurs || records.all.isEmpty && problems.isEmpty
                ? (kept, problems)
                : (TranslationRecords(), problems + [TranslationRecordProblem(kind: .unreadable, line: 1)])
        }
    }
}
