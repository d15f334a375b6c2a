"""A reader without a mouse."""

from pages import representatives


def focused(page, script):
    return page.evaluate(f"(() => {{ const focused = document.activeElement; return {script} }})()")


def test_first_stop_skips_to_the_text(served, open_page):
    page = open_page(served.url("id/panduan/paspor.html"))
    page.keyboard.press("Tab")
    target = focused(page, "focused.getAttribute('href')")
    assert target.startswith("#")
    assert page.locator(f"main{target}, main {target}").count() == 1
    box = page.locator(f"a[href='{target}']").first.bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["width"] > 10 and box["height"] > 10
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page, "!!focused.closest('main')")


def test_every_stop_shows_that_it_has_the_focus(served, open_page, pages):
    for path in representatives(pages, "id")[:6]:
        page = open_page(served.url(path), width=1280)
        for _ in range(25):
            page.keyboard.press("Tab")
            if focused(page, "focused === document.body"):
                break
            assert focused(page, "marked(focused)".replace("marked(focused)", MARKED)), (
                path, focused(page, "focused.outerHTML.slice(0, 200)"))


# An outline, a shadow or a frame that a stop has only while it has the focus.
MARKED = """(() => {
    const look = element => { const s = getComputedStyle(element); return [s.outlineStyle === 'none' ? '' : s.outline,
        s.boxShadow, s.borderColor, s.backgroundColor, s.textDecorationLine].join('|') };
    const withFocus = look(focused);
    focused.blur();
    const without = look(focused);
    focused.focus({preventScroll: true});
    return withFocus !== without;
})()"""
