import type { Calendar } from '@soctrang/par-core/calendar';
import type { AnyRead, Language } from '@soctrang/par-core/report';
import { lineAt, type Scalar, type SourceTree, type Span } from '@soctrang/par-core/source';
import { shortened } from '../shortened';

/** The kinds of hint that can be switched off, each by itself. */
export type HintKind = 'names' | 'points' | 'rates' | 'deadlines';

/** A hint at an offset of the text. */
export interface Hint {
  readonly kind: HintKind;
  readonly at: number;
  readonly label: string;
  readonly tooltip?: string;
}

/** What hints are made of: where they are asked for, in which words, by which days off. */
export interface HintContext {
  readonly tree: SourceTree;
  /** What is asked for, as offsets; what lies outside is not looked at. */
  readonly asked: Span;
  readonly language: Language;
  readonly calendar: Calendar;
}

/** Whether any of a part can be seen. */
export function isAsked({ asked }: Pick<HintContext, 'asked'>, part: Span): boolean {
  return part.end >= asked.start && part.start <= asked.end;
}

/** Behind the colon of a key, where its value begins: between the two it would tear them apart. */
export function behindColon({ source }: SourceTree, keyEnd: number): number {
  const colon = /^[ \t]*:/u.exec(source.slice(keyEnd, keyEnd + 20));
  return keyEnd + (colon?.[0].length ?? 0);
}

/** Behind what stands in one line with its key; else behind the key's colon. */
export function behindEntry(tree: SourceTree, key: Scalar, value: AnyRead): number {
  const { node } = value;
  const isHere =
    node !== null && node.start >= key.end && lineAt(tree.lineStarts, node.end) === lineAt(tree.lineStarts, key.start);
  return isHere ? node.end : behindColon(tree, key.end);
}

/** Letters that fit beside a value without pushing the line out of sight. */
const MOST_LETTERS = 64;

/** A name beside its id; one that is long is cut between two words, and whole in the tooltip. */
export function nameHint(at: number, name: string, tooltip?: string): Hint {
  const label = shortened(name, MOST_LETTERS);
  const more = [label === name ? undefined : name, tooltip].filter((part) => part !== undefined && part !== name);
  return { kind: 'names', at, label, ...(more.length > 0 && { tooltip: more.join('\n\n') }) };
}
