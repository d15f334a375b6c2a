"""The HSDS feeds: valid, closed, without loose ends, and true to what was written."""

import copy
import itertools

import jsonschema
import pytest
from hsds import SCHEMA, feed, problems, records

VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def feeds(data):
    return {folder.name: feed(data, folder.name) for folder in (data / "hsds").iterdir() if folder.name != "csv"}


@pytest.fixture(scope="session")
def services(output):
    return {service["x_slug"]: service for service in feed(output / "data", "id")["contents"]}


def test_every_service_is_valid(data):
    assert feeds(data)
    for language, page in feeds(data).items():
        for service in page["contents"]:
            assert [error.message for error in VALIDATOR.iter_errors(service)] == [], (language, service["name"])


def test_no_property_is_invented_and_every_value_has_its_form(data):
    for page in feeds(data).values():
        for service in page["contents"]:
            assert list(problems(service)) == []


def test_the_closed_check_can_fail(services):
    wrong = copy.deepcopy(services["kantor"])
    wrong["phones"][0]["numbr"] = "1"
    wrong["schedules"][0]["opens_at"] = "08:00"
    assert len(list(problems(wrong))) == 2


def test_page_counts_what_it_holds(data):
    for page in feeds(data).values():
        count = len(page["contents"])
        assert (page["total_items"], page["size"], page["empty"]) == (count, count, count == 0)
        assert (page["total_pages"], page["page_number"]) == (1, 1)
        assert page["first_page"] is True and page["last_page"] is True


def test_nothing_refers_to_what_is_not_there(data):
    for page in feeds(data).values():
        everything = list(itertools.chain.from_iterable(records(service) for service in page["contents"]))
        known = {record["id"] for _, record in everything}
        sources = {source["id"] for source in page.get("x_sources", [])}
        for _, record in everything:
            named = {value for name, value in record.items() if name.endswith("_id") and not name.startswith("x_")}
            assert named <= known
            assert set(record.get("x_sources", [])) | {record.get("x_basis")} - {None} <= sources


def test_one_id_is_one_record(data):
    for page in feeds(data).values():
        seen = {}
        for kind, record in itertools.chain.from_iterable(records(service) for service in page["contents"]):
            assert seen.setdefault(record["id"], (kind, record)) == (kind, record)


def test_ids_are_the_same_in_every_language(data):
    known = {}
    for page in feeds(data).values():
        for service in page["contents"]:
            ids = {(kind, record["id"]) for kind, record in records(service)}
            assert known.setdefault(service["x_slug"], ids) == ids


def test_texts_are_in_the_language_of_the_feed(output):
    english = {service["x_slug"]: service for service in feed(output / "data", "en")["contents"]}
    assert english["kantor"]["name"] == "Passport office"
    assert english["kantor"]["x_language"] == "en"
    assert english["kantor"]["organization"]["name"] == "Example Office"
    assert english["kantor"]["cost_options"][0]["option"] == "Passport, 48 pages"
    assert english["hotline"]["x_language"] == "id"
    assert [service["x_slug"] for service in feed(output / "data", "ar")["contents"]] == ["kantor"]


def test_services_say_what_was_written(services, written):
    assert services.keys() == written.keys() - {"hanya-inggris"}
    for slug in services:
        facts = written[slug]
        service = services[slug]
        assert service["name"] == facts["title"]
        assert service.get("description") == facts.get("summary")
        assert service.get("url") == facts.get("website")
        assert service.get("assured_date") == (str(facts["verified"]["date"]) if "verified" in facts else None)
        assert [phone["number"] for phone in service.get("phones", [])] == [
            phone["number"] for phone in facts.get("phones", [])]


def test_phones_say_from_where_they_work(services):
    desk, whatsapp, message = services["kantor"]["phones"]
    assert (desk["x_reach"], desk["x_toll_free"], desk["x_answered"]) == ("both", False, "2026-11-10")
    assert desk["x_confidence"] == "verified" and "x_whatsapp" not in desk
    assert [language["code"] for language in desk["languages"]] == ["id", "jv"]
    assert (whatsapp["x_whatsapp"], whatsapp["x_answered"]) == (True, "never")
    assert whatsapp["x_dial"] == "+628118080141" and whatsapp["x_confidence"] == "single-source"
    assert (message["type"], message["x_dial"], message["x_answered"]) == ("text", "1708", "unknown")
    assert "x_toll_free" not in message, "nobody knows whether it is free"
    assert services["hotline"]["phones"][0]["x_dial"] == "08001000"


def test_hours_are_in_the_offices_own_time(services):
    def hours(slug):
        return [(each["byday"], each["opens_at"], each["closes_at"], each["timezone"])
                for each in services[slug].get("schedules", [])]

    assert hours("kantor") == [
        ("MO,TU,WE,TH", "08:00:00+07:00", "15:00:00+07:00", 7), ("FR", "08:00:00+07:00", "11:30:00+07:00", 7),
        ("FR", "13:30:00+07:00", "15:00:00+07:00", 7)]
    assert hours("hotline") == [("MO,TU,WE,TH,FR,SA,SU", "00:00:00+07:00", "23:59:00+07:00", 7)]
    assert hours("hongkong") == [("MO,TU", "09:00:00+05:30", "23:59:00+05:30", 5.5)]
    assert hours("rumah-aman") == [] and services["rumah-aman"]["x_hours"] == "unknown"


def test_costs_say_who_pays_and_what_is_not_known(services):
    passport, letter, photo = services["kantor"]["cost_options"]
    assert (passport["amount"], passport["currency"], passport["x_payer"]) == (350000, "IDR", "worker")
    assert (passport["x_basis"], passport["x_receipt"]) == ("peraturan", True)
    assert letter["amount"] == 0
    assert "amount" not in photo and photo["x_amount"] == "unknown"


def test_access_that_nobody_knows_is_not_told_as_no(services):
    [place] = services["kantor"]["service_at_locations"]
    states = {each["x_feature"]: each["x_state"] for each in place["location"]["accessibility"]}
    assert states == {"ramp": "unknown", "private_room": "yes", "toilet": "no"}


def test_address_has_the_names_of_its_region(services):
    [place] = services["kantor"]["service_at_locations"]
    assert "description" not in place["location"]
    [address] = place["location"]["addresses"]
    assert (address["address_1"], address["city"], address["state_province"], address["postal_code"]) == (
        "Jalan Contoh 1, Kalianda", "Kabupaten Lampung Selatan", "Lampung", "35513")
    assert place["location"]["external_identifier"] == "18.01.06"
    assert [area["name"] for area in services["kantor"]["service_areas"]] == ["Kabupaten Lampung Selatan", "Indonesia"]


def test_address_without_a_postcode_is_told_in_words(services):
    [place] = services["hongkong"]["service_at_locations"]
    assert "addresses" not in place["location"]
    assert place["location"]["description"] == "Jalan Jauh 5, Hong Kong"


def test_confidential_service_has_no_place(services):
    assert services["rumah-aman"]["x_confidential"] is True
    assert "service_at_locations" not in services["rumah-aman"]


def test_status_and_provider(services):
    assert [services[slug]["status"] for slug in ("kantor", "hongkong", "tanpa-telepon")] == [
        "active", "temporarily closed", "defunct"]
    office = services["kantor"]["organization"]
    assert office["alternate_name"] == "Dinas C, Jawatan Contoh"
    assert office["parent_organization_id"] == services["hongkong"]["organization"]["id"]
    assert services["hotline"]["organization"]["name"] == "Hotline"
