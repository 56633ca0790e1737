import { type DocumentReference, meantReference, parseReference } from '../document-reference';
import { factsOf, type Memory } from '../memory';
import type { ReadList, ReadObject } from '../read-tree';
import type { Evidence, Report, ReportedTask } from './schema';

/** A document that a report cites as evidence, with its number and symbol understood once for all rules. */
export interface Citation {
  readonly evidence: ReadObject<Evidence>;
  /** Number and symbol, where they are in form. */
  readonly reference: DocumentReference | undefined;
  /** What is the same for every way of writing one reference, or one file; undefined where neither is given. */
  readonly key: string | undefined;
}

/** The documents of one list of evidence. The same as long as nothing in the list changes. */
export type Citations = readonly Citation[];

/** A part of a report that has a list of evidence. */
export interface CitingPart {
  /** The task it is; undefined in the self-assessment. */
  readonly task: ReadObject<ReportedTask> | undefined;
  readonly citations: Citations;
}

/** Every document that a report cites as evidence, part by part, in the order of the file. */
export function citationsOf({ fields }: ReadObject<Report>, memory?: Memory): readonly CitingPart[] {
  const understood = factsOf<ReadObject<Evidence>, Citation>(memory, 'documents', []);
  const ofList = factsOf<ReadList<Evidence>, Citations>(memory, 'documents of a list', []);
  const parts: CitingPart[] = [];
  const cite = (list: ReadList<Evidence> | undefined, task?: CitingPart['task']): void => {
    if (list === undefined) return;
    const citations = ofList(list, () => list.items.map((one) => understood(one, () => understand(one))));
    parts.push({ task, citations });
  };
  for (const task of fields.tasks?.items ?? []) cite(task.fields.evidence, task);
  for (const { value } of fields.selfAssessment?.fields.items?.entries ?? []) cite(value.fields.evidence);
  return parts;
}

function understand(evidence: ReadObject<Evidence>): Citation {
  const { file, reference: written } = evidence.fields;
  if (!written?.value) return { evidence, reference: undefined, key: file?.value };
  const reference = parseReference(written.value);
  return { evidence, reference, key: keyOfReference(written.value, reference) };
}

/** A reference without its leading zeros, and as it was meant where it is not in form. */
export function keyOfReference(written: string, reference = parseReference(written)): string {
  const meant = reference ? written : (meantReference(written) ?? written.toLowerCase());
  return meant.startsWith('0') ? meant.replace(/^0+(?=\d)/u, '') : meant;
}

/** A citation of a document that is cited elsewhere, too. */
export interface RepeatedCitation extends Pick<CitingPart, 'task'> {
  readonly evidence: ReadObject<Evidence>;
}

/** How often each document is cited, in the lists that were counted. */
interface Count {
  lists: ReadonlySet<Citations>;
  readonly times: Map<string, number>;
  /** The documents that are cited more than once. */
  readonly repeated: Set<string>;
}

const counts = new WeakMap<Memory, Count>();

/**
 * Citations of one and the same reference or file, for each that is cited more than once. With a memory only the lists
 * that have changed are counted anew.
 */
export function repeatedCitations(
  parts: readonly CitingPart[],
  memory?: Memory,
): readonly (readonly RepeatedCitation[])[] {
  const count = (memory && counts.get(memory)) ?? { lists: new Set(), times: new Map(), repeated: new Set() };
  recount(count, new Set(parts.map(({ citations }) => citations)));
  if (memory) counts.set(memory, count);
  if (count.repeated.size === 0) return [];
  const found = new Map<string, RepeatedCitation[]>();
  for (const { task, citations } of parts) {
    for (const { key, evidence } of citations) {
      if (key === undefined || !count.repeated.has(key)) continue;
      const group = found.get(key);
      if (group) group.push({ task, evidence });
      else found.set(key, [{ task, evidence }]);
    }
  }
  return [...found.values()];
}

function recount(count: Count, lists: ReadonlySet<Citations>): void {
  const gone = new Set([...count.lists].filter((list) => !lists.has(list)).flat());
  const come = new Set([...lists].filter((list) => !count.lists.has(list)).flat());
  // A list that has changed still holds most of its citations.
  for (const citation of gone) if (!come.has(citation)) add(count, citation, -1);
  for (const citation of come) if (!gone.has(citation)) add(count, citation, 1);
  count.lists = lists;
}

function add({ repeated, times }: Count, { key }: Citation, by: 1 | -1): void {
  if (key === undefined) return;
  const now = (times.get(key) ?? 0) + by;
  if (now === 0) times.delete(key);
  else times.set(key, now);
  if (now > 1) repeated.add(key);
  else repeated.delete(key);
}
