/// The type of a file by the end of its name.
enum MediaTypes {
    static func type(of path: String) -> String {
        guard let dot = path.lastIndex(of: ".") else { return "application/octet-stream" }
        let ending = path[path.index(after: dot)...].lowercased()
        guard let type = types[ending] else { return "application/octet-stream" }
        let isText = type.hasPrefix("text/") || ["application/json", "image/svg+xml", "application/xml"].contains(type)
        return isText ? type + "; charset=utf-8" : type
    }

    private static let types: [String: String] = [
        "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
        "geojson": "application/geo+json", "webmanifest": "application/manifest+json", "xml": "application/xml",
        "txt": "text/plain", "md": "text/plain", "csv": "text/csv", "tsv": "text/tab-separated-values",
        "vcf": "text/vcard", "ics": "text/calendar", "vtt": "text/vtt", "srt": "text/plain", "yml": "text/plain",
        "yaml": "text/plain",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp", "tif": "image/tiff",
        "tiff": "image/tiff",
        "pdf": "application/pdf", "zip": "application/zip", "epub": "application/epub+zip", "rtf": "application/rtf",
        "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg", "m4a": "audio/mp4",
        "wav": "audio/wav", "flac": "audio/flac", "aac": "audio/aac",
        "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "ogv": "video/ogg", "mov": "video/quicktime",
        "3gp": "video/3gpp", "kml": "application/vnd.google-earth.kml+xml", "gpx": "application/gpx+xml",
        "wasm": "application/wasm",
    ]
}
