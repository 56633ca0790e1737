import type { Scalar, Span } from '@soctrang/par-core/source';
import type { OpenDocument } from '../open-document';
import { type Spot, trimmed } from '../spot';
import type { Name, Named, Spelling } from './name';

/** Says what a place of one address names: mostly one thing, none where it says nothing. */
export type Naming<Context> = (spot: Spot, context: Context) => readonly Name[];

/** What each address of a format names; an address that is not here names nothing. */
export type NamingTable<Context> = Readonly<Record<string, Naming<Context>>>;

/** Applies a table to a document: what a spot of it names. */
export type SpotNames = (spot: Spot) => readonly Name[];

export function byTable<Context>(table: NamingTable<Context>, context: Context): SpotNames {
  return (spot) => (Object.hasOwn(table, spot.address) ? (table[spot.address]?.(spot, context) ?? []) : []);
}

interface Said extends Named {
  readonly role?: Name['role'];
  readonly spelled?: Spelling;
  /** A part of the scalar, instead of all of it. */
  readonly span?: Span;
}

/** The name that a whole scalar is. */
export function nameAtSpot({ scalar, flow }: Spot, said: Said): readonly Name[] {
  const { span = scalar, role = 'use', kind, id, scope } = said;
  if (id === '') return [];
  const spelled = said.spelled ?? (isPlainlyWritten(scalar) && trimmed(scalar) === id ? 'id' : 'otherwise');
  return [{ kind, id, scope, role, spelled, style: scalar.style, flow, start: span.start, end: span.end }];
}

/** A text over several lines is nobody's id. */
export function isPlainlyWritten({ style }: Scalar): boolean {
  return style !== 'literal' && style !== 'folded';
}

/** A part of a scalar that stands in the file as it is read: no escape before it, no fold. */
export function fragment({ checked }: OpenDocument, scalar: Scalar, text: string): Span | undefined {
  const written = checked.tree.source.slice(scalar.start, scalar.end);
  if (!isPlainlyWritten(scalar) || written.includes('\\')) return undefined;
  const at = written.indexOf(text);
  return at < 0 ? undefined : { start: scalar.start + at, end: scalar.start + at + text.length };
}

/** A table entry for a value that only a value can be, or only a key of a record. */
export function onKey<Context>(naming: Naming<Context>): Naming<Context> {
  return (spot, context) => (spot.role === 'key' && spot.shape ? naming(spot, context) : []);
}

export function onValue<Context>(naming: Naming<Context>): Naming<Context> {
  return (spot, context) => (spot.role === 'value' && trimmed(spot.scalar) !== '' ? naming(spot, context) : []);
}
