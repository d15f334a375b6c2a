"""The strictest plain policy, `default-src 'self'`, finds nothing to block on any kind of page."""

from pages import representatives

POLICY = "default-src 'self'"


def violations(chromium, address, change=lambda body: body):
    """What Chromium reports while a page is open whose server sends the policy with everything."""
    context = chromium.new_context()
    page = context.new_page()

    def answer(route):
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": POLICY}
        route.fulfill(response=response, body=change(response.body()), headers=headers)

    page.route("**/*", answer)
    page.add_init_script(
        "window.found = []; document.addEventListener('securitypolicyviolation',"
        " event => found.push(event.violatedDirective + ' ' + event.blockedURI))")
    page.goto(address)
    page.wait_for_load_state("networkidle")
    found = page.evaluate("window.found")
    context.close()
    return found


def test_no_page_is_blocked(chromium, served, pages, site_languages):
    for language in site_languages:
        for path in representatives(pages, language):
            assert violations(chromium, served.url(path)) == [], path


def test_every_page_brings_the_policy_along(site, pages):
    """A host that cannot send headers, and a memory card, are as safe as a host that can."""
    for path in pages:
        text = (site / path).read_text(encoding="utf-8")
        assert text.count("http-equiv=\"Content-Security-Policy\" content=\"default-src 'self';") == 1, path


def test_the_pages_own_policy_stops_an_attack(chromium, served, site):
    """Through a server and as a file: a script, a picture and a style that somebody slipped in do nothing."""
    for address in (served.url("id/panduan/paspor.html"), (site / "id/panduan/paspor.html").as_uri()):
        context = chromium.new_context()
        page = context.new_page()
        failed = {}
        page.on("requestfailed", lambda request: failed.update({request.url: request.failure}))
        page.goto(address)
        page.evaluate("""() => {
            const script = document.createElement("script");
            script.textContent = "window.evil = 1";
            const picture = new Image();
            picture.src = "https://evil.example/a.png";
            document.body.append(script, picture);
        }""")
        page.wait_for_timeout(200)
        assert page.evaluate("window.evil") is None, address
        assert page.evaluate("getComputedStyle(document.querySelector('.help')).backgroundColor") != "rgba(0, 0, 0, 0)", address
        # Chromium announces the request before it asks the policy.
        assert failed.get("https://evil.example/a.png") == "csp", address
        context.close()


def test_the_watch_sees_what_is_blocked(chromium, served):
    def with_script(body):
        return body.replace(b"</head>", b"<script>window.evil = 1</script></head>")

    assert violations(chromium, served.url("id/index.html"), with_script) != []
