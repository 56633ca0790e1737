/**
 * What the readers of `calendar/` and `read-number.ts` take, as regular expressions of JSON Schema: ECMA-262 with the
 * flag `u`, without any other flag. They are anchored and repeat within bounds, so that no text makes them backtrack.
 */

/** EARLIEST_YEAR to LATEST_YEAR of `calendar/date.ts`. */
const YEAR = '(?:19\\d{2}|20\\d{2}|2100)';
const LEAP_YEAR = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)';

interface Months {
  readonly any: string;
  readonly notFebruary: string;
  readonly long: string;
  readonly february: string;
}

const NUMBERED: Months = {
  any: '(?:0?[1-9]|1[0-2])',
  notFebruary: '(?:0?[13-9]|1[0-2])',
  long: '(?:0?[13578]|1[02])',
  february: '0?2',
};

const LONG_NAMES = '[Jj]an(?:uary)?|[Mm]ar(?:ch)?|[Mm]ay|[Jj]uly?|[Aa]ug(?:ust)?|[Oo]ct(?:ober)?|[Dd]ec(?:ember)?';
const SHORT_NAMES = '[Aa]pr(?:il)?|[Jj]une?|[Ss]ept?(?:ember)?|[Nn]ov(?:ember)?';
const FEBRUARY = '[Ff]eb(?:ruary)?';
const NAMED: Months = {
  any: `(?:${LONG_NAMES}|${SHORT_NAMES}|${FEBRUARY})`,
  notFebruary: `(?:${LONG_NAMES}|${SHORT_NAMES})`,
  long: `(?:${LONG_NAMES})`,
  february: FEBRUARY,
};

/** A way to write a date, for days, months and years that go together. */
type Form = (day: string, month: string, year: string) => string;

/** Every day there is, and no other: 31/11, 30/02 and 29/02/2021 are none. */
function daysThatAre(months: Months, form: Form): string[] {
  return [
    form('(?:0?[1-9]|1\\d|2[0-8])', months.any, YEAR),
    form('(?:29|30)', months.notFebruary, YEAR),
    form('31', months.long, YEAR),
    form('29', months.february, LEAP_YEAR),
  ];
}

const MIDNIGHT = '(?:[Tt ]00:00(?::00(?:\\.0{1,9})?)?(?:[Zz]| ?[+-]\\d{2}:?\\d{2})?)?';
const NGAY = '[Nn]g[àa]y';
const THANG = '[Tt]h[áa]ng';
const NAM = '[Nn][ăa]m';

/** A date as `parseDate` reads it, of a day that exists. */
export function datePattern(): string {
  const forms = [
    ...daysThatAre(NUMBERED, (d, m, y) => `${y}[-/.]${m}[-/.]${d}${MIDNIGHT}`),
    ...daysThatAre(NUMBERED, (d, m, y) => `(?:${NGAY} )?${d} ?[-/.] ?${m} ?[-/.] ?${y}`),
    ...daysThatAre(NUMBERED, (d, m, y) => `(?:${NGAY} )?(?:[Mm][ùuồo]ng )?${d} ${THANG} ${m}(?:,? ${NAM} |, ?| )${y}`),
    ...daysThatAre(NAMED, (d, m, y) => `${d}(?:st|nd|rd|th)? ${m}[.,]{0,2} ${y}`),
    ...daysThatAre(NAMED, (d, m, y) => `${m}\\.? ${d}(?:st|nd|rd|th)?,? ${y}`),
  ];
  return `^(?:${forms.join('|')})$`;
}

const ROMAN = '(?:[1-4]|[Ii]{1,3}|[Ii][Vv])';
const VIETNAMESE_NUMBER = '[Mm][ộo]t|[Nn]h[ấa]t|[Hh]ai|[Nn]h[ìi]|[Bb]a|[Bb][ốo]n|[Tt][ưu]';
const ENGLISH_NUMBER = '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';
const HALF = '(?:[Ff]irst|[Ss]econd|[Ll]ast|1st|2nd)';

/** A reporting period as `parsePeriod` reads it, of a year that has it. */
export function periodPattern(): string {
  const forms = [
    `(?:(?:[Cc][ảa] )?${NAM} |(?:[Ff]ull |[Ww]hole )?[Yy]ear )?${YEAR}`,
    `${YEAR}[-/ ]?(?:[Qq][1-4]|[Hh][12])`,
    `[Qq] ?${ROMAN}[-/ ,]{0,2}${YEAR}`,
    `[Qq]u[ýy] (?:[Tt]h[ứu] )?(?:${ROMAN}|${VIETNAMESE_NUMBER}) ?(?:[-/,] ?|${NAM} )?${YEAR}`,
    `${ENGLISH_NUMBER} [Qq]uarter,? (?:of )?${YEAR}`,
    `[Qq]uarter ${ROMAN}(?:, ?|/| of | )${YEAR}`,
    `[Hh] ?[12][-/ ,]{0,2}${YEAR}`,
    `(?:(?:0?6|[Ss][áa]u) ${THANG}|[Nn][ửu]a) (?:[đd]ầu|[đd]au|cuối|cuoi)(?: ${NAM} |/| )${YEAR}`,
    `${HALF} (?:half|(?:six|6) months),? (?:of )?${YEAR}`,
    `${YEAR}[-/]${NUMBERED.any}`,
    `${THANG} ${NUMBERED.any} ${YEAR}`,
    `(?:${THANG} |[Tt])?${NUMBERED.any} ?(?:[-/.,] ?|${NAM} )${YEAR}`,
    `${NAMED.any}[.,]? (?:of )?${YEAR}`,
  ];
  return `^(?:(?:[Kk][ỳy] (?:b[áa]o c[áa]o )?|[Tt]rong |[Ii]n |[Tt]he ))?(?:${forms.join('|')})$`;
}

const PERCENT_SIGN = '\\s?%?';

/** A number from zero, with a comma or a point: `95,5`. */
export const POINTS = '^\\+?\\d{1,15}(?:[.,]\\d{1,15})?$';
/** A rate, with or without its sign: `95,5%`. */
export const RATE = `^\\+?\\d{1,15}(?:[.,]\\d{1,15})?${PERCENT_SIGN}$`;
/** A rate up to a hundred. */
export const PERCENT = `^\\+?0{0,12}(?:100(?:[.,]0{1,12})?|\\d{1,2}(?:[.,]\\d{1,15})?)${PERCENT_SIGN}$`;
/** A whole number, its thousands set apart or not: `1250`, `1.250`, `1 250`, `1,250,000`. */
export const COUNT = '^\\+?(?:\\d{1,15}(?:[.,]0{1,12})?|\\d{1,3}(?:[. \\u00a0]\\d{3}){1,4}|\\d{1,3}(?:,\\d{3}){2,4})$';
const DECIMALS = '(?:[.,]\\d{1,40})?';
const FRACTION = '\\d{1,30} ?/ ?0{0,29}[1-9]\\d{0,29}';
const THOUSANDS = '\\d{1,3}(?:(?:\\.\\d{3}){2,9}|(?:[ \\u00a0]\\d{3}){1,9})';
/** An exact number from zero: `1,25`, `1/3`. More than 30 digits are for the checker to count. */
export const NUMERAL = `^\\+?(?:\\d{1,60}${DECIMALS}|${THOUSANDS}|${FRACTION})$`;
/** An exact number, or a rate with its sign: `-5%`. */
export const MEASURE = `^[+-]?(?:\\d{1,60}${DECIMALS}|${THOUSANDS}|${FRACTION})${PERCENT_SIGN}$`;
/** An exact rate up to a hundred. */
export const SHARE = `^\\+?(?:0{0,12}(?:100(?:[.,]0{1,12})?|\\d{1,2}${DECIMALS})|${FRACTION})${PERCENT_SIGN}$`;
/** Exactly a hundred per cent. */
export const HUNDRED = `^\\+?0{0,12}100(?:[.,]0{1,12})?${PERCENT_SIGN}$`;
/** Exactly nothing. */
export const ZERO = `^[+-]?0{1,15}(?:[.,]0{1,12})?${PERCENT_SIGN}$`;

/** Upper-case letter first, then letters, digits, `&` and dots: a name in a document's symbol. */
const NAME = '\\p{Lu}[\\p{L}\\d&.]*';

/** A document's symbol as `parseSymbol` reads it. */
export const SYMBOL = `^${NAME}(?:-${NAME})*$`;
/** The symbol of a report (báo cáo). */
export const REPORT_SYMBOL = `^BC-${NAME}(?:-${NAME})*$`;
/** Number and symbol of a document as `parseReference` reads them. */
export const REFERENCE = `^(?:\\d{1,6}[a-z]?/(?:\\d{4}/${NAME}(?:-${NAME})*|${NAME}(?:-${NAME})+)|\\d{1,5}-\\p{Lu}\\p{L}{0,4}/${NAME})$`;

/** A text with its first letter in upper case, as people begin a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Exactly one of these texts. */
export function oneOf(texts: readonly string[]): string {
  return `^(?:${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|')})$`;
}
