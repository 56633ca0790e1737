"""Scores criteria sets as the conformance fixtures ask, on Python's own fractions.

A second reading of docs/scoring/conformance.md, written apart from the TypeScript engine and from its test model, so that
the fixtures are known to be runnable by another language. Standard library only; Python 3.9 or later.
"""

import re
import unicodedata
from fractions import Fraction

STAGES = ["computed", "self", "appraisal-1", "appraisal-2"]
LEVELS = ["area", "criterion", "component", "part"]
FIELDS = {"value", "choice", "self", "appraisal1", "appraisal2", "explanation", "evidence", "notApplicable"}
GIVEN = [("appraisal-2", "appraisal2"), ("appraisal-1", "appraisal1"), ("self", "self")]
MOST_DIGITS = 30


class Literal(str):
    """A JSON number as it stands in the file: `json.load(f, parse_int=Literal, parse_float=Literal)`."""


class Failed(Exception):
    """An input that cannot be read: why, which part of it, where in a formula."""

    def __init__(self, kind, name=None, at=None):
        super().__init__(kind)
        self.kind, self.name, self.at = kind, name, at

    def plain(self):
        parts = {"kind": self.kind, "name": self.name, "at": self.at}
        return {key: value for key, value in parts.items() if value is not None}


# --- Numbers ---------------------------------------------------------------------------------------------------------


def number(value, percent=False, name=None):
    """Reads a number exactly. Where percent is measured, "95.5%" is 95.5; elsewhere the sign is refused."""
    if not isinstance(value, str):
        raise Failed("not-a-number", name)
    text = str(value)
    if percent and not isinstance(value, Literal) and text.endswith("%") and "/" not in text:
        text = text[:-1]
    shape = r"([+-]?)([0-9]+)(?:\.([0-9]+))?" + (r"(?:[eE]([+-]?[0-9]+))?" if isinstance(value, Literal) else "()")
    decimal = re.fullmatch(shape, text)
    if decimal:
        sign, whole, part, exponent = decimal.groups()
        digits = (whole + (part or "")).lstrip("0") or "0"
        places = len(part or "") - int(exponent or 0)
        if max(len(digits), places, len(digits) - places) > MOST_DIGITS:
            raise Failed("too-many-digits", name)
        return Fraction(int(sign + digits)) / Fraction(10) ** places
    quotient = re.fullmatch(r"([+-]?)([0-9]+)/([0-9]+)", text)
    if not quotient:
        raise Failed("not-a-number", name)
    sign, over, under = quotient.groups()
    over, under = over.lstrip("0") or "0", under.lstrip("0") or "0"
    if max(len(over), len(under)) > MOST_DIGITS:
        raise Failed("too-many-digits", name)
    if under == "0":
        raise Failed("zero-denominator", name)
    return Fraction(int(sign + over), int(under))


def count(value, name=None, whole=True):
    read = number(value, False, name)
    if read < 0:
        raise Failed("negative", name)
    if whole and read.denominator != 1:
        raise Failed("not-whole", name)
    return read


def measure(value, percent):
    """A number, or a rate by its two counts."""
    if not isinstance(value, (dict, list)):
        return number(value, percent)
    if not isinstance(value, dict) or "numerator" not in value or "denominator" not in value:
        raise Failed("not-a-rate")
    over = count(value["numerator"], "numerator", whole=False)
    under = count(value["denominator"], "denominator", whole=False)
    if under == 0:
        raise Failed("zero-denominator", "denominator")
    return over / under * (100 if percent else 1)


def by_name(value, names):
    if not isinstance(value, dict):
        raise Failed("not-by-name")
    for name in value:
        if name not in names:
            raise Failed("unknown-name", name)
    return value


def needed(value, name, percent):
    if value.get(name) is None:
        raise Failed("missing-name", name)
    try:
        return measure(value[name], percent)
    except Failed as failed:
        raise Failed(failed.kind, name) from None


def is_day(value):
    shape = isinstance(value, str) and re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", value)
    if not shape:
        return False
    year, month, day = map(int, shape.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def text(value):
    """A decimal where it has an end, else a fraction in lowest terms."""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        times = 0
        while rest % prime == 0:
            rest, times = rest // prime, times + 1
        places = max(places, times)
    return f"{value.numerator}/{value.denominator}" if rest != 1 else units_text(int(value * 10**places), places)


def units_text(units, places):
    digits = str(abs(units)).rjust(places + 1, "0")
    cut = len(digits) - places
    return ("-" if units < 0 else "") + digits[:cut] + ("." + digits[cut:] if places else "")


def rounded(value, digits=2, mode="half-away-from-zero"):
    """Rounded once, in units of the last place."""
    size = abs(value) * 10**digits
    lower = size.numerator // size.denominator
    left = size - lower
    half = Fraction(1, 2)
    up = {
        "half-away-from-zero": left >= half,
        "half-even": left > half or (left == half and lower % 2 == 1),
        "down": False,
        "up": left > 0,
        "floor": value < 0 and left > 0,
        "ceiling": value > 0 and left > 0,
    }[mode]
    units = lower + (1 if up else 0)
    return -units if value < 0 else units


# --- Formulas --------------------------------------------------------------------------------------------------------

MEANS = {"×": "*", "÷": "/", ":": "/", "−": "-", "≤": "<=", "≥": ">=", "≠": "<>", "!=": "<>", "==": "=", ";": ","}


def tokens_of(formula):
    """Tokens with their places, counted in characters."""
    tokens, at = [], 0
    while at < len(formula):
        start = at
        if formula[at].isspace():
            at += 1
            continue
        digits = re.compile(r"[0-9]+(?:\.[0-9]+)?%?").match(formula, at)
        if digits:
            at = digits.end()
        elif unicodedata.category(formula[at])[0] == "L":
            while at < len(formula) and (formula[at] == "_" or unicodedata.category(formula[at])[0] in "LMN"):
                at += 1
        else:
            at += 2 if formula[at : at + 2] in ("<=", ">=", "<>", "!=", "==") else 1
        word = formula[start:at]
        tokens.append((MEANS.get(word, word), start))
    return tokens + [("", len(formula))]


class Formula:
    """Works out a formula while it is read; `live` is off in the branch of an `if` that does not count."""

    def __init__(self, formula, value_of):
        self.tokens, self.at, self.value_of, self.live = tokens_of(formula), 0, value_of, True

    def value(self):
        return self.comparison()[0]

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def next(self):
        return self.tokens[self.at][0]

    def comparison(self):
        left, start = self.sum()
        if self.next() not in ("<", "<=", ">", ">=", "=", "<>"):
            return left, start
        sign, _ = self.take()
        right, _ = self.sum()
        holds = {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right, "=": left == right}
        return (left != right if sign == "<>" else holds[sign]), start

    def sum(self):
        left, start = self.product()
        while self.next() in ("+", "-"):
            sign, _ = self.take()
            right, _ = self.product()
            left = left + right if sign == "+" else left - right
        return left, start

    def product(self):
        left, start = self.signed()
        while self.next() in ("*", "/"):
            sign, _ = self.take()
            right, place = self.signed()
            if sign == "*":
                left = left * right
            elif right == 0 and self.live:
                raise Failed("division-by-zero", None, place)
            elif right != 0:
                left = left / right
        return left, start

    def signed(self):
        word, start = self.tokens[self.at]
        if word not in ("+", "-"):
            return self.single()
        self.take()
        value, place = self.signed()
        return (value, place) if word == "+" else (-value, start)

    def single(self):
        word, start = self.take()
        if word == "(":
            value, _ = self.comparison()
            self.take()
            return value, start
        if word[0].isdigit():
            percent = word.endswith("%")
            return number(word, percent) / (100 if percent else 1), start
        if self.next() != "(":
            return (self.value_of(word) if self.live else Fraction(1)), start
        self.take()
        return self.call(word.lower()), start

    def call(self, name):
        places, values = [], []
        outer = self.live
        while self.next() != ")":
            if name == "if" and values:
                self.live = outer and bool(values[0]) == (len(values) == 1)
            places.append(self.tokens[self.at][1])
            values.append(self.comparison()[0])
            if self.next() == ",":
                self.take()
        self.take()
        self.live = outer
        if name == "if":
            return values[1] if values[0] else values[2]
        if name == "min":
            return min(values)
        if name == "max":
            return max(values)
        if name == "abs":
            return abs(values[0])
        digits = values[1] if len(values) > 1 else Fraction(0)
        if digits.denominator != 1 or not 0 <= digits <= 10:
            if self.live:
                raise Failed("not-whole", None, places[1])
            digits = Fraction(0)
        return Fraction(rounded(values[0], int(digits)), 10 ** int(digits))


def formula_points(rule, value, choice):
    alternatives = rule["alternatives"]
    if choice is None and len(alternatives) > 1:
        raise Failed("no-choice")
    chosen = [one for one in alternatives if choice is None or one["id"] == choice]
    if not chosen:
        raise Failed("unknown-choice", str(choice))
    variables = {one["id"]: one for one in rule["variables"]}
    given = by_name(value, [name for name, one in variables.items() if "expression" not in one])

    def value_of(name):
        variable = variables[name]
        if "expression" not in variable:
            percent = variable.get("unit") == "percent"
            return needed(given, name, percent) / (100 if percent else 1)
        try:
            return Formula(variable["expression"], value_of).value()
        except Failed as failed:
            if failed.at is None or failed.name is not None:
                raise
            raise Failed(failed.kind, name, failed.at) from None

    return Formula(chosen[0]["expression"], value_of).value()


# --- Rules -----------------------------------------------------------------------------------------------------------


def outcome(rule, maximum, record):
    """Points by the rule, or "missing", or "not-applicable"; raises `Failed`."""
    kind = rule["kind"]
    if kind == "not-applicable":
        said = record.get("notApplicable")
        if said is True:
            return maximum if rule["treatment"] == "full" else "not-applicable"
        if said is not None and said is not False:
            raise Failed("not-yes-no", "notApplicable")
        return outcome(rule["rule"], maximum, record)
    if kind == "evidence":
        inside = outcome(rule["rule"], maximum, record)
        if isinstance(inside, str) or inside == 0:
            return inside
        if rule["rule"]["kind"] == "not-applicable" and record.get("notApplicable") is True:
            return inside
        return inside if is_proved(record.get("evidence"), rule.get("dueOn")) else Fraction(0)
    value = record.get("value")
    if value is None:
        return "missing"
    return RULES[kind](rule, maximum, value, record)


def is_proved(evidence, due_on):
    if evidence is None:
        return False
    if not isinstance(evidence, list):
        raise Failed("not-a-list", "evidence")
    proved = False
    for document in evidence:
        if not isinstance(document, (dict, list)):
            raise Failed("not-a-list", "evidence")
        date = document.get("date") if isinstance(document, dict) else None
        if date is not None and not is_day(date):
            raise Failed("not-a-date", "evidence")
        proved = proved or date is None or due_on is None or date <= due_on
    return proved


def yes_no(rule, maximum, value, record):
    if not isinstance(value, bool):
        raise Failed("not-yes-no")
    return maximum if value else Fraction(0)


def linear(rule, maximum, value, record):
    return measure(value, True) * maximum / 100


def linear_with_floor(rule, maximum, value, record):
    rate = measure(value, True)
    return Fraction(0) if rate < number(rule["floor"], True) else rate * maximum / 100


def linear_to_target(rule, maximum, value, record):
    percent = rule["unit"] == "percent"
    return maximum * min(Fraction(1), measure(value, percent) / number(rule["target"], percent))


def linear_between(rule, maximum, value, record):
    percent = rule["unit"] == "percent"
    low, high = number(rule["low"], percent), number(rule["high"], percent)
    way = (measure(value, percent) - low) / (high - low)
    return maximum * max(Fraction(0), min(Fraction(1), way))


def bands(rule, maximum, value, record):
    percent = rule["unit"] == "percent"
    at = measure(value, percent)
    for band in rule["bands"]:
        if ("from" not in band or at >= number(band["from"], percent)) and (
            "to" not in band or at < number(band["to"], percent)
        ):
            return number(band["points"])
    return Fraction(0)


def deduction(rule, maximum, value, record):
    cases = count(value) - number(rule.get("free", Literal("0")))
    return maximum if cases <= 0 else max(Fraction(0), maximum - cases * number(rule["perCase"]))


def count_bands(rule, maximum, value, record):
    cases = count(value)
    reached = [band for band in rule["bands"] if cases >= number(band["atLeast"])]
    return number(max(reached, key=lambda band: number(band["atLeast"]))["points"]) if reached else Fraction(0)


def date_bands(rule, maximum, value, record):
    if value is False:
        return Fraction(0)
    if not is_day(value):
        raise Failed("not-a-date")
    reached = [band for band in rule["bands"] if value <= band["by"]]
    return number(min(reached, key=lambda band: band["by"])["points"]) if reached else Fraction(0)


def survey(rule, maximum, value, record):
    answers = by_name(value, [option["id"] for option in rule["options"]])
    total = weighted = Fraction(0)
    for option in rule["options"]:
        given = answers.get(option["id"])
        if given is not None:
            many = count(given, option["id"])
            total, weighted = total + many, weighted + many * number(option["weight"], True)
    if total == 0:
        raise Failed("zero-denominator")
    return weighted / total * maximum / 100


def growth(rule, maximum, value, record):
    years = by_name(value, ["current", "previous"])
    current, previous = (needed(years, name, rule["unit"] == "percent") for name in ("current", "previous"))
    grown = current - previous
    if rule["measure"] == "percent":
        if previous == 0:
            raise Failed("zero-denominator", "previous")
        grown = grown / abs(previous) * 100
    percent = rule["unit"] == "percent" or rule["measure"] == "percent"
    reached = [
        number(band["points"])
        for band in rule["bands"]
        if ("from" in band and grown >= number(band["from"], percent))
        or ("above" in band and grown > number(band["above"], percent))
    ]
    return max(reached, default=Fraction(0))


def external_index(rule, maximum, value, record):
    if isinstance(value, (dict, list)) or (isinstance(value, str) and value.endswith("%")):
        return measure(value, True) * maximum / 100
    return number(value) / number(rule.get("scale", Literal("100"))) * maximum


RULES = {
    "yes-no": yes_no,
    "linear": linear,
    "linear-with-floor": linear_with_floor,
    "linear-to-target": linear_to_target,
    "linear-between": linear_between,
    "bands": bands,
    "deduction": deduction,
    "count-bands": count_bands,
    "date-bands": date_bands,
    "survey": survey,
    "growth": growth,
    "external-index": external_index,
    "formula": lambda rule, maximum, value, record: formula_points(rule, value, record.get("choice")),
}


# --- Sheets ----------------------------------------------------------------------------------------------------------


def may_be_left_out(rule):
    return rule["kind"] == "not-applicable" or (rule["kind"] == "evidence" and may_be_left_out(rule["rule"]))


def score_leaf(leaf, entry, up_to):
    """What becomes of a leaf: status, points, and what is to be said of it."""
    record = entry if isinstance(entry, dict) else {} if entry is None else {"value": entry}
    maximum, zero = number(leaf["maximum"]), Fraction(0)
    said = {"status": "scored", "points": zero}
    if record.get("notApplicable") and not may_be_left_out(leaf["rule"]):
        said["warning"] = {"kind": "applies-anyway", "item": leaf["id"]}
    given = next(
        (
            (stage, record[key])
            for stage, key in GIVEN
            if record.get(key) is not None and STAGES.index(stage) <= STAGES.index(up_to)
        ),
        None,
    )
    try:
        stage = "computed"
        try:
            points = outcome(leaf["rule"], maximum, record)
        except Failed:
            # Points that people gave stand where the value cannot be read.
            if given is None:
                raise
            points = "missing"
        if given is not None and points != "not-applicable":
            stage, points = given[0], number(given[1], False, given[0])
        if points == "missing" and record and not FIELDS & set(record):
            raise Failed("unknown-name", next(iter(record)))
    except Failed as failed:
        warning = {"kind": "failed", "item": leaf["id"], "failure": failed.plain()}
        return {"status": "failed", "points": zero, "failure": failed.plain(), "warning": warning}
    if isinstance(points, str):
        return {**said, "status": points}
    held = max(zero, min(maximum, points))
    if held != points:
        kind = "below-zero" if points < 0 else "above-maximum"
        said["warning"] = {"kind": kind, "item": leaf["id"], "points": text(points)}
    return {**said, "points": held, "stage": stage}


def score(criteria_set, inputs, up_to="appraisal-2"):
    """Scores a sheet; gives what a fixture expects."""
    items, states = [], {}

    def walk(item, level):
        items.append((item, LEVELS[level]))
        if "rule" in item:
            states[item["id"]] = (item, score_leaf(item, inputs.get(item["id"]), up_to))
        for under in [] if "rule" in item else item["items"]:
            walk(under, level + 1)

    for area in criteria_set["areas"]:
        walk(area, 0)

    def leaves(item):
        return [item["id"]] if "rule" in item else [one for under in item["items"] for one in leaves(under)]

    def sums(of):
        ids = [one for item in of for one in leaves(item)]
        having = lambda *statuses: [states[one] for one in ids if states[one][1]["status"] in statuses]
        maxima = lambda those: sum((number(leaf["maximum"]) for leaf, _ in those), Fraction(0))
        points = sum((states[one][1]["points"] for one in ids), Fraction(0))
        maximum = maxima([states[one] for one in ids])
        counted = maximum - maxima(having("not-applicable"))
        index = points / counted * 100 if counted else None
        return points, index, {
            "points": text(points),
            "maximum": text(maximum),
            "counted": text(counted),
            "open": text(maxima(having("missing", "failed"))),
            "missing": len(having("missing")),
            "notApplicable": len(having("not-applicable")),
            "failed": len(having("failed")),
        }

    rounding = criteria_set.get("rounding", {})
    digits, mode = int(rounding.get("digits", "2")), rounding.get("mode", "half-away-from-zero")
    printed = lambda value: units_text(rounded(value, digits, mode), digits)

    def group_of(index):
        shown = Fraction(rounded(index, digits, mode), 10**digits)
        for band in criteria_set.get("groups", {}).get("bands", []):
            if "from" not in band:
                return band["name"]
            limit = number(band["from"], True)
            if shown > limit or (shown == limit and not band.get("exclusive")):
                return band["name"]
        return None

    def scored_item(item, level):
        said = states[item["id"]][1] if "rule" in item else {}
        shown = {key: said[key] for key in ("status", "stage", "failure") if key in said}
        return {"id": item["id"], "level": level, **sums([item])[2], **shown}

    points, index, total = sums(criteria_set["areas"])
    area_index = lambda area: sums([area])[1]
    warnings = [said["warning"] for _, said in states.values() if "warning" in said]
    warnings += [{"kind": "unknown-item", "item": one} for one in inputs if one not in states]
    if index is None:
        warnings.append({"kind": "nothing-counts", "item": criteria_set["id"]})
    return {
        "total": total,
        "index": None if index is None else text(index),
        "printed": {"points": printed(points), "index": None if index is None else printed(index)},
        "group": None if index is None else group_of(index),
        "areas": [
            {"id": area["id"], "index": None if area_index(area) is None else text(area_index(area))}
            for area in criteria_set["areas"]
        ],
        "items": [scored_item(item, level) for item, level in items],
        "warnings": warnings,
    }
