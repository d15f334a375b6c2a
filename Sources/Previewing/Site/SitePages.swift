internal import Building
internal import Diagnostics
internal import SiteModel

/// The site's own addresses: the bytes that a build would write, and in a page the preview's script.
struct SitePages {
    private let state: Reception.State
    private let language: MessageLanguage
    private let workshop: Workshop

    init(_ state: Reception.State, language: MessageLanguage, _ workshop: Workshop) {
        self.state = state
        self.language = language
        self.workshop = workshop
    }

    func response(to request: RequestHead) -> Response {
        guard let site = state.good else { return notYet() }
        let path = String(request.path.dropFirst())
        let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if let file = site.file(at: name) { return response(of: file, to: request) }
        if !path.hasSuffix("/"), site.file(at: path + "/index.html") != nil {
            return .redirect(to: percentEncodedPath(request.path) + "/")
        }
        return notFound(site)
    }

    private func response(of file: OutputFile, to request: RequestHead) -> Response {
        let plan = file.plan()
        let version = String(plan.fingerprint.hex.prefix(32))
        var response = Response(200, type: MediaTypes.type(of: file.path), [])
        response.headers += [("ETag", "\"\(version)\""), ("Cache-Control", "no-cache"), ("Accept-Ranges", "bytes")]
        // Whoever has this version needs no page to be made.
        if response.fitted(to: request).status == 304 { return response }
        switch plan.contents {
        case .made(let make):
            let bytes = make()
            response.body = .bytes(file.path.hasSuffix(".html") ? withScript(bytes, "data-page=\"\(version)\"") : bytes)
        case .copied(let source):
            guard let opened = PublishedFile(source) else { return .plain(404, [("Cache-Control", "no-store")]) }
            response.body = .file(opened, 0..<opened.size)
        }
        return response
    }

    private func notFound(_ site: ShownSite) -> Response {
        var bytes = Array("<!doctype html>\n<title>404</title>\n<h1>404</h1>\n".utf8)
        if let file = site.file(at: "404.html"), case .made(let make) = file.plan().contents { bytes = make() }
        return page(404, bytes)
    }

    /// There was no good site since the preview began.
    private func notYet() -> Response {
        let panel = Panel(state, page: "", language, workshop)
        return page(503, panel.wholePage.bytes)
    }

    /// A page that has no version, and is loaded anew after every build.
    private func page(_ status: Int, _ bytes: [UInt8]) -> Response {
        Response(
            status, type: "text/html; charset=utf-8",
            withScript(bytes, "data-page=\"\" data-number=\"\(state.number)\""), [("Cache-Control", "no-store")])
    }

    /// The one difference between the preview and the site: a tag before the end of the page.
    private func withScript(_ page: [UInt8], _ attributes: String) -> [UInt8] {
        let tag = "<script src=\"/_suluh/preview.js\" \(attributes) defer></script>"
        let end = Array("</body>".utf8)
        var place = page.count
        var index = page.count - end.count
        while index >= 0 {
            if page[index] == end[0], page[index..<index + end.count].elementsEqual(end) {
                place = index
                break
            }
            index -= 1
        }
        return page[..<place] + Array(tag.utf8) + page[place...]
    }
}
