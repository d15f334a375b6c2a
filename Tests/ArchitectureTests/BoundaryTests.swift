import Testing

/// Where the program meets the machine, and how its files stay readable.
struct BoundaryTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let what: String
        let words: [String]
        /// The beginnings of paths that may know of it.
        let places: [String]
        var testDescription: String { what }
    }

    @Test(arguments: [
        Row(
            what: "disk",
            words: [
                "FileManager", "FileHandle", "Glibc", "fopen(", "fputs(", "opendir(", "readdir(", "realpath(", "lstat(",
                "stat()",
                "contentsOfFile", "Data(contentsOf", "String(contentsOf", "write(to:", "write(toFile", "Bundle.",
                "Process()", "mkdir(",
                "rename(", "unlink(",
            ],
            places: [
                "Loading/DiskScanner.swift", "Publishing/Disk/", "SuluhCommands/CommonOptions.swift",
                "Previewing/System/", "Workers/System/",
            ]),
        Row(
            what: "clock, locale and environment",
            words: [
                "Date(", "Date.now", "Clock", "Locale", "TimeZone", "Calendar.", "Calendar(", "DateFormatter",
                "NumberFormatter",
                "ProcessInfo", "getenv", "CommandLine.", "clock_gettime", "gettimeofday", "localizedCompare",
                "localizedStandard",
                ".formatted(", "SystemRandomNumberGenerator", ".random(", ".shuffled(", "UUID(", "Thread.", "usleep(",
            ],
            // Whether a file changed just now decides how it is compared, and never what is made of it.
            places: ["SuluhCommands/", "Publishing/Disk/FolderState.swift"]),
        Row(what: "exit", words: ["exit(", "abort(", "_exit("], places: ["SuluhCommands/"]),
        Row(what: "terminal", words: [" print(", "isatty(", "debugPrint(", "dump("], places: ["SuluhCommands/"]),
    ])
    func onlyTheseFilesKnow(row: Row) throws {
        var users: Set<String> = []
        for file in try SwiftSource.all() {
            let found = file.code.first { line in row.words.contains { isUsed($0, in: line) } }
            guard let found else { continue }
            let place = row.places.first { file.path.hasPrefix($0) }
            #expect(place != nil, "\(file.path) meets the \(row.what): \(found)")
            users.insert(place ?? "")
        }
        // A place that has nothing to do with it any more would be an open door.
        #expect(users.isSuperset(of: row.places))
    }

    /// A word counts where no letter and no dot stands before it: `move(` has nothing of `rename(`, nor `self.exit(`.
    private func isUsed(_ word: String, in line: String) -> Bool {
        line.ranges(of: word).contains { range in
            guard word.first?.isLetter == true, let before = line[..<range.lowerBound].last else { return true }
            return !before.isLetter && !before.isNumber && before != "_" && before != "."
        }
    }

    /// A screen holds what one must understand at once.
    @Test func functionsStayShort() throws {
        var count = 0
        for file in try SwiftSource.all() {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() where isFunction(line) {
                count += 1
                let end = String(line.prefix { $0 == " " }) + "}"
                guard let length = lines[number...].firstIndex(where: { $0 == end }).map({ $0 - number + 1 }) else {
                    continue
                }
                #expect(length <= 60, "\(file.path):\(number + 1) has \(length) lines")
            }
        }
        #expect(count > 500)
    }

    private func isFunction(_ line: Substring) -> Bool {
        let words = line.split(separator: " ")
        guard !line.hasSuffix("}"), let first = words.first, first != "//", first != "///" else { return false }
        return words.prefix(5).contains {
            $0 == "func" || $0 == "init" || $0.hasPrefix("init(") || $0.hasPrefix("init?(")
        }
    }

    /// What other modules use says what it is for. Fields, initialisers and operators are told by their type.
    @Test func whatOtherModulesUseIsDescribed() throws {
        let kinds: Set<Substring> = ["func", "struct", "enum", "class", "protocol", "typealias"]
        for file in try SwiftSource.all() {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated() {
                let words = line.split(separator: " ")
                guard words.first == "package", let kind = words.firstIndex(where: kinds.contains), kind < 4,
                    kind + 1 < words.count,
                    let name = words[kind + 1].first, name.isLetter, !words[kind + 1].hasPrefix("hash(")
                else { continue }
                let above = lines[..<number].last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
                #expect(above.drop { $0 == " " }.hasPrefix("///"), "\(file.path):\(number + 1) \(line)")
            }
        }
    }
}
