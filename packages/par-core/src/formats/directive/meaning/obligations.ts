import type { Obligation } from '../../../directive/model';
import type { Described, DirectiveReading, ReadObligations } from '../context';
import { deadlineNamed } from './deadline';
import { type NameIndex, resolve } from './names';
import { listOf, wordsOf } from './words';

/** What obligations and tasks refer to. */
export interface Catalogue {
  readonly documents: NameIndex;
  readonly systems: NameIndex;
}

export type DescribedObligation = Described<Obligation, ReadObligations['items'][number]>;

/**
 * The obligations of a task or of the reporting duty. One without an id is numbered by its place: `1.a.3` is the third
 * of task 1.a.
 */
export function describeObligations(
  c: DirectiveReading,
  owner: string,
  read: ReadObligations | undefined,
  { documents, systems }: Catalogue,
  deliverables: NameIndex,
): readonly DescribedObligation[] {
  return (read?.items ?? []).flatMap((item, index) => {
    const given = item.kind === 'object' ? item.fields : undefined;
    const text = wordsOf(item.kind === 'object' ? item.fields.text : item);
    if (text === undefined) return [];
    const deadline = deadlineNamed(given?.deadline);
    const names = {
      documents: listOf(given?.documents).flatMap((one) => resolve(c, documents, one, 'document') ?? []),
      systems: listOf(given?.systems).flatMap((one) => resolve(c, systems, one, 'system') ?? []),
      deliverables: listOf(given?.deliverables).flatMap((one) => resolve(c, deliverables, one, 'deliverable') ?? []),
    };
    const value: Obligation = {
      id: given?.id?.value ?? `${owner}.${index + 1}`,
      text,
      ...(deadline && { deadline }),
      ...(names.documents.length > 0 && { documents: names.documents }),
      ...(names.systems.length > 0 && { systems: names.systems }),
      ...(names.deliverables.length > 0 && { deliverables: names.deliverables }),
    };
    return [{ value, read: item }];
  });
}
