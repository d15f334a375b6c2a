internal import Diagnostics

extension Markup {
    /// A page of the preview itself, in its look.
    ///
    /// - Parameter kind: A class of the page beside `problems`, for the style sheet.
    static func ownPage(_ title: String, kind: String = "", in language: MessageLanguage, _ body: Markup) -> Markup {
        """
        <!doctype html>
        <html lang="\(language.rawValue)"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title)</title>
        <link rel="stylesheet" href="/_suluh/panel.css"><link rel="stylesheet" href="/_suluh/desk.css"></head>
        <body><main class="problems \(kind)">\(body)</main></body></html>

        """
    }
}
