var __defProp = Object.defineProperty;
var __export = (target2, all) => {
  for (var name2 in all)
    __defProp(target2, name2, { get: all[name2], enumerable: true });
};

// packages/par-core/src/scoring/exact/rational.ts
var Rational = class {
  /** Numerator, of the same type as the denominator. */
  n;
  /** Denominator, above zero. */
  d;
  constructor(n, d) {
    this.n = n;
    this.d = d;
  }
  toString() {
    return textOf(this);
  }
  toJSON() {
    return textOf(this);
  }
  valueOf() {
    return toNumber(this);
  }
};
var ZERO = new Rational(0, 1);
var ONE = new Rational(1, 1);
var HUNDRED = new Rational(100, 1);
var rationalOf = (whole2) => new Rational(whole2, 1);
var SAFE = Number.MAX_SAFE_INTEGER;
var isSafe = (n) => n <= SAFE && n >= -SAFE;
function commonDivisor(a, b) {
  let [x, y] = [a, b];
  while (y > 2147483647) [x, y] = [y, x % y];
  if (y === 0) return x;
  let [i, j] = [y | 0, x % y | 0];
  while (j !== 0) [i, j] = [j, i % j | 0];
  return i;
}
function add(a, b) {
  if (b === ZERO) return a;
  if (a === ZERO) return b;
  const { n, d } = a;
  const { n: m, d: e } = b;
  if (typeof n === "number" && typeof d === "number" && typeof m === "number" && typeof e === "number") {
    const common = d === e ? d : commonDivisor(d, e);
    const times = e / common;
    const [left, right, under] = [n * times, m * (d / common), d * times];
    const sum = left + right;
    if (under <= SAFE && isSafe(left) && isSafe(right) && isSafe(sum)) return new Rational(sum, under);
  }
  return typeof d === "bigint" || typeof e === "number" ? addLarge(a, b) : addLarge(b, a);
}
function addLarge({ n, d }, { n: m, d: e }) {
  const [bn, bd, bm, be] = [BigInt(n), BigInt(d), BigInt(m), BigInt(e)];
  const left = bd % be;
  const common = left === 0n ? be : typeof e === "number" ? BigInt(commonDivisor(e, Number(left))) : 1n;
  const times = be / common;
  return new Rational(bn * times + bm * (bd / common), bd * times);
}
var negate = (a) => a.n ? new Rational(-a.n, a.d) : a;
var subtract = (a, b) => b === ZERO ? a : add(a, negate(b));
function fraction(n, m, d, e) {
  if (typeof n === "number" && typeof d === "number" && typeof m === "number" && typeof e === "number") {
    const over = n * m;
    const under = d * e;
    if (isSafe(over) && under <= SAFE) return new Rational(over === 0 ? 0 : over, under);
  }
  return new Rational(BigInt(n) * BigInt(m), BigInt(d) * BigInt(e));
}
var multiply = (a, b) => fraction(a.n, b.n, a.d, b.d);
function divide(a, b) {
  if (!b.n) throw new RangeError("division by zero");
  return b.n > 0 ? fraction(a.n, b.d, a.d, b.n) : fraction(a.n, -b.d, a.d, -b.n);
}
var signOf = (a) => a.n > 0 ? 1 : a.n < 0 ? -1 : 0;
function compare(a, b) {
  const { n, d } = a;
  const { n: m, d: e } = b;
  if (typeof n === "number" && typeof d === "number" && typeof m === "number" && typeof e === "number") {
    if (d === e) return n - m;
    const left2 = n * e;
    const right2 = m * d;
    if (isSafe(left2) && isSafe(right2)) return left2 - right2;
  }
  const left = BigInt(n) * BigInt(e);
  const right = BigInt(m) * BigInt(d);
  return left < right ? -1 : left > right ? 1 : 0;
}
var equals = (a, b) => compare(a, b) === 0;
var least = (a, b) => compare(a, b) <= 0 ? a : b;
var greatest = (a, b) => compare(a, b) >= 0 ? a : b;
function reduced(a) {
  const n = BigInt(a.n);
  const d = BigInt(a.d);
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: n / x, d: d / x };
}
function toNumber(a) {
  if (typeof a.n === "number" && typeof a.d === "number") return a.n / a.d;
  const [n, d] = [BigInt(a.n), BigInt(a.d)];
  const size = n < 0n ? -n : n;
  const shift = Math.min(64 + bits(d) - bits(size), 1074);
  const over = size << BigInt(Math.max(shift, 0));
  const under = d << BigInt(Math.max(-shift, 0));
  const quotient = over / under;
  const left = over % under * 2n;
  const rounded = quotient >> 53n === 0n ? Number(quotient) + (left > under || left === under && quotient % 2n === 1n ? 1 : 0) : Number(quotient << 1n | (left > 0n ? 1n : 0n)) / 2;
  const value2 = rounded * 2 ** -shift;
  return n < 0n ? -value2 : value2;
}
var bits = (n) => n.toString(2).length;
var MOST_BITS = 2e4;
var isWide = (n) => BigInt.asIntN(MOST_BITS, n) !== n;
function textOf(a) {
  if (isWide(BigInt(a.d))) return `${a.n}/${a.d}`;
  const { n, d } = reduced(a);
  const [twos, odd] = timesIn(d, 2n);
  const [fives, rest] = timesIn(odd, 5n);
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  return decimalText(n * 10n ** BigInt(places) / d, places);
}
function timesIn(of, factor) {
  let [times, rest] = [0, of];
  for (; rest % factor === 0n; times++) rest /= factor;
  return [times, rest];
}
function decimalText(units2, places) {
  const [sign, size] = units2 < 0n ? ["-", -units2] : ["", units2];
  const digits = String(size).padStart(places + 1, "0");
  return sign + (places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits);
}

// packages/par-core/src/scoring/exact/rounding.ts
var LIFTS = {
  "half-away-from-zero": (_, left, whole2) => left * 2n >= whole2,
  "half-even": (size, left, whole2) => left * 2n > whole2 || left * 2n === whole2 && size % 2n === 1n,
  down: () => false,
  up: () => true,
  floor: (_size2, _left, _whole, negative) => negative,
  ceiling: (_size2, _left, _whole, negative) => !negative
};
var ROUNDING_MODES = Object.keys(LIFTS);
var MOST_PLACES = 10;
function units(value2, { digits = 2, mode = "half-away-from-zero" }) {
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_PLACES) {
    throw new RangeError(`digits has to be from 0 to ${MOST_PLACES}`);
  }
  if (!ROUNDING_MODES.includes(mode)) throw new RangeError(`mode has to be one of ${ROUNDING_MODES.join(", ")}`);
  const negative = value2.n < 0;
  const over = BigInt(value2.n) * 10n ** BigInt(digits);
  const whole2 = BigInt(value2.d);
  const size = negative ? -over : over;
  const left = size % whole2;
  const lower2 = size / whole2;
  const rounded = left !== 0n && LIFTS[mode](lower2, left, whole2, negative) ? lower2 + 1n : lower2;
  return negative ? -rounded : rounded;
}
function round(value2, options = {}) {
  return new Rational(units(value2, options), 10n ** BigInt(options.digits ?? 2));
}

// packages/par-core/src/scoring/model.ts
var isLeaf = (item2) => "rule" in item2;

// packages/par-core/src/scoring/exact/numeral.ts
var MOST_DIGITS = 30;
var DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?(%?)$/u;
var FRACTION = /^([+-]?)(\d+)\/(\d+)$/u;
function readNumeral(value2) {
  if (typeof value2 === "number") return readDouble(value2);
  if (value2 instanceof Rational) return readRational(value2);
  if (typeof value2 === "bigint") return isWide(value2) ? "too-many-digits" : readText(String(value2));
  return typeof value2 === "string" ? readText(value2) : "not-a-number";
}
function readInUnit(value2, inPercent) {
  if (typeof value2 !== "string" || !value2.endsWith("%")) return readNumeral(value2);
  const read = inPercent ? readNumeral(value2) : "not-a-number";
  return typeof read === "string" ? read : multiply(read, HUNDRED);
}
function readRational(value2) {
  const { n, d } = value2;
  if (typeof n === "bigint" && typeof d === "bigint" && d > 0n)
    return isWide(n) || isWide(d) ? "too-many-digits" : value2;
  return Number.isSafeInteger(n) && Number.isSafeInteger(d) && Number(d) > 0 ? value2 : "not-a-number";
}
function readDouble(value2) {
  if (Number.isSafeInteger(value2)) return new Rational(value2 === 0 ? 0 : value2, 1);
  if (!Number.isFinite(value2)) return Number.isNaN(value2) ? "not-a-number" : "not-finite";
  if (Math.abs(value2) < 1e6) {
    for (let scale = 10; scale <= 1e6; scale *= 10) {
      const whole2 = Math.round(value2 * scale);
      if (whole2 / scale === value2) return new Rational(whole2, scale);
    }
  }
  return readText(String(value2), true);
}
function readText(text3, isDouble = false) {
  const decimal2 = DECIMAL.exec(text3);
  if (decimal2 && (isDouble || !decimal2[4])) {
    const [, sign2 = "", whole2 = "", part2 = "", exponent = "0", percent2] = decimal2;
    const digits = significant(whole2 + part2);
    const places = part2.length - Number(exponent);
    if (Math.max(digits.length, places, digits.length - places) > MOST_DIGITS) return "too-many-digits";
    const power = 10n ** BigInt(Math.abs(places));
    const units2 = BigInt(sign2 + digits);
    const value2 = places < 0 ? ratio(units2 * power, 1n) : ratio(units2, power);
    return percent2 ? divide(value2, HUNDRED) : value2;
  }
  const fraction2 = FRACTION.exec(text3);
  if (!fraction2) return "not-a-number";
  const [, sign = "", ...sides] = fraction2;
  const [over = "", under = ""] = sides.map(significant);
  if (over.length > MOST_DIGITS || under.length > MOST_DIGITS) return "too-many-digits";
  return under === "0" ? "zero-denominator" : ratio(BigInt(sign + over), BigInt(under));
}
var significant = (digits) => digits.replace(/^0+(?=\d)/u, "");
var fits = (n) => n <= Number.MAX_SAFE_INTEGER && n >= -Number.MAX_SAFE_INTEGER;
function ratio(n, d) {
  return fits(n) && fits(d) ? new Rational(Number(n), Number(d)) : new Rational(n, d);
}

// packages/par-core/src/scoring/inputs.ts
var Failure = class {
  kind;
  /** The part of the input it is about: a variable, an option, `denominator`, a field of the record such as `evidence`. */
  name;
  /**
   * Where in a formula, counted in characters from its beginning: the formula of the computed variable `name`, else that
   * of the chosen alternative.
   */
  at;
  constructor(kind, name2, at3) {
    this.kind = kind;
    this.name = name2;
    this.at = at3;
  }
};
function readQuantity(value2, name2) {
  const read = readInUnit(value2, false);
  return typeof read === "string" ? new Failure(read, name2) : read;
}
function readMeasure(value2, inPercent) {
  if (typeof value2 !== "object" || value2 === null || value2 instanceof Rational) {
    const read = readInUnit(value2, inPercent);
    return typeof read === "string" ? new Failure(read) : read;
  }
  if (!("numerator" in value2 && "denominator" in value2)) return new Failure("not-a-rate");
  const over = readCount(value2.numerator, "numerator");
  if (over instanceof Failure) return over;
  const under = readCount(value2.denominator, "denominator");
  if (under instanceof Failure) return under;
  if (signOf(under) === 0) return new Failure("zero-denominator", "denominator");
  const ratio2 = divide(over, under);
  return inPercent ? multiply(ratio2, HUNDRED) : ratio2;
}
function readCount(value2, name2) {
  const read = readQuantity(value2, name2);
  return read instanceof Rational && signOf(read) < 0 ? new Failure("negative", name2) : read;
}
function readWhole(value2, name2) {
  const read = readCount(value2, name2);
  if (read instanceof Failure) return read;
  return BigInt(read.n) % BigInt(read.d) === 0n ? read : new Failure("not-whole", name2);
}
function readByName(value2, isAsked) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2) || value2 instanceof Rational) {
    return new Failure("not-by-name");
  }
  const other = Object.keys(value2).find((name2) => !isAsked(name2));
  return other === void 0 ? value2 : new Failure("unknown-name", other);
}
var ownValue = (of, name2) => Object.hasOwn(of, name2) ? of[name2] : void 0;
var DATE = /^\d{4}-\d{2}-\d{2}$/u;
function isDate(value2) {
  return typeof value2 === "string" && DATE.test(value2) && new Date(value2).toJSON()?.startsWith(value2) === true;
}

// packages/par-core/src/scoring/rules/rule-kind.ts
var pointsBy = (read, points2) => ({ value: value2 }) => {
  if (value2 == null) return "missing";
  const known = read(value2);
  return known instanceof Failure ? known : points2(known);
};
var pointsByMeasure = (inPercent, points2) => pointsBy((value2) => readMeasure(value2, inPercent), points2);
var pointsByCount = (points2) => pointsBy(readWhole, points2);
var shown = (value2) => typeof value2 === "object" || typeof value2 === "function" ? typeof value2 : String(value2).slice(0, 60);
var objectOf = (value2) => typeof value2 === "object" && value2 !== null ? value2 : {};
function numeral(value2, leaf, path, inPercent = false) {
  const read = readInUnit(value2, inPercent);
  if (typeof read !== "string") return read;
  leaf.report("not-a-number", path, { text: shown(value2), why: read });
  return ZERO;
}
function positive(value2, leaf, path, inPercent = false) {
  const read = readInUnit(value2, inPercent);
  if (typeof read === "string") return numeral(value2, leaf, path);
  if (signOf(read) <= 0) leaf.report("not-positive", path, { value: String(read) });
  return read;
}
function whole(value2, leaf, path) {
  if (Number.isSafeInteger(value2) && Number(value2) >= 0) return rationalOf(Number(value2));
  leaf.report("not-whole", path, { value: shown(value2) });
  return ZERO;
}
function share(value2, leaf, path) {
  const read = numeral(value2, leaf, path, true);
  if (signOf(read) < 0 || compare(read, HUNDRED) > 0) {
    leaf.report("out-of-range", path, { value: String(read), low: "0", high: "100" });
  }
  return read;
}
function oneOf(value2, words3, leaf, path) {
  if (!words3.includes(value2)) leaf.report("unknown-value", path, { text: shown(value2) });
}
var UNITS = ["percent", "count", "number"];
function isPercent(unit3, leaf, path) {
  oneOf(unit3, UNITS, leaf, `${path}/unit`);
  return unit3 === "percent";
}
function nameOf(id2, leaf, path) {
  if (typeof id2 !== "string" || id2 === "") leaf.report("bad-name", `${path}/id`, { name: shown(id2) });
}
function pointsOf(value2, leaf, path) {
  const read = numeral(value2, leaf, path);
  if (signOf(read) < 0) leaf.report("negative", path, { value: String(read) });
  return read;
}
var MOST_PARTS = 100;
function partsOf(parts2, none, leaf, path) {
  const list = Array.isArray(parts2) ? parts2 : [];
  if (list.length === 0) leaf.report(none, path);
  if (list.length <= MOST_PARTS) return Array.from(list, objectOf);
  leaf.report("too-many", path, { count: list.length, most: MOST_PARTS });
  return [];
}

// packages/par-core/src/scoring/rules/bands/evaluate.ts
var prepareBands = (rule2, leaf, path) => {
  const inPercent = isPercent(rule2.unit, leaf, path);
  const bands = readBands(rule2.bands, inPercent, leaf, `${path}/bands`);
  return pointsByMeasure(inPercent, (measure2) => {
    for (const { from: from2, to, points: points2 } of bands) {
      if ((!from2 || compare(measure2, from2) >= 0) && (!to || compare(measure2, to) < 0)) return points2;
    }
    return ZERO;
  });
};
function readBands(of, inPercent, leaf, path) {
  const bands = partsOf(of, "no-bands", leaf, path);
  const read = bands.map((band2, index) => readBand(band2, inPercent, leaf, `${path}/${index}`));
  const below = (a, b) => !a || !b || compare(a, b) < 0;
  read.forEach((band2, index) => {
    for (let before = 0; before < index; before++) {
      const other = read[before];
      if (!below(band2.from, other.to) || !below(other.from, band2.to)) continue;
      leaf.report("bands-overlap", `${path}/${index}`, { first: before + 1, second: index + 1 });
      return;
    }
  });
  return read;
}
function readBand(band2, inPercent, leaf, path) {
  const limit = (side) => band2[side] === void 0 ? void 0 : numeral(band2[side], leaf, `${path}/${side}`, inPercent);
  const from2 = limit("from");
  const to = limit("to");
  if (from2 && to && compare(from2, to) >= 0) {
    leaf.report("band-without-width", path, { from: String(from2), to: String(to) });
  }
  return { from: from2, to, points: pointsOf(band2.points, leaf, `${path}/points`) };
}

// packages/par-core/src/scoring/rules/count-bands/evaluate.ts
var prepareCountBands = (rule2, leaf, path) => {
  const bands = partsOf(rule2.bands, "no-bands", leaf, `${path}/bands`).map((band2, index) => ({
    atLeast: whole(band2.atLeast, leaf, `${path}/bands/${index}/atLeast`),
    points: pointsOf(band2.points, leaf, `${path}/bands/${index}/points`),
    index
  }));
  bands.sort((a, b) => compare(b.atLeast, a.atLeast));
  bands.forEach(({ atLeast, index }, place2) => {
    const same = place2 > 0 && compare(bands[place2 - 1]?.atLeast ?? ZERO, atLeast) === 0;
    if (same)
      leaf.report("band-without-width", `${path}/bands/${index}`, { from: String(atLeast), to: String(atLeast) });
  });
  return pointsByCount((count3) => bands.find(({ atLeast }) => compare(count3, atLeast) >= 0)?.points ?? ZERO);
};

// packages/par-core/src/scoring/rules/date-bands/evaluate.ts
var prepareDateBands = (rule2, leaf, path) => {
  const bands = partsOf(rule2.bands, "no-bands", leaf, `${path}/bands`).map((band2, index) => {
    if (!isDate(band2.by)) leaf.report("not-a-date", `${path}/bands/${index}/by`, { text: shown(band2.by) });
    return { by: shown(band2.by), points: pointsOf(band2.points, leaf, `${path}/bands/${index}/points`), index };
  });
  bands.sort((a, b) => a.by < b.by ? -1 : a.by > b.by ? 1 : 0);
  bands.forEach(({ by, index }, place2) => {
    const same = place2 > 0 && bands[place2 - 1]?.by === by;
    if (same) leaf.report("band-without-width", `${path}/bands/${index}`, { from: by, to: by });
  });
  return ({ value: value2 }) => {
    if (value2 == null) return "missing";
    if (value2 === false) return ZERO;
    if (!isDate(value2)) return new Failure("not-a-date");
    for (const band2 of bands) if (value2 <= band2.by) return band2.points;
    return ZERO;
  };
};

// packages/par-core/src/scoring/rules/deduction/evaluate.ts
var prepareDeduction = (rule2, leaf, path) => {
  const perCase = positive(rule2.perCase, leaf, `${path}/perCase`);
  const without = whole(rule2.free ?? 0, leaf, `${path}/free`);
  return pointsByCount((cases) => {
    const counted = greatest(subtract(cases, without), ZERO);
    return greatest(subtract(leaf.maximum, multiply(counted, perCase)), ZERO);
  });
};

// packages/par-core/src/scoring/rules/evidence/evaluate.ts
var prepareEvidence = (rule2, leaf, path) => {
  const { dueOn } = rule2;
  if (dueOn !== void 0 && !isDate(dueOn)) {
    leaf.report("not-a-date", `${path}/dueOn`, { text: shown(dueOn) });
  }
  const inside2 = leaf.prepare(rule2.rule, leaf, `${path}/rule`);
  const exempt = objectOf(rule2.rule).kind === "not-applicable";
  return (record) => {
    const outcome = inside2(record);
    if (!(outcome instanceof Rational) || signOf(outcome) === 0) return outcome;
    if (exempt && record.notApplicable === true) return outcome;
    const proved = isProved(record.evidence, dueOn);
    return proved === true ? outcome : proved || ZERO;
  };
};
function isProved(evidence, dueOn) {
  if (evidence == null) return false;
  if (!Array.isArray(evidence)) return new Failure("not-a-list", "evidence");
  let proved = false;
  for (const document of evidence) {
    if (typeof document !== "object" || document === null) return new Failure("not-a-list", "evidence");
    const { date: date3 } = document;
    if (date3 != null && !isDate(date3)) return new Failure("not-a-date", "evidence");
    proved ||= date3 == null || dueOn === void 0 || date3 <= dueOn;
  }
  return proved;
}

// packages/par-core/src/scoring/rules/external-index/evaluate.ts
var prepareExternalIndex = (rule2, leaf, path) => {
  const scale = positive(rule2.scale ?? 100, leaf, `${path}/scale`);
  const perUnit = divide(leaf.maximum, signOf(scale) > 0 ? scale : ONE);
  const perPercent = divide(leaf.maximum, HUNDRED);
  return ({ value: value2 }) => {
    if (value2 == null) return "missing";
    const isShare = typeof value2 === "string" ? value2.endsWith("%") : typeof value2 === "object" && !(value2 instanceof Rational);
    const index = readMeasure(value2, isShare);
    return index instanceof Failure ? index : multiply(index, isShare ? perPercent : perUnit);
  };
};

// packages/par-core/src/scoring/formula/evaluate.ts
function evaluateFormula(of, valueAt) {
  switch (of.kind) {
    case "number":
      return of.value;
    case "name":
      return valueAt(of.name);
    case "negative": {
      const value2 = evaluateFormula(of.of, valueAt);
      return value2 instanceof Failure ? value2 : negate(value2);
    }
    case "call":
      return call(of, valueAt);
    case "comparison":
      throw new TypeError(of.kind);
    default: {
      const left = evaluateFormula(of.left, valueAt);
      if (left instanceof Failure) return left;
      const right = evaluateFormula(of.right, valueAt);
      if (right instanceof Failure) return right;
      if (of.kind === "quotient" && signOf(right) === 0)
        return new Failure("division-by-zero", void 0, of.right.start);
      return bounded(ARITHMETIC[of.kind](left, right), of);
    }
  }
}
var ARITHMETIC = { sum: add, difference: subtract, product: multiply, quotient: divide };
function bounded(value2, of) {
  if (typeof value2.d === "number") return value2;
  return isWide(value2.d) || isWide(BigInt(value2.n)) ? new Failure("too-large", void 0, of.start) : value2;
}
function call(of, valueAt) {
  const [first, second, third] = of.args;
  if (of.name === "if" && first?.kind === "comparison" && second && third) {
    const met = holds(first, valueAt);
    return met instanceof Failure ? met : evaluateFormula(met ? second : third, valueAt);
  }
  const values = [];
  for (const arg of of.args) {
    const value3 = evaluateFormula(arg, valueAt);
    if (value3 instanceof Failure) return value3;
    values.push(value3);
  }
  const [value2, places] = values;
  if (value2 === void 0) throw new TypeError(of.name);
  switch (of.name) {
    case "min":
      return values.reduce(least);
    case "max":
      return values.reduce(greatest);
    case "abs":
      return signOf(value2) < 0 ? negate(value2) : value2;
    case "round": {
      const whole2 = places === void 0 ? ZERO : readWhole(places);
      const digits = Number(whole2);
      return digits <= MOST_PLACES ? round(value2, { digits }) : new Failure("not-whole", void 0, second?.start);
    }
    case "if":
      throw new TypeError(of.name);
    default:
      return of.name;
  }
}
function holds(of, valueAt) {
  const left = evaluateFormula(of.left, valueAt);
  if (left instanceof Failure) return left;
  const right = evaluateFormula(of.right, valueAt);
  if (right instanceof Failure) return right;
  const order = compare(left, right);
  return of.by.includes(order < 0 ? "<" : order > 0 ? ">" : "=");
}

// packages/par-core/src/scoring/formula/syntax.ts
var FUNCTIONS = {
  min: [1, 50],
  max: [1, 50],
  abs: [1, 1],
  round: [1, 2],
  if: [3, 3]
};
function namesIn(expression) {
  const names2 = /* @__PURE__ */ new Set();
  const open2 = [expression];
  for (let of = open2.pop(); of !== void 0; of = open2.pop()) {
    if (of.kind === "name") names2.add(of.name);
    else if (of.kind === "negative") open2.push(of.of);
    else if (of.kind === "call") open2.push(...[...of.args].reverse());
    else if (of.kind !== "number") open2.push(of.right, of.left);
  }
  return names2;
}

// packages/par-core/src/scoring/formula/parse.ts
var MOST_CHARACTERS = 2e3;
var MOST_DEPTH = 50;
var TOKEN = /(\s+)|(\d+(?:\.\d+)?%?)|(\p{L}[\p{L}\p{M}\p{N}_]*)|<=|>=|<>|!=|==|[-+*/()<>=,;×÷−≤≥≠:]/guy;
var MEANS = {
  "\xD7": "*",
  "\xF7": "/",
  ":": "/",
  "\u2212": "-",
  "\u2264": "<=",
  "\u2265": ">=",
  "\u2260": "<>",
  "!=": "<>",
  "==": "=",
  ";": ","
};
var Refused = class {
  problem;
  constructor(kind, { start, end, text: text3 = "" }) {
    this.problem = { kind, start, end, text: text3.slice(0, 60) };
  }
};
function parseFormula(text3, names2) {
  try {
    if (text3.length > MOST_CHARACTERS) throw new Refused("too-long", { start: MOST_CHARACTERS, end: text3.length });
    return parse(tokensOf(text3), names2);
  } catch (refused) {
    if (refused instanceof Refused) return refused.problem;
    throw refused;
  }
}
var isFormulaProblem = (of) => "text" in of;
function tokensOf(text3) {
  const tokens = [];
  let at3 = 0;
  for (const [found, space, number3, name2] of text3.matchAll(TOKEN)) {
    const [start, end] = [at3, at3 + found.length];
    at3 = end;
    if (space) continue;
    if (number3) refuseDecimalComma(text3, start, end);
    const kind = number3 ? "number" : name2 ? "name" : "sign";
    tokens.push({ kind, text: kind === "sign" && MEANS[found] || found, start, end });
  }
  if (at3 < text3.length) {
    const character = String.fromCodePoint(text3.codePointAt(at3) ?? 0);
    throw new Refused("unknown-character", { start: at3, end: at3 + character.length, text: character });
  }
  tokens.push({ kind: "end", text: "", start: at3, end: at3 });
  return tokens;
}
function refuseDecimalComma(text3, start, end) {
  if (text3[end] !== "," || !/\d/u.test(text3[end + 1] ?? "")) return;
  const whole2 = /^[\d.,]+%?/u.exec(text3.slice(start))?.[0] ?? "";
  throw new Refused("decimal-comma", { start, end: start + whole2.length, text: whole2 });
}
var COMPARISONS = ["<", "<=", ">", ">=", "=", "<>"];
var isComparison = (text3) => COMPARISONS.includes(text3);
var TERMS = /* @__PURE__ */ new Map([
  ["+", "sum"],
  ["-", "difference"]
]);
var FACTORS = /* @__PURE__ */ new Map([
  ["*", "product"],
  ["/", "quotient"]
]);
var from = ({ start }, { end }) => ({ start, end });
function parse(tokens, names2) {
  let at3 = 0;
  let depth = 0;
  const next = () => tokens[at3];
  const took = (sign) => next().text === sign ? tokens[at3++] : void 0;
  const unexpected = () => new Refused(next().kind === "end" ? "unfinished" : "unexpected", next());
  function expect(sign) {
    const token = took(sign);
    if (token === void 0) throw unexpected();
    return token;
  }
  function deeper(read) {
    if (++depth > MOST_DEPTH) throw new Refused("too-deep", next());
    const made = read();
    depth--;
    return made;
  }
  const number3 = (of) => {
    if (of.kind === "comparison") throw new Refused("number-expected", of);
    return of;
  };
  function comparison() {
    const left = terms();
    const { text: text3 } = next();
    if (!isComparison(text3)) return left;
    at3++;
    const right = terms();
    if (isComparison(next().text)) throw unexpected();
    return { kind: "comparison", by: text3, left: number3(left), right: number3(right), ...from(left, right) };
  }
  function chain(operators, read) {
    let left = read();
    for (; ; ) {
      const kind = operators.get(next().text);
      if (kind === void 0) return left;
      at3++;
      const right = read();
      left = { kind, left: number3(left), right: number3(right), ...from(left, right) };
    }
  }
  const terms = () => chain(TERMS, factors);
  const factors = () => chain(FACTORS, signed);
  function signed() {
    const minus = took("-");
    if (!minus && !took("+")) return single();
    const of = number3(deeper(signed));
    return minus ? { kind: "negative", of, ...from(minus, of) } : of;
  }
  function single() {
    const open2 = took("(");
    if (open2) {
      const inside2 = deeper(comparison);
      return { ...inside2, ...from(open2, expect(")")) };
    }
    const token = next();
    const { kind, text: text3 } = token;
    if (kind !== "number" && kind !== "name") throw unexpected();
    at3++;
    if (kind === "name") return took("(") ? call2(token) : name2(token);
    const value2 = readNumeral(text3);
    if (typeof value2 === "string") throw new Refused("bad-number", token);
    return { kind, value: value2, percent: text3.endsWith("%"), ...from(token, token) };
  }
  function name2(token) {
    if (!names2.has(token.text)) throw new Refused("unknown-name", token);
    return { kind: "name", name: token.text, ...from(token, token) };
  }
  function call2(token) {
    const called = token.text.toLowerCase();
    if (!Object.hasOwn(FUNCTIONS, called)) throw new Refused("unknown-function", token);
    const known = called;
    const args = [];
    let close = took(")");
    while (!close) {
      args.push(deeper(comparison));
      close = took(",") ? void 0 : expect(")");
    }
    const place2 = from(token, close);
    const [least2, most] = FUNCTIONS[known];
    if (args.length < least2 || args.length > most) throw new Refused("argument-count", { ...place2, text: known });
    args.forEach((arg, index) => {
      if (known !== "if" || index > 0) number3(arg);
      else if (arg.kind !== "comparison") throw new Refused("condition-expected", arg);
    });
    return { kind: "call", name: known, args, ...place2 };
  }
  if (next().kind === "end") throw new Refused("empty", next());
  const whole2 = comparison();
  if (next().kind !== "end") throw unexpected();
  return number3(whole2);
}

// packages/par-core/src/scoring/rules/formula/evaluate.ts
var prepareFormula = (rule2, leaf, path) => {
  const read = readFormula(rule2, leaf, path);
  const only = read.alternatives.size === 1 ? [...read.alternatives.values()][0] : void 0;
  return ({ value: value2, choice: choice2 }) => {
    if (value2 == null) return "missing";
    const chosen = choice2 == null ? only : read.alternatives.get(choice2);
    if (chosen === void 0)
      return choice2 == null ? new Failure("no-choice") : new Failure("unknown-choice", shown(choice2));
    const valueAt = valuesOf(read, value2);
    return valueAt instanceof Failure ? valueAt : evaluateFormula(chosen, valueAt);
  };
};
function valuesOf(read, value2) {
  const given2 = readByName(value2, (name2) => read.asked.has(name2));
  if (given2 instanceof Failure) return given2;
  const known = /* @__PURE__ */ new Map();
  const valueAt = (name2) => {
    const before = known.get(name2);
    if (before !== void 0) return before;
    const found = asked(read.asked.get(name2), given2);
    known.set(name2, found);
    return found;
  };
  for (const [name2, expression] of read.computed) {
    const found = evaluateFormula(expression, valueAt);
    const here = found instanceof Failure && found.at !== void 0 && found.name === void 0;
    known.set(name2, here ? new Failure(found.kind, name2, found.at) : found);
  }
  return valueAt;
}
function asked(variable2, given2) {
  if (variable2 === void 0) throw new TypeError("unknown-name");
  const value2 = ownValue(given2, variable2.id);
  if (value2 == null) return new Failure("missing-name", variable2.id);
  const read = readMeasure(value2, variable2.unit === "percent");
  if (read instanceof Failure) return new Failure(read.kind, variable2.id);
  return variable2.unit === "percent" ? divide(read, HUNDRED) : read;
}
var VARIABLE = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;
function readFormula(rule2, leaf, path) {
  const names2 = /* @__PURE__ */ new Set();
  const none = Array.isArray(rule2.variables) && rule2.variables.length === 0;
  const variables = none ? [] : partsOf(rule2.variables, "nothing-named", leaf, `${path}/variables`);
  variables.forEach(({ id: id2, unit: unit3 }, index) => {
    const place2 = `${path}/variables/${index}`;
    if (typeof id2 !== "string" || !VARIABLE.test(id2) || id2.length > 60) {
      leaf.report("bad-name", `${place2}/id`, { name: shown(id2) });
    }
    if (names2.has(id2)) leaf.report("name-twice", `${place2}/id`, { name: shown(id2) });
    if (unit3 !== void 0) isPercent(unit3, leaf, place2);
    names2.add(id2);
  });
  const parse3 = (text3, place2) => {
    const expression = parseFormula(typeof text3 === "string" ? text3 : "", names2);
    if (!isFormulaProblem(expression)) return expression;
    leaf.report("formula", place2, { text: expression.text, why: expression.kind }, expression);
    return void 0;
  };
  const computed = /* @__PURE__ */ new Map();
  const asked3 = /* @__PURE__ */ new Map();
  variables.forEach((variable2, index) => {
    if (variable2.expression === void 0) {
      asked3.set(variable2.id, variable2);
      return;
    }
    const expression = parse3(variable2.expression, `${path}/variables/${index}/expression`);
    if (expression) computed.set(variable2.id, expression);
  });
  const alternatives = /* @__PURE__ */ new Map();
  partsOf(rule2.alternatives, "nothing-named", leaf, `${path}/alternatives`).forEach((alternative2, index) => {
    const place2 = `${path}/alternatives/${index}`;
    nameOf(alternative2.id, leaf, place2);
    if (alternatives.has(alternative2.id)) leaf.report("name-twice", `${place2}/id`, { name: shown(alternative2.id) });
    const expression = parse3(alternative2.expression, `${place2}/expression`);
    if (expression) alternatives.set(alternative2.id, expression);
  });
  return { alternatives, computed: inOrder(variables, computed, leaf, path), asked: asked3 };
}
function inOrder(variables, computed, leaf, path) {
  const ordered = /* @__PURE__ */ new Map();
  const visit = (name2, from2) => {
    const expression = computed.get(name2);
    if (expression === void 0 || ordered.has(name2)) return;
    if (from2.includes(name2)) {
      const text3 = [...from2.slice(from2.indexOf(name2)), name2].join(" \u2192 ");
      const index = variables.findIndex(({ id: id2 }) => id2 === name2);
      const { start, end } = expression;
      const why = "cycle";
      leaf.report("formula", `${path}/variables/${index}/expression`, { text: text3, why }, { kind: why, start, end, text: text3 });
      return;
    }
    for (const other of namesIn(expression)) visit(other, [...from2, name2]);
    ordered.set(name2, expression);
  };
  for (const name2 of computed.keys()) visit(name2, []);
  return ordered;
}

// packages/par-core/src/scoring/rules/growth/evaluate.ts
var prepareGrowth = (rule2, leaf, path) => {
  const inPercent = isPercent(rule2.unit, leaf, path) || rule2.measure === "percent";
  oneOf(rule2.measure, ["percent", "difference"], leaf, `${path}/measure`);
  const bands = partsOf(rule2.bands, "no-bands", leaf, `${path}/bands`).map((band2, index) => {
    const place2 = `${path}/bands/${index}`;
    const strict = band2.above !== void 0;
    if (strict === (band2.from !== void 0)) leaf.report("band-without-width", place2, { from: "", to: "" });
    const limit = numeral(band2.above ?? band2.from ?? 0, leaf, `${place2}/${strict ? "above" : "from"}`, inPercent);
    return { limit, strict, points: pointsOf(band2.points, leaf, `${place2}/points`) };
  });
  bands.sort((a, b) => compare(b.points, a.points));
  return pointsBy(
    (value2) => growthOf(rule2, value2),
    (growth) => {
      const reached = bands.find(({ limit, strict }) => signOf(subtract(growth, limit)) >= (strict ? 1 : 0));
      return reached?.points ?? ZERO;
    }
  );
};
function growthOf(rule2, value2) {
  const years = readByName(value2, (name2) => name2 === "current" || name2 === "previous");
  if (years instanceof Failure) return years;
  const read = (name2) => {
    const given2 = ownValue(years, name2);
    if (given2 == null) return new Failure("missing-name", name2);
    const measure2 = readMeasure(given2, rule2.unit === "percent");
    return measure2 instanceof Failure ? new Failure(measure2.kind, name2) : measure2;
  };
  const current = read("current");
  if (current instanceof Failure) return current;
  const previous = read("previous");
  if (previous instanceof Failure) return previous;
  const difference = subtract(current, previous);
  if (rule2.measure === "difference") return difference;
  if (signOf(previous) === 0) return new Failure("zero-denominator", "previous");
  return multiply(divide(difference, signOf(previous) < 0 ? subtract(ZERO, previous) : previous), HUNDRED);
}

// packages/par-core/src/scoring/rules/linear/evaluate.ts
var prepareLinear = (_rule, { maximum }) => {
  const perPercent = divide(maximum, HUNDRED);
  return pointsByMeasure(true, (rate2) => multiply(rate2, perPercent));
};

// packages/par-core/src/scoring/rules/linear-between/evaluate.ts
var prepareLinearBetween = (rule2, leaf, path) => {
  const inPercent = isPercent(rule2.unit, leaf, path);
  const low = numeral(rule2.low, leaf, `${path}/low`, inPercent);
  const high = numeral(rule2.high, leaf, `${path}/high`, inPercent);
  const width = subtract(high, low);
  const way = signOf(width);
  if (way === 0) leaf.report("equal-thresholds", path, { value: String(low) });
  const perUnit = divide(leaf.maximum, way === 0 ? ONE : width);
  return pointsByMeasure(inPercent, (measure2) => {
    if (compare(measure2, low) * way <= 0) return ZERO;
    return compare(measure2, high) * way >= 0 ? leaf.maximum : multiply(subtract(measure2, low), perUnit);
  });
};

// packages/par-core/src/scoring/rules/linear-to-target/evaluate.ts
var prepareLinearToTarget = (rule2, leaf, path) => {
  const inPercent = isPercent(rule2.unit, leaf, path);
  const target2 = positive(rule2.target, leaf, `${path}/target`, inPercent);
  const perUnit = divide(leaf.maximum, signOf(target2) > 0 ? target2 : ONE);
  return pointsByMeasure(
    inPercent,
    (measure2) => compare(measure2, target2) >= 0 ? leaf.maximum : multiply(measure2, perUnit)
  );
};

// packages/par-core/src/scoring/rules/linear-with-floor/evaluate.ts
var prepareLinearWithFloor = (rule2, leaf, path) => {
  const floor = share(rule2.floor, leaf, `${path}/floor`);
  const perPercent = divide(leaf.maximum, HUNDRED);
  return pointsByMeasure(true, (rate2) => compare(rate2, floor) < 0 ? ZERO : multiply(rate2, perPercent));
};

// packages/par-core/src/scoring/rules/not-applicable/evaluate.ts
var prepareNotApplicable = (rule2, leaf, path) => {
  const inside2 = leaf.prepare(rule2.rule, leaf, `${path}/rule`);
  oneOf(rule2.treatment, ["left-out", "full"], leaf, `${path}/treatment`);
  const whole2 = rule2.treatment === "full" ? leaf.maximum : "not-applicable";
  return (record) => {
    const { notApplicable: notApplicable2 } = record;
    if (notApplicable2 === true) return whole2;
    return notApplicable2 == null || notApplicable2 === false ? inside2(record) : new Failure("not-yes-no", "notApplicable");
  };
};

// packages/par-core/src/scoring/rules/survey/evaluate.ts
var prepareSurvey = (rule2, leaf, path) => {
  const weights = /* @__PURE__ */ new Map();
  partsOf(rule2.options, "nothing-named", leaf, `${path}/options`).forEach((option2, index) => {
    nameOf(option2.id, leaf, `${path}/options/${index}`);
    if (weights.has(option2.id)) leaf.report("name-twice", `${path}/options/${index}/id`, { name: shown(option2.id) });
    weights.set(option2.id, share(option2.weight, leaf, `${path}/options/${index}/weight`));
  });
  const perPercent = divide(leaf.maximum, HUNDRED);
  return pointsBy(
    (value2) => weightedMean(weights, value2),
    (mean) => multiply(mean, perPercent)
  );
};
function weightedMean(weights, value2) {
  const answers = readByName(value2, (name2) => weights.has(name2));
  if (answers instanceof Failure) return answers;
  let all = ZERO;
  let weighted = ZERO;
  for (const [name2, weight] of weights) {
    const given2 = ownValue(answers, name2);
    if (given2 == null) continue;
    const count3 = readWhole(given2, name2);
    if (count3 instanceof Failure) return count3;
    all = add(all, count3);
    weighted = add(weighted, multiply(count3, weight));
  }
  return signOf(all) === 0 ? new Failure("zero-denominator") : divide(weighted, all);
}

// packages/par-core/src/scoring/rules/yes-no/evaluate.ts
var prepareYesNo = (_rule, { maximum }) => ({ value: value2 }) => {
  if (value2 == null) return "missing";
  if (typeof value2 !== "boolean") return new Failure("not-yes-no");
  return value2 ? maximum : ZERO;
};

// packages/par-core/src/scoring/rules/prepare.ts
var KINDS = {
  "yes-no": prepareYesNo,
  bands: prepareBands,
  linear: prepareLinear,
  "linear-with-floor": prepareLinearWithFloor,
  "linear-to-target": prepareLinearToTarget,
  "linear-between": prepareLinearBetween,
  deduction: prepareDeduction,
  "count-bands": prepareCountBands,
  "date-bands": prepareDateBands,
  survey: prepareSurvey,
  growth: prepareGrowth,
  "external-index": prepareExternalIndex,
  formula: prepareFormula,
  evidence: prepareEvidence,
  "not-applicable": prepareNotApplicable
};
function prepareRule(rule2, leaf, path) {
  const { kind } = objectOf(rule2);
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    leaf.report("unknown-kind", `${path}/kind`, { text: shown(kind) });
    return () => "missing";
  }
  const prepare2 = KINDS[kind];
  return prepare2(rule2, leaf, path);
}

// packages/par-core/src/scoring/blocks.ts
var SIZE = 64;
function blocksOf(list) {
  if (list.length <= SIZE) return [list];
  const blocks = [];
  for (let start = 0; start < list.length; start += SIZE) blocks.push(list.slice(start, start + SIZE));
  return blocks;
}
var entryAt = (blocks, place2) => blocks[place2 / SIZE | 0]?.[place2 % SIZE];
function replaced(blocks, place2, entry) {
  const all = blocks.slice();
  const block = (all[place2 / SIZE | 0] ?? []).slice();
  block[place2 % SIZE] = entry;
  all[place2 / SIZE | 0] = block;
  return all;
}

// packages/par-core/src/scoring/groups.ts
function groupOf({ groups: groups2, rounding: rounding2 }, index) {
  if (groups2 === void 0) return void 0;
  const printed = round(index, rounding2);
  return groups2.bands.find(({ from: from2, exclusive }) => {
    if (from2 === void 0) return true;
    const limit = readInUnit(from2, true);
    if (typeof limit === "string") return false;
    const order = compare(printed, limit);
    return exclusive ? order > 0 : order >= 0;
  })?.name;
}

// packages/par-core/src/scoring/rules/sum/evaluate.ts
var newSum = () => ({
  points: ZERO,
  leftOut: ZERO,
  open: ZERO,
  missing: 0,
  notApplicable: 0,
  failed: 0
});
function include(sum, part2) {
  sum.points = add(sum.points, part2.points);
  sum.leftOut = add(sum.leftOut, part2.leftOut);
  sum.open = add(sum.open, part2.open);
  sum.missing += part2.missing;
  sum.notApplicable += part2.notApplicable;
  sum.failed += part2.failed;
}

// packages/par-core/src/scoring/score.ts
var STAGES = ["computed", "self", "appraisal-1", "appraisal-2"];
var NOTHING = {};
var FIELDS = /* @__PURE__ */ new Set([
  "value",
  "choice",
  "self",
  "appraisal1",
  "appraisal2",
  "explanation",
  "evidence",
  "notApplicable"
]);
function scoreOf(compiled, sheet, { stage = "appraisal-2" } = {}) {
  const inputs = sheet ?? {};
  if (!STAGES.includes(stage)) throw new RangeError(`stage has to be one of ${STAGES.join(", ")}`);
  const marks2 = blocksOf(compiled.leaves.map((leaf) => markLeaf(leaf, inputs, stage)));
  return new SheetScore(compiled, stage, {
    given: inputs,
    strays: {},
    marks: marks2,
    sums: sumsOf(compiled, marks2),
    changes: 0
  });
}
function sumsOf({ leaves, branches }, marks2) {
  const whole2 = newSum();
  const sums = [whole2, ...branches.map(newSum)];
  const above = ({ parent }) => sums[parent?.place ?? 0] ?? whole2;
  for (const leaf of leaves) count(above(leaf), entryAt(marks2, leaf.place), leaf.maximum, 1);
  for (const branch2 of [...branches].reverse()) include(above(branch2), sums[branch2.place] ?? whole2);
  return blocksOf(sums);
}
function count(sum, { status, points: points2 }, maximum, times) {
  const part2 = status === "scored" ? points2 : maximum;
  const signed = times > 0 ? part2 : negate(part2);
  if (status === "scored") sum.points = add(sum.points, signed);
  else if (status === "not-applicable") {
    sum.leftOut = add(sum.leftOut, signed);
    sum.notApplicable += times;
  } else {
    sum.open = add(sum.open, signed);
    sum[status] += times;
  }
}
function whatIf(compiled, { compiled: set, sheet, stage }, changes) {
  if (set !== compiled) throw new RangeError("the score is one of another set");
  let { strays, marks: marks2, sums } = sheet;
  const ids = Object.keys(changes);
  for (const id2 of ids) {
    const leaf = compiled.item(id2);
    if (leaf?.evaluate === void 0) {
      strays = { ...strays, ...Object.fromEntries([[id2, changes[id2]]]) };
      continue;
    }
    const mark = markLeaf(leaf, changes, stage);
    const difference = newSum();
    count(difference, entryAt(marks2, leaf.place), leaf.maximum, -1);
    count(difference, mark, leaf.maximum, 1);
    marks2 = replaced(marks2, leaf.place, mark);
    for (let at3 = leaf.parent; ; at3 = at3.parent) {
      const sum = { ...entryAt(sums, at3?.place ?? 0) };
      include(sum, difference);
      sums = replaced(sums, at3?.place ?? 0, sum);
      if (at3 === void 0) break;
    }
  }
  const changed = sheet.changes + ids.length;
  const often = compiled.leaves.length + 64;
  if (Math.floor(changed / often) > Math.floor(sheet.changes / often)) sums = sumsOf(compiled, marks2);
  return new SheetScore(compiled, stage, { given: sheet.given, strays, marks: marks2, sums, changes: changed });
}
var recordOf = (entry) => entry == null ? NOTHING : typeof entry !== "object" || entry instanceof Rational || Array.isArray(entry) ? { value: entry } : entry;
function given(record, upTo) {
  if (upTo >= 3 && record.appraisal2 != null) return ["appraisal-2", record.appraisal2];
  if (upTo >= 2 && record.appraisal1 != null) return ["appraisal-1", record.appraisal1];
  return upTo >= 1 && record.self != null ? ["self", record.self] : void 0;
}
function strayOf(record) {
  const keys = Object.keys(record);
  return keys.length === 0 || keys.some((key) => FIELDS.has(key)) ? void 0 : new Failure("unknown-name", keys[0]);
}
var mayBeLeftOut = (rule2) => rule2.kind === "not-applicable" || rule2.kind === "evidence" && mayBeLeftOut(rule2.rule);
function markLeaf({ item: item2, maximum, evaluate }, entries, upTo) {
  let entry;
  let people;
  let outcome = "missing";
  let warning;
  try {
    entry = ownValue(entries, item2.id);
    const record = recordOf(entry);
    if (evaluate) outcome = evaluate(record);
    people = upTo === "computed" ? void 0 : given(record, STAGES.indexOf(upTo));
    if (people && outcome !== "not-applicable") outcome = readQuantity(people[1], people[0]);
    if (outcome === "missing") outcome = strayOf(record) ?? outcome;
    if (record.notApplicable && isLeaf(item2) && !mayBeLeftOut(item2.rule))
      warning = { kind: "applies-anyway", item: item2.id };
  } catch {
    outcome = new Failure("unreadable");
  }
  if (typeof outcome === "string") return { entry, status: outcome, points: ZERO, warning };
  if (outcome instanceof Failure) {
    warning = { kind: "failed", item: item2.id, failure: outcome };
    return { entry, status: "failed", points: ZERO, failure: outcome, warning };
  }
  const points2 = signOf(outcome) < 0 ? ZERO : compare(outcome, maximum) > 0 ? maximum : outcome;
  if (points2 !== outcome) {
    warning = { kind: points2 === ZERO ? "below-zero" : "above-maximum", item: item2.id, points: outcome };
  }
  return { entry, status: "scored", points: points2, stage: people?.[0] ?? "computed", warning };
}
var SheetScore = class {
  compiled;
  stage;
  sheet;
  #total;
  constructor(compiled, stage, sheet) {
    this.compiled = compiled;
    this.stage = stage;
    this.sheet = sheet;
  }
  get total() {
    this.#total ??= totalOf(entryAt(this.sheet.sums, 0), this.compiled.maximum);
    return this.#total;
  }
  get group() {
    const { index } = this.total;
    return index && groupOf(this.compiled.set, index);
  }
  get inputs() {
    return inputsOf(this.compiled, this.sheet);
  }
  get warnings() {
    return warningsOf(this);
  }
  item = (id2) => {
    const found = this.compiled.item(id2);
    return found && scoredItem(found, this.sheet);
  };
  items = () => this.compiled.items.map((item2) => scoredItem(item2, this.sheet));
  areas = () => this.compiled.items.filter(({ parent }) => parent === void 0).map((area2) => ({ ...totalOf(tallyOf(area2, this.sheet), area2.maximum), id: area2.item.id }));
};
function inputsOf(compiled, { given: given2, strays, marks: marks2, changes }) {
  if (changes === 0) return given2;
  const others = Object.entries({ ...given2, ...strays }).filter(([id2]) => !compiled.item(id2)?.evaluate);
  const leaves = compiled.leaves.map(({ item: item2, place: place2 }) => [item2.id, entryAt(marks2, place2).entry]);
  return Object.fromEntries([...others, ...leaves].filter(([, entry]) => entry !== void 0));
}
function totalOf(tally, maximum) {
  const counted = subtract(maximum, tally.leftOut);
  const index = signOf(counted) > 0 ? multiply(divide(tally.points, counted), HUNDRED) : void 0;
  const { points: points2, open: open2, missing, notApplicable: notApplicable2, failed } = tally;
  return { points: points2, maximum, counted, open: open2, missing, notApplicable: notApplicable2, failed, index };
}
function tallyOf({ evaluate, maximum, place: place2 }, { marks: marks2, sums }) {
  if (!evaluate) return entryAt(sums, place2);
  const sum = newSum();
  count(sum, entryAt(marks2, place2), maximum, 1);
  return sum;
}
function scoredItem(of, sheet) {
  const { index: _index, ...sums } = totalOf(tallyOf(of, sheet), of.maximum);
  const base = { id: of.item.id, level: of.level, ...sums };
  if (!of.evaluate) return base;
  const { entry: _entry, points: _points, warning: _warning, ...became } = entryAt(sheet.marks, of.place);
  return { ...base, ...became };
}
function warningsOf({ compiled, sheet, inputs, total }) {
  const warnings = sheet.marks.flat().flatMap(({ warning }) => warning ? [warning] : []);
  for (const id2 of Object.keys(inputs)) {
    if (compiled.item(id2)?.evaluate === void 0) warnings.push({ kind: "unknown-item", item: id2 });
  }
  if (total.index === void 0) warnings.push({ kind: "nothing-counts", item: compiled.set.id });
  return warnings;
}

// packages/par-core/src/scoring/compile.ts
var MOST_LEAVES = 5e3;
var LEVELS = ["area", "criterion", "component", "part"];
var CriteriaSetError = class extends Error {
  problems;
  constructor(id2, problems) {
    const [first] = problems;
    super(`criteria set ${shown(id2)}: ${problems.length} problems, the first: ${first?.kind} at ${first?.path}`);
    this.name = "CriteriaSetError";
    this.problems = problems;
  }
};
function compile(set) {
  const { compiled, problems } = prepare(set);
  if (problems.length > 0) throw new CriteriaSetError(compiled.set.id, problems);
  return compiled;
}
var MOST_PROBLEMS = 1e3;
function prepare(of) {
  const set = objectOf(of);
  const areas = itemsOf(set.areas);
  const problems = [];
  const items = [];
  const leaves = [];
  const branches = [];
  const byId = /* @__PURE__ */ new Map();
  const reporter = (id2) => (kind, path, args = {}, formula) => {
    const item2 = shown(id2);
    if (problems.length < MOST_PROBLEMS) problems.push({ kind, item: item2, path, args, ...formula && { formula } });
  };
  let tooMany = false;
  function list(of2, path, depth, parent) {
    let sum = ZERO;
    for (let index = 0; index < of2.length; index++) {
      const maximum2 = one(objectOf(of2[index]), `${path}/${index}`, depth, parent);
      if (maximum2 === void 0) return void 0;
      sum = maximum2 === ZERO ? void 0 : sum && add(sum, maximum2);
    }
    return sum;
  }
  function one(item2, path, depth, parent) {
    const report2 = reporter(item2.id);
    const level = LEVELS[depth];
    const leaf = isLeaf(item2);
    tooMany ||= items.length === MOST_ITEMS || leaf && leaves.length === MOST_LEAVES;
    if (tooMany) return void 0;
    if (level === void 0) {
      report2("too-deep", path, { most: LEVELS.length });
      return void 0;
    }
    nameOf(item2.id, { report: report2 }, path);
    if (byId.has(item2.id)) report2("duplicate-id", `${path}/id`, { id: shown(item2.id) });
    const maximum2 = positive(item2.maximum, { report: report2 }, `${path}/maximum`);
    const made = {
      item: item2,
      level,
      path,
      maximum: maximum2,
      index: items.length,
      parent,
      place: leaf ? leaves.length : branches.length + 1,
      evaluate: leaf ? inside([])(item2.rule, { maximum: maximum2, report: report2, prepare: prepareRule }, `${path}/rule`) : void 0
    };
    items.push(made);
    byId.set(item2.id, made);
    (leaf ? leaves : branches).push(made);
    if (leaf) {
      if ("items" in item2 && item2.items !== void 0) report2("unknown-value", `${path}/items`, { text: "items" });
      return maximum2;
    }
    const under = itemsOf(item2.items);
    if (under.length === 0) report2("nothing-inside", `${path}/items`);
    const sum = list(under, `${path}/items`, depth + 1, made);
    if (under.length > 0 && sum && !equals(sum, maximum2)) {
      report2("sum-differs", `${path}/maximum`, { maximum: String(maximum2), sum: String(sum) });
    }
    return maximum2;
  }
  const whole2 = reporter(set.id);
  if (areas.length === 0) whole2("nothing-inside", "/areas");
  const maximum = list(areas, "/areas", 0) ?? ZERO;
  checkGroups(set, whole2);
  checkRounding(set, whole2);
  if (tooMany) {
    problems.length = 0;
    whole2("too-many-leaves", "/areas", { count: MOST_LEAVES + 1, most: MOST_LEAVES });
  }
  const compiled = {
    set,
    items,
    leaves,
    branches,
    maximum,
    item: (id2) => byId.get(id2),
    score: (inputs, options) => scoreOf(compiled, inputs, options),
    whatIf: (score, changes) => whatIf(compiled, score, changes)
  };
  return { compiled, problems };
}
var itemsOf = (items) => Array.isArray(items) ? items : [];
var MOST_ITEMS = MOST_LEAVES * LEVELS.length;
function inside(modifiers) {
  return (rule2, leaf, path) => {
    const { kind } = objectOf(rule2);
    if (!modifiers.includes(kind)) return prepareRule(rule2, { ...leaf, prepare: inside([...modifiers, kind]) }, path);
    leaf.report("modifier-twice", `${path}/kind`, { text: shown(kind) });
    return () => "missing";
  };
}
function checkGroups({ groups: groups2 }, report2) {
  if (groups2 === void 0) return;
  const bands = partsOf(objectOf(groups2).bands, "no-bands", { report: report2 }, "/groups/bands");
  let before;
  bands.forEach(({ from: from2 }, index) => {
    const path = `/groups/bands/${index}`;
    const last = index === bands.length - 1;
    if (from2 === void 0) {
      if (!last) report2("band-without-width", path, { from: "", to: "" });
      return;
    }
    const limit = numeral(from2, { report: report2 }, `${path}/from`, true);
    if (before && compare(limit, before) >= 0) {
      report2("bands-overlap", path, { first: index, second: index + 1 });
    }
    before = limit;
  });
}
function checkRounding({ rounding: rounding2 }, report2) {
  if (rounding2 === void 0) return;
  const { digits = 0, mode = "down" } = objectOf(rounding2);
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_PLACES) {
    report2("out-of-range", "/rounding/digits", { value: shown(digits), low: "0", high: String(MOST_PLACES) });
  }
  oneOf(mode, ROUNDING_MODES, { report: report2 }, "/rounding/mode");
}

// packages/par-core/src/scoring/sets/directive-soctrang-2021.ts
var OWN = {
  kind: "own",
  note: {
    vi: "\u0110i\u1EC3m v\xE0 ng\u01B0\u1EE1ng do s\u1EA3n ph\u1EA9m \u0111\u1EB7t ra \u0111\u1EC3 theo d\xF5i vi\u1EC7c th\u1EF1c hi\u1EC7n c\xF4ng v\u0103n; kh\xF4ng ph\u1EA3i b\u1ED9 ti\xEAu ch\xED c\u1EE7a B\u1ED9 N\u1ED9i v\u1EE5 hay c\u1EE7a t\u1EC9nh.",
    en: "Points and thresholds are this product\u2019s own, to follow how the letter is carried out; they are no criteria set of the ministry or the province."
  }
};
function taken(id2, name2, maximum, takes, rule2, note) {
  return {
    id: id2,
    name: name2,
    maximum,
    scoredBy: "self-assessment",
    takes,
    rule: { kind: "not-applicable", treatment: "left-out", rule: rule2 },
    note
  };
}
function branch(id2, name2, maximum, items) {
  return { id: id2, name: name2, maximum, items };
}
var CARRYING_OUT = branch("1", { vi: "Th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c giao", en: "Carrying out the assigned tasks" }, 45, [
  taken(
    "1.1",
    { vi: "T\u1EF7 l\u1EC7 nhi\u1EC7m v\u1EE5 \u0111\xE3 th\u1EF1c hi\u1EC7n", en: "Tasks carried out" },
    25,
    "tasks-carried-out",
    { kind: "linear" },
    {
      vi: "Ho\xE0n th\xE0nh, ho\u1EB7c th\u1EF1c hi\u1EC7n th\u01B0\u1EDDng xuy\xEAn c\xF3 k\u1EBFt qu\u1EA3 v\xE0 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng.",
      en: "Done, or kept going with results and evidence."
    }
  ),
  taken(
    "1.2",
    { vi: "T\u1EF7 l\u1EC7 n\u1ED9i dung c\xF4ng vi\u1EC7c \u0111\xE3 th\u1EF1c hi\u1EC7n", en: "Obligations carried out" },
    10,
    "obligations-carried-out",
    { kind: "linear" },
    {
      vi: "N\u1ED9i dung kh\xF4ng ghi ri\xEAng th\xEC theo tr\u1EA1ng th\xE1i c\u1EE7a nhi\u1EC7m v\u1EE5.",
      en: "One without a state of its own is as far as its task."
    }
  ),
  taken(
    "1.3",
    { vi: "T\u1EF7 l\u1EC7 nhi\u1EC7m v\u1EE5 c\xF3 \u0111i\u1EC3m k\u1EBFt th\xFAc \u0111\xE3 ho\xE0n th\xE0nh", en: "Tasks with an end that are done" },
    10,
    "ending-tasks-done",
    { kind: "linear" },
    {
      vi: "Nhi\u1EC7m v\u1EE5 ph\u1EA3i l\xE0m xong (kh\u1EA9n tr\u01B0\u01A1ng, ho\u1EB7c l\xE0m m\u1ED9t l\u1EA7n), kh\xF4ng t\xEDnh nhi\u1EC7m v\u1EE5 th\u01B0\u1EDDng xuy\xEAn.",
      en: "Tasks to be finished (urgent, or done once); standing tasks do not count."
    }
  )
]);
var PROOF = branch("2", { vi: "Ki\u1EC3m ch\u1EE9ng v\xE0 gi\u1EA3i tr\xECnh", en: "Evidence and explanation" }, 20, [
  taken(
    "2.1",
    { vi: "T\u1EF7 l\u1EC7 nhi\u1EC7m v\u1EE5 c\xF3 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng", en: "Tasks with evidence" },
    12,
    "tasks-with-evidence",
    { kind: "linear-with-floor", floor: 30 },
    {
      vi: "D\u01B0\u1EDBi 30% nhi\u1EC7m v\u1EE5 c\xF3 t\xE0i li\u1EC7u th\xEC b\xE1o c\xE1o ch\u01B0a ki\u1EC3m ch\u1EE9ng \u0111\u01B0\u1EE3c.",
      en: "With documents for less than 30 % of the tasks, the report cannot be verified."
    }
  ),
  taken(
    "2.2",
    { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF c\xF3 nguy\xEAn nh\xE2n v\xE0 gi\u1EA3i ph\xE1p", en: "Shortcomings with reason and remedy" },
    4,
    "shortcomings-accounted-for",
    { kind: "linear" },
    {
      vi: "\u0110i\u1EC3m 1.a y\xEAu c\u1EA7u gi\u1EA3i tr\xECnh r\xF5 l\xFD do v\xE0 k\u1EBFt qu\u1EA3 kh\u1EAFc ph\u1EE5c. Kh\xF4ng n\xEAu t\u1ED3n t\u1EA1i n\xE0o th\xEC kh\xF4ng \xE1p d\u1EE5ng.",
      en: "Clause 1.a asks for reasons and remedies. Where no shortcoming is told, it does not apply."
    }
  ),
  taken(
    "2.3",
    { vi: "Gi\u1EA3i tr\xECnh c\xE1c n\u1ED9i dung c\u1EE7a B\xE1o c\xE1o 74/BC-SNV", en: "Explanation of the items of report 74/BC-SNV" },
    4,
    "indicator:shortcomings-explained",
    { kind: "evidence", rule: { kind: "linear" } },
    {
      vi: "Ph\u1EA3i c\xF3 v\u0103n b\u1EA3n gi\u1EA3i tr\xECnh l\xE0m t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng, d\u01B0\u1EDBi nhi\u1EC7m v\u1EE5 1.a ho\u1EB7c trong ph\u1EA7n t\u1EF1 ch\u1EA5m \u0111i\u1EC3m.",
      en: "The explaining document has to be cited as evidence, under task 1.a or in the self-assessment."
    }
  )
]);
var FIGURES = branch("3", { vi: "Ch\u1EC9 ti\xEAu", en: "Indicators" }, 20, [
  taken(
    "3.1",
    { vi: "T\u1EF7 l\u1EC7 nhi\u1EC7m v\u1EE5 c\xF3 s\u1ED1 li\u1EC7u ch\u1EC9 ti\xEAu", en: "Tasks shown in figures" },
    5,
    "tasks-measured",
    { kind: "linear-to-target", unit: "percent", target: 80 },
    {
      vi: "\u0110\u1EE7 \u0111i\u1EC3m t\u1EEB 80%: kh\xF4ng ph\u1EA3i nhi\u1EC7m v\u1EE5 n\xE0o c\u0169ng ph\xE1t sinh s\u1ED1 li\u1EC7u trong m\u1ED9t qu\xFD.",
      en: "Full from 80 %: not every task yields figures within one quarter."
    }
  ),
  taken(
    "3.2",
    { vi: "Ch\u1EC9 ti\xEAu ph\u1EA3i t\u0103ng \u0111\xE3 t\u0103ng", en: "Indicators that rose as asked" },
    5,
    "indicators-risen",
    { kind: "linear" },
    {
      vi: "C\xE1c \u0111i\u1EC3m 1.g, 6.c, 9.e y\xEAu c\u1EA7u n\u0103m sau cao h\u01A1n n\u0103m tr\u01B0\u1EDBc.",
      en: "Clauses 1.g, 6.c and 9.e ask for more each year than the year before."
    }
  ),
  taken(
    "3.3",
    { vi: "Ch\u1EC9 ti\xEAu \u0111\u1EA1t m\u1EE5c ti\xEAu", en: "Targets met" },
    4,
    "targets-met",
    { kind: "linear" },
    {
      vi: "Nh\u1EEFng ch\u1EC9 ti\xEAu m\xE0 v\u0103n b\u1EA3n \u0111\xF2i h\u1ECFi \u0111\u1EA1t to\xE0n b\u1ED9.",
      en: "Indicators that the letter wants whole."
    }
  ),
  taken(
    "3.4",
    { vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt \u0111\xFAng h\u1EA1n", en: "Dossiers handled in time" },
    4,
    "indicator:dossiers-on-time",
    {
      kind: "bands",
      unit: "percent",
      bands: [
        { from: 100, points: 4 },
        { from: 98, to: 100, points: 3 },
        { from: 95, to: 98, points: 1.5 }
      ]
    },
    {
      vi: "\u0110i\u1EC3m 1.g y\xEAu c\u1EA7u ch\u1EA5n ch\u1EC9nh, kh\u1EAFc ph\u1EE5c h\u1ED3 s\u01A1 tr\u1EC5 h\u1EA1n.",
      en: "Clause 1.g asks to put late dossiers right."
    }
  ),
  taken(
    "3.5",
    { vi: "S\u1ED1 gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t", en: "Solutions and initiatives proposed" },
    2,
    "indicator:initiatives",
    {
      kind: "count-bands",
      bands: [
        { atLeast: 1, points: 1 },
        { atLeast: 2, points: 2 }
      ]
    },
    {
      vi: "\u0110i\u1EC3m 1.b y\xEAu c\u1EA7u ch\u1EE7 \u0111\u1ED9ng \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
      en: "Clause 1.b asks to propose solutions for the reform."
    }
  )
]);
var REPORTING = branch("4", { vi: "Ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o", en: "Reporting" }, 15, [
  taken(
    "4.1",
    { vi: "G\u1EEDi b\xE1o c\xE1o \u0111\xFAng h\u1EA1n", en: "Report in time" },
    10,
    "report-date",
    {
      kind: "date-bands",
      bands: [
        { by: "2021-12-31", points: 10 },
        { by: "2022-01-14", points: 5 }
      ]
    },
    {
      vi: "M\u1EE5c 10: b\xE1o c\xE1o trong qu\xFD IV/2021. Tr\u1EC5 kh\xF4ng qu\xE1 hai tu\u1EA7n \u0111\u01B0\u1EE3c n\u1EEDa s\u1ED1 \u0111i\u1EC3m.",
      en: "Clause 10: report in the fourth quarter of 2021. Up to two weeks late is worth half."
    }
  ),
  taken(
    "4.2",
    { vi: "B\xE1o c\xE1o \u0111\u1EE7 nhi\u1EC7m v\u1EE5", en: "No task left out" },
    5,
    "tasks-left-out",
    { kind: "deduction", perCase: 1 },
    {
      vi: "M\u1ED7i nhi\u1EC7m v\u1EE5 kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn tr\u1EEB 1 \u0111i\u1EC3m.",
      en: "One point less for each task that the report does not mention."
    }
  )
]);
var directiveSoctrang2021 = {
  id: "directive-soctrang-2021",
  name: {
    vi: "M\u1EE9c \u0111\u1ED9 th\u1EF1c hi\u1EC7n C\xF4ng v\u0103n ng\xE0y 24/9/2021 (b\u1ED9 ti\xEAu ch\xED c\u1EE7a s\u1EA3n ph\u1EA9m)",
    en: "How far the letter of 24 September 2021 is carried out (this product\u2019s own set)"
  },
  year: 2021,
  note: {
    vi: "B\u1ED9 ti\xEAu ch\xED do s\u1EA3n ph\u1EA9m \u0111\u1EB7t ra, t\xEDnh t\u1EEB b\xE1o c\xE1o qu\xFD IV/2021; kh\xF4ng thay cho Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EE7a t\u1EC9nh.",
    en: "This product\u2019s own, computed from the report of the fourth quarter of 2021; it does not stand for the province\u2019s PAR INDEX."
  },
  provenance: OWN,
  areas: [CARRYING_OUT, PROOF, FIGURES, REPORTING]
};

// packages/par-core/src/scoring/sets/par-index.ts
var BLOCKS_2021 = {
  kind: "sourced",
  source: "K\u1EBFt qu\u1EA3 PAR INDEX 2021 c\u1EE7a t\u1EC9nh B\u1EAFc Giang: 58,51/60,50; 9,00/10,00; 18,88/23,50; 2,25/6,00 (phapluat.tuoitrethudo.com.vn)"
};
var BLOCKS_2020 = {
  kind: "inferred",
  source: BLOCKS_2021.source,
  how: {
    vi: "Quy\u1EBFt \u0111\u1ECBnh 1149/Q\u0110-BNV d\xF9ng cho c\u1EA3 n\u0103m 2020 v\xE0 n\u0103m 2021; b\u1EA3ng k\u1EBFt qu\u1EA3 n\u0103m 2020 c\xF3 c\xF9ng b\u1ED1n c\u1ED9t, kh\xF4ng in \u0111i\u1EC3m t\u1ED1i \u0111a",
    en: "Decision 1149/Q\u0110-BNV holds for 2020 and 2021; the table of 2020 has the same four columns and prints no maxima"
  }
};
var BLOCKS = [
  {
    id: "tham-dinh",
    name: { vi: "T\u1EF1 ch\u1EA5m \u0111i\u1EC3m, th\u1EA9m \u0111\u1ECBnh", en: "Self-assessment with appraisal" },
    maximum: 60.5,
    scoredBy: "self-assessment",
    rule: { kind: "external-index", index: "\u0110i\u1EC3m th\u1EA9m \u0111\u1ECBnh", scale: 60.5 }
  },
  {
    id: "sipas",
    name: {
      vi: "M\u1EE9c \u0111\u1ED9 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c (SIPAS)",
      en: "Satisfaction of people and organisations (SIPAS)"
    },
    maximum: 10,
    scoredBy: "external",
    rule: { kind: "external-index", index: "\u0110i\u1EC3m SIPAS", scale: 10 }
  },
  {
    id: "khao-sat",
    name: { vi: "Kh\u1EA3o s\xE1t l\xE3nh \u0111\u1EA1o, qu\u1EA3n l\xFD", en: "Survey of leaders and managers" },
    maximum: 23.5,
    scoredBy: "survey",
    rule: { kind: "external-index", index: "\u0110i\u1EC3m kh\u1EA3o s\xE1t", scale: 23.5 }
  },
  {
    id: "tac-dong",
    name: { vi: "T\xE1c \u0111\u1ED9ng \u0111\u1EBFn ph\xE1t tri\u1EC3n kinh t\u1EBF - x\xE3 h\u1ED9i", en: "Impact on economy and society" },
    maximum: 6,
    scoredBy: "external",
    rule: { kind: "external-index", index: "\u0110i\u1EC3m t\xE1c \u0111\u1ED9ng", scale: 6 }
  }
];
var DECISION_1149 = {
  reference: "1149/Q\u0110-BNV",
  date: "2020-12-30",
  issuer: { vi: "B\u1ED9 N\u1ED9i v\u1EE5", en: "Ministry of Home Affairs" }
};
var parIndex2021 = {
  id: "par-index-2021",
  name: {
    vi: "Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh n\u0103m 2021, theo b\u1ED1n kh\u1ED1i \u0111i\u1EC3m c\xF4ng b\u1ED1",
    en: "Provincial PAR INDEX 2021, by the four published blocks"
  },
  year: 2021,
  decision: DECISION_1149,
  provenance: BLOCKS_2021,
  groups: {
    provenance: { kind: "sourced", source: "C\xF4ng b\u1ED1 PAR INDEX 2021 (cchc.soctrang.gov.vn; stttt.quangngai.gov.vn)" },
    bands: [{ name: "A", from: 90 }, { name: "B", from: 80 }, { name: "C", from: 70 }, { name: "D" }]
  },
  areas: BLOCKS
};
var parIndex2020 = {
  id: "par-index-2020",
  name: {
    vi: "Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh n\u0103m 2020, theo b\u1ED1n kh\u1ED1i \u0111i\u1EC3m c\xF4ng b\u1ED1",
    en: "Provincial PAR INDEX 2020, by the four published blocks"
  },
  year: 2020,
  decision: DECISION_1149,
  provenance: BLOCKS_2020,
  areas: BLOCKS
};

// packages/par-core/src/scoring/sets/index.ts
var CRITERIA_SETS = [directiveSoctrang2021, parIndex2021, parIndex2020];

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/constants.js
var daysInYear = 365.2425;
var maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1e3;
var minTime = -maxTime;
var millisecondsInDay = 864e5;
var secondsInHour = 3600;
var secondsInDay = secondsInHour * 24;
var secondsInWeek = secondsInDay * 7;
var secondsInYear = secondsInDay * daysInYear;
var secondsInMonth = secondsInYear / 12;
var secondsInQuarter = secondsInMonth * 3;
var constructFromSymbol = /* @__PURE__ */ Symbol.for("constructDateFrom");

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/constructFrom.js
function constructFrom(date3, value2) {
  if (typeof date3 === "function") return date3(value2);
  if (date3 && typeof date3 === "object" && constructFromSymbol in date3)
    return date3[constructFromSymbol](value2);
  if (date3 instanceof Date) return new date3.constructor(value2);
  return new Date(value2);
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/toDate.js
function toDate(argument, context) {
  return constructFrom(context || argument, argument);
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/addDays.js
function addDays(date3, amount, options) {
  const _date2 = toDate(date3, options?.in);
  if (isNaN(amount)) return constructFrom(options?.in || date3, NaN);
  if (!amount) return _date2;
  _date2.setDate(_date2.getDate() + amount);
  return _date2;
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/_lib/getTimezoneOffsetInMilliseconds.js
function getTimezoneOffsetInMilliseconds(date3) {
  const _date2 = toDate(date3);
  const utcDate = new Date(
    Date.UTC(
      _date2.getFullYear(),
      _date2.getMonth(),
      _date2.getDate(),
      _date2.getHours(),
      _date2.getMinutes(),
      _date2.getSeconds(),
      _date2.getMilliseconds()
    )
  );
  utcDate.setUTCFullYear(_date2.getFullYear());
  return +date3 - +utcDate;
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/_lib/normalizeDates.js
function normalizeDates(context, ...dates) {
  const normalize = constructFrom.bind(
    null,
    context || dates.find((date3) => typeof date3 === "object")
  );
  return dates.map(normalize);
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/startOfDay.js
function startOfDay(date3, options) {
  const _date2 = toDate(date3, options?.in);
  _date2.setHours(0, 0, 0, 0);
  return _date2;
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/differenceInCalendarDays.js
function differenceInCalendarDays(laterDate, earlierDate, options) {
  const [laterDate_, earlierDate_] = normalizeDates(
    options?.in,
    laterDate,
    earlierDate
  );
  const laterStartOfDay = startOfDay(laterDate_);
  const earlierStartOfDay = startOfDay(earlierDate_);
  const laterTimestamp = +laterStartOfDay - getTimezoneOffsetInMilliseconds(laterStartOfDay);
  const earlierTimestamp = +earlierStartOfDay - getTimezoneOffsetInMilliseconds(earlierStartOfDay);
  return Math.round((laterTimestamp - earlierTimestamp) / millisecondsInDay);
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/getISODay.js
function getISODay(date3, options) {
  const day = toDate(date3, options?.in).getDay();
  return day === 0 ? 7 : day;
}

// node_modules/.pnpm/date-fns@4.4.0/node_modules/date-fns/lastDayOfMonth.js
function lastDayOfMonth(date3, options) {
  const _date2 = toDate(date3, options?.in);
  const month = _date2.getMonth();
  _date2.setFullYear(_date2.getFullYear(), month + 1, 0);
  _date2.setHours(0, 0, 0, 0);
  return toDate(_date2, options?.in);
}

// packages/par-core/src/calendar/utc-day.ts
var UtcDay = class extends Date {
  getFullYear() {
    return this.getUTCFullYear();
  }
  getMonth() {
    return this.getUTCMonth();
  }
  getDate() {
    return this.getUTCDate();
  }
  getDay() {
    return this.getUTCDay();
  }
  getHours() {
    return this.getUTCHours();
  }
  getMinutes() {
    return this.getUTCMinutes();
  }
  getSeconds() {
    return this.getUTCSeconds();
  }
  getMilliseconds() {
    return this.getUTCMilliseconds();
  }
  getTimezoneOffset() {
    return 0;
  }
  setFullYear(...parts2) {
    return this.setUTCFullYear(...parts2);
  }
  setMonth(...parts2) {
    return this.setUTCMonth(...parts2);
  }
  setDate(day) {
    return this.setUTCDate(day);
  }
  setHours(...parts2) {
    return this.setUTCHours(...parts2);
  }
};
function utcDay(date3) {
  return new UtcDay(`${date3}T00:00:00Z`);
}

// packages/par-core/src/calendar/date.ts
var EARLIEST_YEAR = 1900;
var LATEST_YEAR = 2100;
var VIETNAM_AHEAD_OF_UTC = 7 * 60 * 60 * 1e3;
var written = /^\d{4}-\d{2}-\d{2}$/;
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysInMonth(year, month) {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0;
}
function isCalendarDate(text3) {
  if (!written.test(text3)) return false;
  const { year, month, day } = partsIn(text3);
  return day >= 1 && day <= daysInMonth(year, month);
}
function requireCalendarDate(value2, name2) {
  if (isCalendarDate(value2)) return value2;
  throw new RangeError(`${name2} must be a calendar date that exists, written like 2021-12-20, not ${shown2(value2)}`);
}
function requireWholeNumber(value2, name2) {
  if (Number.isSafeInteger(value2)) return value2;
  throw new RangeError(`${name2} must be a whole number, not ${shown2(value2)}`);
}
function shown2(value2) {
  if (typeof value2 === "string") return JSON.stringify(value2.length > 40 ? `${value2.slice(0, 40)}\u2026` : value2);
  return typeof value2 === "object" && value2 !== null ? "an object" : String(value2);
}
function calendarDate(year, month, day) {
  const text3 = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(text3) ? text3 : void 0;
}
function twoDigits(part2) {
  return String(part2).padStart(2, "0");
}
function partsOf2(date3) {
  return partsIn(requireCalendarDate(date3, "date"));
}
function partsIn(text3) {
  return { year: Number(text3.slice(0, 4)), month: Number(text3.slice(5, 7)), day: Number(text3.slice(8, 10)) };
}
function addDays2(date3, days) {
  requireCalendarDate(date3, "date");
  return dateOf(addDays(utcDay(date3), requireWholeNumber(days, "days")));
}
function daysBetween(from2, to) {
  requireCalendarDate(from2, "from");
  requireCalendarDate(to, "to");
  return differenceInCalendarDays(utcDay(to), utcDay(from2));
}
function dayOfWeek(date3) {
  return getISODay(utcDay(requireCalendarDate(date3, "date")));
}
function lastDayOfMonth2(date3) {
  return dateOf(lastDayOfMonth(utcDay(requireCalendarDate(date3, "date"))));
}
function dateOf(date3) {
  const text3 = Number.isNaN(date3.getTime()) ? "" : date3.toISOString().slice(0, 10);
  if (isCalendarDate(text3)) return text3;
  throw new RangeError("no calendar date: the instant is not valid, or lies outside the years 0 to 9999");
}

// packages/par-core/src/calendar/month-names.ts
var monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
function monthOfName(name2) {
  const index = monthNames.findIndex((month) => {
    const full = month.toLowerCase();
    return name2 === full || (name2.length === 3 || name2.length === 4) && full.startsWith(name2);
  });
  return index === -1 ? void 0 : index + 1;
}

// packages/par-core/src/calendar/period.ts
var MONTHS_IN = { month: 1, quarter: 3, "half-year": 6, year: 12 };
function isPeriod(period2) {
  const { kind, year, index } = period2;
  if (!Object.hasOwn(MONTHS_IN, kind)) return false;
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  return Number.isInteger(index) && index >= 1 && index <= periodsInYear(kind);
}
function periodsInYear(kind) {
  return 12 / MONTHS_IN[kind];
}
function requirePeriod(period2) {
  if (isPeriod(period2)) return period2;
  throw new RangeError(`no such period: ${JSON.stringify(period2)}`);
}
function periodId({ kind, year, index }) {
  switch (kind) {
    case "month":
      return `${year}-${String(index).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${index}`;
    case "half-year":
      return `${year}-H${index}`;
    case "year":
      return String(year);
  }
}
function calendarInterval(period2) {
  const { kind, year, index } = requirePeriod(period2);
  const months = MONTHS_IN[kind];
  const from2 = firstDayOf(year, (index - 1) * months + 1);
  return { from: from2, to: lastDayOfMonth2(firstDayOf(year, index * months)) };
}
function firstDayOf(year, month) {
  const date3 = calendarDate(year, month, 1);
  if (date3 === void 0) throw new RangeError(`no such month: ${month} of ${year}`);
  return date3;
}

// packages/par-core/src/calendar/plain-words.ts
var LONGEST_TEXT = 64;
function plainWords(text3) {
  const trimmed = text3.trim();
  if (trimmed.length > LONGEST_TEXT * 2) return void 0;
  const plain2 = trimmed.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replaceAll("\u0111", "d").replace(/\s+/g, " ");
  return plain2.length > LONGEST_TEXT ? void 0 : plain2;
}

// packages/par-core/src/calendar/parse-period.ts
var numbers = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ mot: 1, nhat: 1, hai: 2, nhi: 2, ba: 3, bon: 4, tu: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
  ...{ dau: 1, cuoi: 2, last: 2 }
};
var forms = [
  // 2021, Năm 2021, cả năm 2021, Year 2021
  ["year", /^(?:(?:ca )?nam |(?:full |whole )?year )?(?<y>\d{4})$/],
  // 2021-Q4, 2021 Q4
  ["quarter", /^(?<y>\d{4})[-/ ]?q(?<n>\d)$/],
  // Q4/2021, Q4 2021, QIV/2021
  ["quarter", /^q ?(?<n>\d|i{1,3}|iv)[-/ ,]{0,2}(?<y>\d{4})$/],
  // Quý IV/2021, quý 4 năm 2021, quý thứ tư năm 2021, quý 4 - 2021
  ["quarter", /^quy (?:thu )?(?<n>\d|[a-z]{1,4}) ?(?:[-/,] ?|nam )?(?<y>\d{4})$/],
  // fourth quarter of 2021, 4th quarter 2021
  ["quarter", /^(?<n>first|second|third|fourth|1st|2nd|3rd|4th) quarter,? (?:of )?(?<y>\d{4})$/],
  // Quarter 4, 2021; quarter IV of 2021; Quarter 4/2021
  ["quarter", /^quarter (?<n>\d|i{1,3}|iv)(?:, ?|\/| of | )(?<y>\d{4})$/],
  // 2021-H1
  ["half-year", /^(?<y>\d{4})[-/ ]?h(?<n>\d)$/],
  // H1/2021, H1 2021
  ["half-year", /^h ?(?<n>\d)[-/ ,]{0,2}(?<y>\d{4})$/],
  // 6 tháng đầu năm 2021, sáu tháng cuối năm 2021, nửa đầu năm 2021
  ["half-year", /^(?:(?:0?6|sau) thang|nua) (?<n>dau|cuoi)(?: nam |\/| )(?<y>\d{4})$/],
  // first half of 2021, first six months of 2021, last 6 months of 2021
  ["half-year", /^(?<n>first|second|last|1st|2nd) (?:half|(?:six|6) months),? (?:of )?(?<y>\d{4})$/],
  // 2021-09
  ["month", /^(?<y>\d{4})[-/](?<n>\d{1,2})$/],
  // tháng 9 2021
  ["month", /^thang (?<n>\d{1,2}) (?<y>\d{4})$/],
  // Tháng 9/2021, tháng 09 năm 2021, T9/2021, 09/2021
  ["month", /^(?:thang |t)?(?<n>\d{1,2}) ?(?:[-/.,] ?|nam )(?<y>\d{4})$/],
  // September 2021, Sep. 2021, September of 2021
  ["month", /^(?<m>[a-z]{3,9})[.,]? (?:of )?(?<y>\d{4})$/]
];
var introduction = /^(?:ky (?:bao cao )?|trong |in |the )+/;
function parsePeriod(text3) {
  const words3 = plainWords(text3)?.replace(introduction, "");
  if (words3 === void 0) return void 0;
  for (const [kind, pattern] of forms) {
    const groups2 = pattern.exec(words3)?.groups;
    if (groups2 === void 0) continue;
    const period2 = periodFrom(kind, groups2);
    if (period2 !== void 0) return period2;
  }
  return void 0;
}
function periodFrom(kind, { y, n, m }) {
  const year = Number(y);
  const index = kind === "year" ? 1 : m === void 0 ? numberOf(n ?? "") : monthOfName(m);
  if (index === void 0 || year < EARLIEST_YEAR || year > LATEST_YEAR) return void 0;
  const period2 = { kind, year, index };
  return isPeriod(period2) ? period2 : void 0;
}
function numberOf(text3) {
  if (/^\d+$/.test(text3)) return Number(text3);
  return Object.hasOwn(numbers, text3) ? numbers[text3] : void 0;
}

// packages/par-core/src/directive/unaccent.ts
var beyondAscii = /[\u0080-\uffff]/;
var marks = /[\u0300-\u036f]/g;
function unaccent(text3) {
  if (!beyondAscii.test(text3)) return text3;
  return text3.normalize("NFD").replace(marks, "").replaceAll("\u0111", "d").replaceAll("\u0110", "D").normalize("NFC");
}

// packages/par-core/src/directive/closest.ts
var LONGEST_TEXT2 = 120;
function closest(text3, candidates, options = {}) {
  const max = options.max ?? 3;
  if (text3.length > LONGEST_TEXT2 || max <= 0) return [];
  const written2 = text3.trim().normalize("NFC");
  const wanted = plain(written2);
  if (wanted === "") return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate), limit);
    if (distance <= limit) {
      found.push({ candidate, distance, written: editDistance(written2, candidate, written2.length + 1) });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.written - b.written);
  return [...new Set(found.map((item2) => item2.candidate))].slice(0, max);
}
function plain(text3) {
  return unaccent(text3).toLowerCase();
}
function editDistance(a, b, limit) {
  if (a === b) return 0;
  return boundedDistance(a, b, Math.min(limit, Math.max(a.length, b.length)));
}
function boundedDistance(a, b, limit) {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  const width = b.length + 1;
  let beforeLast = new Uint16Array(width).fill(beyond);
  let last = new Uint16Array(width).fill(beyond);
  let current = new Uint16Array(width);
  for (let column = 0; column <= Math.min(b.length, limit); column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    current.fill(beyond);
    if (row <= limit) current[0] = row;
    let smallest = at(current, 0);
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current[column] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), beyond);
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

// packages/par-core/src/source/legacy-fonts/syllable.ts
var ONSETS = "ngh ch gh gi kh ng nh ph qu th tr b c d \u0111 g h k l m n p r s t v x".split(" ");
var RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay \u0103c \u0103m \u0103n \u0103ng \u0103p \u0103t \xE2c \xE2m \xE2n \xE2ng \xE2p \xE2t \xE2u \xE2y
e ec em en eng eo ep et \xEA \xEAch \xEAm \xEAn \xEAnh \xEAp \xEAt \xEAu
i ia ich i\xEAc i\xEAm i\xEAn i\xEAng i\xEAp i\xEAt i\xEAu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay o\u0103c o\u0103m o\u0103n o\u0103ng o\u0103t oc oe oen oeo oet oi om on ong ooc oong op ot
\xF4 \xF4c \xF4i \xF4m \xF4n \xF4ng \xF4p \xF4t \u01A1 \u01A1i \u01A1m \u01A1n \u01A1p \u01A1t
u ua u\xE2n u\xE2ng u\xE2t u\xE2y uc ue u\xEA u\xEAch u\xEAn u\xEAnh ui um un ung u\xF4c u\xF4i u\xF4m u\xF4n u\xF4ng u\xF4t up ut u\u01A1 uy uya uych uy\xEAn uy\xEAt uynh uyt uyu
\u01B0 \u01B0a \u01B0c \u01B0i \u01B0m \u01B0ng \u01B0\u01A1c \u01B0\u01A1i \u01B0\u01A1m \u01B0\u01A1n \u01B0\u01A1ng \u01B0\u01A1p \u01B0\u01A1t \u01B0\u01A1u \u01B0t \u01B0u
y y\xEAm y\xEAn y\xEAng y\xEAt y\xEAu`.split(/\s+/u)
);
var TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
function isSyllable(word) {
  if (word.length > 7) return false;
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain2 = apart.replace(TONES, "").normalize("NFC");
  if (/(?:c|ch|p|t)$/u.test(plain2) && tones[0] !== "\u0301" && tones[0] !== "\u0323") return false;
  if (RHYMES.has(plain2)) return true;
  return ONSETS.some((onset) => plain2.startsWith(onset) && RHYMES.has(plain2.slice(onset.length)));
}

// packages/par-core/src/source/legacy-fonts/tcvn3.ts
var ROWS = [
  ["\xB8\xB5\xB6\xB7\xB9", "\xE1\xE0\u1EA3\xE3\u1EA1"],
  ["\xA8\xBE\xBB\xBC\xBD\xC6", "\u0103\u1EAF\u1EB1\u1EB3\u1EB5\u1EB7"],
  ["\xA9\xCA\xC7\xC8\xC9\xCB", "\xE2\u1EA5\u1EA7\u1EA9\u1EAB\u1EAD"],
  ["\xAE", "\u0111"],
  ["\xD0\xCC\xCE\xCF\xD1", "\xE9\xE8\u1EBB\u1EBD\u1EB9"],
  ["\xAA\xD5\xD2\xD3\xD4\xD6", "\xEA\u1EBF\u1EC1\u1EC3\u1EC5\u1EC7"],
  ["\xDD\xD7\xD8\xDC\xDE", "\xED\xEC\u1EC9\u0129\u1ECB"],
  ["\xE3\xDF\xE1\xE2\xE4", "\xF3\xF2\u1ECF\xF5\u1ECD"],
  ["\xAB\xE8\xE5\xE6\xE7\xE9", "\xF4\u1ED1\u1ED3\u1ED5\u1ED7\u1ED9"],
  ["\xAC\xED\xEA\xEB\xEC\xEE", "\u01A1\u1EDB\u1EDD\u1EDF\u1EE1\u1EE3"],
  ["\xF3\xEF\xF1\xF2\xF4", "\xFA\xF9\u1EE7\u0169\u1EE5"],
  ["\xAD\xF8\xF5\xF6\xF7\xF9", "\u01B0\u1EE9\u1EEB\u1EED\u1EEF\u1EF1"],
  ["\xFD\xFA\xFB\xFC\xFE", "\xFD\u1EF3\u1EF7\u1EF9\u1EF5"],
  ["\xA1\xA2\xA3\xA4\xA5\xA6\xA7", "\u0102\xC2\xCA\xD4\u01A0\u01AF\u0110"]
];
var TCVN3 = new Map(
  ROWS.flatMap(
    ([codes, letters]) => [...codes].map((code, index) => [code, letters[index]])
  )
);
var CODES = /[\u00a1-\u00ff]/gu;
var WORDS = /[A-Za-z\u00a1-\u00ff]+/gu;
function fromTcvn3(text3) {
  const allCapitals = !/[a-z]/u.test(text3) && /[A-Z].*[A-Z]/su.test(text3);
  return text3.replace(WORDS, (word) => {
    const letters = word.replace(CODES, (code) => TCVN3.get(code) ?? code);
    if (letters === word) return word;
    const capitals = allCapitals || !/[a-z]/u.test(word) && /[A-Z].*[A-Z]/u.test(word);
    return capitals ? letters.toUpperCase() : letters;
  });
}

// packages/par-core/src/source/legacy-fonts/vni.ts
var MARKED = [
  ["a", "\xF9\xF8\xFB\xF5\xEF", "\xE1\xE0\u1EA3\xE3\u1EA1"],
  ["a", "\xE2\xE1\xE0\xE5\xE3\xE4", "\xE2\u1EA5\u1EA7\u1EA9\u1EAB\u1EAD"],
  ["a", "\xEA\xE9\xE8\xFA\xFC\xEB", "\u0103\u1EAF\u1EB1\u1EB3\u1EB5\u1EB7"],
  ["e", "\xF9\xF8\xFB\xF5\xEF", "\xE9\xE8\u1EBB\u1EBD\u1EB9"],
  ["e", "\xE2\xE1\xE0\xE5\xE3\xE4", "\xEA\u1EBF\u1EC1\u1EC3\u1EC5\u1EC7"],
  ["o", "\xF9\xF8\xFB\xF5\xEF", "\xF3\xF2\u1ECF\xF5\u1ECD"],
  ["o", "\xE2\xE1\xE0\xE5\xE3\xE4", "\xF4\u1ED1\u1ED3\u1ED5\u1ED7\u1ED9"],
  ["\xF4", "\xF9\xF8\xFB\xF5\xEF", "\u1EDB\u1EDD\u1EDF\u1EE1\u1EE3"],
  ["u", "\xF9\xF8\xFB\xF5\xEF", "\xFA\xF9\u1EE7\u0169\u1EE5"],
  ["\xF6", "\xF9\xF8\xFB\xF5\xEF", "\u1EE9\u1EEB\u1EED\u1EEF\u1EF1"],
  ["y", "\xF9\xF8\xFB\xF5", "\xFD\u1EF3\u1EF7\u1EF9"]
];
var SINGLE = [
  ["\xF1", "\u0111"],
  ["\xF4", "\u01A1"],
  ["\xF6", "\u01B0"],
  ["\xED\xEC\xE6\xF3\xF2", "\xED\xEC\u1EC9\u0129\u1ECB"],
  ["\xEE", "\u1EF5"]
];
function bothCases(code, letter) {
  return [
    [code, letter],
    [code.toUpperCase(), letter.toUpperCase()]
  ];
}
var VNI = new Map([
  ...MARKED.flatMap(
    ([vowel, marks2, letters]) => [...marks2].flatMap((mark, index) => bothCases(vowel + mark, letters[index]))
  ),
  ...SINGLE.flatMap(
    ([codes, letters]) => [...codes].flatMap((code, index) => bothCases(code, letters[index]))
  )
]);
function fromVni(text3) {
  let read = "";
  for (let at3 = 0; at3 < text3.length; ) {
    const pair = text3.slice(at3, at3 + 2);
    const letter = meaningOf(pair);
    read += letter ?? meaningOf(pair.charAt(0)) ?? pair.charAt(0);
    at3 += letter === void 0 ? 1 : 2;
  }
  return read;
}
function meaningOf(code) {
  const isCapital = code.charAt(0) === code.charAt(0).toUpperCase();
  return VNI.get(code) ?? VNI.get(isCapital ? code.toUpperCase() : code.toLowerCase());
}

// packages/par-core/src/source/legacy-fonts/index.ts
var CONVERSIONS = { tcvn3: fromTcvn3, vni: fromVni };
var FOREIGN = /[\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;
var UNUSUAL = /[\u0300-\u036f\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00be\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/u;
function isUnusual(text3) {
  return UNUSUAL.test(text3);
}
function mayHoldLegacyFont(text3) {
  return FOREIGN.test(text3);
}
var WORDS2 = /[A-Za-z\u00a1-\u00ff]+/gu;
var LONGEST_WORD = 20;
var MOST_WORDS = 200;
function legacyFontOf(text3, least2 = 2) {
  if (!FOREIGN.test(text3)) return void 0;
  const words3 = strangeWords(text3);
  let found;
  let most = 0;
  for (const font of ["tcvn3", "vni"]) {
    const shown3 = words3.filter((word) => showsFont(word, font)).length;
    if (shown3 >= least2 && shown3 > most && shown3 * 4 >= words3.length * 3) {
      found = font;
      most = shown3;
    }
  }
  return found;
}
function strangeWords(text3) {
  const words3 = /* @__PURE__ */ new Set();
  for (const [word] of text3.matchAll(WORDS2)) {
    if (/[\u00a1-\u00ff]/u.test(word) && isStrange(word)) words3.add(word);
    if (words3.size >= MOST_WORDS) break;
  }
  return [...words3];
}
function withoutSigns(word) {
  let [start, end] = [0, word.length];
  while (start < end && !isLetter(word.charAt(start))) start++;
  while (end > start && !isLetter(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}
function isLetter(character) {
  return /\p{L}/u.test(character);
}
function isStrange(word) {
  if (word.length > LONGEST_WORD) return true;
  const letters = withoutSigns(word);
  if (letters !== word && /^[A-Za-z]*$/u.test(letters)) return /[A-Za-z]/u.test(word) && isConvertible(word);
  return !isSyllable(letters);
}
function isConvertible(word) {
  return showsFont(word, "tcvn3");
}
function showsFont(word, font) {
  if (!/[A-Za-z]/u.test(word)) return false;
  const meant = CONVERSIONS[font](word);
  return meant !== word && isSyllable(meant);
}
var ALL_WORDS = /[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9]+/gu;
var UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
function fromLegacyFont(text3, font) {
  const convert = CONVERSIONS[font];
  return text3.replace(/[^\r\n]+/gu, (line) => {
    if (!UNICODE_ONLY.test(line)) return convert(line);
    let converted = "";
    let from2 = 0;
    const add3 = (part2) => {
      converted += isOfFont(part2, font) ? convert(part2) : part2;
    };
    for (const { 0: word, index } of line.matchAll(ALL_WORDS)) {
      if (!UNICODE_ONLY.test(word)) continue;
      add3(line.slice(from2, index));
      converted += word;
      from2 = index + word.length;
    }
    add3(line.slice(from2));
    return converted;
  });
}
function isOfFont(text3, font) {
  const words3 = strangeWords(text3);
  return words3.length > 0 && words3.every((word) => showsFont(word, font) || !/[A-Za-z]/u.test(word));
}

// packages/par-core/src/source/lines.ts
function lineStartsOf(text3) {
  const starts = [0];
  if (!text3.includes("\r")) {
    for (let at3 = text3.indexOf("\n"); at3 >= 0; at3 = text3.indexOf("\n", at3 + 1)) starts.push(at3 + 1);
    return starts;
  }
  for (let at3 = 0; at3 < text3.length; at3++) {
    const code = text3.charCodeAt(at3);
    if (code === 10 || code === 13 && text3.charCodeAt(at3 + 1) !== 10) starts.push(at3 + 1);
  }
  return starts;
}
function lineAt(lineStarts, offset) {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function lineEndOf(lineStarts, text3, line) {
  const next = lineStarts[line + 1];
  if (next === void 0) return text3.length;
  let end = next - 1;
  if (text3.charCodeAt(end) === 10 && end > lineStarts[line] && text3.charCodeAt(end - 1) === 13) end--;
  return end;
}

// packages/par-core/src/source/reader.ts
var DEEPEST = 64;
var MOST_ALIASED_NODES = 1e4;
function createReader(text3, isKey, isNearKey) {
  return {
    text: text3,
    lineStarts: lineStartsOf(text3),
    problems: [],
    comments: [],
    anchors: /* @__PURE__ */ new Map(),
    isKey,
    isNearKey,
    oddLine: -1,
    oddProblems: {},
    open: [],
    aliasedNodes: 0,
    depth: 0,
    line: -1,
    pos: 0,
    col: -1,
    end: 0,
    done: false,
    started: false,
    conflict: false
  };
}
function report(r, kind, start, end, text3) {
  r.problems.push(text3 === void 0 ? { kind, start, end } : { kind, start, end, text: text3 });
}
var SPACE = 32;
var TAB = 9;
var HASH = 35;
var COLON = 58;
var DASH = 45;
function isOddSpace(code) {
  return code === 160 || code === 12288 || code === 65279 || code === 8239 || code >= 8192 && code <= 8203;
}
function isBlank(code) {
  return code === SPACE || code === TAB;
}
function advance(r, inFlow = false) {
  const { text: text3, lineStarts } = r;
  for (; ; ) {
    r.line++;
    const lineStart = lineStarts[r.line];
    if (lineStart === void 0) {
      r.done = true;
      r.col = -1;
      r.pos = r.end = text3.length;
      return;
    }
    enterLine(r, lineStart);
    if (r.pos >= r.end) continue;
    const code = text3.charCodeAt(r.pos);
    if (code === HASH) {
      r.comments.push({ start: r.pos, end: r.end });
      continue;
    }
    if (r.pos === lineStart && passMark(r, code)) {
      if (r.done) return;
      continue;
    }
    if (!inFlow) reportOddIndentation(r, lineStart);
    r.started = true;
    return;
  }
}
function enterLine(r, lineStart) {
  const { text: text3 } = r;
  r.end = lineEndOf(r.lineStarts, text3, r.line);
  let pos = lineStart;
  let col = 0;
  let tabs = 0;
  if (lineStart === 0 && text3.charCodeAt(0) === 65279) pos++;
  for (; pos < r.end; pos++) {
    const code = text3.charCodeAt(pos);
    if (code === SPACE || isOddSpace(code)) col++;
    else if (code === TAB) tabs++;
    else break;
  }
  r.pos = pos;
  r.col = tabs === 0 ? col : col + tabs * tabWidth(r, tabs, col);
}
function tabWidth({ open: open2 }, tabs, blanks) {
  return [2, 4, 8].find((width) => open2.includes(blanks + tabs * width)) ?? 2;
}
function lineStartOf(r) {
  return r.lineStarts[r.line];
}
function reportIndentation(r, expected) {
  if (r.oddLine !== r.line) report(r, "indentation", lineStartOf(r), r.pos, String(expected));
}
function reportOddIndentation(r, lineStart) {
  for (let at3 = lineStart; at3 < r.pos; at3++) {
    const code = r.text.charCodeAt(at3);
    if (code === SPACE || at3 === 0 && code === 65279) continue;
    reportOdd(r, code === TAB ? "tab-indentation" : "no-break-indentation", lineStart, r.pos);
    return;
  }
}
function reportOdd(r, kind, start, end) {
  r.oddLine = r.line;
  const index = r.oddProblems[kind] ?? -1;
  const first = r.problems[index];
  if (first?.kind === kind) r.problems[index] = { ...first, text: String(Number(first.text ?? "1") + 1) };
  else {
    r.oddProblems[kind] = r.problems.length;
    report(r, kind, start, end);
  }
}
function passMark(r, code) {
  const { text: text3 } = r;
  const three = text3.slice(r.pos, r.pos + 3);
  const fourth = text3.charCodeAt(r.pos + 3);
  const alone = r.pos + 3 >= r.end || isBlank(fourth);
  if (three === "---" && alone) return passDocumentStart(r);
  if (three === "..." && alone) {
    const mark = { start: r.pos, end: r.pos + 3 };
    finish(r, mark.end);
    return true;
  }
  if (code === 37 && !r.started) return true;
  if (!CONFLICT_MARK.test(text3.slice(r.pos, r.pos + 7))) return false;
  passConflictMark(r, r.pos, r.end);
  return true;
}
var CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})$/u;
function passConflictMark(r, start, end) {
  const char = r.text[start];
  if (char === "<" || !r.conflict) report(r, "conflict-mark", start, end);
  r.conflict = true;
  if (char === "=") passTheirs(r);
}
function passDocumentStart(r) {
  const mark = r.pos;
  if (r.started) {
    report(r, "several-documents", mark, mark + 3);
    r.done = true;
    r.col = -1;
    r.pos = r.end = r.text.length;
    r.line = r.lineStarts.length;
    return true;
  }
  r.pos += 3;
  while (r.pos < r.end && isBlank(r.text.charCodeAt(r.pos))) r.pos++;
  r.col = r.pos - mark;
  if (r.pos >= r.end || r.text.charCodeAt(r.pos) === HASH) return true;
  return false;
}
function finish(r, from2) {
  const rest = /\S/u.exec(r.text.slice(from2).replace(/^[ \t]*#.*$/gmu, ""));
  if (rest) report(r, "several-documents", from2 - 3, from2);
  r.done = true;
  r.col = -1;
  r.line = r.lineStarts.length;
  r.pos = r.end = r.text.length;
}
function passTheirs(r) {
  for (let line = r.line + 1; line < r.lineStarts.length; line++) {
    if (r.text.startsWith(">>>>>>>", r.lineStarts[line])) {
      r.line = line;
      return;
    }
  }
}
function skipBlanks(r) {
  const { text: text3 } = r;
  let odd = -1;
  let oddEnd = -1;
  while (r.pos < r.end) {
    const code = text3.charCodeAt(r.pos);
    if (isOddSpace(code)) {
      if (odd < 0) odd = r.pos;
      oddEnd = r.pos + 1;
    } else if (!isBlank(code)) break;
    r.pos++;
    r.col++;
  }
  if (odd >= 0) report(r, "no-break-space", odd, oddEnd);
}
function atLineEnd(r) {
  if (r.pos >= r.end) return true;
  if (r.text.charCodeAt(r.pos) !== HASH) return false;
  r.comments.push({ start: r.pos, end: r.end });
  r.pos = r.end;
  return true;
}

// packages/par-core/src/source/quoted.ts
var SINGLE2 = 39;
var DOUBLE = 34;
var BACKSLASH = 92;
var ESCAPES = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "	",
  "	": "	",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
var HEX_LENGTH = { x: 2, u: 4, U: 8 };
function readQuoted(r, parentCol) {
  const start = r.pos;
  const quote = r.text.charCodeAt(start);
  const close = findClose(r, start, quote, parentCol);
  if (close < 0) return unclosed(r, start, quote);
  const scalar2 = quotedScalar(r, start, close);
  leaveAt(r, close + 1);
  skipBlanks(r);
  if (!atLineEnd(r)) return textAfter(r, scalar2);
  advance(r);
  return scalar2;
}
function quotedScalar(r, start, close) {
  const double = r.text.charCodeAt(start) === DOUBLE;
  const value2 = double ? readDouble2(r, start + 1, close) : readSingle(r.text, start + 1, close);
  return { kind: "scalar", style: double ? "double-quoted" : "single-quoted", start, end: close + 1, value: value2 };
}
function textAfter(r, scalar2) {
  let end = r.end;
  while (end > r.pos && isBlank(r.text.charCodeAt(end - 1))) end--;
  report(r, "text-after-value", r.pos, end);
  advance(r);
  return { kind: "scalar", style: "plain", start: scalar2.start, end, value: r.text.slice(scalar2.start, end) };
}
function unclosed(r, start, quote) {
  let end = r.end;
  while (end > start + 1 && isBlank(r.text.charCodeAt(end - 1))) end--;
  report(r, "unclosed-quote", start, end, r.text[start]);
  const value2 = r.text.slice(start + 1, end);
  advance(r);
  return { kind: "scalar", style: quote === DOUBLE ? "double-quoted" : "single-quoted", start, end, value: value2 };
}
function findClose(r, start, quote, parentCol) {
  const { text: text3, lineStarts } = r;
  let line = r.line;
  let end = r.end;
  for (let at3 = start + 1; ; at3++) {
    while (at3 >= end) {
      line++;
      const lineStart = lineStarts[line];
      if (lineStart === void 0) return -1;
      end = lineEndOf(lineStarts, text3, line);
      at3 = lineStart;
      while (at3 < end && (isBlank(text3.charCodeAt(at3)) || isOddSpace(text3.charCodeAt(at3)))) at3++;
      if (at3 < end && at3 - lineStart <= parentCol) return -1;
    }
    const code = text3.charCodeAt(at3);
    if (code === BACKSLASH && quote === DOUBLE) at3++;
    else if (code === quote) {
      if (quote === SINGLE2 && text3.charCodeAt(at3 + 1) === SINGLE2) at3++;
      else return at3;
    }
  }
}
function leaveAt(r, offset) {
  while (offset > r.end) {
    r.line++;
    r.end = lineEndOf(r.lineStarts, r.text, r.line);
  }
  r.pos = offset;
}
function readSingle(text3, from2, to) {
  const raw = text3.slice(from2, to);
  const unescaped = raw.includes("''") ? raw.replaceAll("''", "'") : raw;
  return foldLines(unescaped);
}
function foldLines(raw) {
  if (!raw.includes("\n") && !raw.includes("\r")) return raw;
  const lines = raw.split(/\r\n|\r|\n/u);
  const last = lines.length - 1;
  let folded = trimEnd(lines[0]);
  let blanks = 0;
  for (let i = 1; i <= last; i++) {
    const line = trimStart(i === last ? lines[i] : trimEnd(lines[i]));
    if (line === "" && i < last) {
      blanks++;
      continue;
    }
    folded += (blanks > 0 ? "\n".repeat(blanks) : " ") + line;
    blanks = 0;
  }
  return folded;
}
function trimStart(line) {
  let at3 = 0;
  while (at3 < line.length && isBlank(line.charCodeAt(at3))) at3++;
  return line.slice(at3);
}
function trimEnd(line) {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}
function readDouble2(r, from2, to) {
  const raw = r.text.slice(from2, to);
  if (!raw.includes("\\")) return foldLines(raw);
  let value2 = "";
  let kept = 0;
  for (let at3 = 0; at3 < raw.length; at3++) {
    const char = raw[at3];
    if (char === "\n" || char === "\r") {
      const { next, breaks } = passBreaks(raw, at3);
      value2 = value2.slice(0, kept) + trimEnd(value2.slice(kept)) + (breaks > 1 ? "\n".repeat(breaks - 1) : " ");
      kept = value2.length;
      at3 = next - 1;
    } else if (char !== "\\") value2 += char;
    else {
      const letter = raw[at3 + 1] ?? "";
      if (letter === "\n" || letter === "\r") {
        const { next, breaks } = passBreaks(raw, at3 + 1);
        value2 += "\n".repeat(breaks - 1);
        at3 = next - 1;
      } else {
        const escaped = resolveEscape(r, raw, at3, from2);
        value2 += escaped.text;
        at3 += escaped.length - 1;
      }
      kept = value2.length;
    }
  }
  return value2;
}
function passBreaks(raw, at3) {
  let breaks = 0;
  let next = at3;
  for (; next < raw.length; next++) {
    const code = raw.charCodeAt(next);
    if (code === 10 || code === 13 && raw.charCodeAt(next + 1) !== 10) breaks++;
    else if (!isBlank(code) && code !== 13) break;
  }
  return { next, breaks };
}
function resolveEscape(r, raw, at3, from2) {
  const letter = raw[at3 + 1] ?? "";
  const length = HEX_LENGTH[letter];
  if (length !== void 0) {
    const hex = raw.slice(at3 + 2, at3 + 2 + length);
    const code = hex.length === length && /^[0-9a-f]+$/iu.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
    if (code <= 1114111) return { text: String.fromCodePoint(code), length: 2 + length };
  } else if (ESCAPES[letter] !== void 0) return { text: ESCAPES[letter], length: 2 };
  report(r, "escape", from2 + at3, from2 + at3 + 1 + letter.length, `\\${letter}`);
  return { text: `\\${letter}`, length: 1 + letter.length };
}

// packages/par-core/src/source/key.ts
var SINGLE3 = 39;
var DOUBLE2 = 34;
function findColon(text3, from2, end) {
  const first = text3.charCodeAt(from2);
  let at3 = from2;
  if (first === DOUBLE2 || first === SINGLE3) {
    at3 = closingQuote(text3, from2, end, first);
    if (at3 < 0) return -1;
    at3++;
    while (at3 < end && isBlank(text3.charCodeAt(at3))) at3++;
    return text3.charCodeAt(at3) === COLON && endsKey(text3, at3, end) ? at3 : -1;
  }
  if (first === 91 || first === 123 || first === 124 || first === 62) return -1;
  for (; at3 < end; at3++) {
    const code = text3.charCodeAt(at3);
    if (code === COLON) {
      if (endsKey(text3, at3, end)) return at3;
    } else if (code === HASH && at3 > from2 && isBlank(text3.charCodeAt(at3 - 1))) return -1;
  }
  return -1;
}
function keyOfLine(r) {
  const colon = findColon(r.text, r.pos, r.end);
  return colon < 0 ? void 0 : nameBefore(r.text, r.pos, colon);
}
function nameBefore(text3, from2, colon) {
  const name2 = text3.slice(from2, colon).trim();
  const quote = name2[0];
  return (quote === '"' || quote === "'") && name2.length > 1 && name2.endsWith(quote) ? name2.slice(1, -1) : name2;
}
function endsKey(text3, colon, end) {
  if (colon + 1 >= end) return true;
  const next = text3.charCodeAt(colon + 1);
  return isBlank(next) || isOddSpace(next);
}
function closingQuote(text3, from2, end, quote) {
  for (let at3 = from2 + 1; at3 < end; at3++) {
    const code = text3.charCodeAt(at3);
    if (code === 92 && quote === DOUBLE2) at3++;
    else if (code === quote) {
      if (quote === SINGLE3 && text3.charCodeAt(at3 + 1) === SINGLE3) at3++;
      else return at3;
    }
  }
  return -1;
}
function keyScalar(r, from2, colon) {
  const { text: text3 } = r;
  let end = colon;
  while (end > from2 && (isBlank(text3.charCodeAt(end - 1)) || isOddSpace(text3.charCodeAt(end - 1)))) end--;
  const first = text3.charCodeAt(from2);
  if (first === DOUBLE2)
    return { kind: "scalar", style: "double-quoted", start: from2, end, value: readDouble2(r, from2 + 1, end - 1) };
  if (first === SINGLE3)
    return { kind: "scalar", style: "single-quoted", start: from2, end, value: readSingle(text3, from2 + 1, end - 1) };
  return { kind: "scalar", style: "plain", start: from2, end, value: text3.slice(from2, end) };
}
function keysOf(entries) {
  return entries.slice(0, 4).map((entry) => entry.key.value);
}
function breakKey(r, certain) {
  const { text: text3 } = r;
  const end = contentEnd(r);
  const from2 = r.pos;
  for (let at3 = from2; at3 < end && at3 < from2 + 80; at3++) {
    const code = text3.charCodeAt(at3);
    if (code !== 65306 && code !== COLON) continue;
    const name2 = text3.slice(from2, at3).trim();
    if (!(r.isKey?.(name2) ?? (certain && name2 !== ""))) break;
    report(r, code === COLON ? "missing-space" : "full-width-punctuation", at3, at3 + 1, text3[at3]);
    return { key: keyScalar(r, from2, at3), valueAt: at3 + 1 };
  }
  if (r.isKey) {
    for (let at3 = Math.min(end, from2 + 80); at3 > from2; at3--) {
      const code = text3.charCodeAt(at3);
      if (at3 < end && !isBlank(code)) continue;
      const name2 = text3.slice(from2, at3).trimEnd();
      if (!r.isKey(name2)) continue;
      if (!certain && at3 < end) return void 0;
      report(r, "missing-colon", from2, from2 + name2.length);
      return { key: keyScalar(r, from2, from2 + name2.length), valueAt: at3 };
    }
  }
  if (!certain) return void 0;
  report(r, "missing-colon", from2, end);
  return { key: { kind: "scalar", style: "plain", start: from2, end, value: text3.slice(from2, end) }, valueAt: end };
}
function contentEnd(r) {
  const { text: text3 } = r;
  let end = r.end;
  for (let at3 = r.pos + 1; at3 < r.end; at3++) {
    if (text3.charCodeAt(at3) === HASH && isBlank(text3.charCodeAt(at3 - 1))) {
      end = at3;
      break;
    }
  }
  while (end > r.pos && isBlank(text3.charCodeAt(end - 1))) end--;
  return end;
}

// packages/par-core/src/source/properties.ts
var CORE_TAGS = /* @__PURE__ */ new Set(["!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq", "!!timestamp"]);
function readProperties(r) {
  const { text: text3 } = r;
  let anchor2;
  for (; ; ) {
    const first = text3[r.pos];
    if (first !== "&" && first !== "!") return anchor2;
    const start = r.pos;
    const name2 = readName(r);
    if (first === "&") anchor2 = name2.slice(1);
    else if (!CORE_TAGS.has(name2)) report(r, "unsupported-tag", start, r.pos, name2);
    skipBlanks(r);
  }
}
function afterProperties(r) {
  const { text: text3 } = r;
  let at3 = r.pos;
  while (text3[at3] === "&" || text3[at3] === "!") {
    while (at3 < r.end && !isBlank(text3.charCodeAt(at3))) at3++;
    while (at3 < r.end && isBlank(text3.charCodeAt(at3))) at3++;
  }
  return at3;
}
function readName(r) {
  const { text: text3 } = r;
  const start = r.pos;
  while (r.pos < r.end && !isBlank(text3.charCodeAt(r.pos)) && !",[]{}".includes(text3[r.pos])) r.pos++;
  r.col += r.pos - start;
  return text3.slice(start, r.pos);
}
function readAlias(r) {
  const start = r.pos;
  const name2 = readName(r).slice(1);
  const node2 = r.anchors.get(name2);
  if (node2 === void 0) {
    report(r, "alias-unknown", start, r.pos, name2);
    return null;
  }
  if (r.aliasedNodes > MOST_ALIASED_NODES) return null;
  r.aliasedNodes += countNodes(node2, MOST_ALIASED_NODES);
  if (r.aliasedNodes > MOST_ALIASED_NODES) {
    report(r, "alias-too-large", start, r.pos, name2);
    return null;
  }
  return node2;
}
function countNodes(node2, limit) {
  let count3 = 0;
  const waiting = [node2];
  while (waiting.length > 0 && count3 <= limit) {
    const next = waiting.pop();
    count3++;
    if (next?.kind === "mapping") for (const entry of next.entries) waiting.push(entry.value);
    else if (next?.kind === "sequence") for (const item2 of next.items) waiting.push(item2.value);
  }
  return count3;
}

// packages/par-core/src/source/blocktext.ts
var NO_CONTENT = -1;
function readBlockText(r, parentCol) {
  const { text: text3 } = r;
  const start = r.pos;
  const folded = text3[start] === ">";
  r.pos++;
  let chomp = "clip";
  let explicit = 0;
  for (; r.pos < r.end; r.pos++) {
    const char = text3[r.pos];
    if (char === "-") chomp = "strip";
    else if (char === "+") chomp = "keep";
    else if (char >= "1" && char <= "9") explicit = Number(char);
    else break;
  }
  let end = r.pos;
  skipBlanks(r);
  const lines = [];
  if (!atLineEnd(r)) {
    report(r, "text-after-bar", r.pos, r.end, text3[start]);
    lines.push(text3.slice(r.pos, r.end));
    end = r.end;
  }
  const base = Math.max(parentCol, 0);
  const heldByDash = isHeldByDash(text3, start);
  let column = explicit > 0 ? base + explicit : NO_CONTENT;
  let misplaced = false;
  for (; ; ) {
    const lineStart = r.lineStarts[r.line + 1];
    if (lineStart === void 0 || lineStart >= text3.length) break;
    const lineEnd2 = lineEndOf(r.lineStarts, text3, r.line + 1);
    let at3 = lineStart;
    while (at3 < lineEnd2 && text3.charCodeAt(at3) === SPACE) at3++;
    const found = at3 - lineStart;
    if (at3 === lineEnd2) {
      lines.push(column === NO_CONTENT || found <= column ? "" : text3.slice(lineStart + column, lineEnd2));
    } else if (found === 0 && isConflict(text3, lineStart)) {
      passConflict(r, lineStart, lineEnd2);
      continue;
    } else {
      const flush = column === NO_CONTENT ? found > parentCol : found >= column;
      if (found === 0 && (column <= 0 || !flush) && isMark(text3, lineStart)) break;
      if (flush) {
        if (column === NO_CONTENT) column = found;
        lines.push(text3.slice(lineStart + column, lineEnd2));
      } else {
        const textAt = textAfterIndent(r, lineStart, lineEnd2, parentCol, heldByDash);
        if (textAt < 0 || explicit > 0) break;
        const expected = column === NO_CONTENT ? base + 2 : column;
        if (!misplaced) reportMisplaced(r, lineStart, textAt, lineEnd2, parentCol, expected);
        misplaced = true;
        lines.push(text3.slice(textAt, lineEnd2));
      }
      end = lineEnd2;
    }
    r.line++;
  }
  const value2 = folded ? foldText(lines, chomp) : chompText(lines, chomp);
  if (chomp === "keep" && lines.length > 0) end = lineEndOf(r.lineStarts, text3, r.line);
  advance(r);
  const scalar2 = { kind: "scalar", style: folded ? "folded" : "literal", start, end, value: value2 };
  return column === NO_CONTENT ? scalar2 : { ...scalar2, column };
}
function isHeldByDash(text3, start) {
  let at3 = start - 1;
  while (at3 >= 0 && isBlank(text3.charCodeAt(at3))) at3--;
  return text3[at3] === "-";
}
function isMark(text3, at3) {
  return /^(?:---|\.\.\.)(?:\s|$)/u.test(text3.slice(at3, at3 + 4));
}
function isConflict(text3, at3) {
  return CONFLICT_MARK.test(text3.slice(at3, at3 + 7));
}
function passConflict(r, lineStart, lineEnd2) {
  r.line++;
  passConflictMark(r, lineStart, lineEnd2);
}
function reportMisplaced(r, lineStart, textAt, lineEnd2, parentCol, expected) {
  if (r.text.slice(lineStart, textAt).includes("	")) reportOdd(r, "tab-indentation", lineStart, textAt);
  else if (textAt - lineStart > parentCol) report(r, "indentation", lineStart, textAt, String(expected));
  else report(r, "text-outdented", textAt, lineEnd2, String(expected));
}
function textAfterIndent(r, lineStart, lineEnd2, parentCol, heldByDash) {
  let col = 0;
  let at3 = lineStart;
  for (; at3 < lineEnd2; at3++) {
    const code = r.text.charCodeAt(at3);
    if (code === SPACE || isOddSpace(code)) col++;
    else if (code === TAB) col += 2;
    else break;
  }
  if (at3 >= lineEnd2 || r.text.charCodeAt(at3) === HASH || isKeyLine(r, at3, lineEnd2)) return -1;
  if (col > parentCol && col > 0) return at3;
  if (r.open.includes(col)) {
    if (col < parentCol && isId(r.text, at3, lineEnd2)) return -1;
    if (heldByDash && col === parentCol && isItem(r.text, at3, lineEnd2, true) || isItem(r.text, at3, lineEnd2, false))
      return -1;
  }
  return r.isNearKey !== void 0 && isProse(r, at3, lineEnd2) ? at3 : -1;
}
function isId(text3, at3, lineEnd2) {
  const colon = findColon(text3, at3, lineEnd2);
  return colon > at3 && (text3[at3] === '"' || text3[at3] === "'" || !/\s/u.test(text3.slice(at3, colon).trim()));
}
function isItem(text3, at3, lineEnd2, ofSameList) {
  if (text3[at3] !== "-" || at3 + 1 < lineEnd2 && !isBlank(text3.charCodeAt(at3 + 1))) return false;
  if (ofSameList) return true;
  let from2 = at3 + 1;
  while (from2 < lineEnd2 && isBlank(text3.charCodeAt(from2))) from2++;
  const first = text3.charCodeAt(from2);
  if (from2 >= lineEnd2 || first === HASH || text3[from2] === "{") return true;
  const close = first === 34 || first === 39 ? closingQuote(text3, from2, lineEnd2, first) : -1;
  const rest = close >= 0 ? text3.slice(close + 1, lineEnd2) : text3.slice(from2, Math.min(lineEnd2, from2 + 40));
  return (close >= 0 ? /^\s*(?:#|$)/u : /^[|>][-+\d]{0,2}\s*(?:#|$)/u).test(rest);
}
function isProse(r, at3, lineEnd2) {
  const { text: text3 } = r;
  let from2 = at3;
  while (from2 < lineEnd2 && "-\u2013\u2014\u2022*+ 	".includes(text3[from2])) from2++;
  if (from2 > at3 && (text3[from2] === "{" || isKeyLine(r, from2, lineEnd2))) return false;
  if (isMark(text3, at3)) return false;
  const colon = findColon(text3, from2, lineEnd2);
  const name2 = colon < 0 ? text3.slice(from2, lineEnd2).trim() : nameBefore(text3, from2, colon);
  return !(r.isNearKey?.(name2) ?? true);
}
function isKeyLine(r, at3, lineEnd2) {
  const colon = findColon(r.text, at3, lineEnd2);
  return colon >= 0 && (r.isKey?.(nameBefore(r.text, at3, colon)) ?? false);
}
function contentLines(lines) {
  let count3 = lines.length;
  while (count3 > 0 && lines[count3 - 1] === "") count3--;
  return count3;
}
function trailing(lines, count3, chomp) {
  if (chomp === "strip") return "";
  if (chomp === "keep") return "\n".repeat(lines.length - count3 + (count3 > 0 ? 1 : 0));
  return count3 > 0 ? "\n" : "";
}
function chompText(lines, chomp) {
  const count3 = contentLines(lines);
  const body = count3 === lines.length ? lines : lines.slice(0, count3);
  return body.join("\n") + trailing(lines, count3, chomp);
}
function foldText(lines, chomp) {
  const count3 = contentLines(lines);
  let value2 = "";
  let blanks = 0;
  let previousIndented = false;
  let any = false;
  for (let i = 0; i < count3; i++) {
    const line = lines[i];
    if (line === "") {
      blanks++;
      continue;
    }
    const indented = isBlank(line.charCodeAt(0));
    if (!any) value2 += "\n".repeat(blanks);
    else if (indented || previousIndented) value2 += "\n".repeat(blanks + 1);
    else value2 += blanks === 0 ? " " : "\n".repeat(blanks);
    value2 += line;
    any = true;
    blanks = 0;
    previousIndented = indented;
  }
  return value2 + trailing(lines, count3, chomp);
}

// packages/par-core/src/source/flow.ts
function readFlowBlock(r, parentCol) {
  const flow = { parentCol, broken: false };
  const node2 = readCollection(r, flow);
  if (flow.broken) return node2;
  skipBlanks(r);
  if (!atLineEnd(r)) {
    report(r, "text-after-value", r.pos, r.end);
    r.pos = r.end;
  }
  advance(r);
  return node2;
}
function readCollection(r, flow) {
  const start = r.pos;
  const opening = { start, end: r.end };
  const mapping = r.text[start] === "{";
  const closer = mapping ? "}" : "]";
  const entries = [];
  const items = [];
  r.pos++;
  r.depth++;
  if (r.depth > DEEPEST) {
    report(r, "too-deep", start, start + 1);
    leaveDeep(r, flow);
  }
  let separated = true;
  while (!flow.broken) {
    if (!skipToToken(r, flow)) {
      report(r, "unclosed-bracket", opening.start, opening.end, r.text[start]);
      flow.broken = true;
      break;
    }
    const char = r.text[r.pos];
    if (char === closer) {
      r.pos++;
      break;
    }
    if (char === "]" || char === "}") {
      report(r, "unclosed-bracket", start, start + 1, r.text[start]);
      break;
    }
    if (char === ",") {
      if (separated) report(r, "unexpected", r.pos, r.pos + 1, ",");
      separated = true;
      r.pos++;
      continue;
    }
    if (!separated) report(r, "missing-comma", r.pos, r.pos + 1);
    separated = false;
    if (mapping) readFlowEntry(r, flow, entries);
    else items.push(readFlowItem(r, flow));
  }
  r.depth--;
  const end = flow.broken ? lastEnd(entries, items, start + 1) : r.pos;
  return mapping ? { kind: "mapping", flow: true, column: -1, start, end, entries } : { kind: "sequence", flow: true, column: -1, start, end, items };
}
function lastEnd(entries, items, fallback) {
  return entries.at(-1)?.end ?? items.at(-1)?.end ?? fallback;
}
function leaveDeep(r, flow) {
  do
    advance(r, true);
  while (!r.done && r.col > flow.parentCol);
  flow.broken = true;
}
function skipToToken(r, flow) {
  for (; ; ) {
    skipBlanks(r);
    if (r.pos < r.end) {
      const hash = r.text.charCodeAt(r.pos) === HASH;
      if (!hash) return true;
      atLineEnd(r);
    }
    advance(r, true);
    if (r.done) return false;
    if (r.col <= flow.parentCol && r.text[r.pos] !== "]" && r.text[r.pos] !== "}") return false;
  }
}
function readFlowEntry(r, flow, entries) {
  const start = r.pos;
  if (r.text[start] === "[" || r.text[start] === "{") {
    report(r, "unsupported-key", start, start + 1);
    readCollection(r, flow);
    if (flow.broken || !atColon(r, flow)) return;
    r.pos++;
    readFlowValue(r, flow);
    return;
  }
  readProperties(r);
  const key = readFlowScalar(r, flow);
  if (flow.broken) {
    entries.push({ key, value: null, hasColon: false, start, end: key.end });
    return;
  }
  if (!atColon(r, flow)) {
    entryWithoutColon(r, key, entries);
    return;
  }
  r.pos++;
  const value2 = readFlowValue(r, flow);
  entries.push({ key, value: value2, hasColon: true, start, end: value2?.end ?? key.end + 1 });
}
function atColon(r, flow) {
  skipBlanks(r);
  if (r.pos < r.end) return r.text.charCodeAt(r.pos) === COLON;
  const { line, pos, col, end } = r;
  const comments = r.comments.length;
  if (skipToToken(r, flow) && r.text.charCodeAt(r.pos) === COLON) return true;
  Object.assign(r, { line, pos, col, end, done: false });
  r.comments.length = comments;
  return false;
}
function entryWithoutColon(r, key, entries) {
  const before = entries.at(-1);
  const siblings = keysOf(entries);
  const colon = key.style === "plain" ? key.value.indexOf(":") : -1;
  if (colon > 0 && r.isKey?.(key.value.slice(0, colon), siblings)) {
    const at3 = key.start + colon;
    report(r, "missing-space", at3, at3 + 1, ":");
    const value2 = { ...key, start: at3 + 1, value: key.value.slice(colon + 1) };
    entries.push({ key: keyScalar(r, key.start, at3), value: value2, hasColon: true, start: key.start, end: key.end });
    return;
  }
  if (r.isKey === void 0 || r.isKey(key.value, siblings) || before?.value?.kind !== "scalar" || before.value.style !== "plain") {
    entries.push({ key, value: null, hasColon: r.isKey === void 0, start: key.start, end: key.end });
    if (r.isKey !== void 0) report(r, "missing-colon", key.start, key.end);
    return;
  }
  const { start } = before.value;
  const text3 = r.text.slice(start, key.end);
  const decimal2 = /\d$/u.test(before.value.value) && /^\d/u.test(key.value);
  const last = r.problems.at(-1);
  if (last?.start === start && last.kind.endsWith("comma-in-flow")) r.problems.pop();
  report(r, decimal2 ? "decimal-comma-in-flow" : "comma-in-flow", start, key.end, text3);
  entries[entries.length - 1] = { ...before, value: { ...before.value, end: key.end, value: text3 }, end: key.end };
}
function readFlowItem(r, flow) {
  const start = r.pos;
  const value2 = readFlowValue(r, flow);
  if (value2?.kind !== "scalar" || flow.broken || !atColon(r, flow)) return { start, end: value2?.end ?? start, value: value2 };
  r.pos++;
  const paired = readFlowValue(r, flow);
  const end = paired?.end ?? r.pos;
  const entry = { key: value2, value: paired, hasColon: true, start, end };
  return { start, end, value: { kind: "mapping", flow: true, column: -1, start, end, entries: [entry] } };
}
function readFlowValue(r, flow) {
  if (!skipToToken(r, flow)) return null;
  const anchor2 = readProperties(r);
  const node2 = readUnnamedFlowValue(r, flow);
  if (anchor2 !== void 0) r.anchors.set(anchor2, node2);
  return node2;
}
function readUnnamedFlowValue(r, flow) {
  if (r.pos >= r.end && !skipToToken(r, flow)) return null;
  const char = r.text[r.pos];
  if (char === "," || char === "]" || char === "}") return null;
  if (char === "[" || char === "{") return readCollection(r, flow);
  if (char === "*") return readAlias(r);
  return readFlowScalar(r, flow);
}
function readFlowScalar(r, flow) {
  const quote = r.text.charCodeAt(r.pos);
  if (quote === 34 || quote === 39) return readFlowQuoted(r, flow, quote);
  return readFlowPlain(r, flow);
}
function readFlowQuoted(r, flow, quote) {
  const start = r.pos;
  const sameLine = closingQuote(r.text, start, r.end, quote);
  const close = sameLine >= 0 ? sameLine : findClose(r, start, quote, flow.parentCol);
  if (close >= 0) {
    leaveAt(r, close + 1);
    return quotedScalar(r, start, close);
  }
  report(r, "unclosed-quote", start, r.end, r.text[start]);
  const scalar2 = quotedScalar(r, start, r.end);
  flow.broken = true;
  const end = r.end;
  do
    advance(r, true);
  while (!r.done && r.col > flow.parentCol);
  return { ...scalar2, end };
}
function readFlowPlain(r, flow) {
  const start = r.pos;
  let end = plainEnd(r);
  let value2 = r.text.slice(start, end);
  for (; ; ) {
    if (r.pos < r.end) break;
    const { line, pos, col } = r;
    const lineEnd2 = r.end;
    const comments = r.comments.length;
    advance(r, true);
    const continues = !r.done && r.col > flow.parentCol && r.comments.length === comments && !",[]{}#".includes(r.text[r.pos]) && !isFlowColon(r.text, r.pos, r.end);
    if (!continues || r.isKey && startsKey(r)) {
      Object.assign(r, { line, pos, col, end: lineEnd2, done: false });
      r.comments.length = comments;
      break;
    }
    const from2 = r.pos;
    end = plainEnd(r);
    const blanks = r.line - line - 1;
    value2 += (blanks > 0 ? "\n".repeat(blanks) : " ") + r.text.slice(from2, end);
  }
  return { kind: "scalar", style: "plain", start, end, value: value2 };
}
function startsKey(r) {
  const colon = r.text.indexOf(":", r.pos);
  return colon >= 0 && colon < r.end && (r.isKey?.(r.text.slice(r.pos, colon).trim()) ?? false);
}
function plainEnd(r) {
  const { text: text3 } = r;
  const start = r.pos;
  let at3 = start;
  for (; at3 < r.end; at3++) {
    const char = text3[at3];
    if (",[]{}".includes(char)) break;
    if (isFlowColon(text3, at3, r.end)) break;
    if (char === "#" && at3 > start && isBlank(text3.charCodeAt(at3 - 1))) break;
  }
  let end = at3;
  while (end > start && isBlank(text3.charCodeAt(end - 1))) end--;
  r.pos = at3;
  return end;
}
function isFlowColon(text3, at3, end) {
  return text3[at3] === ":" && (at3 + 1 >= end || " 	,[]{}".includes(text3[at3 + 1]) || isOddSpace(text3.charCodeAt(at3 + 1)));
}

// packages/par-core/src/source/plain.ts
function readPlain(r, parentCol) {
  const start = r.pos;
  reportFirstCharacter(r);
  const found = { colon: false };
  let end = readPlainLine(r, found);
  let value2 = r.text.slice(start, end);
  let line = r.line;
  let commentEnds = r.pos < r.end;
  advance(r);
  while (!commentEnds && !r.done && r.col > parentCol && !endsPlain(r)) {
    if (r.line !== line + 1 && r.comments.length > 0 && r.comments.at(-1).start > end) break;
    const lineStart = r.pos;
    const lineEnd2 = readPlainLine(r, found);
    value2 += r.line === line + 1 ? " " : "\n".repeat(r.line - line - 1);
    value2 += r.text.slice(lineStart, lineEnd2);
    end = lineEnd2;
    line = r.line;
    commentEnds = r.pos < r.end;
    advance(r);
  }
  if (found.colon) report(r, "colon-in-text", start, end);
  return { kind: "scalar", style: "plain", start, end, value: value2 };
}
function endsPlain(r) {
  const colon = findColon(r.text, r.pos, r.end);
  if (colon < 0) return false;
  const dash = /^-[ \t]+/u.exec(r.text.slice(r.pos, colon))?.[0].length ?? 0;
  return r.isKey === void 0 || r.isKey(nameBefore(r.text, r.pos + dash, colon));
}
function readPlainLine(r, found) {
  const { text: text3 } = r;
  const start = r.pos;
  let at3 = start;
  let colonAt = -1;
  for (; at3 < r.end; at3++) {
    const code = text3.charCodeAt(at3);
    if (code === HASH && at3 > start && isBlank(text3.charCodeAt(at3 - 1))) break;
    if (code === COLON && colonAt < 0 && (at3 + 1 >= r.end || isBlank(text3.charCodeAt(at3 + 1)))) colonAt = at3;
  }
  let end = at3;
  while (end > start && isTrailing(text3.charCodeAt(end - 1))) end--;
  if (colonAt >= 0 && colonAt <= end) found.colon = true;
  r.pos = at3;
  if (at3 < r.end) {
    r.comments.push({ start: at3, end: r.end });
    const next = text3.charCodeAt(at3 + 1);
    if (at3 + 1 < r.end && next !== SPACE && next !== HASH && next !== 33) report(r, "swallowed-comment", at3, r.end);
  }
  return end;
}
function isTrailing(code) {
  return isBlank(code) || code === 13 || isOddSpace(code);
}
function reportFirstCharacter(r) {
  const first = r.text[r.pos];
  if ("@`%,[]{}|>*".includes(first)) report(r, "reserved-character", r.pos, r.pos + 1, first);
  else if ((first === "-" || first === "?") && isBlank(r.text.charCodeAt(r.pos + 1))) {
    report(r, "reserved-character", r.pos, r.pos + 1, first);
  }
}

// packages/par-core/src/source/value.ts
function readValue(r, parentCol) {
  switch (r.text[r.pos]) {
    case "[":
    case "{":
      return isProseInBrackets(r) ? readPlain(r, parentCol) : readFlowBlock(r, parentCol);
    case '"':
    case "'":
      return readQuoted(r, parentCol);
    case "|":
    case ">":
      return isProseAfterAngle(r) ? readPlain(r, parentCol) : readBlockText(r, parentCol);
    case "*": {
      if (isEmphasis(r)) return readPlain(r, parentCol);
      const node2 = readAlias(r);
      skipBlanks(r);
      if (!atLineEnd(r)) report(r, "text-after-value", r.pos, r.end);
      advance(r);
      return node2;
    }
    default:
      return readPlain(r, parentCol);
  }
}
function isProseInBrackets(r) {
  if (r.isKey === void 0) return false;
  const close = bracketOnLine(r);
  if (close < 0) return false;
  return /^\s*[\p{L}\d]/u.test(r.text.slice(close + 1, r.end));
}
function bracketOnLine({ text: text3, pos, end }) {
  const closer = text3[pos] === "[" ? "]" : "}";
  for (let at3 = pos + 1; at3 < end; at3++) {
    if (text3[at3] === closer) return at3;
    const code = text3.charCodeAt(at3);
    const isOpening = (code === 34 || code === 39) && "[{,: 	".includes(text3[at3 - 1]);
    const close = isOpening ? closingQuote(text3, at3, end, code) : -1;
    if (close >= 0) at3 = close;
  }
  return -1;
}
function isProseAfterAngle(r) {
  return r.isKey !== void 0 && r.text[r.pos] === ">" && /^>\s*\d*[^\s\d+#-]/u.test(r.text.slice(r.pos, r.end));
}
function isEmphasis(r) {
  return r.isKey !== void 0 && !/^\*[^\s*]+\s*(?:#|$)/u.test(r.text.slice(r.pos, r.end));
}

// packages/par-core/src/source/block.ts
function readNode(r, parentCol, inside2 = "key") {
  if (r.depth >= DEEPEST) {
    report(r, "too-deep", r.pos, r.end);
    do
      advance(r);
    while (r.col > parentCol);
    return null;
  }
  r.depth++;
  const node2 = readAnchored(r, parentCol, inside2);
  r.depth--;
  return node2;
}
function readAnchored(r, parentCol, inside2) {
  const first = r.text[r.pos];
  if (first !== "&" && first !== "!") return readPlainNode(r, parentCol, inside2);
  if (findColon(r.text, afterProperties(r), r.end) >= 0) return readMapping(r, parentCol, inside2);
  const anchor2 = readProperties(r);
  let node2;
  if (atLineEnd(r)) {
    advance(r);
    node2 = r.col > parentCol ? readNode(r, parentCol) : null;
  } else node2 = readPlainNode(r, parentCol, inside2);
  if (anchor2 !== void 0) r.anchors.set(anchor2, node2);
  return node2;
}
function readPlainNode(r, parentCol, inside2) {
  if (isDash(r)) return readSequence(r, parentCol, parentCol);
  if (findColon(r.text, r.pos, r.end) >= 0 || isBrokenKey(r) || isComplexKey(r))
    return readMapping(r, parentCol, inside2);
  return readValue(r, parentCol);
}
var LIST_MARKS = "-\u2013\u2014\u2022*+\xB7\u25AA";
function isDash(r) {
  const code = r.text.charCodeAt(r.pos);
  if (code === DASH && (r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1)))) return true;
  return r.isKey !== void 0 && LIST_MARKS.includes(r.text[r.pos]) && isMarkedKey(r);
}
function isMarkedKey(r) {
  let at3 = r.pos + 1;
  while (at3 < r.end && isBlank(r.text.charCodeAt(at3))) at3++;
  const colon = findColon(r.text, at3, r.end);
  return colon >= 0 && (r.isKey?.(nameBefore(r.text, at3, colon)) ?? false);
}
function isComplexKey(r) {
  return r.text[r.pos] === "?" && (r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1)));
}
function isBrokenKey(r) {
  const first = r.text[r.pos];
  if (`[{"'|>*`.includes(first)) return false;
  const { problems, pos } = r;
  const count3 = problems.length;
  const broken = breakKey(r, false);
  problems.length = count3;
  if (broken) return true;
  const next = nextContent(r);
  if (next === void 0) return false;
  const colon = findColon(r.text, next.pos, next.end);
  if (next.col === r.col) return colon > pos;
  return next.col > r.col && colon > pos && (r.isKey?.(nameBefore(r.text, next.pos, colon)) ?? false);
}
function nextContent(r) {
  const ahead = { ...r, problems: [], comments: [] };
  advance(ahead);
  return ahead.done ? void 0 : ahead;
}
function readMapping(r, parentCol, inside2 = "key") {
  const column = r.col;
  const start = r.pos;
  const entries = [];
  let badColumn = -1;
  r.open.push(column);
  do {
    const dash = isDash(r);
    if (dash && inside2 !== "key") break;
    if (r.col !== column && r.col !== badColumn) {
      badColumn = r.col;
      if (inside2 !== "misplaced") reportIndentation(r, column);
    }
    if (dash) continueList(r, entries);
    else entries.push(readEntry(r, column, entries));
    passStrayText(r, column);
  } while (r.col > parentCol || isOwnKey(r, entries));
  r.open.pop();
  return { kind: "mapping", flow: false, column, start, end: entries.at(-1)?.end ?? start, entries };
}
function isOwnKey(r, before) {
  if (r.done || r.isKey === void 0 || r.open.includes(r.col) || isDash(r)) return false;
  const key = keyOfLine(r);
  return key !== void 0 && r.isKey(key, keysOf(before));
}
function passStrayText(r, column) {
  let said = false;
  while (!r.done && r.col < column && r.isNearKey !== void 0 && !isDash(r)) {
    if (findColon(r.text, r.pos, r.end) >= 0 || r.isNearKey(r.text.slice(r.pos, r.end).trim())) return;
    if (!said) report(r, "stray-text", r.pos, r.end, String(column + 2));
    said = true;
    advance(r);
  }
}
function continueList(r, entries) {
  const last = entries.at(-1);
  if (last?.value?.kind !== "sequence" || last.value.flow) {
    report(r, "unexpected", r.pos, r.end, "-");
    readSequence(r, r.col - 1, r.col);
    return;
  }
  const { value: value2 } = last;
  const more = readSequence(r, r.col - 1, r.col, value2.column);
  const items = [...value2.items, ...more.items];
  entries[entries.length - 1] = { ...last, end: more.end, value: { ...value2, end: more.end, items } };
}
function readEntry(r, mappingColumn, before) {
  const { text: text3 } = r;
  if (isComplexKey(r)) return readComplexEntry(r, mappingColumn, before);
  const column = r.col;
  const start = r.pos;
  readProperties(r);
  const colon = findColon(text3, r.pos, r.end);
  let key;
  let valueAt;
  const hasColon = colon >= 0;
  if (hasColon) {
    key = keyScalar(r, r.pos, colon);
    valueAt = colon + 1;
  } else {
    const broken = breakKey(r, true);
    if (broken === void 0) throw new Error("a line in a mapping is always read as a key");
    ({ key, valueAt } = broken);
  }
  r.col += valueAt - r.pos;
  r.pos = valueAt;
  skipBlanks(r);
  const value2 = readEntryValue(r, column, mappingColumn, before);
  return { key, value: value2, hasColon: hasColon || value2 !== null, start, end: value2?.end ?? valueAt };
}
function readComplexEntry(r, mappingColumn, before) {
  const start = r.pos;
  const column = r.col;
  report(r, "unsupported-key", start, start + 1);
  r.pos++;
  skipBlanks(r);
  const key = plainRest(r);
  advance(r);
  const colon = r.text[r.pos] === ":" && r.col === column;
  if (!colon) return { key, value: null, hasColon: false, start, end: key.end };
  r.pos++;
  skipBlanks(r);
  const value2 = readEntryValue(r, column, mappingColumn, before);
  return { key, value: value2, hasColon: true, start, end: value2?.end ?? key.end };
}
function plainRest(r) {
  let end = r.end;
  while (end > r.pos && isBlank(r.text.charCodeAt(end - 1))) end--;
  return { kind: "scalar", style: "plain", start: r.pos, end, value: r.text.slice(r.pos, end) };
}
function readEntryValue(r, column, mappingColumn, before) {
  let anchor2;
  if (r.text[r.pos] === "&" || r.text[r.pos] === "!") anchor2 = readProperties(r);
  const low = Math.min(column, mappingColumn);
  let node2 = null;
  if (!atLineEnd(r)) {
    node2 = readValue(r, low);
    if (isEmptyFlowList(node2) && r.col > low && isDash(r)) {
      report(r, "empty-list-with-items", node2.start, node2.end, r.text.slice(node2.start, node2.end));
      node2 = readSequence(r, low, low);
    }
  } else {
    advance(r);
    if (r.col > Math.max(column, mappingColumn) || r.col > low && isChild(r, before)) {
      node2 = readNode(r, r.col > mappingColumn ? mappingColumn : low);
    } else if (r.col >= low && isDash(r)) node2 = readSequence(r, r.col - 1, r.col);
  }
  if (anchor2 !== void 0) r.anchors.set(anchor2, node2);
  return node2;
}
function isEmptyFlowList(node2) {
  return node2?.kind === "sequence" && node2.flow && node2.items.length === 0;
}
function isChild(r, before) {
  const key = keyOfLine(r);
  return key !== void 0 && r.isKey !== void 0 && !r.isKey(key, keysOf(before));
}
function readSequence(r, parentCol, ownerCol, column = r.col) {
  const start = r.pos;
  const items = [];
  let badColumn = -1;
  let said = false;
  r.open.push(column);
  while (r.col > parentCol) {
    if (isDash(r)) {
      const bad = r.col !== column;
      if (bad && r.col !== badColumn) reportIndentation(r, column);
      badColumn = bad ? r.col : -1;
      said = bad;
      items.push(readItem(r, bad));
    } else {
      const last = items.at(-1);
      if (r.col <= ownerCol || !belongsTo(r, last)) break;
      if (!said) reportIndentation(r, columnOf(last) ?? column + 2);
      said = true;
      items[items.length - 1] = continueItem(last, readMapping(r, ownerCol, "misplaced"));
    }
  }
  r.open.pop();
  return { kind: "sequence", flow: false, column, start, end: items.at(-1)?.end ?? start, items };
}
function belongsTo(r, item2) {
  const key = keyOfLine(r);
  if (key === void 0 || r.isKey === void 0) return true;
  const siblings = item2?.value?.kind === "mapping" ? keysOf(item2.value.entries) : [];
  return r.isKey(key, siblings);
}
function columnOf(item2) {
  return item2?.value?.kind === "mapping" && !item2.value.flow ? item2.value.column : void 0;
}
function continueItem(item2, rest) {
  if (item2?.value?.kind !== "mapping") return { start: item2?.start ?? rest.start, end: rest.end, value: rest };
  const value2 = { ...item2.value, end: rest.end, entries: [...item2.value.entries, ...rest.entries] };
  return { ...item2, end: rest.end, value: value2 };
}
function readItem(r, said) {
  const start = r.pos;
  const dashCol = r.col;
  r.pos++;
  r.col++;
  const dash = r.text.charCodeAt(start) === DASH && (r.pos >= r.end || isBlank(r.text.charCodeAt(r.pos)));
  if (!dash) report(r, "list-mark", start, start + 1, r.text[start]);
  skipBlanks(r);
  if (!dash && r.col === dashCol + 1) r.col++;
  let value2 = null;
  if (!atLineEnd(r)) value2 = readNode(r, dashCol, said ? "misplaced" : "item");
  else {
    advance(r);
    if (r.col > dashCol) value2 = readNode(r, dashCol, said ? "misplaced" : "item");
  }
  return { start, end: value2?.end ?? start + 1, value: value2 };
}

// packages/par-core/src/source/json.ts
function readJson(text3) {
  const r = {
    text: text3,
    lineStarts: lineStartsOf(text3),
    problems: [],
    comments: [],
    pos: text3.charCodeAt(0) === 65279 ? 1 : 0,
    depth: 0,
    broken: false,
    neighbour: false
  };
  skip(r);
  const root = r.pos < text3.length ? readJsonValue(r) : null;
  skip(r);
  if (r.pos < text3.length && !r.broken) problem(r, "unexpected", r.pos, lineEnd(r, r.pos));
  r.problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, problems: r.problems, comments: r.comments };
}
function problem(r, kind, start, end, text3) {
  r.problems.push(text3 === void 0 ? { kind, start, end } : { kind, start, end, text: text3 });
}
function lineEnd(r, offset) {
  return lineEndOf(r.lineStarts, r.text, lineAt(r.lineStarts, offset));
}
function skip(r) {
  const { text: text3 } = r;
  for (; r.pos < text3.length; r.pos++) {
    const code = text3.charCodeAt(r.pos);
    if (code === 32 || code >= 9 && code <= 13) continue;
    if (code === 160) {
      const start = r.pos;
      while (text3.charCodeAt(r.pos + 1) === 160) r.pos++;
      problem(r, "no-break-space", start, r.pos + 1);
      continue;
    }
    const block = text3.startsWith("/*", r.pos);
    if (!block && !text3.startsWith("//", r.pos)) return;
    const close = block ? text3.indexOf("*/", r.pos + 2) : lineEnd(r, r.pos);
    const end = close < 0 ? text3.length : block ? close + 2 : close;
    problem(r, "unexpected", r.pos, end, text3.slice(r.pos, r.pos + 2));
    r.comments.push({ start: r.pos, end });
    r.pos = end - 1;
  }
}
function readJsonValue(r) {
  const char = r.text[r.pos];
  if (char === "{" || char === "[") return readJsonCollection(r);
  if (char === '"' || char === "'") return readJsonString(r);
  return readJsonWord(r);
}
function readJsonCollection(r) {
  const { text: text3 } = r;
  const start = r.pos;
  const mapping = text3[start] === "{";
  const closer = mapping ? "}" : "]";
  const entries = [];
  const items = [];
  r.pos++;
  r.depth++;
  if (r.depth > DEEPEST) {
    problem(r, "too-deep", start, start + 1);
    r.broken = true;
    r.pos = text3.length;
  }
  let comma = -1;
  let count3 = 0;
  while (!r.broken) {
    skip(r);
    const char = text3[r.pos];
    if (char === void 0) {
      problem(r, "unclosed-bracket", start, lineEnd(r, start), text3[start]);
      r.broken = true;
    } else if (char === closer) {
      if (comma >= 0) problem(r, "trailing-comma", comma, comma + 1);
      r.pos++;
      break;
    } else if (char === "}" || char === "]") {
      problem(r, "unclosed-bracket", start, start + 1, text3[start]);
      break;
    } else if (mapping && (char === "{" || char === "[")) {
      problem(r, "unclosed-bracket", start, start + 1, "{");
      r.neighbour = true;
      break;
    } else if (char === ",") {
      if (comma >= 0 || count3 === 0) problem(r, "unexpected", r.pos, r.pos + 1, ",");
      comma = r.pos++;
    } else {
      if (comma < 0 && count3 > 0 && !r.neighbour) problem(r, "missing-comma", r.pos, r.pos + 1);
      r.neighbour = false;
      comma = -1;
      count3++;
      if (mapping) entries.push(readJsonEntry(r));
      else items.push(readJsonItem(r));
    }
  }
  r.depth--;
  const end = r.pos;
  return mapping ? { kind: "mapping", flow: true, column: -1, start, end, entries } : { kind: "sequence", flow: true, column: -1, start, end, items };
}
function readJsonItem(r) {
  const start = r.pos;
  const value2 = readJsonValue(r);
  return { start, end: value2?.end ?? r.pos, value: value2 };
}
function readJsonEntry(r) {
  const { text: text3 } = r;
  const start = r.pos;
  const quoted2 = text3[start] === '"' || text3[start] === "'";
  const key = quoted2 ? readJsonString(r) : readJsonWord(r);
  if (!quoted2) problem(r, "unexpected", key.start, key.end, key.value);
  skip(r);
  const hasColon = text3[r.pos] === ":";
  if (hasColon) r.pos++;
  else problem(r, "missing-colon", key.start, key.end);
  skip(r);
  const char = text3[r.pos];
  const value2 = char === void 0 || char === "," || char === "}" || char === "]" ? null : readJsonValue(r);
  if (value2 === null && hasColon) problem(r, "unexpected", key.start, r.pos, ":");
  return { key, value: value2, hasColon: hasColon || value2 !== null, start, end: value2?.end ?? r.pos };
}
function readJsonString(r) {
  const start = r.pos;
  const end = lineEnd(r, start);
  const close = closingQuote(r.text, start, end, r.text.charCodeAt(start));
  if (r.text[start] === "'") problem(r, "unexpected", start, start + 1, "'");
  if (close >= 0) {
    r.pos = close + 1;
    return { kind: "scalar", style: "double-quoted", start, end: r.pos, value: unescapeJson(r, start + 1, close) };
  }
  problem(r, "unclosed-quote", start, end, r.text[start]);
  let meant = end;
  while (meant > start + 1 && " 	,]}".includes(r.text[meant - 1])) meant--;
  r.pos = meant;
  return { kind: "scalar", style: "double-quoted", start, end: meant, value: r.text.slice(start + 1, meant) };
}
function unescapeJson(r, from2, to) {
  const raw = r.text.slice(from2, to);
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/gu,
    (whole2, hex, letter, at3) => {
      if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
      const meant = ESCAPED[letter];
      if (meant !== void 0) return meant;
      problem(r, "escape", from2 + at3, from2 + at3 + 2, whole2);
      return whole2;
    }
  );
}
var ESCAPED = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var LITERAL = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/u;
function readJsonWord(r) {
  const { text: text3 } = r;
  const start = r.pos;
  while (r.pos < text3.length && !/[\s,:\]}[{"]/u.test(text3[r.pos])) r.pos++;
  if (r.pos === start) r.pos++;
  const literal2 = LITERAL.test(text3.slice(start, r.pos));
  if (!literal2 && isLetter2(text3, start)) r.pos = sentenceEnd(r);
  const value2 = text3.slice(start, r.pos);
  if (!literal2 && text3[r.pos] !== ":") problem(r, "unquoted", start, r.pos, value2);
  return { kind: "scalar", style: "json", start, end: r.pos, value: value2 };
}
function isLetter2(text3, at3) {
  return /^[\p{L}\d]$/u.test(text3[at3] ?? "");
}
function sentenceEnd(r) {
  const { text: text3 } = r;
  const end = lineEnd(r, r.pos);
  let at3 = r.pos;
  for (; ; ) {
    let next = at3;
    while (next < end && (text3[next] === " " || text3[next] === "	")) next++;
    if (next === at3 || !isLetter2(text3, next)) return at3;
    at3 = next;
    while (at3 < end && !/[\s,:\]}[{"]/u.test(text3[at3])) at3++;
  }
}

// packages/par-core/src/source/read.ts
function readSource(text3, options = {}) {
  if (options.syntax === "json") {
    const lineStarts2 = lineStartsOf(text3);
    return { ...readJson(text3), text: text3, syntax: "json", lineStarts: lineStarts2 };
  }
  const r = createReader(text3, options.isKey, options.isNearKey);
  advance(r);
  let root = r.done ? null : readNode(r, -1);
  while (!r.done) {
    report(r, "unexpected", r.pos, r.end);
    root = joinRoots(root, readMapping(r, -1));
  }
  const { problems, comments, lineStarts } = r;
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: text3, syntax: "yaml", root, problems, comments, lineStarts };
}
function joinRoots(root, rest) {
  if (root?.kind !== "mapping") return root ?? rest;
  const entries = [...root.entries, ...rest.entries];
  return { ...root, entries, end: rest.end };
}

// packages/par-core/src/source/tree.ts
function isNull(node2) {
  if (node2 === null) return true;
  if (node2.kind !== "scalar" || node2.style !== "plain" && node2.style !== "json") return false;
  const { value: value2 } = node2;
  return value2 === "" || value2 === "~" || value2 === "null" || value2 === "Null" || value2 === "NULL";
}

// packages/par-core/src/formats/finding.ts
function byPlace(a, b) {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

// packages/par-core/src/formats/quoted.ts
var LONGEST_QUOTED = 60;
function quoted(text3, longest = LONGEST_QUOTED) {
  const line = text3.replace(/\s+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line;
}

// packages/par-core/src/calendar/format-period.ts
var romanNumbers = ["I", "II", "III", "IV"];
function formatPeriod(period2, language) {
  return language === "vi" ? inVietnamese(period2) : inEnglish(period2);
}
function inVietnamese({ kind, year, index }) {
  switch (kind) {
    case "month":
      return `Th\xE1ng ${index}/${year}`;
    case "quarter":
      return `Qu\xFD ${romanNumbers[index - 1]}/${year}`;
    case "half-year":
      return `6 th\xE1ng ${index === 1 ? "\u0111\u1EA7u" : "cu\u1ED1i"} n\u0103m ${year}`;
    case "year":
      return `N\u0103m ${year}`;
  }
}
function inEnglish({ kind, year, index }) {
  switch (kind) {
    case "month":
      return `${monthNames[index - 1]} ${year}`;
    case "quarter":
      return `Q${index} ${year}`;
    case "half-year":
      return `${index === 1 ? "First" : "Second"} half of ${year}`;
    case "year":
      return `Year ${year}`;
  }
}

// packages/par-core/src/formats/codes.ts
var CODES2 = {
  // PAR0xx: the text
  PAR001: { severity: "error", title: { vi: "Sai c\xFA ph\xE1p", en: "Syntax error" } },
  PAR002: { severity: "error", title: { vi: "Kh\xF4ng ph\u1EA3i v\u0103n b\u1EA3n UTF-8", en: "Not UTF-8 text" } },
  PAR003: { severity: "error", title: { vi: "T\u1EC7p qu\xE1 l\u1EDBn", en: "File too large" } },
  PAR004: { severity: "error", title: { vi: "T\u1EC7p ch\u01B0a c\xF3 n\u1ED9i dung", en: "Empty file" } },
  PAR005: { severity: "error", title: { vi: "D\u1EA5u nh\xE1y ch\u01B0a \u0111\xF3ng", en: "Unclosed quote" } },
  PAR006: { severity: "error", title: { vi: "D\u1EA5u ngo\u1EB7c ch\u01B0a \u0111\xF3ng", en: "Unclosed bracket" } },
  PAR007: { severity: "error", title: { vi: "Thi\u1EBFu d\u1EA5u hai ch\u1EA5m sau kh\xF3a", en: "Colon missing after a key" } },
  PAR008: { severity: "error", title: { vi: "Th\u1EE5t l\u1EC1 kh\xF4ng kh\u1EDBp", en: "Indentation does not match" } },
  PAR009: {
    severity: "error",
    title: { vi: "Th\u1EE5t l\u1EC1 b\u1EB1ng tab ho\u1EB7c d\u1EA5u c\xE1ch \u0111\u1EB7c bi\u1EC7t", en: "Indentation by tab or no-break space" }
  },
  PAR010: { severity: "error", title: { vi: "D\u1EA5u hai ch\u1EA5m trong c\xE2u ch\u1EEF", en: "Colon inside plain text" } },
  PAR011: {
    severity: "warning",
    title: { vi: "D\u1EA5u # l\xE0m m\u1EA5t ph\u1EA7n ch\u1EEF ph\xEDa sau", en: "A # swallows the text after it" }
  },
  PAR012: { severity: "error", title: { vi: "D\u1EA5u ph\u1EA9y b\u1ECB hi\u1EC3u l\xE0 d\u1EA5u ng\u0103n c\xE1ch", en: "Comma read as a separator" } },
  PAR013: { severity: "info", title: { vi: "D\u1EA5u ph\xE2n c\xE1ch h\xE0ng ngh\xECn", en: "Thousands separator" } },
  PAR014: {
    severity: "error",
    title: { vi: "D\u1EA5u c\xE2u to\xE0n kh\u1ED5 ho\u1EB7c nh\xE1y cong", en: "Full-width or curly punctuation" }
  },
  PAR015: { severity: "error", title: { vi: "Nhi\u1EC1u t\xE0i li\u1EC7u trong m\u1ED9t t\u1EC7p", en: "Several documents in one file" } },
  PAR016: { severity: "error", title: { vi: "C\xFA ph\xE1p YAML kh\xF4ng d\xF9ng \u1EDF \u0111\xE2y", en: "YAML syntax not used here" } },
  PAR017: { severity: "error", title: { vi: "L\u1ED3ng nhau qu\xE1 s\xE2u", en: "Nested too deep" } },
  PAR018: { severity: "error", title: { vi: "C\xF2n d\u1EA5u xung \u0111\u1ED9t c\u1EE7a git", en: "Git conflict marks left" } },
  PAR019: { severity: "info", title: { vi: "Ch\u1EEF c\xF3 d\u1EA5u ch\u01B0a \u1EDF d\u1EA1ng d\u1EF1ng s\u1EB5n", en: "Text not in Unicode NFC" } },
  PAR020: { severity: "error", title: { vi: "D\u1EA5u c\xE1ch \u0111\u1EB7c bi\u1EC7t", en: "No-break space" } },
  PAR021: { severity: "error", title: { vi: "C\u1EA7n \u0111\u1EB7t trong d\u1EA5u nh\xE1y", en: "Needs quotes" } },
  PAR024: {
    severity: "warning",
    title: { vi: "Ch\u1EEF g\xF5 b\u1EB1ng ph\xF4ng c\u0169 (TCVN3, VNI)", en: "Text typed in a legacy font (TCVN3, VNI)" }
  },
  PAR023: {
    severity: "error",
    title: { vi: "Danh s\xE1ch ghi l\xE0 tr\u1ED1ng m\xE0 v\u1EABn c\xF3 m\u1EE5c", en: "Items below an empty list" }
  },
  PAR022: {
    severity: "warning",
    title: { vi: "Ghi ch\xFA t\u1EAFt ph\xE1t hi\u1EC7n kh\xF4ng c\xF3 t\xE1c d\u1EE5ng", en: "Silencer that silences nothing" }
  },
  // PAR1xx: shape
  PAR101: { severity: "error", title: { vi: "Kh\xF3a kh\xF4ng c\xF3 trong m\u1EABu", en: "Unknown key" } },
  PAR102: { severity: "error", title: { vi: "Thi\u1EBFu kh\xF3a b\u1EAFt bu\u1ED9c", en: "Missing key" } },
  PAR103: { severity: "error", title: { vi: "Sai ki\u1EC3u d\u1EEF li\u1EC7u", en: "Wrong type" } },
  PAR104: { severity: "error", title: { vi: "Gi\xE1 tr\u1ECB ngo\xE0i danh m\u1EE5c", en: "Value not in the list" } },
  PAR105: { severity: "error", title: { vi: "Gi\xE1 tr\u1ECB ngo\xE0i gi\u1EDBi h\u1EA1n", en: "Value out of bounds" } },
  PAR106: { severity: "error", title: { vi: "Kh\xF3a ghi hai l\u1EA7n", en: "Key given twice" } },
  PAR107: { severity: "error", title: { vi: "Kh\xF4ng ph\u1EA3i s\u1ED1", en: "Not a number" } },
  PAR108: { severity: "error", title: { vi: "Kh\xF4ng ph\u1EA3i ng\xE0y", en: "Not a date" } },
  PAR109: { severity: "error", title: { vi: "Kh\xF4ng ph\u1EA3i k\u1EF3 b\xE1o c\xE1o", en: "Not a reporting period" } },
  PAR110: { severity: "error", title: { vi: "M\u1EABu kh\xF4ng \u0111\u1ECDc \u0111\u01B0\u1EE3c", en: "Unknown format" } },
  PAR111: { severity: "error", title: { vi: "Kh\xF3a b\u1EAFt bu\u1ED9c ch\u01B0a c\xF3 gi\xE1 tr\u1ECB", en: "Required key without a value" } },
  // PAR2xx: references
  PAR201: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 c\u01A1 quan n\xE0y", en: "Unknown agency" } },
  PAR202: { severity: "error", title: { vi: "T\xEAn c\u01A1 quan ch\u01B0a r\xF5", en: "Ambiguous agency" } },
  PAR203: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 nhi\u1EC7m v\u1EE5 n\xE0y", en: "Unknown task" } },
  PAR204: {
    severity: "error",
    title: { vi: "Nhi\u1EC7m v\u1EE5 kh\xF4ng giao cho c\u01A1 quan n\xE0y", en: "Task does not bind this agency" }
  },
  PAR205: { severity: "error", title: { vi: "Nhi\u1EC7m v\u1EE5 b\xE1o c\xE1o hai l\u1EA7n", en: "Task reported twice" } },
  PAR206: { severity: "warning", title: { vi: "C\xF2n nhi\u1EC7m v\u1EE5 ch\u01B0a b\xE1o c\xE1o", en: "Assigned tasks left out" } },
  PAR207: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 ch\u1EC9 ti\xEAu n\xE0y", en: "Unknown indicator" } },
  PAR208: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 n\u1ED9i dung c\xF4ng vi\u1EC7c n\xE0y", en: "Unknown obligation" } },
  PAR209: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o n\xE0y", en: "Unknown directive" } },
  PAR210: {
    severity: "warning",
    title: {
      vi: "Ch\u1EC9 ti\xEAu c\u1EE7a nhi\u1EC7m v\u1EE5 kh\xF4ng giao cho c\u01A1 quan",
      en: "Indicator of a task that does not bind this agency"
    }
  },
  PAR211: {
    severity: "error",
    title: { vi: "C\u01A1 quan kh\xF4ng ho\u1EA1t \u0111\u1ED9ng trong k\u1EF3", en: "Agency not in being in the period" }
  },
  PAR212: { severity: "error", title: { vi: "N\u1ED9i dung c\u1EE7a nhi\u1EC7m v\u1EE5 kh\xE1c", en: "Obligation of another task" } },
  PAR213: {
    severity: "info",
    title: { vi: "Ph\u1ED1i h\u1EE3p \u1EDF nhi\u1EC7m v\u1EE5 ch\u1EC9 n\xEAu chung", en: "Support of a task that names no supporter" }
  },
  PAR214: {
    severity: "warning",
    title: { vi: "S\u1ED1 li\u1EC7u c\u1EE7a nhi\u1EC7m v\u1EE5 kh\xF4ng \xE1p d\u1EE5ng", en: "Figures of a task that does not apply" }
  },
  PAR215: {
    severity: "warning",
    title: { vi: "Nhi\u1EC7m v\u1EE5 c\u1EE7a ch\xEDnh c\u01A1 quan ghi l\xE0 ph\u1ED1i h\u1EE3p", en: "Own task reported as support" }
  },
  PAR216: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 ti\xEAu ch\xED n\xE0y", en: "Unknown component" } },
  PAR217: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 b\u1ED9 ti\xEAu ch\xED n\xE0y", en: "Unknown criteria set" } },
  // PAR3xx: time
  PAR301: { severity: "error", title: { vi: "Ng\xE0y kh\xF4ng c\xF3 th\u1EADt", en: "Impossible date" } },
  PAR302: {
    severity: "warning",
    title: { vi: "Ng\xE0y ho\xE0n th\xE0nh ngo\xE0i k\u1EF3 b\xE1o c\xE1o", en: "Completion outside the period" }
  },
  PAR303: {
    severity: "info",
    title: { vi: "T\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng ngo\xE0i k\u1EF3 b\xE1o c\xE1o", en: "Evidence outside the period" }
  },
  PAR304: {
    severity: "error",
    title: { vi: "Ng\xE0y ho\xE0n th\xE0nh mu\u1ED9n h\u01A1n ng\xE0y b\xE1o c\xE1o", en: "Completion after the report" }
  },
  PAR305: {
    severity: "error",
    title: { vi: "T\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng mu\u1ED9n h\u01A1n ng\xE0y b\xE1o c\xE1o", en: "Evidence after the report" }
  },
  PAR306: {
    severity: "warning",
    title: { vi: "Th\u1EDDi h\u1EA1n kh\u1EAFc ph\u1EE5c kh\xF4ng mu\u1ED9n h\u01A1n ng\xE0y b\xE1o c\xE1o", en: "Remedy not due after the report" }
  },
  PAR307: { severity: "warning", title: { vi: "B\xE1o c\xE1o tr\u1EC5 h\u1EA1n", en: "Report late" } },
  PAR308: {
    severity: "warning",
    title: { vi: "Ng\xE0y v\u0103n b\u1EA3n tr\u01B0\u1EDBc k\u1EF3 b\xE1o c\xE1o", en: "Report dated before its period" }
  },
  PAR309: { severity: "warning", title: { vi: "Kh\xF4ng ph\u1EA3i k\u1EF3 b\xE1o c\xE1o \u0111\u01B0\u1EE3c y\xEAu c\u1EA7u", en: "Not the period asked for" } },
  PAR310: { severity: "warning", title: { vi: "Th\u1EDDi h\u1EA1n kh\u1EAFc ph\u1EE5c qu\xE1 xa", en: "Remedy due too far away" } },
  PAR311: {
    severity: "info",
    title: { vi: "Ho\xE0n th\xE0nh tr\u01B0\u1EDBc khi c\xF3 v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o", en: "Completed before the directive" }
  },
  PAR312: {
    severity: "warning",
    title: { vi: "T\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng \u0111\u1EC1u c\xF3 tr\u01B0\u1EDBc k\u1EF3 b\xE1o c\xE1o", en: "All evidence older than the period" }
  },
  PAR313: { severity: "warning", title: { vi: "Nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh tr\u1EC5 h\u1EA1n", en: "Task done late" } },
  // PAR4xx: consistency
  PAR401: { severity: "error", title: { vi: "Ho\xE0n th\xE0nh nh\u01B0ng ti\u1EBFn \u0111\u1ED9 ch\u01B0a \u0111\u1EE7", en: "Done below 100%" } },
  PAR402: { severity: "error", title: { vi: "Ch\u01B0a th\u1EF1c hi\u1EC7n nh\u01B0ng \u0111\xE3 c\xF3 ti\u1EBFn \u0111\u1ED9", en: "Not started above 0%" } },
  PAR403: { severity: "info", title: { vi: "Ti\u1EBFn \u0111\u1ED9 100% nh\u01B0ng ch\u01B0a ghi ho\xE0n th\xE0nh", en: "100% but not done" } },
  PAR404: {
    severity: "warning",
    title: { vi: "Ho\xE0n th\xE0nh nh\u01B0ng thi\u1EBFu k\u1EBFt qu\u1EA3 ho\u1EB7c t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng", en: "Done without result or evidence" }
  },
  PAR405: {
    severity: "warning",
    title: {
      vi: "Th\u1EF1c hi\u1EC7n th\u01B0\u1EDDng xuy\xEAn nh\u01B0ng thi\u1EBFu k\u1EBFt qu\u1EA3 ho\u1EB7c t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng",
      en: "Ongoing without result or evidence"
    }
  },
  PAR406: {
    severity: "warning",
    title: { vi: "Kh\xF4ng \xE1p d\u1EE5ng nh\u01B0ng thi\u1EBFu l\xFD do", en: "Not applicable without a reason" }
  },
  PAR407: {
    severity: "warning",
    title: { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF ch\u01B0a n\xEAu nguy\xEAn nh\xE2n", en: "Shortcoming without a reason" }
  },
  PAR408: {
    severity: "warning",
    title: { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF ch\u01B0a c\xF3 gi\u1EA3i ph\xE1p", en: "Shortcoming without a remedy" }
  },
  PAR409: {
    severity: "error",
    title: { vi: "Ho\xE0n th\xE0nh nh\u01B0ng c\xF2n n\u1ED9i dung ch\u01B0a xong", en: "Done with an open obligation" }
  },
  PAR410: {
    severity: "warning",
    title: { vi: "C\xF3 ng\xE0y ho\xE0n th\xE0nh nh\u01B0ng ch\u01B0a ho\xE0n th\xE0nh", en: "Completion date on an open task" }
  },
  PAR411: { severity: "warning", title: { vi: "T\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng n\xEAu hai l\u1EA7n", en: "Evidence given twice" } },
  PAR412: {
    severity: "warning",
    title: { vi: "M\u1ED9t v\u0103n b\u1EA3n c\xF3 hai ng\xE0y ho\u1EB7c hai tr\xEDch y\u1EBFu", en: "One document with two dates or titles" }
  },
  PAR413: {
    severity: "info",
    title: { vi: "Ch\u01B0a th\u1EA5y s\u1EA3n ph\u1EA9m m\xE0 nhi\u1EC7m v\u1EE5 y\xEAu c\u1EA7u", en: "Deliverable not among the evidence" }
  },
  // PAR5xx: numbers
  PAR501: { severity: "error", title: { vi: "T\u1EED s\u1ED1 l\u1EDBn h\u01A1n m\u1EABu s\u1ED1", en: "Numerator over denominator" } },
  PAR502: { severity: "error", title: { vi: "M\u1EABu s\u1ED1 b\u1EB1ng kh\xF4ng", en: "Zero denominator" } },
  PAR503: { severity: "warning", title: { vi: "T\u1EF7 l\u1EC7 gi\u1EA3m so v\u1EDBi k\u1EF3 tr\u01B0\u1EDBc", en: "Rate below the last one" } },
  PAR504: { severity: "warning", title: { vi: "Ch\u01B0a \u0111\u1EA1t ch\u1EC9 ti\xEAu", en: "Target missed" } },
  PAR505: { severity: "warning", title: { vi: "T\u1EF7 l\u1EC7 m\u1EDBi c\xF3 m\u1ED9t n\u1EEDa", en: "Half a rate" } },
  PAR506: { severity: "info", title: { vi: "Ch\u01B0a c\xF3 t\u1EF7 l\u1EC7 k\u1EF3 tr\u01B0\u1EDBc", en: "Last rate missing" } },
  PAR507: {
    severity: "warning",
    title: { vi: "C\xF9ng m\u1EABu s\u1ED1 m\xE0 ghi hai s\u1ED1 kh\xE1c nhau", en: "One denominator, two figures" }
  },
  PAR508: {
    severity: "info",
    title: { vi: "S\u1ED1 trong k\u1EF3 b\xEAn c\u1EA1nh s\u1ED1 l\u0169y k\u1EBF", en: "Figures of the period beside cumulative ones" }
  },
  PAR509: {
    severity: "warning",
    title: { vi: "S\u1ED1 l\u0169y k\u1EBF nh\u1ECF h\u01A1n s\u1ED1 trong k\u1EF3", en: "Cumulative figure below that of the period" }
  },
  // PAR6xx: documents
  PAR601: { severity: "warning", title: { vi: "S\u1ED1, k\xFD hi\u1EC7u ch\u01B0a \u0111\xFAng th\u1EC3 th\u1EE9c", en: "Document symbol not in form" } },
  PAR602: { severity: "warning", title: { vi: "K\xFD hi\u1EC7u kh\xF4ng kh\u1EDBp v\u1EDBi lo\u1EA1i v\u0103n b\u1EA3n", en: "Symbol against type" } },
  PAR603: { severity: "warning", title: { vi: "K\xFD hi\u1EC7u c\u1EE7a c\u01A1 quan kh\xE1c", en: "Symbol of another agency" } },
  PAR604: {
    severity: "warning",
    title: { vi: "Ng\xE0y kh\xE1c v\u1EDBi v\u0103n b\u1EA3n \u0111\xE3 bi\u1EBFt", en: "Date differs from the known document" }
  },
  PAR605: {
    severity: "info",
    title: { vi: "S\u1ED1 v\u0103n b\u1EA3n d\u01B0\u1EDBi 10 ch\u01B0a c\xF3 s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc", en: "Number below ten without a leading zero" }
  },
  PAR606: {
    severity: "warning",
    title: { vi: "Lo\u1EA1i v\u0103n b\u1EA3n trong k\xFD hi\u1EC7u kh\xE1c v\u1EDBi tr\xEDch y\u1EBFu", en: "Type in the symbol against the title" }
  },
  PAR607: { severity: "warning", title: { vi: "C\u01A1 quan ban h\xE0nh kh\xE1c v\u1EDBi k\xFD hi\u1EC7u", en: "Issuer against the symbol" } },
  PAR608: { severity: "info", title: { vi: "C\xF3 s\u1ED1 v\u0103n b\u1EA3n nh\u01B0ng ch\u01B0a c\xF3 k\xFD hi\u1EC7u", en: "Number without a symbol" } },
  PAR610: { severity: "warning", title: { vi: "D\u1EA5u ch\u1EC9 \u0111\u1ED9 m\u1EADt", en: "Secrecy stamp" } },
  // PAR7xx: scores
  PAR701: { severity: "error", title: { vi: "\u0110i\u1EC3m v\u01B0\u1EE3t \u0111i\u1EC3m t\u1ED1i \u0111a", en: "Points over the maximum" } },
  PAR702: { severity: "warning", title: { vi: "\u0110i\u1EC3m kh\xF4ng kh\u1EDBp v\u1EDBi c\xE1ch ch\u1EA5m", en: "Points differ from the rule" } },
  PAR703: {
    severity: "warning",
    title: { vi: "Ti\xEAu ch\xED thi\u1EBFu t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng", en: "Component without evidence" }
  },
  PAR704: { severity: "warning", title: { vi: "C\xF2n ti\xEAu ch\xED ch\u01B0a ch\u1EA5m", en: "Components left out" } },
  PAR705: { severity: "error", title: { vi: "Gi\xE1 tr\u1ECB kh\xF4ng \u0111\xFAng c\xE1ch ch\u1EA5m", en: "Value the rule cannot read" } },
  PAR706: { severity: "error", title: { vi: "Kh\xF4ng t\xEDnh \u0111\u01B0\u1EE3c v\xEC chia cho kh\xF4ng", en: "Division by zero" } },
  PAR707: { severity: "error", title: { vi: "C\xE1ch t\xEDnh ch\u01B0a \u0111\xFAng", en: "Formula not chosen" } },
  PAR708: { severity: "error", title: { vi: "Ch\u1EA5m \u0111i\u1EC3m cho c\u1EA3 nh\xF3m ti\xEAu ch\xED", en: "Points for a whole group" } },
  PAR709: {
    severity: "warning",
    title: { vi: "Gi\xE1 tr\u1ECB kh\xE1c v\u1EDBi s\u1ED1 li\u1EC7u c\u1EE7a b\xE1o c\xE1o", en: "Value against the report itself" }
  },
  PAR710: { severity: "info", title: { vi: "B\u1ED9 ti\xEAu ch\xED c\u1EE7a n\u0103m kh\xE1c", en: "Criteria set of another year" } },
  PAR711: { severity: "warning", title: { vi: "Th\u1EA9m \u0111\u1ECBnh khi ch\u01B0a t\u1EF1 ch\u1EA5m", en: "Appraised without a claim" } },
  PAR712: {
    severity: "warning",
    title: { vi: "Kh\xF4ng \xE1p d\u1EE5ng m\xE0 v\u1EABn ch\u1EA5m \u0111i\u1EC3m", en: "Not applicable, and scored" }
  },
  PAR713: { severity: "info", title: { vi: "C\xF3 \u0111i\u1EC3m m\xE0 ch\u01B0a c\xF3 gi\xE1 tr\u1ECB", en: "Points without a value" } },
  PAR714: { severity: "error", title: { vi: "B\u1ED9 ti\xEAu ch\xED kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c", en: "Criteria set out of order" } },
  PAR715: {
    severity: "info",
    title: { vi: "Kh\xF4ng \xE1p d\u1EE5ng m\xE0 ch\u01B0a gi\u1EA3i tr\xECnh", en: "Not applicable without explanation" }
  },
  // PAR8xx: calendars, rosters, configuration
  PAR801: { severity: "error", title: { vi: "Ng\xE0y ngh\u1EC9 ghi hai l\u1EA7n", en: "Holiday given twice" } },
  PAR802: { severity: "error", title: { vi: "Ng\xE0y v\u1EEBa ngh\u1EC9 v\u1EEBa l\xE0m b\xF9", en: "Day both off and worked" } },
  PAR803: { severity: "error", title: { vi: "C\u01A1 quan ghi hai l\u1EA7n trong danh s\xE1ch", en: "Agency listed twice" } },
  PAR804: { severity: "warning", title: { vi: "C\u01A1 quan ch\u01B0a g\u1EEDi b\xE1o c\xE1o", en: "Report not received" } },
  PAR810: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 m\xE3 ph\xE1t hi\u1EC7n n\xE0y", en: "Unknown code" } },
  PAR811: {
    severity: "warning",
    title: { vi: "Ngo\u1EA1i l\u1EC7 kh\xF4ng t\u1EAFt \u0111\u01B0\u1EE3c g\xEC", en: "Override that silences nothing" }
  },
  PAR812: {
    severity: "warning",
    title: { vi: "Ngo\u1EA1i l\u1EC7 kh\xF4ng \xE1p d\u1EE5ng cho t\u1EC7p n\xE0o", en: "Override that means no file" }
  },
  PAR813: { severity: "error", title: { vi: "M\u1EABu t\xEAn t\u1EC7p kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c", en: "Pattern that cannot be read" } },
  PAR814: { severity: "error", title: { vi: "T\u1EC7p \u1EDF ngo\xE0i th\u01B0 m\u1EE5c c\u1EA5u h\xECnh", en: "File outside the folder" } },
  PAR815: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 t\u1EC7p m\xE0 c\u1EA5u h\xECnh n\xEAu", en: "File of the configuration missing" } },
  PAR805: { severity: "warning", title: { vi: "Hai b\xE1o c\xE1o c\xF9ng m\u1ED9t k\u1EF3", en: "Two reports of one period" } },
  PAR806: {
    severity: "warning",
    title: { vi: "Ng\xE0y ngh\u1EC9, ng\xE0y l\xE0m b\xF9 kh\xF4ng kh\u1EDBp v\u1EDBi th\u1EE9 trong tu\u1EA7n", en: "Day against the days of the week" }
  },
  PAR807: { severity: "info", title: { vi: "Ng\xE0y kh\xF4ng l\xE0m thay \u0111\u1ED5i l\u1ECBch", en: "Day that changes nothing" } },
  PAR808: {
    severity: "warning",
    title: { vi: "N\u0103m v\xE0 ng\xE0y ngh\u1EC9 kh\xF4ng kh\u1EDBp nhau", en: "Years and days off do not agree" }
  },
  PAR809: {
    severity: "warning",
    title: { vi: "C\u01A1 quan kh\xF4ng ph\u1EA3i b\xE1o c\xE1o", en: "Agency that need not report" }
  },
  PAR850: {
    severity: "info",
    title: { vi: "C\u1EA3 nh\xF3m kh\xF4ng c\xF3 trong danh s\xE1ch", en: "Group wholly missing from the roster" }
  },
  // PAR82x–PAR84x: directives
  PAR820: {
    severity: "error",
    title: { vi: "M\u1EE5c \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn kh\xF4ng c\xF3 trong t\u1EC7p", en: "Unknown reference in a directive" }
  },
  PAR821: { severity: "error", title: { vi: "M\xE3 d\xF9ng hai l\u1EA7n", en: "Id used twice" } },
  PAR822: {
    severity: "error",
    title: { vi: "M\xE3 n\u1ED9i dung kh\xF4ng theo m\xE3 nhi\u1EC7m v\u1EE5", en: "Obligation id of another task" }
  },
  PAR823: { severity: "error", title: { vi: "C\u01A1 quan k\u1EBF t\u1EE5c v\xF2ng tr\xF2n", en: "Circle of successors" } },
  PAR824: { severity: "error", title: { vi: "Ng\xE0y cu\u1ED1i tr\u01B0\u1EDBc ng\xE0y \u0111\u1EA7u", en: "Interval upside down" } },
  PAR825: {
    severity: "warning",
    title: { vi: "Ng\xE0y k\u1EBF t\u1EE5c kh\xF4ng n\u1ED1i ti\u1EBFp", en: "Succession not at the end" }
  },
  PAR826: { severity: "error", title: { vi: "Th\u1EDDi h\u1EA1n kh\xF4ng th\u1EC3 c\xF3", en: "Deadline that cannot be" } },
  PAR827: { severity: "error", title: { vi: "Kh\xF4ng ph\u1EA3i th\u1EDDi h\u1EA1n", en: "Not a deadline" } },
  PAR828: {
    severity: "warning",
    title: { vi: "Giao cho nh\xF3m kh\xF4ng c\xF3 th\xE0nh vi\xEAn", en: "Bound to a group without members" }
  },
  PAR829: { severity: "info", title: { vi: "Nhi\u1EC7m v\u1EE5 ch\u01B0a c\xF3 n\u1ED9i dung", en: "Task without obligations" } },
  PAR830: { severity: "warning", title: { vi: "Ch\u1EC9 ti\xEAu kh\xF4ng thu\u1ED9c nhi\u1EC7m v\u1EE5 n\xE0o", en: "Indicator of no task" } },
  PAR831: {
    severity: "warning",
    title: { vi: "Nhi\u1EC7m v\u1EE5 v\xE0 ch\u1EC9 ti\xEAu kh\xF4ng nh\u1EAFc \u0111\u1EBFn nhau", en: "Task and indicator do not name each other" }
  },
  PAR832: { severity: "error", title: { vi: "M\u1EE9c ph\u1EA3i \u0111\u1EA1t v\u01B0\u1EE3t gi\u1EDBi h\u1EA1n", en: "Target out of bounds" } },
  PAR833: { severity: "warning", title: { vi: "Ch\u1EC9 ti\xEAu t\u1EF1 m\xE2u thu\u1EABn", en: "Indicator that contradicts itself" } },
  PAR834: {
    severity: "error",
    title: { vi: "M\xE3 c\u1EE7a v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o kh\xE1c", en: "Id of another directive" }
  },
  PAR835: {
    severity: "warning",
    title: { vi: "M\xE3 c\u01A1 quan c\u1EE7a v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o kh\xE1c", en: "Agency ids of another directive" }
  },
  PAR836: { severity: "error", title: { vi: "M\xE3 vi\u1EBFt ch\u01B0a \u0111\xFAng d\u1EA1ng", en: "Id not in form" } },
  PAR837: {
    severity: "info",
    title: { vi: "Ch\u1EEF vi\u1EBFt t\u1EAFt d\xF9ng chung", en: "Abbreviation of several agencies" }
  },
  PAR838: {
    severity: "error",
    title: { vi: "C\u01A1 quan l\u1EA5y theo v\xF2ng tr\xF2n", en: "Agencies taken over in a circle" }
  },
  PAR839: { severity: "warning", title: { vi: "Ch\u01B0a r\xF5 lo\u1EA1i", en: "Kind cannot be told" } },
  PAR840: { severity: "error", title: { vi: "Giao cho nhi\u1EC1u c\u01A1 quan", en: "Bound to several agencies" } },
  PAR841: { severity: "error", title: { vi: "Ch\u01B0a r\xF5 ai tham gia", en: "Participant not told" } },
  PAR842: { severity: "error", title: { vi: "Ngu\u1ED3n ch\u01B0a \u0111\u1EE7", en: "Provenance incomplete" } },
  PAR843: {
    severity: "warning",
    title: { vi: "Vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n ban h\xE0nh sau", en: "Cites a later document" }
  },
  // PAR86x–PAR88x: criteria sets
  PAR860: { severity: "error", title: { vi: "M\xE3 tr\xF9ng trong b\u1ED9 ti\xEAu ch\xED", en: "Id used twice in a criteria set" } },
  PAR861: {
    severity: "error",
    title: { vi: "\u0110i\u1EC3m t\u1ED1i \u0111a kh\xE1c t\u1ED5ng c\xE1c m\u1EE5c con", en: "Maximum against the sum of its parts" }
  },
  PAR862: { severity: "error", title: { vi: "Ph\u1EA3i l\u1EDBn h\u01A1n 0", en: "Has to be above zero" } },
  PAR864: { severity: "error", title: { vi: "M\u1EE5c ch\u01B0a c\xF3 c\xE1ch ch\u1EA5m", en: "Item without a rule" } },
  PAR865: { severity: "error", title: { vi: "Kh\xF3a c\u1EE7a ki\u1EC3u ch\u1EA5m kh\xE1c", en: "Key of another kind of rule" } },
  PAR866: { severity: "error", title: { vi: "C\xE1c m\u1EE9c \u0111i\u1EC3m ch\u1ED3ng nhau", en: "Bands overlap" } },
  PAR867: { severity: "error", title: { vi: "M\u1EE9c \u0111i\u1EC3m r\u1ED7ng", en: "Band without width" } },
  PAR868: { severity: "warning", title: { vi: "Kho\u1EA3ng tr\u1ED1ng gi\u1EEFa c\xE1c m\u1EE9c \u0111i\u1EC3m", en: "Gap between bands" } },
  PAR869: { severity: "warning", title: { vi: "\u0110i\u1EC3m c\u1EE7a m\u1EE9c v\u01B0\u1EE3t \u0111i\u1EC3m t\u1ED1i \u0111a", en: "Band above the maximum" } },
  PAR870: { severity: "warning", title: { vi: "Kh\xF4ng th\u1EC3 \u0111\u1EA1t \u0111i\u1EC3m t\u1ED1i \u0111a", en: "Maximum out of reach" } },
  PAR871: {
    severity: "warning",
    title: { vi: "\u0110i\u1EC3m l\xFAc t\u0103ng l\xFAc gi\u1EA3m theo gi\xE1 tr\u1ECB", en: "Points against the value" }
  },
  PAR872: { severity: "info", title: { vi: "C\xE1c m\u1EE9c ch\u01B0a theo th\u1EE9 t\u1EF1", en: "Bands out of order" } },
  PAR873: { severity: "error", title: { vi: "M\u1EE9c x\u1EBFp lo\u1EA1i sai th\u1EE9 t\u1EF1", en: "Groups out of order" } },
  PAR874: { severity: "error", title: { vi: "C\xF4ng th\u1EE9c sai", en: "Wrong formula" } },
  PAR875: { severity: "warning", title: { vi: "Bi\u1EBFn s\u1ED1 kh\xF4ng d\xF9ng \u0111\u1EBFn", en: "Unused variable" } },
  PAR876: { severity: "error", title: { vi: "T\xEAn bi\u1EBFn s\u1ED1 kh\xF4ng d\xF9ng \u0111\u01B0\u1EE3c", en: "Not a name of a variable" } },
  PAR877: { severity: "error", title: { vi: "B\u1ED9 ti\xEAu ch\xED qu\xE1 l\u1EDBn", en: "Criteria set too large" } },
  PAR878: { severity: "error", title: { vi: "Kh\xF4ng c\xF3 b\u1ED9 ti\xEAu ch\xED n\xE0y", en: "Unknown criteria set" } },
  PAR879: { severity: "error", title: { vi: "K\u1EBF th\u1EEBa v\xF2ng tr\xF2n", en: "Circle of sets" } },
  PAR880: {
    severity: "error",
    title: { vi: "Thay \u0111\u1ED5i m\u1EE5c kh\xF4ng c\xF3 trong b\u1ED9 g\u1ED1c", en: "Change of an item that is not there" }
  },
  PAR881: { severity: "error", title: { vi: "C\xE1c thay \u0111\u1ED5i tr\xE1i nhau", en: "Changes that contradict each other" } },
  PAR882: { severity: "error", title: { vi: "C\xF3 thay \u0111\u1ED5i m\xE0 kh\xF4ng k\u1EBF th\u1EEBa", en: "Changes to nothing" } },
  PAR883: {
    severity: "warning",
    title: { vi: "N\u0103m v\xE0 hi\u1EC7u l\u1EF1c kh\xF4ng kh\u1EDBp nhau", en: "Year against validity" }
  },
  PAR884: { severity: "warning", title: { vi: "S\u1ED1 li\u1EC7u ch\u01B0a c\xF3 ngu\u1ED3n", en: "Numbers without provenance" } },
  PAR885: { severity: "error", title: { vi: "B\xE1o c\xE1o kh\xF4ng c\xF3 s\u1ED1 li\u1EC7u n\xE0y", en: "Unknown figure of a report" } },
  PAR886: { severity: "error", title: { vi: "M\xE3 c\u1EE7a b\u1ED9 ti\xEAu ch\xED kh\xE1c", en: "Id of another criteria set" } },
  PAR887: { severity: "error", title: { vi: "D\u1EA5u % tr\xE1i v\u1EDBi \u0111\u01A1n v\u1ECB t\xEDnh", en: "Percent sign against the unit" } }
};
function isCode(text3) {
  return Object.hasOwn(CODES2, text3);
}

// packages/par-core/src/formats/reading.ts
function addFinding(reading, code, place2, parts2 = {}) {
  const { args = {}, path = "", data, related, message } = parts2;
  const finding = {
    code,
    severity: CODES2[code].severity,
    message: message ?? code,
    args,
    start: place2.start,
    end: place2.end,
    path
  };
  reading.findings.push(data || related ? { ...finding, ...data && { data }, ...related && { related } } : finding);
}
function lineNumber(reading, offset) {
  return lineAt(reading.tree.lineStarts, offset) + 1;
}
function pointer(path, step) {
  return typeof step === "number" ? `${path}/${step}` : `${path}/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function periodText({ period: period2 }) {
  if (period2 === void 0) return "";
  const vi = formatPeriod(period2, "vi");
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: formatPeriod(period2, "en") };
}

// packages/par-core/src/formats/problem-findings.ts
var NAMES = {
  "alias-too-large": ["PAR016", "PAR016.bomb"],
  "alias-unknown": ["PAR016", "PAR016.alias"],
  "colon-in-text": ["PAR010", "PAR010"],
  "comma-in-flow": ["PAR012", "PAR012.text"],
  "conflict-mark": ["PAR018", "PAR018"],
  "decimal-comma-in-flow": ["PAR012", "PAR012.decimal"],
  "empty-list-with-items": ["PAR023", "PAR023"],
  escape: ["PAR001", "PAR001.escape"],
  "full-width-punctuation": ["PAR014", "PAR014.colon"],
  indentation: ["PAR008", "PAR008"],
  "list-mark": ["PAR014", "PAR014.dash"],
  "missing-colon": ["PAR007", "PAR007"],
  "missing-comma": ["PAR001", "PAR001.comma"],
  "missing-space": ["PAR007", "PAR007.space"],
  "no-break-space": ["PAR020", "PAR020"],
  "no-break-indentation": ["PAR009", "PAR009.space"],
  "reserved-character": ["PAR021", "PAR021"],
  "several-documents": ["PAR015", "PAR015"],
  "stray-text": ["PAR008", "PAR008.stray"],
  "swallowed-comment": ["PAR011", "PAR011"],
  "tab-indentation": ["PAR009", "PAR009.tab"],
  "text-after-bar": ["PAR001", "PAR001.after-bar"],
  "text-after-value": ["PAR001", "PAR001.after-value"],
  "text-outdented": ["PAR008", "PAR008.text"],
  "too-deep": ["PAR017", "PAR017"],
  "trailing-comma": ["PAR001", "PAR001.trailing-comma"],
  "unclosed-bracket": ["PAR006", "PAR006"],
  "unclosed-quote": ["PAR005", "PAR005"],
  unexpected: ["PAR001", "PAR001.unexpected"],
  "unsupported-key": ["PAR016", "PAR016.key"],
  "unsupported-tag": ["PAR016", "PAR016.tag"],
  unquoted: ["PAR021", "PAR021.json"]
};
function addProblems(r) {
  for (const problem2 of r.tree.problems) {
    const [code, message] = NAMES[problem2.kind];
    const marked = r.tree.text.slice(problem2.start, problem2.end);
    const text3 = quoted(problem2.text ?? marked);
    const data = fixOf(r, problem2);
    addFinding(r, code, problem2, {
      message: variantOf(problem2, marked) ?? message,
      args: { text: text3, count: problem2.text ?? "1" },
      ...data && { data }
    });
  }
}
function variantOf({ kind, text: text3 }, marked) {
  const many = text3 !== void 0 && text3 !== "1";
  if (kind === "tab-indentation" && many) return "PAR009.tabs";
  if (kind === "no-break-indentation" && many) return "PAR009.spaces";
  if (kind === "colon-in-text" && /[\r\n]/u.test(marked)) return "PAR010.lines";
  if (kind === "missing-colon" && isSentence(marked)) return "PAR007.sentence";
  return void 0;
}
function isSentence(text3) {
  return /[.,;!?]/u.test(text3) || text3.trim().split(/\s+/u).length > 5;
}
function fixOf(r, problem2) {
  const { start, end } = problem2;
  const source = r.tree.text;
  const text3 = source.slice(start, end);
  switch (problem2.kind) {
    case "colon-in-text":
    case "unquoted":
    case "alias-unknown":
      return { kind: "quote", text: text3 };
    case "reserved-character":
      return { kind: "quote", text: source.slice(start, textEnd(r, start)) };
    case "text-after-value":
    case "swallowed-comment": {
      const before = textBefore(r, start);
      if (before === void 0) return void 0;
      return { kind: "quote", text: source.slice(before, end), start: before };
    }
    case "comma-in-flow":
    case "decimal-comma-in-flow":
      return { kind: "quote", text: text3.replace(/^[\u201c\u201d\u2018\u2019](.*)[\u201c\u201d\u2018\u2019]$/u, "$1") };
    case "unclosed-quote":
      return { kind: "replace", text: closedQuote(r, text3) };
    case "indentation":
      return { kind: "indent", column: Number(problem2.text) };
    case "list-mark":
      return { kind: "replace", text: /^\s/u.test(source.slice(end)) ? "-" : "- " };
    case "empty-list-with-items":
    case "trailing-comma":
    case "unsupported-tag":
      return { kind: "remove" };
    case "full-width-punctuation":
    case "missing-space":
      return { kind: "replace", text: ": " };
    case "no-break-space":
      return { kind: "replace", text: " " };
    case "no-break-indentation":
    case "tab-indentation":
      return { kind: "convert", from: "odd-indentation" };
    case "missing-colon":
      return isSentence(text3) ? void 0 : { kind: "replace", text: `${text3}:` };
    case "missing-comma":
      return { kind: "insert", text: "," };
    case "escape":
      return { kind: "replace", text: `\\${text3}` };
    case "text-after-bar":
      return { kind: "replace", text: textBelow(r, start, text3) };
    case "unexpected":
      return unexpectedFix(r, problem2, text3);
    default:
      return void 0;
  }
}
var scalarsOfTree = /* @__PURE__ */ new WeakMap();
function scalarsOf(tree) {
  const known = scalarsOfTree.get(tree);
  if (known) return known;
  const found = [];
  const walk = (node2) => {
    if (node2 === null) return;
    if (node2.kind === "mapping") for (const { value: value2 } of node2.entries) walk(value2);
    else if (node2.kind === "sequence") for (const { value: value2 } of node2.items) walk(value2);
    else if (node2.style !== "literal" && node2.style !== "folded") found.push(node2);
  };
  walk(tree.root);
  found.sort((one, other) => one.start - other.start);
  scalarsOfTree.set(tree, found);
  return found;
}
function scalarBefore(tree, offset) {
  const scalars = scalarsOf(tree);
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (scalars[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return scalars[low - 1];
}
function textEnd({ tree }, start) {
  const scalar2 = scalarBefore(tree, start);
  if (scalar2?.start === start) return scalar2.end;
  return lineEndOf(tree.lineStarts, tree.text, lineAt(tree.lineStarts, start));
}
function textBefore({ tree }, at3) {
  const scalar2 = scalarBefore(tree, at3 - 1);
  if (scalar2 === void 0) return void 0;
  const sameLine = lineAt(tree.lineStarts, scalar2.end) === lineAt(tree.lineStarts, at3);
  return scalar2.end >= at3 || sameLine ? scalar2.start : void 0;
}
function closedQuote(r, text3) {
  const quote = text3[0];
  const inside2 = text3.slice(1).trimEnd();
  const isInBrackets = r.tree.syntax === "json" || /[}\]]$/u.test(inside2);
  let end = inside2.length;
  while (isInBrackets && end > 0 && " 	,}]".includes(inside2[end - 1])) end--;
  const meant = inside2.slice(0, end);
  const rest = text3.slice(1 + meant.length);
  const closed = quote === '"' && /(?:^|[^\\])(?:\\\\)*\\$/u.test(meant) ? `${meant}\\` : meant;
  return quote + closed + quote + rest;
}
function textBelow({ tree }, start, text3) {
  const line = lineAt(tree.lineStarts, start);
  const from2 = tree.lineStarts[line];
  const next = tree.lineStarts[line + 1];
  const indent = (at3) => /^[ ]*/u.exec(tree.text.slice(at3, at3 + 200))?.[0].length ?? 0;
  const own2 = indent(from2) + (/^(?:-[ ]+)*/u.exec(tree.text.slice(from2 + indent(from2), start))?.[0].length ?? 0);
  const below = next === void 0 ? 0 : indent(next);
  const newLine = tree.text.includes("\r\n") ? "\r\n" : "\n";
  return newLine + " ".repeat(below > own2 ? below : own2 + 2) + text3;
}
function unexpectedFix(r, { start, end }, text3) {
  if (text3 === ",") return { kind: "remove" };
  if (r.tree.syntax !== "json") return void 0;
  if (text3.startsWith("//") || text3.startsWith("/*")) return { kind: "remove" };
  const followed = r.tree.text.slice(end, end + 20).trimStart();
  return end > start && /^\p{L}/u.test(text3) && followed.startsWith(":") ? { kind: "quote", text: text3 } : void 0;
}

// packages/par-core/src/calendar/format-date.ts
function formatDate(date3, language) {
  const { year, month, day } = partsOf2(date3);
  if (language === "vi") return `${date3.slice(8, 10)}/${date3.slice(5, 7)}/${year}`;
  return `${day} ${monthNames[month - 1]} ${year}`;
}

// packages/par-core/src/calendar/parse-date.ts
var forms2 = [
  // 2021-11-30, 2021/11/30, 2021-11-30T00:00:00Z: midnight says nothing beyond the date
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]00:00(?::00(?:\.0{1,9})?)?(?:z| ?[+-]\d{2}:?\d{2})?)?$/,
    ([y, , m, d]) => parts(d, m, y)
  ],
  // 30/11/2021, 30-11-2021, ngày 30.11.2021: day before month, as in Vietnam
  [/^(?:ngay )?(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/, ([d, , m, y]) => parts(d, m, y)],
  // ngày 30 tháng 11 năm 2021
  [/^(?:ngay )?(?:m[uo]ng )?(\d{1,2}) thang (\d{1,2})(?:,? nam |, ?| )(\d{4})$/, ([d, m, y]) => parts(d, m, y)],
  // 30 November 2021, 30th Nov. 2021
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})[.,]{0,2} (\d{4})$/, ([d, m, y]) => named(d, m, y)],
  // November 30, 2021
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([m, d, y]) => named(d, m, y)]
];
function parts(day, month, year) {
  return { day: Number(day), month: Number(month), year: Number(year) };
}
function named(day, name2, year) {
  const month = monthOfName(name2 ?? "");
  return month === void 0 ? void 0 : { day: Number(day), month, year: Number(year) };
}
function parseDate(text3) {
  if (isCalendarDate(text3)) return judge(text3, partsOf2(text3));
  const usual = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text3);
  if (usual) return judge(text3, parts(usual[1], usual[2], usual[3]));
  const words3 = plainWords(text3);
  if (words3 === void 0) return { kind: "not-a-date" };
  for (const [pattern, read] of forms2) {
    const match = pattern.exec(words3);
    const found = match === null ? void 0 : read(match.slice(1));
    if (found !== void 0) return judge(text3.trim(), found);
  }
  return { kind: "not-a-date" };
}
function judge(text3, { year, month, day }) {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return { kind: "impossible", text: text3, part: "year" };
  const date3 = calendarDate(year, month, day);
  if (date3 !== void 0) return { kind: "date", date: date3 };
  const firstOfMonth = calendarDate(year, month, 1);
  if (firstOfMonth === void 0) {
    const exchanged = calendarDate(year, day, month);
    return { kind: "impossible", text: text3, part: "month", ...exchanged && { suggestion: exchanged } };
  }
  return { kind: "impossible", text: text3, part: "day", suggestion: day === 0 ? firstOfMonth : lastDayOfMonth2(firstOfMonth) };
}

// packages/par-core/src/formats/directive/deadline-terms.ts
var DEADLINE_KIND = {
  continuous: {
    vi: "th\u01B0\u1EDDng xuy\xEAn",
    about: { vi: "Vi\u1EC7c l\xE0m th\u01B0\u1EDDng xuy\xEAn, kh\xF4ng c\xF3 \u0111i\u1EC3m k\u1EBFt th\xFAc.", en: "A duty that never ends." }
  },
  annual: { vi: "h\u1EB1ng n\u0103m", aliases: ["h\xE0ng n\u0103m"], about: { vi: "M\u1ED7i n\u0103m m\u1ED9t l\u1EA7n.", en: "Every year." } },
  "year-over-year": {
    vi: "n\u0103m sau cao h\u01A1n n\u0103m tr\u01B0\u1EDBc",
    about: { vi: "K\u1EBFt qu\u1EA3 n\u0103m sau ph\u1EA3i cao h\u01A1n n\u0103m tr\u01B0\u1EDBc.", en: "Each year more than the year before." }
  },
  urgent: {
    vi: "kh\u1EA9n tr\u01B0\u01A1ng",
    aliases: ["ngay"],
    about: { vi: "L\xE0m ngay, kh\xF4ng n\xEAu ng\xE0y.", en: "At once, without a date." }
  },
  timely: { vi: "k\u1ECBp th\u1EDDi", about: { vi: "\u0110\xFAng l\xFAc c\u1EA7n, kh\xF4ng n\xEAu ng\xE0y.", en: "In time, without a date." } },
  undated: {
    vi: "kh\xF4ng n\xEAu",
    aliases: ["kh\xF4ng n\xEAu th\u1EDDi h\u1EA1n", "kh\xF4ng ghi th\u1EDDi h\u1EA1n"],
    about: {
      vi: "Vi\u1EC7c c\xF3 \u0111i\u1EC3m k\u1EBFt th\xFAc m\xE0 v\u0103n b\u1EA3n kh\xF4ng n\xEAu th\u1EDDi h\u1EA1n.",
      en: "It comes to an end, and the text names no time."
    }
  }
};

// packages/par-core/src/formats/vocabulary.ts
function foldName(name2) {
  return name2.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
function namesOf(en, term) {
  return [en, term.vi, ...term.aliases ?? []];
}
function nameIn(language, en, term) {
  return language === "vi" ? term.vi : en;
}

// packages/par-core/src/formats/read-deadline.ts
var TERMS2 = DEADLINE_KIND;
var NAMES2 = new Map(
  Object.entries(TERMS2).flatMap(([kind, term]) => namesOf(kind, term).map((name2) => [foldName(name2), kind]))
);
var PLAIN_NAMES = new Map([...NAMES2].map(([name2, kind]) => [unaccent(name2), kind]));
var INTRODUCTION = /^(?:trước|đến|chậm nhất|hạn|ngày|by|before|until|on|đến hết|trước hết)\s+/iu;
function readDeadline(r, text3, scalar2, path) {
  const args = { text: quoted(text3) };
  if (text3.length <= LONGEST_QUOTED) {
    const exact = NAMES2.get(foldName(text3));
    if (exact !== void 0) return exact;
    const bare = withoutIntroduction(text3);
    const date3 = parseDate(bare);
    if (date3?.kind === "date") return date3.date;
    if (date3?.kind === "impossible") {
      const { suggestion } = date3;
      const meant2 = suggestion && (r.language === "vi" ? formatDate(suggestion, "vi") : suggestion);
      addFinding(r, "PAR301", scalar2, { args, path, ...meant2 && { data: { kind: "replace", text: meant2 } } });
      return void 0;
    }
    const period2 = parsePeriod(bare);
    if (period2 !== void 0) return periodId(period2);
    const plain2 = unaccent(foldName(text3));
    const meant = PLAIN_NAMES.get(plain2) ?? NAMES2.get(closest(foldName(text3), [...NAMES2.keys()], { max: 1 })[0] ?? "");
    const term = meant === void 0 ? void 0 : TERMS2[meant];
    if (meant !== void 0 && term !== void 0) {
      const name2 = nameIn(r.language, meant, term);
      addFinding(r, "PAR827", scalar2, {
        message: "PAR827.meant",
        args: { ...args, meant: name2 },
        path,
        data: { kind: "replace", text: name2 }
      });
      return meant;
    }
  }
  const texts2 = Object.entries(TERMS2).map(([kind, term]) => nameIn(r.language, kind, term));
  addFinding(r, "PAR827", scalar2, { args: { ...args, values: texts2.join(", ") }, path });
  return void 0;
}
function withoutIntroduction(text3) {
  let bare = text3.trim();
  for (let count3 = 0; count3 < 2; count3++) bare = bare.replace(INTRODUCTION, "");
  return bare;
}

// packages/par-core/src/formats/read-exact.ts
var EXACT_IN_A_DOUBLE = 15;
var LONGEST = 100;
var DECIMAL2 = /^([+-]?)0*(\d+)(?:[.,](\d+))?$/u;
var FRACTION2 = /^[+-]?\d+ ?\/ ?\d+$/u;
var GROUPED = /^[+-]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:[ \u00a0]\d{3})+)$/u;
function readExact(r, kind, written2, scalar2, path) {
  const text3 = kind !== "numeral" && written2.endsWith("%") ? written2.slice(0, -1).trimEnd() : written2;
  const value2 = text3.length > LONGEST ? void 0 : exactOf(r, text3, scalar2, path);
  if (value2 === "too-many-digits") {
    addFinding(r, "PAR107", scalar2, { message: "PAR107.digits", args: { text: quoted(written2) }, path });
    return void 0;
  }
  if (value2 === void 0) {
    const percent2 = kind === "share" || written2.endsWith("%");
    addFinding(r, "PAR107", scalar2, {
      ...percent2 && { message: "PAR107.percent" },
      args: { text: quoted(written2) },
      path
    });
    return void 0;
  }
  const size = Number(typeof value2 === "number" ? value2 : readNumeral(value2));
  const args = { value: quoted(written2), low: 0, high: 100 };
  if (kind === "share" && (size < 0 || size > 100)) addFinding(r, "PAR105", scalar2, { args, path });
  else if (kind === "numeral" && size < 0) addFinding(r, "PAR105", scalar2, { message: "PAR105.negative", args, path });
  else return value2;
  return void 0;
}
function exactOf(r, text3, scalar2, path) {
  const decimal2 = DECIMAL2.exec(text3);
  if (decimal2) {
    const [, sign = "", whole2 = "", part2 = ""] = decimal2;
    return decimalOf(sign === "-" ? "-" : "", whole2, part2);
  }
  if (GROUPED.test(text3)) {
    const plain2 = text3.replace(/[. \u00a0]/gu, "");
    addFinding(r, "PAR013", scalar2, { args: { text: text3, value: plain2 }, path, data: { kind: "replace", text: plain2 } });
    return canonical(plain2);
  }
  if (FRACTION2.test(text3)) return canonical(text3.replaceAll(" ", ""));
  return scalar2.style === "json" ? canonical(Number(text3)) : void 0;
}
function decimalOf(sign, whole2, written2) {
  let end = written2.length;
  while (end > 0 && written2[end - 1] === "0") end--;
  const part2 = written2.slice(0, end);
  const digits = whole2 === "0" ? part2.replace(/^0+/u, "").length : whole2.length + part2.length;
  if (digits > MOST_DIGITS || part2.length > MOST_DIGITS) return "too-many-digits";
  const text3 = part2 === "" ? `${sign}${whole2}` : `${sign}${whole2}.${part2}`;
  if (digits > EXACT_IN_A_DOUBLE) return text3;
  const value2 = Number(text3);
  return value2 === 0 ? 0 : value2;
}
function canonical(value2, inPercent = false) {
  if (typeof value2 === "number" && Number.isSafeInteger(value2)) return value2 === 0 ? 0 : value2;
  const read = readInUnit(value2, inPercent);
  if (typeof read === "string") return void 0;
  const text3 = String(read);
  const decimal2 = DECIMAL2.exec(text3);
  if (!decimal2) return text3;
  const [, sign = "", whole2 = "", part2 = ""] = decimal2;
  const kept = decimalOf(sign, whole2, part2);
  return kept === "too-many-digits" ? `${read.n}/${read.d}` : kept;
}

// packages/par-core/src/formats/read-number.ts
var MOST_DIGITS2 = 15;
var PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/u;
var GROUPED2 = /^[+-]?\d{1,3}(?:[. \u00a0]\d{3})+$/u;
var GROUPED_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3}){2,}$/u;
function readNumber(r, kind, written2, scalar2, path, high) {
  const text3 = kind === "percent" && written2.endsWith("%") ? written2.slice(0, -1).trimEnd() : written2;
  if (text3.length > 60) return notANumber(r, kind, written2, scalar2, path);
  if (scalar2.style === "json") return bounded2(r, kind, Number(text3), written2, scalar2, path, high);
  if (kind === "count" && (GROUPED2.test(text3) || GROUPED_BY_COMMA.test(text3))) {
    const plain2 = text3.replace(/[., \u00a0]/gu, "");
    addFinding(r, "PAR013", scalar2, { args: { text: text3, value: plain2 }, path, data: { kind: "replace", text: plain2 } });
    return bounded2(r, kind, Number(plain2), written2, scalar2, path, high);
  }
  if (!PLAIN.test(text3)) {
    const only = kind === "count" ? ONLY_NUMBER.exec(text3) : null;
    if (!only) return notANumber(r, kind, written2, scalar2, path);
    const value2 = only[1];
    const args = { text: quoted(written2), value: value2 };
    addFinding(r, "PAR107", scalar2, { message: "PAR107.only", args, path, data: { kind: "replace", text: value2 } });
    return void 0;
  }
  if (kind === "percent" && text3 === written2 && /^0[.,]\d*[1-9]/u.test(text3)) sayFraction(r, text3, scalar2, path);
  return bounded2(r, kind, Number(text3.replace(",", ".")), written2, scalar2, path, high);
}
var ONLY_NUMBER = /^(\d+)(?:\/|\s*\p{L}).*$/u;
function sayFraction(r, text3, scalar2, path) {
  const digits = text3.replace(/^0[.,]/u, "").padEnd(2, "0");
  const whole2 = digits.slice(0, 2).replace(/^0(?=\d)/u, "");
  let end = digits.length;
  while (end > 2 && digits[end - 1] === "0") end--;
  const rest = digits.slice(2, end);
  const meant = rest === "" ? whole2 : `${whole2},${rest}`;
  const args = { text: text3.replace(".", ","), value: meant };
  const data = { kind: "replace", text: `${meant}%` };
  addFinding(r, "PAR013", scalar2, { message: "PAR013.fraction", args, path, data });
}
function notANumber(r, kind, text3, scalar2, path) {
  const args = { text: quoted(text3) };
  if (kind === "percent") addFinding(r, "PAR107", scalar2, { message: "PAR107.percent", args, path });
  else addFinding(r, "PAR107", scalar2, { args, path });
}
function bounded2(r, kind, value2, written2, scalar2, path, high) {
  if (!Number.isFinite(value2)) return notANumber(r, kind, written2, scalar2, path);
  const args = { value: quoted(written2), low: 0, high: high ?? "" };
  if (written2.replace(/\D/gu, "").replace(/^0+/u, "").length > MOST_DIGITS2) {
    addFinding(r, "PAR107", scalar2, { message: "PAR107.digits", args: { text: quoted(written2) }, path });
  } else if (value2 < 0 && high === void 0) {
    addFinding(r, "PAR105", scalar2, { message: "PAR105.negative", args, path });
  } else if (value2 < 0 || high !== void 0 && value2 > high) {
    addFinding(r, "PAR105", scalar2, { args, path });
  } else if (kind === "count" && !Number.isInteger(value2)) {
    const grouped = /^\d{1,3},\d{3}$/u.test(written2) ? written2.replace(",", "") : void 0;
    const data = grouped === void 0 ? {} : { data: { kind: "replace", text: grouped } };
    addFinding(r, "PAR105", scalar2, { message: "PAR105.whole", args, path, ...data });
  } else return value2 === 0 ? 0 : value2;
  return void 0;
}

// packages/par-core/src/directive/agency-names.ts
var olderTones = /([ou])([àáảãạèéẻẽẹỳýỷỹỵ])/g;
var betweenWords = /[^0-9a-z\u00e0-\u1ef9]+/;
var newerTones = {
  o\u00E0: "\xF2a",
  o\u00E1: "\xF3a",
  o\u1EA3: "\u1ECFa",
  o\u00E3: "\xF5a",
  o\u1EA1: "\u1ECDa",
  o\u00E8: "\xF2e",
  o\u00E9: "\xF3e",
  o\u1EBB: "\u1ECFe",
  o\u1EBD: "\xF5e",
  o\u1EB9: "\u1ECDe",
  u\u1EF3: "\xF9y",
  u\u00FD: "\xFAy",
  u\u1EF7: "\u1EE7y",
  u\u1EF9: "\u0169y",
  u\u1EF5: "\u1EE5y"
};
function nameKey(text3) {
  return text3.normalize("NFC").toLowerCase().replace(olderTones, (pair) => newerTones[pair] ?? pair).split(betweenWords).filter((word) => word !== "v\xE0" && word !== "va").join("");
}
function plainNameKey(text3) {
  return unaccent(nameKey(text3));
}

// packages/par-core/src/directive/agency-index.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(agencies2) {
  const known = indexes.get(agencies2);
  if (known !== void 0) return known;
  const built = build(agencies2);
  indexes.set(agencies2, built);
  return built;
}
function build(agencies2) {
  const byId = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const byAbbreviation = /* @__PURE__ */ new Map();
  const byPlainForm = /* @__PURE__ */ new Map();
  for (const agency2 of agencies2) {
    const addForm = (map, form) => {
      const key = nameKey(form);
      add2(map, key, agency2);
      add2(byPlainForm, unaccent(key), agency2);
    };
    add2(byId, agency2.id, agency2);
    add2(byPlainForm, plainNameKey(agency2.id), agency2);
    for (const name2 of [agency2.name.vi, agency2.name.en, ...agency2.otherNames ?? []]) addForm(byName, name2);
    for (const abbreviation of agency2.abbreviations) addForm(byAbbreviation, abbreviation);
  }
  return { byId, byName, byAbbreviation, byPlainForm };
}
function add2(map, key, agency2) {
  const held = map.get(key);
  if (held === void 0) map.set(key, [agency2]);
  else if (!held.includes(agency2)) held.push(agency2);
}

// packages/par-core/src/directive/lookup-day.ts
function requireLookupDay(value2, name2) {
  if (value2 !== void 0 && isDay(value2)) return value2;
  const shown3 = typeof value2 === "string" ? JSON.stringify(String(value2).slice(0, 40)) : String(value2);
  throw new RangeError(`${name2} must be a calendar date that exists, written like 2021-12-20, not ${shown3}`);
}
function isDay(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
  const instant = /* @__PURE__ */ new Date(`${text3}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text3);
}

// packages/par-core/src/directive/soctrang-2021-09-24/provenance.ts
var LETTER = "C\xF4ng v\u0103n ng\xE0y 24/9/2021 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\xF3c Tr\u0103ng";
var IN_THE_LETTER = { kind: "sourced", source: LETTER };
// @__NO_SIDE_EFFECTS__
function fromTheLetter(vi, en) {
  return { kind: "inferred", source: LETTER, how: { vi, en } };
}
var OWN_DEFINITION = {
  kind: "own",
  note: {
    vi: "C\xE1ch t\xEDnh do s\u1EA3n ph\u1EA9m n\xE0y \u0111\u1EB7t ra; v\u0103n b\u1EA3n ch\u1EC9 n\xEAu n\u1ED9i dung c\xF4ng vi\u1EC7c.",
    en: "Defined by this product; the directive only states the work."
  }
};
var CUSTOMARY_FORMULA = {
  kind: "unverified",
  note: {
    vi: "C\xE1ch t\xEDnh th\u01B0\u1EDDng d\xF9ng khi ch\u1EA5m Ch\u1EC9 s\u1ED1 CCHC, ch\u01B0a \u0111\u1ED1i chi\u1EBFu \u0111\u01B0\u1EE3c v\u1EDBi v\u0103n b\u1EA3n g\u1ED1c.",
    en: "The formula customary in scoring PAR INDEX, not yet checked against the original document."
  }
};
// @__NO_SIDE_EFFECTS__
function asInDecision766(part2) {
  return {
    kind: "inferred",
    source: `Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 766/Q\u0110-TTg, ch\u1EC9 s\u1ED1 ${part2}`,
    how: {
      vi: "V\u0103n b\u1EA3n n\u0103m 2021 n\xEAu t\u1EF7 l\u1EC7 m\xE0 kh\xF4ng \u0111\u1ECBnh ngh\u0129a; d\xF9ng \u0111\u1ECBnh ngh\u0129a c\u1EE7a b\u1ED9 ch\u1EC9 s\u1ED1 ban h\xE0nh sau.",
      en: "The directive of 2021 names the rate without defining it; the definition of the later index is used."
    }
  };
}

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/sources.ts
// @__NO_SIDE_EFFECTS__
function directiveSection(section) {
  return { kind: "sourced", source: `${LETTER}, ${section}` };
}
var pressOfFebruary2025 = "B\xE1o Kinh t\u1EBF & \u0110\xF4 th\u1ECB v\xE0 B\xE1o Lao \u0110\u1ED9ng, 17/02/2025 v\xE0 20/02/2025";
var reorganisationPress = { kind: "sourced", source: pressOfFebruary2025 };
var reorganisation2025 = {
  kind: "inferred",
  source: pressOfFebruary2025,
  how: {
    vi: "B\xE1o ch\xED n\xEAu vi\u1EC7c h\u1EE3p nh\u1EA5t trong th\xE1ng 2 v\xE0 th\xE1ng 3/2025 nh\u01B0ng kh\xF4ng n\xEAu ng\xE0y; ng\xE0y 01/3/2025 do s\u1EA3n ph\u1EA9m ch\u1ECDn.",
    en: "The press reports the merger in February and March 2025 without a day; 1 March 2025 is the choice of this product."
  }
};
var reorganisation2025Decision = "S\u1EAFp x\u1EBFp c\xE1c c\u01A1 quan chuy\xEAn m\xF4n thu\u1ED9c UBND t\u1EC9nh S\xF3c Tr\u0103ng, th\xE1ng 2 v\xE0 th\xE1ng 3/2025 (ch\u01B0a r\xF5 s\u1ED1 v\u0103n b\u1EA3n)";
var resolution202 = "Ngh\u1ECB quy\u1EBFt 202/2025/QH15 ng\xE0y 12/6/2025";
var provincialMerger = { kind: "sourced", source: `${resolution202} (B\xE1o Tin t\u1EE9c)` };
var stationMerger = {
  kind: "sourced",
  source: "Trang Ng\u01B0\u1EDDi L\xE0m B\xE1o, tin ng\xE0y 14/4/2025 (nguoilambao.vn), v\xE0 C\xF4ng \u0111o\xE0n Vi\u1EC7t Nam (congdoanvietnam.vn)"
};
var stationMergerDecision = "Quy\u1EBFt \u0111\u1ECBnh c\u1EE7a Ban Th\u01B0\u1EDDng v\u1EE5 T\u1EC9nh \u1EE7y S\xF3c Tr\u0103ng, c\xF4ng b\u1ED1 ng\xE0y 14/4/2025 (ch\u01B0a r\xF5 s\u1ED1 v\u0103n b\u1EA3n)";
var endedWithTheProvince = {
  kind: "inferred",
  source: `${resolution202} (B\xE1o Tin t\u1EE9c)`,
  how: {
    vi: "T\u1EC9nh S\xF3c Tr\u0103ng k\u1EBFt th\xFAc ho\u1EA1t \u0111\u1ED9ng t\u1EEB ng\xE0y 01/7/2025, n\xEAn c\u01A1 quan c\u1EA5p t\u1EC9nh c\u0169ng k\u1EBFt th\xFAc theo; c\u01A1 quan k\u1EBF t\u1EE5c ch\u01B0a c\xF3 ngu\u1ED3n.",
    en: "The province of S\xF3c Tr\u0103ng ended on 1 July 2025, and its provincial bodies with it; no source names the successor."
  }
};
var canThoDepartments = {
  kind: "unverified",
  note: {
    vi: "T\xEAn c\u01A1 quan chuy\xEAn m\xF4n c\u1EE7a th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1 sau ng\xE0y 01/7/2025 ghi theo hi\u1EC3u bi\u1EBFt chung, ch\u01B0a \u0111\u1ED1i chi\u1EBFu ngu\u1ED3n.",
    en: "The names of the departments of C\u1EA7n Th\u01A1 since 1 July 2025 are common knowledge of the field, not checked against a source."
  }
};
var listOfEighteen = {
  kind: "unverified",
  note: {
    vi: "S\u1ED1 l\u01B0\u1EE3ng 18 c\u01A1 quan chuy\xEAn m\xF4n c\xF3 ngu\u1ED3n; t\xEAn c\u01A1 quan n\xE0y trong danh s\xE1ch ghi theo hi\u1EC3u bi\u1EBFt chung.",
    en: "The number of eighteen specialised agencies is sourced; that this one is on the list is common knowledge of the field."
  }
};
var decision1256 = "Quy\u1EBFt \u0111\u1ECBnh 1256/Q\u0110-UBND ng\xE0y 10/5/2022 c\u1EE7a UBND t\u1EC9nh S\xF3c Tr\u0103ng";
var rankedIn1256 = { kind: "sourced", source: decision1256 };
var probableUnit = {
  kind: "unverified",
  note: {
    vi: "Quy\u1EBFt \u0111\u1ECBnh 1256/Q\u0110-UBND ch\u1EC9 cho bi\u1EBFt s\u1ED1 l\u01B0\u1EE3ng \u0111\u01A1n v\u1ECB c\u1EE7a nh\xF3m; t\xEAn \u0111\u01A1n v\u1ECB n\xE0y ch\u01B0a c\xF3 ngu\u1ED3n.",
    en: "Decision 1256/Q\u0110-UBND gives only the size of the group; that this unit belongs to it is not sourced."
  }
};
var statisticsOfficeCodes = {
  kind: "sourced",
  source: "Danh m\u1EE5c \u0111\u01A1n v\u1ECB h\xE0nh ch\xEDnh c\u1EE7a T\u1ED5ng c\u1EE5c Th\u1ED1ng k\xEA ng\xE0y 01/7/2021 (daohoangson/dvhcvn)"
};

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/record.ts
var REORGANISATION = "2025-03-01";
var DAY_BEFORE_REORGANISATION = "2025-02-28";
var PROVINCIAL_MERGER = "2025-07-01";
var LAST_DAY_OF_THE_PROVINCE = "2025-06-30";
function mergedInto(agency2) {
  return {
    validTo: DAY_BEFORE_REORGANISATION,
    successions: [{ on: REORGANISATION, agency: agency2, decision: reorganisation2025Decision, provenance: reorganisation2025 }]
  };
}
function carriedInto(agency2, provenance = canThoDepartments) {
  return {
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [{ on: PROVINCIAL_MERGER, agency: agency2, decision: resolution202, provenance }]
  };
}
function endedIn2025() {
  return {
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [{ on: PROVINCIAL_MERGER, decision: resolution202, provenance: endedWithTheProvince }]
  };
}
function withProvince(name2) {
  return name2.endsWith(" t\u1EC9nh") ? [`${name2} S\xF3c Tr\u0103ng`] : [`${name2} t\u1EC9nh`, `${name2} t\u1EC9nh S\xF3c Tr\u0103ng`, `${name2} S\xF3c Tr\u0103ng`];
}

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/boards-and-service-units.ts
var rows = [
  {
    id: "ban-quan-ly-cac-khu-cong-nghiep",
    name: { vi: "Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng nghi\u1EC7p", en: "Industrial Parks Management Board" },
    abbreviations: ["BQLKCN", "BQL", "BQL KCN", "BQL c\xE1c KCN", "Ban QLKCN", "Ban QL c\xE1c KCN"],
    otherNames: ["Ban Qu\u1EA3n l\xFD khu c\xF4ng nghi\u1EC7p", "Ban Qu\u1EA3n l\xFD c\xE1c KCN", "Ban Qu\u1EA3n l\xFD KCN"],
    kind: "board",
    provenance: directiveSection("n\u01A1i nh\u1EADn")
  },
  {
    id: "ban-quan-ly-du-an-1",
    name: { vi: "Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n 1", en: "Project Management Board No. 1" },
    abbreviations: ["BQLDA1", "BQL", "BQLDA", "Ban QLDA 1", "BQL d\u1EF1 \xE1n 1"],
    otherNames: ["Ban QLDA", "Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n"],
    kind: "public-service-unit",
    provenance: rankedIn1256
  },
  {
    id: "truong-cao-dang-cong-dong",
    name: { vi: "Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng C\u1ED9ng \u0111\u1ED3ng", en: "Community College" },
    abbreviations: ["C\u0110C\u0110", "Tr\u01B0\u1EDDng C\u0110C\u0110", "Tr\u01B0\u1EDDng C\u0110 C\u1ED9ng \u0111\u1ED3ng"],
    otherNames: ["Cao \u0111\u1EB3ng C\u1ED9ng \u0111\u1ED3ng", "Cao \u0111\u1EB3ng C\u1ED9ng \u0111\u1ED3ng S\xF3c Tr\u0103ng"],
    kind: "public-service-unit",
    provenance: { kind: "sourced", source: "Trang th\xF4ng tin c\u1EE7a Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng C\u1ED9ng \u0111\u1ED3ng S\xF3c Tr\u0103ng, stcc.edu.vn" }
  },
  {
    id: "ban-quan-ly-du-an-2",
    name: { vi: "Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n 2", en: "Project Management Board No. 2" },
    abbreviations: ["BQLDA2", "BQL", "BQLDA", "Ban QLDA 2", "BQL d\u1EF1 \xE1n 2"],
    otherNames: ["Ban QLDA", "Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n"],
    kind: "public-service-unit",
    provenance: probableUnit
  },
  {
    id: "truong-cao-dang-nghe",
    name: { vi: "Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng Ngh\u1EC1", en: "Vocational College" },
    abbreviations: ["C\u0110N", "Tr\u01B0\u1EDDng C\u0110N", "Tr\u01B0\u1EDDng C\u0110 Ngh\u1EC1"],
    otherNames: ["Cao \u0111\u1EB3ng Ngh\u1EC1", "Cao \u0111\u1EB3ng Ngh\u1EC1 S\xF3c Tr\u0103ng"],
    kind: "public-service-unit",
    provenance: probableUnit
  },
  {
    id: "dai-phat-thanh-va-truyen-hinh",
    name: { vi: "\u0110\xE0i Ph\xE1t thanh v\xE0 Truy\u1EC1n h\xECnh", en: "Radio and Television Station" },
    abbreviations: ["PTTH", "\u0110\xE0i PTTH", "\u0110\xE0i PT-TH", "\u0110\xE0i PT&TH"],
    otherNames: ["\u0110\xE0i Ph\xE1t thanh - Truy\u1EC1n h\xECnh", "\u0110\xE0i Truy\u1EC1n h\xECnh S\xF3c Tr\u0103ng"],
    kind: "public-service-unit",
    validTo: "2025-04-30",
    successions: [
      {
        on: "2025-05-01",
        decision: stationMergerDecision,
        note: {
          vi: "H\u1EE3p nh\u1EA5t v\u1EDBi B\xE1o S\xF3c Tr\u0103ng th\xE0nh B\xE1o v\xE0 \u0110\xE0i Ph\xE1t thanh - Truy\u1EC1n h\xECnh S\xF3c Tr\u0103ng, \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\u1EE7a T\u1EC9nh \u1EE7y.",
          en: "Merged with the newspaper of S\xF3c Tr\u0103ng into one unit of the provincial Party Committee."
        },
        provenance: stationMerger
      }
    ],
    provenance: probableUnit
  }
];
var boardsAndServiceUnits = /* @__PURE__ */ rows.map((row) => ({
  ...endedIn2025(),
  ...row,
  otherNames: [...row.otherNames ?? [], ...withProvince(row.name.vi)]
}));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/can-tho.ts
var rows2 = [
  ["so-noi-vu-thanh-pho-can-tho", { vi: "S\u1EDF N\u1ED9i v\u1EE5", en: "Department of Home Affairs" }, ["SNV", "S\u1EDF NV"]],
  ["so-tu-phap-thanh-pho-can-tho", { vi: "S\u1EDF T\u01B0 ph\xE1p", en: "Department of Justice" }, ["STP", "S\u1EDF TP"]],
  ["so-tai-chinh-thanh-pho-can-tho", { vi: "S\u1EDF T\xE0i ch\xEDnh", en: "Department of Finance" }, ["STC", "S\u1EDF TC"]],
  [
    "so-cong-thuong-thanh-pho-can-tho",
    { vi: "S\u1EDF C\xF4ng Th\u01B0\u01A1ng", en: "Department of Industry and Trade" },
    ["SCT", "S\u1EDF CT"]
  ],
  [
    "so-nong-nghiep-va-moi-truong-thanh-pho-can-tho",
    { vi: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng", en: "Department of Agriculture and Environment" },
    ["SNNMT", "SNN&MT", "S\u1EDF NNMT", "S\u1EDF NN&MT"]
  ],
  ["so-xay-dung-thanh-pho-can-tho", { vi: "S\u1EDF X\xE2y d\u1EF1ng", en: "Department of Construction" }, ["SXD", "S\u1EDF XD"]],
  [
    "so-khoa-hoc-va-cong-nghe-thanh-pho-can-tho",
    { vi: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7", en: "Department of Science and Technology" },
    ["SKHCN", "SKH&CN", "S\u1EDF KHCN", "S\u1EDF KH&CN"]
  ],
  [
    "so-van-hoa-the-thao-va-du-lich-thanh-pho-can-tho",
    { vi: "S\u1EDF V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch", en: "Department of Culture, Sports and Tourism" },
    ["SVHTTDL", "SVHTT&DL", "S\u1EDF VHTTDL", "S\u1EDF VHTT&DL", "S\u1EDF VH, TT&DL"]
  ],
  [
    "so-giao-duc-va-dao-tao-thanh-pho-can-tho",
    { vi: "S\u1EDF Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o", en: "Department of Education and Training" },
    ["SGD\u0110T", "SGD&\u0110T", "S\u1EDF GD\u0110T", "S\u1EDF GD&\u0110T"]
  ],
  ["so-y-te-thanh-pho-can-tho", { vi: "S\u1EDF Y t\u1EBF", en: "Department of Health" }, ["SYT", "S\u1EDF YT"]],
  [
    "so-dan-toc-va-ton-giao-thanh-pho-can-tho",
    { vi: "S\u1EDF D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o", en: "Department of Ethnic and Religious Affairs" },
    ["SDTTG", "SDT&TG", "S\u1EDF DTTG", "S\u1EDF DT&TG"]
  ],
  ["thanh-tra-thanh-pho-can-tho", { vi: "Thanh tra", en: "Inspectorate" }, ["TTr", "TTTP", "TTr TP"]],
  [
    "van-phong-uy-ban-nhan-dan-thanh-pho-can-tho",
    { vi: "V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n", en: "Office of the People's Committee" },
    ["VP", "VPUBND", "VP UBND TP"]
  ]
];
var citySuffixes = ["th\xE0nh ph\u1ED1", "TP", "TP C\u1EA7n Th\u01A1", "C\u1EA7n Th\u01A1"];
var canThoAgencies = /* @__PURE__ */ rows2.map(([id2, shortName, abbreviations]) => ({
  id: id2,
  name: { vi: `${shortName.vi} th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1`, en: `${shortName.en} of C\u1EA7n Th\u01A1 City` },
  abbreviations,
  otherNames: [shortName.vi, ...citySuffixes.map((suffix) => `${shortName.vi} ${suffix}`)],
  kind: "department",
  validFrom: PROVINCIAL_MERGER,
  provenance: canThoDepartments
}));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/central-agencies.ts
var rows3 = [
  {
    id: "cong-an-tinh",
    name: { vi: "C\xF4ng an t\u1EC9nh", en: "Provincial Police" },
    abbreviations: ["CAT", "CA t\u1EC9nh"],
    otherNames: ["C\xF4ng an t\u1EC9nh S\xF3c Tr\u0103ng", "C\xF4ng an S\xF3c Tr\u0103ng"],
    provenance: rankedIn1256
  },
  {
    id: "cuc-thue-tinh",
    name: { vi: "C\u1EE5c Thu\u1EBF t\u1EC9nh", en: "Provincial Tax Department" },
    abbreviations: ["CTT", "CT t\u1EC9nh"],
    otherNames: ["C\u1EE5c Thu\u1EBF", "C\u1EE5c Thu\u1EBF t\u1EC9nh S\xF3c Tr\u0103ng", "C\u1EE5c Thu\u1EBF S\xF3c Tr\u0103ng"],
    provenance: probableUnit
  },
  {
    id: "bao-hiem-xa-hoi-tinh",
    name: { vi: "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i t\u1EC9nh", en: "Provincial Social Security" },
    abbreviations: ["BHXH", "BHXH t\u1EC9nh"],
    otherNames: ["B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i", "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i t\u1EC9nh S\xF3c Tr\u0103ng", "BHXH t\u1EC9nh S\xF3c Tr\u0103ng"],
    provenance: probableUnit
  },
  {
    id: "kho-bac-nha-nuoc-tinh",
    name: { vi: "Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc t\u1EC9nh", en: "Provincial State Treasury" },
    abbreviations: ["KBNN", "KBNN t\u1EC9nh"],
    otherNames: ["Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc", "Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc S\xF3c Tr\u0103ng", "Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc t\u1EC9nh S\xF3c Tr\u0103ng", "KBNN S\xF3c Tr\u0103ng"],
    provenance: probableUnit
  },
  {
    id: "ngan-hang-nha-nuoc-chi-nhanh-tinh",
    name: { vi: "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc chi nh\xE1nh t\u1EC9nh", en: "State Bank, Provincial Branch" },
    abbreviations: ["NHNN", "NHNN t\u1EC9nh", "NHNN chi nh\xE1nh t\u1EC9nh"],
    otherNames: [
      "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc",
      "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc chi nh\xE1nh t\u1EC9nh S\xF3c Tr\u0103ng",
      "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam chi nh\xE1nh t\u1EC9nh S\xF3c Tr\u0103ng"
    ],
    provenance: probableUnit
  },
  {
    id: "cuc-thong-ke-tinh",
    name: { vi: "C\u1EE5c Th\u1ED1ng k\xEA t\u1EC9nh", en: "Provincial Statistics Office" },
    abbreviations: ["CTK", "CTK t\u1EC9nh"],
    otherNames: ["C\u1EE5c Th\u1ED1ng k\xEA", "C\u1EE5c Th\u1ED1ng k\xEA t\u1EC9nh S\xF3c Tr\u0103ng", "C\u1EE5c Th\u1ED1ng k\xEA S\xF3c Tr\u0103ng"],
    provenance: probableUnit
  },
  {
    id: "bo-chi-huy-quan-su-tinh",
    name: { vi: "B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1 t\u1EC9nh", en: "Provincial Military Command" },
    abbreviations: ["BCH", "B\u1ED9 CHQS", "B\u1ED9 CHQS t\u1EC9nh"],
    otherNames: ["B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1", "B\u1ED9 Ch\u1EC9 huy Qu\xE2n s\u1EF1 t\u1EC9nh S\xF3c Tr\u0103ng"],
    provenance: probableUnit
  }
];
var centralAgencies = /* @__PURE__ */ rows3.map((row) => ({
  ...row,
  kind: "central-agency",
  ...endedIn2025()
}));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/departments.ts
var rows4 = [
  {
    id: "van-phong-uy-ban-nhan-dan-tinh",
    name: { vi: "V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh", en: "Office of the Provincial People's Committee" },
    abbreviations: ["VP", "VPUBND", "VP UBND t\u1EC9nh"],
    otherNames: ["V\u0103n ph\xF2ng UBND t\u1EC9nh", "V\u0103n ph\xF2ng UBND", "V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n"],
    ...carriedInto("van-phong-uy-ban-nhan-dan-thanh-pho-can-tho"),
    provenance: directiveSection("m\u1EE5c 2")
  },
  {
    id: "thanh-tra-tinh",
    name: { vi: "Thanh tra t\u1EC9nh", en: "Provincial Inspectorate" },
    abbreviations: ["TTr", "TTT", "TTr t\u1EC9nh"],
    ...carriedInto("thanh-tra-thanh-pho-can-tho"),
    provenance: listOfEighteen
  },
  {
    id: "so-noi-vu",
    name: { vi: "S\u1EDF N\u1ED9i v\u1EE5", en: "Department of Home Affairs" },
    abbreviations: ["SNV", "S\u1EDF NV"],
    ...mergedInto("so-noi-vu"),
    provenance: directiveSection("m\u1EE5c 9")
  },
  {
    id: "so-tu-phap",
    name: { vi: "S\u1EDF T\u01B0 ph\xE1p", en: "Department of Justice" },
    abbreviations: ["STP", "S\u1EDF TP"],
    ...carriedInto("so-tu-phap-thanh-pho-can-tho"),
    provenance: directiveSection("m\u1EE5c 5")
  },
  {
    id: "so-tai-chinh",
    name: { vi: "S\u1EDF T\xE0i ch\xEDnh", en: "Department of Finance" },
    abbreviations: ["STC", "S\u1EDF TC"],
    ...mergedInto("so-tai-chinh"),
    provenance: directiveSection("m\u1EE5c 3")
  },
  {
    id: "so-ke-hoach-va-dau-tu",
    name: { vi: "S\u1EDF K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0", en: "Department of Planning and Investment" },
    abbreviations: ["SKH\u0110T", "SKH&\u0110T", "S\u1EDF KH\u0110T", "S\u1EDF KH&\u0110T"],
    ...mergedInto("so-tai-chinh"),
    provenance: directiveSection("m\u1EE5c 4")
  },
  {
    id: "so-cong-thuong",
    name: { vi: "S\u1EDF C\xF4ng Th\u01B0\u01A1ng", en: "Department of Industry and Trade" },
    abbreviations: ["SCT", "S\u1EDF CT"],
    ...carriedInto("so-cong-thuong-thanh-pho-can-tho"),
    provenance: { kind: "sourced", source: "Th\u1ED1ng k\xEA m\u1ED9t c\u1EEDa c\u1EE7a t\u1EC9nh S\xF3c Tr\u0103ng, motcua.soctrang.gov.vn" }
  },
  {
    id: "so-nong-nghiep-va-phat-trien-nong-thon",
    name: { vi: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n", en: "Department of Agriculture and Rural Development" },
    abbreviations: ["SNN", "SNNPTNT", "SNN&PTNT", "S\u1EDF NN", "S\u1EDF NNPTNT", "S\u1EDF NN&PTNT"],
    ...mergedInto("so-nong-nghiep-va-moi-truong"),
    provenance: reorganisationPress
  },
  {
    id: "so-giao-thong-van-tai",
    name: { vi: "S\u1EDF Giao th\xF4ng v\u1EADn t\u1EA3i", en: "Department of Transport" },
    abbreviations: ["SGTVT", "S\u1EDF GTVT"],
    ...mergedInto("so-xay-dung"),
    provenance: reorganisationPress
  },
  {
    id: "so-xay-dung",
    name: { vi: "S\u1EDF X\xE2y d\u1EF1ng", en: "Department of Construction" },
    abbreviations: ["SXD", "S\u1EDF XD"],
    ...mergedInto("so-xay-dung"),
    provenance: rankedIn1256
  },
  {
    id: "so-tai-nguyen-va-moi-truong",
    name: { vi: "S\u1EDF T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng", en: "Department of Natural Resources and Environment" },
    abbreviations: ["STNMT", "STN&MT", "S\u1EDF TNMT", "S\u1EDF TN&MT"],
    ...mergedInto("so-nong-nghiep-va-moi-truong"),
    provenance: directiveSection("m\u1EE5c 8")
  },
  {
    id: "so-thong-tin-va-truyen-thong",
    name: { vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng", en: "Department of Information and Communications" },
    abbreviations: ["STTTT", "STT&TT", "S\u1EDF TTTT", "S\u1EDF TT&TT"],
    ...mergedInto("so-khoa-hoc-va-cong-nghe"),
    provenance: directiveSection("m\u1EE5c 6")
  },
  {
    id: "so-lao-dong-thuong-binh-va-xa-hoi",
    name: {
      vi: "S\u1EDF Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i",
      en: "Department of Labour, Invalids and Social Affairs"
    },
    abbreviations: ["SL\u0110TBXH", "SL\u0110TB&XH", "S\u1EDF L\u0110TBXH", "S\u1EDF L\u0110TB&XH", "S\u1EDF L\u0110-TBXH", "S\u1EDF L\u0110-TB&XH"],
    ...mergedInto("so-noi-vu"),
    provenance: reorganisationPress
  },
  {
    id: "so-van-hoa-the-thao-va-du-lich",
    name: { vi: "S\u1EDF V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch", en: "Department of Culture, Sports and Tourism" },
    abbreviations: ["SVHTTDL", "SVHTT&DL", "S\u1EDF VHTTDL", "S\u1EDF VHTT&DL", "S\u1EDF VH, TT&DL"],
    ...carriedInto("so-van-hoa-the-thao-va-du-lich-thanh-pho-can-tho"),
    provenance: listOfEighteen
  },
  {
    id: "so-khoa-hoc-va-cong-nghe",
    name: { vi: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7", en: "Department of Science and Technology" },
    abbreviations: ["SKHCN", "SKH&CN", "S\u1EDF KHCN", "S\u1EDF KH&CN"],
    ...mergedInto("so-khoa-hoc-va-cong-nghe"),
    provenance: directiveSection("m\u1EE5c 7")
  },
  {
    id: "so-giao-duc-va-dao-tao",
    name: { vi: "S\u1EDF Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o", en: "Department of Education and Training" },
    abbreviations: ["SGD\u0110T", "SGD&\u0110T", "S\u1EDF GD\u0110T", "S\u1EDF GD&\u0110T"],
    ...carriedInto("so-giao-duc-va-dao-tao-thanh-pho-can-tho"),
    provenance: listOfEighteen
  },
  {
    id: "so-y-te",
    name: { vi: "S\u1EDF Y t\u1EBF", en: "Department of Health" },
    abbreviations: ["SYT", "S\u1EDF YT"],
    ...carriedInto("so-y-te-thanh-pho-can-tho"),
    provenance: listOfEighteen
  },
  {
    id: "ban-dan-toc",
    name: { vi: "Ban D\xE2n t\u1ED9c", en: "Committee for Ethnic Minority Affairs" },
    abbreviations: ["BDT", "Ban DT"],
    ...mergedInto("so-dan-toc-va-ton-giao"),
    provenance: reorganisationPress
  }
];
var departments = /* @__PURE__ */ rows4.map((row) => ({
  ...row,
  kind: "department",
  otherNames: [...row.otherNames ?? [], ...withProvince(row.name.vi)]
}));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/departments-2025.ts
var rows5 = [
  {
    id: "so-noi-vu",
    name: { vi: "S\u1EDF N\u1ED9i v\u1EE5", en: "Department of Home Affairs" },
    abbreviations: ["SNV", "S\u1EDF NV"],
    inCanTho: "so-noi-vu-thanh-pho-can-tho"
  },
  {
    id: "so-tai-chinh",
    name: { vi: "S\u1EDF T\xE0i ch\xEDnh", en: "Department of Finance" },
    abbreviations: ["STC", "S\u1EDF TC"],
    inCanTho: "so-tai-chinh-thanh-pho-can-tho"
  },
  {
    id: "so-nong-nghiep-va-moi-truong",
    name: { vi: "S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng", en: "Department of Agriculture and Environment" },
    abbreviations: ["SNNMT", "SNN&MT", "S\u1EDF NNMT", "S\u1EDF NN&MT"],
    inCanTho: "so-nong-nghiep-va-moi-truong-thanh-pho-can-tho"
  },
  {
    id: "so-xay-dung",
    name: { vi: "S\u1EDF X\xE2y d\u1EF1ng", en: "Department of Construction" },
    abbreviations: ["SXD", "S\u1EDF XD"],
    inCanTho: "so-xay-dung-thanh-pho-can-tho"
  },
  {
    id: "so-khoa-hoc-va-cong-nghe",
    name: { vi: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7", en: "Department of Science and Technology" },
    abbreviations: ["SKHCN", "SKH&CN", "S\u1EDF KHCN", "S\u1EDF KH&CN"],
    inCanTho: "so-khoa-hoc-va-cong-nghe-thanh-pho-can-tho"
  },
  {
    id: "so-dan-toc-va-ton-giao",
    name: { vi: "S\u1EDF D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o", en: "Department of Ethnic and Religious Affairs" },
    abbreviations: ["SDTTG", "SDT&TG", "S\u1EDF DTTG", "S\u1EDF DT&TG"],
    inCanTho: "so-dan-toc-va-ton-giao-thanh-pho-can-tho"
  }
];
var departments2025 = /* @__PURE__ */ rows5.map(({ inCanTho, ...row }) => ({
  ...row,
  kind: "department",
  otherNames: withProvince(row.name.vi),
  validFrom: REORGANISATION,
  ...carriedInto(inCanTho),
  provenance: reorganisation2025
}));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/districts.ts
var levels = {
  huy\u1EC7n: { short: "H", en: "District" },
  "th\u1ECB x\xE3": { short: "TX", en: "Town" },
  "th\xE0nh ph\u1ED1": { short: "TP", en: "City" }
};
var rows6 = [
  ["941", "uy-ban-nhan-dan-thanh-pho-soc-trang", "th\xE0nh ph\u1ED1", "S\xF3c Tr\u0103ng"],
  ["942", "uy-ban-nhan-dan-huyen-chau-thanh", "huy\u1EC7n", "Ch\xE2u Th\xE0nh"],
  ["943", "uy-ban-nhan-dan-huyen-ke-sach", "huy\u1EC7n", "K\u1EBF S\xE1ch"],
  ["944", "uy-ban-nhan-dan-huyen-my-tu", "huy\u1EC7n", "M\u1EF9 T\xFA"],
  ["945", "uy-ban-nhan-dan-huyen-cu-lao-dung", "huy\u1EC7n", "C\xF9 Lao Dung"],
  ["946", "uy-ban-nhan-dan-huyen-long-phu", "huy\u1EC7n", "Long Ph\xFA"],
  ["947", "uy-ban-nhan-dan-huyen-my-xuyen", "huy\u1EC7n", "M\u1EF9 Xuy\xEAn"],
  ["948", "uy-ban-nhan-dan-thi-xa-nga-nam", "th\u1ECB x\xE3", "Ng\xE3 N\u0103m"],
  ["949", "uy-ban-nhan-dan-huyen-thanh-tri", "huy\u1EC7n", "Th\u1EA1nh Tr\u1ECB"],
  ["950", "uy-ban-nhan-dan-thi-xa-vinh-chau", "th\u1ECB x\xE3", "V\u0129nh Ch\xE2u"],
  ["951", "uy-ban-nhan-dan-huyen-tran-de", "huy\u1EC7n", "Tr\u1EA7n \u0110\u1EC1"]
];
function district([code, id2, level, name2]) {
  const { short, en } = levels[level];
  const titles = [level, short];
  return {
    id: id2,
    name: { vi: `\u1EE6y ban nh\xE2n d\xE2n ${level} ${name2}`, en: `People's Committee of ${name2} ${en}` },
    // Every People's Committee signs its documents `…-UBND`: alone, the abbreviation is ambiguous.
    abbreviations: ["UBND"],
    otherNames: [
      "\u1EE6y ban nh\xE2n d\xE2n",
      ...titles.flatMap((title) => [`UBND ${title} ${name2}`, `${title} ${name2}`, `UBND ${title}`]),
      `\u1EE6y ban nh\xE2n d\xE2n ${short} ${name2}`,
      `\u1EE6y ban nh\xE2n d\xE2n ${level}`,
      `UBND ${name2}`,
      name2
    ],
    kind: "district",
    code,
    validTo: LAST_DAY_OF_THE_PROVINCE,
    successions: [
      {
        on: PROVINCIAL_MERGER,
        decision: resolution202,
        note: {
          vi: "C\u1EA5p huy\u1EC7n k\u1EBFt th\xFAc ho\u1EA1t \u0111\u1ED9ng; nhi\u1EC7m v\u1EE5 chuy\u1EC3n v\u1EC1 c\u1EA5p x\xE3 v\xE0 th\xE0nh ph\u1ED1, kh\xF4ng c\xF3 c\u01A1 quan k\u1EBF t\u1EE5c t\u01B0\u01A1ng \u1EE9ng.",
          en: "The district level was abolished; its duties went to the communes and to the city, with no one-to-one successor."
        },
        provenance: provincialMerger
      }
    ],
    provenance: statisticsOfficeCodes
  };
}
var districts = /* @__PURE__ */ rows6.map(district);

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/leadership.ts
var leadership = [
  {
    id: "uy-ban-nhan-dan-tinh",
    name: { vi: "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh", en: "Provincial People's Committee" },
    abbreviations: ["UBND", "UBND t\u1EC9nh"],
    otherNames: [
      "\u1EE6y ban nh\xE2n d\xE2n",
      "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\xF3c Tr\u0103ng",
      "UBND t\u1EC9nh S\xF3c Tr\u0103ng",
      "t\u1EC9nh S\xF3c Tr\u0103ng",
      "S\xF3c Tr\u0103ng"
    ],
    kind: "provincial-leadership",
    ...carriedInto("uy-ban-nhan-dan-thanh-pho-can-tho", provincialMerger),
    provenance: directiveSection("m\u1EE5c 10")
  },
  {
    id: "chu-tich-uy-ban-nhan-dan-tinh",
    name: { vi: "Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh", en: "Chairman of the Provincial People's Committee" },
    abbreviations: ["CTUBND", "CT UBND t\u1EC9nh"],
    otherNames: ["Ch\u1EE7 t\u1ECBch UBND t\u1EC9nh", "Ch\u1EE7 t\u1ECBch UBND", "Ch\u1EE7 t\u1ECBch UBND t\u1EC9nh S\xF3c Tr\u0103ng"],
    kind: "provincial-leadership",
    ...carriedInto("chu-tich-uy-ban-nhan-dan-thanh-pho-can-tho", provincialMerger),
    provenance: directiveSection("ph\u1EA7n m\u1EDF \u0111\u1EA7u")
  },
  {
    id: "uy-ban-nhan-dan-thanh-pho-can-tho",
    name: { vi: "\u1EE6y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1", en: "People's Committee of C\u1EA7n Th\u01A1 City" },
    abbreviations: ["UBND", "UBND TP"],
    otherNames: [
      "\u1EE6y ban nh\xE2n d\xE2n",
      "\u1EE6y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1",
      "UBND th\xE0nh ph\u1ED1",
      "UBND th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1",
      "UBND TP C\u1EA7n Th\u01A1",
      "th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1"
    ],
    kind: "provincial-leadership",
    validFrom: PROVINCIAL_MERGER,
    provenance: provincialMerger
  },
  {
    id: "chu-tich-uy-ban-nhan-dan-thanh-pho-can-tho",
    name: {
      vi: "Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1",
      en: "Chairman of the People's Committee of C\u1EA7n Th\u01A1 City"
    },
    abbreviations: ["CTUBND", "CT UBND TP"],
    otherNames: [
      "Ch\u1EE7 t\u1ECBch UBND th\xE0nh ph\u1ED1 C\u1EA7n Th\u01A1",
      "Ch\u1EE7 t\u1ECBch UBND TP C\u1EA7n Th\u01A1",
      "Ch\u1EE7 t\u1ECBch UBND th\xE0nh ph\u1ED1",
      "Ch\u1EE7 t\u1ECBch UBND"
    ],
    kind: "provincial-leadership",
    validFrom: PROVINCIAL_MERGER,
    provenance: provincialMerger
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/partners.ts
var rows7 = [
  {
    id: "phong-kiem-soat-thu-tuc-hanh-chinh",
    name: { vi: "Ph\xF2ng Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh", en: "Division of Administrative Procedure Control" },
    abbreviations: ["KSTTHC", "Ph\xF2ng KSTTHC"],
    ...endedIn2025(),
    provenance: {
      kind: "inferred",
      source: `${LETTER}, n\u01A1i nh\u1EADn`,
      how: {
        vi: "V\u0103n b\u1EA3n ghi \u201CPh\xF2ng KSTTHC\u201D; t\xEAn \u0111\u1EA7y \u0111\u1EE7 suy t\u1EEB \u201CC\u1EE5c Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh\u201D \u1EDF \u0111i\u1EC3m 2.b.",
        en: "The text has \u201CPh\xF2ng KSTTHC\u201D; the full name is read from \u201CC\u1EE5c Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh\u201D in point 2.b."
      }
    }
  },
  {
    // The text writes only the abbreviation; what it stands for is not stated, and not guessed here.
    id: "phong-qt",
    name: { vi: "Ph\xF2ng QT", en: "Division \u201CQT\u201D" },
    abbreviations: ["QT"],
    ...endedIn2025(),
    provenance: directiveSection("n\u01A1i nh\u1EADn")
  },
  {
    id: "bo-phan-mot-cua",
    name: { vi: "B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa", en: "One-stop units" },
    abbreviations: ["BPMC", "B\u1ED9 ph\u1EADn MC"],
    otherNames: ["B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa c\xE1c c\u1EA5p"],
    provenance: directiveSection("\u0111i\u1EC3m 2.d")
  },
  {
    id: "mat-tran-to-quoc-viet-nam-tinh",
    name: { vi: "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam t\u1EC9nh", en: "Provincial Vietnam Fatherland Front" },
    abbreviations: ["MTTQ", "MTTQVN", "MTTQ t\u1EC9nh", "MTTQVN t\u1EC9nh"],
    otherNames: ["\u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam t\u1EC9nh", "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c t\u1EC9nh", "UBMTTQVN t\u1EC9nh"],
    ...endedIn2025(),
    provenance: directiveSection("\u0111i\u1EC3m 9.i")
  },
  {
    id: "hoi-cuu-chien-binh-tinh",
    name: { vi: "H\u1ED9i C\u1EF1u chi\u1EBFn binh t\u1EC9nh", en: "Provincial Veterans' Association" },
    abbreviations: ["CCB", "HCCB", "H\u1ED9i CCB", "H\u1ED9i CCB t\u1EC9nh"],
    otherNames: ["H\u1ED9i C\u1EF1u chi\u1EBFn binh", "H\u1ED9i C\u1EF1u chi\u1EBFn binh t\u1EC9nh S\xF3c Tr\u0103ng"],
    ...endedIn2025(),
    provenance: directiveSection("\u0111i\u1EC3m 9.i")
  },
  {
    id: "don-vi-cung-cap-dich-vu-buu-chinh-cong-ich",
    name: { vi: "\u0110\u01A1n v\u1ECB cung c\u1EA5p d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch", en: "Provider of the public postal service" },
    abbreviations: ["BCCI", "\u0110\u01A1n v\u1ECB BCCI"],
    otherNames: ["Doanh nghi\u1EC7p cung c\u1EA5p d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch"],
    provenance: directiveSection("\u0111i\u1EC3m 6.k")
  },
  {
    id: "bo-nganh-trung-uong",
    name: { vi: "B\u1ED9, ng\xE0nh Trung \u01B0\u01A1ng", en: "Central ministries and branches" },
    abbreviations: ["B\u1ED9, ng\xE0nh TW"],
    otherNames: ["c\xE1c b\u1ED9, ng\xE0nh", "c\xE1c b\u1ED9, ng\xE0nh Trung \u01B0\u01A1ng"],
    provenance: directiveSection("\u0111i\u1EC3m 2.b v\xE0 2.c")
  },
  {
    id: "bo-noi-vu",
    name: { vi: "B\u1ED9 N\u1ED9i v\u1EE5", en: "Ministry of Home Affairs" },
    abbreviations: ["BNV", "B\u1ED9 NV"],
    provenance: directiveSection("ph\u1EA7n m\u1EDF \u0111\u1EA7u")
  },
  {
    id: "van-phong-chinh-phu",
    name: { vi: "V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7", en: "Office of the Government" },
    abbreviations: ["VPCP", "VP Ch\xEDnh ph\u1EE7"],
    provenance: directiveSection("\u0111i\u1EC3m 2.b")
  },
  {
    id: "cuc-kiem-soat-thu-tuc-hanh-chinh",
    name: { vi: "C\u1EE5c Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh", en: "Administrative Procedure Control Agency" },
    abbreviations: ["KSTT", "KSTTHC", "C\u1EE5c KSTTHC"],
    otherNames: ["C\u1EE5c Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7"],
    provenance: directiveSection("\u0111i\u1EC3m 2.b")
  },
  {
    id: "chinh-phu",
    name: { vi: "Ch\xEDnh ph\u1EE7", en: "Government" },
    abbreviations: ["CP"],
    provenance: directiveSection("\u0111i\u1EC3m 1.k v\xE0 2.a")
  },
  {
    id: "thu-tuong-chinh-phu",
    name: { vi: "Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7", en: "Prime Minister" },
    abbreviations: ["TTg", "TTCP"],
    otherNames: ["Th\u1EE7 t\u01B0\u1EDBng"],
    provenance: directiveSection("\u0111i\u1EC3m 1.k v\xE0 2.a")
  },
  {
    id: "kiem-toan-nha-nuoc",
    name: { vi: "Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc", en: "State Audit" },
    abbreviations: ["KTNN"],
    provenance: directiveSection("\u0111i\u1EC3m 3.a")
  }
];
var partners = /* @__PURE__ */ rows7.map((row) => ({ ...row, kind: "partner" }));

// packages/par-core/src/directive/soctrang-2021-09-24/agencies/index.ts
var agencies = [
  ...departments,
  ...boardsAndServiceUnits,
  ...centralAgencies,
  ...districts,
  ...leadership,
  ...partners,
  ...departments2025,
  ...canThoAgencies
];

// packages/par-core/src/directive/soctrang-2021-09-24/groups.ts
var heading = /* @__PURE__ */ directiveSection("k\xEDnh g\u1EEDi");
function departmentsOf2021() {
  return agencies.filter((agency2) => agency2.kind === "department" && agency2.validFrom === void 0).map((agency2) => ({ agency: agency2.id, provenance: agency2.provenance }));
}
var boardAsDepartment = {
  kind: "inferred",
  source: decision1256,
  how: {
    vi: "Quy\u1EBFt \u0111\u1ECBnh 1256/Q\u0110-UBND ch\u1EA5m \u0111i\u1EC3m 19 s\u1EDF, ng\xE0nh, trong khi c\xF3 18 c\u01A1 quan chuy\xEAn m\xF4n; c\xF4ng v\u0103n g\u1EEDi ri\xEAng Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng nghi\u1EC7p \u1EDF n\u01A1i nh\u1EADn. Vi\u1EC7c m\u1EE5c 1 r\xE0ng bu\u1ED9c Ban l\xE0 c\xE1ch hi\u1EC3u c\u1EE7a s\u1EA3n ph\u1EA9m.",
    en: "Decision 1256/Q\u0110-UBND ranks 19 departments where there are 18 specialised agencies; the letter lists the board as a recipient of its own. That section 1 binds the board is an interpretation of this product."
  }
};
var groups = [
  {
    id: "so-nganh",
    name: { vi: "C\xE1c s\u1EDF, ng\xE0nh", en: "Departments and branches" },
    members: [...departmentsOf2021(), { agency: "ban-quan-ly-cac-khu-cong-nghiep", provenance: boardAsDepartment }],
    complete: false,
    provenance: heading
  },
  {
    id: "don-vi-su-nghiep-cong-lap-tinh",
    name: { vi: "C\xE1c \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp t\u1EC9nh", en: "Provincial public service units" },
    members: [
      { agency: "ban-quan-ly-du-an-1", provenance: { kind: "sourced", source: decision1256 } },
      {
        agency: "truong-cao-dang-cong-dong",
        provenance: {
          kind: "inferred",
          source: "Trang th\xF4ng tin c\u1EE7a Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng C\u1ED9ng \u0111\u1ED3ng S\xF3c Tr\u0103ng, stcc.edu.vn",
          how: {
            vi: "Tr\u01B0\u1EDDng c\xF4ng b\u1ED1 vi\u1EC7c th\u1EF1c hi\u1EC7n c\xE1c k\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EE7a t\u1EC9nh, n\xEAn \u0111\u01B0\u1EE3c xem l\xE0 \u0111\u01A1n v\u1ECB thu\u1ED9c nh\xF3m.",
            en: "The college publishes how it carries out the provincial reform plans, so it is taken to belong to the group."
          }
        }
      },
      { agency: "ban-quan-ly-du-an-2", provenance: probableUnit },
      { agency: "truong-cao-dang-nghe", provenance: probableUnit },
      { agency: "dai-phat-thanh-va-truyen-hinh", provenance: probableUnit }
    ],
    complete: false,
    provenance: heading
  },
  {
    id: "co-quan-trung-uong-dat-tai-tinh",
    name: { vi: "C\xE1c c\u01A1 quan Trung \u01B0\u01A1ng \u0111\u1EB7t t\u1EA1i t\u1EC9nh", en: "Central agencies located in the province" },
    members: [
      { agency: "cong-an-tinh", provenance: { kind: "sourced", source: decision1256 } },
      { agency: "cuc-thue-tinh", provenance: probableUnit },
      { agency: "bao-hiem-xa-hoi-tinh", provenance: probableUnit },
      { agency: "kho-bac-nha-nuoc-tinh", provenance: probableUnit },
      { agency: "ngan-hang-nha-nuoc-chi-nhanh-tinh", provenance: probableUnit },
      { agency: "cuc-thong-ke-tinh", provenance: probableUnit },
      { agency: "bo-chi-huy-quan-su-tinh", provenance: probableUnit }
    ],
    complete: false,
    provenance: heading
  },
  {
    id: "uy-ban-nhan-dan-cap-huyen",
    name: {
      vi: "\u1EE6y ban nh\xE2n d\xE2n c\xE1c huy\u1EC7n, th\u1ECB x\xE3, th\xE0nh ph\u1ED1",
      en: "People's Committees of the districts, towns and city"
    },
    members: agencies.filter((agency2) => agency2.kind === "district").map((agency2) => ({ agency: agency2.id, provenance: agency2.provenance })),
    complete: true,
    provenance: heading
  }
];

// packages/par-core/src/directive/agency-lookup.ts
var LONGEST_NAME = 200;
var MOST_SUGGESTIONS = 3;
function holdsOn(agency2, date3) {
  return (agency2.validFrom ?? date3) <= date3 && date3 <= (agency2.validTo ?? date3);
}
function agencyOn(id2, date3, { agencies: agencies2 } = { agencies }) {
  requireLookupDay(date3, "date");
  return indexOf(agencies2).byId.get(id2)?.find((agency2) => holdsOn(agency2, date3));
}
function successorsOf(id2, on, { agencies: agencies2 } = { agencies }) {
  requireLookupDay(on, "on");
  const { byId } = indexOf(agencies2);
  const followed = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Set();
  const pending = [...byId.get(id2) ?? []];
  for (let record = pending.pop(); record !== void 0; record = pending.pop()) {
    if (followed.has(record)) continue;
    followed.add(record);
    for (const succession2 of record.successions ?? []) {
      if (succession2.agency === void 0 || succession2.on > on) continue;
      const next = byId.get(succession2.agency)?.find((agency2) => holdsOn(agency2, succession2.on));
      if (next === void 0) continue;
      if (holdsOn(next, on)) found.add(next);
      pending.push(next);
    }
  }
  return [...found];
}
function groupsOf(agency2, directive2 = { groups }) {
  return directive2.groups.filter((group3) => group3.members.some((member2) => member2.agency === agency2));
}
function findAgency(text3, options) {
  const on = requireLookupDay(options?.on, "options.on");
  const agencies2 = options.agencies ?? agencies;
  const key = text3.length > LONGEST_NAME ? "" : nameKey(text3);
  if (key === "") return { kind: "unknown", suggestions: [] };
  let atAnotherDate;
  for (const [by, records] of matches(text3, key, agencies2)) {
    const valid = records.filter((agency3) => holdsOn(agency3, on));
    const [agency2, ...others] = valid;
    if (agency2 !== void 0) {
      return others.length === 0 ? { kind: "found", agency: agency2, by } : { kind: "ambiguous", candidates: valid };
    }
    atAnotherDate ??= records[0];
  }
  if (atAnotherDate === void 0) return { kind: "unknown", suggestions: similar(text3, on, agencies2) };
  return { kind: "unknown", suggestions: relatives(atAnotherDate, on, agencies2), atAnotherDate };
}
function* matches(text3, key, agencies2) {
  const { byId, byName, byAbbreviation, byPlainForm } = indexOf(agencies2);
  yield ["id", byId.get(text3.trim().toLowerCase()) ?? []];
  yield ["name", byName.get(key) ?? []];
  yield ["abbreviation", byAbbreviation.get(key) ?? []];
  yield ["unaccented", byPlainForm.get(plainNameKey(text3)) ?? []];
}
function relatives(agency2, on, agencies2) {
  const directive2 = { agencies: agencies2 };
  const successors = successorsOf(agency2.id, on, directive2);
  if (successors.length > 0) return successors;
  const { validFrom } = agency2;
  if (validFrom === void 0 || validFrom <= on) return [];
  return agencies2.filter(
    (earlier) => holdsOn(earlier, on) && successorsOf(earlier.id, validFrom, directive2).includes(agency2)
  );
}
function similar(text3, on, agencies2) {
  const forms3 = /* @__PURE__ */ new Map();
  for (const [form, records] of indexOf(agencies2).byPlainForm) {
    const [only, ...others] = records.filter((agency2) => holdsOn(agency2, on));
    if (only !== void 0 && others.length === 0) forms3.set(form, only);
  }
  const found = /* @__PURE__ */ new Set();
  for (const form of closest(plainNameKey(text3), [...forms3.keys()], { max: 8 * MOST_SUGGESTIONS })) {
    const agency2 = forms3.get(form);
    if (agency2 !== void 0) found.add(agency2);
  }
  for (const agency2 of agencies2) {
    if (found.size >= MOST_SUGGESTIONS) break;
    if (holdsOn(agency2, on) && holdsEveryWord(agency2.name.vi, text3)) found.add(agency2);
  }
  return [...found].slice(0, MOST_SUGGESTIONS);
}
function holdsEveryWord(name2, text3) {
  const held = words(name2);
  return words(text3).every((word) => held.some((other) => other.startsWith(word)));
}
function words(text3) {
  return unaccent(text3).toLowerCase().split(/[^0-9a-z]+/).filter((word) => word !== "");
}

// packages/par-core/src/formats/read-reference.ts
function readDirective(r, text3, scalar2, path) {
  const known = r.directives.map((directive2) => directive2.id);
  if (known.includes(text3)) return text3;
  const [meant] = closest(text3, known, { max: 1 });
  addFinding(r, "PAR209", scalar2, {
    args: { text: quoted(text3), known: known.join(", ") },
    path,
    ...meant === void 0 ? {} : { data: { kind: "replace", text: meant } }
  });
  return void 0;
}
function readAgency(r, text3, scalar2, path) {
  if (r.directive === void 0) return text3;
  const found = findAgency(text3, { on: r.on, agencies: r.directive.agencies });
  if (found.kind === "found") {
    if (found.by === "unaccented" && unaccent(text3) !== text3) {
      const meant2 = r.language === "vi" ? found.agency.name.vi : found.agency.id;
      const args = { text: quoted(text3), meant: meant2 };
      addFinding(r, "PAR201", scalar2, { message: "PAR201.meant", args, path, data: { kind: "replace", text: meant2 } });
    }
    return found.agency.id;
  }
  if (found.kind === "ambiguous") {
    const names2 = found.candidates.map((agency2) => agency2.name.vi);
    addFinding(r, "PAR202", scalar2, {
      args: { text: quoted(text3), candidates: bothNames(found.candidates.slice(0, 5), found.candidates.length > 5) },
      path,
      data: { kind: "replace-any", texts: names2 }
    });
    return void 0;
  }
  if (found.atAnotherDate && r.period) {
    const texts2 = found.suggestions.map((one) => r.language === "vi" ? one.name.vi : one.id);
    const data = texts2.length > 0 ? { data: { kind: "replace-any", texts: texts2 } } : {};
    addFinding(r, "PAR211", scalar2, {
      args: { agency: found.atAnotherDate.name, period: periodText(r) },
      path,
      ...data
    });
    return void 0;
  }
  const [meant] = found.suggestions;
  if (meant === void 0) addFinding(r, "PAR201", scalar2, { args: { text: quoted(text3) }, path });
  else {
    const written2 = r.language === "vi" ? meant.name.vi : meant.id;
    addFinding(r, "PAR201", scalar2, {
      message: "PAR201.meant",
      args: { text: quoted(text3), meant: written2 },
      path,
      data: {
        kind: "replace-any",
        texts: found.suggestions.map((one) => r.language === "vi" ? one.name.vi : one.id)
      }
    });
  }
  return void 0;
}
function bothNames(agencies2, more) {
  const end = more ? ", \u2026" : "";
  return { vi: agencies2.map((a) => a.name.vi).join(", ") + end, en: agencies2.map((a) => a.name.en).join(", ") + end };
}
function readTask(r, text3, scalar2, path) {
  const { directive: directive2 } = r;
  if (directive2 === void 0 || directive2.tasks.some((task2) => task2.id === text3)) return text3;
  if (text3 === directive2.reportingDuty.id) {
    const data = { kind: "remove", part: "item" };
    addFinding(r, "PAR203", scalar2, { message: "PAR203.duty", args: { text: text3 }, path, data });
    return void 0;
  }
  const meant = meantTask(directive2, text3);
  if (meant === void 0) {
    addFinding(r, "PAR203", scalar2, { args: { text: quoted(text3) }, path });
    return void 0;
  }
  addFinding(r, "PAR203", scalar2, {
    message: "PAR203.meant",
    args: { text: quoted(text3), meant },
    path,
    data: { kind: "replace", text: meant }
  });
  return meant;
}
function meantTask(directive2, text3) {
  const known = directive2.tasks.map((task2) => task2.id);
  const parts2 = foldName(text3).match(/\d+|[a-z]/gu);
  if (parts2 && parts2.length <= 2 && text3.length <= 20) {
    const [number3, letter] = [parts2.find((part2) => /\d/u.test(part2)), parts2.find((part2) => /[a-z]/u.test(part2))];
    const id2 = letter === void 0 ? number3 : `${number3}.${letter}`;
    if (id2 !== void 0 && known.includes(id2)) return id2;
  }
  const words3 = text3.length > LONGEST_QUOTED ? null : foldName(text3).match(/(?:điểm|diem) ?([a-z])\D{1,20}(\d{1,2})/u);
  const named2 = words3 && `${words3[2]}.${words3[1]}`;
  if (named2 && known.includes(named2)) return named2;
  const title = directive2.tasks.find((task2) => foldName(task2.title.vi) === foldName(text3));
  return title?.id;
}
function readIndicator(r, text3, scalar2, path) {
  const { directive: directive2 } = r;
  if (directive2 === void 0 || directive2.indicators.some((indicator2) => indicator2.id === text3)) return text3;
  const folded = foldName(text3);
  const titled = directive2.indicators.find(
    (one) => foldName(one.title.vi) === folded || foldName(one.title.en) === folded
  );
  if (titled) return titled.id;
  const [near] = closest(
    text3,
    directive2.indicators.flatMap((one) => [one.id, one.title.vi]),
    { max: 1 }
  );
  const meant = directive2.indicators.find((one) => one.id === near || one.title.vi === near)?.id;
  if (meant === void 0) addFinding(r, "PAR207", scalar2, { args: { text: quoted(text3) }, path });
  else {
    addFinding(r, "PAR207", scalar2, {
      message: "PAR207.meant",
      args: { text: quoted(text3), meant },
      path,
      data: { kind: "replace", text: meant }
    });
  }
  return meant;
}

// packages/par-core/src/formats/read-scalar.ts
var CURLY = /^[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb](.*)[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]$/u;
function readScalar(r, shape, scalar2, path) {
  if (shape.scalar === "text") return inUnicode(r, composed(r, scalar2.value), scalar2, path).trimEnd();
  const text3 = bareText(r, scalar2, path);
  switch (shape.scalar) {
    case "id":
    case "name":
    case "value":
      return text3;
    case "deadline":
      return readDeadline(r, text3, scalar2, path);
    case "format":
      return text3;
    case "date":
      return readDate(r, text3, scalar2, path);
    case "period": {
      const period2 = text3.length > LONGEST_QUOTED ? void 0 : parsePeriod(text3);
      if (period2 === void 0) addFinding(r, "PAR109", scalar2, { args: { text: quoted(text3) }, path });
      return period2 && periodId(period2);
    }
    case "percent":
    case "count":
    case "points":
      return readNumber(r, shape.scalar, text3, scalar2, path, shape.high);
    case "numeral":
    case "measure":
    case "share":
      return readExact(r, shape.scalar, text3, scalar2, path);
    case "directive":
      return readDirective(r, text3, scalar2, path);
    case "agency":
      return readAgency(r, text3, scalar2, path);
    case "task":
      return readTask(r, text3, scalar2, path);
    case "indicator":
      return readIndicator(r, text3, scalar2, path);
  }
}
function composed(r, text3) {
  return r.decomposed ? text3.normalize("NFC") : text3;
}
var LONGEST_CONVERTED = 500;
function inUnicode(r, text3, scalar2, path) {
  if (r.legacy === void 0) return text3;
  const font = legacyFontOf(text3, r.legacy.font === void 0 ? 2 : 1);
  if (font === void 0) return text3;
  r.legacy.font = font;
  const meant = fromLegacyFont(text3, font);
  const args = { font: FONT_NAMES[font], meant: quoted(meant, LONGEST_CONVERTED) };
  addFinding(r, "PAR024", scalar2, { args, path, data: { kind: "convert", from: font } });
  return meant;
}
var FONT_NAMES = { tcvn3: "TCVN3 (ABC)", vni: "VNI-Windows" };
function bareText(r, scalar2, path) {
  const text3 = inUnicode(r, composed(r, scalar2.value), scalar2, path).trim();
  const curly = scalar2.style === "plain" ? CURLY.exec(text3) : null;
  if (!curly) return text3;
  if (r.needQuotes.has(scalar2.start)) return curly[1].trim();
  const inner = curly[1].trim();
  addFinding(r, "PAR014", scalar2, { message: "PAR014.quotes", path, data: { kind: "replace", text: inner } });
  return inner;
}
function readDate(r, text3, scalar2, path) {
  const reading = text3.length > LONGEST_QUOTED ? void 0 : parseDate(text3);
  if (reading?.kind === "date") return reading.date;
  const args = { text: quoted(text3) };
  if (reading?.kind !== "impossible") {
    const short = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/u.exec(text3);
    addFinding(r, "PAR108", scalar2, {
      args,
      path,
      ...short && { data: { kind: "replace", text: `${short[1]}20${short[2]}` } }
    });
  } else {
    const { suggestion } = reading;
    const meant = suggestion && (r.language === "vi" ? formatDate(suggestion, "vi") : suggestion);
    addFinding(r, "PAR301", scalar2, { args, path, ...meant && { data: { kind: "replace", text: meant } } });
  }
  return void 0;
}
function readChoice(r, shape, scalar2, path) {
  const text3 = bareText(r, scalar2, path);
  const folded = foldName(text3);
  const exact = shape.names.get(folded);
  if (exact !== void 0) return exact;
  const bare = shape.unaccented.get(unaccent(folded)) ?? partOf(shape, folded);
  const near = bare === void 0 ? nearName(shape, folded) : void 0;
  const meant = bare ?? (near === void 0 ? void 0 : shape.names.get(near));
  const term = meant === void 0 ? void 0 : shape.terms[meant];
  if (meant === void 0 || term === void 0) {
    const texts2 = Object.entries(shape.terms).map(([value2, one]) => nameIn(r.language, value2, one));
    const args = { text: quoted(text3), values: choicesOf(shape, r.language) };
    addFinding(r, "PAR104", scalar2, { args, path, data: { kind: "replace-any", texts: texts2 } });
    return void 0;
  }
  const language = foldName(near ?? "") === meant ? "en" : bare !== void 0 && unaccent(foldName(term.vi)) === unaccent(folded) ? "vi" : r.language;
  const name2 = nameIn(language, meant, term);
  addFinding(r, "PAR104", scalar2, {
    message: "PAR104.meant",
    args: { text: quoted(text3), meant: name2 },
    path,
    data: { kind: "replace", text: name2 }
  });
  return meant;
}
function choicesOf(shape, language) {
  return Object.entries(shape.terms).map(([value2, term]) => nameIn(language, value2, term)).join(", ");
}
var NEGATION = /(?:^| )(?:chua|khong|not)(?: |$|-)/u;
function nearName(shape, folded) {
  const negated = NEGATION.test(unaccent(folded));
  const names2 = [...shape.names.keys()].filter((name2) => NEGATION.test(unaccent(name2)) === negated);
  return closest(folded, names2, { max: 1 })[0];
}
function partOf(shape, folded) {
  const plain2 = unaccent(folded);
  if (plain2.length < 2 || NEGATION.test(plain2)) return void 0;
  const found = /* @__PURE__ */ new Set();
  for (const [name2, value2] of shape.unaccented) {
    const ends = name2.endsWith(` ${plain2}`) && !NEGATION.test(name2);
    const abbreviated = plain2.startsWith(`${name2}.`) || name2.length <= 3 && plain2.startsWith(`${name2} `);
    if (ends || abbreviated) found.add(value2);
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : void 0;
}

// packages/par-core/src/formats/read-tree.ts
function placeOf(part2) {
  if (part2.key) return { start: part2.key.start, end: part2.key.end };
  if (part2.node === null) return { start: 0, end: 0 };
  if (part2.node.kind !== "mapping") return { start: part2.node.start, end: part2.node.end };
  const first = part2.node.entries[0];
  if (first === void 0) return { start: part2.node.start, end: part2.node.end };
  const value2 = first.value;
  const end = value2?.kind === "scalar" && value2.style !== "literal" && value2.style !== "folded" ? value2.end : first.key.end;
  return { start: first.key.start, end };
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value2) {
  if (typeof value2 === "bigint")
    return value2.toString();
  return value2;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio2 = val / step;
  const roundedRatio = Math.round(ratio2);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio2), 1);
  if (Math.abs(ratio2 - roundedRatio) < tolerance)
    return 0;
  return ratio2 - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object, key, getter) {
  let value2 = void 0;
  Object.defineProperty(object, key, {
    get() {
      if (value2 === EVALUATING) {
        return void 0;
      }
      if (value2 === void 0) {
        value2 = EVALUATING;
        value2 = getter();
      }
      return value2;
    },
    set(v) {
      Object.defineProperty(object, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target2, prop, value2) {
  Object.defineProperty(target2, prop, {
    value: value2,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target2, key, getter) {
  Object.defineProperty(target2, key, {
    get() {
      const value2 = getter();
      assignProp(this, key, value2);
      return value2;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target2, key, value2) {
  if (key in target2)
    assignProp(target2, key, value2);
  else
    target2[key] = value2;
}
function mirrorShape(target2, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target2, key, () => {
        const value2 = source._zod.def.shape[key];
        return wrap ? wrap(value2, key) : value2;
      });
    } else
      putProp(target2, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target2, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target2, key, () => source[key]);
    else
      putProp(target2, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target2;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target2 ?? (target2 = getter());
      return Reflect.get(target2, prop, receiver);
    },
    set(_, prop, value2, receiver) {
      target2 ?? (target2 = getter());
      return Reflect.set(target2, prop, value2, receiver);
    },
    has(_, prop) {
      target2 ?? (target2 = getter());
      return Reflect.has(target2, prop);
    },
    deleteProperty(_, prop) {
      target2 ?? (target2 = getter());
      return Reflect.deleteProperty(target2, prop);
    },
    ownKeys(_) {
      target2 ?? (target2 = getter());
      return Reflect.ownKeys(target2);
    },
    getOwnPropertyDescriptor(_, prop) {
      target2 ?? (target2 = getter());
      return Reflect.getOwnPropertyDescriptor(target2, prop);
    },
    defineProperty(_, prop, descriptor) {
      target2 ?? (target2 = getter());
      return Reflect.defineProperty(target2, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value2) {
  if (typeof value2 === "bigint")
    return value2.toString() + "n";
  if (typeof value2 === "string")
    return `"${value2}"`;
  return `${value2}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name2 = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name2}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value2, key) => selected && !selected.has(key) ? value2 : new Class2({ type: "optional", innerType: value2 })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value2, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value2 : new Class2({ type: "nonoptional", innerType: value2 })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units2 = str.length;
  if (!highSurrogate.test(str))
    return units2;
  let count3 = units2;
  for (let i = 0; i < units2 - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count3--;
      i++;
    }
  }
  return count3;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value2, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value: value2 });
  return value2;
}
function hide(inst, key, value2) {
  return own(inst, key, value2, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value2) {
        own(this, key, value2);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value2) {
      own(this, key, value2);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value2 = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
        broke = broke || outer;
        return value2;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value: value2 });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value2) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value: value2 });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value2) {
  const fn = () => value2;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target2 = up ?? own2;
      if (!initialized.has(target2)) {
        initialized.add(target2);
        members(target2, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name2) {
    super(`Encountered unidirectional transform during encode: ${name2}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value2) {
  this._zod.message = value2;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value2 = () => this.message;
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
        return value2;
      },
      set(value2) {
        Object.defineProperty(this, "toString", { value: value2, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value2, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value: value2, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value2, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value2) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value2, _ctx);
});
function validateFallback(schema, value2, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value: value2, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value: value2, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value: value2, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse3(schema, value2, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema, value2, _ctx, _params) => {
    return parse3(schema, value2, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value2, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value2, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value2, _ctx, _params) => {
    return await parseAsync2(schema, value2, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value2, ctx);
};
var _safeDecode = (_Err) => (schema, value2, _ctx) => {
  return _safeParse(_Err)(schema, value2, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value2, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value2, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value2, _ctx) => {
  return _safeParseAsync(_Err)(schema, value2, _ctx);
};

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin3 = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin3,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin3 = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin3,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin3 = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin3,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin: origin3,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin: origin3,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 > def.maximum ? codePointLength(input) : units2;
    if (length <= def.maximum)
      return;
    const origin3 = getLengthableOrigin(input);
    payload.issues.push({
      origin: origin3,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 >= def.minimum && units2 < def.minimum * 2 ? codePointLength(input) : units2;
    if (length >= def.minimum)
      return;
    const origin3 = getLengthableOrigin(input);
    payload.issues.push({
      origin: origin3,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units2 = input.length;
    const length = typeof input === "string" && units2 >= def.length && units2 <= def.length * 2 ? codePointLength(input) : units2;
    if (length === def.length)
      return;
    const origin3 = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin: origin3,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value2) {
    own(this, "~standard", value2);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync2(inst, value2) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value: value2, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value2) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value: value2, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value2);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value2) {
  return value2.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value2) {
  if (!ipv6Alphabet.test(value2))
    return false;
  return canParseURL(`http://[${value2}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value2) {
  const parts2 = value2.split("/");
  if (parts2.length !== 2)
    return false;
  const [address, prefix] = parts2;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item2 = input[i];
      const result = def.element._zod.run({
        value: item2,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value2;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value2.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value2.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id2, k) => `
          let ${id2}_ab = false;
          for (let i = 0; i < ${id2}.issues.length; i++) {
            const iss = ${id2}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id2}_ab = true;
          }
          if (${id2}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id2 = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id2} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id2}_present` : `${id2}.value !== undefined || ${id2}_present`;
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (!${id2}.issues.length || ${id2}_present) {
          if (${id2}.issues.length) {${prefixStr(id2, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id2}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id2}_present = ${isPresent};
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
        if (!${id2}_present && !${id2}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id2}_present) {
          newResult[${k}] = ${id2}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id2}.issues.length) {${prefixStr(id2, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id2}.value;`);
        } else {
          doc.write(`
        if (${id2}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id2}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value2;
  inst._zod.parse = (payload, ctx) => {
    value2 ?? (value2 = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value2, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option2) => Array.from(option2._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option2 of def.options) {
      const result = option2._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value2) {
  return value2 !== null && typeof value2 === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer2 = isRecursive(child, stack, resolve);
      if (answer2 > result)
        result = answer2;
    }
  };
  const shape = (sh, spread) => {
    let answer2 = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer2)
        answer2 = child;
    }
    return answer2;
  };
  const merge2 = (answer2) => {
    if (answer2 > result)
      result = answer2;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value2 = desc.value;
        if (!value2 || typeof value2 !== "object")
          continue;
        if (value2._zod)
          check(value2);
        else if (Array.isArray(value2))
          for (const el of value2)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer2) {
  if (answer2 !== ASSUMED)
    recursive.set(inst, answer2 === PROVEN);
  return answer2;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry = { value: empty, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r) => {
            if (entry)
              entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
            return r;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value2) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value2) && backEdges.has(value2);
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin3) {
    return Sizable[origin3] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value2, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value2, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value2, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value2,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value2, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value: value2
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target2, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target2, key, source[key]);
      }
    }
  }
  return target2;
}
function initializeContext(params) {
  let target2 = params?.target ?? "draft-2020-12";
  if (target2 === "draft-4")
    target2 = "draft-04";
  if (target2 === "draft-7")
    target2 = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target: target2,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      const existing = idToSchema.get(id2);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id2, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id3) => id3);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id2 = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id2;
      return { defId: id2, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option2 of options) {
    if (!option2 || typeof option2 !== "object")
      return;
    compactTypeUnion(option2);
    const keys = Object.keys(option2);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option2.type;
    for (const member2 of Array.isArray(type) ? type : [type]) {
      if (typeof member2 !== "string")
        return;
      if (!types.includes(member2))
        types.push(member2);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member2) {
  const extra = member2.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member2 of members2) {
    if (typeof member2 !== "object" || member2.type !== "object")
      return null;
    for (const key in member2) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member2);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts2 = [];
      for (const other of objects) {
        const part2 = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part2 === null || part2 === void 0)
          continue;
        if (!parts2.some((seen) => JSON.stringify(seen) === JSON.stringify(part2)))
          parts2.push(part2);
      }
      const merged = parts2.length === 1 ? parts2[0] : foldObjects(parts2) ?? { allOf: parts2 };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch2) => foldObjects([...rest, branch2]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id2 = ctx.external.registry.get(schema)?.id;
    if (!id2)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id2);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option2 of def.options) {
      if (isTransforming(option2, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item2 of def.items) {
      if (isTransforming(item2, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target: target2 } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target: target2, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 > agg[key])
    agg[key] = value2;
};
var narrowMax = (agg, key, value2) => {
  if (agg[key] === void 0 || value2 < agg[key])
    agg[key] = value2;
};
var narrowBoth = (agg, value2) => {
  narrowMin(agg, "minimum", value2);
  narrowMax(agg, "maximum", value2);
};
var addDivisor = (agg, value2) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value2))
    agg.multipleOf.push(value2);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch2) => stringifyKeyNames(bySchema, branch2, visited));
    if (mapped.some((branch2, i) => branch2 !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id: id2, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record);
    const names2 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names2 || names2 === true || rewrites.has(names2))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names2, /* @__PURE__ */ new Set());
    if (rewritten !== names2)
      rewrites.set(names2, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value2, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value2, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json.default = value2;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value2 = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value2 !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value2;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value2 = make(this);
      Object.defineProperty(this, key, { value: value2, configurable: true, writable: true });
      return value2;
    },
    set(value2) {
      Object.defineProperty(this, key, { value: value2, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/parse.js
var parse2 = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target2) {
    return pipe(this, target2);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value2) {
    util_exports.own(this, "~standard", value2);
  },
  parse: function _parse2(data, params) {
    return parse2(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value2) {
    util_exports.own(this, "spa", value2);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(_regex(...args));
    },
    includes(...args) {
      return this.check(_includes(...args));
    },
    startsWith(...args) {
      return this.check(_startsWith(...args));
    },
    endsWith(...args) {
      return this.check(_endsWith(...args));
    },
    min(...args) {
      return this.check(_minLength(...args));
    },
    max(...args) {
      return this.check(_maxLength(...args));
    },
    length(...args) {
      return this.check(_length(...args));
    },
    nonempty(...args) {
      return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args) {
      return this.check(_normalize(...args));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value2, params) {
      return this.check(_gt(value2, params));
    },
    gte(value2, params) {
      return this.check(_gte(value2, params));
    },
    min(value2, params) {
      return this.check(_gte(value2, params));
    },
    lt(value2, params) {
      return this.check(_lt(value2, params));
    },
    lte(value2, params) {
      return this.check(_lte(value2, params));
    },
    max(value2, params) {
      return this.check(_lte(value2, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value2, params) {
      return this.check(_multipleOf(value2, params));
    },
    step(value2, params) {
      return this.check(_multipleOf(value2, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(_minLength(n, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n, params) {
    return this.check(_maxLength(n, params));
  },
  length(n, params) {
    return this.check(_length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value2 of values) {
      if (keys.has(value2)) {
        newEntries[value2] = def.entries[value2];
      } else
        throw new Error(`Key ${value2} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value2 of values) {
      if (keys.has(value2)) {
        delete newEntries[value2];
      } else
        throw new Error(`Key ${value2} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value2, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value2) ? value2 : [value2],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// packages/par-core/src/formats/scalars.ts
var kinds = /* @__PURE__ */ new WeakMap();
function scalar(kind, schema) {
  kinds.set(schema, kind);
  return schema;
}
function scalarKindOf(schema) {
  return kinds.get(schema);
}
var text = scalar("text", string2());
var date2 = scalar("date", string2().regex(/^\d{4}-\d{2}-\d{2}$/));
var period = scalar("period", string2().regex(/^\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}))?$/));
var percent = scalar("percent", number2().min(0).max(100));
var rate = scalar("percent", number2().min(0));
var count2 = scalar("count", number2().int().min(0));
var points = scalar("points", number2().min(0));
var numeral2 = scalar("numeral", union([number2().min(0), string2()]));
var measure = scalar("measure", union([number2(), string2()]));
var share2 = scalar("share", union([number2().min(0).max(100), string2()]));
var directiveId = scalar("directive", string2());
var agencyId = scalar("agency", string2());
var taskId = scalar("task", string2());
var indicatorId = scalar("indicator", string2());
var id = scalar("id", string2());
var name = scalar("name", string2());
var value = scalar("value", string2());
var deadlineText = scalar("deadline", string2());
function formatName(name2) {
  return scalar("format", literal(name2));
}

// packages/par-core/src/formats/shape.ts
function shapeOf(schema, parts2) {
  const named2 = /* @__PURE__ */ new Map();
  for (const [where, part2] of Object.entries(parts2)) named2.set(part2.schema, [where, part2.terms]);
  const made = /* @__PURE__ */ new Map();
  function make(of) {
    const known = made.get(of);
    if (known) return known;
    const shape = makeNew(of);
    made.set(of, shape);
    return shape;
  }
  function makeNew(of) {
    const kind = scalarKindOf(of);
    if (kind !== void 0) return { kind: "scalar", scalar: kind, ...highest(of) };
    if (of instanceof ZodArray) return { kind: "list", item: make(of.element) };
    if (of instanceof ZodRecord) {
      const key = make(of.keyType);
      if (key.kind !== "scalar") throw new TypeError("the key of a record has to be a scalar");
      return { kind: "record", key, value: make(of.valueType) };
    }
    if (of instanceof ZodUnion) return either(of.options.map(make));
    const part2 = named2.get(of);
    if (part2 === void 0) throw new TypeError(`a ${of.type} of the format has no name and no vocabulary`);
    if (of instanceof ZodEnum) return choice(part2[0], part2[1]);
    if (of instanceof ZodObject) return object(part2[0], part2[1], of);
    throw new TypeError(`a format cannot hold a ${of.type}`);
  }
  function object(where, terms, of) {
    const fields = /* @__PURE__ */ new Map();
    const names2 = /* @__PURE__ */ new Map();
    const unaccented = /* @__PURE__ */ new Map();
    for (const [key, value2] of Object.entries(of.shape)) {
      const term = terms[key];
      if (term === void 0) throw new TypeError(`${where}.${key} is not in the vocabulary`);
      const optional3 = value2 instanceof ZodOptional;
      const field = { key, term, required: !optional3, shape: make(optional3 ? value2.unwrap() : value2) };
      fields.set(key, field);
      for (const name2 of namesOf(key, term)) {
        names2.set(foldName(name2), field);
        names2.set(name2, field);
        unaccented.set(unaccent(foldName(name2)), field);
      }
    }
    return { kind: "object", where, fields, names: names2, unaccented };
  }
  return make(schema);
}
function either(ways) {
  const shape = { kind: "either" };
  for (const way of ways) {
    if ((way.kind === "scalar" || way.kind === "choice") && !shape.single) shape.single = way;
    else if (way.kind === "list" && !shape.list) shape.list = way;
    else if (way.kind === "object" && !shape.object) shape.object = way;
    else if (way.kind === "record" && !shape.record) shape.record = way;
    else throw new TypeError(`a union of a format cannot hold this ${way.kind}`);
  }
  return shape;
}
function waysOf({ single, list, object, record }) {
  return [single, list, object, record].filter((way) => way !== void 0);
}
function wayOf({ single, list, object, record }, node2) {
  const way = node2.kind === "scalar" ? single : node2.kind === "sequence" ? list : groupOf2(node2, object, record);
  const first = way ?? object ?? record ?? list ?? single;
  if (first === void 0) throw new TypeError("an either-shape without a way");
  return first;
}
function groupOf2({ entries }, object, record) {
  if (object === void 0 || record === void 0) return object ?? record;
  const isNamed = entries.every(({ key }) => object.unaccented.has(unaccent(foldName(key.value))));
  return isNamed ? object : record;
}
function highest(schema) {
  if (!(schema instanceof ZodNumber) || schema.maxValue === null || schema.maxValue === Number.MAX_SAFE_INTEGER)
    return {};
  return Number.isFinite(schema.maxValue) ? { high: schema.maxValue } : {};
}
function choice(where, terms) {
  const names2 = /* @__PURE__ */ new Map();
  const unaccented = /* @__PURE__ */ new Map();
  for (const [value2, term] of Object.entries(terms)) {
    for (const name2 of namesOf(value2, term)) {
      names2.set(foldName(name2), value2);
      unaccented.set(unaccent(foldName(name2)), value2);
    }
  }
  return { kind: "choice", where, terms, names: names2, unaccented };
}
function objectsOf(root) {
  const found = /* @__PURE__ */ new Set();
  const walk = (shape) => {
    if (shape.kind === "list") walk(shape.item);
    else if (shape.kind === "record") walk(shape.value);
    else if (shape.kind === "either") waysOf(shape).forEach(walk);
    else if (shape.kind === "object" && !found.has(shape)) {
      found.add(shape);
      for (const field of shape.fields.values()) walk(field.shape);
    }
  };
  walk(root);
  return [...found];
}

// packages/par-core/src/formats/read-shape.ts
var SCHEMA_KEY = "$schema";
function readShape(r, shape, node2, path, key, around) {
  if (isNull(node2) || node2 === null) return void 0;
  switch (shape.kind) {
    case "scalar":
    case "choice": {
      if (node2.kind !== "scalar") {
        wrongType(r, "PAR103.text", node2, path, key);
        return readScalarOf(null, void 0, path, key);
      }
      if (r.broken.has(node2.start)) return readScalarOf(node2, void 0, path, key);
      const value2 = shape.kind === "choice" ? readChoice(r, shape, node2, path) : readScalar(r, shape, node2, path);
      return readScalarOf(node2, value2, path, key);
    }
    case "list": {
      if (node2.kind !== "sequence") return wrongType(r, "PAR103.list", node2, path, key);
      const items = [];
      node2.items.forEach((item2, index) => {
        const read = readShape(r, shape.item, item2.value, pointer(path, index), void 0, around);
        if (read) items.push(read);
      });
      return key ? { kind: "list", node: node2, items, path, key } : { kind: "list", node: node2, items, path };
    }
    case "record":
      if (node2.kind !== "mapping") return wrongType(r, "PAR103.object", node2, path, key, recordKey(r, shape));
      return { kind: "record", node: node2, entries: readRecord(r, shape, node2, path, around), path, ...key && { key } };
    case "object": {
      if (node2.kind !== "mapping") return wrongType(r, "PAR103.object", node2, path, key, firstKey(shape, r.language));
      const fields = readFields(r, shape, node2, path, key, around);
      return key ? { kind: "object", node: node2, fields, path, key } : { kind: "object", node: node2, fields, path };
    }
    case "either": {
      const prose = proseWithColon(r, shape, node2, path);
      if (prose !== void 0) return readScalarOf(null, prose, path, key);
      return readShape(r, wayOf(shape, node2), node2, path, key, around);
    }
  }
}
function readScalarOf(node2, value2, path, key) {
  return key ? { kind: "scalar", node: node2, value: value2, path, key } : { kind: "scalar", node: node2, value: value2, path };
}
function proseWithColon(r, shape, node2, path) {
  const { single, object, record } = shape;
  if (single?.kind !== "scalar" || !object || record || node2.kind !== "mapping" || node2.flow) return void 0;
  const [entry, ...others] = node2.entries;
  if (entry === void 0 || others.length > 0 || !entry.hasColon || r.tree.syntax === "json") return void 0;
  if (entry.value !== null && entry.value.kind !== "scalar") return void 0;
  const folded = foldName(entry.key.value);
  if (fieldOf(object, entry) || beginningOf(object, folded) || object.unaccented.has(unaccent(folded)))
    return void 0;
  if (r.suggestionsLeft-- > 0 && closest(folded, [...object.names.keys()], { max: 1 }).length > 0) return void 0;
  const text3 = r.tree.text.slice(node2.start, node2.end);
  const lines = /[\r\n]/u.test(text3);
  addFinding(r, "PAR010", node2, {
    ...lines && { message: "PAR010.lines" },
    args: { text: quoted(text3) },
    path,
    ...!lines && { data: { kind: "quote", text: text3 } }
  });
  const read = text3.replace(/\s+/gu, " ").trim();
  return r.decomposed ? read.normalize("NFC") : read;
}
function wrongType(r, message, node2, path, key, example = "") {
  if (r.broken.has(node2.start)) return;
  const place2 = node2.kind === "scalar" ? node2 : key ?? placeOf({ node: node2 });
  if (key) {
    const written2 = variantOf2(r, message, node2);
    addFinding(r, "PAR103", place2, { message: written2, args: { key: key.value, example }, path });
  } else if (message === "PAR103.text") addFinding(r, "PAR103", place2, { message: "PAR103.value", path });
  else addFinding(r, "PAR103", place2, { message: "PAR103.group", args: { example }, path });
}
function variantOf2(r, message, node2) {
  if (r.tree.syntax === "json") return message === "PAR103.list" ? "PAR103.list-json" : message;
  return message === "PAR103.text" && node2.kind === "sequence" && !node2.flow ? "PAR103.lines" : message;
}
function recordKey(r, shape) {
  if (shape.value.kind === "choice") return shape.value.where === "severitySetting" ? "PAR206" : "1.a.1";
  const indicator2 = shape.key.scalar === "indicator" ? r.directive?.indicators[0]?.id : void 0;
  return indicator2 ?? (r.language === "vi" ? "m\xE3" : "id");
}
function firstKey(shape, language) {
  const [first] = shape.fields.values();
  return first ? nameIn(language, first.key, first.term) : "";
}
function readFields(r, shape, node2, path, key, outer) {
  const fields = {};
  const written2 = /* @__PURE__ */ new Map();
  const around = { shape, written: written2, outer };
  let misspelt;
  for (const entry of node2.entries) {
    if (path === "" && entry.hasColon && entry.key.value === SCHEMA_KEY) continue;
    const field = fieldOf(shape, entry);
    if (field === void 0) {
      if (belongsFurtherOut(r, entry, path, outer)) continue;
      const meant = unknownKey(r, shape, entry, path);
      if (meant) misspelt = [...misspelt ?? [], [entry, meant]];
      continue;
    }
    const first = written2.get(field);
    if (first === void 0) written2.set(field, entry);
    else if (saysNothing(first.value) && !saysNothing(entry.value)) {
      duplicateKey(r, first, entry, pointer(path, field.key));
      written2.set(field, entry);
    } else duplicateKey(r, entry, first, pointer(path, field.key));
  }
  for (const [entry, field] of misspelt ?? []) if (!written2.has(field)) written2.set(field, entry);
  const readField = (field, entry) => {
    const at3 = pointer(path, field.key);
    if (field.required && entry.hasColon && isNull(entry.value)) {
      const values = field.shape.kind === "choice" ? choicesOf(field.shape, r.language) : void 0;
      const args = { key: entry.key.value, values: values ?? "" };
      addFinding(r, "PAR111", entry.key, { ...values && { message: "PAR111.choice" }, args, path: at3 });
    }
    const read = readShape(r, field.shape, entry.value, at3, entry.key, around);
    if (read) fields[field.key] = read;
  };
  for (const [field, entry] of written2) readField(field, entry);
  if (lacksOne(shape, written2)) {
    const missing = [...shape.fields.values()].filter((field) => field.required && !written2.has(field));
    missingKeys(r, missing, node2, path, key);
  }
  return fields;
}
function lacksOne(shape, written2) {
  for (const field of shape.fields.values()) if (field.required && !written2.has(field)) return true;
  return false;
}
function saysNothing(node2) {
  return isNull(node2) || node2?.kind === "scalar" && node2.value.trim() === "";
}
function fieldOf(shape, entry) {
  return fieldNamed(shape, entry.key.value);
}
function fieldNamed(shape, name2) {
  return shape.names.get(name2) ?? shape.names.get(foldName(name2));
}
var HIDDEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;
function belongsFurtherOut(r, entry, path, outer) {
  for (let around = outer; around; around = around.outer) {
    const field = fieldOf(around.shape, entry);
    if (field === void 0 || around.written.has(field)) continue;
    around.written.set(field, entry);
    if (entry.hasColon) {
      const args = { key: entry.key.value };
      addFinding(r, "PAR101", entry.key, { message: "PAR101.indented", args, path: pointer(path, entry.key.value) });
    }
    return true;
  }
  return false;
}
function unknownKey(r, shape, entry, path) {
  const { key, hasColon } = entry;
  if (key.value.trim() === "") {
    if (hasColon) addFinding(r, "PAR101", entry, { message: "PAR101.empty", path });
    return void 0;
  }
  const visible = key.value.replace(HIDDEN, "");
  const hidden = visible === key.value ? void 0 : fieldNamed(shape, visible);
  if (hidden && hasColon) {
    const data = { kind: "replace", text: visible };
    addFinding(r, "PAR020", key, {
      message: "PAR020.hidden",
      args: { key: visible },
      path: pointer(path, hidden.key),
      data
    });
    return hidden;
  }
  const folded = foldName(key.value);
  const bare = shape.unaccented.get(unaccent(folded)) ?? beginningOf(shape, folded);
  const [near] = bare || r.suggestionsLeft-- <= 0 ? [] : closest(folded, [...shape.names.keys()], { max: 1 });
  const meant = bare ?? (near === void 0 ? void 0 : shape.names.get(near));
  if (!hasColon) return meant;
  if (meant === void 0) {
    sayUnknown(r, shape, key, path);
    return void 0;
  }
  const name2 = near ?? namesOf(meant.key, meant.term).find((one) => unaccent(foldName(one)) === unaccent(folded)) ?? nameIn(r.language, meant.key, meant.term);
  const written2 = namesOf(meant.key, meant.term).find((one) => foldName(one) === foldName(name2)) ?? name2;
  addFinding(r, "PAR101", key, {
    message: "PAR101.meant",
    args: { key: key.value, meant: written2 },
    path: pointer(path, key.value),
    data: { kind: "replace", text: written2 }
  });
  return meant;
}
function sayUnknown(r, shape, key, path) {
  const keys = [...shape.fields.values()].map((field) => nameIn(r.language, field.key, field.term)).join(", ");
  addFinding(r, "PAR101", key, { args: { key: quoted(key.value), keys }, path: pointer(path, key.value) });
}
function beginningOf(shape, folded) {
  const words3 = folded.split(" ");
  for (let count3 = Math.min(words3.length, 6) - 1; count3 > 0; count3--) {
    const field = shape.names.get(words3.slice(0, count3).join(" "));
    if (field) return field;
  }
  return void 0;
}
function duplicateKey(r, entry, first, path) {
  addFinding(r, "PAR106", entry.key, {
    args: { key: entry.key.value, line: lineNumber(r, first.key.start) },
    path,
    data: { kind: "remove" },
    related: [{ start: first.key.start, end: first.key.end, message: "PAR106.first" }]
  });
}
function missingKeys(r, missing, node2, path, key) {
  const names2 = missing.map((field) => nameIn(r.language, field.key, field.term));
  const data = { kind: "add-keys", keys: missing.map((field) => field.key), ...knownValues(r, missing) };
  const place2 = placeOf(key ? { key, node: node2 } : { node: node2 });
  if (names2.length === 1) addFinding(r, "PAR102", place2, { args: { key: names2[0] }, path, data });
  else addFinding(r, "PAR102", place2, { message: "PAR102.several", args: { keys: names2.join(", ") }, path, data });
}
function knownValues(r, missing) {
  const values = {};
  const [directive2, ...others] = r.directives;
  for (const { key, shape } of missing) {
    if (shape.kind !== "scalar") continue;
    if (shape.scalar === "format") values[key] = r.format;
    if (shape.scalar === "directive" && directive2 && others.length === 0) values[key] = directive2.id;
  }
  return Object.keys(values).length === 0 ? {} : { values };
}
function readRecord(r, shape, node2, path, around) {
  const entries = [];
  const written2 = /* @__PURE__ */ new Map();
  for (const entry of node2.entries) {
    if (entry.key.value.trim() === "" || !entry.hasColon) continue;
    const id2 = readScalar(r, shape.key, entry.key, pointer(path, entry.key.value));
    if (typeof id2 !== "string") continue;
    const at3 = pointer(path, id2);
    const first = written2.get(id2);
    if (first) {
      duplicateKey(r, entry, first, at3);
      continue;
    }
    written2.set(id2, entry);
    const value2 = readShape(r, shape.value, entry.value, at3, entry.key, around);
    if (value2) entries.push({ id: id2, key: entry.key, value: value2 });
  }
  return entries;
}

// packages/par-core/src/formats/silence.ts
var SILENCER = /^#\s*par-disable-next-line\b/u;
var SILENCER_LIKE = /^#\s*par-?disable/iu;
function silence(reading) {
  const silencers = silencersOf(reading);
  if (silencers.length === 0) return reading.findings;
  const byLine = new Map(silencers.map((silencer) => [silencer.line + 1, silencer]));
  const kept = reading.findings.filter((finding) => {
    const silencer = byLine.get(lineAt(reading.tree.lineStarts, finding.start));
    const code = silencer?.codes.find((one) => one.code === finding.code);
    if (code) code.used = true;
    return code === void 0;
  });
  const unused = [];
  for (const { codes } of silencers) {
    for (const { code, place: place2, used } of codes) {
      if (used) continue;
      addFinding({ findings: unused }, "PAR022", place2, { args: { code }, data: { kind: "remove" } });
    }
  }
  return [...kept, ...unused];
}
function silencersOf(reading) {
  const { text: text3, comments, lineStarts } = reading.tree;
  const silencers = [];
  for (const comment of comments) {
    const said = text3.slice(comment.start, comment.end);
    const head = SILENCER.exec(said);
    if (head === null) {
      if (SILENCER_LIKE.test(said)) addFinding(reading, "PAR022", comment, { message: "PAR022.misspelt" });
      continue;
    }
    const from2 = comment.start + head[0].length;
    const codes = [];
    for (const word of said.slice(head[0].length).matchAll(/[^\s,:;.]+/gu)) {
      const start = from2 + word.index;
      const place2 = { start, end: start + word[0].length };
      const code = word[0].toUpperCase();
      if (!/^PAR\d/u.test(code)) break;
      if (isCode(code)) codes.push({ code, place: place2, used: false });
      else addFinding(reading, "PAR022", place2, { message: "PAR022.unknown", args: { code: word[0].slice(0, 20) } });
    }
    if (codes.length === 0 && !said.slice(head[0].length).trim().toUpperCase().startsWith("PAR")) {
      addFinding(reading, "PAR022", comment, { message: "PAR022.empty" });
    }
    silencers.push({ line: lineAt(lineStarts, comment.start), codes });
  }
  return silencers;
}

// packages/par-core/src/formats/unicode-form.ts
var MARKED2 = /\p{L}[\u0300-\u036f]{1,8}/gu;
function decomposedLetters(text3) {
  const places = [];
  for (const { 0: letter, index } of text3.matchAll(MARKED2)) {
    if (letter.normalize("NFC") !== letter) places.push({ start: index, end: index + letter.length });
  }
  return places;
}

// packages/par-core/src/formats/format-definition.ts
function defineFormat(name2, shape, parts2) {
  if (shape.kind !== "object") throw new TypeError("a file is an object");
  const objects = objectsOf(shape);
  const holds2 = (object, key) => object.names.has(key) || object.unaccented.has(key);
  const isKey = (text3, siblings = []) => {
    const keys = [text3, ...siblings].map(foldName);
    return objects.some((object) => keys.every((key) => holds2(object, key)));
  };
  const names2 = objects.flatMap((object) => [...object.unaccented.keys()]);
  const isNearKey = (text3) => {
    const plain2 = unaccent(foldName(text3));
    return plain2 !== "" && (names2.some((one) => one.startsWith(plain2)) || closest(plain2, names2, { max: 1 }).length > 0);
  };
  return { name: name2, shape, parts: parts2, isKey, isNearKey };
}
var MOST_SUGGESTIONS2 = 500;
var BREAKING = /* @__PURE__ */ new Set([
  "unclosed-bracket",
  "reserved-character",
  "alias-unknown",
  "alias-too-large"
]);
function readFile(format, text3, options) {
  requireCalendarDate(options.on, "today");
  const tree = readSource(text3, {
    ...options.syntax && { syntax: options.syntax },
    isKey: format.isKey,
    isNearKey: format.isNearKey
  });
  const odd = isUnusual(text3);
  const findings = [];
  const period2 = periodOfFile(format, tree);
  const reading = {
    tree,
    format: format.name,
    legacy: odd && mayHoldLegacyFont(text3) ? { font: void 0 } : void 0,
    decomposed: odd && COMBINING_MARK.test(text3),
    language: languageOf(format, tree),
    directive: directiveOf(format, tree, options.directives),
    directives: options.directives,
    period: period2,
    on: period2 ? calendarInterval(period2).to : options.on,
    findings,
    meaning: void 0,
    suggestionsLeft: MOST_SUGGESTIONS2,
    needQuotes: new Set(tree.problems.filter((one) => one.kind.endsWith("comma-in-flow")).map((one) => one.start)),
    broken: new Set(tree.problems.filter((one) => BREAKING.has(one.kind)).map((one) => one.start))
  };
  if (isAnotherKind(reading, format)) return { reading, read: void 0 };
  addProblems(reading);
  checkUnicode(reading);
  if (isNull(tree.root)) {
    const place2 = { start: 0, end: Math.min(1, text3.length) };
    const first = format.shape.fields.get("format");
    const line = `${first ? nameIn(reading.language, first.key, first.term) : "format"}: ${format.name}`;
    if (format.name.startsWith("par-report/")) addFinding(reading, "PAR004", place2);
    else addFinding(reading, "PAR004", place2, { message: "PAR004.other", args: { first: line } });
    return { reading, read: void 0 };
  }
  const read = readShape(reading, format.shape, tree.root, "");
  if (read) reading.meaning = { shape: format.shape, read };
  if (read?.kind === "object") checkFormatName(reading, format, read.fields);
  return { reading, read };
}
function checkedText(reading) {
  const { tree, language, meaning } = reading;
  const findings = [...silence(reading)].sort(byPlace);
  return { tree, language, findings, ...meaning && { meaning } };
}
function isAnotherKind(reading, format) {
  const { tree } = reading;
  const { root } = tree;
  if (root === null || isNull(root)) return false;
  const args = { expected: format.name };
  const written2 = rootScalar(format, tree, "format");
  const kind = written2 && /^par-[a-z]+\/\d+$/u.exec(written2.value.trim());
  if (written2 && kind && kind[0] !== format.name && !kind[0].startsWith(format.name.slice(0, format.name.indexOf("/") + 1))) {
    addFinding(reading, "PAR110", written2, {
      message: "PAR110.other",
      args: { ...args, text: kind[0] },
      path: "/format"
    });
    return true;
  }
  const known = root.kind === "mapping" && root.entries.slice(0, 50).some(({ key: key2 }) => format.isKey(key2.value) || format.isNearKey(key2.value));
  if (known) return false;
  const end = Math.min(root.end, lineEndOf(tree.lineStarts, tree.text, lineAt(tree.lineStarts, root.start)));
  const first = format.shape.fields.get("format");
  const key = first ? nameIn(reading.language, first.key, first.term) : "";
  addFinding(reading, "PAR110", { start: root.start, end }, { message: "PAR110.none", args: { ...args, key } });
  return true;
}
var COMBINING_MARK = /[\u0300-\u036f]/u;
function checkUnicode(reading) {
  if (!reading.decomposed) return;
  const places = decomposedLetters(reading.tree.text);
  const [first] = places;
  if (first === void 0) return;
  addFinding(reading, "PAR019", first, {
    ...places.length > 1 && { message: "PAR019.several" },
    args: { count: places.length },
    data: { kind: "convert", from: "decomposed" }
  });
}
function checkFormatName(reading, format, fields) {
  const written2 = fields.format;
  if (written2?.kind !== "scalar" || written2.value === void 0 || written2.node === null || written2.value === format.name)
    return;
  addFinding(reading, "PAR110", written2.node, {
    args: { text: String(written2.value).slice(0, 60), expected: format.name },
    path: "/format",
    data: { kind: "replace", text: format.name }
  });
}
function rootScalar(format, tree, key) {
  const field = format.shape.fields.get(key);
  if (tree.root?.kind !== "mapping" || field === void 0) return void 0;
  const names2 = new Set(namesOf(key, field.term).map((name2) => unaccent(foldName(name2))));
  const entry = tree.root.entries.find((one) => names2.has(unaccent(foldName(one.key.value))));
  return entry?.value?.kind === "scalar" ? entry.value : void 0;
}
function languageOf(format, tree) {
  if (tree.root?.kind !== "mapping") return "vi";
  let english = 0;
  let vietnamese = 0;
  for (const entry of tree.root.entries) {
    const name2 = foldName(entry.key.value);
    const field = format.shape.names.get(name2);
    if (field === void 0) continue;
    if (field.key === "format") return name2 === "format" ? "en" : "vi";
    if (name2 === foldName(field.key)) english++;
    else vietnamese++;
  }
  return english > vietnamese ? "en" : "vi";
}
function periodOfFile(format, tree) {
  const text3 = rootScalar(format, tree, "period")?.value;
  return text3 === void 0 || text3.length > 60 ? void 0 : parsePeriod(text3);
}
function directiveOf(format, tree, known) {
  if (!format.shape.fields.has("directive")) return known[0];
  const text3 = rootScalar(format, tree, "directive")?.value.trim();
  return text3 === void 0 || text3 === "" ? known[0] : known.find((directive2) => directive2.id === text3);
}

// packages/par-core/src/calendar/calendar.ts
function covers(calendar, year) {
  return calendar.years.includes(year);
}

// packages/par-core/src/calendar/working-days.ts
var departures = /* @__PURE__ */ new WeakMap();
function departuresOf(calendar) {
  const known = departures.get(calendar);
  if (known !== void 0) return known;
  const built = /* @__PURE__ */ new Map();
  for (const { date: date3 } of calendar.daysOff) built.set(date3, false);
  for (const { date: date3 } of calendar.workedDays) built.set(date3, true);
  departures.set(calendar, built);
  return built;
}
function isWeekday(date3) {
  return dayOfWeek(date3) <= 5;
}
function missingYears(interval, calendar) {
  const { from: from2, to } = requireInterval(interval);
  const missing = [];
  for (let year = partsOf2(from2).year; year <= partsOf2(to).year; year += 1) {
    if (!covers(calendar, year)) missing.push(year);
  }
  return missing;
}
function requireInterval(interval) {
  requireCalendarDate(interval.from, "interval.from");
  requireCalendarDate(interval.to, "interval.to");
  return interval;
}
function isWorkingDay(date3, calendar) {
  if (!covers(calendar, partsOf2(date3).year)) return void 0;
  return departuresOf(calendar).get(date3) ?? isWeekday(date3);
}
function workingDaysIn(interval, calendar) {
  requireInterval(interval);
  if (interval.to < interval.from) return 0;
  if (missingYears(interval, calendar).length > 0) return void 0;
  let count3 = weekdaysIn(interval);
  for (const [date3, worked] of departuresOf(calendar)) {
    if (date3 < interval.from || date3 > interval.to || worked === isWeekday(date3)) continue;
    count3 += worked ? 1 : -1;
  }
  return count3;
}
function weekdaysIn({ from: from2, to }) {
  const days = daysBetween(from2, to) + 1;
  const first = dayOfWeek(from2);
  let count3 = Math.floor(days / 7) * 5;
  for (let index = 0; index < days % 7; index += 1) {
    if ((first - 1 + index) % 7 < 5) count3 += 1;
  }
  return count3;
}
function workingDaysBetween(from2, to, calendar) {
  requireCalendarDate(from2, "from");
  requireCalendarDate(to, "to");
  if (from2 <= to) return workingDaysIn({ from: addDays2(from2, 1), to }, calendar);
  const back = workingDaysIn({ from: addDays2(to, 1), to: from2 }, calendar);
  return back === void 0 || back === 0 ? back : -back;
}
function addWorkingDays(date3, count3, calendar) {
  requireWholeNumber(count3, "count");
  const step = count3 < 0 ? -1 : 1;
  let day = requireCalendarDate(date3, "date");
  for (let left = Math.abs(count3); left > 0; ) {
    day = addDays2(day, step);
    const worked = isWorkingDay(day, calendar);
    if (worked === void 0) return void 0;
    if (worked) left -= 1;
  }
  return day;
}
function nextWorkingDay(date3, calendar) {
  const worked = isWorkingDay(date3, calendar);
  if (worked === void 0) return void 0;
  return worked ? date3 : addWorkingDays(date3, 1, calendar);
}

// packages/par-core/src/calendar/deadline.ts
function deadlineOf(deadline2, calendar) {
  if (deadline2.kind !== "fixed-period") return { kind: "without-a-date", because: deadline2.kind };
  const { period: period2 } = deadline2;
  const lastDay = requireCalendarDate(deadline2.lastDay, "deadline.lastDay");
  return { kind: "dated", period: period2, lastDay, due: nextWorkingDay(lastDay, calendar) ?? lastDay };
}
function lateness(due, submitted, calendar) {
  requireCalendarDate(due, "due");
  requireCalendarDate(submitted, "submitted");
  const lastDay = nextWorkingDay(due, calendar) ?? due;
  if (submitted > lastDay) {
    const workingDays = workingDaysBetween(lastDay, submitted, calendar);
    return { late: true, ...workingDays !== void 0 && { workingDays } };
  }
  const workingDaysLeft = workingDaysBetween(submitted, lastDay, calendar);
  return { late: false, ...workingDaysLeft !== void 0 && { workingDaysLeft } };
}

// packages/par-core/src/formats/dates.ts
function dateText(date3) {
  return { vi: formatDate(date3, "vi"), en: formatDate(date3, "en") };
}
function dateOf2(read) {
  return read?.value;
}

// packages/par-core/src/formats/report/context.ts
function hasText(read) {
  return read !== void 0 && (read.value === void 0 || read.value.trim() !== "");
}
function hasProof(evidence) {
  return evidence?.items.some((item2) => Object.keys(item2.fields).length > 0) === true;
}

// packages/par-core/src/formats/report/figures/figure.ts
var NOT_APPLICABLE = { kind: "not-applicable" };
var MISSING = { kind: "missing" };
function rateOf(numerator, denominator) {
  return denominator === 0 ? NOT_APPLICABLE : { kind: "rate", numerator, denominator };
}
var countOf = (count3) => ({ kind: "count", count: count3 });
function shareOf(all, has) {
  return rateOf(all.filter(has).length, all.length);
}

// packages/par-core/src/formats/report/figures/applied-tasks.ts
var statusOf = (reported) => reported?.fields.status?.value;
function isProved2({ reported }) {
  return reported !== void 0 && hasText(reported.fields.results) && hasProof(reported.fields.evidence);
}
function isCarriedOut(one) {
  const status = statusOf(one.reported);
  return status === "done" || status === "ongoing" && isProved2(one);
}
var tasksCarriedOut = (tasks2) => shareOf(tasks2, isCarriedOut);
function endingTasksDone(tasks2) {
  const ending = tasks2.filter(({ task: task2 }) => comesToAnEnd(task2));
  return shareOf(ending, ({ reported }) => statusOf(reported) === "done");
}
function comesToAnEnd({ deadline: deadline2 }) {
  switch (deadline2.kind) {
    case "fixed-period":
    case "urgent":
    case "undated":
      return true;
    case "year-over-year":
    case "annual":
    case "continuous":
    case "timely":
      return false;
    default: {
      const unknown2 = deadline2;
      return unknown2;
    }
  }
}
function tasksOnTime(tasks2, { report: report2, calendar }) {
  const sent = dateOf2(report2.fields.document?.fields.date);
  let onTime = 0;
  let due = 0;
  for (const { task: task2, reported } of tasks2) {
    const deadline2 = deadlineOf(task2.deadline, calendar);
    if (deadline2.kind !== "dated") continue;
    const completed = dateOf2(reported?.fields.completedOn);
    const over = sent !== void 0 && lateness(deadline2.due, sent, calendar).late;
    if (completed === void 0 && !over) continue;
    due++;
    if (completed !== void 0 && !lateness(deadline2.due, completed, calendar).late) onTime++;
  }
  return rateOf(onTime, due);
}
var tasksWithEvidence = (tasks2) => shareOf(tasks2, ({ reported }) => hasProof(reported?.fields.evidence));
function obligationsCarriedOut(tasks2) {
  let carriedOut = 0;
  let all = 0;
  for (const one of tasks2) {
    const said = new Map(one.reported?.fields.obligations?.entries.map(({ id: id2, value: value2 }) => [id2, value2.value]));
    for (const { id: id2 } of one.task.obligations) {
      const status = said.has(id2) ? said.get(id2) : statusOf(one.reported);
      if (status === "not-applicable") continue;
      all++;
      if (status === "done" || status === "ongoing" && isProved2(one)) carriedOut++;
    }
  }
  return rateOf(carriedOut, all);
}
var tasksLeftOut = (tasks2) => countOf(tasks2.filter(({ reported }) => reported === void 0).length);
function shortcomingsAccountedFor(tasks2) {
  const all = tasks2.flatMap(({ reported }) => reported?.fields.shortcomings?.items ?? []);
  return shareOf(all, ({ fields }) => hasText(fields.reason) && hasText(fields.remedy));
}

// packages/par-core/src/formats/report/rates.ts
function compareRate(numerator, denominator, percent2) {
  const [digits, scale] = decimal(percent2);
  const difference = BigInt(numerator) * 100n * scale - digits * BigInt(denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function decimal(value2) {
  const [whole2 = "0", fraction2 = ""] = value2.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }).split(".");
  return [BigInt(whole2 + fraction2), 10n ** BigInt(fraction2.length)];
}

// packages/par-core/src/formats/report/figures/indicators.ts
function ownIndicators(tasks2, { directive: directive2 }) {
  const ids = new Set(tasks2.flatMap(({ task: task2 }) => task2.indicators));
  return directive2?.indicators.filter(({ id: id2 }) => ids.has(id2)) ?? [];
}
function reportedOf(report2, id2) {
  return report2.fields.indicators?.entries.find((one) => one.id === id2)?.value;
}
function reportedValue({ unit: unit3 }, reported) {
  const { numerator, denominator, previous } = reported?.fields ?? {};
  if (numerator?.value === void 0) return MISSING;
  const before = previous?.value === void 0 ? {} : { previous: previous.value };
  if (unit3 === "count") return { kind: "count", count: numerator.value, ...before };
  if (denominator?.value === void 0) return MISSING;
  if (denominator.value === 0) return NOT_APPLICABLE;
  return { kind: "rate", numerator: numerator.value, denominator: denominator.value, ...before };
}
function measured(source, tasks2) {
  return ownIndicators(tasks2, source).map((indicator2) => [indicator2, reportedValue(indicator2, reportedOf(source.report, indicator2.id))]).filter(([, { kind }]) => kind !== "not-applicable");
}
var isReported = ({ kind }) => kind === "rate" || kind === "count";
var indicatorsReported = (tasks2, source) => shareOf(measured(source, tasks2), ([, value2]) => isReported(value2));
function tasksMeasured(tasks2, source) {
  const known = new Map(measured(source, tasks2).map(([{ id: id2 }, value2]) => [id2, isReported(value2)]));
  const withIndicators = tasks2.filter(({ task: task2 }) => task2.indicators.some((id2) => known.has(id2)));
  return shareOf(withIndicators, ({ task: task2 }) => task2.indicators.some((id2) => known.get(id2)));
}
function indicatorsRisen(tasks2, source) {
  const asked3 = measured(source, tasks2).filter(([{ mustRise }]) => mustRise);
  return shareOf(asked3, ([, value2]) => hasRisen(value2));
}
function hasRisen(value2) {
  if (value2.kind !== "rate" || value2.previous === void 0) return false;
  const { numerator, denominator, previous } = value2;
  const change = compareRate(numerator, denominator, previous);
  return change > 0 || change === 0 && previous >= 100;
}
function targetsMet(tasks2, source) {
  const aimed = measured(source, tasks2).flatMap(
    ([{ target: target2, direction: direction2 }, value2]) => target2 ? [{ target: target2.value, direction: direction2, value: value2 }] : []
  );
  const met = aimed.filter(({ target: target2, direction: direction2, value: value2 }) => {
    const against = againstTarget(value2, target2);
    return against !== void 0 && (direction2 === "increase" ? against >= 0 : against <= 0);
  });
  return rateOf(met.length, aimed.length);
}
function againstTarget(value2, target2) {
  if (value2.kind === "count") return value2.count - target2;
  return value2.kind === "rate" ? compareRate(value2.numerator, value2.denominator, target2) : void 0;
}

// packages/par-core/src/directive/soctrang-2021-09-24/documents.ts
var HOME_AFFAIRS_MINISTRY = { vi: "B\u1ED9 N\u1ED9i v\u1EE5", en: "Ministry of Home Affairs" };
var HOME_AFFAIRS_DEPARTMENT = { vi: "S\u1EDF N\u1ED9i v\u1EE5 t\u1EC9nh S\xF3c Tr\u0103ng", en: "Department of Home Affairs of S\xF3c Tr\u0103ng" };
var PROVINCE = { vi: "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\xF3c Tr\u0103ng", en: "People\u2019s Committee of S\xF3c Tr\u0103ng province" };
var GOVERNMENT = { vi: "Ch\xEDnh ph\u1EE7", en: "The Government" };
var PRIME_MINISTER = { vi: "Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7", en: "The Prime Minister" };
var documents = [
  {
    id: "3787-bnv-cchc",
    reference: "3787/BNV-CCHC",
    date: "2021-08-04",
    issuer: HOME_AFFAIRS_MINISTRY,
    title: {
      vi: "C\xF4ng v\u0103n tri\u1EC3n khai c\xE1c n\u1ED9i dung sau h\u1ED9i ngh\u1ECB c\xF4ng b\u1ED1 Ch\u1EC9 s\u1ED1 h\xE0i l\xF2ng v\xE0 Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2020",
      en: "Official letter on what to do after the conference that published the satisfaction and reform indexes of 2020"
    },
    provenance: IN_THE_LETTER
  },
  {
    id: "74-bc-snv",
    reference: "74/BC-SNV",
    date: "2021-07-23",
    issuer: HOME_AFFAIRS_DEPARTMENT,
    title: {
      vi: "B\xE1o c\xE1o chi ti\u1EBFt c\xE1c t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF do B\u1ED9 N\u1ED9i v\u1EE5 c\xF4ng b\u1ED1",
      en: "Report detailing the shortcomings published by the Ministry of Home Affairs"
    },
    provenance: IN_THE_LETTER
  },
  {
    id: "79-kh-ubnd",
    reference: "79/KH-UBND",
    date: "2021-05-27",
    issuer: PROVINCE,
    title: {
      vi: "K\u1EBF ho\u1EA1ch v\u1EC1 \u0111\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng",
      en: "Plan on renewing the one-stop and interlinked one-stop mechanism"
    },
    provenance: fromTheLetter(
      "S\u1ED1, ng\xE0y v\xE0 c\u01A1 quan ban h\xE0nh ghi trong c\xF4ng v\u0103n; n\u1ED9i dung suy t\u1EEB \u0111i\u1EC3m 1.e vi\u1EC7n d\u1EABn k\u1EBF ho\u1EA1ch n\xE0y.",
      "Number, date and issuer stand in the directive; the matter is inferred from clause 1.e, which cites it."
    )
  },
  {
    id: "60-2021-nd-cp",
    reference: "60/2021/N\u0110-CP",
    date: "2021-06-21",
    issuer: GOVERNMENT,
    title: {
      vi: "Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh \u1EDF \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp",
      en: "Decree on the financial autonomy of public service units"
    },
    provenance: IN_THE_LETTER
  },
  {
    id: "21-ct-ttg",
    reference: "21/CT-TTg",
    date: "2021-08-05",
    issuer: PRIME_MINISTER,
    title: {
      vi: "Ch\u1EC9 th\u1ECB v\u1EC1 c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp c\u1EE7a c\u01A1 quan qu\u1EA3n l\xFD h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc",
      en: "Directive on managing the finance and income of state administrative agencies"
    },
    provenance: fromTheLetter(
      "S\u1ED1, ng\xE0y v\xE0 c\u01A1 quan ban h\xE0nh ghi trong c\xF4ng v\u0103n; n\u1ED9i dung suy t\u1EEB c\xE1c \u0111i\u1EC3m 1.k v\xE0 3.b vi\u1EC7n d\u1EABn ch\u1EC9 th\u1ECB n\xE0y.",
      "Number, date and issuer stand in the directive; the matter is inferred from clauses 1.k and 3.b, which cite it."
    )
  },
  {
    id: "30-2020-nd-cp",
    reference: "30/2020/N\u0110-CP",
    // The directive cites this decree without its date.
    date: "2020-03-05",
    issuer: GOVERNMENT,
    title: { vi: "Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0", en: "Decree on clerical work" },
    provenance: {
      kind: "sourced",
      source: "Trang th\xF4ng tin Qu\u1EA3ng Vinh, Th\u1EEBa Thi\xEAn Hu\u1EBF, b\xE0i v\u1EC1 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP (quangvinh.thuathienhue.gov.vn)"
    }
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/indicators/dossiers.ts
var DOSSIERS_RECEIVED = { vi: "H\u1ED3 s\u01A1 \u0111\xE3 ti\u1EBFp nh\u1EADn trong k\u1EF3", en: "Dossiers received in the period" };
var DOSSIERS_HANDLED = { vi: "H\u1ED3 s\u01A1 \u0111\xE3 gi\u1EA3i quy\u1EBFt trong k\u1EF3", en: "Dossiers handled in the period" };
var DOCUMENTS_ISSUED_INSIDE = {
  vi: "V\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\u1EBFn c\xE1c c\u01A1 quan trong h\u1EC7 th\u1ED1ng ph\u1EA7n m\u1EC1m",
  en: "Documents issued to agencies within the software system"
};
var NO_SECRET_DOCUMENTS = {
  vi: "Kh\xF4ng t\xEDnh v\u0103n b\u1EA3n m\u1EADt v\xE0o t\u1EED s\u1ED1 v\xE0 m\u1EABu s\u1ED1 (\u0111i\u1EC3m 1.l).",
  en: "Secret documents count neither in the numerator nor in the denominator (clause 1.l)."
};
var dossierIndicators = [
  {
    id: "online-dossiers",
    title: { vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 n\u1ED9p tr\u1EF1c tuy\u1EBFn", en: "Dossiers submitted online" },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 n\u1ED9p tr\u1EF1c tuy\u1EBFn tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 ti\u1EBFp nh\u1EADn trong k\u1EF3.",
      en: "The share of the dossiers of the period that was submitted online."
    },
    numerator: { vi: "H\u1ED3 s\u01A1 n\u1ED9p tr\u1EF1c tuy\u1EBFn", en: "Dossiers submitted online" },
    denominator: DOSSIERS_RECEIVED,
    unit: "percent",
    direction: "increase",
    tasks: ["1.g", "6.g"],
    provenance: asInDecision766("3.3")
  },
  {
    id: "postal-dossiers",
    title: { vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 qua b\u01B0u ch\xEDnh c\xF4ng \xEDch", en: "Dossiers through the public postal service" },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 nh\u1EADn qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 ti\u1EBFp nh\u1EADn trong k\u1EF3.",
      en: "The share of the dossiers of the period that came through the public postal service."
    },
    numerator: { vi: "H\u1ED3 s\u01A1 nh\u1EADn qua b\u01B0u ch\xEDnh c\xF4ng \xEDch", en: "Dossiers received through the postal service" },
    denominator: DOSSIERS_RECEIVED,
    unit: "percent",
    direction: "increase",
    tasks: ["1.g", "6.g", "6.k"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "inter-agency-online-dossiers",
    title: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 g\u1EEDi, nh\u1EADn tr\u1EF1c tuy\u1EBFn gi\u1EEFa c\xE1c c\u01A1 quan h\xE0nh ch\xEDnh",
      en: "Dossiers exchanged online between administrative agencies"
    },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh g\u1EEDi, nh\u1EADn trong k\u1EF3 gi\u1EEFa c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc b\u1EB1ng d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4.",
      en: "The number of dossiers exchanged in the period between state administrative agencies through online services at level 3\u20134."
    },
    unit: "count",
    direction: "increase",
    tasks: ["1.g", "6.g"],
    provenance: OWN_DEFINITION
  },
  {
    id: "dossiers-on-time",
    title: { vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt \u0111\xFAng h\u1EA1n", en: "Dossiers handled on time" },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt \u0111\xFAng ho\u1EB7c tr\u01B0\u1EDBc h\u1EA1n tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 gi\u1EA3i quy\u1EBFt trong k\u1EF3.",
      en: "The share of the dossiers handled in the period that was handled on or before time."
    },
    numerator: { vi: "H\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt \u0111\xFAng ho\u1EB7c tr\u01B0\u1EDBc h\u1EA1n", en: "Dossiers handled on or before time" },
    denominator: DOSSIERS_HANDLED,
    unit: "percent",
    direction: "increase",
    tasks: ["1.g"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "dossiers-late",
    title: { vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 tr\u1EC5 h\u1EA1n", en: "Late dossiers" },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt tr\u1EC5 h\u1EA1n tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 gi\u1EA3i quy\u1EBFt trong k\u1EF3; c\u1ED9ng v\u1EDBi t\u1EF7 l\u1EC7 \u0111\xFAng h\u1EA1n l\xE0 100%.",
      en: "The share of the dossiers handled in the period that was handled late; with the on-time share it makes 100%."
    },
    numerator: { vi: "H\u1ED3 s\u01A1 gi\u1EA3i quy\u1EBFt tr\u1EC5 h\u1EA1n", en: "Dossiers handled late" },
    denominator: DOSSIERS_HANDLED,
    unit: "percent",
    direction: "decrease",
    tasks: ["1.g"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "dossiers-in-one-stop-software",
    title: {
      vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 \u0111\u01B0\u1EE3c nh\u1EADp v\xE0o ph\u1EA7n m\u1EC1m m\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED",
      en: "Dossiers entered in the one-stop software"
    },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 c\u1EADp nh\u1EADt v\xE0o ph\u1EA7n m\u1EC1m m\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 \u0111\xE3 ti\u1EBFp nh\u1EADn trong k\u1EF3.",
      en: "The share of the dossiers received that was entered in the electronic one-stop software."
    },
    numerator: { vi: "H\u1ED3 s\u01A1 \u0111\xE3 c\u1EADp nh\u1EADt v\xE0o ph\u1EA7n m\u1EC1m", en: "Dossiers entered in the software" },
    denominator: DOSSIERS_RECEIVED,
    unit: "percent",
    direction: "increase",
    target: {
      value: 100,
      provenance: fromTheLetter(
        '\u0110i\u1EC3m 1.l y\xEAu c\u1EA7u c\u1EADp nh\u1EADt "\u0111\u1EA7y \u0111\u1EE7" h\u1ED3 s\u01A1 ti\u1EBFp nh\u1EADn.',
        'Clause 1.l asks to enter the dossiers received "in full".'
      )
    },
    tasks: ["1.l"],
    provenance: OWN_DEFINITION
  },
  {
    id: "electronic-documents",
    title: { vi: "T\u1EF7 l\u1EC7 v\u0103n b\u1EA3n g\u1EEDi d\u01B0\u1EDBi d\u1EA1ng \u0111i\u1EC7n t\u1EED", en: "Documents sent electronically" },
    definition: {
      vi: "S\u1ED1 v\u0103n b\u1EA3n g\u1EEDi d\u01B0\u1EDBi d\u1EA1ng \u0111i\u1EC7n t\u1EED, c\xF3 ho\u1EB7c kh\xF4ng k\xE8m b\u1EA3n gi\u1EA5y, tr\xEAn t\u1ED5ng s\u1ED1 v\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\u1EBFn c\xE1c c\u01A1 quan trong h\u1EC7 th\u1ED1ng.",
      en: "The share of the documents sent to agencies within the system that was sent electronically, with or without paper."
    },
    numerator: { vi: "V\u0103n b\u1EA3n g\u1EEDi d\u01B0\u1EDBi d\u1EA1ng \u0111i\u1EC7n t\u1EED", en: "Documents sent electronically" },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    unit: "percent",
    direction: "increase",
    exclusions: NO_SECRET_DOCUMENTS,
    tasks: ["1.l"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "signed-documents",
    title: { vi: "T\u1EF7 l\u1EC7 v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED \u0111\u01B0\u1EE3c k\xFD s\u1ED1", en: "Digitally signed documents" },
    definition: {
      vi: "S\u1ED1 v\u0103n b\u1EA3n \u0111\xE3 k\xFD s\u1ED1 tr\xEAn t\u1ED5ng s\u1ED1 v\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\u1EBFn c\xE1c c\u01A1 quan trong h\u1EC7 th\u1ED1ng ph\u1EA7n m\u1EC1m.",
      en: "The share of the documents issued to agencies within the software system that was digitally signed."
    },
    numerator: { vi: "V\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\xE3 k\xFD s\u1ED1", en: "Documents issued with a digital signature" },
    denominator: DOCUMENTS_ISSUED_INSIDE,
    unit: "percent",
    direction: "increase",
    exclusions: NO_SECRET_DOCUMENTS,
    tasks: ["1.l", "6.i"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "electronic-work-files",
    title: {
      vi: "T\u1EF7 l\u1EC7 h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c x\u1EED l\xFD tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED",
      en: "Work files handled electronically"
    },
    definition: {
      vi: "S\u1ED1 h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c x\u1EED l\xFD ho\xE0n to\xE0n tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED tr\xEAn t\u1ED5ng s\u1ED1 h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c trong k\u1EF3.",
      en: "The share of the work files of the period that was handled wholly electronically."
    },
    numerator: {
      vi: "H\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c x\u1EED l\xFD ho\xE0n to\xE0n tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED",
      en: "Work files handled wholly electronically"
    },
    denominator: { vi: "H\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c trong k\u1EF3", en: "Work files of the period" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.l", "6.i"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "external-documents-recorded",
    title: {
      vi: "T\u1EF7 l\u1EC7 v\u0103n b\u1EA3n g\u1EEDi ra ngo\xE0i h\u1EC7 th\u1ED1ng \u0111\u01B0\u1EE3c qu\xE9t v\xE0 nh\u1EADp ph\u1EA7n m\u1EC1m",
      en: "Documents sent outside the system that were scanned and recorded"
    },
    definition: {
      vi: "S\u1ED1 v\u0103n b\u1EA3n \u0111\xE3 qu\xE9t v\xE0 nh\u1EADp ph\u1EA7n m\u1EC1m tr\xEAn t\u1ED5ng s\u1ED1 v\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\u1EBFn \u0111\u01A1n v\u1ECB ngo\xE0i h\u1EC7 th\u1ED1ng.",
      en: "The share of the documents issued to units outside the software system that was scanned and entered."
    },
    numerator: { vi: "V\u0103n b\u1EA3n \u0111\xE3 qu\xE9t v\xE0 nh\u1EADp ph\u1EA7n m\u1EC1m", en: "Documents scanned and entered" },
    denominator: {
      vi: "V\u0103n b\u1EA3n ph\xE1t h\xE0nh \u0111\u1EBFn \u0111\u01A1n v\u1ECB ngo\xE0i h\u1EC7 th\u1ED1ng ph\u1EA7n m\u1EC1m",
      en: "Documents issued to units outside the software system"
    },
    unit: "percent",
    direction: "increase",
    exclusions: NO_SECRET_DOCUMENTS,
    target: {
      value: 100,
      provenance: fromTheLetter(
        '\u0110i\u1EC3m 1.l quy \u0111\u1ECBnh "ph\u1EA3i" qu\xE9t, nh\u1EADp v\u0103n b\u1EA3n g\u1EEDi ra ngo\xE0i h\u1EC7 th\u1ED1ng.',
        'Clause 1.l says that documents sent outside the system "must" be scanned and entered.'
      )
    },
    tasks: ["1.l"],
    provenance: OWN_DEFINITION
  },
  {
    id: "units-not-using-software",
    title: {
      vi: "S\u1ED1 c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m",
      en: "Agencies that do not use the software or use it half-heartedly"
    },
    definition: {
      vi: "S\u1ED1 c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m Qu\u1EA3n l\xFD v\u0103n b\u1EA3n v\xE0 \u0111i\u1EC1u h\xE0nh hay M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED v\xE0o cu\u1ED1i k\u1EF3.",
      en: "The number of agencies that, at the end of the period, do not use the document management or one-stop software or use it half-heartedly."
    },
    unit: "count",
    direction: "decrease",
    tasks: ["6.l"],
    provenance: OWN_DEFINITION
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/indicators/organisation.ts
var organisationIndicators = [
  {
    id: "staff-reduction",
    title: { vi: "T\u1EF7 l\u1EC7 gi\u1EA3m bi\xEAn ch\u1EBF so v\u1EDBi n\u0103m 2015", en: "Staff reduction against 2015" },
    definition: {
      vi: "S\u1ED1 bi\xEAn ch\u1EBF gi\u1EA3m \u0111\u01B0\u1EE3c so v\u1EDBi bi\xEAn ch\u1EBF \u0111\u01B0\u1EE3c giao n\u0103m 2015.",
      en: "The share by which the staff has been reduced against the number assigned in 2015."
    },
    numerator: { vi: "Bi\xEAn ch\u1EBF n\u0103m 2015 tr\u1EEB bi\xEAn ch\u1EBF hi\u1EC7n nay", en: "Staff of 2015 less present staff" },
    denominator: { vi: "Bi\xEAn ch\u1EBF n\u0103m 2015", en: "Staff of 2015" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.h", "9.c"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "position-schemes-approved",
    title: { vi: "T\u1EF7 l\u1EC7 \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m \u0111\u01B0\u1EE3c ph\xEA duy\u1EC7t", en: "Position schemes approved" },
    definition: {
      vi: "S\u1ED1 \u0111\u01A1n v\u1ECB c\xF3 \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m \u0111\xE3 ph\xEA duy\u1EC7t tr\xEAn t\u1ED5ng s\u1ED1 \u0111\u01A1n v\u1ECB ph\u1EA3i c\xF3 \u0111\u1EC1 \xE1n.",
      en: "The share of the units that must have a position scheme whose scheme has been approved."
    },
    numerator: { vi: "\u0110\u01A1n v\u1ECB c\xF3 \u0111\u1EC1 \xE1n \u0111\xE3 ph\xEA duy\u1EC7t", en: "Units with an approved scheme" },
    denominator: { vi: "\u0110\u01A1n v\u1ECB ph\u1EA3i c\xF3 \u0111\u1EC1 \xE1n", en: "Units that must have a scheme" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.i", "9.c"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "self-funded-recurrent-expenditure",
    title: { vi: "M\u1EE9c t\u1EF1 b\u1EA3o \u0111\u1EA3m chi th\u01B0\u1EDDng xuy\xEAn", en: "Recurrent expenditure funded by the unit itself" },
    definition: {
      vi: "Ngu\u1ED3n thu c\u1EE7a \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp so v\u1EDBi chi th\u01B0\u1EDDng xuy\xEAn; c\xF3 th\u1EC3 tr\xEAn 100%.",
      en: "The income of a public service unit against its recurrent expenditure; it can be more than 100%."
    },
    numerator: { vi: "Ngu\u1ED3n thu d\xF9ng cho chi th\u01B0\u1EDDng xuy\xEAn", en: "Income available for recurrent expenditure" },
    denominator: { vi: "Chi th\u01B0\u1EDDng xuy\xEAn", en: "Recurrent expenditure" },
    unit: "percent",
    direction: "increase",
    mayExceedHundred: true,
    tasks: ["1.k", "3.b"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "self-funding-units",
    title: {
      vi: "T\u1EF7 l\u1EC7 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp t\u1EF1 b\u1EA3o \u0111\u1EA3m chi th\u01B0\u1EDDng xuy\xEAn",
      en: "Public service units that fund their recurrent expenditure"
    },
    definition: {
      vi: "S\u1ED1 \u0111\u01A1n v\u1ECB t\u1EF1 b\u1EA3o \u0111\u1EA3m t\u1EEB 100% chi th\u01B0\u1EDDng xuy\xEAn tr\u1EDF l\xEAn tr\xEAn t\u1ED5ng s\u1ED1 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp.",
      en: "The share of the public service units that fund 100% or more of their recurrent expenditure."
    },
    numerator: { vi: "\u0110\u01A1n v\u1ECB t\u1EF1 b\u1EA3o \u0111\u1EA3m chi th\u01B0\u1EDDng xuy\xEAn", en: "Units that fund their recurrent expenditure" },
    denominator: { vi: "\u0110\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp", en: "Public service units" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.k", "3.b"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "commune-cadres-qualified",
    title: { vi: "T\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n", en: "Commune cadres who meet the standard" },
    definition: {
      vi: "S\u1ED1 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n tr\xEAn t\u1ED5ng s\u1ED1 c\xE1n b\u1ED9 c\u1EA5p x\xE3 hi\u1EC7n c\xF3; c\xF4ng ch\u1EE9c c\u1EA5p x\xE3 t\xEDnh ri\xEAng.",
      en: "The share of the present commune cadres who meet the standard; commune civil servants are counted apart."
    },
    numerator: { vi: "C\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n", en: "Commune cadres who meet the standard" },
    denominator: { vi: "C\xE1n b\u1ED9 c\u1EA5p x\xE3 hi\u1EC7n c\xF3", en: "Present commune cadres" },
    unit: "percent",
    direction: "increase",
    mustRise: true,
    target: {
      value: 100,
      provenance: fromTheLetter(
        '\u0110i\u1EC3m 1.n \xE1p d\u1EE5ng cho n\u01A1i "ch\u01B0a \u0111\u1EA1t 100%", n\xEAn \u0111\xEDch l\xE0 100%.',
        'Clause 1.n applies where the rate is "not yet 100%", so the goal is 100%.'
      )
    },
    tasks: ["1.n", "9.e"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "commune-civil-servants-qualified",
    title: { vi: "T\u1EF7 l\u1EC7 c\xF4ng ch\u1EE9c c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n", en: "Commune civil servants who meet the standard" },
    definition: {
      vi: "S\u1ED1 c\xF4ng ch\u1EE9c c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n tr\xEAn t\u1ED5ng s\u1ED1 c\xF4ng ch\u1EE9c c\u1EA5p x\xE3 hi\u1EC7n c\xF3; c\xE1n b\u1ED9 c\u1EA5p x\xE3 t\xEDnh ri\xEAng.",
      en: "The share of the present commune civil servants who meet the standard; commune cadres are counted apart."
    },
    numerator: { vi: "C\xF4ng ch\u1EE9c c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n", en: "Commune civil servants who meet the standard" },
    denominator: { vi: "C\xF4ng ch\u1EE9c c\u1EA5p x\xE3 hi\u1EC7n c\xF3", en: "Present commune civil servants" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.n"],
    provenance: CUSTOMARY_FORMULA
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/indicators/procedures.ts
var PROCEDURES_WITHIN_AUTHORITY = {
  vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c th\u1EA9m quy\u1EC1n gi\u1EA3i quy\u1EBFt",
  en: "Administrative procedures within the agency\u2019s authority"
};
var procedureIndicators = [
  {
    id: "procedures-proposed-for-simplification",
    title: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a",
      en: "Procedures proposed to be cut or simplified"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t c\u1EAFt gi\u1EA3m ho\u1EB7c \u0111\u01A1n gi\u1EA3n h\xF3a trong k\u1EF3.",
      en: "The number of procedures proposed to be cut or simplified in the period."
    },
    unit: "count",
    direction: "increase",
    tasks: ["1.e"],
    provenance: OWN_DEFINITION
  },
  {
    id: "procedures-online",
    title: {
      vi: "T\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh cung c\u1EA5p tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4",
      en: "Procedures offered online at level 3\u20134"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh cung c\u1EA5p tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3 ho\u1EB7c 4 tr\xEAn t\u1ED5ng s\u1ED1 th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
      en: "The share of the procedures within the agency\u2019s authority offered online at level 3 or 4."
    },
    numerator: {
      vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh cung c\u1EA5p tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3 ho\u1EB7c 4",
      en: "Procedures offered online at level 3 or 4"
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: "percent",
    direction: "increase",
    mustRise: true,
    tasks: ["1.g", "6.c"],
    provenance: asInDecision766("3.1")
  },
  {
    id: "procedures-by-post",
    title: {
      vi: "T\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh th\u1EF1c hi\u1EC7n \u0111\u01B0\u1EE3c qua b\u01B0u ch\xEDnh c\xF4ng \xEDch",
      en: "Procedures offered through the public postal service"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh cung c\u1EA5p qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch tr\xEAn t\u1ED5ng s\u1ED1 th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
      en: "The share of the procedures within the agency\u2019s authority offered through the public postal service."
    },
    numerator: {
      vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh cung c\u1EA5p qua b\u01B0u ch\xEDnh c\xF4ng \xEDch",
      en: "Procedures offered through the public postal service"
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: "percent",
    direction: "increase",
    mustRise: true,
    tasks: ["1.g", "6.k"],
    provenance: OWN_DEFINITION
  },
  {
    id: "procedures-on-national-portal",
    title: {
      vi: "T\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0a l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia",
      en: "Procedures on the national service portal"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\xE3 cung c\u1EA5p m\u1EE9c \u0111\u1ED9 3, 4 tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia so v\u1EDBi t\u1ED5ng s\u1ED1 th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
      en: "The share of the procedures within the agency\u2019s authority offered at level 3\u20134 on the national service portal."
    },
    numerator: {
      vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\xE3 cung c\u1EA5p tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia",
      en: "Procedures offered on the national service portal"
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: "percent",
    direction: "increase",
    mustRise: true,
    tasks: ["1.g", "6.c"],
    provenance: OWN_DEFINITION
  },
  {
    id: "procedures-with-online-dossiers",
    title: {
      vi: "T\u1EF7 l\u1EC7 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn c\xF3 ph\xE1t sinh h\u1ED3 s\u01A1",
      en: "Online services that received dossiers"
    },
    definition: {
      vi: "S\u1ED1 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn c\xF3 \xEDt nh\u1EA5t m\u1ED9t h\u1ED3 s\u01A1 trong k\u1EF3 tr\xEAn t\u1ED5ng s\u1ED1 d\u1ECBch v\u1EE5 \u0111ang cung c\u1EA5p.",
      en: "The share of the online services offered that received at least one online dossier in the period."
    },
    numerator: { vi: "D\u1ECBch v\u1EE5 c\xF3 \xEDt nh\u1EA5t m\u1ED9t h\u1ED3 s\u01A1 tr\u1EF1c tuy\u1EBFn", en: "Services with at least one online dossier" },
    denominator: { vi: "D\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn \u0111ang cung c\u1EA5p", en: "Online services offered" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.g"],
    provenance: asInDecision766("3.2")
  },
  {
    id: "procedures-with-qr-code",
    title: { vi: "T\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh c\xF3 m\xE3 QR", en: "Procedures with a QR code" },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\xE3 c\xF3 m\xE3 QR \u0111\u1EC3 tra c\u1EE9u v\xE0 th\u1EF1c hi\u1EC7n tr\xEAn t\u1ED5ng s\u1ED1 th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
      en: "The share of the procedures within the agency\u2019s authority that have a QR code to look them up and carry them out."
    },
    numerator: { vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\xE3 c\xF3 m\xE3 QR", en: "Procedures with a QR code" },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: "percent",
    direction: "increase",
    tasks: ["1.g", "6.d"],
    provenance: OWN_DEFINITION
  },
  {
    id: "procedures-published-on-time",
    title: {
      vi: "T\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c tr\xECnh c\xF4ng b\u1ED1 \u0111\xFAng h\u1EA1n",
      en: "Procedures submitted for publication on time"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c tr\xECnh c\xF4ng b\u1ED1 \u0111\xFAng h\u1EA1n tr\xEAn t\u1ED5ng s\u1ED1 th\u1EE7 t\u1EE5c ph\u1EA3i c\xF4ng b\u1ED1 trong k\u1EF3.",
      en: "The share of the procedures to be published in the period that was submitted for publication on time."
    },
    numerator: { vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh tr\xECnh c\xF4ng b\u1ED1 \u0111\xFAng h\u1EA1n", en: "Procedures submitted on time" },
    denominator: { vi: "Th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh ph\u1EA3i c\xF4ng b\u1ED1 trong k\u1EF3", en: "Procedures to be published in the period" },
    unit: "percent",
    direction: "increase",
    tasks: ["2.b"],
    provenance: OWN_DEFINITION
  },
  {
    id: "dormant-procedures",
    title: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh l\xE2u kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1 c\xF2n trong danh m\u1EE5c",
      en: "Procedures long without dossiers still on the list"
    },
    definition: {
      vi: "S\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\xE3 l\xE2u kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1 m\xE0 v\u1EABn c\xF2n trong danh m\u1EE5c c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng v\xE0o cu\u1ED1i k\u1EF3.",
      en: "The number of procedures long without dossiers that are still on the local list at the end of the period."
    },
    unit: "count",
    direction: "decrease",
    tasks: ["2.c"],
    provenance: OWN_DEFINITION
  },
  {
    id: "iso-9001-maintained",
    title: {
      vi: "T\u1EF7 l\u1EC7 c\u01A1 quan duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng ISO 9001:2015",
      en: "Agencies that maintain and improve their ISO 9001:2015 system"
    },
    definition: {
      vi: "S\u1ED1 c\u01A1 quan h\xE0nh ch\xEDnh duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng \u0111\xFAng quy \u0111\u1ECBnh tr\xEAn t\u1ED5ng s\u1ED1 c\u01A1 quan ph\u1EA3i \xE1p d\u1EE5ng.",
      en: "The share of the administrative agencies bound to apply the quality management system that maintain and improve it by the rules."
    },
    numerator: { vi: "C\u01A1 quan duy tr\xEC, c\u1EA3i ti\u1EBFn \u0111\xFAng quy \u0111\u1ECBnh", en: "Agencies that maintain and improve it" },
    denominator: { vi: "C\u01A1 quan ph\u1EA3i \xE1p d\u1EE5ng", en: "Agencies bound to apply it" },
    unit: "percent",
    direction: "increase",
    tasks: ["7.a"],
    provenance: CUSTOMARY_FORMULA
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/indicators/reform.ts
var reformIndicators = [
  {
    id: "shortcomings-explained",
    title: { vi: "T\u1EF7 l\u1EC7 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 gi\u1EA3i tr\xECnh", en: "Shortcomings explained" },
    definition: {
      vi: "S\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 gi\u1EA3i tr\xECnh l\xFD do tr\xEAn t\u1ED5ng s\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a c\u01A1 quan.",
      en: "The share of the shortcomings within the agency\u2019s responsibility whose reasons it has explained."
    },
    numerator: { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 gi\u1EA3i tr\xECnh l\xFD do", en: "Shortcomings whose reasons were explained" },
    denominator: {
      vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a c\u01A1 quan theo B\xE1o c\xE1o s\u1ED1 74/BC-SNV",
      en: "Shortcomings within the agency\u2019s responsibility in report 74/BC-SNV"
    },
    unit: "percent",
    direction: "increase",
    tasks: ["1.a"],
    provenance: OWN_DEFINITION
  },
  {
    id: "shortcomings-remedied",
    title: { vi: "T\u1EF7 l\u1EC7 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 kh\u1EAFc ph\u1EE5c", en: "Shortcomings remedied" },
    definition: {
      vi: "S\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 kh\u1EAFc ph\u1EE5c xong tr\xEAn t\u1ED5ng s\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a c\u01A1 quan.",
      en: "The share of the shortcomings within the agency\u2019s responsibility that has been remedied."
    },
    numerator: { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 kh\u1EAFc ph\u1EE5c xong", en: "Shortcomings remedied" },
    denominator: {
      vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a c\u01A1 quan theo B\xE1o c\xE1o s\u1ED1 74/BC-SNV",
      en: "Shortcomings within the agency\u2019s responsibility in report 74/BC-SNV"
    },
    unit: "percent",
    direction: "increase",
    tasks: ["1.a"],
    provenance: OWN_DEFINITION
  },
  {
    id: "initiatives",
    title: { vi: "S\u1ED1 gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t", en: "Solutions and initiatives proposed" },
    definition: {
      vi: "S\u1ED1 gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c \u0111\u1EC1 xu\u1EA5t trong k\u1EF3.",
      en: "The number of reform solutions and initiatives proposed in the period."
    },
    unit: "count",
    direction: "increase",
    tasks: ["1.b", "9.b"],
    provenance: OWN_DEFINITION
  },
  {
    id: "initiatives-replicated",
    title: { vi: "S\u1ED1 gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\u01B0\u1EE3c nh\xE2n r\u1ED9ng", en: "Solutions and initiatives spread" },
    definition: {
      vi: "S\u1ED1 gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\xE3 \u0111\xE1nh gi\xE1 l\xE0 hi\u1EC7u qu\u1EA3 v\xE0 \u0111\u01B0\u1EE3c nh\xE2n r\u1ED9ng trong k\u1EF3.",
      en: "The number of solutions and initiatives found effective and spread in the period."
    },
    unit: "count",
    direction: "increase",
    tasks: ["1.b"],
    provenance: OWN_DEFINITION
  },
  {
    id: "government-tasks-on-time",
    title: {
      vi: "T\u1EF7 l\u1EC7 nhi\u1EC7m v\u1EE5 Ch\xEDnh ph\u1EE7, Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 giao ho\xE0n th\xE0nh \u0111\xFAng h\u1EA1n",
      en: "Tasks of the Government and the Prime Minister done on time"
    },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh \u0111\xFAng h\u1EA1n tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 \u0111\u1EBFn h\u1EA1n trong k\u1EF3; kh\xF4ng t\xEDnh nhi\u1EC7m v\u1EE5 ch\u01B0a \u0111\u1EBFn h\u1EA1n.",
      en: "The share of the tasks due in the period that was done on time; tasks not yet due are not counted."
    },
    numerator: { vi: "Nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh \u0111\xFAng h\u1EA1n", en: "Tasks done on time" },
    denominator: { vi: "Nhi\u1EC7m v\u1EE5 \u0111\u1EBFn h\u1EA1n trong k\u1EF3", en: "Tasks due in the period" },
    unit: "percent",
    direction: "increase",
    tasks: ["2.a"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "satisfaction-index",
    title: {
      vi: "Ch\u1EC9 s\u1ED1 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c (SIPAS)",
      en: "Satisfaction index of citizens and organisations (SIPAS)"
    },
    definition: {
      vi: 'S\u1ED1 c\xE2u tr\u1EA3 l\u1EDDi "h\xE0i l\xF2ng" v\xE0 "r\u1EA5t h\xE0i l\xF2ng" tr\xEAn t\u1ED5ng s\u1ED1 c\xE2u tr\u1EA3 l\u1EDDi kh\u1EA3o s\xE1t.',
      en: 'The share of the answers "satisfied" and "very satisfied" in all answers of the survey.'
    },
    numerator: {
      vi: 'C\xE2u tr\u1EA3 l\u1EDDi "h\xE0i l\xF2ng" v\xE0 "r\u1EA5t h\xE0i l\xF2ng"',
      en: 'Answers "satisfied" and "very satisfied"'
    },
    denominator: { vi: "T\u1ED5ng s\u1ED1 c\xE2u tr\u1EA3 l\u1EDDi", en: "All answers" },
    unit: "percent",
    direction: "increase",
    tasks: ["2.e", "9.g", "9.i"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "survey-criteria-improved",
    title: { vi: "T\u1EF7 l\u1EC7 ti\xEAu ch\xED kh\u1EA3o s\xE1t \u0111\u01B0\u1EE3c c\u1EA3i thi\u1EC7n", en: "Survey criteria improved" },
    definition: {
      vi: "S\u1ED1 ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc c\xF3 k\u1EBFt qu\u1EA3 cao h\u01A1n l\u1EA7n tr\u01B0\u1EDBc tr\xEAn t\u1ED5ng s\u1ED1 ti\xEAu ch\xED ch\u01B0a \u0111\u01B0\u1EE3c \u0111\xE1nh gi\xE1 cao \u1EDF l\u1EA7n tr\u01B0\u1EDBc.",
      en: "The share of the survey criteria not rated highly the time before whose result is higher this time."
    },
    numerator: { vi: "Ti\xEAu ch\xED c\xF3 k\u1EBFt qu\u1EA3 cao h\u01A1n l\u1EA7n tr\u01B0\u1EDBc", en: "Criteria with a higher result than before" },
    denominator: {
      vi: "Ti\xEAu ch\xED ch\u01B0a \u0111\u01B0\u1EE3c \u0111\xE1nh gi\xE1 cao \u1EDF l\u1EA7n tr\u01B0\u1EDBc, thu\u1ED9c l\u0129nh v\u1EF1c c\u1EE7a c\u01A1 quan",
      en: "Criteria in the agency\u2019s field not rated highly the time before"
    },
    unit: "percent",
    direction: "increase",
    tasks: ["2.e", "3.c", "5.b", "6.m", "7.b", "9.e", "9.g"],
    provenance: OWN_DEFINITION
  },
  {
    id: "units-inspected",
    title: { vi: "T\u1EF7 l\u1EC7 c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c ki\u1EC3m tra c\xF4ng v\u1EE5", en: "Units whose public duty was inspected" },
    definition: {
      vi: "S\u1ED1 c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\xE3 \u0111\u01B0\u1EE3c ki\u1EC3m tra c\xF4ng v\u1EE5, k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng trong k\u1EF3 tr\xEAn t\u1ED5ng s\u1ED1 thu\u1ED9c ph\u1EA1m vi ki\u1EC3m tra.",
      en: "The share of the units subject to inspection whose public duty and discipline were inspected in the period."
    },
    numerator: { vi: "C\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\xE3 ki\u1EC3m tra", en: "Units inspected" },
    denominator: { vi: "C\u01A1 quan, \u0111\u01A1n v\u1ECB thu\u1ED9c ph\u1EA1m vi ki\u1EC3m tra", en: "Units subject to inspection" },
    unit: "percent",
    direction: "increase",
    tasks: ["9.d"],
    provenance: CUSTOMARY_FORMULA
  },
  {
    id: "violations-handled",
    title: { vi: "T\u1EF7 l\u1EC7 vi ph\u1EA1m \u0111\xE3 x\u1EED l\xFD", en: "Breaches dealt with" },
    definition: {
      vi: "S\u1ED1 vi ph\u1EA1m \u0111\xE3 x\u1EED l\xFD, ch\u1EA5n ch\u1EC9nh tr\xEAn t\u1ED5ng s\u1ED1 vi ph\u1EA1m ph\xE1t hi\u1EC7n qua thanh tra, ki\u1EC3m tra.",
      en: "The share of the breaches found by inspection that was dealt with and put right."
    },
    numerator: { vi: "Vi ph\u1EA1m \u0111\xE3 x\u1EED l\xFD, ch\u1EA5n ch\u1EC9nh", en: "Breaches dealt with and put right" },
    denominator: { vi: "Vi ph\u1EA1m \u0111\xE3 ph\xE1t hi\u1EC7n", en: "Breaches found" },
    unit: "percent",
    direction: "increase",
    tasks: ["1.i", "9.d"],
    provenance: OWN_DEFINITION
  },
  {
    id: "audit-recommendations-resolved",
    title: { vi: "T\u1EF7 l\u1EC7 ki\u1EBFn ngh\u1ECB ki\u1EC3m to\xE1n \u0111\xE3 x\u1EED l\xFD", en: "Audit recommendations resolved" },
    definition: {
      vi: "S\u1ED1 ki\u1EBFn ngh\u1ECB \u0111\xE3 x\u1EED l\xFD xong tr\xEAn t\u1ED5ng s\u1ED1 ki\u1EBFn ngh\u1ECB Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc n\xEAu n\u0103m 2020 v\u1EC1 ng\xE2n s\xE1ch \u0111\u1ECBa ph\u01B0\u01A1ng n\u0103m 2019.",
      en: "The share, by number, of the recommendations the State Audit made in 2020 on the local budget of 2019 that has been settled."
    },
    numerator: { vi: "Ki\u1EBFn ngh\u1ECB \u0111\xE3 x\u1EED l\xFD xong", en: "Recommendations settled" },
    denominator: { vi: "Ki\u1EBFn ngh\u1ECB Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc \u0111\xE3 n\xEAu", en: "Recommendations made" },
    unit: "percent",
    direction: "increase",
    target: {
      value: 100,
      provenance: fromTheLetter(
        '\u0110i\u1EC3m 3.a y\xEAu c\u1EA7u x\u1EED l\xFD "d\u1EE9t \u0111i\u1EC3m", t\u1EE9c kh\xF4ng \u0111\u1EC3 l\u1EA1i ki\u1EBFn ngh\u1ECB n\xE0o.',
        'Clause 3.a asks to settle them "for good", so that none is left.'
      )
    },
    tasks: ["3.a"],
    provenance: CUSTOMARY_FORMULA
  }
];

// packages/par-core/src/directive/soctrang-2021-09-24/indicators/index.ts
var indicators = [
  ...reformIndicators,
  ...procedureIndicators,
  ...dossierIndicators,
  ...organisationIndicators
];

// packages/par-core/src/directive/soctrang-2021-09-24/bindings.ts
var ALL_ADDRESSEES = {
  kind: "groups",
  groups: [
    "so-nganh",
    "don-vi-su-nghiep-cong-lap-tinh",
    "co-quan-trung-uong-dat-tai-tinh",
    "uy-ban-nhan-dan-cap-huyen"
  ]
};
var DEPARTMENTS_ONLY = { kind: "groups", groups: ["so-nganh"] };
var DISTRICTS_BELOW_STANDARD = {
  kind: "groups",
  groups: ["uy-ban-nhan-dan-cap-huyen"],
  condition: {
    vi: "Ch\u1EC9 \xE1p d\u1EE5ng cho \u0111\u01A1n v\u1ECB c\u1EA5p huy\u1EC7n m\xE0 t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n c\xF2n d\u01B0\u1EDBi 100%.",
    en: "Applies only to district units where fewer than 100% of commune cadres meet the standard."
  }
};
var PROVINCIAL_OFFICE = { kind: "agency", agency: "van-phong-uy-ban-nhan-dan-tinh" };
var FINANCE = { kind: "agency", agency: "so-tai-chinh" };
var PLANNING_AND_INVESTMENT = { kind: "agency", agency: "so-ke-hoach-va-dau-tu" };
var JUSTICE = { kind: "agency", agency: "so-tu-phap" };
var INFORMATION = { kind: "agency", agency: "so-thong-tin-va-truyen-thong" };
var SCIENCE = { kind: "agency", agency: "so-khoa-hoc-va-cong-nghe" };
var NATURAL_RESOURCES = { kind: "agency", agency: "so-tai-nguyen-va-moi-truong" };
var HOME_AFFAIRS = { kind: "agency", agency: "so-noi-vu" };

// packages/par-core/src/directive/soctrang-2021-09-24/deadlines.ts
var CONTINUOUS = { kind: "continuous" };
var URGENT = { kind: "urgent" };
var TIMELY = { kind: "timely" };
var ANNUAL = { kind: "annual" };
var YEAR_OVER_YEAR = { kind: "year-over-year" };
var UNDATED = { kind: "undated" };

// packages/par-core/src/directive/soctrang-2021-09-24/reporting-duty.ts
var reportingDuty = {
  id: "10",
  title: {
    vi: "B\xE1o c\xE1o k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n trong qu\xFD IV/2021",
    en: "Report the results in the fourth quarter of 2021"
  },
  summary: {
    vi: "M\u1ECDi c\u01A1 quan, \u0111\u01A1n v\u1ECB nh\u1EADn v\u0103n b\u1EA3n b\xE1o c\xE1o k\u1EBFt qu\u1EA3 cho \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh qua S\u1EDF N\u1ED9i v\u1EE5, ph\u1ED1i h\u1EE3p, c\u1EED \u0111\u1EA7u m\u1ED1i cung c\u1EA5p s\u1ED1 li\u1EC7u v\xE0 nghi\xEAm t\xFAc th\u1EF1c hi\u1EC7n c\xE1c nhi\u1EC7m v\u1EE5.",
    en: "Every addressee reports its results to the provincial People\u2019s Committee through the Department of Home Affairs, cooperates, names who supplies figures, and carries out the tasks in earnest."
  },
  binds: ALL_ADDRESSEES,
  to: "uy-ban-nhan-dan-tinh",
  through: "so-noi-vu",
  deadline: { kind: "fixed-period", period: "2021-Q4", lastDay: "2021-12-31" },
  deadlineProvenance: fromTheLetter(
    'C\xF4ng v\u0103n ghi "trong qu\xFD IV/2021", kh\xF4ng ghi ng\xE0y; ng\xE0y cu\u1ED1i c\u1EE7a qu\xFD theo l\u1ECBch l\xE0 31/12/2021.',
    'The directive says "in the fourth quarter of 2021" without a day; the calendar quarter ends on 31 December 2021.'
  ),
  obligations: [
    {
      id: "10.1",
      text: {
        vi: "B\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, qua S\u1EDF N\u1ED9i v\u1EE5, k\u1EBFt qu\u1EA3 th\u1EF1c hi\u1EC7n c\xE1c nhi\u1EC7m v\u1EE5 trong qu\xFD IV/2021.",
        en: "Report the results to the provincial People\u2019s Committee, through the Department of Home Affairs, in the fourth quarter of 2021."
      }
    },
    {
      id: "10.2",
      text: {
        vi: "Ph\u1ED1i h\u1EE3p ch\u1EB7t ch\u1EBD h\u01A1n n\u1EEFa khi tham m\u01B0u th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5.",
        en: "Cooperate more closely while advising on and carrying out the tasks."
      },
      deadline: CONTINUOUS
    },
    {
      id: "10.3",
      text: {
        vi: "Ph\xE2n c\xF4ng c\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i h\u1ED7 tr\u1EE3 vi\u1EC7c cung c\u1EA5p th\xF4ng tin, s\u1ED1 li\u1EC7u.",
        en: "Assign a focal civil servant who helps to supply information and figures."
      },
      deadline: CONTINUOUS
    },
    {
      id: "10.4",
      text: {
        vi: "Cung c\u1EA5p k\u1ECBp th\u1EDDi th\xF4ng tin, s\u1ED1 li\u1EC7u cho vi\u1EC7c ki\u1EC3m tra, gi\xE1m s\xE1t, th\u1ED1ng k\xEA, b\xE1o c\xE1o v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh, nh\u1EA5t l\xE0 cho S\u1EDF N\u1ED9i v\u1EE5 x\xE2y d\u1EF1ng b\xE1o c\xE1o theo y\xEAu c\u1EA7u c\u1EE7a t\u1EC9nh.",
        en: "Supply information and figures in time for checking, supervision, statistics and reports on the reform, above all to the Department of Home Affairs for the reports the province asks for."
      },
      deadline: TIMELY
    },
    {
      id: "10.5",
      text: {
        vi: "Nghi\xEAm t\xFAc tri\u1EC3n khai m\u1ECDi nhi\u1EC7m v\u1EE5 c\u1EE7a v\u0103n b\u1EA3n, d\u01B0\u1EDBi tr\xE1ch nhi\u1EC7m c\u1EE7a th\u1EE7 tr\u01B0\u1EDFng c\u01A1 quan, \u0111\u01A1n v\u1ECB.",
        en: "Carry out every task of the directive in earnest, under the responsibility of the head of each agency."
      },
      deadline: CONTINUOUS
    }
  ]
};

// packages/par-core/src/directive/soctrang-2021-09-24/systems.ts
var systems = [
  { id: "public-postal-service", name: { vi: "D\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch", en: "Public postal service" } },
  {
    id: "online-services",
    name: { vi: "D\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4", en: "Online public services at level 3\u20134" }
  },
  {
    id: "provincial-service-portal",
    name: { vi: "C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh", en: "Provincial public service portal" }
  },
  {
    id: "one-stop-system",
    name: { vi: "H\u1EC7 th\u1ED1ng (ph\u1EA7n m\u1EC1m) M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED", en: "Electronic one-stop system (software)" }
  },
  {
    id: "national-service-portal",
    name: { vi: "C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia", en: "National public service portal" }
  },
  { id: "online-payment", name: { vi: "Thanh to\xE1n tr\u1EF1c tuy\u1EBFn", en: "Online payment" } },
  { id: "qr-code", name: { vi: "M\xE3 QR (Quick Response)", en: "QR (Quick Response) code" } },
  { id: "digital-signature", name: { vi: "K\xFD s\u1ED1", en: "Digital signature" } },
  {
    id: "document-management-system",
    name: { vi: "Ph\u1EA7n m\u1EC1m Qu\u1EA3n l\xFD v\u0103n b\u1EA3n v\xE0 \u0111i\u1EC1u h\xE0nh", en: "Document management and administration software" }
  },
  { id: "provincial-web-portal", name: { vi: "C\u1ED5ng Th\xF4ng tin \u0111i\u1EC7n t\u1EED t\u1EC9nh", en: "Provincial web portal" } },
  {
    id: "ministry-web-portal",
    name: {
      vi: "C\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED \u0111\u0103ng quy\u1EBFt \u0111\u1ECBnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
      en: "Web portal on which decisions publishing procedures are posted"
    }
  },
  { id: "email", name: { vi: "Th\u01B0 \u0111i\u1EC7n t\u1EED (email)", en: "Email" } },
  { id: "sms", name: { vi: "Tin nh\u1EAFn SMS", en: "SMS text message" } },
  {
    id: "iso-9001-2015",
    name: {
      vi: "H\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng theo TCVN ISO 9001:2015",
      en: "Quality management system under TCVN ISO 9001:2015"
    }
  }
];

// packages/par-core/src/directive/index-areas.ts
var INDEX_AREAS_SOURCE = "Danh m\u1EE5c t\xE1m l\u0129nh v\u1EF1c c\u1EE7a Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EA5p t\u1EC9nh (pyict.phuyen.gov.vn)";

// packages/par-core/src/directive/soctrang-2021-09-24/effects.ts
var AREA_PROVENANCE = {
  kind: "inferred",
  source: INDEX_AREAS_SOURCE,
  how: {
    vi: "\u0110\u1ED1i chi\u1EBFu n\u1ED9i dung c\u1EE7a \u0111i\u1EC3m v\u1EDBi t\xEAn l\u0129nh v\u1EF1c.",
    en: "The matter of the clause compared with the name of the area."
  }
};
var CRITERIA_PROVENANCE = {
  kind: "unverified",
  note: {
    vi: "M\xE3 ti\xEAu ch\xED ghi theo hi\u1EC3u bi\u1EBFt chung v\u1EC1 b\u1ED9 ti\xEAu ch\xED 2018\u20132021, ch\u01B0a \u0111\u1ED1i chi\u1EBFu v\u1EDBi v\u0103n b\u1EA3n g\u1ED1c.",
    en: "Criterion codes follow common knowledge of the 2018\u20132021 set, not checked against the original."
  }
};
// @__NO_SIDE_EFFECTS__
function effect(area2, ...criteria) {
  if (criteria.length === 0) return { area: area2, areaProvenance: AREA_PROVENANCE };
  return { area: area2, criteria, areaProvenance: AREA_PROVENANCE, criteriaProvenance: CRITERIA_PROVENANCE };
}

// packages/par-core/src/directive/soctrang-2021-09-24/participants.ts
var CITIZENS_BENEFIT = {
  role: "benefits",
  public: { vi: "Ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c", en: "Citizens and organisations" }
};
var ENTERPRISES_BENEFIT = {
  role: "benefits",
  public: { vi: "Ng\u01B0\u1EDDi d\xE2n, doanh nghi\u1EC7p", en: "Citizens and enterprises" }
};
var PROVINCE_RECEIVES = { role: "receives", agency: "uy-ban-nhan-dan-tinh" };
var DEPARTMENTS_GUIDED = { role: "guided", group: "so-nganh" };
var DISTRICTS_GUIDED = { role: "guided", group: "uy-ban-nhan-dan-cap-huyen" };
var ALL_GUIDED = [
  DEPARTMENTS_GUIDED,
  { role: "guided", group: "don-vi-su-nghiep-cong-lap-tinh" },
  { role: "guided", group: "co-quan-trung-uong-dat-tai-tinh" },
  DISTRICTS_GUIDED
];

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1a.ts
var task1a = {
  id: "1.a",
  clause: "1",
  title: {
    vi: "Kh\u1EAFc ph\u1EE5c v\xE0 gi\u1EA3i tr\xECnh t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF B\u1ED9 N\u1ED9i v\u1EE5 \u0111\xE3 c\xF4ng b\u1ED1",
    en: "Remedy and explain the shortcomings published by the Ministry of Home Affairs"
  },
  summary: {
    vi: "M\u1ED7i c\u01A1 quan, \u0111\u01A1n v\u1ECB r\xE0 so\xE1t nh\u1EEFng t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xE3 \u0111\u01B0\u1EE3c c\xF4ng b\u1ED1, x\u1EED l\xFD t\u1EEBng \u0111i\u1EC3m, r\u1ED3i gi\u1EA3i tr\xECnh nguy\xEAn nh\xE2n v\xE0 k\u1EBFt qu\u1EA3 v\u1EDBi \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh qua S\u1EDF N\u1ED9i v\u1EE5.",
    en: "Each agency goes through the published shortcomings, deals with each of them, and explains causes and results to the provincial People\u2019s Committee through the Department of Home Affairs."
  },
  binds: ALL_ADDRESSEES,
  participants: [
    { role: "originates", agency: "bo-noi-vu" },
    PROVINCE_RECEIVES,
    { role: "receives", agency: "so-noi-vu" }
  ],
  obligations: [
    {
      id: "1.a.1",
      text: {
        vi: "R\xE0 so\xE1t c\xE1c t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF thu\u1ED9c tr\xE1ch nhi\u1EC7m c\u1EE7a m\xECnh m\xE0 B\u1ED9 N\u1ED9i v\u1EE5 \u0111\xE3 c\xF4ng b\u1ED1 v\xE0 B\xE1o c\xE1o s\u1ED1 74/BC-SNV n\xEAu chi ti\u1EBFt.",
        en: "Review the shortcomings within one\u2019s own responsibility that the Ministry of Home Affairs published and report 74/BC-SNV details."
      },
      documents: ["74-bc-snv"]
    },
    {
      id: "1.a.2",
      text: {
        vi: "Kh\u1EAFc ph\u1EE5c c\xE1c t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF \u0111\xF3.",
        en: "Remedy those shortcomings."
      },
      documents: ["74-bc-snv"]
    },
    {
      id: "1.a.3",
      text: {
        vi: "Gi\u1EA3i tr\xECnh r\xF5 v\u1EDBi \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, qua S\u1EDF N\u1ED9i v\u1EE5, v\xEC sao c\xF3 c\xE1c t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF.",
        en: "Explain clearly to the provincial People\u2019s Committee, through the Department of Home Affairs, why the shortcomings exist."
      },
      deliverables: ["explanation-report"]
    },
    {
      id: "1.a.4",
      text: {
        vi: "B\xE1o c\xE1o \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh, qua S\u1EDF N\u1ED9i v\u1EE5, k\u1EBFt qu\u1EA3 \u0111\xE3 x\u1EED l\xFD, kh\u1EAFc ph\u1EE5c.",
        en: "Report to the provincial People\u2019s Committee, through the Department of Home Affairs, how far the shortcomings have been dealt with and remedied."
      },
      deliverables: ["explanation-report"]
    }
  ],
  deliverables: [
    {
      id: "explanation-report",
      kind: "report",
      name: {
        vi: "B\xE1o c\xE1o gi\u1EA3i tr\xECnh t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF v\xE0 k\u1EBFt qu\u1EA3 kh\u1EAFc ph\u1EE5c",
        en: "Report explaining the shortcomings and the results of remedying them"
      },
      to: "uy-ban-nhan-dan-tinh"
    }
  ],
  documents: ["74-bc-snv"],
  systems: [],
  deadline: UNDATED,
  indicators: ["shortcomings-explained", "shortcomings-remedied"],
  effects: [effect(1), effect(2), effect(3), effect(4), effect(5), effect(6), effect(7), effect(8)],
  asksExplanation: true
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1b.ts
var task1b = {
  id: "1.b",
  clause: "1",
  title: {
    vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh v\xE0 nh\xE2n r\u1ED9ng s\xE1ng ki\u1EBFn hi\u1EC7u qu\u1EA3",
    en: "Propose reform solutions and spread the initiatives that work"
  },
  summary: {
    vi: "C\u01A1 quan, \u0111\u01A1n v\u1ECB ch\u1EE7 \u0111\u1ED9ng t\xECm gi\u1EA3i ph\xE1p thi\u1EBFt th\u1EF1c \u0111\u1EC3 ho\u1EA1t \u0111\u1ED9ng hi\u1EC7u qu\u1EA3 h\u01A1n, ph\u1EE5c v\u1EE5 ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c t\u1ED1t h\u01A1n; gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn hi\u1EC7u qu\u1EA3 \u0111\u01B0\u1EE3c nh\xE2n r\u1ED9ng.",
    en: "Agencies look for practical ways to work and to serve citizens better; whatever solution or initiative proves effective is spread."
  },
  binds: ALL_ADDRESSEES,
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: "1.b.1",
      text: {
        vi: "Ch\u1EE7 \u0111\u1ED9ng nghi\xEAn c\u1EE9u, \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh thi\u1EBFt th\u1EF1c \u0111\u1EC3 c\u01A1 quan, \u0111\u01A1n v\u1ECB ho\u1EA1t \u0111\u1ED9ng hi\u1EC7u qu\u1EA3 h\u01A1n.",
        en: "Study and propose, on one\u2019s own initiative, practical reform solutions that make the agency work more effectively."
      },
      deliverables: ["reform-solutions"]
    },
    {
      id: "1.b.2",
      text: {
        vi: "Ch\u1EE7 \u0111\u1ED9ng nghi\xEAn c\u1EE9u, \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p n\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng d\u1ECBch v\u1EE5 c\xF4ng ph\u1EE5c v\u1EE5 ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c, nh\u1EA5t l\xE0 d\u1ECBch v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng.",
        en: "Study and propose, on one\u2019s own initiative, solutions that raise the quality of public services for citizens and organisations, above all administrative ones."
      },
      deliverables: ["reform-solutions"]
    },
    {
      id: "1.b.3",
      text: {
        vi: "\u0110\xE1nh gi\xE1 m\u1EE9c \u0111\u1ED9 hi\u1EC7u qu\u1EA3 c\u1EE7a c\xE1c gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\xE3 v\xE0 \u0111ang th\u1EF1c hi\u1EC7n.",
        en: "Evaluate how effective the solutions and initiatives carried out so far and under way are."
      }
    },
    {
      id: "1.b.4",
      text: {
        vi: "T\u1ED5 ch\u1EE9c nh\xE2n r\u1ED9ng gi\u1EA3i ph\xE1p, s\xE1ng ki\u1EBFn \u0111\u01B0\u1EE3c \u0111\xE1nh gi\xE1 l\xE0 hi\u1EC7u qu\u1EA3.",
        en: "Organise the spreading of the solutions and initiatives found effective."
      }
    }
  ],
  deliverables: [
    {
      id: "reform-solutions",
      kind: "proposal",
      name: { vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh", en: "Proposal of reform solutions" }
    }
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["initiatives", "initiatives-replicated"],
  effects: [effect(1, "1.5")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1c.ts
var task1c = {
  id: "1.c",
  clause: "1",
  title: {
    vi: "Tuy\xEAn truy\u1EC1n v\xE0 th\xF4ng tin k\u1ECBp th\u1EDDi v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
    en: "Promote the reform and inform staff about it in time"
  },
  summary: {
    vi: "C\u01A1 quan, \u0111\u01A1n v\u1ECB t\xEDch c\u1EF1c tuy\xEAn truy\u1EC1n v\xE0 th\xF4ng tin k\u1ECBp th\u1EDDi \u0111\u1EC3 ng\u01B0\u1EDDi l\xE0m vi\u1EC7c \u1EDF \u0111\u01A1n v\u1ECB bi\u1EBFt k\u1EBFt qu\u1EA3, ch\u1EC9 s\u1ED1 h\u1EB1ng n\u0103m v\xE0 c\xE1c ch\u1EE7 tr\u01B0\u01A1ng, quy \u0111\u1ECBnh m\u1EDBi v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
    en: "Agencies promote the reform actively and tell their own staff in time about its results, the yearly indexes and new policies and rules."
  },
  binds: ALL_ADDRESSEES,
  participants: [
    {
      role: "benefits",
      described: {
        vi: "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c c\u1EE7a c\u01A1 quan, \u0111\u01A1n v\u1ECB",
        en: "Cadres, civil servants and public employees of the agency"
      }
    }
  ],
  obligations: [
    {
      id: "1.c.1",
      text: {
        vi: "T\xEDch c\u1EF1c tri\u1EC3n khai c\xF4ng t\xE1c tuy\xEAn truy\u1EC1n c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
        en: "Carry out communication work on the reform actively."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.c.2",
      text: {
        vi: "Th\xF4ng tin k\u1ECBp th\u1EDDi cho c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c c\u1EE7a m\xECnh v\u1EC1 k\u1EBFt qu\u1EA3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
        en: "Inform one\u2019s cadres, civil servants and public employees in time about the results of the reform."
      }
    },
    {
      id: "1.c.3",
      text: {
        vi: "Th\xF4ng tin k\u1ECBp th\u1EDDi cho c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c c\u1EE7a m\xECnh v\u1EC1 Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh h\u1EB1ng n\u0103m c\u1EE7a t\u1EC9nh v\xE0 c\u1EE7a \u0111\u01A1n v\u1ECB.",
        en: "Inform one\u2019s cadres, civil servants and public employees in time about the yearly reform index of the province and of the unit."
      }
    },
    {
      id: "1.c.4",
      text: {
        vi: "Th\xF4ng tin k\u1ECBp th\u1EDDi cho c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c c\u1EE7a m\xECnh v\u1EC1 ch\u1EE7 tr\u01B0\u01A1ng, quy \u0111\u1ECBnh m\u1EDBi li\xEAn quan \u0111\u1EBFn c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
        en: "Inform one\u2019s cadres, civil servants and public employees in time about new policies and rules that concern the reform."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: TIMELY,
  indicators: [],
  effects: [effect(1, "1.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1d.ts
var task1d = {
  id: "1.d",
  clause: "1",
  title: {
    vi: "N\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng c\xF4ng t\xE1c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
    en: "Raise the quality of drafting legal documents"
  },
  summary: {
    vi: "So\u1EA1n th\u1EA3o v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt t\u1ED1t h\u01A1n, \u0111i c\xF9ng v\u1EDBi \u0111i\u1EC1u h\xE0nh v\xE0 thi h\xE0nh ph\xE1p lu\u1EADt c\xF3 hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3 h\u01A1n.",
    en: "Better drafting of legal documents, together with more effective management and enforcement of the law."
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: "1.d.1",
      text: {
        vi: "N\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng c\xF4ng t\xE1c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt.",
        en: "Raise the quality of the work of drafting legal documents."
      }
    },
    {
      id: "1.d.2",
      text: {
        vi: "C\xF9ng v\u1EDBi vi\u1EC7c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n, n\xE2ng cao hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3 c\u1EE7a c\xF4ng t\xE1c \u0111i\u1EC1u h\xE0nh.",
        en: "Together with the drafting, raise the force and effectiveness of management."
      }
    },
    {
      id: "1.d.3",
      text: {
        vi: "C\xF9ng v\u1EDBi vi\u1EC7c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n, n\xE2ng cao hi\u1EC7u l\u1EF1c, hi\u1EC7u qu\u1EA3 c\u1EE7a vi\u1EC7c th\u1EF1c thi ph\xE1p lu\u1EADt.",
        en: "Together with the drafting, raise the force and effectiveness of enforcing the law."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(2, "2.1", "2.2", "2.3", "2.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1e.ts
var task1e = {
  id: "1.e",
  clause: "1",
  title: {
    vi: "C\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh v\xE0 \u0111\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa",
    en: "Cut and simplify administrative procedures and renew the one-stop mechanism"
  },
  summary: {
    vi: "R\xE0 so\xE1t \u0111\u1EC3 \u0111\u1EC1 xu\u1EA5t c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a th\u1EE7 t\u1EE5c, nh\u1EA5t l\xE0 v\u1EC1 kinh doanh; \u0111\u1ED5i m\u1EDBi m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng theo K\u1EBF ho\u1EA1ch s\u1ED1 79/KH-UBND, gi\xFAp ng\u01B0\u1EDDi d\xE2n, doanh nghi\u1EC7p gi\u1EA3m th\u1EDDi gian v\xE0 chi ph\xED.",
    en: "Procedures are reviewed so that some can be cut or simplified, above all those on business; the one-stop mechanism is renewed under plan 79/KH-UBND to save citizens and enterprises time and cost."
  },
  binds: ALL_ADDRESSEES,
  participants: [ENTERPRISES_BENEFIT],
  obligations: [
    {
      id: "1.e.1",
      text: {
        vi: "\u0110\u1EA9y m\u1EA1nh c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh.",
        en: "Step up the reform of administrative procedures."
      }
    },
    {
      id: "1.e.2",
      text: {
        vi: "R\xE0 so\xE1t c\xE1c quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, nh\u1EA5t l\xE0 quy \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn ho\u1EA1t \u0111\u1ED9ng kinh doanh.",
        en: "Review the rules on administrative procedures, above all those on business activity."
      }
    },
    {
      id: "1.e.3",
      text: {
        vi: "\u0110\u1EC1 xu\u1EA5t c\u1EAFt gi\u1EA3m ho\u1EB7c \u0111\u01A1n gi\u1EA3n h\xF3a quy \u0111\u1ECBnh v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh, nh\u1EA5t l\xE0 quy \u0111\u1ECBnh li\xEAn quan \u0111\u1EBFn ho\u1EA1t \u0111\u1ED9ng kinh doanh.",
        en: "Propose to cut or simplify rules on administrative procedures, above all those on business activity."
      },
      deliverables: ["simplification-proposal"]
    },
    {
      id: "1.e.4",
      text: {
        vi: "\u0110\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng \u0111\u1EC3 vi\u1EC7c gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c ph\u1EE5c v\u1EE5 t\u1ED1t h\u01A1n.",
        en: "Renew the one-stop and interlinked one-stop mechanism so that the handling of procedures serves people better."
      },
      documents: ["79-kh-ubnd"]
    },
    {
      id: "1.e.5",
      text: {
        vi: "\u0110\u1EA9y m\u1EA1nh \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin trong gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c theo c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng.",
        en: "Use more information technology in handling procedures under the one-stop and interlinked one-stop mechanism."
      },
      documents: ["79-kh-ubnd"]
    },
    {
      id: "1.e.6",
      text: {
        vi: "Gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c theo c\u01A1 ch\u1EBF m\u1ED9t c\u1EEDa, m\u1ED9t c\u1EEDa li\xEAn th\xF4ng kh\xF4ng ph\u1EE5 thu\u1ED9c v\xE0o \u0111\u1ECBa gi\u1EDBi h\xE0nh ch\xEDnh.",
        en: "Handle procedures under the one-stop and interlinked one-stop mechanism regardless of administrative boundaries."
      },
      documents: ["79-kh-ubnd"]
    },
    {
      id: "1.e.7",
      text: {
        vi: "Gi\u1EA3m th\u1EDDi gian \u0111i l\u1EA1i v\xE0 chi ph\xED x\xE3 h\u1ED9i, t\u1EA1o thu\u1EADn l\u1EE3i cho ng\u01B0\u1EDDi d\xE2n, doanh nghi\u1EC7p khi l\xE0m th\u1EE7 t\u1EE5c.",
        en: "Reduce travel time and social cost, and make procedures easier for citizens and enterprises."
      },
      documents: ["79-kh-ubnd"]
    }
  ],
  deliverables: [
    {
      id: "simplification-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t c\u1EAFt gi\u1EA3m, \u0111\u01A1n gi\u1EA3n h\xF3a quy \u0111\u1ECBnh th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
        en: "Proposal to cut and simplify rules on administrative procedures"
      }
    }
  ],
  documents: ["79-kh-ubnd"],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["procedures-proposed-for-simplification"],
  effects: [effect(3, "3.1", "3.3", "3.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1g.ts
var task1g = {
  id: "1.g",
  clause: "1",
  title: {
    vi: "N\xE2ng cao hi\u1EC7u qu\u1EA3 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn, b\u01B0u ch\xEDnh c\xF4ng \xEDch v\xE0 x\xE2y d\u1EF1ng m\xE3 QR",
    en: "Make online and postal services more effective and build QR codes"
  },
  summary: {
    vi: "Cung c\u1EA5p d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn v\xE0 b\u01B0u ch\xEDnh c\xF4ng \xEDch hi\u1EC7u qu\u1EA3 h\u01A1n, t\u1EF7 l\u1EC7 t\u0103ng theo t\u1EEBng n\u0103m; h\u01B0\u1EDBng d\u1EABn ng\u01B0\u1EDDi d\xE2n s\u1EED d\u1EE5ng; ch\u1EA5n ch\u1EC9nh h\u1ED3 s\u01A1 tr\u1EC5 h\u1EA1n; ph\u1ED1i h\u1EE3p S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng x\xE2y d\u1EF1ng m\xE3 QR cho th\u1EE7 t\u1EE5c.",
    en: "Online and postal services become more effective, their share rising every year; citizens are shown how to use them; late dossiers are put right; QR codes for procedures are built with the Department of Information and Communications."
  },
  binds: ALL_ADDRESSEES,
  participants: [
    { role: "coordinates", agency: "so-thong-tin-va-truyen-thong" },
    {
      role: "guided",
      described: {
        vi: "\u0110\u01A1n v\u1ECB cung c\u1EA5p d\u1ECBch v\u1EE5 h\u1EB9n gi\u1EDD nh\u1EADn v\xE0 tr\u1EA3 h\u1ED3 s\u01A1 t\u1EA1i nh\xE0",
        en: "The provider of timed pick-up and delivery of dossiers at home"
      }
    },
    CITIZENS_BENEFIT
  ],
  obligations: [
    {
      id: "1.g.1",
      text: {
        vi: "Cung c\u1EA5p d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch hi\u1EC7u qu\u1EA3 h\u01A1n tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh v\xE0 h\u1EC7 th\u1ED1ng M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED.",
        en: "Provide the public postal service more effectively on the provincial service portal and the electronic one-stop system."
      },
      deadline: CONTINUOUS,
      systems: ["public-postal-service", "provincial-service-portal", "one-stop-system"]
    },
    {
      id: "1.g.2",
      text: {
        vi: "Cung c\u1EA5p d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn hi\u1EC7u qu\u1EA3 h\u01A1n tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh v\xE0 h\u1EC7 th\u1ED1ng M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED.",
        en: "Provide online public services more effectively on the provincial service portal and the electronic one-stop system."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "provincial-service-portal", "one-stop-system"]
    },
    {
      id: "1.g.3",
      text: {
        vi: "T\xEDch c\u1EF1c g\u1EEDi, nh\u1EADn h\u1ED3 s\u01A1 th\u1EE7 t\u1EE5c gi\u1EEFa c\xE1c c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc b\u1EB1ng d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4.",
        en: "Actively exchange dossiers between state administrative agencies through online services at level 3\u20134."
      },
      deadline: CONTINUOUS,
      systems: ["online-services"]
    },
    {
      id: "1.g.4",
      text: {
        vi: "R\xE0 so\xE1t nh\u1EEFng th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n \u0111\u01B0a l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia \u1EDF m\u1EE9c \u0111\u1ED9 3, 4.",
        en: "Review which procedures within one\u2019s authority are fit for the national service portal at level 3\u20134."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "national-service-portal"]
    },
    {
      id: "1.g.5",
      text: {
        vi: "\u0110\u0103ng k\xFD c\xE1c th\u1EE7 t\u1EE5c \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia d\u01B0\u1EDBi d\u1EA1ng d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4.",
        en: "Register online services at level 3\u20134 on the national service portal for the procedures that are fit."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "national-service-portal"]
    },
    {
      id: "1.g.6",
      text: {
        vi: "Ch\u1ECDn nh\u1EEFng th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh th\u1EF1c hi\u1EC7n \u0111\u01B0\u1EE3c qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch.",
        en: "Choose the administrative procedures that can be done through the public postal service."
      },
      deadline: CONTINUOUS,
      systems: ["public-postal-service"]
    },
    {
      id: "1.g.7",
      text: {
        vi: "B\u1EA3o \u0111\u1EA3m t\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c cung c\u1EA5p tr\u1EF1c tuy\u1EBFn v\xE0 qua b\u01B0u ch\xEDnh c\xF4ng \xEDch c\u1EE7a m\u1ED7i n\u0103m \u0111\u1EC1u cao h\u01A1n n\u0103m tr\u01B0\u1EDBc.",
        en: "See that the share of procedures offered online and by post is higher each year than the year before."
      },
      systems: ["online-services", "public-postal-service"]
    },
    {
      id: "1.g.8",
      text: {
        vi: "Th\xF4ng tin, tuy\xEAn truy\u1EC1n, h\u01B0\u1EDBng d\u1EABn c\xF3 hi\u1EC7u qu\u1EA3 \u0111\u1EC3 ng\u01B0\u1EDDi d\xE2n s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4, b\u01B0u ch\xEDnh c\xF4ng \xEDch v\xE0 ti\u1EC7n \xEDch kh\xE1c nh\u01B0 thanh to\xE1n tr\u1EF1c tuy\u1EBFn.",
        en: "Inform and guide citizens effectively in using online services at level 3\u20134, the public postal service and other conveniences such as online payment."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "public-postal-service", "online-payment"]
    },
    {
      id: "1.g.9",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn, chuy\u1EC3n giao nghi\u1EC7p v\u1EE5 nh\u1EADn h\u1ED3 s\u01A1 v\xE0 tr\u1EA3 k\u1EBFt qu\u1EA3 cho \u0111\u01A1n v\u1ECB cung c\u1EA5p d\u1ECBch v\u1EE5 h\u1EB9n gi\u1EDD t\u1EA1i nh\xE0, \u0111\u1EC3 d\u1ECBch v\u1EE5 thu\u1EADn ti\u1EC7n h\u01A1n, thu h\xFAt ng\u01B0\u1EDDi d\xE2n s\u1EED d\u1EE5ng.",
        en: "Teach and hand over the procedure of receiving dossiers and returning results to the provider of timed pick-up and delivery at home, so that the service is more convenient and draws citizens."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.g.10",
      text: {
        vi: "Ch\u1EC9 \u0111\u1EA1o vi\u1EC7c theo d\xF5i ti\u1EBFn \u0111\u1ED9 gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c \u1EDF c\u01A1 quan, \u0111\u01A1n v\u1ECB m\xECnh.",
        en: "Have the progress of handling procedures in one\u2019s own agency followed."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.g.11",
      text: {
        vi: "Ch\u1EA5n ch\u1EC9nh, kh\u1EAFc ph\u1EE5c t\xECnh tr\u1EA1ng h\u1ED3 s\u01A1 tr\u1EC5 h\u1EA1n, \u0111\u1EB7c bi\u1EC7t l\xE0 tr\xEAn ph\u1EA7n m\u1EC1m M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED.",
        en: "Put late dossiers right, especially those shown as late in the electronic one-stop software."
      },
      deadline: CONTINUOUS,
      systems: ["one-stop-system"]
    },
    {
      id: "1.g.12",
      text: {
        vi: "Ch\u1EE7 \u0111\u1ED9ng ph\u1ED1i h\u1EE3p v\u1EDBi S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng x\xE2y d\u1EF1ng m\xE3 QR \u0111\u1EC3 tra c\u1EE9u v\xE0 th\u1EF1c hi\u1EC7n t\u1EEBng nh\xF3m, t\u1EEBng lo\u1EA1i th\u1EE7 t\u1EE5c thu\u1ED9c th\u1EA9m quy\u1EC1n, \u01B0u ti\xEAn th\u1EE7 t\u1EE5c tr\u1EF1c tuy\u1EBFn c\xF3 nhi\u1EC1u h\u1ED3 s\u01A1 trong n\u0103m.",
        en: "Build, with the Department of Information and Communications, QR codes for looking up and carrying out each group and kind of procedure within one\u2019s authority, online services with many dossiers in the year first."
      },
      deadline: CONTINUOUS,
      systems: ["qr-code", "online-services"]
    }
  ],
  deliverables: [],
  documents: [],
  systems: [
    "public-postal-service",
    "online-services",
    "provincial-service-portal",
    "one-stop-system",
    "national-service-portal",
    "online-payment",
    "qr-code"
  ],
  deadline: YEAR_OVER_YEAR,
  indicators: [
    "procedures-online",
    "procedures-by-post",
    "procedures-on-national-portal",
    "procedures-with-online-dossiers",
    "online-dossiers",
    "postal-dossiers",
    "inter-agency-online-dossiers",
    "procedures-with-qr-code",
    "dossiers-on-time",
    "dossiers-late"
  ],
  effects: [effect(7, "7.2", "7.3"), effect(3, "3.2", "3.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1h.ts
var task1h = {
  id: "1.h",
  clause: "1",
  title: {
    vi: "Th\u1EF1c hi\u1EC7n ph\xE2n c\u1EA5p, tinh g\u1ECDn b\u1ED9 m\xE1y v\xE0 c\u1EA3i ti\u1EBFn ph\u01B0\u01A1ng th\u1EE9c l\xE0m vi\u1EC7c",
    en: "Carry out decentralisation, streamline the organisation and improve ways of working"
  },
  summary: {
    vi: "Th\u1EF1c hi\u1EC7n \u0111\u1EA7y \u0111\u1EE7 c\xE1c quy \u0111\u1ECBnh v\u1EC1 ph\xE2n c\u1EA5p qu\u1EA3n l\xFD; r\xE0 so\xE1t, s\u1EAFp x\u1EBFp b\u1ED9 m\xE1y, ki\u1EC7n to\xE0n ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 theo th\u1EA9m quy\u1EC1n v\xE0 c\u1EA3i ti\u1EBFn ph\u01B0\u01A1ng th\u1EE9c l\xE0m vi\u1EC7c.",
    en: "The rules on decentralised management are carried out in full; structure, functions and ways of working are reviewed and improved."
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: "1.h.1",
      text: {
        vi: "Th\u1EF1c hi\u1EC7n \u0111\u1EA7y \u0111\u1EE7 quy \u0111\u1ECBnh c\u1EE7a ph\xE1p lu\u1EADt v\u1EC1 ph\xE2n c\u1EA5p qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc.",
        en: "Carry out the law on decentralised state management in full."
      }
    },
    {
      id: "1.h.2",
      text: {
        vi: "R\xE0 so\xE1t b\u1ED9 m\xE1y c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB, t\u1ED5 ch\u1EE9c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
        en: "Review the structure of the units and organisations within one\u2019s authority."
      }
    },
    {
      id: "1.h.3",
      text: {
        vi: "S\u1EAFp x\u1EBFp b\u1ED9 m\xE1y c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB, t\u1ED5 ch\u1EE9c thu\u1ED9c th\u1EA9m quy\u1EC1n cho tinh g\u1ECDn.",
        en: "Streamline the structure of the units and organisations within one\u2019s authority."
      }
    },
    {
      id: "1.h.4",
      text: {
        vi: "Ki\u1EC7n to\xE0n ch\u1EE9c n\u0103ng, nhi\u1EC7m v\u1EE5 c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB, t\u1ED5 ch\u1EE9c thu\u1ED9c th\u1EA9m quy\u1EC1n.",
        en: "Consolidate the functions and tasks of the units and organisations within one\u2019s authority."
      }
    },
    {
      id: "1.h.5",
      text: {
        vi: "\u0110\u1EA9y m\u1EA1nh c\u1EA3i ti\u1EBFn ph\u01B0\u01A1ng th\u1EE9c l\xE0m vi\u1EC7c \u0111\u1EC3 ch\u1EC9 \u0111\u1EA1o, \u0111i\u1EC1u h\xE0nh t\u1ED1t h\u01A1n v\xE0 \u0111\u01A1n v\u1ECB ho\u1EA1t \u0111\u1ED9ng hi\u1EC7u qu\u1EA3 h\u01A1n.",
        en: "Improve ways of working further, so that direction and management are more capable and the unit more effective."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["staff-reduction"],
  effects: [effect(4, "4.1", "4.3", "4.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1i.ts
var task1i = {
  id: "1.i",
  clause: "1",
  title: {
    vi: "Ho\xE0n thi\u1EC7n \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m, th\u1EF1c hi\u1EC7n \u0111\xFAng quy \u0111\u1ECBnh nh\xE2n s\u1EF1, si\u1EBFt ch\u1EB7t k\u1EF7 lu\u1EADt",
    en: "Complete position schemes, follow personnel rules and tighten discipline"
  },
  summary: {
    vi: "S\u1EDBm ho\xE0n thi\u1EC7n \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh v\xE0 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p; tuy\u1EC3n d\u1EE5ng, b\u1ED5 nhi\u1EC7m, lu\xE2n chuy\u1EC3n \u0111\xFAng quy \u0111\u1ECBnh; t\u0103ng c\u01B0\u1EDDng thanh tra, ki\u1EC3m tra v\xE0 si\u1EBFt ch\u1EB7t k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng.",
    en: "Position schemes of administrative agencies and public service units are completed soon; recruitment, appointment and rotation follow the rules; inspection increases and discipline tightens."
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: "1.i.1",
      text: {
        vi: "Kh\u1EA9n tr\u01B0\u01A1ng ho\xE0n thi\u1EC7n \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ng\u1EA1ch c\xF4ng ch\u1EE9c c\u1EE7a c\u01A1 quan, t\u1ED5 ch\u1EE9c h\xE0nh ch\xEDnh.",
        en: "Complete without delay the scheme of positions and civil-servant grades of administrative agencies and organisations."
      },
      deliverables: ["civil-service-position-scheme"]
    },
    {
      id: "1.i.2",
      text: {
        vi: "Kh\u1EA9n tr\u01B0\u01A1ng ho\xE0n thi\u1EC7n \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m v\xE0 c\u01A1 c\u1EA5u vi\xEAn ch\u1EE9c theo ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p c\u1EE7a \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp.",
        en: "Complete without delay the scheme of positions and professional titles of public service units."
      },
      deliverables: ["public-service-position-scheme"]
    },
    {
      id: "1.i.3",
      text: {
        vi: "Tuy\u1EC3n d\u1EE5ng c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c \u0111\xFAng quy \u0111\u1ECBnh v\xE0 \u0111\xFAng th\u1EA9m quy\u1EC1n.",
        en: "Recruit cadres, civil servants and public employees by the rules and within one\u2019s authority."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.i.4",
      text: {
        vi: "B\u1ED5 nhi\u1EC7m c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c \u0111\xFAng quy \u0111\u1ECBnh v\xE0 \u0111\xFAng th\u1EA9m quy\u1EC1n.",
        en: "Appoint cadres, civil servants and public employees by the rules and within one\u2019s authority."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.i.5",
      text: {
        vi: "Lu\xE2n chuy\u1EC3n c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c \u0111\xFAng quy \u0111\u1ECBnh v\xE0 \u0111\xFAng th\u1EA9m quy\u1EC1n.",
        en: "Rotate cadres, civil servants and public employees by the rules and within one\u2019s authority."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.i.6",
      text: {
        vi: "T\u0103ng c\u01B0\u1EDDng thanh tra, ki\u1EC3m tra c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c khi th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5, c\xF4ng v\u1EE5.",
        en: "Inspect and check more how cadres, civil servants and public employees perform their duties."
      },
      deadline: CONTINUOUS
    },
    {
      id: "1.i.7",
      text: {
        vi: "Si\u1EBFt ch\u1EB7t k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng h\xE0nh ch\xEDnh \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c khi th\u1EF1c hi\u1EC7n nhi\u1EC7m v\u1EE5, c\xF4ng v\u1EE5.",
        en: "Tighten administrative discipline and order among cadres, civil servants and public employees on duty."
      },
      deadline: CONTINUOUS
    }
  ],
  deliverables: [
    {
      id: "civil-service-position-scheme",
      kind: "scheme",
      name: {
        vi: "\u0110\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ng\u1EA1ch c\xF4ng ch\u1EE9c",
        en: "Scheme of positions and civil-servant grades"
      }
    },
    {
      id: "public-service-position-scheme",
      kind: "scheme",
      name: {
        vi: "\u0110\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m v\xE0 c\u01A1 c\u1EA5u vi\xEAn ch\u1EE9c theo ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p",
        en: "Scheme of positions and professional titles of public employees"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: URGENT,
  indicators: ["position-schemes-approved", "violations-handled"],
  effects: [effect(5, "5.1", "5.2", "5.4", "5.5")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1k.ts
var task1k = {
  id: "1.k",
  clause: "1",
  title: {
    vi: "Th\u1EF1c hi\u1EC7n nghi\xEAm c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 v\xE0 \u0111\u1ED5i m\u1EDBi qu\u1EA3n l\xFD t\xE0i ch\xEDnh",
    en: "Apply financial autonomy strictly and renew financial management"
  },
  summary: {
    vi: "Th\u1EF1c hi\u1EC7n nghi\xEAm t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh \u1EDF \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp (Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 60/2021/N\u0110-CP); \u0111\u1ED5i m\u1EDBi, n\xE2ng cao hi\u1EC7u qu\u1EA3 qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh (Ch\u1EC9 th\u1ECB s\u1ED1 21/CT-TTg).",
    en: "Financial autonomy of public service units is applied strictly under decree 60/2021/N\u0110-CP; the management of finance and income of administrative agencies is made more effective and renewed under directive 21/CT-TTg."
  },
  binds: ALL_ADDRESSEES,
  participants: [
    {
      role: "guides",
      described: {
        vi: "C\u1EA5p c\xF3 th\u1EA9m quy\u1EC1n h\u01B0\u1EDBng d\u1EABn th\u1EF1c hi\u1EC7n Ch\u1EC9 th\u1ECB s\u1ED1 21/CT-TTg",
        en: "The competent level that guides the carrying out of directive 21/CT-TTg"
      }
    }
  ],
  obligations: [
    {
      id: "1.k.1",
      text: {
        vi: "T\u1ED5 ch\u1EE9c \u0111\u1EC3 \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp th\u1EF1c hi\u1EC7n nghi\xEAm c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh.",
        en: "Organise the strict application of the financial autonomy of public service units."
      },
      documents: ["60-2021-nd-cp"]
    },
    {
      id: "1.k.2",
      text: {
        vi: "N\xE2ng cao hi\u1EC7u qu\u1EA3 th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp ph\xF9 h\u1EE3p \u0111\u1EB7c th\xF9 c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc, \u0111\xFAng h\u01B0\u1EDBng d\u1EABn c\u1EE7a c\u1EA5p c\xF3 th\u1EA9m quy\u1EC1n.",
        en: "Apply more effectively the mechanism of managing finance and income that suits the nature of state administrative agencies, as guided by the competent level."
      },
      documents: ["21-ct-ttg"]
    },
    {
      id: "1.k.3",
      text: {
        vi: "\u0110\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp ph\xF9 h\u1EE3p \u0111\u1EB7c th\xF9 c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc, \u0111\xFAng h\u01B0\u1EDBng d\u1EABn c\u1EE7a c\u1EA5p c\xF3 th\u1EA9m quy\u1EC1n.",
        en: "Renew the mechanism of managing finance and income that suits the nature of state administrative agencies, as guided by the competent level."
      },
      documents: ["21-ct-ttg"]
    }
  ],
  deliverables: [],
  documents: ["60-2021-nd-cp", "21-ct-ttg"],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["self-funded-recurrent-expenditure", "self-funding-units"],
  effects: [effect(6, "6.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1l.ts
var task1l = {
  id: "1.l",
  clause: "1",
  title: {
    vi: "Tham gia chuy\u1EC3n \u0111\u1ED5i s\u1ED1: v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED, k\xFD s\u1ED1, h\u1ED3 s\u01A1 \u0111i\u1EC7n t\u1EED",
    en: "Join the digital transformation: electronic documents, signatures and dossiers"
  },
  summary: {
    vi: "G\u1EEDi nh\u1EADn v\u0103n b\u1EA3n v\xE0 x\u1EED l\xFD c\xF4ng vi\u1EC7c tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED, k\xFD s\u1ED1 v\u0103n b\u1EA3n ph\xE1t h\xE0nh (tr\u1EEB v\u0103n b\u1EA3n m\u1EADt), s\u1ED1 h\xF3a v\u0103n b\u1EA3n g\u1EEDi ra ngo\xE0i h\u1EC7 th\u1ED1ng v\xE0 nh\u1EADp \u0111\u1EE7 h\u1ED3 s\u01A1 v\xE0o ph\u1EA7n m\u1EC1m m\u1ED9t c\u1EEDa.",
    en: "Documents are exchanged and work is handled electronically, outgoing documents are digitally signed (secret ones excepted), those sent outside the system are scanned and recorded, and every dossier is entered in the one-stop software."
  },
  binds: ALL_ADDRESSEES,
  participants: [],
  obligations: [
    {
      id: "1.l.1",
      text: {
        vi: "S\u1EB5n s\xE0ng v\xE0 t\xEDch c\u1EF1c tham gia l\u1ED9 tr\xECnh chuy\u1EC3n \u0111\u1ED5i s\u1ED1 c\u1EE7a qu\u1ED1c gia.",
        en: "Be ready for, and take an active part in, the roadmap of national digital transformation."
      }
    },
    {
      id: "1.l.2",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c g\u1EEDi, nh\u1EADn v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED m\u1ED9t c\xE1ch hi\u1EC7u qu\u1EA3 gi\u1EEFa c\xE1c c\u1EA5p ch\xEDnh quy\u1EC1n.",
        en: "Go on exchanging electronic documents effectively between levels of government."
      },
      documents: ["30-2020-nd-cp"],
      systems: ["document-management-system"]
    },
    {
      id: "1.l.3",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c x\u1EED l\xFD h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED m\u1ED9t c\xE1ch hi\u1EC7u qu\u1EA3.",
        en: "Go on handling work files electronically in an effective way."
      },
      documents: ["30-2020-nd-cp"]
    },
    {
      id: "1.l.4",
      text: {
        vi: "K\xFD s\u1ED1 v\u0103n b\u1EA3n \u0111i\u1EC7n t\u1EED khi ph\xE1t h\xE0nh \u0111\u1EBFn c\xE1c c\u01A1 quan trong h\u1EC7 th\u1ED1ng ph\u1EA7n m\u1EC1m, tr\u1EEB v\u0103n b\u1EA3n m\u1EADt.",
        en: "Sign digitally the electronic documents issued to agencies within the software system, secret documents excepted."
      },
      documents: ["30-2020-nd-cp"],
      systems: ["digital-signature", "document-management-system"]
    },
    {
      id: "1.l.5",
      text: {
        vi: "Qu\xE9t v\xE0 nh\u1EADp v\xE0o ph\u1EA7n m\u1EC1m nh\u1EEFng v\u0103n b\u1EA3n g\u1EEDi \u0111\u1EBFn \u0111\u01A1n v\u1ECB ngo\xE0i h\u1EC7 th\u1ED1ng, \u0111\u1EC3 theo d\xF5i, th\u1ED1ng k\xEA, l\u01B0u tr\u1EEF.",
        en: "Scan and enter in the software the documents sent to units outside the system, to follow, count and archive them."
      },
      systems: ["document-management-system"]
    },
    {
      id: "1.l.6",
      text: {
        vi: "C\u1EADp nh\u1EADt \u0111\u1EA7y \u0111\u1EE7 h\u1ED3 s\u01A1 \u0111\xE3 ti\u1EBFp nh\u1EADn v\xE0o ph\u1EA7n m\u1EC1m m\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED, \u0111\u1EC3 t\u1EF7 l\u1EC7 c\xF4ng khai ti\u1EBFn \u0111\u1ED9, k\u1EBFt qu\u1EA3 tr\xEAn hai c\u1ED5ng c\u1EE7a t\u1EC9nh kh\xF4ng b\u1ECB \u1EA3nh h\u01B0\u1EDFng.",
        en: "Enter every dossier received in the electronic one-stop software, so that the share of progress and results made public on the two provincial portals does not suffer."
      },
      systems: ["one-stop-system", "provincial-web-portal", "provincial-service-portal"]
    }
  ],
  deliverables: [],
  documents: ["30-2020-nd-cp"],
  systems: [
    "digital-signature",
    "document-management-system",
    "one-stop-system",
    "provincial-web-portal",
    "provincial-service-portal"
  ],
  deadline: CONTINUOUS,
  indicators: [
    "electronic-documents",
    "signed-documents",
    "electronic-work-files",
    "external-documents-recorded",
    "dossiers-in-one-stop-software"
  ],
  effects: [effect(7, "7.1"), effect(3, "3.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1m.ts
var task1m = {
  id: "1.m",
  clause: "1",
  title: {
    vi: "Theo d\xF5i, ch\u1EC9 \u0111\u1EA1o c\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i v\u1EC1 ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
    en: "Follow and direct the focal civil servants for the control of administrative procedures"
  },
  summary: {
    vi: "Th\u1EE7 tr\u01B0\u1EDFng s\u1EDF, ng\xE0nh theo d\xF5i, ch\u1EC9 \u0111\u1EA1o c\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i th\u1EF1c hi\u1EC7n t\u1ED1t h\u01A1n vi\u1EC7c c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh theo v\u0103n b\u1EA3n c\u1EE7a Trung \u01B0\u01A1ng v\xE0 \u0111\u1ECBa ph\u01B0\u01A1ng.",
    en: "Heads of departments and branches follow and direct their focal civil servants, so that procedure reform as instructed by central and local documents is carried out better."
  },
  binds: DEPARTMENTS_ONLY,
  participants: [
    {
      role: "guided",
      described: {
        vi: "C\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh c\u1EE7a s\u1EDF, ng\xE0nh",
        en: "Focal civil servants for the control of administrative procedures in departments and branches"
      }
    }
  ],
  obligations: [
    {
      id: "1.m.1",
      text: {
        vi: "Quan t\xE2m, theo d\xF5i c\xF4ng vi\u1EC7c c\u1EE7a c\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u1EDF c\u01A1 quan, \u0111\u01A1n v\u1ECB m\xECnh.",
        en: "Attend to and follow the work of the focal civil servants for the control of procedures in one\u2019s own agency."
      }
    },
    {
      id: "1.m.2",
      text: {
        vi: "Ch\u1EC9 \u0111\u1EA1o c\xF4ng ch\u1EE9c \u0111\u1EA7u m\u1ED1i \u0111\u1EA9y m\u1EA1nh nhi\u1EC7m v\u1EE5 c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh theo v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o c\u1EE7a Trung \u01B0\u01A1ng v\xE0 \u0111\u1ECBa ph\u01B0\u01A1ng.",
        en: "Direct the focal civil servants to step up the tasks of procedure reform as instructed by central and local documents."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(3, "3.1", "3.2", "3.3", "3.4", "3.5")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/1n.ts
var task1n = {
  id: "1.n",
  clause: "1",
  title: {
    vi: "Gi\u1EA3i quy\u1EBFt ch\u1EBF \u0111\u1ED9 cho c\xE1n b\u1ED9 c\u1EA5p x\xE3 ch\u01B0a \u0111\u1EA1t chu\u1EA9n, b\u1ED3i d\u01B0\u1EE1ng c\xF4ng ch\u1EE9c c\u1EA5p x\xE3",
    en: "Settle the cases of commune cadres below standard and train commune civil servants"
  },
  summary: {
    vi: "\u0110\u01A1n v\u1ECB c\u1EA5p huy\u1EC7n c\xF3 t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n d\u01B0\u1EDBi 100% ki\xEAn quy\u1EBFt gi\u1EA3i quy\u1EBFt ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch cho ng\u01B0\u1EDDi kh\xF4ng \u0111\u1EA1t chu\u1EA9n v\xE0 b\u1ED3i d\u01B0\u1EE1ng l\xFD lu\u1EADn ch\xEDnh tr\u1ECB cho c\xF4ng ch\u1EE9c c\u1EA5p x\xE3.",
    en: "Where not all commune cadres meet the standard, the cases of those below it are settled firmly, and commune civil servants are trained in political theory."
  },
  binds: DISTRICTS_BELOW_STANDARD,
  participants: [
    {
      role: "benefits",
      described: { vi: "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c c\u1EA5p x\xE3", en: "Cadres and civil servants of communes" }
    }
  ],
  obligations: [
    {
      id: "1.n.1",
      text: {
        vi: "Ki\xEAn quy\u1EBFt gi\u1EA3i quy\u1EBFt ch\u1EBF \u0111\u1ED9, ch\xEDnh s\xE1ch theo quy \u0111\u1ECBnh cho c\xE1n b\u1ED9 c\u1EA5p x\xE3 kh\xF4ng t\xE1i c\u1EED m\xE0 tr\xECnh \u0111\u1ED9 chuy\xEAn m\xF4n kh\xF4ng ph\xF9 h\u1EE3p v\u1EDBi ch\u1EE9c danh c\xF4ng ch\u1EE9c c\u1EA5p x\xE3.",
        en: "Settle firmly, by the rules and policies in force, the cases of commune cadres who are not re-elected and whose qualifications fit no commune civil-servant title."
      }
    },
    {
      id: "1.n.2",
      text: {
        vi: "Th\u1EF1c hi\u1EC7n ch\xEDnh s\xE1ch, ch\u1EBF \u0111\u1ED9 tinh gi\u1EA3n bi\xEAn ch\u1EBF \u0111\u1ED1i v\u1EDBi c\xE1n b\u1ED9 c\u1EA5p x\xE3 ch\u01B0a \u0111\u1EA1t chu\u1EA9n m\xE0 kh\xF4ng \u0111i h\u1ECDc chuy\xEAn m\xF4n, nghi\u1EC7p v\u1EE5 ho\u1EB7c n\u1EE3 m\xF4n, kh\xF4ng th\u1EC3 t\u1ED1t nghi\u1EC7p \u0111\xFAng th\u1EDDi gian quy \u0111\u1ECBnh.",
        en: "Apply the policy of staff reduction to commune cadres below standard who do not attend professional study, or who owe subjects and cannot graduate in the time prescribed."
      }
    },
    {
      id: "1.n.3",
      text: {
        vi: "Quan t\xE2m b\u1ED3i d\u01B0\u1EE1ng l\xFD lu\u1EADn ch\xEDnh tr\u1ECB cho c\xF4ng ch\u1EE9c c\u1EA5p x\xE3, \u0111\u1EC3 khi \u0111\u01B0\u1EE3c b\u1EA7u l\xE0m c\xE1n b\u1ED9 c\u1EA5p x\xE3 th\xEC \u0111\u1EE7 ti\xEAu chu\u1EA9n v\u1EC1 m\u1EB7t n\xE0y.",
        en: "Attend to training commune civil servants in political theory, so that they meet that standard when elected to a commune cadre\u2019s office."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["commune-cadres-qualified", "commune-civil-servants-qualified"],
  effects: [effect(5, "5.7")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/2a.ts
var task2a = {
  id: "2.a",
  clause: "2",
  title: {
    vi: "\u0110\xF4n \u0111\u1ED1c, ki\u1EC3m tra nhi\u1EC7m v\u1EE5 Ch\xEDnh ph\u1EE7, Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 giao t\u1EC9nh",
    en: "Urge and check the tasks assigned by the Government and the Prime Minister"
  },
  summary: {
    vi: "V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh \u0111\xF4n \u0111\u1ED1c, ki\u1EC3m tra \u0111\u1EC3 c\xE1c nhi\u1EC7m v\u1EE5 Ch\xEDnh ph\u1EE7, Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 giao cho t\u1EC9nh \u0111\u01B0\u1EE3c th\u1EF1c hi\u1EC7n.",
    en: "The office of the provincial People\u2019s Committee urges and checks, so that the tasks the Government and the Prime Minister assign to the province are carried out."
  },
  binds: PROVINCIAL_OFFICE,
  participants: [
    { role: "originates", agency: "chinh-phu" },
    { role: "originates", agency: "thu-tuong-chinh-phu" }
  ],
  obligations: [
    {
      id: "2.a.1",
      text: {
        vi: "\u0110\xF4n \u0111\u1ED1c th\u1EF1c hi\u1EC7n c\xE1c nhi\u1EC7m v\u1EE5 m\xE0 Ch\xEDnh ph\u1EE7, Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 giao cho \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh.",
        en: "Urge on the tasks that the Government and the Prime Minister assign to the provincial People\u2019s Committee."
      }
    },
    {
      id: "2.a.2",
      text: {
        vi: "Ki\u1EC3m tra vi\u1EC7c th\u1EF1c hi\u1EC7n c\xE1c nhi\u1EC7m v\u1EE5 m\xE0 Ch\xEDnh ph\u1EE7, Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 giao cho \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh.",
        en: "Check how the tasks that the Government and the Prime Minister assign to the provincial People\u2019s Committee are carried out."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["government-tasks-on-time"],
  effects: [effect(1, "1.6")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/2b.ts
var task2b = {
  id: "2.b",
  clause: "2",
  title: {
    vi: "B\u1EA3o \u0111\u1EA3m th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh \u0111\u01B0\u1EE3c tr\xECnh c\xF4ng b\u1ED1 k\u1ECBp th\u1EDDi, \u0111\u1EA7y \u0111\u1EE7",
    en: "See that administrative procedures are submitted for publication in time and in full"
  },
  summary: {
    vi: "V\u0103n ph\xF2ng theo d\xF5i, tham m\u01B0u Ch\u1EE7 t\u1ECBch ch\u1EC9 \u0111\u1EA1o vi\u1EC7c tr\xECnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c; \u0111\u1ED3ng th\u1EDDi ki\u1EBFn ngh\u1ECB V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7 nh\u1EAFc c\xE1c b\u1ED9, ng\xE0nh g\u1EEDi ho\u1EB7c \u0111\u0103ng quy\u1EBFt \u0111\u1ECBnh c\xF4ng b\u1ED1.",
    en: "The office follows the submission of procedures for publication and advises the Chairman on it, and asks the Office of the Government to remind ministries to send or post their publishing decisions."
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ["advises"],
  participants: [
    { role: "receives", agency: "chu-tich-uy-ban-nhan-dan-tinh" },
    {
      role: "guided",
      described: {
        vi: "C\xE1c c\u01A1 quan c\xF3 tr\xE1ch nhi\u1EC7m tr\xECnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
        en: "The agencies that have to submit procedures for publication"
      }
    },
    { role: "receives", agency: "van-phong-chinh-phu" },
    { role: "receives", agency: "cuc-kiem-soat-thu-tuc-hanh-chinh" },
    { role: "guided", agency: "bo-nganh-trung-uong" }
  ],
  obligations: [
    {
      id: "2.b.1",
      text: {
        vi: "Theo d\xF5i vi\u1EC7c tr\xECnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh c\u1EE7a c\xE1c c\u01A1 quan li\xEAn quan.",
        en: "Follow how the agencies concerned submit procedures for publication."
      },
      deadline: CONTINUOUS
    },
    {
      id: "2.b.2",
      text: {
        vi: "Ch\u1EE7 \u0111\u1ED9ng tham m\u01B0u \u0111\u1EC3 Ch\u1EE7 t\u1ECBch \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh ch\u1EC9 \u0111\u1EA1o c\u01A1 quan li\xEAn quan tr\xECnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c k\u1ECBp th\u1EDDi, \u0111\u1EA7y \u0111\u1EE7.",
        en: "Advise the Chairman, on one\u2019s own initiative, to direct the agencies concerned to submit procedures for publication in time and in full."
      }
    },
    {
      id: "2.b.3",
      text: {
        vi: "Ki\u1EBFn ngh\u1ECB C\u1EE5c Ki\u1EC3m so\xE1t th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh thu\u1ED9c V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7 \u0111\xF4n \u0111\u1ED1c b\u1ED9, ng\xE0nh g\u1EEDi k\u1ECBp th\u1EDDi quy\u1EBFt \u0111\u1ECBnh c\xF4ng b\u1ED1, ho\u1EB7c \u0111\u0103ng \u0111\u1EA7y \u0111\u1EE7 tr\xEAn c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED hay C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia, \u0111\u1EC3 \u0111\u1ECBa ph\u01B0\u01A1ng theo d\xF5i v\xE0 ch\u1EE7 \u0111\u1ED9ng th\u1EF1c hi\u1EC7n.",
        en: "Ask the Administrative Procedure Control Agency of the Office of the Government to remind ministries to send their publishing decisions in time, or to post them in full on the web portal or the national service portal, so that localities can follow and apply them on their own."
      },
      systems: ["ministry-web-portal", "national-service-portal"],
      deliverables: ["ministry-reminder-proposal"]
    }
  ],
  deliverables: [
    {
      id: "ministry-reminder-proposal",
      kind: "proposal",
      name: {
        vi: "Ki\u1EBFn ngh\u1ECB \u0111\xF4n \u0111\u1ED1c b\u1ED9, ng\xE0nh g\u1EEDi ho\u1EB7c \u0111\u0103ng t\u1EA3i quy\u1EBFt \u0111\u1ECBnh c\xF4ng b\u1ED1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
        en: "Request to remind ministries to send or post their decisions publishing procedures"
      },
      to: "van-phong-chinh-phu"
    }
  ],
  documents: [],
  systems: ["ministry-web-portal", "national-service-portal"],
  deadline: TIMELY,
  indicators: ["procedures-published-on-time"],
  effects: [effect(3, "3.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/2c.ts
var task2c = {
  id: "2.c",
  clause: "2",
  title: {
    vi: "H\u01B0\u1EDBng d\u1EABn r\xE0 so\xE1t th\u1EE7 t\u1EE5c l\xE2u kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1 \u0111\u1EC3 ki\u1EBFn ngh\u1ECB \u0111\u01B0a ra kh\u1ECFi danh m\u1EE5c",
    en: "Guide the review of procedures long without dossiers, to have them taken off the list"
  },
  summary: {
    vi: "Th\u1EE7 t\u1EE5c \u0111\xE3 l\xE2u kh\xF4ng c\xF3 h\u1ED3 s\u01A1 \u0111\u01B0\u1EE3c r\xE0 so\xE1t, l\u1EADp danh s\xE1ch \u0111\u1EC3 ki\u1EBFn ngh\u1ECB b\u1ED9, ng\xE0nh Trung \u01B0\u01A1ng b\u1ECF kh\u1ECFi danh m\u1EE5c c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng, gi\u1EA3m chi ph\xED cho C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng.",
    en: "Procedures without dossiers for a long time are reviewed and listed, so that central ministries can be asked to take them off the local list and the service portal costs less."
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ["guides"],
  participants: [...ALL_GUIDED, { role: "receives", agency: "bo-nganh-trung-uong" }],
  obligations: [
    {
      id: "2.c.1",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB r\xE0 so\xE1t nh\u1EEFng th\u1EE7 t\u1EE5c \u0111\xE3 l\xE2u kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1.",
        en: "Guide agencies in reviewing the procedures that have had no dossier for a long time."
      }
    },
    {
      id: "2.c.2",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB l\u1EADp danh s\xE1ch nh\u1EEFng th\u1EE7 t\u1EE5c \u0111\xF3.",
        en: "Guide agencies in listing those procedures."
      },
      deliverables: ["dormant-procedure-list"]
    },
    {
      id: "2.c.3",
      text: {
        vi: "Ch\u1EE7 \u0111\u1ED9ng ki\u1EBFn ngh\u1ECB b\u1ED9, ng\xE0nh Trung \u01B0\u01A1ng xem x\xE9t \u0111\u01B0a c\xE1c th\u1EE7 t\u1EE5c \u0111\xF3 ra kh\u1ECFi danh m\u1EE5c c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng, \u0111\u1EC3 gi\u1EA3m chi ph\xED v\u1EADn h\xE0nh, n\xE2ng c\u1EA5p thi\u1EBFt b\u1ECB cho C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng.",
        en: "Ask central ministries, on one\u2019s own initiative, to consider taking those procedures off the local list, to save the cost of running and upgrading the service portal for them."
      },
      systems: ["provincial-service-portal"],
      deliverables: ["dormant-procedure-proposal"]
    }
  ],
  deliverables: [
    {
      id: "dormant-procedure-list",
      kind: "list",
      name: {
        vi: "Danh s\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh l\xE2u kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1",
        en: "List of procedures long without dossiers"
      }
    },
    {
      id: "dormant-procedure-proposal",
      kind: "proposal",
      name: {
        vi: "Ki\u1EBFn ngh\u1ECB \u0111\u01B0a th\u1EE7 t\u1EE5c kh\xF4ng ph\xE1t sinh h\u1ED3 s\u01A1 ra kh\u1ECFi danh m\u1EE5c c\u1EE7a \u0111\u1ECBa ph\u01B0\u01A1ng",
        en: "Request to take procedures without dossiers off the local list"
      },
      to: "bo-nganh-trung-uong"
    }
  ],
  documents: [],
  systems: ["provincial-service-portal"],
  deadline: CONTINUOUS,
  indicators: ["dormant-procedures"],
  effects: [effect(3, "3.1"), effect(7, "7.2", "7.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/2d.ts
var task2d = {
  id: "2.d",
  clause: "2",
  title: {
    vi: "H\u01B0\u1EDBng d\u1EABn B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa nh\u1EADn, tr\u1EA3 h\u1ED3 s\u01A1 an to\xE0n, kh\xF4ng gi\xE1n \u0111o\u1EA1n khi c\xF3 d\u1ECBch b\u1EC7nh",
    en: "Guide one-stop desks to take in and return dossiers safely during the epidemic"
  },
  summary: {
    vi: "B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa c\xE1c c\u1EA5p th\u1ED1ng nh\u1EA5t h\xECnh th\u1EE9c nh\u1EADn, tr\u1EA3 h\u1ED3 s\u01A1 thu\u1EADn ti\u1EC7n, an to\xE0n khi c\xF3 d\u1ECBch b\u1EC7nh, kh\xF4ng \u0111\u1EC3 vi\u1EC7c gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c b\u1ECB gi\xE1n \u0111o\u1EA1n; ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c \u0111\u01B0\u1EE3c th\xF4ng tin k\u1ECBp th\u1EDDi.",
    en: "One-stop desks at every level use one convenient and safe way of taking in and returning dossiers during the epidemic, without interruption; citizens and organisations are told in time."
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ["guides"],
  participants: [{ role: "guided", agency: "bo-phan-mot-cua" }, CITIZENS_BENEFIT],
  obligations: [
    {
      id: "2.d.1",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa c\xE1c c\u1EA5p, nh\u1EA5t l\xE0 huy\u1EC7n v\xE0 x\xE3, th\u1ED1ng nh\u1EA5t h\xECnh th\u1EE9c nh\u1EADn, tr\u1EA3 h\u1ED3 s\u01A1 thu\u1EADn ti\u1EC7n, an to\xE0n trong t\xECnh h\xECnh d\u1ECBch b\u1EC7nh, kh\xF4ng \u0111\u1EC3 gi\xE1n \u0111o\u1EA1n vi\u1EC7c gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c.",
        en: "Guide one-stop desks at every level, above all district and commune, in one way of taking in and returning dossiers that is convenient and safe during the epidemic, so that handling is not interrupted."
      }
    },
    {
      id: "2.d.2",
      text: {
        vi: "Tuy\xEAn truy\u1EC1n, ph\u1ED5 bi\u1EBFn k\u1ECBp th\u1EDDi h\xECnh th\u1EE9c nh\u1EADn, tr\u1EA3 h\u1ED3 s\u01A1 \u0111\xF3 \u0111\u1EC3 c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c bi\u1EBFt v\xE0 th\u1EF1c hi\u1EC7n.",
        en: "Make that way of taking in and returning dossiers known in time, so that people and organisations know it and follow it."
      },
      deadline: TIMELY
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(3, "3.3", "3.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/2e.ts
var task2e = {
  id: "2.e",
  clause: "2",
  title: {
    vi: "C\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c v\u1EC1 th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
    en: "Improve the survey criteria on procedures asked of citizens and organisations"
  },
  summary: {
    vi: "V\u0103n ph\xF2ng theo d\xF5i c\xE1c ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc v\u1EC1 c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh ch\u01B0a \u0111\u01B0\u1EE3c \u0111\xE1nh gi\xE1 cao v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EE5 th\u1EC3, tr\u01B0\u1EDBc h\u1EBFt l\xE0 s\u1EF1 h\xE0i l\xF2ng khi gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c.",
    en: "The office follows the survey criteria on procedure reform that are not yet rated highly and advises on concrete solutions, above all for satisfaction with the handling of procedures."
  },
  binds: PROVINCIAL_OFFICE,
  boundRoles: ["advises"],
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: "2.e.1",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc v\u1EC1 c\u1EA3i c\xE1ch th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh m\xE0 ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria on procedure reform that citizens and organisations do not yet rate highly."
      }
    },
    {
      id: "2.e.2",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p c\u1EE5 th\u1EC3 \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3, \u0111\u1EB7c bi\u1EC7t l\xE0 m\u1EE9c h\xE0i l\xF2ng v\u1EC1 gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c c\u1EE7a c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB.",
        en: "Advise on carrying out concrete solutions that improve those criteria, especially satisfaction with the handling of procedures by agencies."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["satisfaction-index", "survey-criteria-improved"],
  effects: [effect(3), effect(8, "8.1")],
  surveyed: "citizens-and-organisations"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/3a.ts
var task3a = {
  id: "3.a",
  clause: "3",
  title: {
    vi: "X\u1EED l\xFD d\u1EE9t \u0111i\u1EC3m ki\u1EBFn ngh\u1ECB ki\u1EC3m to\xE1n n\u0103m 2020",
    en: "Settle the audit recommendations of 2020 for good"
  },
  summary: {
    vi: "S\u1EDF T\xE0i ch\xEDnh ti\u1EBFp t\u1EE5c tham m\u01B0u \u0111\u1EC3 c\xE1c \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c ki\u1EC3m to\xE1n x\u1EED l\xFD h\u1EBFt ki\u1EBFn ngh\u1ECB c\u1EE7a Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc n\u0103m 2020 v\u1EC1 ng\xE2n s\xE1ch \u0111\u1ECBa ph\u01B0\u01A1ng n\u0103m 2019.",
    en: "The Department of Finance goes on advising, so that the audited units settle every recommendation the State Audit made in 2020 on the local budget of 2019."
  },
  binds: FINANCE,
  boundRoles: ["advises"],
  participants: [
    { role: "originates", agency: "kiem-toan-nha-nuoc" },
    PROVINCE_RECEIVES,
    { role: "guided", described: { vi: "C\xE1c \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c ki\u1EC3m to\xE1n", en: "The audited units" } }
  ],
  obligations: [
    {
      id: "3.a.1",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh ch\u1EC9 \u0111\u1EA1o \u0111\u01A1n v\u1ECB \u0111\u01B0\u1EE3c ki\u1EC3m to\xE1n x\u1EED l\xFD d\u1EE9t \u0111i\u1EC3m ki\u1EBFn ngh\u1ECB Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc n\xEAu n\u0103m 2020 v\u1EC1 ng\xE2n s\xE1ch \u0111\u1ECBa ph\u01B0\u01A1ng n\u0103m 2019.",
        en: "Go on advising the provincial People\u2019s Committee to direct the audited units to settle for good the recommendations the State Audit made in 2020 on the local budget of 2019."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  // "Tiếp tục" says that it has begun; "dứt điểm" that it ends: with the last recommendation of 2020.
  deadline: UNDATED,
  indicators: ["audit-recommendations-resolved"],
  effects: [effect(6, "6.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/3b.ts
var task3b = {
  id: "3.b",
  clause: "3",
  title: {
    vi: "\u0110\xF4n \u0111\u1ED1c l\u1ED9 tr\xECnh t\xEDnh gi\xE1 d\u1ECBch v\u1EE5 c\xF4ng, h\u01B0\u1EDBng d\u1EABn v\xE0 ki\u1EC3m tra t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh",
    en: "Urge the pricing of public services; guide and check financial autonomy"
  },
  summary: {
    vi: "S\u1EDF T\xE0i ch\xEDnh \u0111\xF4n \u0111\u1ED1c l\u1ED9 tr\xECnh t\xEDnh gi\xE1 d\u1ECBch v\u1EE5 s\u1EF1 nghi\u1EC7p c\xF4ng; ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p S\u1EDF N\u1ED9i v\u1EE5 v\xE0 c\u1EA5p huy\u1EC7n tham m\u01B0u, h\u01B0\u1EDBng d\u1EABn, ki\u1EC3m tra c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 v\xE0 vi\u1EC7c \u0111\u1ED5i m\u1EDBi qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp.",
    en: "The Department of Finance urges the pricing roadmap of public services and, with the Department of Home Affairs and the districts, advises on, guides and checks autonomy and the renewal of financial management."
  },
  binds: FINANCE,
  boundRoles: ["leads", "advises", "guides"],
  participants: [
    { role: "coordinates", agency: "so-noi-vu" },
    { role: "coordinates", group: "uy-ban-nhan-dan-cap-huyen" },
    {
      role: "guided",
      described: {
        vi: "\u0110\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp v\xE0 c\u01A1 quan h\xE0nh ch\xEDnh tr\xEAn \u0111\u1ECBa b\xE0n t\u1EC9nh",
        en: "Public service units and administrative agencies in the province"
      }
    }
  ],
  obligations: [
    {
      id: "3.b.1",
      text: {
        vi: "\u0110\xF4n \u0111\u1ED1c \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng t\xEDnh gi\xE1 d\u1ECBch v\u1EE5 theo l\u1ED9 tr\xECnh, \u0111\u1EC3 \u0111\u1EE7 n\u0103ng l\u1EF1c t\xE0i ch\xEDnh chuy\u1EC3n \u0111\u1ED5i lo\u1EA1i h\xECnh \u0111\xFAng quy \u0111\u1ECBnh.",
        en: "Urge public service units to follow the pricing roadmap of their services, so that they have the means to change type as the rules provide."
      }
    },
    {
      id: "3.b.2",
      text: {
        vi: "Ch\u1EE7 tr\xEC tham m\u01B0u tri\u1EC3n khai t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh \u1EDF c\xE1c \u0111\u01A1n v\u1ECB s\u1EF1 nghi\u1EC7p c\xF4ng l\u1EADp trong t\u1EC9nh.",
        en: "Lead the advice on rolling out the financial autonomy of public service units in the province."
      },
      documents: ["60-2021-nd-cp"]
    },
    {
      id: "3.b.3",
      text: {
        vi: "Ch\u1EE7 tr\xEC h\u01B0\u1EDBng d\u1EABn c\xE1c \u0111\u01A1n v\u1ECB th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh theo th\u1EA9m quy\u1EC1n.",
        en: "Lead, within one\u2019s authority, the guidance of units in applying financial autonomy."
      },
      documents: ["60-2021-nd-cp"]
    },
    {
      id: "3.b.4",
      text: {
        vi: "Ch\u1EE7 tr\xEC ki\u1EC3m tra vi\u1EC7c c\xE1c \u0111\u01A1n v\u1ECB th\u1EF1c hi\u1EC7n c\u01A1 ch\u1EBF t\u1EF1 ch\u1EE7 t\xE0i ch\xEDnh theo th\u1EA9m quy\u1EC1n.",
        en: "Lead, within one\u2019s authority, the checking of how units apply financial autonomy."
      },
      documents: ["60-2021-nd-cp"]
    },
    {
      id: "3.b.5",
      text: {
        vi: "Ch\u1EE7 tr\xEC tham m\u01B0u tri\u1EC3n khai vi\u1EC7c n\xE2ng cao hi\u1EC7u qu\u1EA3 v\xE0 \u0111\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp ph\xF9 h\u1EE3p \u0111\u1EB7c th\xF9 c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Lead the advice on the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies."
      },
      documents: ["21-ct-ttg"]
    },
    {
      id: "3.b.6",
      text: {
        vi: "Ch\u1EE7 tr\xEC h\u01B0\u1EDBng d\u1EABn, theo th\u1EA9m quy\u1EC1n, vi\u1EC7c n\xE2ng cao hi\u1EC7u qu\u1EA3 v\xE0 \u0111\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp ph\xF9 h\u1EE3p \u0111\u1EB7c th\xF9 c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Lead, within one\u2019s authority, the guidance on the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies."
      },
      documents: ["21-ct-ttg"]
    },
    {
      id: "3.b.7",
      text: {
        vi: "Ch\u1EE7 tr\xEC ki\u1EC3m tra, theo th\u1EA9m quy\u1EC1n, vi\u1EC7c n\xE2ng cao hi\u1EC7u qu\u1EA3 v\xE0 \u0111\u1ED5i m\u1EDBi c\u01A1 ch\u1EBF qu\u1EA3n l\xFD t\xE0i ch\xEDnh, thu nh\u1EADp ph\xF9 h\u1EE3p \u0111\u1EB7c th\xF9 c\u1EE7a c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Lead, within one\u2019s authority, the checking of the more effective application and the renewal of the mechanism of managing finance and income that suits state administrative agencies."
      },
      documents: ["21-ct-ttg"]
    }
  ],
  deliverables: [],
  documents: ["60-2021-nd-cp", "21-ct-ttg"],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["self-funded-recurrent-expenditure", "self-funding-units"],
  effects: [effect(6, "6.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/3c.ts
var task3c = {
  id: "3.c",
  clause: "3",
  title: {
    vi: "C\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\u1EC1 t\xE0i ch\xEDnh c\xF4ng",
    en: "Improve the survey criteria on public finance asked of cadres and civil servants"
  },
  summary: {
    vi: "S\u1EDF T\xE0i ch\xEDnh theo d\xF5i c\xE1c ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c ng\xE0nh m\xECnh ch\u01B0a \u0111\u01B0\u1EE3c c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c \u0111\xE1nh gi\xE1 cao v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EA3i thi\u1EC7n.",
    en: "The Department of Finance follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions."
  },
  binds: FINANCE,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "3.c.1",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c l\u0129nh v\u1EF1c ng\xE0nh t\xE0i ch\xEDnh m\xE0 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria in the field of finance that cadres and civil servants do not yet rate highly."
      }
    },
    {
      id: "3.c.2",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Advise on carrying out solutions that improve those criteria."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["survey-criteria-improved"],
  effects: [effect(6, "6.4")],
  surveyed: "cadres-and-civil-servants"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/4a.ts
var task4a = {
  id: "4.a",
  clause: "4",
  title: {
    vi: "Tham m\u01B0u t\u1EA1o m\xF4i tr\u01B0\u1EDDng \u0111\u1EA7u t\u01B0, kinh doanh b\xECnh \u0111\u1EB3ng, minh b\u1EA1ch",
    en: "Advise on a fair and transparent environment for investment and business"
  },
  summary: {
    vi: "S\u1EDF K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0 tham m\u01B0u tri\u1EC3n khai hi\u1EC7u qu\u1EA3 c\xE1c quy \u0111\u1ECBnh \u0111\u1EC3 doanh nghi\u1EC7p \u0111\u1EA7u t\u01B0, kinh doanh b\xECnh \u0111\u1EB3ng, \xEDt chi ph\xED phi ch\xEDnh th\u1EE9c, m\u1ECDi vi\u1EC7c c\xF4ng khai, minh b\u1EA1ch.",
    en: "The Department of Planning and Investment advises on applying the law so that enterprises are treated equally, bear few informal costs and find everything public and transparent."
  },
  binds: PLANNING_AND_INVESTMENT,
  boundRoles: ["advises"],
  participants: [{ role: "benefits", public: { vi: "Doanh nghi\u1EC7p", en: "Enterprises" } }],
  obligations: [
    {
      id: "4.a.1",
      text: {
        vi: "Tham m\u01B0u th\u1EF1c hi\u1EC7n hi\u1EC7u qu\u1EA3 quy \u0111\u1ECBnh ph\xE1p lu\u1EADt \u0111\u1EC3 vi\u1EC7c \u0111\u1EA7u t\u01B0, kinh doanh \u0111\u01B0\u1EE3c b\xECnh \u0111\u1EB3ng, th\xF4ng tho\xE1ng, thu\u1EADn l\u1EE3i v\xE0 doanh nghi\u1EC7p ph\xE1t tri\u1EC3n l\xE0nh m\u1EA1nh.",
        en: "Advise on the effective application of the law that makes investment and business fair, open and easy, so that enterprises develop soundly."
      }
    },
    {
      id: "4.a.2",
      text: {
        vi: "Tham m\u01B0u th\u1EF1c hi\u1EC7n hi\u1EC7u qu\u1EA3 quy \u0111\u1ECBnh ph\xE1p lu\u1EADt \u0111\u1EC3 gi\u1EA3m t\u1ED1i \u0111a chi ph\xED giao d\u1ECBch phi ch\xEDnh th\u1EE9c.",
        en: "Advise on the effective application of the law so that informal transaction costs are kept to a minimum."
      }
    },
    {
      id: "4.a.3",
      text: {
        vi: "Tham m\u01B0u th\u1EF1c hi\u1EC7n hi\u1EC7u qu\u1EA3 quy \u0111\u1ECBnh ph\xE1p lu\u1EADt \u0111\u1EC3 c\xF4ng khai, minh b\u1EA1ch h\u01A1n, g\xF3p ph\u1EA7n ph\xF2ng, ch\u1ED1ng tham nh\u0169ng.",
        en: "Advise on the effective application of the law so that more is public and transparent, which helps against corruption."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(8, "8.2", "8.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/4b.ts
var task4b = {
  id: "4.b",
  clause: "4",
  title: {
    vi: "Ph\u1ED1i h\u1EE3p th\xE1o g\u1EE1 v\u01B0\u1EDBng m\u1EAFc v\u1EC1 \u0111\u1EA5t \u0111ai, m\u1EB7t b\u1EB1ng v\xE0 th\u1EE7 t\u1EE5c \u0111\u1EA7u t\u01B0",
    en: "Help remove obstacles of land, site clearance and investment procedures"
  },
  summary: {
    vi: "S\u1EDF K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0 ph\u1ED1i h\u1EE3p v\u1EDBi S\u1EDF T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng, c\xE1c s\u1EDF, ng\xE0nh v\xE0 \u0111\u1ECBa ph\u01B0\u01A1ng th\xE1o g\u1EE1 kh\xF3 kh\u0103n cho d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0.",
    en: "The Department of Planning and Investment, with the Department of Natural Resources and Environment, other departments and localities, removes obstacles to investment projects."
  },
  binds: PLANNING_AND_INVESTMENT,
  boundRoles: ["coordinates"],
  participants: [
    { role: "coordinates", agency: "so-tai-nguyen-va-moi-truong" },
    { role: "coordinates", group: "so-nganh" },
    { role: "coordinates", group: "uy-ban-nhan-dan-cap-huyen" }
  ],
  obligations: [
    {
      id: "4.b.1",
      text: {
        vi: "Ph\u1ED1i h\u1EE3p th\xE1o g\u1EE1 v\u01B0\u1EDBng m\u1EAFc v\u1EC1 \u0111\u1EA5t \u0111ai c\u1EE7a c\xE1c d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0.",
        en: "Help remove the land obstacles of investment projects."
      }
    },
    {
      id: "4.b.2",
      text: {
        vi: "Ph\u1ED1i h\u1EE3p th\xE1o g\u1EE1 v\u01B0\u1EDBng m\u1EAFc v\u1EC1 gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng c\u1EE7a c\xE1c d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0.",
        en: "Help remove the site-clearance obstacles of investment projects."
      }
    },
    {
      id: "4.b.3",
      text: {
        vi: "Th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc v\u1EC1 th\u1EE7 t\u1EE5c \u0111\u1EA7u t\u01B0 c\u1EE7a c\xE1c d\u1EF1 \xE1n, n\u1EBFu c\xF3.",
        en: "Remove difficulties with the investment procedures of projects, if there are any."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(8, "8.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/5a.ts
var task5a = {
  id: "5.a",
  clause: "5",
  title: {
    vi: "H\u01B0\u1EDBng d\u1EABn, ki\u1EC3m so\xE1t x\xE2y d\u1EF1ng v\u0103n b\u1EA3n v\xE0 tham m\u01B0u theo d\xF5i thi h\xE0nh ph\xE1p lu\u1EADt",
    en: "Guide and control legal drafting; advise on monitoring the enforcement of the law"
  },
  summary: {
    vi: "S\u1EDF T\u01B0 ph\xE1p h\u01B0\u1EDBng d\u1EABn, ki\u1EC3m tra, ki\u1EC3m so\xE1t ch\u1EB7t vi\u1EC7c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p theo d\xF5i thi h\xE0nh ph\xE1p lu\u1EADt.",
    en: "The Department of Justice guides, checks and closely controls the drafting of legal documents, and advises on monitoring the enforcement of the law."
  },
  binds: JUSTICE,
  boundRoles: ["guides", "advises"],
  participants: [
    {
      role: "guided",
      described: {
        vi: "C\xE1c c\u01A1 quan so\u1EA1n th\u1EA3o v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
        en: "The agencies that draft legal documents"
      }
    }
  ],
  obligations: [
    {
      id: "5.a.1",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn vi\u1EC7c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt trong ph\u1EA1m vi th\u1EA9m quy\u1EC1n.",
        en: "Guide the drafting of legal documents within one\u2019s authority."
      }
    },
    {
      id: "5.a.2",
      text: {
        vi: "Ki\u1EC3m tra, ki\u1EC3m so\xE1t ch\u1EB7t vi\u1EC7c x\xE2y d\u1EF1ng v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt trong ph\u1EA1m vi th\u1EA9m quy\u1EC1n.",
        en: "Check and closely control the drafting of legal documents within one\u2019s authority."
      }
    },
    {
      id: "5.a.3",
      text: {
        vi: "T\xEDch c\u1EF1c tham m\u01B0u gi\u1EA3i ph\xE1p \u0111\u1EC3 vi\u1EC7c theo d\xF5i thi h\xE0nh ph\xE1p lu\u1EADt \u0111\u01B0\u1EE3c tri\u1EC3n khai k\u1ECBp th\u1EDDi, hi\u1EC7u qu\u1EA3.",
        en: "Advise actively on solutions for monitoring the enforcement of the law in time and effectively."
      },
      deadline: TIMELY
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(2, "2.1", "2.2", "2.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/5b.ts
var task5b = {
  id: "5.b",
  clause: "5",
  title: {
    vi: "C\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\u1EC1 v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt",
    en: "Improve the survey criteria on legal documents asked of cadres and civil servants"
  },
  summary: {
    vi: "S\u1EDF T\u01B0 ph\xE1p theo d\xF5i c\xE1c ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c ng\xE0nh m\xECnh ch\u01B0a \u0111\u01B0\u1EE3c c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c \u0111\xE1nh gi\xE1 cao v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EA3i thi\u1EC7n.",
    en: "The Department of Justice follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions."
  },
  binds: JUSTICE,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "5.b.1",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c l\u0129nh v\u1EF1c ng\xE0nh t\u01B0 ph\xE1p m\xE0 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria in the field of justice that cadres and civil servants do not yet rate highly."
      }
    },
    {
      id: "5.b.2",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Advise on carrying out solutions that improve those criteria."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["survey-criteria-improved"],
  effects: [effect(2, "2.4")],
  surveyed: "cadres-and-civil-servants"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6a.ts
var task6a = {
  id: "6.a",
  clause: "6",
  title: {
    vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p c\xF4ng ngh\u1EC7 th\xF4ng tin v\xE0 c\u1EE5 th\u1EC3 h\xF3a l\u1ED9 tr\xECnh chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
    en: "Propose solutions in information technology and detail the digital roadmap"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p t\u0103ng c\u01B0\u1EDDng \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin, c\u1EE5 th\u1EC3 h\xF3a l\u1ED9 tr\xECnh chuy\u1EC3n \u0111\u1ED5i s\u1ED1 v\xE0 \u0111\u01B0a ti\u1EBFn b\u1ED9 khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0o vi\u1EC7c ho\xE0n th\xE0nh Ch\xEDnh quy\u1EC1n \u0111i\u1EC7n t\u1EED.",
    en: "The Department of Information and Communications proposes how to use more information technology, details the digital roadmap and brings science and technology to the completion of e-government."
  },
  binds: INFORMATION,
  participants: [],
  obligations: [
    {
      id: "6.a.1",
      text: {
        vi: "T\xEDch c\u1EF1c \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u0111\u1EC3 c\xF4ng ngh\u1EC7 th\xF4ng tin \u0111\u01B0\u1EE3c \u1EE9ng d\u1EE5ng m\u1EA1nh h\u01A1n.",
        en: "Actively propose solutions for using more information technology."
      },
      deliverables: ["information-technology-proposal"]
    },
    {
      id: "6.a.2",
      text: {
        vi: "T\xEDch c\u1EF1c \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p x\xE2y d\u1EF1ng v\xE0 c\u1EE5 th\u1EC3 h\xF3a l\u1ED9 tr\xECnh chuy\u1EC3n \u0111\u1ED5i s\u1ED1.",
        en: "Actively propose solutions for drawing up and detailing the roadmap of digital transformation."
      },
      deliverables: ["information-technology-proposal"]
    },
    {
      id: "6.a.3",
      text: {
        vi: "T\xEDch c\u1EF1c \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u1EE9ng d\u1EE5ng ti\u1EBFn b\u1ED9 khoa h\u1ECDc, c\xF4ng ngh\u1EC7 \u0111\u1EC3 th\xFAc \u0111\u1EA9y ho\xE0n th\xE0nh Ch\xEDnh quy\u1EC1n \u0111i\u1EC7n t\u1EED.",
        en: "Actively propose solutions for applying advances of science and technology that further the completion of e-government."
      },
      deliverables: ["information-technology-proposal"]
    }
  ],
  deliverables: [
    {
      id: "information-technology-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u1EE9ng d\u1EE5ng c\xF4ng ngh\u1EC7 th\xF4ng tin, chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
        en: "Proposal on information technology and digital transformation"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(7, "7.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6b.ts
var task6b = {
  id: "6.b",
  clause: "6",
  title: {
    vi: "L\u1EADp l\u1ED9 tr\xECnh, k\u1EBF ho\u1EA1ch h\u01B0\u1EDBng d\u1EABn s\u1EED d\u1EE5ng m\xE3 QR cho t\xE0i li\u1EC7u h\u1ECDp",
    en: "Draw up a roadmap and plan for QR codes in meeting documents"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng l\u1EADp l\u1ED9 tr\xECnh, k\u1EBF ho\u1EA1ch h\u01B0\u1EDBng d\u1EABn s\u1EDF, ban, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n cung c\u1EA5p t\xE0i li\u1EC7u h\u1ECDp b\u1EB1ng m\xE3 QR \u0111\u1EC3 gi\u1EA3m in \u1EA5n.",
    en: "The Department of Information and Communications plans how departments and districts are guided to hand out meeting documents by QR code, so that less is printed."
  },
  binds: INFORMATION,
  boundRoles: ["guides"],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED],
  obligations: [
    {
      id: "6.b.1",
      text: {
        vi: "X\xE2y d\u1EF1ng l\u1ED9 tr\xECnh \u0111\u1EC3 s\u1EDF, ban, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n cung c\u1EA5p t\xE0i li\u1EC7u h\u1ECDp b\u1EB1ng m\xE3 QR, gi\u1EA3m t\xE0i li\u1EC7u in.",
        en: "Draw up the roadmap by which departments and districts provide meeting documents through QR codes, so that less is printed."
      },
      systems: ["qr-code"],
      deliverables: ["qr-meeting-roadmap"]
    },
    {
      id: "6.b.2",
      text: {
        vi: "L\u1EADp k\u1EBF ho\u1EA1ch h\u01B0\u1EDBng d\u1EABn s\u1EDF, ban, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n t\u1EA1o m\xE3 QR cho t\xE0i li\u1EC7u h\u1ECDp.",
        en: "Make the plan for guiding departments and districts in creating QR codes for meeting documents."
      },
      systems: ["qr-code"],
      deliverables: ["qr-meeting-plan"]
    }
  ],
  deliverables: [
    {
      id: "qr-meeting-roadmap",
      kind: "roadmap",
      name: { vi: "L\u1ED9 tr\xECnh s\u1EED d\u1EE5ng m\xE3 QR cho t\xE0i li\u1EC7u h\u1ECDp", en: "Roadmap for QR codes in meeting documents" }
    },
    {
      id: "qr-meeting-plan",
      kind: "plan",
      name: {
        vi: "K\u1EBF ho\u1EA1ch h\u01B0\u1EDBng d\u1EABn t\u1EA1o m\xE3 QR cho t\xE0i li\u1EC7u h\u1ECDp",
        en: "Plan for guidance on QR codes in meeting documents"
      }
    }
  ],
  documents: [],
  systems: ["qr-code"],
  deadline: UNDATED,
  indicators: [],
  effects: [effect(7)]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6c.ts
var task6c = {
  id: "6.c",
  clause: "6",
  title: {
    vi: "\u0110\u01B0a d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia",
    en: "Bring the online services that are fit onto the national service portal"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng tham m\u01B0u ch\u1EC9 \u0111\u1EA1o, \u0111\u1ED3ng th\u1EDDi h\u01B0\u1EDBng d\u1EABn c\xE1c \u0111\u01A1n v\u1ECB r\xE0 so\xE1t, \u0111\u0103ng k\xFD d\u1ECBch v\u1EE5 m\u1EE9c \u0111\u1ED9 3, 4 l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia, t\u1EF7 l\u1EC7 t\u0103ng theo t\u1EEBng n\u0103m.",
    en: "The Department of Information and Communications advises on, and guides units in, reviewing and registering services at level 3\u20134 on the national portal, the share rising every year."
  },
  binds: INFORMATION,
  boundRoles: ["advises", "guides"],
  participants: [PROVINCE_RECEIVES, ...ALL_GUIDED],
  obligations: [
    {
      id: "6.c.1",
      text: {
        vi: "Tham m\u01B0u \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh ch\u1EC9 \u0111\u1EA1o vi\u1EC7c r\xE0 so\xE1t, \u0111\u0103ng k\xFD d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4 \u1EDF c\xE1c \u0111\u01A1n v\u1ECB cho nh\u1EEFng th\u1EE7 t\u1EE5c \u0111\u1EE7 \u0111i\u1EC1u ki\u1EC7n l\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia.",
        en: "Advise the provincial People\u2019s Committee to direct units to review and register online services at level 3\u20134 for the procedures fit for the national service portal."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "national-service-portal"]
    },
    {
      id: "6.c.2",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn c\xE1c \u0111\u01A1n v\u1ECB r\xE0 so\xE1t, \u0111\u0103ng k\xFD d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4 tr\xEAn C\u1ED5ng D\u1ECBch v\u1EE5 c\xF4ng qu\u1ED1c gia.",
        en: "Guide units in reviewing and registering online services at level 3\u20134 on the national service portal."
      },
      deadline: CONTINUOUS,
      systems: ["online-services", "national-service-portal"]
    },
    {
      id: "6.c.3",
      text: {
        vi: "B\u1EA3o \u0111\u1EA3m t\u1EF7 l\u1EC7 th\u1EE7 t\u1EE5c \u0111\u01B0\u1EE3c th\u1EF1c hi\u1EC7n theo c\xE1ch \u0111\xF3 c\u1EE7a m\u1ED7i n\u0103m \u0111\u1EC1u cao h\u01A1n n\u0103m tr\u01B0\u1EDBc.",
        en: "See that the share of procedures carried out in that way is higher each year than the year before."
      },
      systems: ["online-services", "national-service-portal"]
    }
  ],
  deliverables: [],
  documents: [],
  systems: ["online-services", "national-service-portal"],
  deadline: YEAR_OVER_YEAR,
  indicators: ["procedures-online", "procedures-on-national-portal"],
  effects: [effect(7, "7.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6d.ts
var task6d = {
  id: "6.d",
  clause: "6",
  title: {
    vi: "\u0110\u1EC1 xu\u1EA5t, tuy\xEAn truy\u1EC1n v\xE0 h\u01B0\u1EDBng d\u1EABn \xE1p d\u1EE5ng m\xE3 QR trong th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
    en: "Propose, promote and guide the use of QR codes in administrative procedures"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng \u0111\u1EC1 xu\u1EA5t \xE1p d\u1EE5ng m\xE3 QR \u0111\u1EC3 c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c nhanh, thu\u1EADn ti\u1EC7n h\u01A1n; tham m\u01B0u tuy\xEAn truy\u1EC1n r\u1ED9ng r\xE3i v\xE0 h\u01B0\u1EDBng d\u1EABn s\u1EDF, ng\xE0nh, c\u1EA5p huy\u1EC7n x\xE2y d\u1EF1ng m\xE3.",
    en: "The Department of Information and Communications proposes QR codes that make procedures quicker and easier, advises on making them widely known, and guides departments and districts in building them."
  },
  binds: INFORMATION,
  boundRoles: ["advises", "guides"],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED, CITIZENS_BENEFIT],
  obligations: [
    {
      id: "6.d.1",
      text: {
        vi: "Nghi\xEAn c\u1EE9u, \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p s\u1EED d\u1EE5ng m\xE3 QR khi gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c, \u0111\u1EC3 c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c \u0111\u01B0\u1EE3c ph\u1EE5c v\u1EE5 nhanh, thu\u1EADn ti\u1EC7n v\xE0 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn c\u1EE7a t\u1EC9nh t\u1ED1t h\u01A1n.",
        en: "Study and propose ways of using QR codes in handling procedures, so that people and organisations are served quickly and easily and the province\u2019s online services improve."
      },
      systems: ["qr-code", "online-services"],
      deliverables: ["qr-procedure-proposal"]
    },
    {
      id: "6.d.2",
      text: {
        vi: "Tham m\u01B0u tuy\xEAn truy\u1EC1n r\u1ED9ng r\xE3i, c\xF3 hi\u1EC7u qu\u1EA3 vi\u1EC7c \xE1p d\u1EE5ng m\xE3 QR \u0111\u1EBFn \u0111\u01A1n v\u1ECB, c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c \u0111\u1EC3 bi\u1EBFt v\xE0 th\u1EF1c hi\u1EC7n.",
        en: "Advise on making the use of QR codes known widely and effectively to units, people and organisations, so that they apply it."
      },
      systems: ["qr-code"]
    },
    {
      id: "6.d.3",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn, h\u1ED7 tr\u1EE3 s\u1EDF, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n c\xE1ch x\xE2y d\u1EF1ng m\xE3 QR \u0111\u1EC3 tra c\u1EE9u th\xF4ng tin v\xE0 th\u1EF1c hi\u1EC7n th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh.",
        en: "Guide and support departments and districts in building QR codes for looking up information and carrying out procedures."
      },
      systems: ["qr-code"]
    }
  ],
  deliverables: [
    {
      id: "qr-procedure-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \xE1p d\u1EE5ng m\xE3 QR khi gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
        en: "Proposal on QR codes in handling administrative procedures"
      }
    }
  ],
  documents: [],
  systems: ["qr-code", "online-services"],
  deadline: CONTINUOUS,
  indicators: ["procedures-with-qr-code"],
  effects: [effect(7, "7.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6e.ts
var task6e = {
  id: "6.e",
  clause: "6",
  title: {
    vi: "N\xE2ng c\u1EA5p h\u1EC7 th\u1ED1ng D\u1ECBch v\u1EE5 c\xF4ng v\xE0 x\xE1c th\u1EF1c t\xE0i kho\u1EA3n b\u1EB1ng tin nh\u1EAFn SMS",
    en: "Upgrade the public service system and verify accounts by SMS"
  },
  summary: {
    vi: "H\u1EC7 th\u1ED1ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh \u0111\u01B0\u1EE3c n\xE2ng c\u1EA5p, vi\u1EC7c x\xE1c th\u1EF1c khi \u0111\u0103ng k\xFD t\xE0i kho\u1EA3n chuy\u1EC3n t\u1EEB email sang SMS \u0111\u1EC3 thu h\xFAt nhi\u1EC1u ng\u01B0\u1EDDi s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn.",
    en: "The province\u2019s service system is upgraded and verification at registration moves from email to SMS, so that more people use online services."
  },
  binds: INFORMATION,
  participants: [CITIZENS_BENEFIT],
  obligations: [
    {
      id: "6.e.1",
      text: {
        vi: "N\xE2ng c\u1EA5p h\u1EC7 th\u1ED1ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh \u0111\u1EC3 ti\u1EC7n \xEDch h\u01A1n, thu h\xFAt nhi\u1EC1u c\xE1 nh\xE2n, t\u1ED5 ch\u1EE9c s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn v\xE0 c\xE1c ti\u1EC7n \xEDch kh\xE1c c\u1EE7a t\u1EC9nh.",
        en: "Upgrade the province\u2019s public service system, so that it is handier and draws more people and organisations to online services and the province\u2019s other conveniences."
      },
      systems: ["provincial-service-portal", "online-services"],
      deliverables: ["provincial-service-upgrade"]
    },
    {
      id: "6.e.2",
      text: {
        vi: "Chuy\u1EC3n h\xECnh th\u1EE9c x\xE1c th\u1EF1c \u0111\u0103ng nh\u1EADp, khi ng\u01B0\u1EDDi d\xF9ng \u0111\u0103ng k\xFD tr\xEAn h\u1EC7 th\u1ED1ng M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED c\u1EE7a t\u1EC9nh, t\u1EEB email sang tin nh\u1EAFn SMS.",
        en: "Move login verification, when an account is registered on the province\u2019s electronic one-stop system, from email to SMS."
      },
      systems: ["one-stop-system", "email", "sms"],
      deliverables: ["sms-verification"]
    }
  ],
  deliverables: [
    {
      id: "provincial-service-upgrade",
      kind: "software",
      name: { vi: "H\u1EC7 th\u1ED1ng D\u1ECBch v\u1EE5 c\xF4ng c\u1EE7a t\u1EC9nh sau n\xE2ng c\u1EA5p", en: "The upgraded public service system" }
    },
    {
      id: "sms-verification",
      kind: "software",
      name: { vi: "Ch\u1EE9c n\u0103ng x\xE1c th\u1EF1c t\xE0i kho\u1EA3n b\u1EB1ng tin nh\u1EAFn SMS", en: "Verification of accounts by SMS" }
    }
  ],
  documents: [],
  systems: ["provincial-service-portal", "online-services", "one-stop-system", "email", "sms"],
  deadline: UNDATED,
  indicators: [],
  effects: [effect(7, "7.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6g.ts
var task6g = {
  id: "6.g",
  clause: "6",
  title: {
    vi: "Tuy\xEAn truy\u1EC1n d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn v\xE0 h\u1ED7 tr\u1EE3 th\xED \u0111i\u1EC3m g\u1EEDi, nh\u1EADn h\u1ED3 s\u01A1 gi\u1EEFa c\xE1c c\u01A1 quan",
    en: "Promote online services and support the pilot exchange of dossiers between agencies"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng ch\u1ECBu tr\xE1ch nhi\u1EC7m tuy\xEAn truy\u1EC1n d\u1ECBch v\u1EE5 tr\u1EF1c tuy\u1EBFn \u0111\u1EBFn ng\u01B0\u1EDDi d\xE2n, h\u01B0\u1EDBng d\u1EABn s\u1EDF, ng\xE0nh, c\u1EA5p huy\u1EC7n c\xE1ch tuy\xEAn truy\u1EC1n v\xE0 h\u1ED7 tr\u1EE3 th\xED \u0111i\u1EC3m g\u1EEDi, nh\u1EADn h\u1ED3 s\u01A1 gi\u1EEFa c\xE1c c\u01A1 quan.",
    en: "The Department of Information and Communications answers for promoting online services to citizens, shows departments and districts how to do so, and helps them pilot the exchange of dossiers."
  },
  binds: INFORMATION,
  boundRoles: ["guides"],
  participants: [DEPARTMENTS_GUIDED, DISTRICTS_GUIDED, CITIZENS_BENEFIT],
  obligations: [
    {
      id: "6.g.1",
      text: {
        vi: "Ch\u1ECBu tr\xE1ch nhi\u1EC7m tuy\xEAn truy\u1EC1n \u0111\u1EC3 ng\u01B0\u1EDDi d\xE2n ti\u1EBFp c\u1EADn v\xE0 s\u1EED d\u1EE5ng d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4.",
        en: "Answer for communication that brings citizens to online services and their use at level 3\u20134."
      },
      systems: ["online-services"]
    },
    {
      id: "6.g.2",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn s\u1EDF, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n c\xE1ch tuy\xEAn truy\u1EC1n hi\u1EC7u qu\u1EA3 d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn \u0111\u1EBFn ng\u01B0\u1EDDi d\xE2n.",
        en: "Guide departments and districts in promoting online services to citizens effectively."
      },
      systems: ["online-services"]
    },
    {
      id: "6.g.3",
      text: {
        vi: "H\u1ED7 tr\u1EE3, h\u01B0\u1EDBng d\u1EABn s\u1EDF, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n th\xED \u0111i\u1EC3m g\u1EEDi, nh\u1EADn h\u1ED3 s\u01A1 gi\u1EEFa c\xE1c c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc qua d\u1ECBch v\u1EE5 c\xF4ng tr\u1EF1c tuy\u1EBFn m\u1EE9c \u0111\u1ED9 3, 4.",
        en: "Support and guide departments and districts in piloting the exchange of dossiers between state administrative agencies through online services at level 3\u20134."
      },
      systems: ["online-services"]
    },
    {
      id: "6.g.4",
      text: {
        vi: "H\u1ED7 tr\u1EE3, h\u01B0\u1EDBng d\u1EABn s\u1EDF, ng\xE0nh v\xE0 c\u1EA5p huy\u1EC7n th\xED \u0111i\u1EC3m g\u1EEDi, nh\u1EADn h\u1ED3 s\u01A1 gi\u1EEFa c\xE1c c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc qua d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch.",
        en: "Support and guide departments and districts in piloting the exchange of dossiers between state administrative agencies through the public postal service."
      },
      systems: ["public-postal-service"]
    }
  ],
  deliverables: [],
  documents: [],
  systems: ["online-services", "public-postal-service"],
  deadline: CONTINUOUS,
  indicators: ["online-dossiers", "postal-dossiers", "inter-agency-online-dossiers"],
  effects: [effect(7, "7.2", "7.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6h.ts
var task6h = {
  id: "6.h",
  clause: "6",
  title: {
    vi: "Hi\u1EC7u ch\u1EC9nh ph\u1EA7n m\u1EC1m M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED cho l\u0129nh v\u1EF1c ch\u1EE9ng th\u1EF1c",
    en: "Adjust the electronic one-stop software for certification"
  },
  summary: {
    vi: "Ch\u1EE9c n\u0103ng v\u1EC1 ch\u1EE9ng th\u1EF1c c\u1EE7a ph\u1EA7n m\u1EC1m M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED \u0111\u01B0\u1EE3c kh\u1EA9n tr\u01B0\u01A1ng hi\u1EC7u ch\u1EC9nh cho \u0111\u01A1n gi\u1EA3n thao t\xE1c, d\u1EC5 s\u1EED d\u1EE5ng.",
    en: "The certification function of the electronic one-stop software is adjusted without delay, so that it takes fewer steps and is easy to use."
  },
  binds: INFORMATION,
  participants: [
    {
      role: "benefits",
      described: { vi: "Ng\u01B0\u1EDDi s\u1EED d\u1EE5ng ph\u1EA7n m\u1EC1m", en: "Users of the software" }
    }
  ],
  obligations: [
    {
      id: "6.h.1",
      text: {
        vi: "Kh\u1EA9n tr\u01B0\u01A1ng hi\u1EC7u ch\u1EC9nh ch\u1EE9c n\u0103ng ch\u1EE9ng th\u1EF1c c\u1EE7a ph\u1EA7n m\u1EC1m M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED cho \u0111\u01A1n gi\u1EA3n thao t\xE1c v\xE0 d\u1EC5 s\u1EED d\u1EE5ng.",
        en: "Adjust without delay the certification function of the electronic one-stop software, so that it is simple and easy to use."
      },
      systems: ["one-stop-system"],
      deliverables: ["certification-function"]
    }
  ],
  deliverables: [
    {
      id: "certification-function",
      kind: "software",
      name: {
        vi: "Ch\u1EE9c n\u0103ng ch\u1EE9ng th\u1EF1c \u0111\xE3 hi\u1EC7u ch\u1EC9nh trong ph\u1EA7n m\u1EC1m M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED",
        en: "The adjusted certification function of the one-stop software"
      }
    }
  ],
  documents: [],
  systems: ["one-stop-system"],
  deadline: URGENT,
  indicators: [],
  effects: [effect(7, "7.1"), effect(3, "3.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6i.ts
var task6i = {
  id: "6.i",
  clause: "6",
  title: {
    vi: "Ki\u1EC3m tra, ch\u1EA5n ch\u1EC9nh vi\u1EC7c k\xFD s\u1ED1 v\xE0 x\u1EED l\xFD h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c \u0111i\u1EC7n t\u1EED",
    en: "Check and put right digital signing and the electronic handling of work files"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng ki\u1EC3m tra \u0111\u01A1n v\u1ECB k\xFD s\u1ED1, x\u1EED l\xFD h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c \u0111i\u1EC7n t\u1EED ch\u01B0a nghi\xEAm, ch\u01B0a \u0111\xFAng quy tr\xECnh v\xE0 \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p ch\u1EA5n ch\u1EC9nh, x\u1EED l\xFD.",
    en: "The Department of Information and Communications checks the units that do not follow the process of digital signing and electronic work files, and proposes how to put this right."
  },
  binds: INFORMATION,
  participants: [
    {
      role: "guided",
      described: {
        vi: "\u0110\u01A1n v\u1ECB ch\u01B0a th\u1EF1c hi\u1EC7n nghi\xEAm, \u0111\xFAng quy tr\xECnh",
        en: "Units that do not follow the process strictly"
      }
    }
  ],
  obligations: [
    {
      id: "6.i.1",
      text: {
        vi: "Ki\u1EC3m tra c\xE1c \u0111\u01A1n v\u1ECB ch\u01B0a th\u1EF1c hi\u1EC7n nghi\xEAm, \u0111\xFAng quy tr\xECnh vi\u1EC7c k\xFD s\u1ED1 v\u0103n b\u1EA3n.",
        en: "Check the units that do not sign documents digitally as strictly as the process asks."
      },
      systems: ["digital-signature"]
    },
    {
      id: "6.i.2",
      text: {
        vi: "Ki\u1EC3m tra c\xE1c \u0111\u01A1n v\u1ECB ch\u01B0a th\u1EF1c hi\u1EC7n nghi\xEAm, \u0111\xFAng quy tr\xECnh vi\u1EC7c x\u1EED l\xFD h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c tr\xEAn m\xF4i tr\u01B0\u1EDDng \u0111i\u1EC7n t\u1EED.",
        en: "Check the units that do not handle work files electronically as strictly as the process asks."
      }
    },
    {
      id: "6.i.3",
      text: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p ch\u1EA5n ch\u1EC9nh, x\u1EED l\xFD c\xE1c \u0111\u01A1n v\u1ECB \u0111\xF3.",
        en: "Propose how to put those units right and deal with them."
      },
      systems: ["digital-signature"],
      deliverables: ["digital-signature-remedies"]
    }
  ],
  deliverables: [
    {
      id: "digital-signature-remedies",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t ch\u1EA5n ch\u1EC9nh, x\u1EED l\xFD vi\u1EC7c k\xFD s\u1ED1 v\xE0 x\u1EED l\xFD h\u1ED3 s\u01A1 c\xF4ng vi\u1EC7c \u0111i\u1EC7n t\u1EED",
        en: "Proposal to put right digital signing and electronic work files"
      }
    }
  ],
  documents: [],
  systems: ["digital-signature"],
  deadline: CONTINUOUS,
  indicators: ["signed-documents", "electronic-work-files"],
  effects: [effect(7, "7.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6k.ts
var task6k = {
  id: "6.k",
  clause: "6",
  title: {
    vi: "\u0110\u1EC1 xu\u1EA5t m\u1EDF r\u1ED9ng d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch tr\xEAn \u0111\u1ECBa b\xE0n t\u1EC9nh",
    en: "Propose how to widen the public postal service in the province"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p \u0111\u01A1n v\u1ECB b\u01B0u ch\xEDnh v\xE0 c\xE1c c\u01A1 quan gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c, \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p m\u1EDF r\u1ED9ng d\u1ECBch v\u1EE5 v\xE0 t\u0103ng ti\u1EC7n \xEDch, nh\u01B0 h\u1EB9n gi\u1EDD t\u1EA1i nh\xE0.",
    en: "The Department of Information and Communications leads, with the postal provider and the agencies that handle procedures, in proposing how to widen the service and make it handier, such as by timed visits at home."
  },
  binds: INFORMATION,
  boundRoles: ["leads"],
  participants: [
    { role: "coordinates", agency: "don-vi-cung-cap-dich-vu-buu-chinh-cong-ich" },
    {
      role: "coordinates",
      described: {
        vi: "C\xE1c c\u01A1 quan gi\u1EA3i quy\u1EBFt th\u1EE7 t\u1EE5c h\xE0nh ch\xEDnh",
        en: "The agencies that handle administrative procedures"
      }
    },
    CITIZENS_BENEFIT
  ],
  obligations: [
    {
      id: "6.k.1",
      text: {
        vi: "Ch\u1EE7 tr\xEC \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p x\xFAc ti\u1EBFn m\u1EDF r\u1ED9ng vi\u1EC7c cung \u1EE9ng d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch trong t\u1EC9nh.",
        en: "Lead in proposing solutions that further the widening of the public postal service in the province."
      },
      systems: ["public-postal-service"],
      deliverables: ["postal-service-proposal"]
    },
    {
      id: "6.k.2",
      text: {
        vi: "Ch\u1EE7 tr\xEC \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u0111\u1EC3 d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch thu\u1EADn ti\u1EC7n h\u01A1n, nh\u01B0 h\u1EB9n gi\u1EDD nh\u1EADn v\xE0 tr\u1EA3 h\u1ED3 s\u01A1 t\u1EA1i nh\xE0 ng\u01B0\u1EDDi d\xE2n.",
        en: "Lead in proposing solutions that make the public postal service handier, such as timed pick-up and delivery of dossiers at home."
      },
      systems: ["public-postal-service"],
      deliverables: ["postal-service-proposal"]
    }
  ],
  deliverables: [
    {
      id: "postal-service-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p m\u1EDF r\u1ED9ng, t\u0103ng ti\u1EC7n \xEDch d\u1ECBch v\u1EE5 b\u01B0u ch\xEDnh c\xF4ng \xEDch",
        en: "Proposal to widen the public postal service and make it handier"
      }
    }
  ],
  documents: [],
  systems: ["public-postal-service"],
  deadline: CONTINUOUS,
  indicators: ["procedures-by-post", "postal-dossiers"],
  effects: [effect(7, "7.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6l.ts
var task6l = {
  id: "6.l",
  clause: "6",
  title: {
    vi: "B\xE1o c\xE1o, \u0111\u1EC1 xu\u1EA5t x\u1EED l\xFD \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ph\u1EA7n m\u1EC1m qu\u1EA3n l\xFD v\u0103n b\u1EA3n, m\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED",
    en: "Report agencies that do not use the document or one-stop software; propose measures"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng k\u1ECBp th\u1EDDi b\xE1o c\xE1o, \u0111\u1EC1 xu\u1EA5t x\u1EED l\xFD c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m qu\u1EA3n l\xFD v\u0103n b\u1EA3n, m\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED, l\xE0m \u1EA3nh h\u01B0\u1EDFng ch\u1EC9 s\u1ED1 c\u1EE7a t\u1EC9nh.",
    en: "Where the document or one-stop software is not used, or only half-heartedly, to the harm of the province\u2019s index, the Department of Information and Communications reports it in time and proposes measures."
  },
  binds: INFORMATION,
  participants: [
    PROVINCE_RECEIVES,
    {
      role: "guided",
      described: {
        vi: "C\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m",
        en: "Agencies that do not use the software or use it half-heartedly"
      }
    }
  ],
  obligations: [
    {
      id: "6.l.1",
      text: {
        vi: "K\u1ECBp th\u1EDDi b\xE1o c\xE1o \u0111\u1EC3 \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh ch\u1EC9 \u0111\u1EA1o c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m Qu\u1EA3n l\xFD v\u0103n b\u1EA3n v\xE0 \u0111i\u1EC1u h\xE0nh, M\u1ED9t c\u1EEDa \u0111i\u1EC7n t\u1EED.",
        en: "Report in time, so that the provincial People\u2019s Committee directs the agencies that leave the document management or one-stop software unused or use it half-heartedly."
      },
      systems: ["document-management-system", "one-stop-system"],
      deliverables: ["software-use-report"]
    },
    {
      id: "6.l.2",
      text: {
        vi: "K\u1ECBp th\u1EDDi \u0111\u1EC1 xu\u1EA5t x\u1EED l\xFD nh\u1EEFng c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\xF3 v\xEC l\xE0m \u1EA3nh h\u01B0\u1EDFng ch\u1EC9 s\u1ED1 c\u1EE7a t\u1EC9nh.",
        en: "Propose in time how those agencies are to be dealt with, since they harm the province\u2019s index."
      },
      systems: ["document-management-system", "one-stop-system"],
      deliverables: ["software-use-proposal"]
    }
  ],
  deliverables: [
    {
      id: "software-use-report",
      kind: "report",
      name: {
        vi: "B\xE1o c\xE1o c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m",
        en: "Report on agencies that do not use the software or use it half-heartedly"
      },
      to: "uy-ban-nhan-dan-tinh"
    },
    {
      id: "software-use-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t x\u1EED l\xFD c\u01A1 quan, \u0111\u01A1n v\u1ECB kh\xF4ng d\xF9ng ho\u1EB7c d\xF9ng c\u1EA7m ch\u1EEBng ph\u1EA7n m\u1EC1m",
        en: "Proposal on how to deal with those agencies"
      },
      to: "uy-ban-nhan-dan-tinh"
    }
  ],
  documents: [],
  systems: ["document-management-system", "one-stop-system"],
  deadline: TIMELY,
  indicators: ["units-not-using-software"],
  effects: [effect(7, "7.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/6m.ts
var task6m = {
  id: "6.m",
  clause: "6",
  title: {
    vi: "C\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\u1EC1 th\xF4ng tin, truy\u1EC1n th\xF4ng",
    en: "Improve the survey criteria on information asked of cadres and civil servants"
  },
  summary: {
    vi: "S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng theo d\xF5i c\xE1c ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c ng\xE0nh m\xECnh ch\u01B0a \u0111\u01B0\u1EE3c c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c \u0111\xE1nh gi\xE1 cao v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EA3i thi\u1EC7n.",
    en: "The Department of Information and Communications follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions."
  },
  binds: INFORMATION,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "6.m.1",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c l\u0129nh v\u1EF1c ng\xE0nh th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng m\xE0 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria in the field of information and communications that cadres and civil servants do not yet rate highly."
      }
    },
    {
      id: "6.m.2",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Advise on carrying out solutions that improve those criteria."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["survey-criteria-improved"],
  effects: [effect(7, "7.5")],
  surveyed: "cadres-and-civil-servants"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/7a.ts
var task7a = {
  id: "7.a",
  clause: "7",
  title: {
    vi: "Duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng TCVN ISO 9001:2015",
    en: "Maintain and improve the quality management system under TCVN ISO 9001:2015"
  },
  summary: {
    vi: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7 h\u01B0\u1EDBng d\u1EABn, ki\u1EC3m tra, \u0111\xF4n \u0111\u1ED1c v\xE0 \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u01A1 quan h\xE0nh ch\xEDnh duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng c\xF3 hi\u1EC7u qu\u1EA3.",
    en: "The Department of Science and Technology guides, checks, urges and proposes solutions, so that administrative agencies maintain and improve their quality management system effectively."
  },
  binds: SCIENCE,
  boundRoles: ["guides"],
  participants: [
    {
      role: "guided",
      described: { vi: "C\xE1c c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc", en: "State administrative agencies" }
    }
  ],
  obligations: [
    {
      id: "7.a.1",
      text: {
        vi: "H\u01B0\u1EDBng d\u1EABn c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng m\u1ED9t c\xE1ch hi\u1EC7u qu\u1EA3.",
        en: "Guide state administrative agencies in maintaining and improving their quality management system effectively."
      },
      systems: ["iso-9001-2015"]
    },
    {
      id: "7.a.2",
      text: {
        vi: "Ki\u1EC3m tra vi\u1EC7c duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng \u1EDF c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Check how state administrative agencies maintain and improve their quality management system."
      },
      systems: ["iso-9001-2015"]
    },
    {
      id: "7.a.3",
      text: {
        vi: "\u0110\xF4n \u0111\u1ED1c vi\u1EC7c duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng \u1EDF c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Urge state administrative agencies to maintain and improve their quality management system."
      },
      systems: ["iso-9001-2015"]
    },
    {
      id: "7.a.4",
      text: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u0111\u1EC3 vi\u1EC7c duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng \u0111\u1EA1t hi\u1EC7u qu\u1EA3.",
        en: "Propose solutions that make the maintenance and improvement of the quality management system effective."
      },
      systems: ["iso-9001-2015"],
      deliverables: ["quality-management-proposal"]
    }
  ],
  deliverables: [
    {
      id: "quality-management-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p duy tr\xEC, c\u1EA3i ti\u1EBFn h\u1EC7 th\u1ED1ng qu\u1EA3n l\xFD ch\u1EA5t l\u01B0\u1EE3ng",
        en: "Proposal on maintaining and improving the quality management system"
      }
    }
  ],
  documents: [],
  systems: ["iso-9001-2015"],
  deadline: CONTINUOUS,
  indicators: ["iso-9001-maintained"],
  effects: [effect(7, "7.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/7b.ts
var task7b = {
  id: "7.b",
  clause: "7",
  title: {
    vi: "C\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\u1EC1 khoa h\u1ECDc, c\xF4ng ngh\u1EC7",
    en: "Improve the survey criteria on science asked of cadres and civil servants"
  },
  summary: {
    vi: "S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7 theo d\xF5i c\xE1c ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c ng\xE0nh m\xECnh ch\u01B0a \u0111\u01B0\u1EE3c c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c \u0111\xE1nh gi\xE1 cao v\xE0 tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EA3i thi\u1EC7n.",
    en: "The Department of Science and Technology follows the survey criteria of its own field that cadres and civil servants do not yet rate highly, and advises on solutions."
  },
  binds: SCIENCE,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "7.b.1",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c l\u0129nh v\u1EF1c ng\xE0nh khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7 m\xE0 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria in the field of science and technology that cadres and civil servants do not yet rate highly."
      }
    },
    {
      id: "7.b.2",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Advise on carrying out solutions that improve those criteria."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["survey-criteria-improved"],
  effects: [effect(7, "7.5")],
  surveyed: "cadres-and-civil-servants"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/8.ts
var task8 = {
  id: "8",
  clause: "8",
  title: {
    vi: "Tham m\u01B0u th\xE1o g\u1EE1 v\u01B0\u1EDBng m\u1EAFc v\u1EC1 \u0111\u1EA5t \u0111ai, gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng cho d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0",
    en: "Advise on removing land and site-clearance obstacles to investment projects"
  },
  summary: {
    vi: "S\u1EDF T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng k\u1ECBp th\u1EDDi tham m\u01B0u gi\u1EA3i ph\xE1p th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc c\u1EE7a c\xE1c quy \u0111\u1ECBnh v\u1EC1 \u0111\u1EA5t \u0111ai, m\u1EB7t b\u1EB1ng \u0111\u1EC3 d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 \u0111\u1EA1t hi\u1EC7u qu\u1EA3.",
    en: "The Department of Natural Resources and Environment advises in time on removing obstacles in the rules on land and site clearance, so that investment projects succeed."
  },
  binds: NATURAL_RESOURCES,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "8.1",
      text: {
        vi: "K\u1ECBp th\u1EDDi tham m\u01B0u gi\u1EA3i ph\xE1p th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc trong quy \u0111\u1ECBnh v\u1EC1 \u0111\u1EA5t \u0111ai \u0111\u1EC3 d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 \u0111\u1EA1t hi\u1EC7u qu\u1EA3.",
        en: "Advise in time on removing the difficulties in the rules on land, so that investment projects succeed."
      }
    },
    {
      id: "8.2",
      text: {
        vi: "K\u1ECBp th\u1EDDi tham m\u01B0u gi\u1EA3i ph\xE1p th\xE1o g\u1EE1 kh\xF3 kh\u0103n, v\u01B0\u1EDBng m\u1EAFc trong quy \u0111\u1ECBnh v\u1EC1 gi\u1EA3i ph\xF3ng m\u1EB7t b\u1EB1ng \u0111\u1EC3 d\u1EF1 \xE1n \u0111\u1EA7u t\u01B0 \u0111\u1EA1t hi\u1EC7u qu\u1EA3.",
        en: "Advise in time on removing the difficulties in the rules on site clearance, so that investment projects succeed."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: TIMELY,
  indicators: [],
  effects: [effect(8, "8.2")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9a.ts
var task9a = {
  id: "9.a",
  clause: "9",
  title: {
    vi: "Tham m\u01B0u ch\u1EC9 \u0111\u1EA1o \u0111i\u1EC1u h\xE0nh, l\u1EADp k\u1EBF ho\u1EA1ch, thi \u0111ua v\xE0 khen th\u01B0\u1EDFng c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
    en: "Advise on directing the reform; prepare plans, emulation and awards"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 tham m\u01B0u ch\u1EC9 \u0111\u1EA1o \u0111i\u1EC1u h\xE0nh, nh\u1EA5t l\xE0 tuy\xEAn truy\u1EC1n; ch\u1EE7 tr\xEC l\u1EADp k\u1EBF ho\u1EA1ch th\u1EF1c hi\u1EC7n ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 2021\u20132030 v\xE0 k\u1EBF ho\u1EA1ch thi \u0111ua; h\u1EB1ng n\u0103m \u0111\u1EC1 xu\u1EA5t khen th\u01B0\u1EDFng.",
    en: "The Department of Home Affairs advises on directing the reform, above all on communication; leads the plans for the master programme 2021\u20132030 and for the emulation movement; and proposes awards every year."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["leads", "advises"],
  participants: [
    { role: "coordinates", described: { vi: "C\xE1c \u0111\u01A1n v\u1ECB li\xEAn quan", en: "The units concerned" } },
    PROVINCE_RECEIVES
  ],
  obligations: [
    {
      id: "9.a.1",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u hi\u1EC7u qu\u1EA3 vi\u1EC7c ch\u1EC9 \u0111\u1EA1o, \u0111i\u1EC1u h\xE0nh c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EE7a t\u1EC9nh.",
        en: "Go on advising effectively on directing the reform in the province."
      }
    },
    {
      id: "9.a.2",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u hi\u1EC7u qu\u1EA3 vi\u1EC7c tuy\xEAn truy\u1EC1n c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh tr\xEAn \u0111\u1ECBa b\xE0n t\u1EC9nh.",
        en: "Go on advising effectively on communication about the reform in the province."
      }
    },
    {
      id: "9.a.3",
      text: {
        vi: "Ch\u1EE7 tr\xEC tham m\u01B0u \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh l\u1EADp k\u1EBF ho\u1EA1ch tri\u1EC3n khai ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc c\u1EE7a t\u1EC9nh giai \u0111o\u1EA1n 2021\u20132030.",
        en: "Lead in advising the provincial People\u2019s Committee on the plan for carrying out the province\u2019s master programme of administrative reform 2021\u20132030."
      },
      deadline: UNDATED,
      deliverables: ["reform-plan"]
    },
    {
      id: "9.a.4",
      text: {
        vi: "Ch\u1EE7 tr\xEC tham m\u01B0u \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh l\u1EADp k\u1EBF ho\u1EA1ch ph\xE1t \u0111\u1ED9ng phong tr\xE0o thi \u0111ua v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh trong c\xE1c \u0111\u01A1n v\u1ECB c\u1EE7a t\u1EC9nh.",
        en: "Lead in advising the provincial People\u2019s Committee on the plan for launching an emulation movement on the reform among the province\u2019s units."
      },
      deadline: UNDATED,
      deliverables: ["emulation-plan"]
    },
    {
      id: "9.a.5",
      text: {
        vi: "H\u1EB1ng n\u0103m \u0111\u1EC1 xu\u1EA5t khen th\u01B0\u1EDFng t\u1EADp th\u1EC3, c\xE1 nh\xE2n \u0111\u1EA1t th\xE0nh t\xEDch xu\u1EA5t s\u1EAFc khi tham m\u01B0u c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EE7a t\u1EC9nh.",
        en: "Propose every year awards for groups and persons excellent in advising on the province\u2019s reform."
      },
      deadline: ANNUAL,
      deliverables: ["award-proposal"]
    }
  ],
  deliverables: [
    {
      id: "reform-plan",
      kind: "plan",
      name: {
        vi: "K\u1EBF ho\u1EA1ch tri\u1EC3n khai ch\u01B0\u01A1ng tr\xECnh t\u1ED5ng th\u1EC3 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh giai \u0111o\u1EA1n 2021\u20132030",
        en: "Plan for carrying out the master programme of administrative reform 2021\u20132030"
      },
      to: "uy-ban-nhan-dan-tinh"
    },
    {
      id: "emulation-plan",
      kind: "plan",
      name: {
        vi: "K\u1EBF ho\u1EA1ch ph\xE1t \u0111\u1ED9ng phong tr\xE0o thi \u0111ua v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
        en: "Plan for launching the emulation movement on administrative reform"
      },
      to: "uy-ban-nhan-dan-tinh"
    },
    {
      id: "award-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t khen th\u01B0\u1EDFng v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh h\u1EB1ng n\u0103m",
        en: "Yearly proposal of awards for administrative reform"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: [effect(1, "1.1", "1.2", "1.4")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9b.ts
var task9b = {
  id: "9.b",
  clause: "9",
  title: {
    vi: "Tham m\u01B0u t\u1ED5 ch\u1EE9c cu\u1ED9c thi s\xE1ng ki\u1EBFn c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\u1EE7a t\u1EC9nh",
    en: "Advise on holding the province\u2019s contest of reform initiatives"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 tham m\u01B0u t\u1ED5 ch\u1EE9c cu\u1ED9c thi ph\xF9 h\u1EE3p \u0111i\u1EC1u ki\u1EC7n c\u1EE7a t\u1EC9nh \u0111\u1EC3 c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\u1EC1 xu\u1EA5t \xFD t\u01B0\u1EDFng v\xE0 chia s\u1EBB c\xE1ch l\xE0m m\u1EDBi v\u1EC1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.",
    en: "The Department of Home Affairs advises on holding a contest that suits the province, in which agencies offer ideas and share new ways of carrying out the reform."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["advises"],
  participants: ALL_GUIDED,
  obligations: [
    {
      id: "9.b.1",
      text: {
        vi: "Tham m\u01B0u t\u1ED5 ch\u1EE9c cu\u1ED9c thi s\xE1ng ki\u1EBFn c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh ph\xF9 h\u1EE3p th\u1EF1c t\u1EBF c\u1EE7a t\u1EC9nh, khuy\u1EBFn kh\xEDch c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB \u0111\u1EC1 xu\u1EA5t \xFD t\u01B0\u1EDFng v\xE0 chia s\u1EBB c\xE1ch l\xE0m m\u1EDBi, hi\u1EC7u qu\u1EA3.",
        en: "Advise on holding a contest of reform initiatives that suits the province and encourages agencies to offer ideas and to share new ways that work."
      },
      deliverables: ["initiative-contest"]
    }
  ],
  deliverables: [
    {
      id: "initiative-contest",
      kind: "contest",
      name: { vi: "Cu\u1ED9c thi s\xE1ng ki\u1EBFn c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh", en: "Contest of reform initiatives" }
    }
  ],
  documents: [],
  systems: [],
  deadline: UNDATED,
  indicators: ["initiatives"],
  effects: [effect(1, "1.5")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9c.ts
var task9c = {
  id: "9.c",
  clause: "9",
  title: {
    vi: "Tham m\u01B0u, theo d\xF5i s\u1EAFp x\u1EBFp b\u1ED9 m\xE1y v\xE0 ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m",
    en: "Advise on and follow restructuring and the completion of position schemes"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 ti\u1EBFp t\u1EE5c tham m\u01B0u, theo d\xF5i, duy tr\xEC t\u1ED1t vi\u1EC7c s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y v\xE0 vi\u1EC7c ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1ECB tr\xED vi\u1EC7c l\xE0m c\u1EE7a c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c.",
    en: "The Department of Home Affairs goes on advising on, following and keeping up restructuring and the completion of position schemes for civil servants and public employees."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["advises"],
  participants: [],
  obligations: [
    {
      id: "9.c.1",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u vi\u1EC7c s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y.",
        en: "Go on advising on the restructuring of the organisation."
      }
    },
    {
      id: "9.c.2",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c theo d\xF5i, duy tr\xEC t\u1ED1t vi\u1EC7c s\u1EAFp x\u1EBFp t\u1ED5 ch\u1EE9c b\u1ED9 m\xE1y.",
        en: "Go on following and keeping up the restructuring of the organisation."
      }
    },
    {
      id: "9.c.3",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u vi\u1EC7c ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ng\u1EA1ch c\xF4ng ch\u1EE9c.",
        en: "Go on advising on the completion of schemes of positions and civil-servant grades."
      }
    },
    {
      id: "9.c.4",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c theo d\xF5i, duy tr\xEC t\u1ED1t vi\u1EC7c ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ng\u1EA1ch c\xF4ng ch\u1EE9c.",
        en: "Go on following and keeping up the completion of schemes of positions and civil-servant grades."
      }
    },
    {
      id: "9.c.5",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c tham m\u01B0u vi\u1EC7c ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c.",
        en: "Go on advising on the completion of schemes of positions and professional titles of public employees."
      }
    },
    {
      id: "9.c.6",
      text: {
        vi: "Ti\u1EBFp t\u1EE5c theo d\xF5i, duy tr\xEC t\u1ED1t vi\u1EC7c ho\xE0n ch\u1EC9nh \u0111\u1EC1 \xE1n v\u1EC1 v\u1ECB tr\xED vi\u1EC7c l\xE0m, c\u01A1 c\u1EA5u ch\u1EE9c danh ngh\u1EC1 nghi\u1EC7p vi\xEAn ch\u1EE9c.",
        en: "Go on following and keeping up the completion of schemes of positions and professional titles of public employees."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["staff-reduction", "position-schemes-approved"],
  effects: [effect(4, "4.1"), effect(5, "5.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9d.ts
var task9d = {
  id: "9.d",
  clause: "9",
  title: {
    vi: "T\u0103ng c\u01B0\u1EDDng ki\u1EC3m tra c\xF4ng v\u1EE5, k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng h\xE0nh ch\xEDnh",
    en: "Inspect public duty and administrative discipline more"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 t\u0103ng c\u01B0\u1EDDng ki\u1EC3m tra vi\u1EC7c th\u1EF1c hi\u1EC7n c\xF4ng v\u1EE5 v\xE0 ch\u1EA5p h\xE0nh k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng; k\u1ECBp th\u1EDDi \u0111\u1EC1 xu\u1EA5t x\u1EED l\xFD vi ph\u1EA1m trong tuy\u1EC3n d\u1EE5ng, qu\u1EA3n l\xFD c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c.",
    en: "The Department of Home Affairs inspects public duty and discipline more, and proposes in time how breaches in recruitment and personnel management are dealt with."
  },
  binds: HOME_AFFAIRS,
  participants: [],
  obligations: [
    {
      id: "9.d.1",
      text: {
        vi: "T\u0103ng c\u01B0\u1EDDng ki\u1EC3m tra c\xF4ng v\u1EE5.",
        en: "Inspect the performance of public duty more."
      }
    },
    {
      id: "9.d.2",
      text: {
        vi: "T\u0103ng c\u01B0\u1EDDng ki\u1EC3m tra vi\u1EC7c c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c ch\u1EA5p h\xE0nh k\u1EF7 lu\u1EADt, k\u1EF7 c\u01B0\u01A1ng h\xE0nh ch\xEDnh.",
        en: "Inspect more how cadres, civil servants and public employees keep administrative discipline and order."
      }
    },
    {
      id: "9.d.3",
      text: {
        vi: "K\u1ECBp th\u1EDDi \u0111\u1EC1 xu\u1EA5t x\u1EED l\xFD, ch\u1EA5n ch\u1EC9nh c\xE1 nh\xE2n, t\u1EADp th\u1EC3 vi ph\u1EA1m trong tuy\u1EC3n d\u1EE5ng, qu\u1EA3n l\xFD c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c.",
        en: "Propose in time how persons and groups that break the rules of recruiting and managing cadres, civil servants and public employees are dealt with and put right."
      },
      deadline: TIMELY,
      deliverables: ["violation-proposal"]
    }
  ],
  deliverables: [
    {
      id: "violation-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t x\u1EED l\xFD vi ph\u1EA1m trong tuy\u1EC3n d\u1EE5ng, qu\u1EA3n l\xFD c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c, vi\xEAn ch\u1EE9c",
        en: "Proposal on breaches in recruiting and managing personnel"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["units-inspected", "violations-handled"],
  effects: [effect(5, "5.2", "5.5"), effect(1, "1.3")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9e.ts
var task9e = {
  id: "9.e",
  clause: "9",
  title: {
    vi: "N\xE2ng t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n v\xE0 c\u1EA3i thi\u1EC7n ti\xEAu ch\xED kh\u1EA3o s\xE1t ng\xE0nh n\u1ED9i v\u1EE5",
    en: "Raise the share of qualified commune cadres and improve home-affairs survey criteria"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 tham m\u01B0u gi\u1EA3i ph\xE1p \u0111\u1EC3 t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n t\u0103ng theo t\u1EEBng n\u0103m, \u0111\u1ED3ng th\u1EDDi c\u1EA3i thi\u1EC7n c\xE1c ti\xEAu ch\xED kh\u1EA3o s\xE1t c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c thu\u1ED9c ng\xE0nh m\xECnh.",
    en: "The Department of Home Affairs advises on raising the share of commune cadres who meet the standard every year, and on improving the survey criteria of its own field."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["advises"],
  participants: [{ role: "benefits", described: { vi: "C\xE1n b\u1ED9 c\u1EA5p x\xE3", en: "Commune cadres" } }],
  obligations: [
    {
      id: "9.e.1",
      text: {
        vi: "Tham m\u01B0u \u0111\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p \u0111\u1EC3 t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n c\u1EE7a m\u1ED7i n\u0103m \u0111\u1EC1u cao h\u01A1n n\u0103m tr\u01B0\u1EDBc.",
        en: "Advise on and propose solutions by which the share of commune cadres meeting the standard is higher each year than the year before."
      },
      deliverables: ["commune-standard-proposal"]
    },
    {
      id: "9.e.2",
      text: {
        vi: "Theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc thu\u1ED9c l\u0129nh v\u1EF1c ng\xE0nh n\u1ED9i v\u1EE5 m\xE0 c\xE1n b\u1ED9, c\xF4ng ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao.",
        en: "Follow the survey criteria in the field of home affairs that cadres and civil servants do not yet rate highly."
      },
      deadline: CONTINUOUS
    },
    {
      id: "9.e.3",
      text: {
        vi: "Tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Advise on carrying out solutions that improve those criteria."
      },
      deadline: CONTINUOUS
    }
  ],
  deliverables: [
    {
      id: "commune-standard-proposal",
      kind: "proposal",
      name: {
        vi: "\u0110\u1EC1 xu\u1EA5t gi\u1EA3i ph\xE1p n\xE2ng t\u1EF7 l\u1EC7 c\xE1n b\u1ED9 c\u1EA5p x\xE3 \u0111\u1EA1t chu\u1EA9n",
        en: "Proposal to raise the share of commune cadres meeting the standard"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: YEAR_OVER_YEAR,
  indicators: ["commune-cadres-qualified", "survey-criteria-improved"],
  effects: [effect(5, "5.7", "5.9"), effect(4, "4.4"), effect(1)],
  surveyed: "cadres-and-civil-servants"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9g.ts
var task9g = {
  id: "9.g",
  clause: "9",
  title: {
    vi: "C\u1EA3i thi\u1EC7n c\xE1c ti\xEAu ch\xED c\u1EE7a Ch\u1EC9 s\u1ED1 h\xE0i l\xF2ng ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c (SIPAS) n\u0103m 2020",
    en: "Improve the criteria of the satisfaction index (SIPAS) of 2020"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p V\u0103n ph\xF2ng \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh tham m\u01B0u gi\u1EA3i ph\xE1p c\u1EE5 th\u1EC3 cho nh\u1EEFng ti\xEAu ch\xED ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao trong ch\u1EC9 s\u1ED1 h\xE0i l\xF2ng n\u0103m 2020.",
    en: "The Department of Home Affairs leads, with the office of the provincial People\u2019s Committee, in advising on concrete solutions for the criteria that citizens and organisations did not rate highly in the satisfaction index of 2020."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["leads", "advises"],
  participants: [{ role: "coordinates", agency: "van-phong-uy-ban-nhan-dan-tinh" }, CITIZENS_BENEFIT],
  obligations: [
    {
      id: "9.g.1",
      text: {
        vi: "Ch\u1EE7 tr\xEC theo d\xF5i nh\u1EEFng ti\xEAu ch\xED \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc m\xE0 ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c ch\u01B0a \u0111\xE1nh gi\xE1 cao trong ch\u1EC9 s\u1ED1 h\xE0i l\xF2ng n\u0103m 2020.",
        en: "Lead in following the survey criteria that citizens and organisations did not rate highly in the satisfaction index of 2020."
      }
    },
    {
      id: "9.g.2",
      text: {
        vi: "Ch\u1EE7 tr\xEC tham m\u01B0u vi\u1EC7c t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n c\xE1c gi\u1EA3i ph\xE1p c\u1EE5 th\u1EC3 \u0111\u1EC3 c\u1EA3i thi\u1EC7n nh\u1EEFng ti\xEAu ch\xED \u0111\xF3.",
        en: "Lead in advising on carrying out concrete solutions that improve those criteria."
      }
    }
  ],
  deliverables: [],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: ["satisfaction-index", "survey-criteria-improved"],
  effects: [effect(8, "8.1")],
  surveyed: "citizens-and-organisations"
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9h.ts
var task9h = {
  id: "9.h",
  clause: "9",
  title: {
    vi: "C\u1EA3i ti\u1EBFn b\u1ED9 ch\u1EC9 s\u1ED1 ch\u1EA5m \u0111i\u1EC3m c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u1ED9i b\u1ED9 c\u1EE7a t\u1EC9nh",
    en: "Improve the province\u2019s reform index of its agencies and units"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 ch\u1EE7 tr\xEC c\u1EA3i ti\u1EBFn b\u1ED9 ch\u1EC9 s\u1ED1 n\u1ED9i b\u1ED9, \u0111\u01B0a nh\u1EEFng m\u1EB7t c\xF2n y\u1EBFu v\xE0o ti\xEAu ch\xED ch\u1EA5m \u0111i\u1EC3m \u0111\u1EC3 c\xE1c \u0111\u01A1n v\u1ECB thi \u0111ua v\xE0 ch\u1EC9 s\u1ED1 c\u1EA5p t\u1EC9nh \u0111\u01B0\u1EE3c n\xE2ng l\xEAn.",
    en: "The Department of Home Affairs leads in improving the internal index and scores what is still weak, so that units compete and the provincial index rises."
  },
  binds: HOME_AFFAIRS,
  boundRoles: ["leads"],
  participants: [{ role: "coordinates", group: "so-nganh" }],
  obligations: [
    {
      id: "9.h.1",
      text: {
        vi: "Ch\u1EE7 tr\xEC, ph\u1ED1i h\u1EE3p c\xE1c ng\xE0nh li\xEAn quan, ti\u1EBFp t\u1EE5c c\u1EA3i ti\u1EBFn b\u1ED9 ch\u1EC9 s\u1ED1 ch\u1EA5m \u0111i\u1EC3m c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh c\xE1c c\u01A1 quan, \u0111\u01A1n v\u1ECB.",
        en: "Lead, with the branches concerned, in improving further the index that scores agencies and units on the reform."
      },
      deliverables: ["agency-reform-index"]
    },
    {
      id: "9.h.2",
      text: {
        vi: "\u0110\u01B0a nh\u1EEFng m\u1EB7t c\xF2n t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF c\u1EE7a c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh v\xE0o ti\xEAu ch\xED ch\u1EA5m \u0111i\u1EC3m, t\u1EA1o thi \u0111ua gi\u1EEFa c\xE1c \u0111\u01A1n v\u1ECB \u0111\u1EC3 n\xE2ng cao ch\u1EA5t l\u01B0\u1EE3ng c\xF4ng vi\u1EC7c v\xE0 ch\u1EC9 s\u1ED1 c\u1EA5p t\u1EC9nh.",
        en: "Put the weak points of the reform among the criteria that are scored, so that units compete, do better and raise the provincial index."
      },
      deliverables: ["agency-reform-index"]
    }
  ],
  deliverables: [
    {
      id: "agency-reform-index",
      kind: "index",
      name: {
        vi: "B\u1ED9 ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u1ED9i b\u1ED9 c\u1EE7a t\u1EC9nh \u0111\xE3 c\u1EA3i ti\u1EBFn",
        en: "The improved reform index of agencies and units"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: CONTINUOUS,
  indicators: [],
  effects: []
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/9i.ts
var task9i = {
  id: "9.i",
  clause: "9",
  title: {
    vi: "X\xE2y d\u1EF1ng quy ch\u1EBF ph\u1ED1i h\u1EE3p \u0111o l\u01B0\u1EDDng s\u1EF1 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c",
    en: "Draw up the regulation on coordinating the measurement of satisfaction"
  },
  summary: {
    vi: "S\u1EDF N\u1ED9i v\u1EE5 x\xE2y d\u1EF1ng quy ch\u1EBF c\u1EE5 th\u1EC3 \u0111\u1EC3 M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c v\xE0 H\u1ED9i C\u1EF1u chi\u1EBFn binh c\u1EE7a t\u1EC9nh c\xF9ng tham gia \u0111o l\u01B0\u1EDDng s\u1EF1 h\xE0i l\xF2ng \u0111\u1ED1i v\u1EDBi c\u01A1 quan h\xE0nh ch\xEDnh.",
    en: "The Department of Home Affairs draws up a specific regulation for measuring satisfaction with administrative agencies together with the provincial Fatherland Front and the Veterans\u2019 Association."
  },
  binds: HOME_AFFAIRS,
  participants: [
    { role: "coordinates", agency: "mat-tran-to-quoc-viet-nam-tinh" },
    { role: "coordinates", agency: "hoi-cuu-chien-binh-tinh" },
    CITIZENS_BENEFIT
  ],
  obligations: [
    {
      id: "9.i.1",
      text: {
        vi: "X\xE2y d\u1EF1ng quy ch\u1EBF c\u1EE5 th\u1EC3 v\u1EC1 ph\u1ED1i h\u1EE3p v\u1EDBi M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam v\xE0 H\u1ED9i C\u1EF1u chi\u1EBFn binh c\u1EE7a t\u1EC9nh khi \u0111o l\u01B0\u1EDDng m\u1EE9c h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c \u0111\u1ED1i v\u1EDBi c\u01A1 quan h\xE0nh ch\xEDnh nh\xE0 n\u01B0\u1EDBc.",
        en: "Draw up a specific regulation on coordination with the province\u2019s Fatherland Front and Veterans\u2019 Association in measuring how satisfied citizens and organisations are with state administrative agencies."
      },
      deliverables: ["coordination-regulation"]
    }
  ],
  deliverables: [
    {
      id: "coordination-regulation",
      kind: "regulation",
      name: {
        vi: "Quy ch\u1EBF ph\u1ED1i h\u1EE3p \u0111o l\u01B0\u1EDDng s\u1EF1 h\xE0i l\xF2ng c\u1EE7a ng\u01B0\u1EDDi d\xE2n, t\u1ED5 ch\u1EE9c",
        en: "Regulation on coordination in measuring the satisfaction of citizens and organisations"
      }
    }
  ],
  documents: [],
  systems: [],
  deadline: UNDATED,
  indicators: ["satisfaction-index"],
  effects: [effect(8, "8.1")]
};

// packages/par-core/src/directive/soctrang-2021-09-24/tasks/index.ts
var tasks = [
  task1a,
  task1b,
  task1c,
  task1d,
  task1e,
  task1g,
  task1h,
  task1i,
  task1k,
  task1l,
  task1m,
  task1n,
  task2a,
  task2b,
  task2c,
  task2d,
  task2e,
  task3a,
  task3b,
  task3c,
  task4a,
  task4b,
  task5a,
  task5b,
  task6a,
  task6b,
  task6c,
  task6d,
  task6e,
  task6g,
  task6h,
  task6i,
  task6k,
  task6l,
  task6m,
  task7a,
  task7b,
  task8,
  task9a,
  task9b,
  task9c,
  task9d,
  task9e,
  task9g,
  task9h,
  task9i
];

// packages/par-core/src/directive/soctrang-2021-09-24/index.ts
var soctrang20210924 = {
  id: "soctrang-2021-09-24",
  documentType: "official-letter",
  title: {
    vi: "C\xF4ng v\u0103n ng\xE0y 24/9/2021 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh S\xF3c Tr\u0103ng v\u1EC1 n\xE2ng cao Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
    en: "Official letter of the People\u2019s Committee of S\xF3c Tr\u0103ng of 24 September 2021 on raising the administrative reform index"
  },
  subject: {
    vi: "T\u0103ng c\u01B0\u1EDDng gi\u1EA3i ph\xE1p n\xE2ng cao Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh",
    en: "Stronger measures to raise the Public Administration Reform Index"
  },
  issuer: "uy-ban-nhan-dan-tinh",
  place: "S\xF3c Tr\u0103ng",
  date: "2021-09-24",
  basedOn: ["3787-bnv-cchc"],
  groups,
  agencies,
  documents,
  systems,
  indicators,
  tasks,
  reportingDuty,
  provenance: IN_THE_LETTER
};

// packages/par-core/src/directive/binding.ts
function bindsReportingDuty(agency2, options) {
  const { on, directive: directive2 } = asked2(options);
  if (agencyOn(agency2, on, directive2) === void 0) return false;
  return binds(directive2.reportingDuty.binds, agency2, groupIdsOf(agency2, directive2));
}
function asked2(options) {
  return {
    on: requireLookupDay(options?.on, "options.on"),
    directive: options.directive ?? soctrang20210924
  };
}
function groupIdsOf(agency2, directive2) {
  return new Set(groupsOf(agency2, directive2).map((group3) => group3.id));
}
function binds(binding, agency2, groups2) {
  switch (binding.kind) {
    case "agency":
      return binding.agency === agency2;
    case "groups":
      return binding.groups.some((group3) => groups2.has(group3));
    default: {
      const unknown2 = binding;
      return unknown2;
    }
  }
}

// packages/par-core/src/formats/report/figures/report-sent.ts
function sentUnderDuty({ report: report2, directive: directive2, agency: agency2, period: period2, calendar }) {
  if (directive2 === void 0 || agency2 === void 0 || period2 === void 0) return MISSING;
  const { deadline: deadline2 } = directive2.reportingDuty;
  const on = deadline2.lastDay;
  if (deadline2.period !== periodId(period2) || !bindsReportingDuty(agency2.id, { on, directive: directive2 })) return NOT_APPLICABLE;
  const due = deadlineOf(deadline2, calendar);
  const sent = dateOf2(report2.fields.document?.fields.date);
  if (due.kind !== "dated") return NOT_APPLICABLE;
  return sent === void 0 ? MISSING : { on: sent, due: due.due };
}
function reportDate(source) {
  const sent = sentUnderDuty(source);
  return "on" in sent ? { kind: "date", date: sent.on } : sent;
}
function reportInTime(source) {
  const sent = sentUnderDuty(source);
  return "on" in sent ? { kind: "yes-no", met: !lateness(sent.due, sent.on, source.calendar).late } : sent;
}
function reportDaysLate(source) {
  const sent = sentUnderDuty(source);
  if (!("on" in sent)) return sent;
  const late = lateness(sent.due, sent.on, source.calendar);
  if (!late.late) return countOf(0);
  return late.workingDays === void 0 ? MISSING : countOf(late.workingDays);
}

// packages/par-core/src/formats/report/figures/index.ts
var TAKEN = {
  "tasks-carried-out": {
    kind: "rate",
    name: { vi: "Nhi\u1EC7m v\u1EE5 \u0111\xE3 th\u1EF1c hi\u1EC7n", en: "Tasks carried out" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh, ho\u1EB7c th\u1EF1c hi\u1EC7n th\u01B0\u1EDDng xuy\xEAn c\xF3 k\u1EBFt qu\u1EA3 v\xE0 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng, tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 giao cho c\u01A1 quan. Kh\xF4ng t\xEDnh nhi\u1EC7m v\u1EE5 b\xE1o c\xE1o l\xE0 kh\xF4ng \xE1p d\u1EE5ng; nhi\u1EC7m v\u1EE5 c\xF3 \u0111i\u1EC1u ki\u1EC7n ch\u1EC9 t\xEDnh khi c\u01A1 quan c\xF3 b\xE1o c\xE1o.",
      en: "Tasks that are done, or kept going with results and evidence, of all tasks assigned to the agency. Tasks reported as not applicable do not count; conditional ones count only where the agency reports them."
    },
    take: tasksCarriedOut
  },
  "ending-tasks-done": {
    kind: "rate",
    name: { vi: "Nhi\u1EC7m v\u1EE5 c\xF3 \u0111i\u1EC3m k\u1EBFt th\xFAc \u0111\xE3 ho\xE0n th\xE0nh", en: "Tasks with an end that are done" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 ph\u1EA3i l\xE0m xong: c\xF3 th\u1EDDi h\u1EA1n, ph\u1EA3i kh\u1EA9n tr\u01B0\u01A1ng, ho\u1EB7c l\xE0m m\u1ED9t l\u1EA7n. Kh\xF4ng t\xEDnh nhi\u1EC7m v\u1EE5 th\u01B0\u1EDDng xuy\xEAn, h\u1EB1ng n\u0103m.",
      en: "Tasks that are done of those that come to an end: with a deadline, urgent, or to be done once. Standing and yearly tasks do not count."
    },
    take: endingTasksDone
  },
  "tasks-on-time": {
    kind: "rate",
    name: { vi: "Nhi\u1EC7m v\u1EE5 ho\xE0n th\xE0nh \u0111\xFAng h\u1EA1n", en: "Tasks done in time" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 c\xF3 ng\xE0y ho\xE0n th\xE0nh kh\xF4ng mu\u1ED9n h\u01A1n th\u1EDDi h\u1EA1n ri\xEAng c\u1EE7a nhi\u1EC7m v\u1EE5, tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 c\xF3 th\u1EDDi h\u1EA1n ri\xEAng \u0111\xE3 ho\xE0n th\xE0nh ho\u1EB7c \u0111\xE3 \u0111\u1EBFn h\u1EA1n v\xE0o ng\xE0y b\xE1o c\xE1o.",
      en: "Tasks completed by their own last day, of those with a last day of their own that are completed or were due when the report was sent."
    },
    take: tasksOnTime
  },
  "tasks-with-evidence": {
    kind: "rate",
    name: { vi: "Nhi\u1EC7m v\u1EE5 c\xF3 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng", en: "Tasks with evidence" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 c\xF3 \xEDt nh\u1EA5t m\u1ED9t t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 giao cho c\u01A1 quan (t\xEDnh nh\u01B0 \u201CNhi\u1EC7m v\u1EE5 \u0111\xE3 th\u1EF1c hi\u1EC7n\u201D).",
      en: "Tasks with at least one document as evidence, of all tasks assigned to the agency (counted as for \u201CTasks carried out\u201D)."
    },
    take: tasksWithEvidence
  },
  "obligations-carried-out": {
    kind: "rate",
    name: { vi: "N\u1ED9i dung c\xF4ng vi\u1EC7c \u0111\xE3 th\u1EF1c hi\u1EC7n", en: "Obligations carried out" },
    definition: {
      vi: "S\u1ED1 n\u1ED9i dung c\xF4ng vi\u1EC7c ho\xE0n th\xE0nh, ho\u1EB7c th\u1EF1c hi\u1EC7n th\u01B0\u1EDDng xuy\xEAn m\xE0 nhi\u1EC7m v\u1EE5 c\xF3 k\u1EBFt qu\u1EA3 v\xE0 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng, tr\xEAn t\u1ED5ng s\u1ED1 n\u1ED9i dung c\u1EE7a c\xE1c nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c t\xEDnh. N\u1ED9i dung kh\xF4ng ghi ri\xEAng th\xEC theo tr\u1EA1ng th\xE1i c\u1EE7a nhi\u1EC7m v\u1EE5.",
      en: "Obligations that are done, or kept going under a task with results and evidence, of all obligations of the tasks that count. One without a state of its own is as far as its task."
    },
    take: obligationsCarriedOut
  },
  "tasks-left-out": {
    kind: "count",
    name: { vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 kh\xF4ng b\xE1o c\xE1o", en: "Tasks left out of the report" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 giao cho c\u01A1 quan m\xE0 b\xE1o c\xE1o kh\xF4ng nh\u1EAFc \u0111\u1EBFn. Nhi\u1EC7m v\u1EE5 c\xF3 \u0111i\u1EC1u ki\u1EC7n kh\xF4ng t\xEDnh.",
      en: "Tasks assigned to the agency that the report does not mention. Conditional ones do not count."
    },
    take: tasksLeftOut
  },
  "shortcomings-accounted-for": {
    kind: "rate",
    name: { vi: "T\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF c\xF3 nguy\xEAn nh\xE2n v\xE0 gi\u1EA3i ph\xE1p", en: "Shortcomings with reason and remedy" },
    definition: {
      vi: "S\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF ghi \u0111\u1EE7 nguy\xEAn nh\xE2n v\xE0 gi\u1EA3i ph\xE1p kh\u1EAFc ph\u1EE5c tr\xEAn t\u1ED5ng s\u1ED1 t\u1ED3n t\u1EA1i, h\u1EA1n ch\u1EBF n\xEAu d\u01B0\u1EDBi c\xE1c nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c t\xEDnh. Kh\xF4ng n\xEAu t\u1ED3n t\u1EA1i n\xE0o th\xEC kh\xF4ng \xE1p d\u1EE5ng.",
      en: "Shortcomings with both a reason and a remedy, of all that are told under the tasks that count. Where none is told, it does not apply."
    },
    take: shortcomingsAccountedFor
  },
  "tasks-measured": {
    kind: "rate",
    name: { vi: "Nhi\u1EC7m v\u1EE5 c\xF3 s\u1ED1 li\u1EC7u ch\u1EC9 ti\xEAu", en: "Tasks shown in figures" },
    definition: {
      vi: "S\u1ED1 nhi\u1EC7m v\u1EE5 c\xF3 \xEDt nh\u1EA5t m\u1ED9t ch\u1EC9 ti\xEAu \u0111\u01B0\u1EE3c b\xE1o c\xE1o tr\xEAn t\u1ED5ng s\u1ED1 nhi\u1EC7m v\u1EE5 c\xF3 ch\u1EC9 ti\xEAu. Ch\u1EC9 ti\xEAu c\xF3 m\u1EABu s\u1ED1 b\u1EB1ng kh\xF4ng th\xEC kh\xF4ng t\xEDnh.",
      en: "Tasks with at least one indicator that is reported, of those that have indicators. An indicator whose denominator is zero does not count."
    },
    take: tasksMeasured
  },
  "indicators-reported": {
    kind: "rate",
    name: { vi: "Ch\u1EC9 ti\xEAu \u0111\xE3 b\xE1o c\xE1o", en: "Indicators reported" },
    definition: {
      vi: "S\u1ED1 ch\u1EC9 ti\xEAu c\xF3 s\u1ED1 li\u1EC7u tr\xEAn t\u1ED5ng s\u1ED1 ch\u1EC9 ti\xEAu g\u1EAFn v\u1EDBi c\xE1c nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c t\xEDnh. Ch\u1EC9 ti\xEAu c\xF3 m\u1EABu s\u1ED1 b\u1EB1ng kh\xF4ng th\xEC kh\xF4ng t\xEDnh.",
      en: "Indicators with figures, of all that belong to the tasks that count. One whose denominator is zero does not count."
    },
    take: indicatorsReported
  },
  "indicators-risen": {
    kind: "rate",
    name: { vi: "Ch\u1EC9 ti\xEAu ph\u1EA3i t\u0103ng \u0111\xE3 t\u0103ng", en: "Indicators that rose as asked" },
    definition: {
      vi: "S\u1ED1 ch\u1EC9 ti\xEAu cao h\u01A1n k\u1EF3 tr\u01B0\u1EDBc (ho\u1EB7c gi\u1EEF v\u1EEFng 100%) tr\xEAn t\u1ED5ng s\u1ED1 ch\u1EC9 ti\xEAu m\xE0 v\u0103n b\u1EA3n y\xEAu c\u1EA7u \u201Cn\u0103m sau cao h\u01A1n n\u0103m tr\u01B0\u1EDBc\u201D, trong c\xE1c nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c t\xEDnh. Ch\u01B0a b\xE1o c\xE1o, ch\u01B0a c\xF3 k\u1EF3 tr\u01B0\u1EDBc th\xEC ch\u01B0a ch\u1EE9ng minh \u0111\u01B0\u1EE3c l\xE0 t\u0103ng.",
      en: "Indicators above the period before (or kept at 100 %), of those that the directive asks to be higher each year and that belong to the tasks that count. Without a figure, or without the last one, it is not shown to have risen."
    },
    take: indicatorsRisen
  },
  "targets-met": {
    kind: "rate",
    name: { vi: "Ch\u1EC9 ti\xEAu \u0111\u1EA1t m\u1EE5c ti\xEAu", en: "Targets met" },
    definition: {
      vi: "S\u1ED1 ch\u1EC9 ti\xEAu \u0111\u1EA1t m\u1EE5c ti\xEAu tr\xEAn t\u1ED5ng s\u1ED1 ch\u1EC9 ti\xEAu c\xF3 m\u1EE5c ti\xEAu g\u1EAFn v\u1EDBi c\xE1c nhi\u1EC7m v\u1EE5 \u0111\u01B0\u1EE3c t\xEDnh. Ch\u01B0a b\xE1o c\xE1o th\xEC ch\u01B0a ch\u1EE9ng minh \u0111\u01B0\u1EE3c l\xE0 \u0111\u1EA1t.",
      en: "Indicators that meet their target, of those with a target that belong to the tasks that count. Without a figure it is not shown to be met."
    },
    take: targetsMet
  },
  "report-date": {
    kind: "date",
    name: { vi: "Ng\xE0y g\u1EEDi b\xE1o c\xE1o", en: "Day of the report" },
    definition: {
      vi: "Ng\xE0y c\u1EE7a v\u0103n b\u1EA3n b\xE1o c\xE1o, khi b\xE1o c\xE1o thu\u1ED9c k\u1EF3 m\xE0 v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o y\xEAu c\u1EA7u. K\u1EF3 kh\xE1c th\xEC kh\xF4ng \xE1p d\u1EE5ng.",
      en: "The date of the document, where the report is of the period that the directive asks for. Of another period it does not apply."
    },
    take: (_, source) => reportDate(source)
  },
  "report-in-time": {
    kind: "yes-no",
    name: { vi: "B\xE1o c\xE1o \u0111\xFAng h\u1EA1n", en: "Report in time" },
    definition: {
      vi: "Ng\xE0y c\u1EE7a v\u0103n b\u1EA3n b\xE1o c\xE1o kh\xF4ng mu\u1ED9n h\u01A1n th\u1EDDi h\u1EA1n c\u1EE7a ch\u1EBF \u0111\u1ED9 b\xE1o c\xE1o; h\u1EA1n r\u01A1i v\xE0o ng\xE0y ngh\u1EC9 th\xEC t\xEDnh \u0111\u1EBFn ng\xE0y l\xE0m vi\u1EC7c k\u1EBF ti\u1EBFp.",
      en: "The date of the document is not after the deadline of the reporting duty; where that is a day off, the next working day counts."
    },
    take: (_, source) => reportInTime(source)
  },
  "report-days-late": {
    kind: "count",
    name: { vi: "S\u1ED1 ng\xE0y l\xE0m vi\u1EC7c b\xE1o c\xE1o tr\u1EC5", en: "Working days late" },
    definition: {
      vi: "S\u1ED1 ng\xE0y l\xE0m vi\u1EC7c t\u1EEB sau th\u1EDDi h\u1EA1n b\xE1o c\xE1o \u0111\u1EBFn ng\xE0y c\u1EE7a v\u0103n b\u1EA3n; \u0111\xFAng h\u1EA1n th\xEC b\u1EB1ng kh\xF4ng.",
      en: "Working days from the deadline to the date of the document; none where it is in time."
    },
    take: (_, source) => reportDaysLate(source)
  }
};
var FIGURES2 = TAKEN;

// packages/par-core/src/formats/directive/meaning/words.ts
function wordsOf(read) {
  if (read === void 0) return void 0;
  if (read.kind === "scalar") return read.value === void 0 ? void 0 : { vi: read.value, en: read.value };
  const vi = read.fields.vi?.value;
  return vi === void 0 ? void 0 : { vi, en: read.fields.en?.value ?? vi };
}
var LONGEST_ID = 100;
function slug(name2) {
  const id2 = unaccent(name2.slice(0, 4 * LONGEST_ID).normalize("NFC")).toLowerCase().split(/[^0-9a-z]+/u).filter((word) => word !== "").join("-");
  return id2.length <= LONGEST_ID ? id2 : id2.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/u, "");
}

// packages/par-core/src/formats/criteria/context.ts
function lose(c) {
  c.lost.anything = true;
}

// packages/par-core/src/formats/directive/described.ts
var TELLING = ["id", "reference", "name", "title", "text"];
function placeNamed(read) {
  if (read.kind === "object") {
    for (const key of TELLING) {
      const field = read.fields[key];
      if (field?.kind === "scalar" && field.node)
        return { start: field.node.start, end: field.node.end, path: field.path };
    }
  }
  return { ...placeOf(read), path: read.path };
}

// packages/par-core/src/formats/directive/meaning/origin.ts
function originOf(c, read) {
  if (read === void 0) return c.itself;
  if (read.kind === "scalar") return read.value ? { kind: "sourced", source: read.value } : c.itself;
  const { fields, path } = read;
  const source = fields.source?.value;
  const how = wordsOf(fields.how);
  const note = wordsOf(fields.note);
  const kind = fields.kind ? fields.kind.value : how ? "inferred" : source ? "sourced" : "unverified";
  const missing = (keys) => {
    addFinding(c, "PAR842", fields.kind?.node ?? placeOf(read), { path, data: { kind: "add-keys", keys } });
    return c.itself;
  };
  switch (kind) {
    case void 0:
      return c.itself;
    case "sourced":
      return source ? { kind, source } : missing(["source"]);
    case "inferred":
      if (source && how) return { kind, source, how };
      return missing([...source ? [] : ["source"], ...how ? [] : ["how"]]);
    case "unverified":
    case "own":
      return { kind, ...note && { note } };
    default: {
      const unknown2 = kind;
      return unknown2;
    }
  }
}

// packages/par-core/src/formats/directive/value-terms.ts
var ORIGIN_KIND = {
  sourced: { vi: "c\xF3 ngu\u1ED3n", about: { vi: "\u0110\u1ECDc th\u1EA5y trong ngu\u1ED3n \u0111\u01B0\u1EE3c n\xEAu.", en: "Read in the source that is named." } },
  inferred: {
    vi: "suy ra",
    about: {
      vi: "Suy ra t\u1EEB ngu\u1ED3n \u0111\u01B0\u1EE3c n\xEAu; kh\xF3a \u201Csuy lu\u1EADn\u201D n\xF3i suy ra th\u1EBF n\xE0o.",
      en: "Follows from the source; \u201Chow\u201D says how."
    }
  },
  unverified: {
    vi: "ch\u01B0a ki\u1EC3m ch\u1EE9ng",
    about: { vi: "Ch\u01B0a \u0111\u1ED1i chi\u1EBFu \u0111\u01B0\u1EE3c v\u1EDBi ngu\u1ED3n n\xE0o.", en: "Not checked against any source yet." }
  },
  own: { vi: "t\u1EF1 \u0111\u1EB7t", about: { vi: "Do ng\u01B0\u1EDDi so\u1EA1n t\u1EC7p \u0111\u1EB7t ra.", en: "Defined by the author of the file." } }
};
var ANSWER = {
  yes: { vi: "c\xF3", aliases: ["true", "\u0111\xFAng"], about: { vi: "C\xF3.", en: "Yes." } },
  no: { vi: "kh\xF4ng", aliases: ["false", "ch\u01B0a"], about: { vi: "Kh\xF4ng.", en: "No." } }
};

// packages/par-core/src/formats/criteria/meaning/origin.ts
var NOTHING_KNOWN = { kind: "unverified" };
var ALONE = new Map(
  ["own", "unverified"].flatMap(
    (kind) => namesOf(kind, ORIGIN_KIND[kind]).map((name2) => [foldName(name2), { kind }])
  )
);
function provenanceOf(c, read) {
  if (read === void 0) return void 0;
  if (read.kind === "object") return originOf({ findings: c.findings, itself: NOTHING_KNOWN }, read);
  const { value: value2 } = read;
  if (value2 === void 0 || value2.trim() === "") return void 0;
  return value2.length <= 40 && ALONE.get(foldName(value2)) || { kind: "sourced", source: value2 };
}

// packages/par-core/src/formats/criteria/rule-kinds.ts
var RULE_KEYS = {
  "yes-no": { required: [], optional: [] },
  bands: { required: ["bands"], optional: ["unit"], band: { required: [], optional: ["from", "to"] } },
  linear: { required: [], optional: [] },
  "linear-with-floor": { required: ["floor"], optional: [] },
  "linear-to-target": { required: ["target"], optional: ["unit"] },
  "linear-between": { required: ["low", "high"], optional: ["unit"] },
  deduction: { required: ["perCase"], optional: ["free"] },
  "count-bands": { required: ["bands"], optional: [], band: { required: ["from"], optional: [] } },
  "date-bands": { required: ["bands"], optional: [], band: { required: ["by"], optional: [] } },
  survey: { required: ["options"], optional: [] },
  growth: { required: ["bands"], optional: ["measure", "unit"], band: { required: [], optional: ["from", "above"] } },
  "external-index": { required: ["index"], optional: ["scale"] },
  formula: { required: [], optional: ["variables", "expression", "alternatives"] }
};

// packages/par-core/src/formats/criteria/value-terms.ts
var ROUNDING_MODE = {
  "half-away-from-zero": {
    vi: "th\xF4ng th\u01B0\u1EDDng",
    aliases: ["l\xE0m tr\xF2n th\xF4ng th\u01B0\u1EDDng"],
    about: {
      vi: "V\u1EC1 s\u1ED1 g\u1EA7n h\u01A1n; \u0111\xFAng m\u1ED9t n\u1EEDa th\xEC ra xa s\u1ED1 0: 0,125 th\xE0nh 0,13.",
      en: "To the nearer one, a half away from zero: 0.125 becomes 0.13."
    }
  },
  "half-even": {
    vi: "n\u1EEDa v\u1EC1 s\u1ED1 ch\u1EB5n",
    about: {
      vi: "V\u1EC1 s\u1ED1 g\u1EA7n h\u01A1n; \u0111\xFAng m\u1ED9t n\u1EEDa th\xEC v\u1EC1 ch\u1EEF s\u1ED1 ch\u1EB5n: 0,125 th\xE0nh 0,12.",
      en: "To the nearer one, a half to the even digit: 0.125 becomes 0.12."
    }
  },
  down: { vi: "c\u1EAFt b\u1ECF ph\u1EA7n l\u1EBB", aliases: ["c\u1EAFt b\u1ECF"], about: { vi: "B\u1ECF ph\u1EA7n l\u1EBB.", en: "Towards zero." } },
  up: { vi: "lu\xF4n t\u0103ng", about: { vi: "C\xF2n ph\u1EA7n l\u1EBB th\xEC t\u0103ng m\u1ED9t \u0111\u01A1n v\u1ECB, ra xa s\u1ED1 0.", en: "Away from zero." } },
  floor: { vi: "v\u1EC1 s\u1ED1 nh\u1ECF h\u01A1n", about: { vi: "Lu\xF4n v\u1EC1 s\u1ED1 nh\u1ECF h\u01A1n.", en: "To the lower one." } },
  ceiling: { vi: "v\u1EC1 s\u1ED1 l\u1EDBn h\u01A1n", about: { vi: "Lu\xF4n v\u1EC1 s\u1ED1 l\u1EDBn h\u01A1n.", en: "To the higher one." } }
};
var SCORED_BY = {
  "self-assessment": {
    vi: "t\u1EF1 ch\u1EA5m",
    aliases: ["t\u1EF1 ch\u1EA5m \u0111i\u1EC3m", "t\u1EF1 \u0111\xE1nh gi\xE1"],
    about: { vi: "C\u01A1 quan t\u1EF1 ch\u1EA5m, sau \u0111\xF3 \u0111\u01B0\u1EE3c th\u1EA9m \u0111\u1ECBnh.", en: "The agency itself, appraised afterwards." }
  },
  survey: {
    vi: "\u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc",
    aliases: ["kh\u1EA3o s\xE1t"],
    about: { vi: "Ng\u01B0\u1EDDi \u0111\u01B0\u1EE3c h\u1ECFi ch\u1EA5m qua phi\u1EBFu kh\u1EA3o s\xE1t.", en: "Those who answer a survey." }
  },
  external: {
    vi: "s\u1ED1 li\u1EC7u b\xEAn ngo\xE0i",
    about: {
      vi: "S\u1ED1 li\u1EC7u c\xF3 s\u1EB5n \u1EDF n\u01A1i kh\xE1c: SIPAS, s\u1ED1 li\u1EC7u th\u1ED1ng k\xEA.",
      en: "A figure measured elsewhere: SIPAS, statistics."
    }
  }
};
var EVIDENCE_NEED = {
  required: {
    vi: "b\u1EAFt bu\u1ED9c",
    aliases: ["c\xF3", "yes", "true"],
    about: { vi: "Kh\xF4ng c\xF3 t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng th\xEC 0 \u0111i\u1EC3m.", en: "Without evidence there are no points." }
  },
  "not-required": {
    vi: "kh\xF4ng b\u1EAFt bu\u1ED9c",
    aliases: ["kh\xF4ng", "no", "false"],
    about: { vi: "Ch\u1EA5m \u0111i\u1EC3m kh\xF4ng c\u1EA7n t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng.", en: "Points do not depend on evidence." }
  }
};
var NOT_APPLICABLE2 = {
  "left-out": {
    vi: "b\u1ECF kh\u1ECFi \u0111i\u1EC3m t\u1ED1i \u0111a",
    aliases: ["kh\xF4ng t\xEDnh"],
    about: {
      vi: "C\u01A1 quan kh\xF4ng c\xF3 vi\u1EC7c n\xE0y th\xEC \u0111i\u1EC3m t\u1ED1i \u0111a c\u1EE7a m\u1EE5c kh\xF4ng t\xEDnh v\xE0o t\u1ED5ng.",
      en: "Where it does not apply, its maximum is left out of the total."
    }
  },
  full: {
    vi: "t\xEDnh \u0111\u1EE7 \u0111i\u1EC3m",
    about: { vi: "C\u01A1 quan kh\xF4ng c\xF3 vi\u1EC7c n\xE0y th\xEC \u0111\u01B0\u1EE3c \u0111\u1EE7 \u0111i\u1EC3m.", en: "Where it does not apply, it has full points." }
  },
  applies: {
    vi: "lu\xF4n \xE1p d\u1EE5ng",
    about: { vi: "M\u1EE5c n\xE0y \xE1p d\u1EE5ng cho m\u1ECDi c\u01A1 quan.", en: "It applies to every agency." }
  }
};
var RULE_KIND = {
  "yes-no": {
    vi: "c\xF3 ho\u1EB7c kh\xF4ng",
    aliases: ["c\xF3/kh\xF4ng"],
    about: { vi: "\u0110\u1EA1t th\xEC \u0111\u1EE7 \u0111i\u1EC3m, kh\xF4ng \u0111\u1EA1t th\xEC 0 \u0111i\u1EC3m.", en: "Met: full points; else none." }
  },
  bands: {
    vi: "theo kho\u1EA3ng",
    aliases: ["theo b\u1EADc"],
    about: {
      vi: "Gi\xE1 tr\u1ECB r\u01A1i v\xE0o kho\u1EA3ng n\xE0o th\xEC \u0111\u01B0\u1EE3c \u0111i\u1EC3m c\u1EE7a kho\u1EA3ng \u1EA5y. C\u1EA7n \u201Cm\u1EE9c\u201D.",
      en: "The points of the band that the value falls into. Needs bands."
    }
  },
  linear: {
    vi: "theo t\u1EF7 l\u1EC7",
    aliases: ["tuy\u1EBFn t\xEDnh"],
    about: { vi: "T\u1EF7 l\u1EC7 \xD7 \u0111i\u1EC3m t\u1ED1i \u0111a.", en: "Rate \xD7 maximum." }
  },
  "linear-with-floor": {
    vi: "theo t\u1EF7 l\u1EC7 c\xF3 m\u1EE9c s\xE0n",
    aliases: ["theo t\u1EF7 l\u1EC7 c\xF3 s\xE0n", "tuy\u1EBFn t\xEDnh c\xF3 s\xE0n"],
    about: {
      vi: "T\u1EF7 l\u1EC7 \xD7 \u0111i\u1EC3m t\u1ED1i \u0111a; d\u01B0\u1EDBi m\u1EE9c s\xE0n th\xEC 0 \u0111i\u1EC3m. C\u1EA7n \u201Cm\u1EE9c s\xE0n\u201D.",
      en: "Rate \xD7 maximum; nothing below the floor. Needs a floor."
    }
  },
  "linear-to-target": {
    vi: "theo t\u1EF7 l\u1EC7 \u0111\u1EBFn m\u1EE5c ti\xEAu",
    aliases: ["tuy\u1EBFn t\xEDnh \u0111\u1EBFn m\u1EE5c ti\xEAu"],
    about: {
      vi: "\u0110\u1EA1t m\u1EE5c ti\xEAu th\xEC \u0111\u1EE7 \u0111i\u1EC3m; ch\u01B0a \u0111\u1EA1t th\xEC gi\xE1 tr\u1ECB chia m\u1EE5c ti\xEAu \xD7 \u0111i\u1EC3m t\u1ED1i \u0111a. C\u1EA7n \u201Cm\u1EE5c ti\xEAu\u201D.",
      en: "Full from the target on; below it value / target \xD7 maximum. Needs a target."
    }
  },
  "linear-between": {
    vi: "theo t\u1EF7 l\u1EC7 gi\u1EEFa hai ng\u01B0\u1EE1ng",
    aliases: ["tuy\u1EBFn t\xEDnh gi\u1EEFa hai ng\u01B0\u1EE1ng"],
    about: {
      vi: "T\u1EEB 0 \u0111i\u1EC3m \u1EDF m\u1ED9t ng\u01B0\u1EE1ng \u0111\u1EBFn \u0111\u1EE7 \u0111i\u1EC3m \u1EDF ng\u01B0\u1EE1ng kia, \u1EDF gi\u1EEFa chia \u0111\u1EC1u. C\u1EA7n \u201Cng\u01B0\u1EE1ng 0 \u0111i\u1EC3m\u201D v\xE0 \u201Cng\u01B0\u1EE1ng \u0111\u1EE7 \u0111i\u1EC3m\u201D.",
      en: "Nothing at one threshold, full at the other, in proportion between. Needs low and high."
    }
  },
  deduction: {
    vi: "tr\u1EEB \u0111i\u1EC3m theo s\u1ED1 l\u01B0\u1EE3ng",
    aliases: ["tr\u1EEB \u0111i\u1EC3m"],
    about: {
      vi: "\u0110\u1EE7 \u0111i\u1EC3m, tr\u1EEB \u0111i m\u1ED7i tr\u01B0\u1EDDng h\u1EE3p m\u1ED9t s\u1ED1 \u0111i\u1EC3m. C\u1EA7n \u201Cm\u1ED7i tr\u01B0\u1EDDng h\u1EE3p tr\u1EEB\u201D.",
      en: "The maximum less so much for each case. Needs the points per case."
    }
  },
  "count-bands": {
    vi: "theo s\u1ED1 l\u01B0\u1EE3ng",
    about: {
      vi: "\u0110\u1EA1t t\u1EEB bao nhi\xEAu tr\u1EDF l\xEAn th\xEC \u0111\u01B0\u1EE3c b\u1EA5y nhi\xEAu \u0111i\u1EC3m. C\u1EA7n \u201Cm\u1EE9c\u201D.",
      en: "Points by how many there are. Needs bands."
    }
  },
  "date-bands": {
    vi: "theo th\u1EDDi h\u1EA1n",
    aliases: ["theo ng\xE0y"],
    about: {
      vi: "Xong tr\u01B0\u1EDBc ng\xE0y n\xE0o th\xEC \u0111\u01B0\u1EE3c \u0111i\u1EC3m c\u1EE7a ng\xE0y \u1EA5y. C\u1EA7n \u201Cm\u1EE9c\u201D.",
      en: "Points by the day it was done. Needs bands."
    }
  },
  survey: {
    vi: "theo phi\u1EBFu kh\u1EA3o s\xE1t",
    aliases: ["\u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc"],
    about: {
      vi: "T\u1EF7 l\u1EC7 ch\u1ECDn t\u1EEBng ph\u01B0\u01A1ng \xE1n \xD7 tr\u1ECDng s\u1ED1 c\u1EE7a ph\u01B0\u01A1ng \xE1n \xD7 \u0111i\u1EC3m t\u1ED1i \u0111a. C\u1EA7n \u201Cph\u01B0\u01A1ng \xE1n tr\u1EA3 l\u1EDDi\u201D.",
      en: "Share of each answer \xD7 its weight \xD7 maximum. Needs options."
    }
  },
  growth: {
    vi: "theo m\u1EE9c t\u0103ng so v\u1EDBi n\u0103m tr\u01B0\u1EDBc",
    aliases: ["t\u0103ng so v\u1EDBi n\u0103m tr\u01B0\u1EDBc", "t\u0103ng tr\u01B0\u1EDFng so v\u1EDBi n\u0103m tr\u01B0\u1EDBc"],
    about: {
      vi: "\u0110i\u1EC3m theo m\u1EE9c t\u0103ng so v\u1EDBi n\u0103m tr\u01B0\u1EDBc. C\u1EA7n \u201Cm\u1EE9c\u201D.",
      en: "Points by growth on the year before. Needs bands."
    }
  },
  "external-index": {
    vi: "theo ch\u1EC9 s\u1ED1 b\xEAn ngo\xE0i",
    aliases: ["ch\u1EC9 s\u1ED1 b\xEAn ngo\xE0i"],
    about: {
      vi: "Ch\u1EC9 s\u1ED1 \u0111o \u1EDF n\u01A1i kh\xE1c, chia thang \u0111i\u1EC3m c\u1EE7a n\xF3 \xD7 \u0111i\u1EC3m t\u1ED1i \u0111a. C\u1EA7n \u201Cch\u1EC9 s\u1ED1\u201D.",
      en: "An index measured elsewhere, as a share of its scale, \xD7 maximum. Needs the index."
    }
  },
  formula: {
    vi: "theo c\xF4ng th\u1EE9c",
    aliases: ["c\xF4ng th\u1EE9c"],
    about: {
      vi: "C\xF4ng th\u1EE9c v\u1EDBi c\xE1c bi\u1EBFn s\u1ED1; c\xF3 nhi\u1EC1u c\xF4ng th\u1EE9c th\xEC ng\u01B0\u1EDDi ch\u1EA5m ch\u1ECDn m\u1ED9t. C\u1EA7n \u201Cc\xF4ng th\u1EE9c\u201D ho\u1EB7c \u201Cph\u01B0\u01A1ng \xE1n t\xEDnh\u201D.",
      en: "A formula of variables; of several the scorer chooses one. Needs an expression or alternatives."
    }
  }
};
var UNIT = {
  percent: {
    vi: "t\u1EF7 l\u1EC7",
    aliases: ["%", "ph\u1EA7n tr\u0103m"],
    about: { vi: "T\u1EF7 l\u1EC7 ph\u1EA7n tr\u0103m; 95% v\xE0 95 l\xE0 m\u1ED9t.", en: "A percentage: 95% and 95 are one." }
  },
  count: { vi: "s\u1ED1 l\u01B0\u1EE3ng", about: { vi: "S\u1ED1 \u0111\u1EBFm.", en: "A count." } },
  number: { vi: "s\u1ED1", aliases: ["con s\u1ED1"], about: { vi: "M\u1ED9t con s\u1ED1.", en: "A number." } }
};
var GROWTH_MEASURE = {
  percent: {
    vi: "t\u1ED1c \u0111\u1ED9 t\u0103ng",
    aliases: ["t\u1EF7 l\u1EC7 t\u0103ng"],
    about: {
      vi: "(n\u0103m nay \u2212 n\u0103m tr\u01B0\u1EDBc) / n\u0103m tr\u01B0\u1EDBc, theo ph\u1EA7n tr\u0103m.",
      en: "(this year \u2212 last year) / last year, in percent."
    }
  },
  difference: {
    vi: "hi\u1EC7u s\u1ED1",
    aliases: ["ch\xEAnh l\u1EC7ch"],
    about: { vi: "N\u0103m nay \u2212 n\u0103m tr\u01B0\u1EDBc.", en: "This year \u2212 last year." }
  }
};

// packages/par-core/src/formats/directive/schema.ts
var bilingual = strictObject({ vi: text, en: text.optional() });
var words2 = union([text, bilingual]);
var texts = union([text, array(text)]);
var names = union([name, array(name)]);
var answer = _enum(["yes", "no"]);
var originKind = _enum(["sourced", "inferred", "unverified", "own"]);
var originParts = strictObject({
  kind: originKind.optional(),
  source: text.optional(),
  how: words2.optional(),
  note: words2.optional()
});
var origin = union([text, originParts]);
var agencyKind = _enum([
  "department",
  "board",
  "public-service-unit",
  "central-agency",
  "district",
  "provincial-leadership",
  "partner"
]);
var succession = strictObject({
  on: date2,
  agency: name.optional(),
  decision: text,
  note: words2.optional(),
  provenance: origin.optional()
});
var agency = strictObject({
  id: id.optional(),
  name: words2,
  abbreviations: texts.optional(),
  otherNames: texts.optional(),
  kind: agencyKind.optional(),
  code: text.optional(),
  validFrom: date2.optional(),
  validTo: date2.optional(),
  successions: array(succession).optional(),
  provenance: origin.optional()
});
var member = strictObject({ agency: name, provenance: origin.optional() });
var group = strictObject({
  id: id.optional(),
  name: words2,
  members: array(union([name, member])),
  complete: answer.optional(),
  provenance: origin.optional()
});
var citedDocument = strictObject({
  id: id.optional(),
  reference: text,
  date: date2,
  issuer: words2,
  title: words2,
  provenance: origin.optional()
});
var system = strictObject({ id: id.optional(), name: words2 });
var target = strictObject({ value: rate, provenance: origin.optional() });
var unit = _enum(["percent", "count"]);
var direction = _enum(["increase", "decrease"]);
var indicator = strictObject({
  id,
  title: words2,
  definition: words2.optional(),
  numerator: words2.optional(),
  denominator: words2.optional(),
  unit: unit.optional(),
  direction: direction.optional(),
  mustRise: answer.optional(),
  mayExceedHundred: answer.optional(),
  target: union([rate, target]).optional(),
  exclusions: words2.optional(),
  tasks: names.optional(),
  provenance: origin.optional()
});
var fixedPeriod = strictObject({ period, lastDay: date2.optional() });
var deadline = union([deadlineText, fixedPeriod]);
var participantRole = _enum([
  "coordinates",
  "advises",
  "guides",
  "guided",
  "receives",
  "originates",
  "benefits"
]);
var participantParts = strictObject({
  role: participantRole.optional(),
  agency: name.optional(),
  group: name.optional(),
  described: words2.optional(),
  public: words2.optional()
});
var boundRole = _enum(["leads", "coordinates", "advises", "guides"]);
var obligation = strictObject({
  id: id.optional(),
  text: words2,
  deadline: deadline.optional(),
  documents: names.optional(),
  systems: names.optional(),
  deliverables: names.optional()
});
var obligations = array(union([text, obligation]));
var deliverableKind = _enum([
  "report",
  "plan",
  "roadmap",
  "scheme",
  "regulation",
  "contest",
  "index",
  "proposal",
  "list",
  "guidance",
  "software"
]);
var deliverable = strictObject({
  id: id.optional(),
  kind: deliverableKind.optional(),
  name: words2,
  to: name.optional()
});
var indexArea = _enum(["1", "2", "3", "4", "5", "6", "7", "8"]);
var effect2 = strictObject({
  area: indexArea,
  criteria: texts.optional(),
  areaProvenance: origin.optional(),
  criteriaProvenance: origin.optional()
});
var surveyed = _enum(["citizens-and-organisations", "cadres-and-civil-servants"]);
var task = strictObject({
  id,
  clause: id.optional(),
  title: words2,
  summary: words2.optional(),
  binds: names,
  condition: words2.optional(),
  boundRoles: union([boundRole, array(boundRole)]).optional(),
  participants: array(union([name, participantParts])).optional(),
  obligations: obligations.optional(),
  deliverables: array(union([text, deliverable])).optional(),
  documents: names.optional(),
  systems: names.optional(),
  deadline: deadline.optional(),
  indicators: names.optional(),
  effects: array(union([indexArea, effect2])).optional(),
  surveyed: surveyed.optional(),
  asksExplanation: answer.optional()
});
var reportingDuty2 = strictObject({
  id: id.optional(),
  title: words2.optional(),
  summary: words2.optional(),
  binds: names,
  condition: words2.optional(),
  to: name,
  through: name.optional(),
  period,
  lastDay: date2.optional(),
  deadlineProvenance: origin.optional(),
  obligations: obligations.optional()
});
var documentType = _enum(["official-letter", "directive", "plan", "decision"]);
var directive = strictObject({
  format: formatName("par-directive/1"),
  id,
  documentType,
  reference: text.optional(),
  title: words2,
  subject: words2.optional(),
  issuer: name,
  place: text,
  date: date2,
  province: text.optional(),
  basedOn: names.optional(),
  agenciesFrom: name.optional(),
  agencies: array(union([text, agency])).optional(),
  groups: array(group).optional(),
  documents: array(citedDocument).optional(),
  systems: array(union([text, system])).optional(),
  indicators: array(indicator).optional(),
  tasks: array(task),
  reportingDuty: reportingDuty2,
  provenance: origin.optional()
});

// packages/par-core/src/formats/directive/vocabulary.ts
var PROVENANCE = {
  vi: "ngu\u1ED3n",
  about: {
    vi: "C\u0103n c\u1EE9 c\u1EE7a m\u1EE5c n\xE0y. B\u1ECF tr\u1ED1ng: ch\xEDnh v\u0103n b\u1EA3n ch\u1EC9 \u0111\u1EA1o.",
    en: "Where this is known from. Without it: the directive itself."
  }
};
var BILINGUAL = {
  vi: { vi: "ti\u1EBFng Vi\u1EC7t", about: { vi: "Nguy\xEAn v\u0103n ti\u1EBFng Vi\u1EC7t.", en: "In Vietnamese." } },
  en: {
    vi: "ti\u1EBFng Anh",
    about: {
      vi: "B\u1EA3n d\u1ECBch ti\u1EBFng Anh. B\u1ECF tr\u1ED1ng th\xEC d\xF9ng ti\u1EBFng Vi\u1EC7t.",
      en: "In English. Without it, the Vietnamese text."
    }
  }
};
var ORIGIN = {
  kind: {
    vi: "lo\u1EA1i",
    about: {
      vi: "Bi\u1EBFt b\u1EB1ng c\xE1ch n\xE0o. B\u1ECF tr\u1ED1ng: c\xF3 ngu\u1ED3n n\u1EBFu n\xEAu ngu\u1ED3n, suy ra n\u1EBFu n\xEAu suy lu\u1EADn, c\xF2n l\u1EA1i ch\u01B0a ki\u1EC3m ch\u1EE9ng.",
      en: "How it is known. Without it: inferred where \u201Chow\u201D is given, sourced where a source is, else unverified."
    }
  },
  source: { vi: "ngu\u1ED3n", about: { vi: "V\u0103n b\u1EA3n, trang th\xF4ng tin l\xE0m ngu\u1ED3n.", en: "The source." } },
  how: { vi: "suy lu\u1EADn", about: { vi: "Suy ra t\u1EEB ngu\u1ED3n \u1EA5y th\u1EBF n\xE0o.", en: "How it follows from the source." } },
  note: { vi: "ghi ch\xFA", about: { vi: "Ghi ch\xFA.", en: "Note." } }
};
var EFFECT = {
  area: { vi: "l\u0129nh v\u1EF1c", about: { vi: "S\u1ED1 c\u1EE7a l\u0129nh v\u1EF1c, 1 \u0111\u1EBFn 8.", en: "Number of the area, 1 to 8." }, example: "3" },
  criteria: { vi: "ti\xEAu ch\xED", about: { vi: "M\xE3 ti\xEAu ch\xED trong l\u0129nh v\u1EF1c.", en: "Codes of criteria in the area." } },
  areaProvenance: { vi: "ngu\u1ED3n l\u0129nh v\u1EF1c", about: PROVENANCE.about },
  criteriaProvenance: { vi: "ngu\u1ED3n ti\xEAu ch\xED", about: PROVENANCE.about }
};
var TASK = {
  id: {
    vi: "m\xE3",
    about: { vi: "M\xE3 nhi\u1EC7m v\u1EE5: 1.a l\xE0 \u0111i\u1EC3m a, m\u1EE5c 1.", en: "Id of the task: 1.a is point a of clause 1." },
    example: "1.a"
  },
  clause: {
    vi: "m\u1EE5c",
    about: { vi: "M\u1EE5c c\u1EE7a v\u0103n b\u1EA3n. B\u1ECF tr\u1ED1ng: s\u1ED1 \u0111\u1EA7u c\u1EE7a m\xE3.", en: "The clause. Without it, the id\u2019s first number." }
  },
  title: { vi: "t\xEAn", about: { vi: "T\xEAn ng\u1EAFn c\u1EE7a nhi\u1EC7m v\u1EE5.", en: "Short title." } },
  summary: {
    vi: "t\xF3m t\u1EAFt",
    about: { vi: "T\xF3m t\u1EAFt. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y theo t\xEAn.", en: "Summary. Without it, the title." }
  },
  binds: {
    vi: "giao cho",
    about: { vi: "M\u1ED9t c\u01A1 quan, ho\u1EB7c m\u1ED9t hay nhi\u1EC1u nh\xF3m c\u01A1 quan.", en: "One agency, or one or more groups." },
    example: "S\u1EDF N\u1ED9i v\u1EE5"
  },
  condition: {
    vi: "\u0111i\u1EC1u ki\u1EC7n",
    about: {
      vi: "Ch\u1EC9 \xE1p d\u1EE5ng v\u1EDBi th\xE0nh vi\xEAn c\u1EE7a nh\xF3m c\xF3 \u0111i\u1EC1u ki\u1EC7n n\xE0y.",
      en: "Binds only those members of the groups that meet this."
    }
  },
  boundRoles: {
    vi: "vai tr\xF2",
    about: { vi: "Vai tr\xF2 c\u1EE7a c\u01A1 quan \u0111\u01B0\u1EE3c giao, n\u1EBFu v\u0103n b\u1EA3n n\xEAu.", en: "The bound agency\u2019s part, where given." }
  },
  participants: {
    vi: "c\u01A1 quan tham gia",
    aliases: ["tham gia", "c\u01A1 quan ph\u1ED1i h\u1EE3p"],
    about: { vi: "Ai tham gia ngo\xE0i c\u01A1 quan \u0111\u01B0\u1EE3c giao.", en: "Who else takes part." }
  },
  obligations: {
    vi: "n\u1ED9i dung c\xF4ng vi\u1EC7c",
    aliases: ["n\u1ED9i dung"],
    about: { vi: "T\u1EEBng vi\u1EC7c ph\u1EA3i l\xE0m, m\u1ED7i vi\u1EC7c m\u1ED9t d\xF2ng.", en: "What is to be done, one line each." }
  },
  deliverables: { vi: "s\u1EA3n ph\u1EA9m", about: { vi: "S\u1EA3n ph\u1EA9m ph\u1EA3i c\xF3.", en: "What is to be handed in or issued." } },
  documents: { vi: "v\u0103n b\u1EA3n vi\u1EC7n d\u1EABn", about: { vi: "V\u0103n b\u1EA3n m\xE0 nhi\u1EC7m v\u1EE5 vi\u1EC7n d\u1EABn.", en: "Documents it cites." } },
  systems: { vi: "h\u1EC7 th\u1ED1ng", about: { vi: "H\u1EC7 th\u1ED1ng li\xEAn quan.", en: "Systems it is about." } },
  deadline: {
    vi: "th\u1EDDi h\u1EA1n",
    about: {
      vi: "Ng\xE0y, k\u1EF3, ho\u1EB7c ch\u1EEF nh\u01B0 \u201Cth\u01B0\u1EDDng xuy\xEAn\u201D. B\u1ECF tr\u1ED1ng: kh\xF4ng n\xEAu.",
      en: "A day, a period, or words such as \u201Ccontinuous\u201D. Without it: undated."
    },
    example: "Qu\xFD IV/2023"
  },
  indicators: {
    vi: "ch\u1EC9 ti\xEAu",
    about: {
      vi: "Ch\u1EC9 ti\xEAu c\u1EE7a nhi\u1EC7m v\u1EE5. B\u1ECF tr\u1ED1ng: nh\u1EEFng ch\u1EC9 ti\xEAu n\xEAu nhi\u1EC7m v\u1EE5 n\xE0y.",
      en: "Its indicators. Without it: those that name the task."
    }
  },
  effects: {
    vi: "t\xE1c \u0111\u1ED9ng",
    about: { vi: "L\u0129nh v\u1EF1c c\u1EE7a Ch\u1EC9 s\u1ED1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh.", en: "What of the PAR INDEX it moves." },
    example: "[1, 3]"
  },
  surveyed: { vi: "\u0111\u1ED1i t\u01B0\u1EE3ng kh\u1EA3o s\xE1t", about: { vi: "Ai \u0111\u01B0\u1EE3c kh\u1EA3o s\xE1t.", en: "Who is asked in a survey." } },
  asksExplanation: {
    vi: "y\xEAu c\u1EA7u gi\u1EA3i tr\xECnh",
    about: {
      vi: "V\u0103n b\u1EA3n \u0111\xF2i n\xEAu nguy\xEAn nh\xE2n v\xE0 gi\u1EA3i ph\xE1p c\u1EE7a t\u1ED3n t\u1EA1i.",
      en: "Whether shortcomings must be explained with reason and remedy."
    }
  }
};
var REPORTING_DUTY = {
  id: {
    vi: "m\xE3",
    about: {
      vi: "S\u1ED1 c\u1EE7a m\u1EE5c. B\u1ECF tr\u1ED1ng: s\u1ED1 ti\u1EBFp theo m\u1EE5c cu\u1ED1i.",
      en: "Its clause. Without it, the number after the last."
    },
    example: "10"
  },
  title: { vi: "t\xEAn", about: { vi: "T\xEAn ng\u1EAFn.", en: "Short title." } },
  summary: {
    vi: "t\xF3m t\u1EAFt",
    about: { vi: "T\xF3m t\u1EAFt. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y theo t\xEAn.", en: "Summary. Without it, the title." }
  },
  binds: { vi: "giao cho", about: { vi: "Ai ph\u1EA3i b\xE1o c\xE1o.", en: "Who has to report." } },
  condition: TASK.condition,
  to: { vi: "g\u1EEDi", about: { vi: "C\u01A1 quan nh\u1EADn b\xE1o c\xE1o.", en: "Who receives the report." } },
  through: {
    vi: "qua",
    about: { vi: "G\u1EEDi qua c\u01A1 quan n\xE0o. B\u1ECF tr\u1ED1ng: g\u1EEDi th\u1EB3ng.", en: "Through whom. Without it, directly." }
  },
  period: {
    vi: "k\u1EF3 b\xE1o c\xE1o",
    about: { vi: "K\u1EF3 ph\u1EA3i b\xE1o c\xE1o.", en: "The period reported on." },
    example: "Qu\xFD IV/2023"
  },
  lastDay: {
    vi: "h\u1EA1n",
    aliases: ["th\u1EDDi h\u1EA1n", "h\u1EA1n b\xE1o c\xE1o"],
    about: { vi: "Ng\xE0y cu\u1ED1i \u0111\u1EC3 g\u1EEDi. B\u1ECF tr\u1ED1ng: ng\xE0y cu\u1ED1i k\u1EF3.", en: "Last day. Without it, the last of the period." },
    example: "15/12/2023"
  },
  deadlineProvenance: { vi: "ngu\u1ED3n th\u1EDDi h\u1EA1n", about: PROVENANCE.about },
  obligations: TASK.obligations
};

// packages/par-core/src/formats/criteria/rule-terms.ts
var EVIDENCE = {
  dueOn: {
    vi: "h\u1EA1n",
    aliases: ["h\u1EA1n cu\u1ED1i", "ch\u1EADm nh\u1EA5t"],
    about: {
      vi: "Ng\xE0y cu\u1ED1i c\u1EE7a t\xE0i li\u1EC7u; t\xE0i li\u1EC7u sau ng\xE0y \u1EA5y kh\xF4ng \u0111\u01B0\u1EE3c t\xEDnh. B\u1ECF tr\u1ED1ng: kh\xF4ng c\xF3 h\u1EA1n.",
      en: "Last day for the evidence; what is later does not count. Without it: at any time."
    },
    example: "31/12/2023"
  }
};
var UNIT2 = {
  vi: "\u0111\u01A1n v\u1ECB t\xEDnh",
  aliases: ["\u0111\u01A1n v\u1ECB"],
  about: {
    vi: "Gi\xE1 tr\u1ECB l\xE0 t\u1EF7 l\u1EC7, s\u1ED1 l\u01B0\u1EE3ng hay con s\u1ED1. B\u1ECF tr\u1ED1ng: t\u1EF7 l\u1EC7 n\u1EBFu c\xE1c m\u1EE9c ghi d\u1EA5u %, c\xF2n l\u1EA1i l\xE0 s\u1ED1.",
    en: "What is measured. Without it: a percentage where thresholds have a percent sign, else a number."
  }
};
var RULE = {
  kind: { vi: "ki\u1EC3u", about: { vi: "Ki\u1EC3u c\xE1ch ch\u1EA5m.", en: "The kind of rule." } },
  unit: UNIT2,
  floor: {
    vi: "m\u1EE9c s\xE0n",
    about: { vi: "T\u1EF7 l\u1EC7 th\u1EA5p nh\u1EA5t c\xF2n \u0111\u01B0\u1EE3c \u0111i\u1EC3m.", en: "The lowest rate that has points." },
    example: "80%"
  },
  target: {
    vi: "m\u1EE5c ti\xEAu",
    about: { vi: "M\u1EE9c \u0111\u01B0\u1EE3c \u0111\u1EE7 \u0111i\u1EC3m.", en: "From here on the points are full." },
    example: "80%"
  },
  low: {
    vi: "ng\u01B0\u1EE1ng 0 \u0111i\u1EC3m",
    aliases: ["ng\u01B0\u1EE1ng d\u01B0\u1EDBi"],
    about: {
      vi: "M\u1EE9c \u0111\u01B0\u1EE3c 0 \u0111i\u1EC3m; c\xF3 th\u1EC3 l\u1EDBn h\u01A1n m\u1EE9c \u0111\u1EE7 \u0111i\u1EC3m.",
      en: "Where there is nothing; it may be the larger one."
    },
    example: "50%"
  },
  high: {
    vi: "ng\u01B0\u1EE1ng \u0111\u1EE7 \u0111i\u1EC3m",
    aliases: ["ng\u01B0\u1EE1ng tr\xEAn"],
    about: { vi: "M\u1EE9c \u0111\u01B0\u1EE3c \u0111\u1EE7 \u0111i\u1EC3m.", en: "Where the points are full." },
    example: "90%"
  },
  perCase: {
    vi: "m\u1ED7i tr\u01B0\u1EDDng h\u1EE3p tr\u1EEB",
    aliases: ["\u0111i\u1EC3m tr\u1EEB"],
    about: { vi: "S\u1ED1 \u0111i\u1EC3m tr\u1EEB cho m\u1ED7i tr\u01B0\u1EDDng h\u1EE3p.", en: "Points that each case costs." },
    example: "0,25"
  },
  free: {
    vi: "s\u1ED1 tr\u01B0\u1EDDng h\u1EE3p kh\xF4ng tr\u1EEB",
    about: { vi: "Bao nhi\xEAu tr\u01B0\u1EDDng h\u1EE3p \u0111\u1EA7u kh\xF4ng b\u1ECB tr\u1EEB \u0111i\u1EC3m.", en: "Cases that cost nothing." },
    example: "1"
  },
  measure: {
    vi: "so s\xE1nh theo",
    about: {
      vi: "T\u1ED1c \u0111\u1ED9 t\u0103ng hay hi\u1EC7u s\u1ED1. B\u1ECF tr\u1ED1ng: t\u1ED1c \u0111\u1ED9 t\u0103ng.",
      en: "Growth in percent or as a difference. Without it: in percent."
    }
  },
  bands: { vi: "m\u1EE9c", aliases: ["c\xE1c m\u1EE9c"], about: { vi: "C\xE1c m\u1EE9c \u0111i\u1EC3m.", en: "The bands." } },
  options: {
    vi: "ph\u01B0\u01A1ng \xE1n tr\u1EA3 l\u1EDDi",
    about: { vi: "C\xE1c ph\u01B0\u01A1ng \xE1n tr\xEAn phi\u1EBFu, v\u1EDBi tr\u1ECDng s\u1ED1.", en: "The answers with their weights." }
  },
  index: {
    vi: "ch\u1EC9 s\u1ED1",
    about: { vi: "T\xEAn ch\u1EC9 s\u1ED1, vi\u1EBFt g\u1ECDn.", en: "What the index is, in short." },
    example: "SIPAS"
  },
  scale: {
    vi: "thang \u0111i\u1EC3m",
    about: { vi: "Gi\xE1 tr\u1ECB cao nh\u1EA5t c\u1EE7a ch\u1EC9 s\u1ED1. B\u1ECF tr\u1ED1ng: 100.", en: "Its highest value. Without it: 100." },
    example: "10"
  },
  variables: { vi: "bi\u1EBFn s\u1ED1", about: { vi: "C\xE1c bi\u1EBFn s\u1ED1 c\u1EE7a c\xF4ng th\u1EE9c.", en: "The variables of the formula." } },
  expression: {
    vi: "c\xF4ng th\u1EE9c",
    about: {
      vi: "C\xF4ng th\u1EE9c t\xEDnh \u0111i\u1EC3m: + - * /, so s\xE1nh, min max abs round if, t\xEAn bi\u1EBFn, s\u1ED1 (d\u1EA5u ch\u1EA5m th\u1EADp ph\xE2n), ph\u1EA7n tr\u0103m.",
      en: "The formula: + - * /, comparisons, min max abs round if, names, numbers with a point, percentages."
    },
    example: "x / y * 2"
  },
  alternatives: {
    vi: "ph\u01B0\u01A1ng \xE1n t\xEDnh",
    about: {
      vi: "Nhi\u1EC1u c\xF4ng th\u1EE9c, ng\u01B0\u1EDDi ch\u1EA5m ch\u1ECDn m\u1ED9t.",
      en: "Several formulas, of which the scorer chooses one."
    }
  },
  provenance: {
    vi: "ngu\u1ED3n s\u1ED1 li\u1EC7u",
    aliases: ["ngu\u1ED3n"],
    about: {
      vi: "Ngu\u1ED3n c\u1EE7a c\xE1c con s\u1ED1 trong c\xE1ch ch\u1EA5m, n\u1EBFu kh\xE1c v\u1EDBi \u0111i\u1EC3m t\u1ED1i \u0111a.",
      en: "Of the numbers in the rule, where they come from elsewhere than the maximum."
    }
  }
};
var BAND = {
  from: { vi: "t\u1EEB", about: { vi: "T\u1EEB gi\xE1 tr\u1ECB n\xE0y tr\u1EDF l\xEAn.", en: "From this value on." }, example: "80%" },
  above: {
    vi: "tr\xEAn",
    about: { vi: "L\u1EDBn h\u01A1n gi\xE1 tr\u1ECB n\xE0y; ch\u1EC9 d\xF9ng cho m\u1EE9c t\u0103ng.", en: "More than this; for growth only." },
    example: "0%"
  },
  to: {
    vi: "\u0111\u1EBFn d\u01B0\u1EDBi",
    aliases: ["d\u01B0\u1EDBi"],
    about: {
      vi: "Nh\u1ECF h\u01A1n gi\xE1 tr\u1ECB n\xE0y. B\u1ECF tr\u1ED1ng: kh\xF4ng gi\u1EDBi h\u1EA1n tr\xEAn.",
      en: "Less than this. Without it: no upper end."
    },
    example: "90%"
  },
  by: {
    vi: "ch\u1EADm nh\u1EA5t",
    aliases: ["\u0111\u1EBFn ng\xE0y"],
    about: { vi: "Ng\xE0y cu\u1ED1i c\u1EE7a m\u1EE9c n\xE0y.", en: "Last day of the band." },
    example: "15/12/2023"
  },
  points: { vi: "\u0111i\u1EC3m", about: { vi: "S\u1ED1 \u0111i\u1EC3m.", en: "The points." }, example: "0,5" }
};
var OPTION = {
  id: { vi: "m\xE3", about: { vi: "M\xE3 c\u1EE7a ph\u01B0\u01A1ng \xE1n.", en: "Id of the answer." }, example: "rat-hai-long" },
  name: {
    vi: "t\xEAn",
    about: { vi: "Ch\u1EEF tr\xEAn phi\u1EBFu. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y theo m\xE3.", en: "As it is asked. Without it, the id." }
  },
  weight: {
    vi: "tr\u1ECDng s\u1ED1",
    about: { vi: "\u0110\u01B0\u1EE3c bao nhi\xEAu ph\u1EA7n tr\u0103m \u0111i\u1EC3m t\u1ED1i \u0111a.", en: "Its share of the maximum." },
    example: "100%"
  }
};
var VARIABLE2 = {
  id: {
    vi: "m\xE3",
    about: {
      vi: "T\xEAn trong c\xF4ng th\u1EE9c: m\u1ED9t ch\u1EEF c\xE1i, r\u1ED3i ch\u1EEF c\xE1i, ch\u1EEF s\u1ED1 ho\u1EB7c \u201C_\u201D.",
      en: "As in the formula: a letter, then letters, digits and \u201C_\u201D."
    },
    example: "x"
  },
  name: { vi: "t\xEAn", about: { vi: "Bi\u1EBFn s\u1ED1 l\xE0 g\xEC. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y theo m\xE3.", en: "What it is. Without it, the id." } },
  unit: {
    vi: "\u0111\u01A1n v\u1ECB t\xEDnh",
    aliases: ["\u0111\u01A1n v\u1ECB"],
    about: {
      vi: "T\u1EF7 l\u1EC7 th\xEC v\xE0o c\xF4ng th\u1EE9c nh\u01B0 m\u1ED9t ph\xE2n s\u1ED1: 95% l\xE0 0,95.",
      en: "A percentage counts as a fraction in the formula: 95% is 0.95."
    }
  },
  expression: {
    vi: "c\xF4ng th\u1EE9c",
    about: {
      vi: "T\xEDnh t\u1EEB c\xE1c bi\u1EBFn s\u1ED1 kh\xE1c, kh\xF4ng h\u1ECFi ng\u01B0\u1EDDi ch\u1EA5m.",
      en: "Computed from other variables instead of being asked for."
    }
  }
};
var ALTERNATIVE = {
  id: { vi: "m\xE3", about: { vi: "M\xE3 c\u1EE7a ph\u01B0\u01A1ng \xE1n.", en: "Its id." }, example: "co-dau-tu" },
  name: {
    vi: "t\xEAn",
    about: {
      vi: "Khi n\xE0o ch\u1ECDn ph\u01B0\u01A1ng \xE1n n\xE0y. B\u1ECF tr\u1ED1ng th\xEC l\u1EA5y theo m\xE3.",
      en: "When to choose it. Without it, the id."
    }
  },
  expression: RULE.expression
};

// packages/par-core/src/formats/criteria/schema.ts
var origin2 = union([text, originParts]);
var decision = strictObject({
  reference: text,
  date: date2.optional(),
  issuer: words2.optional(),
  title: words2.optional()
});
var roundingMode = _enum(["half-away-from-zero", "half-even", "down", "up", "floor", "ceiling"]);
var rounding = strictObject({ digits: count2.optional(), mode: roundingMode.optional() });
var group2 = strictObject({ name: text, from: share2.optional(), above: share2.optional() });
var scoredBy = _enum(["self-assessment", "survey", "external"]);
var evidenceNeed = _enum(["required", "not-required"]);
var evidenceParts = strictObject({ dueOn: date2.optional() });
var notApplicable = _enum(["left-out", "full", "applies"]);
var ruleKind = _enum([
  "yes-no",
  "bands",
  "linear",
  "linear-with-floor",
  "linear-to-target",
  "linear-between",
  "deduction",
  "count-bands",
  "date-bands",
  "survey",
  "growth",
  "external-index",
  "formula"
]);
var unit2 = _enum(["percent", "count", "number"]);
var growthMeasure = _enum(["percent", "difference"]);
var band = strictObject({
  from: measure.optional(),
  above: measure.optional(),
  to: measure.optional(),
  by: date2.optional(),
  points: numeral2
});
var option = strictObject({ id, name: words2.optional(), weight: share2 });
var variable = strictObject({
  id,
  name: words2.optional(),
  unit: unit2.optional(),
  expression: text.optional()
});
var alternative = strictObject({ id, name: words2.optional(), expression: text });
var rule = strictObject({
  kind: ruleKind,
  unit: unit2.optional(),
  floor: share2.optional(),
  target: measure.optional(),
  low: measure.optional(),
  high: measure.optional(),
  perCase: numeral2.optional(),
  free: count2.optional(),
  measure: growthMeasure.optional(),
  bands: array(band).optional(),
  options: array(option).optional(),
  index: text.optional(),
  scale: numeral2.optional(),
  variables: array(variable).optional(),
  expression: text.optional(),
  alternatives: array(alternative).optional(),
  provenance: origin2.optional()
});
var scored = {
  scoredBy: scoredBy.optional(),
  rule: union([ruleKind, rule]).optional(),
  evidence: union([evidenceNeed, evidenceParts]).optional(),
  notApplicable: notApplicable.optional(),
  takes: id.optional(),
  provenance: origin2.optional(),
  note: words2.optional()
};
var item = { id, name: words2, maximum: numeral2, ...scored };
var part = strictObject(item);
var component = strictObject({ ...item, parts: array(part).optional() });
var criterion = strictObject({ ...item, components: array(component).optional() });
var area = strictObject({ ...item, criteria: array(criterion).optional() });
var override = strictObject({
  id,
  remove: answer.optional(),
  parent: id.optional(),
  after: id.optional(),
  name: words2.optional(),
  maximum: numeral2.optional(),
  ...scored
});
var criteriaSet = strictObject({
  format: formatName("par-criteria/1"),
  id,
  extends: id.optional(),
  name: words2.optional(),
  year: count2.optional(),
  validFrom: date2.optional(),
  validTo: date2.optional(),
  decision: union([text, decision]).optional(),
  provenance: origin2.optional(),
  rounding: rounding.optional(),
  groups: array(group2).optional(),
  groupsProvenance: origin2.optional(),
  note: words2.optional(),
  overrides: array(override).optional(),
  areas: array(area).optional()
});

// packages/par-core/src/formats/criteria/vocabulary.ts
var PROVENANCE2 = {
  vi: "ngu\u1ED3n s\u1ED1 li\u1EC7u",
  aliases: ["ngu\u1ED3n"],
  about: {
    vi: "S\u1ED1 li\u1EC7u l\u1EA5y t\u1EEB \u0111\xE2u: t\xEAn v\u0103n b\u1EA3n, trang th\xF4ng tin; ho\u1EB7c \u201Ct\u1EF1 \u0111\u1EB7t\u201D, \u201Cch\u01B0a ki\u1EC3m ch\u1EE9ng\u201D. B\u1ECF tr\u1ED1ng: nh\u01B0 m\u1EE5c b\xEAn tr\xEAn.",
    en: "Where the numbers are written: the source; or \u201Cown\u201D, \u201Cunverified\u201D. Without it: as of the item above."
  },
  example: "Ph\u1EE5 l\u1EE5c Quy\u1EBFt \u0111\u1ECBnh 1149/Q\u0110-BNV"
};
var NOTE = { vi: "ghi ch\xFA", about: { vi: "Ghi ch\xFA.", en: "Note." } };
var CRITERIA_SET = {
  format: {
    vi: "m\u1EABu",
    about: { vi: "M\u1EABu v\xE0 phi\xEAn b\u1EA3n c\u1EE7a t\u1EC7p: par-criteria/1.", en: "Format and version of the file: par-criteria/1." },
    example: "par-criteria/1"
  },
  id: {
    vi: "m\xE3",
    about: {
      vi: "M\xE3 c\u1EE7a b\u1ED9 ti\xEAu ch\xED, m\xE0 b\xE1o c\xE1o s\u1EBD ghi: ch\u1EEF th\u01B0\u1EDDng kh\xF4ng d\u1EA5u, n\u1ED1i b\u1EB1ng g\u1EA1ch ngang.",
      en: "Id of the set, which reports will name: lower-case letters without diacritics joined by hyphens."
    },
    example: "vinh-ha-2023"
  },
  extends: {
    vi: "k\u1EBF th\u1EEBa",
    aliases: ["k\u1EBF th\u1EEBa t\u1EEB"],
    about: {
      vi: "M\xE3 b\u1ED9 ti\xEAu ch\xED \u0111\u01B0\u1EE3c l\u1EA5y l\xE0m g\u1ED1c: c\xF3 s\u1EB5n, ho\u1EB7c trong t\u1EC7p g\u1EA7n \u0111\xF3. Khi \u1EA5y ch\u1EC9 c\u1EA7n ghi nh\u1EEFng g\xEC kh\xE1c.",
      en: "Id of the set that this one builds on: a built-in one, or one in a file nearby. Only differences are written."
    },
    example: "par-index-2021"
  },
  name: {
    vi: "t\xEAn",
    about: { vi: "T\xEAn \u0111\u1EA7y \u0111\u1EE7 c\u1EE7a b\u1ED9 ti\xEAu ch\xED.", en: "What the set is called." },
    example: "B\u1ED9 ti\xEAu ch\xED \u0111\xE1nh gi\xE1 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh n\u0103m 2023"
  },
  year: { vi: "n\u0103m", about: { vi: "N\u0103m \u0111\u01B0\u1EE3c \u0111\xE1nh gi\xE1.", en: "The year that is scored." }, example: "2023" },
  validFrom: {
    vi: "hi\u1EC7u l\u1EF1c t\u1EEB",
    about: { vi: "Ng\xE0y b\u1EAFt \u0111\u1EA7u c\xF3 hi\u1EC7u l\u1EF1c.", en: "First day of validity." },
    example: "01/01/2023"
  },
  validTo: {
    vi: "hi\u1EC7u l\u1EF1c \u0111\u1EBFn",
    about: { vi: "Ng\xE0y cu\u1ED1i c\xF3 hi\u1EC7u l\u1EF1c.", en: "Last day of validity." },
    example: "31/12/2023"
  },
  decision: {
    vi: "quy\u1EBFt \u0111\u1ECBnh",
    aliases: ["quy\u1EBFt \u0111\u1ECBnh ban h\xE0nh"],
    about: {
      vi: "Quy\u1EBFt \u0111\u1ECBnh ban h\xE0nh: s\u1ED1 k\xFD hi\u1EC7u, ho\u1EB7c th\xEAm ng\xE0y, c\u01A1 quan ban h\xE0nh, tr\xEDch y\u1EBFu.",
      en: "The decision that issued it: its number and symbol, or with date, issuer and title."
    },
    example: "1149/Q\u0110-BNV"
  },
  provenance: {
    ...PROVENANCE2,
    about: {
      vi: "Ngu\u1ED3n c\u1EE7a m\u1ECDi con s\u1ED1 trong t\u1EC7p kh\xF4ng ghi ngu\u1ED3n ri\xEAng: t\xEAn v\u0103n b\u1EA3n, trang th\xF4ng tin; ho\u1EB7c \u201Ct\u1EF1 \u0111\u1EB7t\u201D, \u201Cch\u01B0a ki\u1EC3m ch\u1EE9ng\u201D.",
      en: "Of every number that does not say otherwise: the source; or \u201Cown\u201D, \u201Cunverified\u201D."
    }
  },
  rounding: {
    vi: "l\xE0m tr\xF2n",
    about: {
      vi: "C\xE1ch l\xE0m tr\xF2n s\u1ED1 in ra. B\u1ECF tr\u1ED1ng: hai ch\u1EEF s\u1ED1 th\u1EADp ph\xE2n, l\xE0m tr\xF2n th\xF4ng th\u01B0\u1EDDng.",
      en: "How printed figures are rounded. Without it: two digits, half away from zero."
    }
  },
  groups: {
    vi: "x\u1EBFp lo\u1EA1i",
    aliases: ["m\u1EE9c x\u1EBFp lo\u1EA1i"],
    about: { vi: "C\xE1c m\u1EE9c x\u1EBFp lo\u1EA1i c\u1EE7a n\u0103m, m\u1EE9c cao nh\u1EA5t tr\u01B0\u1EDBc.", en: "Groups of the year, best first." }
  },
  groupsProvenance: {
    vi: "ngu\u1ED3n x\u1EBFp lo\u1EA1i",
    about: {
      vi: "Ngu\u1ED3n c\u1EE7a c\xE1c m\u1EE9c x\u1EBFp lo\u1EA1i, n\u1EBFu kh\xE1c v\u1EDBi c\u1EA3 b\u1ED9.",
      en: "Where the groups are written, if elsewhere than the rest."
    }
  },
  note: NOTE,
  overrides: {
    vi: "thay \u0111\u1ED5i",
    about: {
      vi: "Nh\u1EEFng ch\u1ED7 kh\xE1c v\u1EDBi b\u1ED9 g\u1ED1c, t\u1EEBng m\u1EE5c theo m\xE3: s\u1EEDa, b\u1ECF, ho\u1EB7c th\xEAm m\u1EDBi.",
      en: "What differs from the set this one builds on, item by item: changed, removed, or new."
    }
  },
  areas: {
    vi: "l\u0129nh v\u1EF1c",
    about: { vi: "C\xE1c l\u0129nh v\u1EF1c, theo th\u1EE9 t\u1EF1.", en: "The areas, in order." }
  }
};
var DECISION = {
  reference: {
    vi: "s\u1ED1 k\xFD hi\u1EC7u",
    about: { vi: "S\u1ED1, k\xFD hi\u1EC7u c\u1EE7a quy\u1EBFt \u0111\u1ECBnh.", en: "Number and symbol of the decision." },
    example: "1149/Q\u0110-BNV"
  },
  date: { vi: "ng\xE0y", about: { vi: "Ng\xE0y ban h\xE0nh.", en: "Its date." }, example: "30/12/2020" },
  issuer: { vi: "c\u01A1 quan ban h\xE0nh", about: { vi: "C\u01A1 quan ban h\xE0nh.", en: "Who issued it." }, example: "B\u1ED9 N\u1ED9i v\u1EE5" },
  title: { vi: "tr\xEDch y\u1EBFu", about: { vi: "Tr\xEDch y\u1EBFu n\u1ED9i dung.", en: "Its subject." } }
};
var ROUNDING = {
  digits: {
    vi: "ch\u1EEF s\u1ED1 th\u1EADp ph\xE2n",
    aliases: ["ch\u1EEF s\u1ED1"],
    about: { vi: "S\u1ED1 ch\u1EEF s\u1ED1 sau d\u1EA5u ph\u1EA9y, 0 \u0111\u1EBFn 10.", en: "Decimal places, 0 to 10." },
    example: "2"
  },
  mode: {
    vi: "c\xE1ch",
    about: { vi: "C\xE1ch l\xE0m tr\xF2n. B\u1ECF tr\u1ED1ng: th\xF4ng th\u01B0\u1EDDng.", en: "The mode. Without it: half away from zero." }
  }
};
var GROUP = {
  name: { vi: "t\xEAn", about: { vi: "T\xEAn m\u1EE9c x\u1EBFp lo\u1EA1i.", en: "The group\u2019s name." }, example: "T\u1ED1t" },
  from: {
    vi: "t\u1EEB",
    about: {
      vi: "Ch\u1EC9 s\u1ED1 t\u1EEB bao nhi\xEAu tr\u1EDF l\xEAn. M\u1EE9c cu\u1ED1i c\xF9ng b\u1ECF tr\u1ED1ng.",
      en: "Lowest index of the group, inclusive. The last group has none."
    },
    example: "90%"
  },
  above: {
    vi: "tr\xEAn",
    about: { vi: "Ch\u1EC9 s\u1ED1 ph\u1EA3i l\u1EDBn h\u01A1n bao nhi\xEAu.", en: "What the index has to exceed." },
    example: "90%"
  }
};
var ITEM = {
  id: {
    vi: "m\xE3",
    about: { vi: "M\xE3, kh\xF4ng tr\xF9ng v\u1EDBi m\u1EE5c n\xE0o kh\xE1c trong b\u1ED9.", en: "Its id, unique in the set." },
    example: "1.1.1"
  },
  name: { vi: "t\xEAn", about: { vi: "T\xEAn nh\u01B0 trong quy\u1EBFt \u0111\u1ECBnh.", en: "Its name as in the decision." } },
  maximum: {
    vi: "\u0111i\u1EC3m t\u1ED1i \u0111a",
    aliases: ["\u0111i\u1EC3m chu\u1EA9n"],
    about: {
      vi: "\u0110i\u1EC3m cao nh\u1EA5t. C\u1EE7a m\u1EE5c c\xF3 m\u1EE5c con: b\u1EB1ng t\u1ED5ng c\xE1c m\u1EE5c con.",
      en: "Highest points; of an item with others below it their sum."
    },
    example: "1,5"
  },
  scoredBy: {
    vi: "ch\u1EA5m b\u1EDFi",
    about: {
      vi: "Ai ch\u1EA5m. B\u1ECF tr\u1ED1ng: theo c\xE1ch ch\u1EA5m \u2013 phi\u1EBFu kh\u1EA3o s\xE1t l\xE0 \u0111i\u1EC1u tra x\xE3 h\u1ED9i h\u1ECDc, ch\u1EC9 s\u1ED1 b\xEAn ngo\xE0i l\xE0 s\u1ED1 li\u1EC7u b\xEAn ngo\xE0i, c\xF2n l\u1EA1i l\xE0 t\u1EF1 ch\u1EA5m.",
      en: "Who scores it. Without it, told from the rule: survey, external, else self-assessment."
    }
  },
  rule: {
    vi: "c\xE1ch ch\u1EA5m",
    aliases: ["c\xE1ch t\xEDnh \u0111i\u1EC3m", "thang \u0111i\u1EC3m ch\u1EA5m"],
    about: {
      vi: "C\xE1ch t\xEDnh \u0111i\u1EC3m: m\u1ED9t ki\u1EC3u, v\u1EDBi c\xE1c kh\xF3a c\u1EE7a ki\u1EC3u \u1EA5y.",
      en: "How it is scored: a kind, with the keys of that kind."
    },
    example: "theo t\u1EF7 l\u1EC7"
  },
  evidence: {
    vi: "t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng",
    aliases: ["minh ch\u1EE9ng"],
    about: {
      vi: "C\xF3 b\u1EAFt bu\u1ED9c t\xE0i li\u1EC7u ki\u1EC3m ch\u1EE9ng kh\xF4ng, v\xE0 h\u1EA1n cu\u1ED1i c\u1EE7a t\xE0i li\u1EC7u. B\u1ECF tr\u1ED1ng: kh\xF4ng b\u1EAFt bu\u1ED9c.",
      en: "Whether evidence is required, and by which day. Without it: not required."
    }
  },
  notApplicable: {
    vi: "kh\xF4ng \xE1p d\u1EE5ng",
    about: {
      vi: "C\u01A1 quan kh\xF4ng c\xF3 vi\u1EC7c n\xE0y th\xEC ch\u1EA5m th\u1EBF n\xE0o. B\u1ECF tr\u1ED1ng: lu\xF4n \xE1p d\u1EE5ng.",
      en: "What becomes of it where it does not apply. Without it: it always applies."
    }
  },
  takes: {
    vi: "l\u1EA5y s\u1ED1 li\u1EC7u",
    aliases: ["l\u1EA5y s\u1ED1 li\u1EC7u t\u1EEB"],
    about: {
      vi: "S\u1ED1 li\u1EC7u trong b\xE1o c\xE1o d\xF9ng \u0111\u1EC3 ch\u1EA5m: t\xEAn m\u1ED9t s\u1ED1 li\u1EC7u, ho\u1EB7c \u201Cindicator:\u201D v\xE0 m\xE3 ch\u1EC9 ti\xEAu.",
      en: "The figure of a report that the rule takes: its name, or \u201Cindicator:\u201D and the id of an indicator."
    },
    example: "indicator:one-stop-on-time"
  },
  provenance: PROVENANCE2,
  note: NOTE
};
var PART = ITEM;
var COMPONENT = {
  ...ITEM,
  parts: { vi: "n\u1ED9i dung", about: { vi: "C\xE1c n\u1ED9i dung c\u1EE7a ti\xEAu ch\xED th\xE0nh ph\u1EA7n.", en: "Its parts." } }
};
var CRITERION = {
  ...ITEM,
  components: { vi: "ti\xEAu ch\xED th\xE0nh ph\u1EA7n", about: { vi: "C\xE1c ti\xEAu ch\xED th\xE0nh ph\u1EA7n.", en: "Its components." } }
};
var AREA = {
  ...ITEM,
  criteria: { vi: "ti\xEAu ch\xED", about: { vi: "C\xE1c ti\xEAu ch\xED c\u1EE7a l\u0129nh v\u1EF1c.", en: "Its criteria." } }
};
var OVERRIDE = {
  id: {
    vi: "m\xE3",
    about: {
      vi: "M\xE3 c\u1EE7a m\u1EE5c \u0111\u01B0\u1EE3c s\u1EEDa hay b\u1ECF trong b\u1ED9 g\u1ED1c; ho\u1EB7c m\xE3 c\u1EE7a m\u1EE5c m\u1EDBi.",
      en: "Id of the item that is changed or removed; or of a new one."
    },
    example: "1.1.1"
  },
  remove: {
    vi: "b\u1ECF",
    about: { vi: "B\u1ECF m\u1EE5c n\xE0y, c\xF9ng m\u1ECDi m\u1EE5c con c\u1EE7a n\xF3.", en: "The item is left out, with what stands under it." },
    example: "c\xF3"
  },
  parent: {
    vi: "thu\u1ED9c",
    about: { vi: "C\u1EE7a m\u1EE5c m\u1EDBi: m\xE3 c\u1EE7a m\u1EE5c ch\u1EE9a n\xF3.", en: "Of a new item: the id of the item it stands under." },
    example: "1.1"
  },
  after: {
    vi: "\u0111\u1EE9ng sau",
    about: {
      vi: "C\u1EE7a m\u1EE5c m\u1EDBi: m\xE3 c\u1EE7a m\u1EE5c \u0111\u1EE9ng ngay tr\u01B0\u1EDBc n\xF3. B\u1ECF tr\u1ED1ng: \u0111\u1EE9ng cu\u1ED1i.",
      en: "Of a new item: the id of the one before it. Without it: it stands last."
    },
    example: "1.1.1"
  },
  name: ITEM.name,
  maximum: ITEM.maximum,
  scoredBy: ITEM.scoredBy,
  rule: ITEM.rule,
  evidence: ITEM.evidence,
  notApplicable: ITEM.notApplicable,
  takes: ITEM.takes,
  provenance: {
    ...PROVENANCE2,
    about: {
      vi: "Ngu\u1ED3n c\u1EE7a nh\u1EEFng con s\u1ED1 ghi \u1EDF \u0111\xE2y. B\u1ECF tr\u1ED1ng: ngu\u1ED3n ghi \u1EDF \u0111\u1EA7u t\u1EC7p.",
      en: "Where the numbers given here are written. Without it: that of the file."
    }
  },
  note: NOTE
};

// packages/par-core/src/formats/criteria/format.ts
var CRITERIA_PARTS = {
  criteria: { schema: criteriaSet, terms: CRITERIA_SET },
  decision: { schema: decision, terms: DECISION },
  rounding: { schema: rounding, terms: ROUNDING },
  rankGroup: { schema: group2, terms: GROUP },
  area: { schema: area, terms: AREA },
  criterion: { schema: criterion, terms: CRITERION },
  component: { schema: component, terms: COMPONENT },
  part: { schema: part, terms: PART },
  override: { schema: override, terms: OVERRIDE },
  rule: { schema: rule, terms: RULE },
  band: { schema: band, terms: BAND },
  option: { schema: option, terms: OPTION },
  variable: { schema: variable, terms: VARIABLE2 },
  alternative: { schema: alternative, terms: ALTERNATIVE },
  evidence: { schema: evidenceParts, terms: EVIDENCE },
  bilingual: { schema: bilingual, terms: BILINGUAL },
  origin: { schema: originParts, terms: ORIGIN },
  originKind: { schema: originKind, terms: ORIGIN_KIND },
  answer: { schema: answer, terms: ANSWER },
  roundingMode: { schema: roundingMode, terms: ROUNDING_MODE },
  scoredBy: { schema: scoredBy, terms: SCORED_BY },
  evidenceNeed: { schema: evidenceNeed, terms: EVIDENCE_NEED },
  notApplicable: { schema: notApplicable, terms: NOT_APPLICABLE2 },
  ruleKind: { schema: ruleKind, terms: RULE_KIND },
  unit: { schema: unit2, terms: UNIT },
  growthMeasure: { schema: growthMeasure, terms: GROWTH_MEASURE }
};
var CRITERIA_FORMAT = defineFormat(
  "par-criteria/1",
  shapeOf(criteriaSet, CRITERIA_PARTS),
  CRITERIA_PARTS
);

// packages/par-core/src/formats/criteria/meaning/written.ts
var SHAPES = new Map(objectsOf(CRITERIA_FORMAT.shape).map((shape) => [shape.where, shape]));
function shapeAt(where) {
  const shape = SHAPES.get(where);
  if (shape === void 0) throw new TypeError(`the format has no part ${where}`);
  return shape;
}
function entryOf(node2, shape, key) {
  return node2.entries.find((entry) => shape.names.get(foldName(entry.key.value))?.key === key);
}
function keyName(c, where, key) {
  const field = shapeAt(where).fields.get(key);
  return field ? nameIn(c.language, key, field.term) : key;
}
var NOTHING_MISSING = { missing: [], lost: false };
function missingOf(c, part2, where, keys) {
  if (keys.every((key) => part2.fields[key] !== void 0)) return NOTHING_MISSING;
  const missing = [];
  let lost = false;
  for (const key of keys) {
    if (part2.fields[key] !== void 0) continue;
    lost = true;
    const entry = entryOf(part2.node, shapeAt(where), key);
    if (entry === void 0) {
      if (!c.torn) missing.push(key);
    } else if (entry.hasColon && isNull(entry.value)) {
      addFinding(c, "PAR111", entry.key, { args: { key: quoted(entry.key.value), values: "" }, path: part2.path });
    }
  }
  return { missing, lost };
}
function sayMissing(c, part2, where, missing) {
  const [first, ...others] = missing.map((key) => keyName(c, where, key));
  if (first === void 0) return;
  const data = { kind: "add-keys", keys: missing };
  const place2 = placeOf(part2);
  if (others.length === 0) addFinding(c, "PAR102", place2, { args: { key: first }, path: part2.path, data });
  else {
    const args = { keys: [first, ...others].join(", ") };
    addFinding(c, "PAR102", place2, { message: "PAR102.several", args, path: part2.path, data });
  }
}

// packages/par-core/src/formats/criteria/meaning/rule.ts
var ONLY_FORMULA = { id: "cong-thuc", name: { vi: "C\xF4ng th\u1EE9c", en: "Formula" } };
function kindOf(read) {
  return read?.kind === "object" ? read.fields.kind?.value : read?.value;
}
function ruleOf(c, read) {
  const kind = kindOf(read);
  if (kind === void 0) return void 0;
  const fields = read.kind === "object" ? read.fields : {};
  if (read.kind === "object") sayForeignKeys(c, read, kind);
  if (!hasItsKeys(c, read, kind)) return void 0;
  switch (kind) {
    case "yes-no":
    case "linear":
      return { kind };
    case "bands": {
      const unit3 = unitOf(c, fields, thresholdsIn(fields));
      const bands = bandsOf(c, fields, kind, (band2, points2) => {
        const from2 = optional2(band2.fields.from);
        const to = optional2(band2.fields.to);
        if (from2 === "lost" || to === "lost") return void 0;
        return { ...from2 !== void 0 && { from: from2 }, ...to !== void 0 && { to }, points: points2 };
      });
      return bands && { kind, unit: unit3, bands };
    }
    case "linear-with-floor": {
      const floor = fields.floor?.value;
      return floor === void 0 ? void 0 : { kind, floor };
    }
    case "linear-to-target": {
      const target2 = fields.target?.value;
      if (target2 === void 0 || fields.target === void 0) return void 0;
      return { kind, unit: unitOf(c, fields, [fields.target]), target: target2 };
    }
    case "linear-between": {
      const low = fields.low?.value;
      const high = fields.high?.value;
      if (low === void 0 || high === void 0 || !fields.low || !fields.high) return void 0;
      return { kind, unit: unitOf(c, fields, [fields.low, fields.high]), low, high };
    }
    case "deduction": {
      const perCase = fields.perCase?.value;
      const free = optional2(fields.free);
      if (perCase === void 0 || free === "lost") return void 0;
      return { kind, perCase, ...free !== void 0 && { free } };
    }
    case "count-bands": {
      const bands = bandsOf(c, fields, kind, (band2, points2) => {
        const atLeast = band2.fields.from && countOf2(c, band2.fields.from);
        return atLeast === void 0 ? void 0 : { atLeast, points: points2 };
      });
      return bands && { kind, bands };
    }
    case "date-bands": {
      const bands = bandsOf(c, fields, kind, (band2, points2) => {
        const by = dateOf2(band2.fields.by);
        return by === void 0 ? void 0 : { by, points: points2 };
      });
      return bands && { kind, bands };
    }
    case "survey": {
      const options = wholly(fields.options?.items, (option2) => {
        const id2 = option2.fields.id?.value;
        const weight = option2.fields.weight?.value;
        if (!id2 || weight === void 0) return void 0;
        return { id: id2, name: wordsOf(option2.fields.name) ?? { vi: id2, en: id2 }, weight };
      });
      return options && { kind, options };
    }
    case "growth": {
      const unit3 = fields.unit?.value ?? "number";
      const measure2 = fields.measure?.value ?? "percent";
      if (measure2 === "difference" && unit3 !== "percent") sayPercents(c, thresholdsIn(fields), unit3);
      const bands = bandsOf(c, fields, kind, (band2, points2) => {
        const from2 = optional2(band2.fields.from);
        const above = optional2(band2.fields.above);
        if (from2 === "lost" || above === "lost") return void 0;
        return { ...from2 !== void 0 && { from: from2 }, ...above !== void 0 && { above }, points: points2 };
      });
      return bands && { kind, measure: measure2, unit: unit3, bands };
    }
    case "external-index": {
      const index = fields.index?.value;
      const scale = optional2(fields.scale);
      if (index === void 0 || scale === "lost") return void 0;
      return { kind, index, ...scale !== void 0 && { scale } };
    }
    case "formula":
      return formulaOf(fields);
    default: {
      const unknown2 = kind;
      return unknown2;
    }
  }
}
function formulaOf(fields) {
  const variables = wholly(fields.variables?.items ?? [], (variable2) => {
    const id2 = variable2.fields.id?.value;
    const expression = optional2(variable2.fields.expression);
    if (!id2 || expression === "lost") return void 0;
    const unit3 = variable2.fields.unit?.value;
    return {
      id: id2,
      name: wordsOf(variable2.fields.name) ?? { vi: id2, en: id2 },
      ...unit3 && { unit: unit3 },
      ...expression !== void 0 && { expression }
    };
  });
  if (fields.alternatives === void 0) {
    const expression = fields.expression?.value;
    const only = expression === void 0 ? void 0 : [{ ...ONLY_FORMULA, expression }];
    return variables && only && { kind: "formula", variables, alternatives: only };
  }
  const alternatives = wholly(fields.alternatives.items, (one) => {
    const id2 = one.fields.id?.value;
    const expression = one.fields.expression?.value;
    if (!id2 || expression === void 0) return void 0;
    return { id: id2, name: wordsOf(one.fields.name) ?? { vi: id2, en: id2 }, expression };
  });
  return variables && alternatives && { kind: "formula", variables, alternatives };
}
function wholly(rows8, read) {
  const parts2 = (rows8 ?? []).map(read);
  const known = parts2.filter((one) => one !== void 0);
  return known.length < parts2.length ? void 0 : known;
}
function optional2(read) {
  return read === void 0 ? void 0 : read.value ?? "lost";
}
function bandsOf(c, fields, kind, read) {
  const keys = RULE_KEYS[kind].band;
  const own2 = ownKeysOf(kind).band;
  return wholly(fields.bands?.items, (band2) => {
    for (const key in band2.fields) {
      if (!own2.has(key)) sayForeign(c, band2.fields[key], "band", key, kind);
    }
    const { missing, lost } = missingOf(c, band2, "band", keys?.required ?? NO_KEYS);
    if (missing.length > 0) {
      const args = { keys: missing.map((key) => keyName(c, "band", key)).join(", "), kind: kindName(c, kind) };
      addFinding(c, "PAR102", placeOf(band2), {
        message: "PAR102.kind",
        args,
        path: band2.path,
        data: { kind: "add-keys", keys: missing }
      });
    }
    const points2 = band2.fields.points?.value;
    return lost || points2 === void 0 ? void 0 : read(band2, points2);
  });
}
function thresholdsIn(fields) {
  return (fields.bands?.items ?? []).flatMap(
    ({ fields: { from: from2, above, to } }) => [from2, above, to].filter((one) => one !== void 0)
  );
}
var isPercent2 = ({ node: node2 }) => node2?.value.trimEnd().endsWith("%") ?? false;
function unitOf(c, fields, thresholds) {
  const told = fields.unit?.value;
  if (told === void 0) return thresholds.some(isPercent2) ? "percent" : "number";
  if (told !== "percent") sayPercents(c, thresholds, told);
  return told;
}
function sayPercents(c, thresholds, unit3) {
  const first = thresholds.find(isPercent2);
  if (!first?.node) return;
  const text3 = first.node.value.trim();
  addFinding(c, "PAR887", first.node, {
    args: { text: quoted(text3), unit: { vi: UNIT[unit3].vi, en: unit3 } },
    path: first.path,
    data: { kind: "replace", text: text3.slice(0, -1).trimEnd() }
  });
}
var GROUPED3 = /^\d{1,3}\.\d{3}$/u;
function countOf2(c, { value: value2, node: node2, path }) {
  if (value2 === void 0 || !node2) return void 0;
  const text3 = node2.value.trim();
  const whole2 = typeof value2 === "number" && Number.isSafeInteger(value2) && value2 >= 0;
  return whole2 && !GROUPED3.test(text3) && !text3.endsWith("%") ? value2 : readNumber(c, "count", text3, node2, path);
}
function kindName(c, kind) {
  return nameIn(c.language, kind, RULE_KIND[kind]);
}
var NO_KEYS = [];
function ownKeys({ required: required2, optional: allowed, band: band2 }) {
  return {
    rule: /* @__PURE__ */ new Set([...required2, ...allowed, "kind", "provenance"]),
    band: /* @__PURE__ */ new Set([...band2?.required ?? [], ...band2?.optional ?? [], "points"])
  };
}
var OWN_KEYS = new Map(Object.values(RULE_KEYS).map((keys) => [keys, ownKeys(keys)]));
function ownKeysOf(kind) {
  const keys = RULE_KEYS[kind];
  return OWN_KEYS.get(keys) ?? ownKeys(keys);
}
function sayForeignKeys(c, read, kind) {
  const own2 = ownKeysOf(kind).rule;
  for (const key in read.fields) {
    if (!own2.has(key)) sayForeign(c, read.fields[key], "rule", key, kind);
  }
  const { expression, alternatives } = read.fields;
  if (kind === "formula" && expression && alternatives?.key) {
    addFinding(c, "PAR865", alternatives.key, {
      message: "PAR865.either",
      args: { key: keyName(c, "rule", "expression"), otherKey: keyName(c, "rule", "alternatives") },
      path: alternatives.path
    });
  }
}
function sayForeign(c, part2, where, key, kind) {
  if (part2 === void 0) return;
  const { required: required2, optional: allowed, band: band2 } = RULE_KEYS[kind];
  const keys = where === "rule" ? [...required2, ...allowed] : [...band2?.required ?? [], ...band2?.optional ?? [], "points"];
  const names2 = keys.map((one) => keyName(c, where, one)).join(", ");
  addFinding(c, "PAR865", placeOf(part2), {
    ...names2 === "" && { message: "PAR865.none" },
    args: { key: part2.key?.value ?? key, kind: kindName(c, kind), keys: names2 },
    path: part2.path ?? "",
    data: { kind: "remove" }
  });
}
function hasItsKeys(c, read, kind) {
  const needed = neededKeys(read, kind);
  if (needed.length === 0) return true;
  const { missing, lost } = read.kind === "object" ? missingOf(c, read, "rule", needed) : { missing: needed, lost: true };
  if (missing.length > 0) {
    const place2 = read.kind === "object" ? read.fields.kind?.node ?? placeOf(read) : placeOf({ node: read.node });
    addFinding(c, "PAR102", place2, {
      message: "PAR102.kind",
      args: { keys: missing.map((key) => keyName(c, "rule", key)).join(", "), kind: kindName(c, kind) },
      path: read.path,
      ...read.kind === "object" && { data: { kind: "add-keys", keys: missing } }
    });
  }
  return !lost;
}
function neededKeys(read, kind) {
  if (kind !== "formula") return RULE_KEYS[kind].required;
  return read.kind === "object" && read.fields.alternatives ? ["alternatives"] : ["expression"];
}

// packages/par-core/src/formats/criteria/meaning/items.ts
var ANY_RULE = { kind: "yes-no" };
function itemsOf2(c, list, where) {
  if (list && list.items.length < list.node.items.length) lose(c);
  return (list?.items ?? []).map((read) => itemOf(c, read, where));
}
var UNDER = {
  area: ["criteria", "criterion"],
  criterion: ["components", "component"],
  component: ["parts", "part"]
};
var isAbove = (where) => Object.hasOwn(UNDER, where);
function itemOf(c, read, where) {
  const { fields } = read;
  const written2 = fields.maximum?.value;
  const maximum = written2 ?? 1;
  if (written2 === void 0) lose(c);
  const base = { ...namedBy(c, read), maximum, ...saidBy(c, read) };
  const [key, below] = isAbove(where) ? UNDER[where] : [];
  const list = key && fields[key];
  const maximumLost = written2 === void 0;
  if (key && below && list && list.node.items.length > 0) {
    if (fields.rule) sayBoth(c, fields.rule);
    const item3 = { ...base, items: itemsOf2(c, list, below) };
    c.drafts.set(item3, { read, maximumLost, itemsLost: list.items.length < list.node.items.length });
    return item3;
  }
  const rule2 = fields.rule && leafRule(c, read, fields.rule);
  if (!fields.rule) sayNeither(c, read, where, key);
  if (rule2 === void 0) lose(c);
  const item2 = { ...base, ...leafKeys(c, read, kindOf(fields.rule)), rule: rule2 ?? ANY_RULE };
  c.drafts.set(item2, { read, maximumLost, ruleLost: rule2 === void 0 });
  return item2;
}
function namedBy(c, read) {
  const id2 = read.fields.id?.value;
  const name2 = wordsOf(read.fields.name);
  if (!id2 || name2 === void 0) lose(c);
  return { id: id2 || read.path, name: name2 ?? { vi: "", en: "" } };
}
function saidBy(c, read) {
  const provenance = provenanceOf(c, read.fields.provenance);
  const note = wordsOf(read.fields.note);
  return { ...provenance && { provenance }, ...note && { note } };
}
function leafKeys(c, { fields }, kind) {
  if (fields.scoredBy && fields.scoredBy.value === void 0) lose(c);
  if (fields.takes && !fields.takes.value) lose(c);
  const takes = fields.takes?.value;
  const { rule: rule2 } = fields;
  const ruleProvenance = rule2?.kind === "object" ? provenanceOf(c, rule2.fields.provenance) : void 0;
  return {
    scoredBy: fields.scoredBy?.value ?? usualScorer(kind),
    ...ruleProvenance && { ruleProvenance },
    ...takes && { takes }
  };
}
function usualScorer(kind) {
  if (kind === "survey") return "survey";
  return kind === "external-index" ? "external" : "self-assessment";
}
function leafRule(c, { fields }, read) {
  const rule2 = ruleOf(c, read);
  const evidence = evidenceOf(c, fields.evidence);
  const notApplicable2 = fields.notApplicable && notApplicableOf(c, fields.notApplicable);
  return rule2 && modified(rule2, { ...evidence && { evidence }, ...notApplicable2 && { notApplicable: notApplicable2 } });
}
function modified(rule2, { evidence, notApplicable: notApplicable2 }) {
  const proved = evidence ? { kind: "evidence", ...evidence, rule: rule2 } : rule2;
  return notApplicable2 ? { kind: "not-applicable", treatment: notApplicable2, rule: proved } : proved;
}
function evidenceOf(c, read) {
  if (read === void 0) return void 0;
  if (read.kind === "scalar") {
    if (read.value === void 0) lose(c);
    return read.value === "required" ? {} : void 0;
  }
  const dueOn = dateOf2(read.fields.dueOn);
  if (read.fields.dueOn && dueOn === void 0) lose(c);
  return dueOn === void 0 ? {} : { dueOn };
}
function notApplicableOf(c, { value: value2 }) {
  if (value2 === void 0) lose(c);
  return value2 === "applies" ? void 0 : value2;
}
function sayBoth(c, rule2) {
  addFinding(c, "PAR864", placeOf(rule2), { message: "PAR864.both", path: rule2.path, data: { kind: "remove" } });
}
function sayNeither(c, read, where, key) {
  if (c.torn) return;
  const shape = shapeAt(where);
  const entries = ["rule", ...key ? [key] : []].flatMap((one) => entryOf(read.node, shape, one) ?? []);
  if (entries.some(
    ({ value: value2 }) => value2 !== null && c.findings.some((one) => one.start >= value2.start && one.end <= value2.end)
  ))
    return;
  const { path, ...place2 } = placeNamed(read);
  addFinding(c, "PAR864", place2, { path });
}

// packages/par-core/src/formats/criteria/extending/provenance.ts
function sameProvenance(a, b) {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
function sourcedAs(item2, provenance) {
  return item2.provenance ? item2 : { ...item2, provenance };
}
function maximumFrom(item2, before, now, keep) {
  if (sameProvenance(before, now)) return item2;
  if (isLeaf(item2)) {
    const { ruleProvenance = before } = item2;
    return { ...item2, provenance: now, ruleProvenance };
  }
  return { ...item2, provenance: now, items: item2.items.map((under) => keep(under, sourcedAs(under, before))) };
}

// packages/par-core/src/formats/criteria/extending/overrides.ts
function overridden(c, base) {
  const plan = planOf(c, base);
  const items = base.areas.flatMap((area2) => build2(c, plan, area2) ?? []);
  const { own: own2 } = c;
  return own2 === void 0 ? items : items.map((item2) => remembered(c, item2, sourcedAs(item2, base.provenance)));
}
function planOf(c, base) {
  const plan = {
    known: knownIn(base),
    changed: /* @__PURE__ */ new Map(),
    removed: /* @__PURE__ */ new Map(),
    added: /* @__PURE__ */ new Map(),
    fresh: /* @__PURE__ */ new Map()
  };
  const list = c.file.fields.overrides;
  if (list && list.items.length < list.node.items.length) lose(c);
  const seen = /* @__PURE__ */ new Map();
  for (const read of list?.items ?? []) {
    const id2 = read.fields.id?.value;
    if (!id2) {
      lose(c);
      continue;
    }
    const earlier = seen.get(id2);
    if (earlier) sayTwice(c, id2, read, earlier);
    else {
      seen.set(id2, read);
      sort(c, plan, id2, read);
    }
  }
  for (const [id2, read] of plan.fresh) place(c, plan, id2, read);
  for (const [id2, read] of plan.changed) {
    if (removedAbove(plan, plan.known.get(id2)?.parent)) say(c, read, "PAR881.removed", id2);
  }
  return plan;
}
function knownIn(base) {
  const known = /* @__PURE__ */ new Map();
  const walk = (items, parent, inherited) => {
    for (const item2 of items) {
      const provenance = item2.provenance ?? inherited;
      known.set(item2.id, { item: item2, parent, provenance });
      if (!isLeaf(item2)) walk(item2.items, item2.id, provenance);
    }
  };
  walk(base.areas, void 0, base.provenance);
  return known;
}
function sort(c, plan, id2, read) {
  const { remove, parent, after } = read.fields;
  const isKnown = plan.known.has(id2);
  if (remove?.value === "yes") {
    if (!isKnown) sayUnknown2(c, read.fields.id, "PAR880", [...plan.known.keys()]);
    else {
      plan.removed.set(id2, read);
      const other = Object.values(read.fields).find(
        (field) => field !== void 0 && !SAYS_NO_CHANGE.has(field.path.split("/").at(-1) ?? "")
      );
      if (other) say(c, read, "PAR881", id2);
    }
    return;
  }
  if (isKnown) {
    const placed = parent ?? after;
    if (placed?.node) {
      addFinding(c, "PAR881", placed.node, { message: "PAR881.exists", args: { text: quoted(id2) }, path: placed.path });
    }
    plan.changed.set(id2, read);
  } else if (parent) plan.fresh.set(id2, read);
  else sayUnknown2(c, read.fields.id, "PAR880", [...plan.known.keys()]);
}
var SAYS_NO_CHANGE = /* @__PURE__ */ new Set(["id", "remove", "note"]);
function place(c, plan, id2, read) {
  const { parent } = read.fields;
  const under = parent?.value;
  if (under === void 0) lose(c);
  else if (!plan.known.has(under) && !plan.fresh.has(under)) {
    sayUnknown2(c, parent, "PAR880.parent", [...plan.known.keys(), ...plan.fresh.keys()]);
  } else if (removedAbove(plan, under)) say(c, read, "PAR881.removed", id2);
  else if (standsInItself(plan, id2)) sayCircle(c, read);
  else {
    const siblings = plan.added.get(under);
    if (siblings) siblings.push(read);
    else plan.added.set(under, [read]);
    const { missing, lost } = missingOf(c, read, "override", ["name", "maximum"]);
    sayMissing(c, read, "override", missing);
    if (lost) lose(c);
  }
}
function standsInItself(plan, id2) {
  const seen = /* @__PURE__ */ new Set();
  for (let at3 = id2; at3 !== void 0; at3 = plan.fresh.get(at3)?.fields.parent?.value) {
    if (seen.has(at3)) return true;
    seen.add(at3);
  }
  return false;
}
function removedAbove({ known, removed }, id2) {
  for (let at3 = id2; at3 !== void 0; at3 = known.get(at3)?.parent) if (removed.has(at3)) return true;
  return false;
}
function build2(c, plan, item2) {
  if (plan.removed.has(item2.id)) return void 0;
  const read = plan.changed.get(item2.id);
  const added = plan.added.get(item2.id) ?? [];
  const before = isLeaf(item2) ? [] : item2.items;
  const kept = before.flatMap((one) => build2(c, plan, one) ?? []);
  const items = withAdded(c, plan, kept, added);
  const touched = items.length !== before.length || items.some((one, index) => one !== before[index]);
  if (read === void 0 && !touched) return item2;
  const whole2 = items.length > 0 ? branchOf(item2, items) : item2;
  if (items.length > 0 && read?.fields.rule) sayBoth(c, read.fields.rule);
  const inherited = plan.known.get(item2.id)?.provenance ?? { kind: "unverified" };
  const made = read ? changedItem(c, read, whole2, inherited) : whole2;
  const touchedBy = touched ? added[0] ?? firstChange(plan, before) : void 0;
  c.drafts.set(made, {
    ...read && { read },
    ...touchedBy && { touchedBy },
    maximumLost: read?.fields.maximum !== void 0 && read.fields.maximum.value === void 0
  });
  return made;
}
function branchOf(item2, items) {
  const { id: id2, name: name2, maximum, provenance, note } = item2;
  return { id: id2, name: name2, maximum, ...provenance && { provenance }, ...note && { note }, items };
}
function firstChange(plan, items) {
  for (const { id: id2 } of items) {
    const change = plan.removed.get(id2) ?? plan.changed.get(id2);
    if (change) return change;
  }
  return void 0;
}
function withAdded(c, plan, kept, added, depth = 0) {
  if (added.length === 0) return kept;
  const items = [...kept];
  for (const read of added) {
    const { after } = read.fields;
    const item2 = newItem(c, plan, read, depth);
    const at3 = after ? items.findIndex(({ id: id2 }) => id2 === after.value) : items.length - 1;
    if (at3 < 0 && after?.node)
      sayUnknown2(
        c,
        after,
        "PAR880.after",
        items.map(({ id: id2 }) => id2)
      );
    items.splice(at3 < 0 ? items.length : at3 + 1, 0, item2);
  }
  return items;
}
var DEEPEST2 = 6;
function newItem(c, plan, read, depth) {
  const named2 = namedBy(c, read);
  const { fields } = read;
  const provenance = provenanceOf(c, fields.provenance) ?? ownOf(c, read);
  const note = wordsOf(fields.note);
  const maximum = fields.maximum?.value;
  if (maximum === void 0) lose(c);
  const base = { ...named2, maximum: maximum ?? 1, provenance, ...note && { note } };
  const under = depth < DEEPEST2 ? plan.added.get(named2.id) ?? [] : [];
  const items = withAdded(c, plan, [], under, depth + 1);
  const maximumLost = maximum === void 0;
  if (items.length > 0 || !fields.rule) {
    if (fields.rule) sayBoth(c, fields.rule);
    const item3 = { ...base, items };
    c.drafts.set(item3, { read, maximumLost });
    return item3;
  }
  const rule2 = newRule(c, read, {});
  const item2 = { ...base, ...leafKeys(c, read, kindOf(fields.rule)), rule: rule2 ?? { kind: "yes-no" } };
  c.drafts.set(item2, { read, maximumLost, ruleLost: rule2 === void 0 });
  return item2;
}
function newRule(c, { fields }, before) {
  const read = fields.rule ? ruleOf(c, fields.rule) : before.rule;
  if (fields.rule && read === void 0) lose(c);
  const evidence = fields.evidence ? evidenceOf(c, fields.evidence) : before.evidence;
  const notApplicable2 = fields.notApplicable ? notApplicableOf(c, fields.notApplicable) : before.notApplicable;
  return read && modified(read, { ...evidence && { evidence }, ...notApplicable2 && { notApplicable: notApplicable2 } });
}
function unmodified(rule2) {
  if (rule2.kind === "not-applicable") return { ...unmodified(rule2.rule), notApplicable: rule2.treatment };
  if (rule2.kind !== "evidence") return { rule: rule2 };
  const { dueOn } = rule2;
  return { ...unmodified(rule2.rule), evidence: dueOn === void 0 ? {} : { dueOn } };
}
function changedItem(c, read, item2, inherited) {
  const { fields } = read;
  const told = provenanceOf(c, fields.provenance);
  const name2 = wordsOf(fields.name);
  const note = wordsOf(fields.note);
  const maximum = fields.maximum?.value;
  if (fields.maximum && maximum === void 0) lose(c);
  let made = { ...item2, ...name2 && { name: name2 }, ...note && { note } };
  const numbers2 = fields.maximum !== void 0 || fields.rule !== void 0;
  const now = told ?? (numbers2 ? ownOf(c, read) : void 0);
  if (maximum !== void 0 && now)
    made = { ...maximumFrom(made, inherited, now, (before, one) => remembered(c, before, one)), maximum };
  else if (told && fields.rule === void 0) made = { ...made, provenance: told };
  return isLeaf(made) ? changedLeaf(c, read, made, now) : leafFromBranch(c, read, made);
}
function changedLeaf(c, read, leaf, now) {
  const { fields } = read;
  const rule2 = newRule(c, read, unmodified(leaf.rule)) ?? leaf.rule;
  const { scoredBy: scoredBy2, takes, ruleProvenance } = leafKeys(c, read, kindOf(fields.rule));
  const { ruleProvenance: _, ...rest } = leaf;
  const numbersFrom = fields.rule ? ruleProvenance ?? (fields.maximum ? void 0 : now) : leaf.ruleProvenance;
  return {
    ...rest,
    rule: rule2,
    ...fields.scoredBy && { scoredBy: scoredBy2 },
    ...takes && { takes },
    ...numbersFrom && { ruleProvenance: numbersFrom }
  };
}
function leafFromBranch(c, read, item2) {
  if (isLeaf(item2) || item2.items.length > 0 || !read.fields.rule) return item2;
  const { items: _, ...rest } = item2;
  const rule2 = newRule(c, read, {}) ?? { kind: "yes-no" };
  return { ...rest, ...leafKeys(c, read, kindOf(read.fields.rule)), rule: rule2 };
}
function ownOf(c, read) {
  if (c.own) return c.own;
  const { path, ...at3 } = placeNamed(read);
  if (!c.findings.some(({ code }) => code === "PAR884"))
    addFinding(c, "PAR884", at3, { message: "PAR884.change", path });
  return { kind: "unverified" };
}
function remembered(c, before, item2) {
  const draft = c.drafts.get(before);
  if (draft && before !== item2) {
    c.drafts.delete(before);
    c.drafts.set(item2, draft);
  }
  return item2;
}
function say(c, read, message, id2) {
  const { path, ...at3 } = placeNamed(read);
  addFinding(c, "PAR881", at3, { message, args: { text: quoted(id2) }, path });
}
function sayCircle(c, read) {
  const { parent } = read.fields;
  if (parent?.node) addFinding(c, "PAR881", parent.node, { message: "PAR881.circle", path: parent.path });
}
function sayTwice(c, id2, read, earlier) {
  const { path, ...at3 } = placeNamed(read);
  const first = placeNamed(earlier);
  addFinding(c, "PAR860", at3, {
    args: { text: quoted(id2), line: lineNumber(c, first.start) },
    path,
    related: [{ start: first.start, end: first.end, message: "PAR860.first" }]
  });
}
function sayUnknown2(c, read, message, candidates) {
  lose(c);
  const { value: value2, node: node2, path = "" } = read ?? {};
  if (value2 === void 0 || !node2) return;
  c.work.left -= candidates.length;
  const [meant] = c.work.left < 0 ? [] : closest(value2, candidates, { max: 1 });
  addFinding(c, "PAR880", node2, {
    message,
    args: { text: quoted(value2), base: c.base?.id ?? "" },
    path,
    ...meant !== void 0 && { data: { kind: "replace", text: meant } }
  });
}

// packages/par-core/src/formats/criteria/assemble.ts
function assemble(c) {
  const { fields } = c.file;
  const { base } = c;
  if (fields.extends === void 0) {
    const { missing, lost } = missingOf(c, c.file, "criteria", ["name", "year", "areas"]);
    sayMissing(c, c.file, "criteria", missing);
    if (lost) lose(c);
    sayNothingToChange(c);
  } else if (base === void 0) lose(c);
  const id2 = fields.id?.value;
  const name2 = wordsOf(fields.name) ?? base?.name;
  const year = fields.year?.value ?? base?.year;
  if (!id2 || name2 === void 0 || year === void 0 || fields.year && fields.year.value === void 0) lose(c);
  const validFrom = dateOf2(fields.validFrom);
  const validTo = dateOf2(fields.validTo);
  if (fields.validFrom && !validFrom || fields.validTo && !validTo) lose(c);
  const note = wordsOf(fields.note);
  const rounding2 = roundingOf(c) ?? base?.rounding;
  const groups2 = groupsOf2(c);
  const decision2 = decisionOf(c);
  return {
    id: id2 ?? "",
    name: name2 ?? { vi: "", en: "" },
    year: year ?? 0,
    ...validFrom && { validFrom },
    ...validTo && { validTo },
    ...decision2 && { decision: decision2 },
    ...note && { note },
    provenance: c.own ?? base?.provenance ?? { kind: "unverified" },
    ...rounding2 && { rounding: rounding2 },
    ...groups2 && { groups: groups2 },
    areas: areasOf(c)
  };
}
function areasOf(c) {
  const taken2 = c.base ? overridden(c, c.base) : [];
  const list = c.file.fields.areas;
  const own2 = itemsOf2(c, list, "area");
  if (c.base === void 0) return own2;
  const sourced = c.own ? own2 : own2.map((item2) => remembered(c, item2, sourcedAs(item2, { kind: "unverified" })));
  return [...taken2, ...sourced];
}
function sayNothingToChange(c) {
  const { overrides } = c.file.fields;
  if (overrides) addFinding(c, "PAR882", placeOf(overrides), { path: overrides.path });
}
function decisionOf(c) {
  const read = c.file.fields.decision;
  if (read === void 0) return void 0;
  if (read.kind === "scalar") return read.value ? { reference: read.value } : lose(c);
  const { fields } = read;
  const reference = fields.reference?.value;
  const date3 = dateOf2(fields.date);
  if (!reference || fields.date && !date3) return lose(c);
  const issuer = wordsOf(fields.issuer);
  const title = wordsOf(fields.title);
  return { reference, ...date3 && { date: date3 }, ...issuer && { issuer }, ...title && { title } };
}
var MOST_PLACES2 = 10;
function roundingOf(c) {
  const read = c.file.fields.rounding;
  if (read === void 0) return void 0;
  const { digits, mode } = read.fields;
  if (digits && digits.value === void 0 || mode && mode.value === void 0) return lose(c);
  if (digits?.value !== void 0 && digits.value > MOST_PLACES2 && digits.node) {
    const args = { value: digits.value, low: 0, high: MOST_PLACES2 };
    addFinding(c, "PAR105", digits.node, { args, path: digits.path });
    return lose(c);
  }
  return { ...digits?.value !== void 0 && { digits: digits.value }, ...mode?.value && { mode: mode.value } };
}
function groupsOf2(c) {
  const { groups: list, groupsProvenance } = c.file.fields;
  const told = provenanceOf(c, groupsProvenance);
  const taken2 = c.base?.groups;
  if (list === void 0) {
    if (!taken2) return void 0;
    const provenance2 = told ?? taken2.provenance ?? (c.own && c.base?.provenance);
    return { ...taken2, ...provenance2 && { provenance: provenance2 } };
  }
  if (list.items.length < list.node.items.length) lose(c);
  const unread = list.items.some(
    ({ fields: { from: from2, above } }) => [from2, above].some((one) => one && one.value === void 0)
  );
  if (unread) return lose(c);
  const bands = list.items.map(({ fields }) => {
    const { name: name2, from: from2, above } = fields;
    if (!name2?.value) lose(c);
    const limit = above?.value ?? from2?.value;
    return {
      name: name2?.value ?? "",
      ...limit !== void 0 && { from: limit },
      ...above && { exclusive: true }
    };
  });
  const provenance = told ?? (c.base && !c.own ? { kind: "unverified" } : void 0);
  return { bands, ...provenance && { provenance } };
}

// packages/par-core/src/formats/criteria/extending/base.ts
function baseOf(c, circle) {
  const { extends: read, id: id2 } = c.file.fields;
  const { value: value2, node: node2, path = "" } = read ?? {};
  if (!value2 || !node2) return void 0;
  if (value2 === id2?.value) {
    addFinding(c, "PAR879", node2, { path, data: { kind: "remove" } });
    return void 0;
  }
  if (circle.has(value2)) {
    addFinding(c, "PAR879", node2, { message: "PAR879.circle", args: { text: quoted(value2) }, path });
    return void 0;
  }
  const base = c.sets.find((set) => set.id === value2);
  if (base === void 0) {
    const known = c.sets.map((set) => set.id);
    const [meant] = closest(value2, known, { max: 1 });
    addFinding(c, "PAR878", node2, {
      args: { text: quoted(value2), known: known.slice(0, 20).join(", ") },
      path,
      ...meant !== void 0 && { data: { kind: "replace", text: meant } }
    });
  }
  return base;
}

// packages/par-core/src/formats/criteria/meaning/numbers.ts
function numberWords(value2) {
  const text3 = String(value2);
  return { vi: text3.replace(".", ","), en: text3 };
}
function compareNumerals(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : compare(rationalOf2(a), rationalOf2(b));
}
function rationalOf2(value2) {
  const read = readNumeral(value2);
  return typeof read === "string" ? ZERO : read;
}

// packages/par-core/src/formats/criteria/problems/formula-place.ts
var UNSEEN = /[\s\p{M}]/u;
function placeInScalar(text3, scalar2, start, end) {
  const value2 = scalar2.value.normalize("NFC");
  const before = seenIn(value2.slice(0, start));
  const within = seenIn(value2.slice(start, end));
  let at3 = contentStart(text3, scalar2);
  let seen = 0;
  let from2;
  let to = at3;
  while (at3 < scalar2.end && seen < before + Math.max(within, 1)) {
    const width = widthOf(text3, scalar2, at3);
    if (width.seen) {
      if (seen === before) from2 = at3;
      seen++;
      if (seen <= before + within) to = at3 + width.length;
    }
    at3 += width.length;
  }
  while (to < scalar2.end && /\p{M}/u.test(text3[to] ?? "")) to++;
  if (from2 === void 0) return lastSeen(text3, scalar2, to);
  return within === 0 ? { start: from2, end: Math.min(from2 + 1, scalar2.end) } : { start: from2, end: to };
}
function lastSeen(text3, scalar2, end) {
  const begins = contentStart(text3, scalar2);
  const low = end > begins && /[\udc00-\udfff]/u.test(text3[end - 1] ?? "") ? 2 : 1;
  return end > begins ? { start: end - low, end } : { start: scalar2.start, end: scalar2.end };
}
function seenIn(value2) {
  let count3 = 0;
  for (const character of value2) if (!UNSEEN.test(character)) count3++;
  return count3;
}
function contentStart(text3, { style, start, end }) {
  switch (style) {
    case "plain":
    case "json":
      return start;
    case "single-quoted":
    case "double-quoted":
      return start + 1;
    case "literal":
    case "folded": {
      const line = text3.indexOf("\n", start);
      return line < 0 || line >= end ? end : line + 1;
    }
    default: {
      const unknown2 = style;
      return unknown2;
    }
  }
}
function widthOf(text3, { style }, at3) {
  const character = String.fromCodePoint(text3.codePointAt(at3) ?? 0);
  if (style === "single-quoted" && text3.startsWith("''", at3)) return { length: 2, seen: true };
  if (style === "double-quoted" && character === "\\") {
    const sign = text3[at3 + 1] ?? "";
    const length = ESCAPES2[sign] ?? 2;
    const coded = length > 2 ? Number.parseInt(text3.slice(at3 + 2, at3 + length), 16) : Number.NaN;
    const meant = coded <= 1114111 ? String.fromCodePoint(coded) : sign;
    return { length, seen: length > 2 ? !UNSEEN.test(meant) : !/[\s0abtnvfre_NLP]/u.test(sign) };
  }
  return { length: character.length, seen: !UNSEEN.test(character) };
}
var ESCAPES2 = { x: 4, u: 6, U: 10 };

// packages/par-core/src/formats/criteria/problems/place.ts
function placeOfPath(c, set, path) {
  const steps = path.split("/").slice(1);
  if (steps[0] === "groups") return inGroups(c, steps.slice(2));
  const found = itemAt(set, steps);
  if (found === void 0) {
    const { areas } = c.file.fields;
    return areas ? { ...placeOf(areas), path: areas.path } : baseOrBeginning(c);
  }
  const { item: item2, rest } = found;
  const draft = c.drafts.get(item2);
  const [part2 = "id"] = rest;
  const place2 = draft === void 0 ? baseOrBeginning(c) : inItem(c, draft, rest);
  return { ...place2, item: item2, part: part2, ...draft && { draft } };
}
function itemAt(set, steps) {
  let item2;
  let items = set.areas;
  let at3 = 0;
  while (steps[at3] === "areas" || steps[at3] === "items") {
    const next = items[Number(steps[at3 + 1])];
    if (next === void 0) break;
    item2 = next;
    items = isLeaf(next) ? [] : next.items;
    at3 += 2;
  }
  return item2 && { item: item2, rest: steps.slice(at3) };
}
function baseOrBeginning(c) {
  const { extends: base } = c.file.fields;
  return base?.node ? at2(base) : { ...placeOf(c.file), path: "" };
}
function inGroups(c, [index = "", key]) {
  const group3 = c.file.fields.groups?.items[Number(index)];
  if (group3 === void 0) return baseOrBeginning(c);
  const { from: from2, above } = group3.fields;
  return at2((key === "from" || from2 ? from2 : void 0) ?? above ?? group3.fields.name ?? group3);
}
function inItem(c, draft, [part2, ...rest]) {
  const { read, touchedBy } = draft;
  if (part2 === "maximum") {
    const own2 = read?.fields.maximum;
    if (own2) return at2(own2);
    if (touchedBy) return at2(touchedBy.fields.maximum ?? touchedBy.fields.id ?? touchedBy);
  }
  const known = read ?? touchedBy;
  if (known === void 0) return baseOrBeginning(c);
  if (part2 !== "rule") return placeNamed(known);
  const { rule: rule2, evidence } = known.fields;
  const steps = rest.filter((step) => step !== "rule");
  if (steps[0] === "dueOn") return at2(evidence?.kind === "object" && evidence.fields.dueOn || evidence || known);
  return rule2 ? at2(deepest(rule2, steps)) : placeNamed(known);
}
var IN_A_FILE = { atLeast: "from" };
function deepest(read, steps) {
  let part2 = read;
  for (const step of steps) {
    const name2 = IN_A_FILE[step] ?? step;
    const next = part2.kind === "list" ? part2.items[Number(step)] : part2.kind === "object" ? part2.fields[name2] : void 0;
    if (next !== void 0) part2 = next;
    else if (part2.kind !== "object" || step !== "alternatives" && !/^\d+$/u.test(step)) break;
  }
  return part2;
}
function at2(read) {
  if (read.kind === "scalar" && read.node) {
    return { start: read.node.start, end: read.node.end, path: read.path, scalar: read.node };
  }
  return { ...placeOf(read), path: read.path };
}

// packages/par-core/src/formats/criteria/problems/findings.ts
function sayProblems(c, set, problems) {
  for (const problem2 of problems) {
    const place2 = placeOfPath(c, set, problem2.path);
    if (!isAfterAnother(c, place2, problem2)) say2(c, set, place2, problem2);
  }
}
function isAfterAnother(c, { item: item2, draft, part: part2 }, { kind, path }) {
  if (part2 === "rule") return draft?.ruleLost ?? false;
  if (kind === "sum-differs") {
    if (draft?.maximumLost || draft?.itemsLost || item2 === void 0 || isLeaf(item2)) return true;
    return item2.items.some((under) => c.drafts.get(under)?.maximumLost);
  }
  if (path === "/areas") return kind === "nothing-inside" && (c.lost.anything || c.file.fields.areas === void 0);
  if (part2 === "maximum") return draft?.maximumLost ?? false;
  return kind === "duplicate-id" && draft?.read?.fields.id?.value === void 0;
}
function say2(c, set, place2, problem2) {
  const { args, kind, path, formula } = problem2;
  const add3 = (code, parts2 = {}) => addFinding(c, code, place2, { path: place2.path, ...parts2 });
  const words3 = (key) => numberWords(args[key] ?? "");
  switch (kind) {
    case "duplicate-id":
      sayDuplicate(c, set, place2, String(args.id));
      break;
    case "name-twice":
      add3("PAR860", { message: "PAR860.name", args: { text: quoted(String(args.name)) } });
      break;
    case "sum-differs":
      saySum(c, place2, String(args.maximum), String(args.sum));
      break;
    case "not-positive":
      add3("PAR862", { args: { value: words3("value") } });
      break;
    case "out-of-range":
      add3("PAR105", { args: { value: words3("value"), low: words3("low"), high: words3("high") } });
      break;
    case "negative":
      add3("PAR105", { message: "PAR105.negative", args: { value: words3("value") } });
      break;
    case "not-whole":
      add3("PAR105", { message: "PAR105.whole", args: { value: words3("value") } });
      break;
    case "not-a-number":
      add3("PAR107", { args: { text: quoted(String(args.text)) } });
      break;
    case "not-a-date":
      add3("PAR108", { args: { text: quoted(String(args.text)) } });
      break;
    case "nothing-inside":
      add3("PAR864", { message: path === "/areas" ? "PAR864.empty" : "PAR864" });
      break;
    case "no-bands":
    case "no-points":
      add3("PAR864", { message: "PAR864.bands" });
      break;
    case "nothing-named":
      add3("PAR864", { message: "PAR864.named" });
      break;
    // A file names its kinds from a list, and its modifiers have a key each.
    case "unknown-value":
    case "unknown-kind":
    case "modifier-twice":
      add3("PAR864");
      break;
    case "too-deep":
      add3("PAR877", { message: "PAR877.deep" });
      break;
    case "too-many-leaves":
      add3("PAR877", { args: { most: args.most ?? "" } });
      break;
    case "too-many":
      add3("PAR877", { message: "PAR877.parts", args: { count: args.count ?? "", most: args.most ?? "" } });
      break;
    case "bands-overlap":
      if (path.startsWith("/groups")) add3("PAR873");
      else add3("PAR866", { args: { band: args.first ?? "", later: args.second ?? "" } });
      break;
    case "band-without-width":
      sayNoWidth(path, String(args.from ?? ""), String(args.to ?? ""), add3);
      break;
    case "equal-thresholds":
      add3("PAR867", { message: "PAR867.equal", args: { value: words3("value") } });
      break;
    case "bad-name":
      add3("PAR876", { args: { text: quoted(String(args.name)) } });
      break;
    case "formula":
      if (formula) sayFormula(c, place2, formula);
      break;
    default:
      kind;
  }
}
function sayNoWidth(path, from2, to, add3) {
  const args = { lower: thresholdWords(from2), upper: thresholdWords(to) };
  if (path.startsWith("/groups")) add3("PAR873", { message: "PAR873.open" });
  else if (from2 === "" && to === "") add3("PAR867", { message: "PAR867.growth" });
  else add3("PAR867", { ...from2 === to && { message: "PAR867.same" }, args });
}
var DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
function thresholdWords(text3) {
  const [, year, month, day] = DAY.exec(text3) ?? [];
  return year === void 0 ? numberWords(text3) : { vi: `${day}/${month}/${year}`, en: text3 };
}
function sayDuplicate(c, set, place2, id2) {
  const first = firstWith(set.areas, id2);
  const read = first && c.drafts.get(first)?.read;
  const args = { text: quoted(id2) };
  if (read === void 0) {
    const taken2 = { ...args, base: c.base?.id ?? "" };
    addFinding(c, "PAR860", place2, { message: "PAR860.taken", args: taken2, path: place2.path });
    return;
  }
  const { start, end } = placeNamed(read);
  addFinding(c, "PAR860", place2, {
    args: { ...args, line: lineNumber(c, start) },
    path: place2.path,
    related: [{ start, end, message: "PAR860.first" }]
  });
}
function firstWith(items, id2) {
  for (const item2 of items) {
    if (item2.id === id2) return item2;
    const under = isLeaf(item2) ? void 0 : firstWith(item2.items, id2);
    if (under) return under;
  }
  return void 0;
}
function saySum(c, place2, maximum, sum) {
  const { item: item2, draft, path, scalar: scalar2 } = place2;
  const args = { maximum: numberWords(maximum), sum: numberWords(sum) };
  if (draft?.read?.fields.maximum && scalar2) {
    const text3 = c.language === "vi" ? args.sum.vi : args.sum.en;
    addFinding(c, "PAR861", place2, { args, path, data: { kind: "replace", text: text3 } });
    return;
  }
  addFinding(c, "PAR861", place2, { message: "PAR861.base", args: { ...args, item: quoted(item2?.id ?? "") }, path });
}
var FORMULA = {
  empty: "PAR874.empty",
  "too-long": "PAR874.too-long",
  "too-deep": "PAR874.too-deep",
  "unknown-character": "PAR874.unknown-character",
  "decimal-comma": "PAR874.decimal-comma",
  "bad-number": "PAR874.bad-number",
  unexpected: "PAR874.unexpected",
  unfinished: "PAR874.unfinished",
  "unknown-name": "PAR874.unknown-name",
  "unknown-function": "PAR874.unknown-function",
  "argument-count": "PAR874.argument-count",
  "condition-expected": "PAR874.condition-expected",
  "number-expected": "PAR874.number-expected",
  cycle: "PAR874.cycle"
};
function sayFormula(c, { scalar: scalar2, path, item: item2, ...place2 }, problem2) {
  const { kind, start, end, text: text3 } = problem2;
  const at3 = scalar2 ? placeInScalar(c.tree.text, scalar2, start, end) : place2;
  const fix = scalar2 && formulaFix(c, problem2, item2);
  const args = { text: quoted(text3), most: MOST_CHARACTERS, meant: quoted(text3.replaceAll(",", ".")) };
  addFinding(c, "PAR874", at3, { message: FORMULA[kind], args, path, ...fix && { data: fix } });
}
function formulaFix(c, { kind, text: text3 }, item2) {
  switch (kind) {
    case "decimal-comma":
      return /^\d+,\d+%?$/u.test(text3) ? { kind: "replace", text: text3.replace(",", ".") } : void 0;
    case "unknown-function":
      return nearest(c, text3.toLowerCase(), Object.keys(FUNCTIONS));
    case "unknown-name": {
      const rule2 = item2 && isLeaf(item2) ? unmodified(item2.rule).rule : void 0;
      return rule2?.kind === "formula" ? nearest(c, text3, namesOf2(rule2)) : void 0;
    }
    default:
      return void 0;
  }
}
var namesOf2 = (rule2) => rule2.variables.map(({ id: id2 }) => id2);
function nearest(c, text3, names2) {
  c.work.left -= names2.length;
  const texts2 = c.work.left < 0 ? [] : closest(text3, names2);
  return texts2.length > 0 ? { kind: "replace-any", texts: texts2 } : void 0;
}

// packages/par-core/src/formats/criteria/rules/bands.ts
function bandsAreSound(c) {
  for (const given2 of c.leaves) {
    pointsReachMaximum(c, given2);
    const steps = stepsOf(given2);
    if (steps === void 0) continue;
    const sorted = [...steps].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : lower(a, b));
    if (given2.rule.kind === "bands" && !leaveNoGap(c, given2.rule.bands, sorted)) continue;
    pointsFollowValue(c, given2, sorted);
    standInOrder(c, steps, sorted);
  }
}
function lower({ low: a }, { low: b }) {
  if (a === void 0 || b === void 0) return (a === void 0 ? 0 : 1) - (b === void 0 ? 0 : 1);
  return compareNumerals(a, b);
}
function stepsOf({ rule: rule2, read }) {
  const rows8 = read?.fields.bands?.items;
  if (rows8 === void 0) return void 0;
  const step = (index, low, points2, day = "") => {
    const row = rows8[index];
    return row ? [{ low, day, points: points2, read: row, index }] : [];
  };
  switch (rule2.kind) {
    case "bands":
      return rule2.bands.flatMap(({ from: from2, points: points2 }, index) => step(index, from2, points2));
    case "count-bands":
      return rule2.bands.flatMap(({ atLeast, points: points2 }, index) => step(index, atLeast, points2));
    case "date-bands":
      return rule2.bands.flatMap(({ by, points: points2 }, index) => step(index, void 0, points2, by));
    case "growth":
      return rule2.bands.flatMap(({ from: from2, above, points: points2 }, index) => step(index, above ?? from2, points2));
    default:
      return void 0;
  }
}
function nodeOf({ read }, key) {
  const field = read.fields[key];
  return field?.node ?? placeOf(read);
}
function pointsReachMaximum(c, { leaf, rule: rule2, read, maximum }) {
  if (rule2.kind === "survey") {
    weightsReachAll(c, { leaf, rule: rule2, read });
    return;
  }
  if (!("bands" in rule2)) return;
  let best = 0;
  rule2.bands.forEach(({ points: points3 }, index) => {
    const before = rule2.bands[best]?.points;
    if (before !== void 0 && compareNumerals(points3, before) > 0) best = index;
  });
  const points2 = rule2.bands[best]?.points;
  if (points2 === void 0) return;
  const order = compareNumerals(points2, leaf.maximum);
  if (order === 0) return;
  const code = order > 0 ? "PAR869" : "PAR870";
  const args = { points: numberWords(points2), maximum: numberWords(leaf.maximum) };
  const row = read?.fields.bands?.items[best]?.fields.points;
  const place2 = row?.node ?? maximum?.node;
  if (!place2) return;
  const text3 = args.maximum[c.language];
  const data = row?.node ? { data: { kind: "replace", text: text3 } } : {};
  addFinding(c, code, place2, { args, path: (row ?? maximum)?.path ?? "", ...data });
}
function weightsReachAll(c, {
  leaf,
  rule: rule2,
  read
}) {
  let best = 0;
  rule2.options.forEach(({ weight: weight2 }, index) => {
    if (compareNumerals(weight2, rule2.options[best]?.weight ?? 0) > 0) best = index;
  });
  const weight = rule2.options[best]?.weight;
  const written2 = read?.fields.options?.items[best]?.fields.weight;
  if (weight === void 0 || !written2?.node || compareNumerals(weight, 100) >= 0) return;
  addFinding(c, "PAR870", written2.node, {
    message: "PAR870.weight",
    args: { weight: numberWords(weight), maximum: numberWords(leaf.maximum) },
    path: written2.path,
    data: { kind: "replace", text: "100%" }
  });
}
function leaveNoGap(c, bands, sorted) {
  const ends = sorted.map(({ index }) => bands[index]?.to);
  for (const [place2, step] of sorted.entries()) {
    const end = ends[place2];
    if (step.low !== void 0 && end !== void 0 && compareNumerals(step.low, end) >= 0) return false;
    const next = sorted[place2 + 1];
    if (next && (end === void 0 || next.low === void 0 || compareNumerals(end, next.low) > 0)) return false;
  }
  sorted.forEach((step, place2) => {
    const before = sorted[place2 - 1];
    const end = ends[place2 - 1];
    if (before === void 0 || end === void 0 || step.low === void 0 || compareNumerals(end, step.low) === 0)
      return;
    const { start, end: stop } = nodeOf(before, "to");
    addFinding(c, "PAR868", nodeOf(step, "from"), {
      args: { lower: numberWords(end), upper: numberWords(step.low) },
      path: step.read.fields.from?.path ?? step.read.path,
      related: [{ start, end: stop, message: "PAR868.end" }]
    });
  });
  atTheEnds(c, sorted, ends.at(-1));
  return true;
}
function atTheEnds(c, sorted, end) {
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === void 0 || last === void 0) return;
  const way = compareNumerals(last.points, first.points);
  if (end !== void 0 && (way > 0 || sorted.length === 1) && compareNumerals(last.points, 0) > 0) {
    addFinding(c, "PAR868", nodeOf(last, "to"), {
      message: "PAR868.above",
      args: { upper: numberWords(end) },
      path: last.read.fields.to?.path ?? last.read.path
    });
  } else if (first.low !== void 0 && way < 0 && compareNumerals(first.low, 0) > 0) {
    addFinding(c, "PAR868", nodeOf(first, "from"), {
      message: "PAR868.below",
      args: { lower: numberWords(first.low) },
      path: first.read.fields.from?.path ?? first.read.path
    });
  }
}
function pointsFollowValue(c, { rule: rule2 }, sorted) {
  let way = 0;
  for (const [place2, step] of sorted.entries()) {
    const before = sorted[place2 - 1];
    if (before === void 0) continue;
    const next = Math.sign(compareNumerals(step.points, before.points));
    const later = rule2.kind === "date-bands" && next > 0;
    const lesser = rule2.kind === "growth" && next < 0;
    if (later || lesser || next !== 0 && way !== 0 && next !== way) {
      addFinding(c, "PAR871", nodeOf(step, "points"), {
        ...later && { message: "PAR871.later" },
        ...lesser && { message: "PAR871.growth" },
        args: { points: numberWords(step.points) },
        path: step.read.fields.points?.path ?? step.read.path
      });
      return;
    }
    if (next !== 0) way = next;
  }
}
function standInOrder(c, steps, sorted) {
  const rank = new Map(sorted.map((step2, place2) => [step2, place2]));
  const ranks = steps.map((step2) => rank.get(step2) ?? 0);
  const broken = (falls) => ranks.findIndex((one, index) => index > 0 && one < (ranks[index - 1] ?? 0) !== falls);
  const [rising, falling] = [broken(false), broken(true)];
  const step = rising < 0 || falling < 0 ? void 0 : steps[Math.max(rising, falling)];
  if (step) addFinding(c, "PAR872", placeOf(step.read), { path: step.read.path });
}

// packages/par-core/src/formats/criteria/rules/figures.ts
var OF_AN_INDICATOR = /^indicator:[^\s:]+$/u;
function figuresAreKnown(c) {
  const { figures } = c;
  const known = new Set(figures);
  for (const { read } of c.drafts.values()) {
    const { value: value2, node: node2, path } = read?.fields.takes ?? {};
    if (!value2 || !node2 || known.has(value2) || OF_AN_INDICATOR.test(value2)) continue;
    c.work.left -= figures.length;
    const texts2 = c.work.left < 0 ? [] : closest(value2, figures);
    const [meant] = texts2;
    addFinding(c, "PAR885", node2, {
      ...meant !== void 0 && { message: "PAR885.meant" },
      args: { text: quoted(value2), ...meant !== void 0 && { meant } },
      path: path ?? "",
      ...texts2.length > 0 && { data: { kind: "replace-any", texts: texts2 } }
    });
  }
}

// packages/par-core/src/formats/document-reference.ts
var TYPE_NAMES = {
  NQ: { vi: "ngh\u1ECB quy\u1EBFt", en: "resolution" },
  Q\u0110: { vi: "quy\u1EBFt \u0111\u1ECBnh", en: "decision" },
  CT: { vi: "ch\u1EC9 th\u1ECB", en: "directive" },
  QC: { vi: "quy ch\u1EBF", en: "regulation" },
  Qy\u0110: { vi: "quy \u0111\u1ECBnh", en: "rules" },
  TC: { vi: "th\xF4ng c\xE1o", en: "communiqu\xE9" },
  TB: { vi: "th\xF4ng b\xE1o", en: "notice" },
  HD: { vi: "h\u01B0\u1EDBng d\u1EABn", en: "guidance" },
  CTr: { vi: "ch\u01B0\u01A1ng tr\xECnh", en: "programme" },
  KH: { vi: "k\u1EBF ho\u1EA1ch", en: "plan" },
  PA: { vi: "ph\u01B0\u01A1ng \xE1n", en: "option plan" },
  \u0110A: { vi: "\u0111\u1EC1 \xE1n", en: "scheme" },
  DA: { vi: "d\u1EF1 \xE1n", en: "project" },
  BC: { vi: "b\xE1o c\xE1o", en: "report" },
  BB: { vi: "bi\xEAn b\u1EA3n", en: "minutes" },
  TTr: { vi: "t\u1EDD tr\xECnh", en: "submission" },
  H\u0110: { vi: "h\u1EE3p \u0111\u1ED3ng", en: "contract" },
  C\u0110: { vi: "c\xF4ng \u0111i\u1EC7n", en: "telegram" },
  BGN: { vi: "b\u1EA3n ghi nh\u1EDB", en: "memorandum" },
  BTT: { vi: "b\u1EA3n th\u1ECFa thu\u1EADn", en: "agreement" },
  GUQ: { vi: "gi\u1EA5y \u1EE7y quy\u1EC1n", en: "power of attorney" },
  GM: { vi: "gi\u1EA5y m\u1EDDi", en: "invitation" },
  GGT: { vi: "gi\u1EA5y gi\u1EDBi thi\u1EC7u", en: "letter of introduction" },
  GNP: { vi: "gi\u1EA5y ngh\u1EC9 ph\xE9p", en: "leave permit" },
  PG: { vi: "phi\u1EBFu g\u1EEDi", en: "dispatch slip" },
  PC: { vi: "phi\u1EBFu chuy\u1EC3n", en: "transfer slip" },
  PB: { vi: "phi\u1EBFu b\xE1o", en: "notice slip" },
  SY: { vi: "b\u1EA3n sao y", en: "true copy" },
  TrS: { vi: "b\u1EA3n tr\xEDch sao", en: "extract" },
  SL: { vi: "b\u1EA3n sao l\u1EE5c", en: "copy of a copy" }
};
var NAME = /^\p{Lu}[\p{L}\d&.]*$/u;
var LONGEST2 = 60;
function parseSymbol(text3) {
  if (text3.length > LONGEST2) return void 0;
  const [first = "", second, ...more] = text3.normalize("NFC").split("-");
  if (second === void 0) return NAME.test(first) ? { agency: first } : void 0;
  if (more.some((part2) => !NAME.test(part2)) || !NAME.test(first) || !NAME.test(second)) return void 0;
  if (Object.hasOwn(TYPE_NAMES, first) || first === "N\u0110" || first === "TT") return { type: first, agency: second };
  return { agency: first, unit: [second, ...more].join("-") };
}
function parseReference(text3) {
  if (text3.length > LONGEST2) return void 0;
  const [number3 = "", ...rest] = text3.normalize("NFC").split("/");
  const party = /^(\d{1,5})-(\p{Lu}[\p{L}]{0,4})$/u.exec(number3);
  if (party && rest.length === 1 && NAME.test(rest[0])) {
    return { number: party[1], type: party[2], agency: rest[0] };
  }
  if (!/^\d{1,6}[a-z]?$/u.test(number3)) return void 0;
  const year = rest.length === 2 && /^\d{4}$/u.test(rest[0]) ? rest[0] : void 0;
  if (rest.length !== (year === void 0 ? 1 : 2)) return void 0;
  const symbol = parseSymbol(rest.at(-1));
  if (symbol === void 0 || year === void 0 && symbol.type === void 0 && symbol.unit === void 0)
    return void 0;
  return { number: number3, ...year !== void 0 && { year }, ...symbol };
}
var TYPES_BY_NAME = new Map(Object.keys(TYPE_NAMES).map((type) => [type.toUpperCase(), type]));
var AGENCIES_BY_NAME = /* @__PURE__ */ new Map([["TTG", "TTg"]]);
function meantReference(text3) {
  if (text3.length > LONGEST2) return void 0;
  const bare = text3.normalize("NFC").replace(/^\D{0,30}?(?=\d)/u, (before) => /số\s{0,9}:?\s{0,9}$/iu.test(before) ? "" : before).replace(/\s+/gu, "").replace(/[\u2010-\u2015\u2212]/gu, "-").replaceAll("\\", "/");
  if (parseReference(bare)) return bare;
  const parts2 = bare.split("/");
  const symbol = parts2.pop();
  if (symbol === void 0 || parts2.length === 0) return void 0;
  const [first = "", ...rest] = symbol.split("-").map((part2) => part2.toUpperCase());
  const known = rest.map((part2) => AGENCIES_BY_NAME.get(part2) ?? part2);
  const capitals = [...parts2, [TYPES_BY_NAME.get(first) ?? first, ...known].join("-")].join("/");
  return parseReference(capitals) ? capitals : void 0;
}
var LETTER2 = "c\xF4ng v\u0103n";
var TYPES_BY_WORD = /* @__PURE__ */ new Map();
for (const [type, name2] of [
  ...Object.entries(TYPE_NAMES),
  ["letter", { vi: LETTER2, en: "official letter" }]
]) {
  const [word = ""] = name2.vi.split(" ");
  TYPES_BY_WORD.set(word, [...TYPES_BY_WORD.get(word) ?? [], { type, name: name2 }]);
}

// packages/par-core/src/formats/criteria/rules/head.ts
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
var LONGEST_ID2 = 100;
function idOfTheSet(c) {
  const { value: value2, node: node2, path = "" } = c.file.fields.id ?? {};
  if (!value2 || !node2) return;
  if (value2.length > LONGEST_ID2 || !ID.test(value2)) {
    const meant = slug(value2);
    const fix = meant === "" ? {} : { data: { kind: "replace", text: meant } };
    addFinding(c, "PAR836", node2, { args: { text: quoted(value2) }, path, ...fix });
  } else if (c.sets.some(({ id: id2 }) => id2 === value2)) {
    addFinding(c, "PAR886", node2, { args: { text: value2 }, path });
  }
}
var EARLIEST_YEAR2 = 2e3;
var LATEST_YEAR2 = 2100;
function yearAndValidity(c) {
  const { year, validFrom, validTo } = c.file.fields;
  const from2 = dateOf2(validFrom);
  const to = dateOf2(validTo);
  if (from2 && to && to < from2 && validTo?.node) {
    const args2 = { from: dateText(from2), to: dateText(to) };
    addFinding(c, "PAR883", validTo.node, { message: "PAR883.reversed", args: args2, path: validTo.path });
    return;
  }
  const scored2 = year?.value ?? c.base?.year;
  if (scored2 === void 0) return;
  if (year?.node && (scored2 < EARLIEST_YEAR2 || scored2 > LATEST_YEAR2)) {
    const args2 = { value: scored2, low: EARLIEST_YEAR2, high: LATEST_YEAR2 };
    addFinding(c, "PAR105", year.node, { args: args2, path: year.path });
    return;
  }
  const ended = to !== void 0 && to < `${scored2}-01-01`;
  const begins = from2 !== void 0 && from2 > `${scored2 + 1}-12-31`;
  const written2 = ended ? validTo : validFrom;
  if (!ended && !begins || !written2?.node) return;
  const open2 = { vi: "\u2026", en: "\u2026" };
  const args = { year: scored2, from: from2 ? dateText(from2) : open2, to: to ? dateText(to) : open2 };
  addFinding(c, "PAR883", year?.node ?? written2.node, { args, path: (year?.node ? year : written2).path });
}
function decisionInForm(c) {
  const { decision: decision2 } = c.file.fields;
  const reference = decision2?.kind === "object" ? decision2.fields.reference : decision2;
  const { value: value2, node: node2, path = "" } = reference ?? {};
  if (!value2 || !node2 || parseReference(value2)) return;
  const meant = meantReference(value2);
  if (meant === void 0) addFinding(c, "PAR601", node2, { args: { text: quoted(value2) }, path });
  else {
    const data = { kind: "replace", text: meant };
    addFinding(c, "PAR601", node2, { message: "PAR601.meant", args: { meant }, path, data });
  }
}

// packages/par-core/src/formats/criteria/rules/sources.ts
function numbersHaveSources(c) {
  if (c.torn || c.own !== void 0 || c.findings.some(({ code }) => code === "PAR884")) return;
  const { areas, groups: groups2, groupsProvenance, provenance } = c.file.fields;
  if (provenance) return;
  const given2 = c.set.areas.slice(areas ? -areas.items.length : c.set.areas.length);
  const item2 = firstUnsourced(c, given2);
  const maximum = item2 && c.drafts.get(item2)?.read?.fields.maximum;
  const data = { kind: "add-keys", keys: ["provenance"] };
  if (maximum?.node) addFinding(c, "PAR884", maximum.node, { path: "", data });
  else if (groups2 && groups2.items.length > 0 && !groupsProvenance) {
    addFinding(c, "PAR884", placeOf(groups2), { path: "", data: { kind: "add-keys", keys: ["groupsProvenance"] } });
  }
}
function firstUnsourced(c, items) {
  for (const item2 of items) {
    if (c.drafts.get(item2)?.read?.fields.provenance) continue;
    const under = isLeaf(item2) ? void 0 : firstUnsourced(c, item2.items);
    if (under) return item2;
    if (isLeaf(item2)) return item2;
  }
  return void 0;
}

// packages/par-core/src/formats/criteria/rules/variables.ts
var NAME2 = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;
var NAMES3 = /\p{L}[\p{L}\p{M}\p{N}_]*/gu;
function variablesAreUsed(c) {
  const mayBeBroken = c.findings.some(({ code }) => code === "PAR874");
  for (const { rule: rule2, read } of c.leaves) {
    const rows8 = read?.fields.variables?.items;
    if (rule2.kind !== "formula" || rows8 === void 0 || rule2.variables.length > MOST_PARTS) continue;
    const formulas = formulasIn(rule2);
    if (mayBeBroken && isBroken(rule2, formulas)) continue;
    const used = new Set(formulas.flatMap((text3) => text3.match(NAMES3) ?? []));
    for (const { fields } of rows8) {
      const { value: value2, node: node2, path = "" } = fields.id ?? {};
      if (!value2 || !node2 || used.has(value2) || !NAME2.test(value2)) continue;
      const data = { kind: "remove", part: "item" };
      addFinding(c, "PAR875", node2, { args: { text: quoted(value2) }, path, data });
    }
  }
}
function formulasIn({ alternatives, variables }) {
  return [
    ...alternatives.slice(0, MOST_PARTS).map(({ expression }) => expression),
    ...variables.flatMap(({ expression }) => expression ?? [])
  ];
}
function isBroken({ variables }, formulas) {
  const names2 = new Set(variables.map(({ id: id2 }) => id2));
  return formulas.some((text3) => isFormulaProblem(parseFormula(text3, names2)));
}

// packages/par-core/src/formats/criteria/rules/index.ts
var CRITERIA_RULES = [
  idOfTheSet,
  yearAndValidity,
  decisionInForm,
  numbersHaveSources,
  bandsAreSound,
  variablesAreUsed,
  figuresAreKnown
];

// packages/par-core/src/formats/criteria/rules/leaves.ts
function leavesOf(c) {
  const leaves = [];
  for (const [leaf, draft] of c.drafts) {
    if (!isLeaf(leaf) || !draft.read || draft.ruleLost || draft.maximumLost) continue;
    const { rule: rule2, maximum } = draft.read.fields;
    leaves.push({
      leaf,
      rule: unmodified(leaf.rule).rule,
      read: rule2?.kind === "object" ? rule2 : void 0,
      // A number of the set is a double or a text; the reader keeps the two apart.
      maximum
    });
  }
  return leaves;
}

// packages/par-core/src/formats/criteria/check.ts
function checkCriteria(text3, options) {
  const { criteriaSets = CRITERIA_SETS, today, syntax, figures = REPORT_FIGURES } = options;
  return checkOpened(openCriteria(text3, { today, ...syntax && { syntax } }), {
    sets: criteriaSets,
    figures,
    circle: /* @__PURE__ */ new Set()
  });
}
var REPORT_FIGURES = Object.keys(FIGURES2);
function openCriteria(text3, { today, syntax }) {
  const { reading, read } = readFile(CRITERIA_FORMAT, text3, { syntax, directives: [], on: today });
  if (read?.kind !== "object") return { reading, read, id: void 0, extends: void 0 };
  const { fields } = criteriaFile(read);
  return { reading, read, id: fields.id?.value, extends: fields.extends?.value };
}
function criteriaFile(read) {
  return read;
}
var MOST_WORK = 2e5;
var TEARING = /* @__PURE__ */ new Set(["PAR005", "PAR006", "PAR008", "PAR015", "PAR016", "PAR017", "PAR018"]);
function checkOpened(opened, { sets, figures = REPORT_FIGURES, circle }) {
  const { read, id: id2, reading } = opened;
  if (read?.kind !== "object") return { ...checkedText(reading), id: id2, set: void 0, compiled: void 0 };
  const file = criteriaFile(read);
  const torn = reading.findings.some(({ code }) => TEARING.has(code));
  const c = {
    ...reading,
    file,
    sets,
    base: baseOf({ file, sets, findings: reading.findings }, circle),
    figures,
    own: provenanceOf(reading, file.fields.provenance),
    drafts: /* @__PURE__ */ new Map(),
    torn,
    lost: { anything: torn },
    work: { left: MOST_WORK }
  };
  const set = assemble(c);
  const { compiled, problems } = tryToCompile(set);
  const certain = torn ? problems.filter(({ kind }) => kind !== "sum-differs" && kind !== "nothing-inside") : problems;
  sayProblems(c, set, certain);
  if (c.drafts.size <= MOST_ITEMS2) {
    const context = { ...c, set, leaves: leavesOf(c) };
    for (const rule2 of CRITERIA_RULES) rule2(context);
  }
  const whole2 = compiled && !c.lost.anything && !reading.findings.some(isOfTheSet);
  return { ...checkedText(reading), id: id2, set: whole2 ? set : void 0, compiled: whole2 ? compiled : void 0 };
}
function isOfTheSet({ code, severity }) {
  return severity === "error" && code >= "PAR860" && code !== "PAR886";
}
var MOST_ITEMS2 = 4 * MOST_LEAVES;
function tryToCompile(set) {
  try {
    return { compiled: compile(set), problems: [] };
  } catch (error2) {
    if (error2 instanceof CriteriaSetError) return { problems: error2.problems };
    throw error2;
  }
}

// ../../../tmp/fmt/prof.ts
import { readFileSync } from "node:fs";
var text2 = readFileSync("/tmp/fmt/large.yaml", "utf8");
var runs = { source: [], check: [] };
for (let i = 0; i < 6; i++) {
  readSource(text2);
  checkCriteria(text2, { today: "2023-12-20" });
}
for (let i = 0; i < Number(process.argv[2] ?? 30); i++) for (const [n, f] of [["source", () => readSource(text2)], ["check", () => checkCriteria(text2, { today: "2023-12-20" })]]) {
  const a = process.cpuUsage();
  f();
  const b = process.cpuUsage(a);
  runs[n].push((b.user + b.system) / 1e3);
}
var q = (x, p) => [...x].sort((a, b) => a - b)[Math.floor(p * x.length)];
for (const p of [0, 0.1, 0.25, 0.5]) console.log(p, "source", q(runs.source, p).toFixed(1), "check", q(runs.check, p).toFixed(1), "ratio", (q(runs.check, p) / q(runs.source, p)).toFixed(2));
