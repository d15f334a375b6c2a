internal import Diagnostics
internal import SiteModel

/// The sentences of new pages that tell an author what to write; whoever reads one on a site reads a page that nobody
/// finished.
package let templateTexts: Set<String> = {
    let pages = PageType.allCases.flatMap { type in
        MessageLanguage.allCases.map { PageTemplates.bytes(of: type, $0) }
    }
    let site = [
        PackageResources.home_id_md, PackageResources.home_en_md, PackageResources.help_id_md,
        PackageResources.help_en_md,
    ]
    return Set((pages + site).flatMap(instructions))
}()

/// A template's paragraphs, each on one line, and its summary.
private func instructions(_ template: [UInt8]) -> [String] {
    let parts = PageParts(template)
    let summaries = lines(parts.frontMatter ?? []).filter { $0.hasPrefix("summary: ") }.map {
        $0.dropFirst("summary: ".count).trimming("\"")
    }
    let paragraphs = lines(parts.body).filter { $0.first?.isLetter == true }
    return paragraphs.map(String.init) + summaries
}

private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
}

extension Substring {
    fileprivate func trimming(_ quote: Character) -> String {
        String(first == quote && last == quote ? dropFirst().dropLast() : self)
    }
}
