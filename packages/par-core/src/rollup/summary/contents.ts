import type { Summary } from './model';

/** How many reports of one period of one directive a summary holds; the period is empty where it could not be read. */
export interface SummaryContent {
  readonly directive: string;
  readonly period: string;
  readonly agencies: number;
  readonly reports: number;
}

/** What a summary holds, by directive and period, sorted. */
export function contentsOf({ entries }: Summary): readonly SummaryContent[] {
  const contents = new Map<string, SummaryContent>();
  for (const { report, others } of entries) {
    const { directive, period } = report;
    const key = JSON.stringify([directive, period]);
    const { agencies = 0, reports = 0 } = contents.get(key) ?? {};
    contents.set(key, { directive, period, agencies: agencies + 1, reports: reports + 1 + others.count });
  }
  return [...contents.values()];
}
