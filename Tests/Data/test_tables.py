"""The tables of HSDS and the plain table: read back by a library, and the same facts as in the feed."""

import csv
import io
import itertools
import json

import frictionless
from hsds import definition, feed, records


def rows(path):
    """The rows of a table, read strictly as RFC 4180 has it."""
    text = path.read_bytes().decode("utf-8-sig")
    assert text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_package_is_valid(data):
    report = frictionless.Package(str(data / "hsds" / "csv" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["type", "resourceName", "rowNumber", "fieldName", "message"])


def test_package_names_every_file_and_only_columns_of_hsds(data):
    folder = data / "hsds" / "csv"
    package = json.loads((folder / "datapackage.json").read_text())
    resources = {resource["path"]: resource for resource in package["resources"]}
    assert resources.keys() == {file.name for file in folder.glob("*.csv")}
    names = {resource["name"] for resource in package["resources"]}
    for resource in resources.values():
        assert {key["reference"]["resource"] for key in resource["schema"].get("foreignKeys", [])} <= names
        columns = [field["name"] for field in resource["schema"]["fields"]]
        known = definition(resource["name"])["properties"]
        assert [name for name in columns if not name.startswith("x_") and name not in known] == []


def test_tables_hold_the_records_of_the_feed(data):
    folder = data / "hsds" / "csv"
    package = json.loads((folder / "datapackage.json").read_text())
    main = package["languages"][0]
    languages = sorted((each.name for each in (data / "hsds").iterdir() if each.name != "csv"), key=lambda tag: tag != main)
    contents = list({
        service["id"]: service for language in reversed(languages) for service in feed(data, language)["contents"]
    }.values())
    nested = {}
    for kind, record in itertools.chain.from_iterable(map(records, contents)):
        nested.setdefault(kind, {})[record["id"]] = record
    assert nested.keys() == {resource["name"] for resource in package["resources"]}
    for resource in package["resources"]:
        table = {row["id"]: row for row in rows(folder / resource["path"])}
        assert table.keys() == nested[resource["name"]].keys()
        for id, record in nested[resource["name"]].items():
            for name, value in record.items():
                if isinstance(value, dict) or (isinstance(value, list) and not name.startswith("x_")):
                    continue
                assert table[id][name] == cell(value), (resource["name"], name)


def cell(value):
    if isinstance(value, bool):
        return str(value).lower()
    return ";".join(value) if isinstance(value, list) else str(value)


def test_plain_table_has_a_row_for_each_service(output, written):
    path = output / "data" / "services.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf"), "Excel would spoil letters beyond ASCII"
    table = {row["id"]: row for row in rows(path)}
    assert table.keys() == written.keys()
    office = table["kantor"]
    assert office["name"] == written["kantor"]["title"] and office["summary"] == written["kantor"]["summary"]
    assert office["hours"] == "Mo-Th 08:00-15:00; Fr 08:00-11:30,13:30-15:00"
    assert (office["phones_from_abroad"], office["whatsapp"]) == ("+62 21 2924 4800", "0811-8080-141")
    assert office["phones_not_confirmed"] == "0811-8080-141; 1708"
    assert office["fees"] == "Paspor, 48 halaman: IDR 350000, worker; Surat: IDR 0; Foto: unknown"
    assert (table["hotline"]["hours"], table["rumah-aman"]["hours"]) == ("24/7", "unknown")
    assert table["hotline"]["phones_from_abroad"] == ""


def test_map_shows_only_what_says_where_it_is(output):
    places = json.loads((output / "data" / "places.geojson").read_text())
    assert places["type"] == "FeatureCollection"
    [office] = [each for each in places["features"] if each["properties"]["kind"] == "service"]
    assert office["geometry"] == {"type": "Point", "coordinates": [105.5, -5.75]}
    assert office["properties"]["slug"] == "kantor"
