/// Whether a text is an address on the web: `https://` or `http://`, and no white space.
package func isWebAddress(_ text: String) -> Bool {
    let scheme = text.prefix(8).lowercased()
    return (scheme == "https://" || scheme.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
}
