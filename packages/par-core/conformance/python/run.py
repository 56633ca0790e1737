"""Runs the conformance fixtures: `python3 run.py [FOLDER]`. Says what differs; ends with 1 where anything does."""

import json
import pathlib
import sys

from fractions import Fraction

from scoring import Literal, rounded, score, text


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


def worth(step):
    """Works out the arithmetic of an explanation."""
    kind = step["kind"]
    if kind == "figure":
        return Fraction(step["value"])
    if kind == "sum":
        return sum(map(worth, step["of"]))
    if kind == "negative":
        return -worth(step["of"])
    if kind == "choice":
        return worth(step["taken"])
    if kind == "call":
        values = [worth(one) for one in step["of"]]
        if step["name"] == "round":
            digits = int(values[1]) if len(values) > 1 else 0
            return Fraction(rounded(values[0], digits), 10**digits)
        return {"min": min, "max": max, "abs": lambda of: abs(of[0])}[step["name"]](values)
    left, right = worth(step["left"]), worth(step["right"])
    return left - right if kind == "difference" else left * right if kind == "product" else left / right


def wrong_explanations(explanation, items):
    """Whoever works out an explanation gets the points, before they were held."""
    points = {item["id"]: item["points"] for item in items if item.get("status") == "scored"}
    for leaf in explanation:
        if leaf["id"] in points:
            wanted = leaf.get("held", {}).get("from", points[leaf["id"]])
            got = text(worth(leaf["arithmetic"]))
            if got != wanted:
                yield f"/explanation/{leaf['id']}: comes to {got}, not to {wanted}"


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
            expected = plain(case["expected"])
            explanation = expected.pop("explanation")
            found = [*differences(expected, got), *wrong_explanations(explanation, got["items"])]
            wrong += bool(found)
            for line in found:
                print(f"{case['id']} ({case['why']['en']}): {line}")
    print(f"{run} cases, {wrong} differ")
    return 1 if wrong or not run else 0


if __name__ == "__main__":
    here = pathlib.Path(__file__).resolve().parent
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "cases"))
