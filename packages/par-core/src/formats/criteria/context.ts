import type * as z from 'zod';
import type { Provenance } from '../../directive/model';
import type { CriteriaSet, Item } from '../../scoring/model';
import type { Read, ReadObject } from '../read-tree';
import type { Reading } from '../reading';
import type { CriteriaFile, override, part, rule } from './schema';

/** A criteria set's file while it is read: what its parts need to know of each other. */
export interface CriteriaReading extends Reading {
  readonly file: ReadObject<CriteriaFile>;
  /** The sets that are known beside this one. */
  readonly sets: readonly CriteriaSet[];
  /** The file of a known set, as a finding of this one names it; undefined of one that did not come from a file nearby. */
  readonly fileOf: (id: string) => string | undefined;
  /** The set that this one builds on, where it is known. */
  readonly base: CriteriaSet | undefined;
  /** The figures that a leaf may take from a report. */
  readonly figures: readonly string[];
  /** Of numbers that do not say otherwise: what the file says of itself; undefined where it says nothing. */
  readonly own: Provenance | undefined;
  /** Where each item of the set was read from. Those of the base that nobody changed are not in it. */
  readonly drafts: Map<Item, Draft>;
  /** Whether the text is broken so that whole parts may be missing: then nothing is called missing. */
  readonly torn: boolean;
  /** What was left out because it could not be read: then the file is no set, and sums are not judged. */
  readonly lost: Lost;
  /** How many more comparisons the search for what was meant may cost: a bound on work over a hostile file. */
  readonly work: { left: number };
}

export interface Lost {
  /** Something that the set cannot be without. */
  anything: boolean;
}

/** An item of an area, a criterion, a component or a part: what stands under it has a key of its own at each level. */
export interface AnyItem extends z.infer<typeof part> {
  readonly criteria?: AnyItem[] | undefined;
  readonly components?: AnyItem[] | undefined;
  readonly parts?: AnyItem[] | undefined;
}

export type ReadItem = ReadObject<AnyItem>;
export type ReadOverride = Read<z.infer<typeof override>>;
export type ReadRule = NonNullable<ReadItem['fields']['rule']>;
export type ReadRuleObject = Read<z.infer<typeof rule>>;
export type ReadOrigin = NonNullable<CriteriaReading['file']['fields']['provenance']>;

/** Where an item was read from, and what of it could not be read. */
export interface Draft {
  /** Absent for an item of the base whose own keys nobody changed. */
  readonly read?: ReadItem | ReadOverride;
  /** Of an item of the base: the change that touched what stands under it. */
  readonly touchedBy?: ReadOverride;
  /** Its points stand for others that could not be read. */
  readonly maximumLost?: boolean;
  /** Its rule stands for another one that could not be read. */
  readonly ruleLost?: boolean;
  /** Not everything under it could be read. */
  readonly itemsLost?: boolean;
}

/** What of the file is no part of a whole set. */
export function lose(c: Pick<CriteriaReading, 'lost'>): undefined {
  c.lost.anything = true;
}
