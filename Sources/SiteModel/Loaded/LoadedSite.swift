package import Languages
package import Markdown

/// Everything that was read, each file by itself.
package struct LoadedSite: Sendable {
    package var settings: SiteSettings
    package var pages: [LoadedPage]
    package var assets: [LoadedAsset]
    package var data: SharedData
    package var theme: LoadedTheme
    package var translations = TranslationRecords()

    package init(
        settings: SiteSettings, pages: [LoadedPage], assets: [LoadedAsset], data: SharedData, theme: LoadedTheme
    ) {
        self.settings = settings
        self.pages = pages
        self.assets = assets
        self.data = data
        self.theme = theme
    }
}

/// One Markdown file. A class, so that handing it on costs as little as handing on a number; nothing of it changes.
package final class LoadedPage: Sendable {
    /// The path from the site's folder, such as `content/panduan/paspor.en.md`.
    package let file: String
    package let key: PageKey
    package let language: LanguageTag
    package let frontMatter: FrontMatter
    package let body: MarkdownBody
    /// Title, summary and the blocks of the body, where they were asked for.
    package let blocks: [TextBlock]
    /// The file itself, where it was asked for.
    package let text: PageText?
    /// Stands for the bytes of the file.
    package let fingerprint: Fingerprint

    package init(
        file: String, key: PageKey, language: LanguageTag, frontMatter: FrontMatter, body: MarkdownBody,
        blocks: [TextBlock] = [], text: PageText? = nil, fingerprint: Fingerprint
    ) {
        self.file = file
        self.key = key
        self.language = language
        self.frontMatter = frontMatter
        self.body = body
        self.blocks = blocks
        self.text = text
        self.fingerprint = fingerprint
    }
}

/// A file that is published as it is.
package struct LoadedAsset: Sendable {
    /// Where the bytes are: on the disk, or in the program itself.
    package enum Contents: Sendable {
        /// The absolute path of a file.
        case file(String)
        case bytes([UInt8])
    }

    /// The path from `content/`, or from the theme's `assets/`.
    package let path: String
    package let contents: Contents
    /// Stands for the bytes of the file.
    package let fingerprint: Fingerprint

    package init(path: String, contents: Contents, fingerprint: Fingerprint) {
        self.path = path
        self.contents = contents
        self.fingerprint = fingerprint
    }

    /// The promise to publish this file at `output`.
    package func outputFile(at output: String) -> OutputFile {
        switch contents {
        case .file(let source): OutputFile(path: output, fingerprint: fingerprint, copyOf: source)
        case .bytes(let bytes): OutputFile(path: output, fingerprint: fingerprint) { bytes }
        }
    }
}
