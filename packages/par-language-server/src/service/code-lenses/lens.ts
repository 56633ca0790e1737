import type { Calendar } from '@soctrang/par-core/calendar';
import type { Language } from '@soctrang/par-core/report';
import type { SourceTree, Span } from '@soctrang/par-core/source';

/** Commands behind the lenses, for a client that has them: each takes `{ uri }` of the file. */
export const LENS_COMMANDS = {
  /** Shows the score of a report with every point explained. */
  score: 'par.showScore',
  /** Shows which tasks are carried out and which are not. */
  tasks: 'par.showTasks',
  /** Shows when the report and its tasks are due. */
  deadlines: 'par.showDeadlines',
  /** Shows a criteria set in words. */
  set: 'par.showCriteriaSet',
  /** Shows the tasks of a directive and whom they bind. */
  directive: 'par.showDirective',
} as const;

export type LensCommand = (typeof LENS_COMMANDS)[keyof typeof LENS_COMMANDS];

export interface Lens {
  readonly at: Span;
  readonly title: string;
  readonly command?: LensCommand;
}

export interface LensContext {
  readonly language: Language;
  readonly calendar: Calendar;
  readonly tasks: boolean;
}

/** Where what concerns the whole file stands: at its first key, below the comments that begin it. */
export function topOf({ root, text }: SourceTree): Span {
  if (root === null) return { start: 0, end: 0 };
  if (root.kind !== 'mapping') return { start: root.start, end: Math.min(text.length, root.start) };
  const { key } = root.entries[0] ?? {};
  return key ? { start: key.start, end: key.end } : { start: root.start, end: root.start };
}

/** Parts of one line, with what has nothing to say left out. */
export function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
