import { isNull, type Node, type Scalar, type Syntax } from '../../source/tree';
import type { CheckedText, FormatDefinition, ReadFile } from '../format-definition';
import { plainValue } from '../read-tree';
import type { ScalarKind } from '../scalars';
import { type Shape, wayOf } from '../shape';
import { foldName } from '../vocabulary';
import { doubtsOf, readAnyDay } from './doubts';
import { type Named, toJson, yamlLines } from './write-value';

export interface ConvertOptions {
  /** The kind of file. */
  readonly format: FormatDefinition;
  /** What the text is written in; it becomes the other one. */
  readonly syntax: Syntax;
}

export type ConvertResult =
  | {
      readonly kind: 'converted';
      readonly text: string;
      /** How many comments are left behind: JSON has none. */
      readonly comments: number;
    }
  /** What is wrong leaves open what the text means: it has to be mended first. */
  | ({ readonly kind: 'refused' } & CheckedText)
  /** The other syntax would have said something else: a fault of ours, and nothing is written. */
  | { readonly kind: 'fault' };

/**
 * A file in the other syntax: YAML becomes JSON, JSON becomes YAML. Keys, texts, dates and their order stay as they are
 * written, unknown keys too; numbers become numbers of JSON and back. The result is read again and says the same.
 * Never throws on any text.
 *
 * @example
 * const result = convertText('mẫu: par-report/1\n', { format: REPORT_FORMAT, syntax: 'yaml' });
 * // result.text is '{\n  "mẫu": "par-report/1"\n}\n'
 */
export function convertText(text: string, { format, syntax }: ConvertOptions): ConvertResult {
  const before = readAnyDay(text, format, syntax);
  const findings = doubtsOf(before);
  const { tree, language } = before.reading;
  if (before.read === undefined || findings.length > 0) return { kind: 'refused', tree, language, findings };
  const other = syntax === 'yaml' ? 'json' : 'yaml';
  const named = nameTree(tree.root, format.shape, other);
  const written =
    other === 'json' ? `${JSON.stringify(toJson(named), null, 2)}\n` : `${spacedLines(named, format).join('\n')}\n`;
  if (!saysTheSame(before, readAnyDay(written, format, other))) return { kind: 'fault' };
  return { kind: 'converted', text: written, comments: tree.comments.length };
}

/**
 * The lines of a file with blank ones where a person leaves them: around what a key of the file holds on lines of its own,
 * and between its items, such as tasks.
 */
function spacedLines(root: Named, { isKey }: FormatDefinition): readonly string[] {
  if (root.kind !== 'group') return yamlLines(root, isKey);
  const blocks = root.entries.map(([key, held]) => {
    const items = held.kind === 'list' ? held.items : [];
    const parts = items.map((item) =>
      yamlLines({ kind: 'list', items: [item] }, isKey).map((line) => line && `  ${line}`),
    );
    if (!parts.some((lines) => lines.length > 1)) return yamlLines({ kind: 'group', entries: [[key, held]] }, isKey);
    const [head = ''] = yamlLines({ kind: 'group', entries: [[key, held]] }, isKey);
    return [head, ...apart(parts)];
  });
  return apart(blocks);
}

/** Lines of several parts one after another: a blank one before and behind each that takes more than one. */
function apart(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.flatMap((lines, index) => {
    const before = parts[index - 1];
    return before !== undefined && (before.length > 1 || lines.length > 1) ? ['', ...lines] : lines;
  });
}

/** Findings that speak of the way a number is written, which the other syntax may not need. */
const OF_WRITING: ReadonlySet<string> = new Set(['PAR013', 'PAR019', 'PAR020', 'PAR009', 'PAR011', 'PAR022']);

function saysTheSame(before: ReadFile, after: ReadFile): boolean {
  return doubtsOf(after).length === 0 && meaningOf(before) === meaningOf(after) && codesOf(before) === codesOf(after);
}

function meaningOf({ read }: ReadFile): string {
  return read === undefined ? '' : JSON.stringify(plainValue(read)).normalize('NFC');
}

function codesOf({ reading }: ReadFile): string {
  const codes = reading.findings.map(({ code, path }) => `${code} ${path}`);
  return codes
    .filter((one) => !OF_WRITING.has(one.slice(0, 6)))
    .sort()
    .join('\n');
}

/** What is a number to whoever reads the file. */
const NUMBERS: ReadonlySet<ScalarKind> = new Set(['percent', 'count', 'points', 'numeral', 'measure', 'share']);

/** A tree with what its shape knows of each scalar, for the other syntax. */
function nameTree(node: Node | null, expected: Shape | undefined, to: Syntax): Named {
  if (node === null || isNull(node)) return { kind: 'nothing' };
  const shape = expected?.kind === 'either' ? wayOf(expected, node) : expected;
  if (node.kind === 'scalar') return scalar(node, shape, to);
  if (node.kind === 'sequence') {
    const item = shape?.kind === 'list' ? shape.item : undefined;
    return { kind: 'list', items: node.items.map(({ value }) => nameTree(value, item, to)) };
  }
  return {
    kind: 'group',
    entries: node.entries.map(({ key, value }) => [key.value, nameTree(value, below(shape, key), to)]),
  };
}

function below(shape: Shape | undefined, key: Scalar): Shape | undefined {
  if (shape?.kind === 'record') return shape.value;
  return shape?.kind === 'object' ? shape.names.get(foldName(key.value))?.shape : undefined;
}

function scalar({ style, value }: Scalar, shape: Shape | undefined, to: Syntax): Named {
  const kind = shape?.kind === 'scalar' ? shape.scalar : undefined;
  if (to === 'json') {
    const isNumber = style === 'plain' && kind !== undefined && NUMBERS.has(kind) && SURE_NUMBER.test(value);
    const text = withoutLastBreak(value, style);
    return { kind: 'scalar', value: isNumber ? Number(value) : text, text, isProse: true };
  }
  if (style === 'json' && JSON_NUMBER.test(value)) {
    const number = Number(value);
    return { kind: 'scalar', value: number, text: numberText(number), isProse: false };
  }
  return { kind: 'scalar', value, text: value, isProse: kind === 'text' || kind === undefined };
}

/** A number that is the same in either syntax: three decimals would be thousands in YAML. */
const SURE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/u;
const JSON_NUMBER = /^-?\d/u;

/** `|` ends its text with a line break that says nothing. */
function withoutLastBreak(value: string, style: Scalar['style']): string {
  return style === 'literal' || style === 'folded' ? value.trimEnd() : value;
}

/** A number of JSON as YAML means it: `1.250` would be 1250. */
function numberText(value: number): string {
  const text = plainDigits(value);
  return /\.\d{3}$/u.test(text) ? text.replace('.', ',') : text;
}

/** A number without an exponent. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/gu, '');
  const shift = Number(exponent);
  return sign + (shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, '0'));
}
