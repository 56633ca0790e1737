import { formatDate } from '../../calendar/format-date';
import { formatPeriod } from '../../calendar/format-period';
import { parseDate } from '../../calendar/parse-date';
import { parsePeriod } from '../../calendar/parse-period';
import type { Syntax } from '../../source/tree';
import type { FormatDefinition } from '../format-definition';
import type { EitherShape, ScalarShape, Shape } from '../shape';
import { type Language, nameIn } from '../vocabulary';
import { doubleQuoted, isPlainInBlock, scalarText } from './scalar-text';

export interface WriteOptions {
  /** The vocabulary of the file, and how its dates, periods and numbers are written; `vi` unless told. */
  readonly language?: Language;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
}

/** Longer texts get lines of their own. */
const LONGEST_INLINE = 100;

/** A plain value as the text of a file of its format. What the format does not know is left out. */
export function writeValue(format: FormatDefinition, value: object, options: WriteOptions = {}): string {
  const { language = 'vi', syntax = 'yaml' } = options;
  const named = name(format.shape, value, language);
  if (syntax === 'json') return `${JSON.stringify(toJson(named), null, 2)}\n`;
  return `${yamlLines(named, format.isKey).join('\n')}\n`;
}

/** A value with the names of one vocabulary, in the format's order. */
export type Named =
  /** A key that waits for its value. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'scalar'; readonly value: string | number; readonly text: string; readonly isProse: boolean }
  | { readonly kind: 'list'; readonly items: readonly Named[] }
  | { readonly kind: 'group'; readonly entries: readonly (readonly [string, Named])[] };

function name(shape: Shape, value: unknown, language: Language): Named {
  switch (shape.kind) {
    case 'scalar':
      return scalar(shape, value, language);
    case 'choice': {
      const term = shape.terms[String(value)];
      const text = term === undefined ? String(value) : nameIn(language, String(value), term);
      return { kind: 'scalar', value: text, text, isProse: false };
    }
    case 'list': {
      const items = Array.isArray(value) ? value : [];
      return { kind: 'list', items: items.map((item) => name(shape.item, item, language)) };
    }
    case 'record': {
      const entries = Object.entries(value as object).filter(([, one]) => one !== undefined);
      return { kind: 'group', entries: entries.map(([key, one]) => [key, name(shape.value, one, language)]) };
    }
    case 'either': {
      const { single, list } = shape;
      const way = Array.isArray(value) ? list : typeof value === 'object' && value ? groupFor(shape, value) : single;
      return way ? name(way, value, language) : { kind: 'scalar', value: '', text: '', isProse: false };
    }
    case 'object': {
      const values = new Map(Object.entries(value as object));
      const fields = [...shape.fields.values()].filter(({ key }) => values.get(key) !== undefined);
      return {
        kind: 'group',
        entries: fields.map(({ key, term, shape: below }) => [
          nameIn(language, key, term),
          name(below, values.get(key), language),
        ]),
      };
    }
  }
}

/** The keys of the format where all of them are its keys, else those that somebody else has named. */
function groupFor({ object, record }: EitherShape, value: object): Shape | undefined {
  const isNamed = Object.keys(value).every((key) => object?.fields.has(key));
  return isNamed ? (object ?? record) : (record ?? object);
}

function scalar({ scalar: kind }: ScalarShape, value: unknown, language: Language): Named {
  if (typeof value === 'number') {
    const decimal = language === 'vi' ? decimalText(value).replace('.', ',') : decimalText(value);
    return { kind: 'scalar', value, text: kind === 'percent' ? `${decimal}%` : decimal, isProse: false };
  }
  const text = String(value);
  switch (kind) {
    case 'text':
      // Blanks at the end of a text do not count.
      return { kind: 'scalar', value: text.trimEnd(), text: text.trimEnd(), isProse: true };
    case 'date': {
      const reading = parseDate(text);
      const date = reading?.kind === 'date' && language === 'vi' ? formatDate(reading.date, 'vi') : text;
      return { kind: 'scalar', value: date, text: date, isProse: false };
    }
    case 'period': {
      const reading = parsePeriod(text);
      const period = reading && language === 'vi' ? formatPeriod(reading, 'vi') : text;
      return { kind: 'scalar', value: period, text: period, isProse: false };
    }
    default:
      return { kind: 'scalar', value: text, text, isProse: false };
  }
}

/** A number without an exponent. */
function decimalText(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const digits = mantissa.replace('.', '');
  const shift = Number(exponent);
  return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0');
}

/** A named value as JSON has it. */
export function toJson(named: Named): unknown {
  switch (named.kind) {
    case 'nothing':
      return null;
    case 'scalar':
      return named.value;
    case 'list':
      return named.items.map(toJson);
    case 'group':
      return Object.fromEntries(named.entries.map(([key, one]) => [key, toJson(one)]));
  }
}

type IsKey = FormatDefinition['isKey'];

/** The lines of a value that begins on a line of its own. */
export function yamlLines(named: Named, isKey: IsKey): readonly string[] {
  switch (named.kind) {
    case 'nothing':
      return [];
    case 'scalar':
      return [named.text];
    case 'list':
      return named.items.flatMap((item) => held('-', item, isKey));
    case 'group':
      return named.entries.flatMap(([key, one]) => held(`${scalarText(key, 'plain')}:`, one, isKey));
  }
}

/** A key or a dash with what it holds. What a dash holds begins behind it. */
function held(head: string, named: Named, isKey: IsKey): readonly string[] {
  if (named.kind === 'nothing') return [head];
  if (named.kind === 'scalar') return scalarLines(head, named, isKey);
  const isEmpty = (named.kind === 'list' ? named.items : named.entries).length === 0;
  if (isEmpty) return [`${head} ${named.kind === 'list' ? '[]' : '{}'}`];
  const lines = yamlLines(named, isKey).map((line) => (line === '' ? '' : `  ${line}`));
  if (head !== '-') return [head, ...lines];
  const [first = '', ...rest] = lines;
  return [`${head} ${first.trimStart()}`, ...rest];
}

function scalarLines(
  head: string,
  { value, text, isProse }: Named & { readonly kind: 'scalar' },
  isKey: IsKey,
): readonly string[] {
  if (typeof value === 'number') return [`${head} ${text}`];
  const isShort = text.length <= LONGEST_INLINE && !text.includes('\n');
  if (!isProse || isShort) return [`${head} ${writtenText(text, isProse, isKey)}`];
  if (!isBlockText(text)) return [`${head} ${doubleQuoted(text)}`];
  return [`${head} |`, ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
}

/** A date stays without quotes, as everybody writes it; what looks like a key that has lost its blank or its colon gets them. */
function writtenText(text: string, isProse: boolean, isKey: IsKey): string {
  if (!isProse && /^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
  return isKey(text.split(':', 1)[0] ?? '') || !isPlainInBlock(text) ? doubleQuoted(text) : text;
}

/** Whether a text can stand below a bar to the letter: no line of nothing but blanks, no characters that need escapes. */
function isBlockText(text: string): boolean {
  if (/^\s|(?![\n\t])[\p{Cc}\p{Cs}\p{Cn}]|[\u2028\u2029\ufeff]/u.test(text)) return false;
  return text.split('\n').every((line) => line === '' || line.trim() !== '');
}
