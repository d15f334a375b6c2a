"""What machines read of the site: the map, the feeds, the rules for robots."""

import re
from urllib.parse import unquote
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def site_address(folder):
    """The address that the site's own settings give it."""
    return re.search(r"^url: *(\S+?)/?$", (folder.parent / "site" / "site.yml").read_text(), re.MULTILINE)[1]


def test_map_names_only_pages_that_exist_and_are_wanted_in_searches(arabic_output, arabic_pages):
    address = site_address(arabic_output) + "/"
    tree = ElementTree.parse(arabic_output / "sitemap.xml")
    named = {unquote(entry.text).removeprefix(address) for entry in tree.iter(f"{SITEMAP}loc")}
    wanted = {page.path for page in arabic_pages.values() if page.canonical and not page.robots and not page.refreshes}
    assert named and named <= arabic_pages.keys()
    assert not any("noindex" in arabic_pages[path].robots for path in named)
    assert {path for path in wanted if path.count("/") == 2} <= named


def test_every_language_has_a_feed_whose_entries_exist(arabic_output, arabic_pages):
    address = site_address(arabic_output) + "/"
    for language in ("id", "ar"):
        [feed] = (arabic_output / language).glob("*.xml")
        root = ElementTree.parse(feed).getroot()
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        for entry in root.iter(f"{ATOM}entry"):
            path = unquote(entry.find(f"{ATOM}link").get("href")).removeprefix(address)
            assert path in arabic_pages


def test_robots_are_told_where_the_map_is(arabic_output):
    address = site_address(arabic_output)
    assert f"Sitemap: {address}/sitemap.xml" in (arabic_output / "robots.txt").read_text().splitlines()
