import type { Status } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { fill } from '../../messages/fill';
import type { ValueCursor } from './cursor';
import { VALUE } from './period-items';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { type Written, writtenValue } from './writing';

/** Between nothing and everything, in tens. */
const TENS = [10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

/**
 * How far a task has come: all of it where it is done, nothing where it is not begun. Where it is under way, what its
 * obligations that are done make of all of them, then the tens between.
 */
export function progressSuggestions(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  const tasks = context.document.checked.report?.fields.tasks?.items ?? [];
  const task = tasks.findLast(({ node }) => node.start <= cursor.replace.start);
  const status = task?.fields.status?.value;
  const states = task?.fields.obligations?.entries.map(({ value }) => value.value) ?? [];
  const share = shareDone(states);
  const percents = percentsOf(status);
  const ordered =
    share !== undefined && percents.length > 2 ? [share, ...percents.filter((one) => one !== share)] : percents;
  return ordered.map((percent) => ({
    label: `${percent}%`,
    kind: VALUE,
    names: [`${percent}%`],
    written: writtenPercent(cursor, percent),
    ...(percent === share && {
      hint: fill(COMPLETION.obligationsDone, context.options.language, { done: doneOf(states), all: states.length }),
    }),
    ...(percents.length === 1 && { hint: said(COMPLETION.byStatus, context) }),
  }));
}

function percentsOf(status: Status | undefined): readonly number[] {
  switch (status) {
    case 'done':
      return [100];
    case 'not-started':
      return [0];
    case 'in-progress':
      return TENS;
    case 'ongoing':
      return [...TENS, 100];
    case 'not-applicable':
      return [];
    case undefined:
      return [0, ...TENS, 100];
    default:
      return status satisfies never;
  }
}

const doneOf = (states: readonly (Status | undefined)[]): number => states.filter((state) => state === 'done').length;

/** The share of obligations that are done, where some are and some are not, in whole percent. */
function shareDone(states: readonly (Status | undefined)[]): number | undefined {
  const done = doneOf(states);
  return done === 0 || done === states.length ? undefined : Math.round((100 * done) / states.length);
}

/** JSON has numbers; whoever has opened a quote there gets the sign too. */
function writtenPercent(cursor: ValueCursor, percent: number): Written {
  const { writing, quote, prefix, suffix } = cursor;
  if (writing !== 'json' || quote !== '') return writtenValue(cursor, `${percent}%`);
  return { before: `${prefix}${percent}${suffix}`, after: '' };
}
