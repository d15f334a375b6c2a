internal import Diagnostics
internal import SiteModel

/// Reads a file that is published as it is; nothing when it may not be.
func loadAsset(_ file: FoundFile, scanner: DiskScanner) throws(MachineFailure) -> Reported<LoadedAsset?> {
    let place = "content/" + file.path
    guard let kind = AssetKind(path: file.path) else {
        return Reported(nil, [AssetDiagnostics.notAnAsset(place)])
    }
    if kind == .program { return Reported(nil, [AssetDiagnostics.program(place)]) }
    let bytes = try scanner.read(file.diskPath)
    if kind == .vectorPicture, let danger = SVGDanger(in: bytes) {
        return Reported(nil, [AssetDiagnostics.dangerousSVG(place, danger: danger.found)])
    }
    return Reported(
        LoadedAsset(path: file.path, contents: .file(file.diskPath), fingerprint: Fingerprint(of: bytes)))
}

/// What a file may be, by its ending.
enum AssetKind: Sendable {
    /// Pictures, documents, sound, video and data: shown or stored, never run.
    case passive
    /// SVG, which may hold script.
    case vectorPicture
    /// HTML and JavaScript, which would run in the reader's browser as part of the site.
    case program

    init?(path: String) {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        let ending = path[path.index(after: dot)...].lowercased()
        switch ending {
        case "svg": self = .vectorPicture
        case "html", "htm", "xhtml", "xht", "shtml", "js", "mjs", "cjs", "wasm", "swf": self = .program
        case _ where Self.passiveEndings.contains(ending): self = .passive
        default: return nil
        }
    }

    private static let passiveEndings: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "ico", "bmp", "tif", "tiff",
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "epub",
        "mp3", "ogg", "oga", "opus", "m4a", "wav", "flac", "aac",
        "mp4", "webm", "ogv", "m4v", "mov", "3gp", "vtt", "srt",
        "csv", "tsv", "json", "geojson", "xml", "yml", "yaml", "ics", "vcf", "kml", "gpx", "zip",
    ]
}

/// Something in an SVG that would run, or load from another address.
struct SVGDanger {
    /// What was found, as it would be searched for in the file.
    let found: String

    private static let forbidden = [
        "<script", "<foreignobject", "<iframe", "<embed", "<object", "<!entity", "javascript:", "@import",
        "<?xml-stylesheet",
    ]

    init?(in bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if let word = Self.forbidden.first(where: text.contains) {
            found = word
        } else if let event = text.firstMatch(of: /[\s"'\/](on[a-z]+)\s*=/) {
            found = String(event.output.1)
        } else if let outside = text.firstMatch(of: /(?:href|src)\s*=\s*["']?\s*((?:https?:|\/\/|data:text)[^"'\s>]*)/)
        {
            found = String(outside.output.1)
        } else if let outside = text.firstMatch(of: /url\(\s*["']?((?:https?:|\/\/)[^"')]*)/) {
            found = String(outside.output.1)
        } else {
            return nil
        }
    }
}
