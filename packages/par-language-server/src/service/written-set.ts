import type { CheckedCriteria } from '@soctrang/par-core';
import type { CriteriaFile } from '@soctrang/par-core/criteria';
import type { Provenance } from '@soctrang/par-core/directive';
import type { Language, ReadObject } from '@soctrang/par-core/report';
import {
  add,
  type CompiledItem,
  type CompiledSet,
  type CriteriaSet,
  type Item,
  isLeaf,
  type Rational,
  rational,
  readNumeral,
} from '@soctrang/par-core/scoring';
import type { OpenDocument } from './open-document';
import { briefProvenance } from './provenance-text';
import { shortened } from './shortened';

/** An item as its file says it: what stands under an area, a criterion and a component has a key of its own at each level. */
export interface WrittenItem extends Omit<NonNullable<CriteriaFile['areas']>[number], 'criteria'> {
  readonly criteria?: WrittenItem[] | undefined;
  readonly components?: WrittenItem[] | undefined;
  readonly parts?: WrittenItem[] | undefined;
}

export type ReadItem = ReadObject<WrittenItem>;
export type ReadOverride = ReadObject<NonNullable<CriteriaFile['overrides']>[number]>;

/** The file of a criteria set as it was read; undefined where it could not be read as one. */
export function writtenSet({ kind, checked }: OpenDocument): ReadObject<CriteriaFile> | undefined {
  const read = kind === 'criteria' ? checked.meaning?.read : undefined;
  // The shape is made from the schema of a criteria set, so what it reads is one.
  return read?.kind === 'object' ? (read as unknown as ReadObject<CriteriaFile>) : undefined;
}

/** The set prepared for scoring, with everything it builds on; undefined where it cannot be scored by. */
export function compiledSet({ kind, checked }: OpenDocument): CompiledSet | undefined {
  // Whoever checks a criteria set keeps what came of it beside its findings.
  return kind === 'criteria' ? (checked as Partial<CheckedCriteria>).compiled : undefined;
}

/** The areas that a file says itself. */
export function areasOf(file: ReadObject<CriteriaFile>): readonly ReadItem[] {
  return (file.fields.areas?.items ?? []) as unknown as readonly ReadItem[];
}

/** What stands under an item, in its order. */
export function itemsUnder({ fields }: ReadItem): readonly ReadItem[] {
  return (fields.criteria ?? fields.components ?? fields.parts)?.items ?? [];
}

/** The declared maximum; undefined where it is missing or no number. */
export function maximumOf({ fields }: Pick<ReadItem, 'fields'>): Rational | undefined {
  const written = fields.maximum?.value;
  if (written === undefined) return undefined;
  const number = readNumeral(written);
  return typeof number === 'string' ? undefined : number;
}

/** The sum of the declared maxima; undefined where one of them is missing. */
export function sumOf(items: readonly ReadItem[]): Rational | undefined {
  let sum = rational(0);
  for (const item of items) {
    const maximum = maximumOf(item);
    if (maximum === undefined) return undefined;
    sum = add(sum, maximum);
  }
  return sum;
}

/** The item of an id in a set that need not be prepared for scoring. */
export function itemOf(set: CriteriaSet | undefined, id: string | undefined): Item | undefined {
  const pending: Item[] = [...(set?.areas ?? [])];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (item.id === id) return item;
    if (!isLeaf(item)) pending.push(...item.items);
  }
  return undefined;
}

/** Where the numbers of a file come from, in few words: as it says once for all; what says nothing is not verified. */
export function setProvenance(document: OpenDocument, language: Language): string {
  const compiled = compiledSet(document);
  if (compiled) return briefProvenance(compiled.set.provenance, language);
  const written = writtenSet(document)?.fields.provenance;
  if (written?.kind === 'scalar' && written.value) return shortened(written.value, 60);
  return briefProvenance({ kind: 'unverified' }, language);
}

/** Where the numbers of an item come from: as it says itself, else as what it stands in, else as the set says. */
export function provenanceOf(item: CompiledItem, { set }: CompiledSet): Provenance {
  for (let one: CompiledItem | undefined = item; one; one = one.parent)
    if (one.item.provenance) return one.item.provenance;
  return set.provenance;
}
