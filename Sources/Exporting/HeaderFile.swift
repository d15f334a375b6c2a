internal import SiteModel

extension Exporter {
    /// `_headers`, by which hosts of static sites (Netlify, Cloudflare Pages and others that follow them) send what a page
    /// cannot say of itself. HOSTING.md has the same for nginx and Apache.
    func headers() -> OutputFile {
        file("_headers") {
            """
            /*
              Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff
              Cross-Origin-Opener-Policy: same-origin
              Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()

            """
        }
    }
}
