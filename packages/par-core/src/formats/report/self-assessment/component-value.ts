import { parseDate } from '../../../calendar/parse-date';
import { readNumeral } from '../../../scoring/exact/numeral';
import type { InputValue, Quantity, Ratio } from '../../../scoring/inputs';
import type { Rule, Unit } from '../../../scoring/model';
import type { Span } from '../../../source/tree';
import { placeOf, type Read, type ReadScalar } from '../../read-tree';
import { foldName } from '../../vocabulary';
import type { AssessedItem } from '../schema';
import { type Asked, askedBy, partNamed } from './asked';
import { numberText } from './number-text';

/** A value as it is written: one, or several by name. */
export type WrittenValue = Read<NonNullable<AssessedItem['value']>>;

/** Why a value, or a part of it, is not what the rule takes. */
export interface ValueProblem {
  readonly kind:
    | 'not-a-number'
    | 'not-a-date'
    | 'not-yes-no'
    /** Several values are asked for, and one is given. */
    | 'not-by-name'
    /** One value is asked for, and several are given. */
    | 'by-name'
    | 'unknown-name'
    | 'negative'
    /** `1.250` where a number may have decimals. */
    | 'ambiguous';
  readonly place: Span;
  readonly path: string;
  /** What is written, or the name that is not known. */
  readonly text: string;
  /** The two ways to understand an ambiguous number. */
  readonly meant?: readonly [whole: string, decimal: string];
}

/** A number with dots or spaces between thousands, and the same without. */
export interface GroupedNumber {
  readonly read: ReadScalar<string>;
  readonly plain: string;
}

export interface ComponentValue {
  /** For the rule: what could not be read fails there too, and never counts as zero or as another number. */
  readonly value: InputValue;
  readonly problems: readonly ValueProblem[];
  readonly grouped: readonly GroupedNumber[];
  /** Where each named part is written, by its id. */
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads the value of a component as its rule takes it. Undefined where nothing is written, or what is was no text. */
export function readComponentValue(rule: Rule, written: WrittenValue): ComponentValue | undefined {
  const problems: ValueProblem[] = [];
  const grouped: GroupedNumber[] = [];
  const places = new Map<string, Span>();
  const asked = askedBy(rule);
  const reader: Reader = { problems, grouped, places };
  const value = written.kind === 'scalar' ? readSingle(reader, asked, written) : readNamed(reader, asked, written);
  return value === undefined ? undefined : { value, problems, grouped, places };
}

interface Reader {
  readonly problems: ValueProblem[];
  readonly grouped: GroupedNumber[];
  readonly places: Map<string, Span>;
}

/** What is no number fails in every rule that takes one, and is shown as it was written. */
const unread = (text: string): string => (typeof readNumeral(text) === 'string' ? text : `${text}?`);

function say(
  reader: Reader,
  kind: ValueProblem['kind'],
  read: ReadScalar<string>,
  more: Partial<ValueProblem> = {},
): void {
  const { node, path } = read;
  if (node) reader.problems.push({ kind, place: node, path, text: read.value ?? '', ...more });
}

function readSingle(reader: Reader, asked: Asked, read: ReadScalar<string>): InputValue | undefined {
  const text = read.value?.trim();
  if (text === undefined || text === '') return undefined;
  switch (asked.kind) {
    case 'answer': {
      const answer = answerOf(text);
      if (answer === undefined) say(reader, 'not-yes-no', read);
      return answer ?? text;
    }
    case 'date': {
      const date = text.length > LONGEST_DATE ? undefined : parseDate(text);
      if (date?.kind === 'date') return date.date;
      if (answerOf(text) === false) return false;
      say(reader, 'not-a-date', read);
      return text;
    }
    case 'number':
      // A share of something is never below zero.
      if (!asked.mayBeNegative && text.startsWith('-')) say(reader, 'negative', read);
      return readQuantity(reader, asked.unit, read);
    case 'by-name': {
      const [only, ...others] = asked.parts;
      if (asked.rule === 'formula' && only && others.length === 0) {
        return { [only.id]: readQuantity(reader, only.unit, read) };
      }
      say(reader, 'not-by-name', read);
      return text;
    }
    default: {
      const unknown: never = asked;
      return unknown;
    }
  }
}

const LONGEST_DATE = 60;

/** A count is never written as a rate. */
function readQuantity(reader: Reader, unit: 'count', read: ReadScalar<string>): Quantity;
function readQuantity(reader: Reader, unit: Unit, read: ReadScalar<string>): Quantity | Ratio;
function readQuantity(reader: Reader, unit: Unit, read: ReadScalar<string>): Quantity | Ratio {
  const isJson = read.node?.style === 'json';
  const number = numberText(read.value ?? '', unit, isJson);
  switch (number.kind) {
    case 'number':
      if (number.grouped && typeof number.value === 'string') reader.grouped.push({ read, plain: number.value });
      return number.value;
    case 'ambiguous':
      say(reader, 'ambiguous', read, { meant: [number.whole, number.decimal] });
      return unread(read.value ?? '');
    case 'none':
      say(reader, 'not-a-number', read);
      return unread(read.value ?? '');
    default: {
      const unknown: never = number;
      return unknown;
    }
  }
}

/** The parts of a value, by the names that stand there. */
function partsOf(
  written: Exclude<WrittenValue, ReadScalar<string>>,
): readonly (readonly [string, ReadScalar<string>])[] {
  return written.kind === 'record'
    ? written.entries.map(({ id, value }) => [id, value] as const)
    : Object.entries(written.fields).flatMap(([id, value]) => (value ? [[id, value] as const] : []));
}

function readNamed(
  reader: Reader,
  asked: Asked,
  written: Exclude<WrittenValue, ReadScalar<string>>,
): InputValue | undefined {
  const parts = partsOf(written);
  if (parts.length === 0) return undefined;
  if (asked.kind !== 'by-name') {
    const rate = asked.kind === 'number' && asked.unit !== 'count' ? rateOf(reader, parts) : undefined;
    if (rate) return rate;
    const place = placeOf(written);
    reader.problems.push({ kind: 'by-name', place, path: written.path, text: parts.map(([name]) => name).join(', ') });
    return {};
  }
  const values: Record<string, Quantity | Ratio> = {};
  for (const [name, read] of parts) {
    const part = partNamed(asked.parts, name);
    if (part === undefined) {
      const place = read.key ?? placeOf(read);
      reader.problems.push({ kind: 'unknown-name', place, path: read.path, text: name });
      continue;
    }
    if (read.node) reader.places.set(part.id, read.node);
    // A rate by its two counts is a quantity to the rules that take several values, too.
    if (read.value?.trim()) values[part.id] = readQuantity(reader, part.unit, read);
  }
  return values;
}

function rateOf(reader: Reader, parts: readonly (readonly [string, ReadScalar<string>])[]): Ratio | undefined {
  const named = new Map(parts);
  const [numerator, denominator] = [named.get('numerator'), named.get('denominator')];
  if (named.size !== 2 || !numerator || !denominator) return undefined;
  if (numerator.node) reader.places.set('numerator', numerator.node);
  if (denominator.node) reader.places.set('denominator', denominator.node);
  return {
    numerator: readQuantity(reader, 'count', numerator),
    denominator: readQuantity(reader, 'count', denominator),
  };
}

const YES = new Set(['có', 'đạt', 'đúng', 'yes', 'true', 'x', 'met']);
const NO = new Set(['không', 'chưa', 'không đạt', 'chưa đạt', 'sai', 'no', 'false', 'not met']);

/** Yes or no, as people write it. */
function answerOf(text: string): boolean | undefined {
  const folded = foldName(text);
  return YES.has(folded) ? true : NO.has(folded) ? false : undefined;
}
