internal import SiteModel

/// What a PDF is made from.
package struct PrintJob: Sendable {
    /// The path from the output of the site, from which the addresses in the HTML lead on.
    package var path: String
    package var html: [UInt8]
    /// Texts that the HTML asks for, such as style sheets, by their paths in the output.
    package var texts: [String: [UInt8]] = [:]
    /// Pictures, by their paths in the output: where they are on this machine.
    package var files: [String: String] = [:]
    /// The families of fonts without which words would be boxes.
    package var fonts: [String] = []
    /// The address of the site; nothing while it has none, and links would lead nowhere.
    package var siteAddress: String?
    /// The moment that stands in the PDF as its own, in seconds since 1970.
    package var moment = 0
    /// How many pages it should have at most.
    package var pageLimit: Int?
    /// Puts the pages side by side on sheets that are folded, for words that run from right to left in the other order.
    package var booklet: Booklet?

    /// How a booklet is read.
    package enum Booklet: String, Sendable { case leftToRight = "ltr", rightToLeft = "rtl" }

    package init(path: String, html: [UInt8]) {
        self.path = path
        self.html = html
    }
}

/// What came of a job.
package enum PrintResult: Sendable, Equatable {
    case made(Sheets)
    /// These families of fonts are not on this machine.
    case fontsMissing([String])
    /// Pictures that are not there, or too large to be unpacked, by their paths in the output.
    case filesUnusable(missing: [String], tooLarge: [String])
    /// The tool did not understand the page; in its own words.
    case failed(String)
    /// The tool ended in the middle, twice.
    case toolDied

    /// A finished PDF and what it is like.
    package struct Sheets: Sendable, Equatable {
        package var pdf: [UInt8]
        package var pageCount: Int
        /// How many lines of text stand on pages beyond the limit.
        package var extraLines: Int
        /// Words that stick out of the cards that must hold them.
        package var misfits: [String]

        package init(pdf: [UInt8], pageCount: Int, extraLines: Int, misfits: [String]) {
            self.pdf = pdf
            self.pageCount = pageCount
            self.extraLines = extraLines
            self.misfits = misfits
        }
    }
}

extension PrintJob {
    /// The job as the worker reads it: one line of JSON.
    var request: [UInt8] {
        JSONValue([
            "path": .text(path), "html": text(html),
            "texts": object(texts.mapValues(text)), "files": object(files.mapValues { .text($0) }),
            "fonts": .list(fonts.map { .text($0) }), "base": .text(siteAddress ?? "http://localhost/"),
            "links": .flag(siteAddress != nil), "epoch": .number(moment), "pages": .number(pageLimit ?? 0),
            "booklet": .text(booklet?.rawValue ?? ""),
        ]).bytes + [UInt8(ascii: "\n")]
    }

    private func text(_ bytes: [UInt8]) -> JSONValue { .text(String(decoding: bytes, as: UTF8.self)) }

    private func object(_ values: [String: JSONValue]) -> JSONValue {
        .object(values.sorted { $0.key < $1.key }.map { JSONMember($0.key, $0.value) })
    }
}
