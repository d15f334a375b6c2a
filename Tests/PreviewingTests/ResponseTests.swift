@testable import Previewing
import Testing

/// Answers fitted to what is asked for: only if it changed, only a part.
struct ResponseTests {
    private let ten = Response(
        200, type: "text/plain", Array("0123456789".utf8), [("ETag", "\"one\""), ("Accept-Ranges", "bytes")])

    private func fitted(_ headers: String...) throws -> Response {
        var bytes = Array((["GET / HTTP/1.1", "Host: localhost"] + headers + ["", ""]).joined(separator: "\r\n").utf8)
        return ten.fitted(to: try #require(try RequestHead.take(from: &bytes)))
    }

    private func text(_ response: Response) -> String {
        if case .bytes(let bytes) = response.body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    @Test(arguments: ["\"one\"", "W/\"one\"", "\"two\", \"one\"", "*"])
    func whoHasItGetsNothing(tags: String) throws {
        let response = try fitted("If-None-Match: \(tags)")
        #expect(response.status == 304)
        #expect(text(response).isEmpty)
        #expect(response.header("ETag") == "\"one\"")
    }

    @Test func whoHasAnotherGetsIt() throws {
        #expect(try fitted("If-None-Match: \"two\"").status == 200)
    }

    @Test(arguments: [
        ("bytes=0-3", "0123", "bytes 0-3/10"), ("bytes=7-", "789", "bytes 7-9/10"), ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=5-99", "56789", "bytes 5-9/10"), ("bytes=-99", "0123456789", "bytes 0-9/10"),
        ("bytes=9-9223372036854775806", "9", "bytes 9-9/10"),
    ])
    func aPartIsAPart(range: String, part: String, place: String) throws {
        let response = try fitted("Range: \(range)")
        #expect(response.status == 206)
        #expect(text(response) == part)
        #expect(response.header("Content-Range") == place)
    }

    @Test(arguments: ["bytes=10-", "bytes=-0", "bytes=9223372036854775807-"])
    func whatIsNotThereIsNot(range: String) throws {
        let response = try fitted("Range: \(range)")
        #expect(response.status == 416)
        #expect(response.header("Content-Range") == "bytes */10")
    }

    @Test(arguments: ["bytes=0-1,3-4", "lines=1-2", "bytes=3-1", "bytes=a-b", "bytes=-", "bytes=99999999999999999999-"])
    func otherRangesAreNoRanges(range: String) throws {
        #expect(try fitted("Range: \(range)").status == 200)
    }

    @Test func partsOfTwoVersionsAreNotMixed() throws {
        #expect(try fitted("Range: bytes=0-1", "If-Range: \"two\"").status == 200)
        #expect(try fitted("Range: bytes=0-1", "If-Range: \"one\"").status == 206)
    }

    @Test func datesAreHTTPDates() {
        #expect(httpDate(secondsSince1970: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(httpDate(secondsSince1970: 0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test func whatIsPutIntoMarkupIsEscaped() {
        let text = "<script>\"&'\u{1B}"
        let markup: Markup = "<p title=\"\(text)\">\([Markup](repeating: "<b>\(7)</b>", count: 2))</p>"
        #expect(markup.html == "<p title=\"&lt;script&gt;&quot;&amp;&#39;\u{FFFD}\"><b>7</b><b>7</b></p>")
    }
}
