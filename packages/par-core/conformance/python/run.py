"""Runs the conformance fixtures: `python3 run.py [FOLDER]`. Says what differs; ends with 1 where anything does."""

import json
import pathlib
import sys

from scoring import Literal, score


def plain(value):
    """Counts as numbers again: what is expected holds no other numbers."""
    if isinstance(value, Literal):
        return int(value)
    if isinstance(value, dict):
        return {key: plain(inside) for key, inside in value.items()}
    return [plain(inside) for inside in value] if isinstance(value, list) else value


def differences(expected, got, path=""):
    if isinstance(expected, dict) and isinstance(got, dict):
        for key in sorted(expected.keys() | got.keys()):
            yield from differences(expected.get(key), got.get(key), f"{path}/{key}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for at, (one, other) in enumerate(zip(expected, got)):
            yield from differences(one, other, f"{path}/{at}")
    elif expected != got:
        yield f"{path}: expected {json.dumps(expected, ensure_ascii=False)}, got {json.dumps(got, ensure_ascii=False)}"


def main(folder):
    run = wrong = 0
    for file in sorted(folder.glob("*.json")):
        with file.open(encoding="utf-8") as source:
            fixture = json.load(source, parse_int=Literal, parse_float=Literal)
        if fixture["format"] != "par-conformance/1":
            raise SystemExit(f"{file}: {fixture['format']} is not par-conformance/1")
        for case in fixture["cases"]:
            run += 1
            got = score(case["set"], case["inputs"], case.get("stage", "appraisal-2"))
            found = list(differences(plain(case["expected"]), got))
            wrong += bool(found)
            for line in found:
                print(f"{case['id']} ({case['why']['en']}): {line}")
    print(f"{run} cases, {wrong} differ")
    return 1 if wrong or not run else 0


if __name__ == "__main__":
    here = pathlib.Path(__file__).resolve().parent
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "cases"))
