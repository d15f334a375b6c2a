"""Places, the directory and opening hours: on a phone, without JavaScript, and by clocks elsewhere."""

import pytest
from conftest import DESKTOP, PHONE, sideways_scroll

OFFICE = "id/layanan/dinas.html"  # Mo-Th 08-12 and 13-15, Fr 08-11.30, at UTC+7
OPEN = ".open-now"


def test_emergency_numbers_stand_on_the_first_screen(places, open_page):
    page = open_page(places.url("id/tempat/sribhawono-bandar-sribhawono.html"))
    calls = page.locator(".emergency .call")
    assert calls.count() == 3
    box = calls.first.bounding_box()
    assert box["y"] + box["height"] <= 640
    assert box["height"] >= 44
    assert page.locator(".emergency a[href='tel:110']").is_visible()


@pytest.mark.parametrize("width", [320, PHONE, DESKTOP])
@pytest.mark.parametrize("path", [
    "tempat/index.html", "tempat/way-jepara.html", "tempat/bandar-agung.html", "layanan/index.html",
    "layanan/dinas.html", "lembaga/kementerian.html"])
def test_nothing_scrolls_sideways(places, open_page, path, width):
    for language in ("id", "ar"):
        page = open_page(places.url(f"{language}/{path}"), width=width)
        assert sideways_scroll(page) <= 0
        assert page.watch.problems == []


def test_breadcrumbs_lead_from_the_village_to_the_province(places, open_page):
    page = open_page(places.url("id/tempat/sribhawono-bandar-sribhawono.html"))
    assert page.locator(".crumbs a").all_inner_texts() == [
        "Beranda", "Tempat", "Provinsi Lampung", "Kabupaten Lampung Timur", "Kecamatan Bandar Sribhawono"]


def test_a_village_that_waits_says_so_in_words(places, open_page):
    page = open_page(places.url("id/tempat/way-jepara.html"))
    assert "Menunggu konfirmasi program" in page.locator("main").inner_text()
    page = open_page(places.url("id/tempat/bandar-agung.html"))
    assert "Menunggu" not in page.locator("main").inner_text()


def test_the_search_page_finds_a_village_by_another_spelling(places, open_page):
    page = open_page(places.url("id/search.html?q=sribahwono"))
    link = page.locator("[data-search-results] a").first
    link.wait_for()
    assert link.inner_text() == "Desa Sribhawono"


# The directory


def visible_names(page):
    names = page.locator("section.kind li:visible .name").all_inner_texts()
    return sorted(set(names))


def test_the_directory_is_complete_without_javascript(places, open_page):
    page = open_page(places.url("id/layanan/index.html"), javascript=False)
    assert page.locator("form.filter").is_hidden()
    assert len(visible_names(page)) == 7
    assert page.locator(".az li:visible").count() == 7
    assert page.locator(".by-place li:visible").count() == 10


def test_the_directory_is_filtered_by_words_kind_and_place(places, open_page):
    page = open_page(places.url("id/layanan/index.html"))
    page.locator(".filter summary").click()
    status = page.locator(".filter [role=status]")
    assert status.inner_text() == ""
    page.locator("#filter-words").fill("KERJA dinas")
    assert visible_names(page) == ["Dinas Tenaga Kerja Uji"]
    assert status.inner_text() == "1 layanan cocok"
    assert page.locator(".az").is_hidden()
    page.locator("#filter-words").fill("")
    page.locator("#filter-kind").select_option(label="Pengaduan")
    assert visible_names(page) == ["Balai Uji Lampung, pelayanan", "Kantor di Hong Kong", "Pusat Pengaduan Uji"]
    page.locator("#filter-place").select_option(label="– – – Desa Sribhawono")
    assert visible_names(page) == ["Balai Uji Lampung, pelayanan", "Pusat Pengaduan Uji"]
    page.locator("#filter-words").fill("tidak ada yang begini")
    assert visible_names(page) == []
    assert status.inner_text().startswith("Tidak ada yang cocok")
    page.locator("#filter-words").press("Enter")
    assert page.url == places.url("id/layanan/index.html")
    for name in ("#filter-kind", "#filter-place"):
        page.locator(name).select_option("")
    page.locator("#filter-words").fill("")
    assert len(visible_names(page)) == 7
    assert status.inner_text() == ""
    assert page.watch.problems == []


# Open now


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Hong_Kong"])
@pytest.mark.parametrize("time, text", [
    ("2026-11-23T01:30:00Z", "Buka sekarang, sampai 12.00"),  # Monday 08.30 in the office
    ("2026-11-23T00:59:00Z", "Tutup sekarang. Buka lagi hari ini 08.00"),
    ("2026-11-23T05:00:00Z", "Tutup sekarang. Buka lagi hari ini 13.00"),  # exactly when it closes
    ("2026-11-23T07:59:00Z", "Buka sekarang, sampai 15.00"),
    ("2026-11-23T08:00:00Z", "Tutup sekarang. Buka lagi Selasa 08.00"),
    ("2026-11-27T04:30:00Z", "Tutup sekarang. Buka lagi Senin 08.00"),  # Friday 11.30
    ("2026-11-22T18:00:00Z", "Tutup sekarang. Buka lagi hari ini 08.00"),  # Monday 01.00 there, Sunday elsewhere
    ("2026-12-25T02:00:00Z", "Hari ini hari libur nasional (Hari Raya Natal). Telepon dulu."),
    ("2026-12-24T09:00:00Z", "Tutup sekarang. Buka lagi Senin 08.00"),  # Friday is the holiday
    ("2028-11-20T02:00:00Z", "Buka sekarang sampai 12.00, bila bukan hari libur"),  # nobody listed that year
])
def test_open_now_is_told_by_the_offices_own_clock(places, open_page, zone, time, text):
    page = open_page(places.url(OFFICE), zone=zone, time=time)
    assert page.locator(OPEN).inner_text().strip().removeprefix("●").removeprefix("○").strip() == text


def test_open_now_changes_while_the_page_is_open(places, open_page):
    page = open_page(places.url(OFFICE), zone="Asia/Jakarta", time="2026-11-23T00:59:30Z")
    assert "Tutup" in page.locator(OPEN).inner_text()
    page.clock.run_for(61_000)
    assert "Buka sekarang" in page.locator(OPEN).inner_text()


@pytest.mark.parametrize("language, text", [("en", "Open now, until 12:00"), ("ar", "مفتوح الآن")])
def test_open_now_speaks_the_pages_language(places, open_page, language, text):
    page = open_page(places.url(OFFICE.replace("id/", f"{language}/")), time="2026-11-23T01:30:00Z")
    line = page.locator(OPEN)
    assert text in line.inner_text()
    assert line.get_attribute("lang") == language


def test_without_javascript_the_hours_stand_alone(places, open_page):
    page = open_page(places.url(OFFICE), javascript=False)
    assert page.locator(OPEN).count() == 0
    assert "08.00–12.00" in page.locator("table.hours").inner_text()


def test_a_card_on_another_page_tells_it_too(places, open_page):
    for path in ("id/index.html", "id/tempat/bandar-sribhawono.html", "id/lembaga/balai.html"):
        page = open_page(places.url(path), time="2026-11-23T01:30:00Z")
        assert "Buka sekarang" in page.locator(OPEN).first.inner_text()
