import type { Syntax } from '../../source/tree';
import type { TextEdit } from '../fixes/fix';
import type { CheckedText, FormatDefinition, ReadFile } from '../format-definition';
import type { Language } from '../vocabulary';
import { layFile } from './block';
import { placeComments } from './comments';
import { doubtsOf, readAnyDay } from './doubts';
import { type Joined, join, yamlBreaks, yamlSpacing } from './join';
import { jsonBreaks, jsonSpacing, layJson } from './json';
import type { Layout } from './layout';
import { type Difference, differenceOf } from './same-meaning';
import { type Renamed, translate } from './translate';

export interface FormatOptions {
  /** The kind of file: `REPORT_FORMAT`, `ROSTER_FORMAT`, `CALENDAR_FORMAT`. */
  readonly format: FormatDefinition;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** Turns the keys and the listed values into this vocabulary; without it they stay as they are written. */
  readonly keys?: Language;
}

export type FormatResult =
  | {
      readonly kind: 'formatted';
      readonly text: string;
      /** What has to change in the text for that, in its order; nothing where it is laid out already. */
      readonly edits: readonly TextEdit[];
    }
  /** What is wrong leaves open what the text means: it has to be mended first. */
  | ({ readonly kind: 'refused' } & CheckedText)
  /** The layout would have changed what the file says: a fault of ours, and the text stays as it is. */
  | { readonly kind: 'fault'; readonly difference: Difference | 'pieces' };

/**
 * Lays out the text of a file: indentation, spaces, blank lines, line ends, Unicode NFC. What it says stays: every
 * text, comment, quote and number as it is written, in its order. The result is read again and compared; formatting it
 * once more changes nothing. Never throws on any text.
 *
 * A file whose text is broken, that gives a key twice, or that is of another kind is refused with the findings that
 * say so.
 *
 * @example
 * const result = formatText('mẫu:   par-report/1\n', { format: REPORT_FORMAT });
 * // result.kind is 'formatted', result.text is 'mẫu: par-report/1\n'
 */
export function formatText(text: string, options: FormatOptions): FormatResult {
  const { format, syntax = 'yaml', keys } = options;
  const before = readAnyDay(text, format, syntax);
  const findings = doubtsOf(before);
  const { tree, language } = before.reading;
  if (before.read === undefined || findings.length > 0) return { kind: 'refused', tree, language, findings };
  const renamed: ReadonlyMap<number, Renamed> = keys === undefined ? new Map() : translate(tree, format, keys);
  const laid = layOut(before, renamed);
  if (laid === undefined) return { kind: 'fault', difference: 'pieces' };
  if (laid.edits.length > 0) {
    const difference = differenceOf(before, readAnyDay(laid.text, format, syntax), renamed);
    if (difference !== undefined) return { kind: 'fault', difference };
  }
  return { kind: 'formatted', ...laid };
}

function layOut({ reading: { tree } }: ReadFile, renamed: ReadonlyMap<number, Renamed>): Joined | undefined {
  const { text, syntax } = tree;
  const replacements = new Map([...renamed].map(([start, one]) => [start, one.text]));
  const layout: Layout = {
    tree,
    pieces: [],
    replacements,
    composed: text.normalize('NFC') === text,
    at: 0,
    isFaulty: false,
    block: undefined,
  };
  if (syntax === 'json') layJson(layout);
  else {
    layFile(layout);
    placeComments(tree, layout.pieces);
  }
  if (layout.isFaulty) return undefined;
  return syntax === 'json'
    ? join(text, layout.pieces, jsonSpacing, jsonBreaks)
    : join(text, layout.pieces, yamlSpacing, yamlBreaks);
}
