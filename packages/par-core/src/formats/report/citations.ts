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

/** Every document that a report cites as evidence, in the order of the file's parts. */
export function citationsOf({ fields }: ReadObject<Report>, memory?: Memory): readonly Citation[] {
  const citations: Citation[] = [];
  const understood = factsOf<ReadObject<Evidence>, Understood>(memory, 'citations', []);
  const add = (evidence: ReadObject<Evidence>, task: Citation['task']): void => {
    const { reference, key } = understood(evidence, () => understand(evidence));
    citations.push({ evidence, task, reference, key });
  };
  for (const task of fields.tasks?.items ?? []) {
    for (const evidence of task.fields.evidence?.items ?? []) add(evidence, task);
  }
  for (const { value } of fields.selfAssessment?.fields.items?.entries ?? []) {
    for (const evidence of value.fields.evidence?.items ?? []) add(evidence, undefined);
  }
  return citations;
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

/** Citations of one and the same reference or file, for each that is cited more than once. */
export function repeatedCitations(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const first = new Map<string, Citation>();
  const repeated = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { key } = citation;
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, citation);
      continue;
    }
    const group = repeated.get(key);
    if (group) group.push(citation);
    else repeated.set(key, [earlier, citation]);
  }
  return [...repeated.values()];
}
