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


WORDS = ("yes", "no", "not-known")
FIELDS = {"edition", "subject", "completedOn", "completedBy", "immediateDanger", "answers", "notes", "protectiveFactors", "childsVoice"}


def detail(answers, row):
    """What a row is, its signs, and how many of those are none of it. Absent is unanswered, and nothing here is ever a No but a No."""
    if row["id"] not in answers:
        return "unanswered", [], 0
    answer = answers[row["id"]]
    word, noted = (answer.get("answer"), answer.get("signs", [])) if isinstance(answer, dict) else (answer, [])
    signs = [sign["id"] for sign in row["signs"] if sign["id"] in noted]
    unknown = len([sign for sign in noted if sign not in signs])
    if word not in WORDS:
        return "unread", signs, unknown
    return "contradicted" if word == "no" and signs else word, signs, unknown


def screen(screening, edition):
    """The parts of an outcome that this file implements."""
    is_screening = isinstance(screening, dict) and ("answers" in screening or set(screening) <= FIELDS)
    answers = screening.get("answers", {}) if isinstance(screening, dict) else {}
    ids = {row["id"] for row in edition["indicators"]}
    read = [(row, *detail(answers, row)) for row in edition["indicators"]]
    # These could stand for a row of any level.
    others = (0 if is_screening else 1) + len(set(answers) - ids) + sum(unknown for *_, unknown in read)
    present = [{"indicator": row["id"], "level": row["level"], "signs": signs} for row, state, signs, _ in read if state == "yes"]
    unresolved = [{"indicator": row["id"], "level": row["level"], "answer": state} for row, state, *_ in read if state not in ("yes", "no")]
    rank = LEVELS.index
    count = lambda *states: sum(state in states for _, state, *_ in read)  # noqa: E731
    at_least = max((each["level"] for each in present), key=rank, default="no-risk")
    could_reach = max([at_least, *(each["level"] for each in unresolved), *(LEVELS[-1:] if others else [])], key=rank)
    return {
        "immediateDanger": screening.get("immediateDanger", "unanswered"),
        "indication": {
            "atLeast": at_least,
            "couldReach": could_reach,
            "settled": at_least == could_reach,
            "because": [each["indicator"] for each in present if each["level"] == at_least],
        },
        "counts": {
            "yes": count("yes"),
            "no": count("no", "contradicted"),
            "notKnown": count("not-known"),
            "unanswered": count("unanswered", "unread"),
        },
        "present": present,
        "unread": others + count("unread"),
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
    print("Implemented: immediateDanger, indication, counts but for signs, present, unread, unresolved. Not implemented: the rest of an outcome.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
