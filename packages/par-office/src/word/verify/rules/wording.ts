import { isCalendarDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { meantReference, parseReference } from '@soctrang/par-core/report';
import { FORMS } from '../../../messages/places';
import { dateLine, isBlank, readDateLine } from '../../decree-30/date-line';
import { elementOf, MOTTO, NATIONAL_TITLE } from '../../decree-30/elements';
import { numberWords, typeAbbreviation } from '../../decree-30/number-line';
import { beginning, type Found } from '../finding';
import type { FormRule } from './rule';

const nfc = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();

/** National title and motto, letter for letter; `HOÀ` is the older way to write `HÒA`. */
export const fixedWords: FormRule = ({ elements: { of } }) => {
  const found: Found[] = [];
  const ask = (id: 'nationalTitle' | 'motto', wanted: string): void => {
    const [line] = of(id);
    const text = line && nfc(line.text);
    if (line === undefined || text === undefined || text.replace('HOÀ', 'HÒA') === wanted) return;
    // Letters of the wrong case alone are a matter of style.
    if (id === 'nationalTitle' && text.replace('Hoà', 'Hòa').replace('hoà', 'hòa').toLocaleUpperCase('vi') === wanted)
      return;
    found.push({ code: 'PAR916', args: { element: elementOf(id).name, text: beginning(text), wanted }, at: line });
  };
  ask('nationalTitle', NATIONAL_TITLE);
  ask('motto', MOTTO);
  return found;
};

const SAMPLE = 'Số: 396/BC-STC';

/** Number and symbol in their form, with the leading zero, and fitting the type of document. */
export const numberForm: FormRule = ({ elements: { of } }) => {
  const [line] = of('number');
  if (line === undefined) return [];
  const text = nfc(line.text);
  const behind = text.replace(/^số\s*:\s*/iu, '');
  const slash = behind.indexOf('/');
  const number = (slash < 0 ? behind : behind.slice(0, slash)).trim();
  const symbol = slash < 0 ? '' : behind.slice(slash + 1).trim();
  const found: Found[] = [];
  if (isBlank(number)) found.push({ code: 'PAR922', args: { element: FORMS.documentNumber }, at: line });
  if (isBlank(symbol)) {
    if (slash >= 0) found.push({ code: 'PAR922', args: { element: FORMS.symbol }, at: line });
    else if (!isBlank(number))
      found.push({ code: 'PAR918', args: { text: beginning(text), sample: SAMPLE }, at: line });
    return found;
  }
  const isFilled = !isBlank(number);
  const written = isFilled ? number : '01';
  const read = parseReference(`${written}/${symbol}`);
  const isInForm = read !== undefined && (!isFilled || text === `Số: ${number}/${symbol}`);
  if (!isInForm) {
    const meant = meantReference(`${written}/${symbol}`);
    const sample = meant === undefined || !isFilled ? SAMPLE : `Số: ${meant}`;
    found.push({ code: 'PAR918', args: { text: beginning(text), sample }, at: line });
  } else if (isFilled && /^\d$/u.test(number)) {
    found.push({ code: 'PAR919', args: { found: number, wanted: numberWords(Number(number)) }, at: line });
  }
  const [title] = of('type');
  const wanted = title && typeAbbreviation(title.text);
  if (title && read && wanted !== undefined && read.type !== wanted)
    found.push({ code: 'PAR923', args: { found: read.type ?? symbol, title: nfc(title.text), wanted }, at: line });
  return found;
};

/** Place and date in their form, of a day that there is. */
export const dateForm: FormRule = ({ elements: { of } }) => {
  const [line] = of('placeAndDate');
  const read = line && readDateLine(line.text.normalize('NFC'));
  if (line === undefined || read === undefined) return [];
  const { place, day, month, year } = read;
  const found: Found[] = [];
  if (isBlank(place)) found.push({ code: 'PAR922', args: { element: FORMS.place }, at: line });
  if ([day, month, year].some(isBlank)) return [...found, { code: 'PAR922', args: { element: FORMS.day }, at: line }];
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(date)) {
    found.push({ code: 'PAR921', args: { text: `ngày ${day} tháng ${month} năm ${year}` }, at: line });
    return found;
  }
  const sample = dateLine(isBlank(place) ? undefined : place, date as CalendarDate);
  if (!isBlank(place) && nfc(line.text) !== sample)
    found.push({ code: 'PAR920', args: { text: beginning(line.text), sample }, at: line });
  return found;
};
