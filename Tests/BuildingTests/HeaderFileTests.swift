import Foundation
import TestSupport
import Testing

/// What servers are told to send.
struct HeaderFileTests {
    /// A page and its server may not disagree: browsers keep to both policies.
    @Test func serversSendThePolicyThatPagesBring() throws {
        let site = try TemporarySite([:])
        defer { site.delete() }
        _ = try site.build()
        let outputs = try site.outputs()
        let page = String(decoding: try #require(outputs["id/index.html"]), as: UTF8.self)
        let headers = String(decoding: try #require(outputs["_headers"]), as: UTF8.self)
        let policy = try #require(page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]+)"/)?.1)
        #expect(headers.contains("  Content-Security-Policy: \(policy); frame-ancestors 'none'\n"))
        let hosting = try String(contentsOf: fixtures("../../HOSTING.md").standardizedFileURL, encoding: .utf8)
        let lines = headers.split(separator: "\n").dropFirst()
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(hosting.contains("add_header \(parts[0]) \"\(parts[1])\" always;"))
            #expect(hosting.contains("Header always set \(parts[0]) \"\(parts[1])\"\n"))
        }
        #expect(lines.count == 5)
    }
}
