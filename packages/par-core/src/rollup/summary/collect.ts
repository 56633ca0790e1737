import { byCodeUnit } from './by-code-unit';
import { type DigestOptions, digestOf, type NamedReport } from './digest';
import { type Digest, type Named, SUMMARY_FORMAT, type Summary, type SummaryEntry } from './model';

/** Files that are named where there are many: the others are counted. */
const MOST_NAMES = 5;

const NONE: Named = { count: 0, names: [] };

/** The summary of no report at all: merged with another one, it gives the other one. */
export const empty: Summary = { format: SUMMARY_FORMAT, entries: [], unplaced: NONE };

/** Sums up reports one after the other. The one thing here that changes: for a stream of them. */
export interface Collector {
  /** Takes a report in; nothing of it is kept but what `digestOf` keeps. */
  readonly add: (report: NamedReport, options?: DigestOptions) => void;
  /** Takes in what another thread made of a report: its digest, or the name of one that belongs nowhere. */
  readonly addDigest: (digest: Digest | undefined, name: string) => void;
  readonly merge: (other: Summary) => void;
  /** All that was taken in so far. */
  readonly summary: () => Summary;
}

/**
 * A collector of reports. The order in which they come changes nothing.
 *
 * @example
 * const collector = collect();
 * for (const { name, text } of files) collector.add({ name, report: checkReport(text, { today }) });
 * const summary = collector.summary();
 */
export function collect(options: DigestOptions = {}): Collector {
  const entries = new Map<string, SummaryEntry>();
  let unplaced = NONE;
  const put = (entry: SummaryEntry): void => {
    const key = keyOf(entry.report);
    const there = entries.get(key);
    entries.set(key, there ? mergeEntries(there, entry) : entry);
  };
  const addDigest = (digest: Digest | undefined, name: string): void => {
    if (digest) put({ report: digest, others: NONE });
    else unplaced = mergeNamed(unplaced, { count: 1, names: [name] });
  };
  return {
    add: (report, own = options) => addDigest(digestOf(report, own), report.name),
    addDigest,
    merge: (other) => {
      for (const entry of other.entries) put(entry);
      unplaced = mergeNamed(unplaced, other.unplaced);
    },
    summary: () => ({
      format: SUMMARY_FORMAT,
      entries: [...entries].sort(([a], [b]) => byCodeUnit(a, b)).map(([, entry]) => entry),
      unplaced,
    }),
  };
}

/**
 * A summary with one more report. Copies the summary: for many reports take `collect`.
 *
 * @example add(empty, { name: 'stc.par.yaml', report })
 */
export function add(summary: Summary, report: NamedReport, options?: DigestOptions): Summary {
  const collector = collect(options);
  collector.merge(summary);
  collector.add(report);
  return collector.summary();
}

/** Two summaries in one. Associative and commutative: parts of a heap may be summed up anywhere, in any order. */
export function merge(a: Summary, b: Summary): Summary {
  const collector = collect();
  collector.merge(a);
  collector.merge(b);
  return collector.summary();
}

/** What reports of one agency, period and directive have in common. */
function keyOf({ directive, agency, period }: Digest): string {
  return JSON.stringify([directive, agency, period]);
}

function mergeEntries(a: SummaryEntry, b: SummaryEntry): SummaryEntry {
  const [first, second] = counts(a.report, b.report) ? [a, b] : [b, a];
  const passed: Named = { count: 1, names: [second.report.name] };
  return { report: first.report, others: mergeNamed(mergeNamed(first.others, second.others), passed) };
}

/** Whether a report counts rather than another one: the later by its date, then by its name, then by what it says. */
function counts(a: Digest, b: Digest): boolean {
  const dates = byCodeUnit(a.date ?? '', b.date ?? '');
  if (dates !== 0) return dates > 0;
  const names = byCodeUnit(a.name, b.name);
  return names !== 0 ? names > 0 : byCodeUnit(JSON.stringify(a), JSON.stringify(b)) >= 0;
}

function mergeNamed(a: Named, b: Named): Named {
  if (b.count === 0) return a;
  if (a.count === 0) return b;
  return { count: a.count + b.count, names: [...a.names, ...b.names].sort(byCodeUnit).slice(0, MOST_NAMES) };
}
