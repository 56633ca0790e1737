import { isCalendarDate } from '../calendar/date';
import { formatDate } from '../calendar/format-date';
import { formatPeriod } from '../calendar/format-period';
import { parsePeriod } from '../calendar/parse-period';
import { DEADLINE_KIND } from './directive/deadline-terms';
import type { FormatDefinition } from './format-definition';
import { numeralText } from './read-exact';
import type { ScalarKind } from './scalars';
import type { ChoiceShape, ScalarShape, Shape } from './shape';
import { waysOf } from './shape';
import { type Language, nameIn, type Vocabulary } from './vocabulary';

/** Lists and lines longer than this are broken into items. */
const WIDEST = 110;

/**
 * A value of a format as YAML in one of its vocabularies: keys in the order of the format, what has a value as people
 * of that language write it. Reading it with the format gives the value again.
 */
export function yamlOf(format: FormatDefinition, value: unknown, language: Language): string {
  const write = writer(format, language);
  return `${write.block(format.shape, value, 0).join('\n')}\n`;
}

interface Writer {
  /** The lines of something with parts. */
  readonly block: (shape: Shape, value: unknown, column: number) => readonly string[];
}

function writer(format: FormatDefinition, language: Language): Writer {
  /** A value on the line of its key; undefined where it needs lines of its own. */
  function inline(shape: Shape, value: unknown, room: number): string | undefined {
    switch (shape.kind) {
      case 'scalar': {
        const text = scalarText(shape, value, language);
        return NUMBERS.has(shape.scalar) && NUMBER.test(text) ? text : plainOrQuoted(text, format);
      }
      case 'choice':
        return plainOrQuoted(choiceText(shape, value, language), format);
      case 'list': {
        if (!Array.isArray(value)) return undefined;
        const items = value.map((item) => inline(shape.item, item, room));
        const short = items.every(
          (item) => item !== undefined && /^[\p{L}\p{M}\d](?:[\p{L}\p{M}\d. &-]*)$/u.test(item),
        );
        const text = `[${items.join(', ')}]`;
        return short && text.length <= room ? text : undefined;
      }
      case 'either':
        return inline(wayFor(shape, value), value, room);
      case 'object':
      case 'record':
        return undefined;
      default: {
        const unknown: never = shape;
        return unknown;
      }
    }
  }

  function block(shape: Shape, value: unknown, column: number): readonly string[] {
    const indent = ' '.repeat(column);
    const fields = entriesOf(value);
    switch (shape.kind) {
      case 'object':
        return [...shape.fields.values()].flatMap((field) => {
          const held = fields.get(field.key);
          if (held === undefined) return [];
          return under(`${indent}${nameIn(language, field.key, field.term)}`, field.shape, held, column);
        });
      case 'record':
        return [...fields].flatMap(([key, held]) => under(`${indent}${key}`, shape.value, held, column));
      case 'list':
        return (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
          const text = inline(shape.item, item, 0);
          if (text !== undefined) return [`${indent}- ${text}`];
          const [first = '', ...rest] = block(shape.item, item, column + 2);
          return [`${indent}- ${first.slice(column + 2)}`, ...rest];
        });
      case 'either':
        return block(wayFor(shape, value), value, column);
      case 'scalar':
      case 'choice':
        return [`${indent}${inline(shape, value, 0) ?? ''}`];
      default: {
        const unknown: never = shape;
        return unknown;
      }
    }
  }

  function under(key: string, shape: Shape, value: unknown, column: number): readonly string[] {
    const text = inline(shape, value, WIDEST - key.length);
    return text === undefined ? [`${key}:`, ...block(shape, value, column + 2)] : [`${key}: ${text}`];
  }

  return { block };
}

/** Which way of writing a value takes. */
function wayFor(shape: Extract<Shape, { kind: 'either' }>, value: unknown): Shape {
  const { single, list, object } = shape;
  const way = Array.isArray(value) ? list : typeof value === 'object' ? object : single;
  const [first] = waysOf(shape);
  const taken = way ?? first;
  if (taken === undefined) throw new TypeError('an either-shape without a way');
  return taken;
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function choiceText({ terms }: ChoiceShape, value: unknown, language: Language): string {
  const key = String(value);
  const term = terms[key];
  return term ? nameIn(language, key, term) : key;
}

const DEADLINES: Vocabulary = DEADLINE_KIND;

function scalarText({ scalar }: ScalarShape, value: unknown, language: Language): string {
  const text = String(value);
  switch (scalar) {
    case 'date':
      return dateText(text, language);
    case 'period':
      return periodText(text, language);
    case 'deadline': {
      const term = Object.hasOwn(DEADLINES, text) ? DEADLINES[text] : undefined;
      if (term) return nameIn(language, text, term);
      return isCalendarDate(text) ? dateText(text, language) : periodText(text, language);
    }
    case 'numeral':
    case 'measure':
      return decimalText(value, language);
    case 'share':
      return `${decimalText(value, language)}%`;
    case 'percent':
      return `${language === 'vi' ? text.replace('.', ',') : text}%`;
    default:
      return text;
  }
}

function decimalText(value: unknown, language: Language): string {
  const text = typeof value === 'number' ? numeralText(value) : String(value);
  return language === 'vi' ? text.replace('.', ',') : text;
}

function dateText(text: string, language: Language): string {
  return language === 'vi' && isCalendarDate(text) ? formatDate(text, 'vi') : text;
}

function periodText(text: string, language: Language): string {
  const period = language === 'vi' ? parsePeriod(text) : undefined;
  return period ? formatPeriod(period, 'vi') : text;
}

/** What is a number to everybody: it needs no quotes. */
const NUMBERS: ReadonlySet<ScalarKind> = new Set(['percent', 'count', 'points', 'numeral', 'measure', 'share']);
const NUMBER = /^-?\d+(?:[.,]\d+)?%?$/u;

/** What YAML, and everybody who reads it, takes for nothing but text. */
const PLAIN = /^[\p{L}\p{N}(“][\p{L}\p{M}\p{N} ,.()/%&+–—“”’'";!?-]*$/u;
/** What other programs would take for something else. */
const GUESSED = /^(?:null|true|false|yes|no|on|off|[\d.,+-]+(?:e\d+)?)$/iu;

function plainOrQuoted(text: string, format: FormatDefinition): string {
  const plain = PLAIN.test(text) && text === text.trim() && !GUESSED.test(text) && !format.isKey(text);
  return plain || (/^\d+(?:[.,]\d+)?%?$/u.test(text) && !/^\d+\.\d+$/u.test(text)) ? text : JSON.stringify(text);
}
