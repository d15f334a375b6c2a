/// What is sent back, before it is fitted to the request.
struct Response: Sendable {
    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: Body

    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file of the site.
        case file(PublishedFile, Range<Int>)
        /// Nothing yet: the connection stays open for what happens.
        ///
        /// - Parameter first: What is said when it begins.
        case events(first: @Sendable () -> [UInt8])
    }

    init(_ status: Int, type: String, _ bytes: [UInt8], _ headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("Content-Type", type)] + headers
        body = .bytes(bytes)
    }

    init(_ status: Int, _ headers: [(name: String, value: String)], _ body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A few words for programs and for whoever looks.
    static func plain(_ status: Int, _ headers: [(name: String, value: String)] = []) -> Response {
        let words = "\(status) \(reason(status))\n"
        return Response(status, type: "text/plain; charset=utf-8", Array(words.utf8), headers)
    }

    static func redirect(to path: String) -> Response { plain(308, [("Location", path)]) }

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// How many bytes the body has; nothing for one that has no end.
    var length: Int? {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        case .events: nil
        }
    }

    /// The head as it goes over the line.
    ///
    /// - Parameter date: Now, as HTTP writes it.
    func head(closes: Bool, date: String) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status) \(Self.reason(status))", "Date: \(date)"]
        lines += headers.map { "\($0.name): \($0.value)" }
        if let length, status != 304 { lines.append("Content-Length: \(length)") }
        lines += ["X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin"]
        if closes { lines.append("Connection: close") }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 206: "Partial Content"
        case 304: "Not Modified"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 413: "Content Too Large"
        case 416: "Range Not Satisfiable"
        case 421: "Misdirected Request"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        case 505: "HTTP Version Not Supported"
        default: "Error"
        }
    }
}
