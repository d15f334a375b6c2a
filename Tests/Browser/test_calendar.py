"""The calendars, read back by a parser that other programs use."""

from datetime import datetime, timezone

import icalendar


def events(path):
    """The events of a calendar file by their titles; the parser refuses what is no calendar."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def test_every_event_is_read_back_as_it_was_written(help_output):
    found = events(help_output / "data/calendar/id.ics")
    assert set(found) == {"Pelatihan desa", "Rapat koordinasi", "Pembukaan program", "Konsultasi hari ini"}
    training = found["Pelatihan desa"]
    assert training.decoded("DTSTART") == datetime(2026, 11, 26, 2, 0, tzinfo=timezone.utc)
    assert training.decoded("DTEND") == datetime(2026, 11, 26, 5, 0, tzinfo=timezone.utc)
    assert training.decoded("DTSTAMP") == datetime(2026, 11, 24, tzinfo=timezone.utc)
    assert str(training["LOCATION"]) == "Balai desa, Sribhawono"
    assert str(training["CONTACT"]) == "Hotline, 0800-1000"
    assert str(training["URL"]) == "https://bantuan.example/id/agenda/pelatihan.html"
    assert str(training["STATUS"]) == "CONFIRMED"
    assert str(found["Rapat koordinasi"]["STATUS"]) == "CANCELLED"
    assert "DTEND" not in found["Pembukaan program"]


def test_languages_tell_of_the_same_events(help_output):
    indonesian, english = (events(help_output / f"data/calendar/{tag}.ics") for tag in ("id", "en"))
    times = lambda found: {str(event["UID"]): event.decoded("DTSTART") for event in found.values()}
    assert times(indonesian) == times(english)
    assert "Training in the village" in english
    assert str(english["Training in the village"]["LOCATION"]) == "Village hall, Sribhawono"


def test_each_event_has_a_calendar_of_its_own_with_the_same_id(help_output):
    together = {str(event["UID"]) for event in events(help_output / "data/calendar/id.ics").values()}
    alone = set()
    for path in (help_output / "data/calendar/id").glob("*.ics"):
        [event] = events(path).values()
        alone.add(str(event["UID"]))
    assert alone == together and len(alone) == 4


def test_long_words_with_every_sign_come_back_whole(help_output):
    path = help_output / "data/calendar/en.ics"
    wanted = "For future workers, their families; tea and café · كلنا معاً, C:\\desa, and whoever wants to hear how to leave safely."
    assert str(events(path)["Training in the village"]["DESCRIPTION"]) == wanted
    lines = path.read_bytes().split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in b"".join(lines)
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        assert len(line) <= 75 and line.decode("utf-8") is not None
