internal import Diagnostics
internal import Publishing
internal import Workers

/// Asks servers for addresses, one after the other and not more than one in a second; the page itself is fetched only
/// from servers that do not answer otherwise.
func visit(_ addresses: [String]) throws(BuildFailure) -> [(String, LinkAnswer)] {
    guard !addresses.isEmpty else { return [] }
    let first = try curl(addresses, extra: ["head"])
    let refused = first.filter { [403, 405, 501].contains($0.status) }.map(\.address)
    let second = try refused.isEmpty ? [] : curl(refused, extra: ["range = \"0-0\""])
    let answers = Dictionary((first + second).map { ($0.address, $0.answer) }) { _, later in later }
    return answers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

/// One answer as curl tells it.
private struct CurlAnswer {
    let address: String
    let status: Int
    let reason: String

    var answer: LinkAnswer {
        switch status {
        case 0: .noServer(reason)
        case 404, 410: .gone(status)
        default: .there
        }
    }
}

private func curl(_ addresses: [String], extra: [String]) throws(BuildFailure) -> [CurlAnswer] {
    let program = ["/usr/bin/curl", "/usr/local/bin/curl", "/bin/curl"].first { kindOfFile($0) == .file }
    guard let program, let process = ChildProcess(program, ["--config", "-"]) else {
        throw .machine(
            Bilingual(
                id: "Untuk memeriksa tautan ke situs lain perlu curl: apt install curl",
                en: "Checking links to other sites needs curl: apt install curl"))
    }
    defer { process.end() }
    let settings =
        [
            "silent", "location", "max-redirs = 5", "connect-timeout = 10", "max-time = 20", "rate = \"1/s\"",
            "user-agent = \"Mozilla/5.0 (compatible; Suluh/\(toolVersion))\"",
            "write-out = \"%{urlnum}\\t%{http_code}\\t%{errormsg}\\n\"",
        ] + extra + addresses.flatMap { ["url = \"\($0)\"", "output = \"/dev/null\""] }
    guard process.send(Array((settings.joined(separator: "\n") + "\n").utf8)) else { return [] }
    process.endInput()
    var answers: [CurlAnswer] = []
    while let line = process.readLine() {
        let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
        guard parts.count >= 3, let number = Int(parts[0]), addresses.indices.contains(number) else { continue }
        answers.append(
            CurlAnswer(address: addresses[number], status: Int(parts[1]) ?? 0, reason: String(parts[2])))
    }
    return answers
}
