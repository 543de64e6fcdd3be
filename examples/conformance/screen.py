"""Runs the conformance vectors of `screen` against a small implementation of its own: the indication, the counts, what is present and what is open.

It uses the standard library alone and is a beginning for a port, not a port. Usage: python3 screen.py <folder of the vectors>
"""

import json
import sys
from pathlib import Path

LEVELS = ["no-risk", "emerging", "escalating", "significant"]


def value_at(value, pointer):
    """What stands at a JSON Pointer (RFC 6901)."""
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def put_in(value, york):
    """A value of a vector with the places of the edition put in; None where it takes a function that is not here."""
    if isinstance(value, list):
        return [put_in(entry, york) for entry in value]
    if not isinstance(value, dict):
        return value
    if "$edition" in value:
        return value_at(york, value["$edition"])
    if any(key in value for key in ("$overlay", "$call", "$issues")):
        return None
    return {key: put_in(inner, york) for key, inner in value.items()}


def detail(answers, row):
    """The answer to a row and the signs noted under it. A row that is absent is unanswered, and never a No."""
    answer = answers.get(row["id"])
    if isinstance(answer, dict):
        return answer["answer"], [sign["id"] for sign in row["signs"] if sign["id"] in answer.get("signs", [])]
    return answer or "unanswered", []


def screen(screening, edition):
    """The parts of an outcome that this file implements."""
    read = [(row, *detail(screening["answers"], row)) for row in edition["indicators"]]
    present = [{"indicator": row["id"], "level": row["level"], "signs": signs} for row, answer, signs in read if answer == "yes"]
    unresolved = [{"indicator": row["id"], "level": row["level"], "answer": answer} for row, answer, _ in read if answer in ("not-known", "unanswered")]
    rank = LEVELS.index
    at_least = max((each["level"] for each in present), key=rank, default="no-risk")
    could_reach = max([at_least, *(each["level"] for each in unresolved)], key=rank)
    count = lambda state: sum(answer == state for _, answer, _ in read)  # noqa: E731
    return {
        "immediateDanger": screening.get("immediateDanger", "unanswered"),
        "indication": {
            "atLeast": at_least,
            "couldReach": could_reach,
            "settled": at_least == could_reach,
            "because": [each["indicator"] for each in present if each["level"] == at_least],
        },
        "counts": {"yes": count("yes"), "no": count("no"), "notKnown": count("not-known"), "unanswered": count("unanswered")},
        "present": present,
        "unresolved": unresolved,
    }


def differences(expected, found, path=""):
    """Where what was found differs from what was expected, of what was found alone."""
    if isinstance(found, dict):
        return [each for key, value in found.items() for each in differences(expected.get(key), value, f"{path}/{key}")]
    return [] if expected == found else [path]


def main(folder):
    york = json.loads((folder / "york.json").read_text(encoding="utf-8"))
    vectors = json.loads((folder / "screen.json").read_text(encoding="utf-8"))["vectors"]
    passed, failed, left = 0, 0, 0
    for vector in vectors:
        screening, *edition = put_in(vector["input"], york)
        if edition == [None]:
            left += 1
            continue
        wrong = differences(put_in(vector["output"], york), screen(screening, york))
        passed, failed = (passed + 1, failed) if not wrong else (passed, failed + 1)
        for path in wrong:
            print(f"{vector['title']}: {path}")
    print(f"{passed} passed, {failed} failed, {left} left out (they need an overlay)")
    print("Implemented: immediateDanger, indication, counts but for signs, present, unresolved. Not implemented: the rest of an outcome.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
