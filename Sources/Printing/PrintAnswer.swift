/// The lines that the worker writes before a PDF: `pages 2`, one thing a line.
struct PrintAnswer {
    private var values: [String: [String]] = [:]

    init(_ head: [UInt8]) {
        for line in String(decoding: head, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let name = parts.first else { continue }
            values[String(name), default: []].append(parts.count > 1 ? String(parts[1]) : "")
        }
    }

    /// How many bytes follow; nothing for an answer that is none.
    var size: Int? { number("size").flatMap { (0...Self.largest).contains($0) ? $0 : nil } }

    /// No sheet for a village is larger.
    private static let largest = 256 * 1024 * 1024

    /// The result, given the bytes that follow.
    func result(_ pdf: [UInt8]) -> PrintResult {
        switch values["status"]?.first {
        case "ok":
            .made(
                PrintResult.Sheets(
                    pdf: pdf, pageCount: number("pages") ?? 0, extraLines: number("extra") ?? 0,
                    misfits: values["misfit"] ?? []))
        case "fonts": .fontsMissing(values["font"] ?? [])
        case "files": .filesUnusable(missing: values["missing"] ?? [], tooLarge: values["large"] ?? [])
        default: .failed(values["reason"]?.first ?? "")
        }
    }

    private func number(_ name: String) -> Int? { values[name]?.first.flatMap { Int($0) } }
}
