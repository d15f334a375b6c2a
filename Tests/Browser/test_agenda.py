"""What is over leaves the agenda by the clock of the reader's device, also when nobody builds the site anew."""

import pytest

DURING, AFTER, LONG_AFTER = "2026-11-26T03:00:00Z", "2026-11-26T05:01:00Z", "2028-01-01T00:00:00Z"
TRAINING, MEETING = "Pelatihan desa", "Rapat koordinasi"


@pytest.fixture
def open_at(helping, open_page):
    def open_path(path, moment, javascript=True):
        page = open_page(helping.url(path), javascript=javascript)
        page.clock.set_fixed_time(moment)
        page.reload()
        return page

    return open_path


@pytest.mark.parametrize("path", ["id/index.html", "id/agenda/index.html"])
def test_an_event_leaves_the_list_when_it_is_over(open_at, path):
    during, after = (open_at(path, moment).locator("[data-agenda]") for moment in (DURING, AFTER))
    assert TRAINING in during.inner_text() and MEETING in during.inner_text()
    assert TRAINING not in after.inner_text() and MEETING in after.inner_text()


def test_an_empty_agenda_is_not_shown(open_at):
    page = open_at("id/index.html", LONG_AFTER)
    assert not page.locator("[data-agenda]").is_visible()
    assert page.watch.problems == []


def test_the_page_of_an_event_says_that_it_is_over(open_at):
    note = "Acara ini sudah selesai."
    assert not open_at("id/agenda/pelatihan.html", DURING).get_by_text(note).is_visible()
    assert open_at("id/agenda/pelatihan.html", AFTER).get_by_text(note).is_visible()


def test_without_javascript_the_list_is_that_of_the_build(open_at):
    assert TRAINING in open_at("id/index.html", LONG_AFTER, javascript=False).locator("[data-agenda]").inner_text()


def test_the_phone_to_call_is_on_the_first_screen_of_a_phone(helping, open_page):
    page = open_page(helping.url("id/bantuan/kekerasan.html"))
    box = page.locator(".calls .call").first.bounding_box()
    assert box["y"] + box["height"] < 740
    assert page.locator(".calls .call").first.get_attribute("href") == "tel:08001000"
