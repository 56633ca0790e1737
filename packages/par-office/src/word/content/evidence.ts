import type { CalendarDate } from '@soctrang/par-core/directive';
import { type Evidence, parseReference, TYPE_NAMES } from '@soctrang/par-core/report';
import { inline } from '../document/prose';
import { WORDS } from './words';

function capitalised(text: string): string {
  return text === '' ? text : text[0]?.toLocaleUpperCase('vi') + text.slice(1);
}

/** A day as lists have it: `26/11/2021`. */
export function shortDate(date: string): string {
  const [year, month, day] = (date as CalendarDate).split('-');
  return `${day}/${month}/${year}`;
}

/**
 * A document that proves a result, in a line.
 *
 * @example evidenceLine({ reference: '396/BC-STC', date: '2021-11-26', title: 'Giải trình tồn tại' })
 * // 'Báo cáo số 396/BC-STC ngày 26/11/2021: Giải trình tồn tại'
 */
export function evidenceLine({ reference, date, title, issuer, file }: Evidence): string {
  const symbol = reference === undefined ? undefined : parseReference(reference);
  const type = symbol?.type === undefined ? undefined : TYPE_NAMES[symbol.type]?.vi;
  const isLetter = symbol !== undefined && symbol.type === undefined && symbol.unit !== undefined;
  const kind = type === undefined ? (isLetter ? 'Công văn' : WORDS.document) : capitalised(type);
  const head = [
    reference === undefined ? '' : `${kind} số ${inline(reference)}`,
    date === undefined ? '' : `ngày ${shortDate(date)}`,
    issuer === undefined ? '' : `của ${inline(issuer)}`,
  ].filter((part) => part !== '');
  const subject = inline(title ?? '') || (head.length === 0 ? inline(file ?? '') : '');
  return [head.join(' '), subject].filter((part) => part !== '').join(': ');
}
