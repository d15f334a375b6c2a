@testable import Previewing
import Testing

/// Requests as they come over the line, from browsers and from others.
struct RequestTests {
    private func head(_ text: String) throws -> RequestHead? {
        var bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        return try RequestHead.take(from: &bytes)
    }

    @Test func aRequestIsTakenWholeOrNotAtAll() throws {
        let whole = Array("GET /id/a%20b.html?q=1 HTTP/1.1\r\nHost: localhost\r\nAccept:  */*\r\n\r\nGET".utf8)
        for count in 0..<whole.count - 3 {
            var bytes = Array(whole[..<count])
            #expect(try RequestHead.take(from: &bytes) == nil)
            #expect(bytes.count == count)
        }
        var bytes = whole
        let request = try #require(try RequestHead.take(from: &bytes))
        #expect(request.path == "/id/a b.html")
        #expect(request.query == "q=1")
        #expect(request.headers == ["host": "localhost", "accept": "*/*"])
        #expect(request.keepsOpen)
        #expect(bytes == Array("GET".utf8))
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\n\n", 400), ("GET /\n\n", 400), ("GET  / HTTP/1.1\nHost: a\n\n", 400),
        ("GET http://a/ HTTP/1.1\nHost: a\n\n", 400), ("GET / HTTP/2.0\nHost: a\n\n", 505),
        ("GET / HTTP/1.1\nHost: a\nHost: b\n\n", 400), ("GET / HTTP/1.1\nHost: a\n folded\n\n", 400),
        ("GET / HTTP/1.1\nHost : a\n\n", 400), ("GET / HTTP/1.1\nHost: a\nContent-Length: 4\n\n", 413),
        ("GET / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n", 413),
        ("GET /../site.yml HTTP/1.1\nHost: a\n\n", 400), ("GET /%2e%2e/site.yml HTTP/1.1\nHost: a\n\n", 400),
        ("GET /a/..%2fsite.yml HTTP/1.1\nHost: a\n\n", 400), ("GET /a%00 HTTP/1.1\nHost: a\n\n", 400),
        ("GET /a\\b HTTP/1.1\nHost: a\n\n", 400), ("GET /%ff HTTP/1.1\nHost: a\n\n", 400),
        ("GET /%4 HTTP/1.1\nHost: a\n\n", 400), ("\n\n", 400),
        ("GET / HTTP/1.1\n" + String(repeating: "A: b\n", count: 101) + "Host: a\n\n", 431),
        (String(repeating: "x", count: 17_000), 431),
    ])
    func whatIsNoRequestIsRefused(text: String, status: Int) {
        let refusal = #expect(throws: RequestHead.Refusal.self) { try head(text) }
        #expect(refusal?.rawValue == status)
    }

    @Test func connectionsCloseWhereTheCallerSaysSo() throws {
        #expect(try head("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")?.keepsOpen == false)
        #expect(try head("GET / HTTP/1.0\n\n")?.keepsOpen == false)
    }

    @Test(arguments: [
        ("localhost", true), ("localhost:4000", true), ("127.0.0.1:80", true), ("[::1]:4000", true),
        ("LOCALHOST", true),
        ("evil.example", false), ("evil.example:4000", false), ("localhost.evil.example", false),
        ("127.0.0.1.evil.example:4000", false), ("", false), ("localhost:x", false), ("192.168.1.4:4000", false),
    ])
    func onlyThisMachinesNamesAreOurs(host: String, isOurs: Bool) {
        #expect(HostNames.areOurs(host) == isOurs)
    }
}
