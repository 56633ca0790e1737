import type * as z from 'zod';
import type { CalendarDate, Directive, Provenance } from '../../directive/model';
import type { Read, ReadList, ReadObject, ReadScalar } from '../read-tree';
import type { Reading } from '../reading';
import type { DirectiveFile, words } from './schema';

/** A directive's file while it is read: what its parts need to know of each other. */
export interface DirectiveReading extends Reading {
  readonly file: ReadObject<DirectiveFile>;
  /** The directive's own day, else today: agencies are looked up on it. */
  readonly day: CalendarDate;
  /** Where a fact is known from that names no source: the directive itself. */
  readonly itself: Provenance;
  /** The known directive whose agencies and groups are taken over. */
  readonly base: Directive | undefined;
  /** Whether agencies are wanting as a whole, which is said once: nobody unknown is said then. */
  readonly agenciesLost: boolean;
  /** How many more comparisons the search for what was meant may cost: a bound on work over a hostile file. */
  readonly work: { left: number };
}

/** A part of the directive with the place it was read from. */
export interface Described<Part, Source> {
  readonly value: Part;
  readonly read: Source;
}

/** The words of a text in either or both languages. */
export type ReadWords = Read<z.infer<typeof words>>;
/** One name, or a list of names. */
export type ReadNames = ReadScalar<string> | ReadList<string>;

type Item<Key extends keyof DirectiveFile> =
  NonNullable<DirectiveFile[Key]> extends readonly (infer Value)[] ? Value : never;

export type ReadAgency = Read<Item<'agencies'>>;
export type ReadGroup = Read<Item<'groups'>>;
export type ReadDocument = Read<Item<'documents'>>;
export type ReadSystem = Read<Item<'systems'>>;
export type ReadIndicator = Read<Item<'indicators'>>;
export type ReadTask = Read<Item<'tasks'>>;
export type ReadDuty = Read<DirectiveFile['reportingDuty']>;
export type ReadObligations = Read<NonNullable<Item<'tasks'>['obligations']>>;
export type ReadDeadline = Read<NonNullable<Item<'tasks'>['deadline']>>;
export type ReadOrigin = Read<NonNullable<DirectiveFile['provenance']>>;
