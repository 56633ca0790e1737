import type { Summary, SummaryEntry } from '../summary/model';
import type { PictureAside } from './model';

/** What a summary holds beside what is in the picture: reports of other periods and directives, and of nobody. */
export function asideOf(summary: Summary, directive: string, inside: ReadonlySet<SummaryEntry>): PictureAside {
  const periods = new Map<string, number>();
  const directives = new Map<string, number>();
  for (const entry of summary.entries) {
    if (inside.has(entry)) continue;
    const { report, others } = entry;
    const isOther = report.directive !== directive;
    const [counts, id] = isOther ? [directives, report.directive] : [periods, report.period];
    counts.set(id, (counts.get(id) ?? 0) + 1 + others.count);
  }
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([id, reports]) => ({ id, reports })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { periods: sorted(periods), directives: sorted(directives), unplaced: summary.unplaced };
}
