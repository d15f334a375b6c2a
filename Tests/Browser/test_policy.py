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


def test_the_watch_sees_what_is_blocked(chromium, served):
    def with_script(body):
        return body.replace(b"</head>", b"<script>window.evil = 1</script></head>")

    assert violations(chromium, served.url("id/index.html"), with_script) != []
