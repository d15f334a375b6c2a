"""Reads HSDS and checks what its schema leaves open."""

import json
import re
from pathlib import Path

SCHEMA = json.loads((Path(__file__).parent.parent / "Fixtures" / "hsds" / "service.json").read_text())
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](0\d|1[0-4]):[0-5]\d")
PATTERNS = {
    "uuid": re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    "uri": re.compile(r"https?://[!-~]+"),
    "email": re.compile(r"[^@\s]+@[^@\s]+"),
    "date": re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
    "datetime": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "time": TIME,
}


def definition(name):
    """What HSDS says of a kind of record."""
    return SCHEMA if name == "service" else SCHEMA["definitions"][name]


def problems(record, kind="service", path="service"):
    """Properties that HSDS does not have, and values that are not of their form."""
    known = definition(kind)["properties"]
    for name, value in record.items():
        here = f"{path}.{name}"
        if name.startswith("x_"):
            continue
        if name not in known:
            yield f"{here} is no property of HSDS"
            continue
        rule = known[name]
        inner = rule.get("$ref") or rule.get("items", {}).get("$ref")
        if inner:
            for index, item in enumerate(value if isinstance(value, list) else [value]):
                yield from problems(item, inner.split("/")[-1], f"{here}[{index}]")
        for form in {rule.get("format"), rule.get("datapackage_type")} & PATTERNS.keys():
            if not PATTERNS[form].fullmatch(value):
                yield f"{here} is no {form}: {value}"


def records(record, kind="service"):
    """A record and every record inside it, each with its kind."""
    yield kind, record
    known = definition(kind)["properties"]
    for name, value in record.items():
        rule = known.get(name, {})
        inner = rule.get("$ref") or rule.get("items", {}).get("$ref")
        for item in (value if isinstance(value, list) else [value]) if inner else []:
            yield from records(item, inner.split("/")[-1])


def feed(data, language):
    return json.loads((data / "hsds" / language / "services.json").read_text(encoding="utf-8"))
