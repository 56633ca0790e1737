import type { Surroundings } from '@soctrang/par-core';
import { type Calendar, extendCalendar } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import type { Digest, Summary } from '@soctrang/par-core/rollup';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import type { ReadingPlan } from './plan';

/** The directives, criteria sets and days off that count for the reports of a summary. */
export interface Known {
  readonly directive: (id: string) => Directive | undefined;
  readonly calendar: (directive: string) => Calendar | undefined;
  readonly criteriaSets: () => readonly CriteriaSet[];
  /** Notes what a report needs, from what lies around it; looked at once for each directive and set. */
  readonly note: (digest: Pick<Digest, 'directive' | 'score'>, around: () => Promise<Surroundings>) => Promise<void>;
  readonly noteAll: (summary: Summary, around: () => Promise<Surroundings>) => Promise<void>;
}

export function newKnown({
  directive: asked,
  calendar: extension,
}: Pick<ReadingPlan, 'directive' | 'calendar'>): Known {
  const directives = new Map<string, Directive>();
  const calendars = new Map<string, Calendar>();
  const sets = new Map<string, CriteriaSet>();
  const sought = new Set<string>();
  if (asked) directives.set(asked.id, asked);
  const note: Known['note'] = async ({ directive, score }, around) => {
    const key = `${directive} ${score?.set ?? ''}`;
    if (sought.has(key)) return;
    sought.add(key);
    const { directives: near, criteriaSets, calendar } = await around();
    const found = near.find(({ id }) => id === directive);
    if (found && !directives.has(directive)) directives.set(directive, found);
    if (!calendars.has(directive)) calendars.set(directive, extendCalendar(calendar, extension));
    const set = criteriaSets.find(({ id }) => id === score?.set);
    if (set && !sets.has(set.id)) sets.set(set.id, set);
  };
  return {
    directive: (id) => directives.get(id),
    calendar: (id) => calendars.get(id),
    criteriaSets: () => [...sets.values()],
    note,
    noteAll: async ({ entries }, around) => {
      for (const { report } of entries) await note(report, around);
    },
  };
}
