"""Every vCard, read back by a library, holds what was written."""

import vobject


def lines(path):
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("END:VCARD\r\n") and "\n" not in text.replace("\r\n", "")
    return text.split("\r\n")


def test_cards_are_folded_between_characters(data):
    for path in (data / "vcard").glob("*.vcf"):
        assert all(len(line.encode()) <= 75 for line in lines(path))


def test_a_long_note_was_folded(output):
    assert any(line.startswith(" ") for line in lines(output / "data" / "vcard" / "kantor.vcf"))


def test_card_for_every_public_service_that_can_be_called(output, written):
    cards = {path.stem for path in (output / "data" / "vcard").iterdir()}
    assert cards == {slug for slug, facts in written.items() if facts.get("phones")}


def test_cards_hold_what_was_written(output, written):
    dialled = {
        "kantor": ["+622129244800", "+628118080141", "1708"], "hotline": ["08001000"], "rumah-aman": ["129"],
        "hongkong": ["+85236510200"], "hanya-inggris": ["1500630"],
    }
    assert dialled.keys() == {slug for slug, facts in written.items() if facts.get("phones")}
    for slug, numbers in dialled.items():
        card = vobject.readOne((output / "data" / "vcard" / f"{slug}.vcf").read_bytes().decode("utf-8"))
        facts = written[slug]
        assert card.version.value == "3.0" and card.validate() is True
        assert card.fn.value == facts["title"] and card.n.value.family == facts["title"]
        assert [phone.value for phone in card.contents["tel"]] == numbers
        assert [each.value for each in card.contents.get("rev", [])] == (
            [str(facts["verified"]["date"])] if "verified" in facts else [])
        if "website" in facts:
            assert card.url.value == facts["website"]


def test_card_of_the_office(output, written):
    card = vobject.readOne((output / "data" / "vcard" / "kantor.vcf").read_bytes().decode("utf-8"))
    assert card.org.value == ['Dinas Contoh; bagian "paspor"']
    assert card.categories.value == ["Paspor", "Pengaduan, laporan"]
    assert [phone.params["TYPE"] for phone in card.contents["tel"]] == [["VOICE"], ["CELL"], ["CELL", "MSG"]]
    assert card.adr.value.street == "Jalan Contoh 1, Kalianda" and card.adr.value.code == "35513"
    assert card.note.value.startswith(written["kantor"]["summary"] + "\n")
    assert "0811-8080-141" in card.note.value


def test_confidential_service_has_no_address_on_its_card(output):
    card = vobject.readOne((output / "data" / "vcard" / "rumah-aman.vcf").read_bytes().decode("utf-8"))
    assert "adr" not in card.contents
