import { parseDate } from '@soctrang/par-core/calendar';
import { keyOfReference, parseReference } from '@soctrang/par-core/report';
import { type Holder, holderNamed, type Spot, textUnder, trimmed } from '../spot';
import type { Name, Named } from './name';
import { nameAtSpot } from './naming';

/** The document that a number and symbol name. Numbers begin anew each year: without a date it may be any year's. */
export function documentNamed(written: string, date: string | undefined): Named {
  const id = keyOfReference(written);
  const own = parseReference(id)?.year;
  const read = date === undefined || date.length > 60 ? undefined : parseDate(date);
  return { kind: 'document-reference', id, scope: own ?? (read?.kind === 'date' ? read.date.slice(0, 4) : undefined) };
}

/** A number and symbol with the date beside it. */
export function referenceNames(spot: Spot, role: Name['role'], dateKey = 'date'): readonly Name[] {
  const written = trimmed(spot.scalar);
  if (written === '' || written.length > 60) return [];
  const date = spot.holder && textUnder(spot.holder, dateKey);
  return nameAtSpot(spot, { ...documentNamed(written, date), role, spelled: 'id' });
}

/** A report is itself a document: its number and its symbol stand under two keys. */
function ownReference(holder: Holder | undefined): Named | undefined {
  if (holder === undefined) return undefined;
  const [number, symbol] = [textUnder(holder, 'number'), textUnder(holder, 'symbol')];
  if (number === undefined || symbol === undefined) return undefined;
  const named = documentNamed(`${number}/${symbol}`, textUnder(holder, 'date'));
  return parseReference(named.id) ? named : undefined;
}

/** One of the two keys under which a report says which document it is. */
export function ownReferencePart(spot: Spot, part: 'number' | 'symbol'): readonly Name[] {
  const named = ownReference(holderNamed(spot, 'document'));
  return named ? nameAtSpot(spot, { ...named, role: 'definition', spelled: part }) : [];
}
