"""Every link of every page leads somewhere. Needs no browser."""

from pages import local_target


def test_there_are_pages_in_every_language(pages, site_languages):
    assert {"id", "en"} <= set(site_languages)
    for language in site_languages:
        assert len([path for path in pages if path.startswith(f"{language}/")]) > 5


def test_every_internal_link_leads_to_a_file(site, pages):
    broken = [
        f"{page.path}: {link}"
        for page in pages.values()
        for link in page.links
        if (target := local_target(page.path, link)) and not (site / target[0]).is_file()
    ]
    assert broken == []


def test_every_anchor_leads_to_an_id(pages):
    broken = [
        f"{page.path}: {link}"
        for page in pages.values()
        for link in page.links
        if (target := local_target(page.path, link)) and target[1] and target[0] in pages
        if target[1] not in pages[target[0]].ids
    ]
    assert broken == []


def test_links_are_relative_except_on_the_page_for_lost_addresses(pages):
    """Only then does the site work in a sub-folder and from a memory card."""
    absolute = [
        f"{page.path}: {link}" for page in pages.values() for link in page.links
        if link.startswith("/") and page.path != "404.html"
    ]
    assert absolute == []


def test_no_id_stands_twice_on_a_page(pages):
    twice = [f"{page.path}: #{name}" for page in pages.values() for name in set(page.ids) if page.ids.count(name) > 1]
    assert twice == []


def test_every_page_but_the_whole_site_ones_says_its_language_and_direction(pages, site_languages):
    for page in pages.values():
        assert page.direction in ("ltr", "rtl"), page.path
        if page.path.split("/")[0] in site_languages:
            assert page.lang == page.path.split("/")[0], page.path


def test_fallback_pages_are_kept_out_of_other_sites_searches(pages):
    for page in pages.values():
        if page.is_fallback:
            assert "noindex" in page.robots and not page.alternates, page.path


def test_alternates_name_each_other(pages):
    """hreflang counts only when both pages name each other."""
    by_address = {page.canonical: page for page in pages.values() if page.canonical and not page.is_fallback}
    for page in pages.values():
        for language, address in page.alternates.items():
            other = by_address.get(address)
            if other is not None and language != "x-default":
                assert page.canonical in other.alternates.values(), (page.path, language)
