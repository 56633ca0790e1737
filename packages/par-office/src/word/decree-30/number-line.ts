import { TYPE_NAMES } from '@soctrang/par-core/report';
import { BLANK } from './date-line';

/** A number below ten has a leading zero. */
export function numberWords(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * Number and symbol; what is not known is left blank.
 *
 * @example numberLine(7, 'BC-STC') // 'Số: 07/BC-STC'
 * @example numberLine(undefined, 'BC-STC') // 'Số: ……/BC-STC'
 */
export function numberLine(number: number | undefined, symbol: string | undefined): string {
  return `Số: ${number === undefined ? BLANK : numberWords(number)}/${symbol ?? BLANK}`;
}

/**
 * The abbreviation of a type of document by its name; undefined where the decree has no such type.
 *
 * @example typeAbbreviation('BÁO CÁO') // 'BC'
 */
export function typeAbbreviation(name: string): string | undefined {
  const sought = name.normalize('NFC').trim().toLowerCase();
  return Object.entries(TYPE_NAMES).find(([, { vi }]) => vi === sought)?.[0];
}
