import Diagnostics
import Foundation
import Rendering
import SiteModel
import TestSupport

/// The web pages of a site, by their path.
func render(_ files: [String: String], settings: String = TemporarySite.settings) throws -> [String: String] {
    let site = try TemporarySite(["site.yml": settings].merging(files) { $1 })
    defer { site.delete() }
    let files = renderSite(try site.resolved().value, toolVersion: "1").value
    return Dictionary(files.map { ($0.path, $0.text) }) { $1 }
}

/// The values of attributes that hold addresses, as a browser reads them.
func addresses(in html: String) -> [String] {
    html.matches(of: /\s(?:href|src|action|data-root|data-index)="([^"]*)"/).map {
        String($0.output.1).replacing("&amp;", with: "&").replacing("&#39;", with: "'")
    }
}

/// The templates that every theme must have, each empty but for those that are given.
func theme(_ templates: [String: String]) -> [String: String] {
    let names = ["home", "section", "page", "search", "chooser", "notfound", "redirect"]
    var files: [String: String] = [
        "themes/default/strings/id.yml": "home: Beranda\nfallback_notice: \"{language} {shown}\"\n"
    ]
    for name in names { files["themes/default/templates/\(name).mustache"] = templates[name] ?? "" }
    return files
}
