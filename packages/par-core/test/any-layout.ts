import { doubleQuoted, isPlain as isPlainYaml } from '../src/formats/layout/scalar-text';
import { REPORT_FORMAT } from '../src/formats/report';
import type { EitherShape, Field, ObjectShape, Shape } from '../src/formats/shape';
import { namesOf } from '../src/formats/vocabulary';

/** A key of the format that stands alone is read as one that has lost its colon. */
const isPlain = (text: string): boolean => isPlainYaml(text) && !REPORT_FORMAT.isKey(text);

/** Throws a number from 0 up to, but not including, `sides`. */
export type Dice = (sides: number) => number;

/** Dice out of a generated list, so that a failure repeats itself. */
export function diceOf(throws: readonly number[]): Dice {
  let next = 0;
  return (sides) => (throws[next++ % throws.length] ?? 0) % sides;
}

/** A file as people write it, and the comments in it, in its order. */
export interface Written {
  readonly text: string;
  readonly comments: readonly string[];
}

interface Pen {
  readonly dice: Dice;
  readonly comments: string[];
  /** Only the names that the product writes, in this vocabulary; any of them unless told. */
  readonly language: 'vi' | 'en' | undefined;
}

/** Writes a value of a shape in YAML, laid out by chance: block or brackets, quotes, comments, depths, line ends. */
export function anyhow(shape: ObjectShape, value: object, dice: Dice, language?: 'vi' | 'en'): Written {
  const pen: Pen = { dice, comments: [], language };
  const column = dice(4) === 0 ? dice(3) : 0;
  const lines =
    dice(8) === 0 ? [`${' '.repeat(column)}${flow(pen, shape, value, column + 1)}`] : group(pen, shape, value, column);
  const breaks = dice(3) === 0 ? '\r\n' : '\n';
  const head = dice(8) === 0 ? '\ufeff' : '';
  const end = dice(4) === 0 ? '' : breaks;
  return { text: head + lines.join('\n').replaceAll('\n', breaks) + end, comments: pen.comments };
}

const chance = ({ dice }: Pen, sides: number): boolean => dice(sides) === 0;

function nameOf(pen: Pen, { key, term }: Field): string {
  const names = namesOf(key, term);
  const name =
    pen.language === undefined ? (names[pen.dice(names.length)] ?? key) : pen.language === 'vi' ? term.vi : key;
  return chance(pen, 12) ? doubleQuoted(name) : name;
}

/** Keys of the format where all of them are, else those of somebody else. */
function groupOf({ object, record }: EitherShape, value: object): Shape {
  const isNamed = Object.keys(value).every((key) => object?.fields.has(key));
  const group = isNamed ? (object ?? record) : record;
  if (group === undefined) throw new TypeError('no group of keys');
  return group;
}

/** The keys of an object or a record with their values and shapes. */
function entriesOf(pen: Pen, of: Shape, value: object): (readonly [string, unknown, Shape])[] {
  const shape = of.kind === 'either' ? groupOf(of, value) : of;
  if (shape.kind === 'record') {
    return Object.entries(value).map(([key, one]) => [isPlainYaml(key) ? key : doubleQuoted(key), one, shape.value]);
  }
  if (shape.kind !== 'object') throw new TypeError('neither an object nor a record');
  return Object.entries(value).flatMap(([key, one]): (readonly [string, unknown, Shape])[] => {
    const field = shape.fields.get(key);
    return field === undefined ? [] : [[nameOf(pen, field), one, field.shape]];
  });
}

function group(pen: Pen, shape: Shape, value: object, column: number): string[] {
  const margin = ' '.repeat(column);
  return entriesOf(pen, shape, value).flatMap(([key, one, below]) => [
    ...between(pen, column),
    ...held(
      pen,
      `${margin}${key}${chance(pen, 10) ? ' ' : ''}:`,
      below,
      one,
      column,
      column + (below.kind === 'list' && chance(pen, 2) ? 0 : 1),
    ),
  ]);
}

function list(pen: Pen, item: Shape, values: readonly unknown[], column: number): string[] {
  return values.flatMap((one) => [
    ...between(pen, column),
    ...held(pen, `${' '.repeat(column)}-`, item, one, column, column + 1),
  ]);
}

/** Blank lines and comments before a line of a block; a comment stands no deeper than the block. */
function between(pen: Pen, column: number): string[] {
  const lines: string[] = [];
  for (let left = [0, 0, 0, 1, 3][pen.dice(5)] ?? 0; left > 0; left--) {
    const margin = ' '.repeat(pen.dice(column + 1));
    lines.push(chance(pen, 2) ? margin : margin + comment(pen));
  }
  return lines;
}

function comment(pen: Pen): string {
  const text = ['# ghi chú', '#', '# a: b', '#! x', '# - "c'][pen.dice(5)] ?? '#';
  const numbered = `${text} ${pen.comments.length}`;
  pen.comments.push(numbered);
  return numbered;
}

/** What may stand at the end of a line. */
function tail(pen: Pen): string {
  if (chance(pen, 8)) return `${' '.repeat(1 + pen.dice(4))}${comment(pen)}${' '.repeat(pen.dice(2))}`;
  return chance(pen, 8) ? ' '.repeat(1 + pen.dice(3)) : '';
}

/** A key or a dash with what it holds. */
function held(pen: Pen, head: string, shape: Shape, value: unknown, column: number, least: number): string[] {
  const gap = ' '.repeat(1 + pen.dice(chance(pen, 4) ? 4 : 1));
  const deeper = least + pen.dice(4);
  if (typeof value !== 'object' || value === null) return scalar(pen, head, gap, shape, value, column, least);
  const isEmpty = Object.keys(value).length === 0;
  if (isEmpty || chance(pen, 5))
    return [`${head}${gap}${flow(pen, shape, value, Math.max(deeper, column + 1))}${tail(pen)}`];
  const isItem = head.endsWith('-');
  const lines = (at: number): string[] =>
    Array.isArray(value) && shape.kind === 'list' ? list(pen, shape.item, value, at) : group(pen, shape, value, at);
  if (!isItem || chance(pen, 5)) {
    const first = `${head}${tail(pen)}`;
    return [first, ...lines(isItem ? deeper + 1 : deeper)];
  }
  // The first key stands behind the dash: nothing may come between.
  const at = head.length + gap.length;
  const { length } = pen.comments;
  const [line = '', ...rest] = lines(at);
  const isKey = line.trim() !== '' && !line.trim().startsWith('#');
  if (isKey) return [`${head}${gap}${line.slice(at)}`, ...rest];
  pen.comments.length = Math.max(length, pen.comments.length);
  return [head, line, ...rest];
}

function wordOf(pen: Pen, shape: Shape, value: unknown): string {
  if (shape.kind !== 'choice') return typeof value === 'number' ? decimal(value) : String(value);
  const term = shape.terms[String(value)];
  if (term === undefined) return String(value);
  const names = namesOf(String(value), term);
  return pen.language === undefined
    ? (names[pen.dice(names.length)] ?? '')
    : pen.language === 'vi'
      ? term.vi
      : String(value);
}

/** Numbers that JavaScript would write with an exponent are written out. */
function decimal(value: number): string {
  return value !== 0 && value < 1e-6 ? value.toFixed(7) : String(value);
}

function scalar(
  pen: Pen,
  head: string,
  gap: string,
  shape: Shape,
  value: unknown,
  column: number,
  least: number,
): string[] {
  const text = wordOf(pen, shape, value);
  const isProse = shape.kind === 'scalar' && shape.scalar === 'text';
  const deeper = column + 1 + pen.dice(6);
  const indent = ' '.repeat(Math.max(deeper, least));
  const style = pen.dice(isProse ? 6 : 4);
  if (style === 0 || (style > 0 && style < 3 && text.includes('\n')))
    return [`${head}${gap}${doubleQuoted(text)}${tail(pen)}`];
  if (style === 1 && isProse && canFold(text)) return quotedOverLines(pen, head, gap, text, indent);
  if (style === 1 && !/[\t\n]/u.test(text)) return [`${head}${gap}'${text.replaceAll("'", "''")}'${tail(pen)}`];
  if (style === 4 && canStandBelowBar(text)) return literal(pen, head, gap, text, column);
  if (style === 5 && canFold(text)) return folded(pen, head, gap, text, column);
  if (!isPlain(text) && !/^\d[\d.,/-]*$/u.test(text)) return [`${head}${gap}${doubleQuoted(text)}${tail(pen)}`];
  if (isProse && canFold(text) && chance(pen, 2)) return [`${head}${gap}${broken(pen, text, indent)}${tail(pen)}`];
  if (chance(pen, 8)) return [`${head}${tail(pen)}`, `${indent}${text}${tail(pen)}`];
  return [`${head}${gap}${text}${tail(pen)}`];
}

/** One line of words: its blanks may become line breaks. */
function canFold(text: string): boolean {
  const words = text.split(' ');
  // Nor may a key of the format be left alone on the first line.
  if (words.some((_, index) => REPORT_FORMAT.isKey(words.slice(0, index + 1).join(' ')))) return false;
  return isPlain(text) && /^[\p{L}\d(][^#:\t\n-]*$/u.test(text) && !/ {2}|["'\\]/u.test(text);
}

function broken(pen: Pen, text: string, indent: string): string {
  return text.replace(/ /gu, () => (chance(pen, 8) ? `${' '.repeat(pen.dice(2))}\n${indent}` : ' '));
}

function quotedOverLines(pen: Pen, head: string, gap: string, text: string, indent: string): string[] {
  const quote = chance(pen, 2) ? '"' : "'";
  return [`${head}${gap}${quote}${broken(pen, text, indent)}${quote}${tail(pen)}`];
}

function canStandBelowBar(text: string): boolean {
  return text !== '' && !/\r|\t/u.test(text);
}

/** Below a bar, in any column deeper than the key, which is told where the text begins with a blank. */
function literal(pen: Pen, head: string, gap: string, text: string, column: number): string[] {
  const depth = 1 + pen.dice(6);
  const isTold = /^[\s]/u.test(text) || chance(pen, 4);
  const chomp = ['', '-', '+'][pen.dice(3)] ?? '';
  const indicators = chance(pen, 2) ? `${chomp}${isTold ? depth : ''}` : `${isTold ? depth : ''}${chomp}`;
  const margin = ' '.repeat(column + depth);
  const lines = text
    .split('\n')
    .map((line) =>
      line.trim() === '' && line === '' ? ' '.repeat(chance(pen, 6) ? pen.dice(depth) : 0) : margin + line,
    );
  const after = Array.from({ length: pen.dice(3) }, () => '');
  return [`${head}${gap}|${indicators}${tail(pen)}`, ...lines, ...after];
}

function folded(pen: Pen, head: string, gap: string, text: string, column: number): string[] {
  const margin = ' '.repeat(column + 1 + pen.dice(6));
  const lines = text.replace(/ /gu, () => (chance(pen, 8) ? '\n' : ' ')).split('\n');
  return [`${head}${gap}>${['', '-', '+'][pen.dice(3)] ?? ''}${tail(pen)}`, ...lines.map((line) => margin + line)];
}

/** In brackets, over lines or not. A line within stands at least in column `least`. */
function flow(pen: Pen, shape: Shape, value: unknown, least: number): string {
  if (typeof value !== 'object' || value === null) return flowScalar(pen, shape, value, least);
  const isList = Array.isArray(value);
  const parts =
    isList && shape.kind === 'list'
      ? value.map((one) => flow(pen, shape.item, one, least))
      : entriesOf(pen, shape, value).map(
          ([key, one, below]) => `${key}:${blanks(pen, least, 1)}${flow(pen, below, one, least)}`,
        );
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  let text = open;
  parts.forEach((part, index) => {
    text += `${blanks(pen, least, 0)}${part}${chance(pen, 6) ? ' ' : ''}${index < parts.length - 1 ? ',' : ''}`;
  });
  return `${text}${blanks(pen, least, 0)}${close}`;
}

function blanks(pen: Pen, least: number, fewest: number): string {
  if (!chance(pen, 8)) return ' '.repeat(fewest + pen.dice(2));
  const said = chance(pen, 3) ? ` # trong ngoặc${' '.repeat(pen.dice(2))}` : '';
  if (said !== '') pen.comments.push('# trong ngoặc');
  return `${said}${chance(pen, 3) ? '\n' : ''}\n${' '.repeat(least + pen.dice(4))}`;
}

function flowScalar(pen: Pen, shape: Shape, value: unknown, least: number): string {
  const text = wordOf(pen, shape, value);
  const isProse = shape.kind === 'scalar' && shape.scalar === 'text';
  if (isProse && canFold(text))
    return chance(pen, 2) ? `"${broken(pen, text, ' '.repeat(least))}"` : broken(pen, text, ' '.repeat(least));
  return isPlain(text) || /^\d[\d./-]*$/u.test(text) ? text : doubleQuoted(text);
}
