import { parseDate } from '@soctrang/par-core/calendar';
import { keyOfReference, parseReference } from '@soctrang/par-core/report';
import type { OpenDocument } from '../open-document';
import { type Holder, holderNamed, type Spot, textUnder, trimmed } from '../spot';
import type { Name, Named } from './name';
import { nameAtSpot } from './naming';

/** The document that a number and symbol name. Numbers begin anew each year: without a date it may be any year's. */
export function documentNamed(written: string, date: string | undefined): Named {
  const id = keyOfReference(written);
  const own = parseReference(id)?.year;
  return { kind: 'document-reference', id, scope: own ?? (date === undefined ? undefined : yearOf(date)) };
}

/** As dates stand in most files: of these only the year is looked at. */
const PLAIN_DATE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](\d{4})|(\d{4})-\d{2}-\d{2})$/u;

function yearOf(date: string): string | undefined {
  const [, last, first] = PLAIN_DATE.exec(date) ?? [];
  if (last !== undefined || first !== undefined) return last ?? first;
  const read = date.length > 60 ? undefined : parseDate(date);
  return read?.kind === 'date' ? read.date.slice(0, 4) : undefined;
}

/** A number and symbol with the date beside it. */
export function referenceNames(spot: Spot, role: Name['role'], dateKey = 'date'): readonly Name[] {
  const written = trimmed(spot.scalar);
  if (written === '' || written.length > 60) return [];
  const date = spot.holder && textUnder(spot.holder, dateKey);
  return nameAtSpot(spot, { ...documentNamed(written, date), role, spelled: 'id' });
}

/** A number and symbol inside a sentence: `Báo cáo số 74/BC-SNV`. */
const IN_PROSE = /\b\d{1,6}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d&]{0,20}(?:-\p{Lu}[\p{L}\d&]{0,20}){1,3}/gu;

/** The documents that a sentence of a file speaks of, where they stand in it. */
export function referencesInText({ checked }: OpenDocument, spot: Spot): readonly Name[] {
  const { start, end } = spot.scalar;
  const text = checked.tree.text.slice(start, end);
  if (!text.includes('/')) return [];
  return [...text.matchAll(IN_PROSE)].flatMap(({ 0: written, index }) => {
    const named = documentNamed(written, undefined);
    if (!parseReference(named.id)) return [];
    const span = { start: start + index, end: start + index + written.length };
    return nameAtSpot(spot, { ...named, spelled: 'fragment', span });
  });
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
