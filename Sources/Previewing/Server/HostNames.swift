/// The names by which a browser on this machine may call the preview.
///
/// A page elsewhere can give its own name the address 127.0.0.1 (DNS rebinding) and then read what it likes. It cannot
/// change the name that the browser sends.
enum HostNames {
    private static let ours: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

    /// Whether a request is meant for us. Any port will do: a tunnel may end at another.
    static func areOurs(_ host: String?) -> Bool {
        guard let host else { return true }
        return ours.contains(withoutPort(host).lowercased())
    }

    private static func withoutPort(_ host: String) -> String {
        guard let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") else { return host }
        let port = host[host.index(after: colon)...]
        return port.allSatisfy { $0.isASCII && $0.isNumber } ? String(host[..<colon]) : host
    }
}
