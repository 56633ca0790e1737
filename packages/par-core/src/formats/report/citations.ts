import { type DocumentReference, meantReference, parseReference } from '../document-reference';
import { factsOf, type Memory } from '../memory';
import type { ReadObject } from '../read-tree';
import type { Evidence, Report, ReportedTask } from './schema';

/** A document that a report cites as evidence, with its number and symbol understood once for all rules. */
export interface Citation {
  readonly evidence: ReadObject<Evidence>;
  /** The task it stands under; undefined in the self-assessment. */
  readonly task: ReadObject<ReportedTask> | undefined;
  /** Number and symbol, where they are in form. */
  readonly reference: DocumentReference | undefined;
  /** What is the same for every way of writing one reference, or one file; undefined where neither is given. */
  readonly key: string | undefined;
}

/** The documents cited in one part of a report: under a task, or in the self-assessment. The same list while its part stays. */
export type Citations = readonly Citation[];

/** Every document that a report cites as evidence, part by part, in the order of the file. */
export function citationsOf({ fields }: ReadObject<Report>, memory?: Memory): readonly Citations[] {
  const understood = factsOf<ReadObject<Evidence>, Understood>(memory, 'documents', []);
  const cited = (evidence: ReadObject<Evidence>, task: Citation['task']): Citation => {
    const { reference, key } = understood(evidence, () => understand(evidence));
    return { evidence, task, reference, key };
  };
  const ofTask = factsOf<ReadObject<ReportedTask>, Citations>(memory, 'documents of a task', []);
  const parts = (fields.tasks?.items ?? []).map((task) =>
    ofTask(task, () => (task.fields.evidence?.items ?? []).map((evidence) => cited(evidence, task))),
  );
  const assessed = fields.selfAssessment?.fields.items?.entries ?? [];
  const own = assessed.flatMap(({ value }) => value.fields.evidence?.items ?? []).map((one) => cited(one, undefined));
  return own.length > 0 ? [...parts, own] : parts;
}

type Understood = Pick<Citation, 'reference' | 'key'>;

function understand({ fields }: ReadObject<Evidence>): Understood {
  const written = fields.reference?.value;
  if (!written) return { reference: undefined, key: fields.file?.value };
  const reference = parseReference(written);
  return { reference, key: keyOfReference(written, reference) };
}

/** A reference without its leading zeros, and as it was meant where it is not in form. */
export function keyOfReference(written: string, reference = parseReference(written)): string {
  const meant = reference ? written : (meantReference(written) ?? written.toLowerCase());
  return meant.startsWith('0') ? meant.replace(/^0+(?=\d)/u, '') : meant;
}

/** How often each document is cited, in the parts that were counted. */
interface Count {
  parts: ReadonlySet<Citations>;
  readonly times: Map<string, number>;
  /** The documents that are cited more than once. */
  readonly repeated: Set<string>;
}

const counts = new WeakMap<Memory, Count>();

/**
 * Citations of one and the same reference or file, for each that is cited more than once. With a memory only the parts
 * that have changed are counted anew.
 */
export function repeatedCitations(parts: readonly Citations[], memory?: Memory): readonly Citations[] {
  const count = (memory && counts.get(memory)) ?? { parts: new Set(), times: new Map(), repeated: new Set() };
  recount(count, new Set(parts));
  if (memory) counts.set(memory, count);
  if (count.repeated.size === 0) return [];
  const found = new Map<string, Citation[]>();
  for (const part of parts) {
    for (const citation of part) {
      const { key } = citation;
      if (key === undefined || !count.repeated.has(key)) continue;
      const group = found.get(key);
      if (group) group.push(citation);
      else found.set(key, [citation]);
    }
  }
  return [...found.values()];
}

function recount(count: Count, parts: ReadonlySet<Citations>): void {
  const add = (part: Citations, by: 1 | -1): void => {
    for (const { key } of part) {
      if (key === undefined) continue;
      const times = (count.times.get(key) ?? 0) + by;
      if (times === 0) count.times.delete(key);
      else count.times.set(key, times);
      if (times > 1) count.repeated.add(key);
      else count.repeated.delete(key);
    }
  };
  for (const part of count.parts) if (!parts.has(part)) add(part, -1);
  for (const part of parts) if (!count.parts.has(part)) add(part, 1);
  count.parts = parts;
}
