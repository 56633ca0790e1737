import { FORMS } from '../../../messages/places';
import { isBlank } from '../../decree-30/date-line';
import { isKept } from '../../decree-30/recipients';
import { beginning, type Found } from '../finding';
import type { FormRule } from './rule';

const nfc = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();

/** `T/M`, `KT` without a full stop, and whatever else people write for the five authorities. */
const ALMOST = /^(?:(?:T\/M|K\/T|T\/L|T\/UQ|T\/U\/Q|U\/Q|UQ|TƯQ)(?!\p{L})\.?|(?:TM|KT|TL|TUQ|Q)(?![\p{L}.]))/u;
/** Degrees, ranks and forms of address that people write before a name. */
const DEGREE =
  /^(?:(?:GS|PGS|TS|ThS|Th\.S|ThS|BS|BSCKI|BSCKII|KS|CN|LS|DS|NGƯT|NGND|TSKH)\.\s?|(?:GS|PGS|TS|ThS|BS|KS|Ông|Bà|Đ\/c|Đồng chí|Thạc sĩ|Tiến sĩ|Kỹ sư|Cử nhân)\s)/u;

/** Who signs: by one of five authorities, with the bare name. */
export const signing: FormRule = ({ elements: { of } }) => {
  const found: Found[] = [];
  for (const line of of('authority')) {
    const text = nfc(line.text);
    const [almost] = ALMOST.exec(text) ?? [];
    if (almost !== undefined) found.push({ code: 'PAR925', args: { text: almost }, at: line });
    else if (isBlank(text.replace(/^(?:TM|KT|TL|TUQ|Q)\./u, '')))
      found.push({ code: 'PAR922', args: { element: FORMS.office }, at: line });
  }
  for (const line of of('signer')) {
    const text = nfc(line.text);
    const [degree] = DEGREE.exec(text) ?? [];
    if (degree !== undefined)
      found.push({ code: 'PAR925', message: 'PAR925.degree', args: { text: degree.trim() }, at: line });
    else if (isBlank(text)) found.push({ code: 'PAR922', args: { element: FORMS.signer }, at: line });
  }
  return found;
};

/** The recipients: a hyphen and a semicolon each, the last line is where the document is kept. */
export const recipients: FormRule = ({ elements: { of } }) => {
  const lines = of('recipient');
  const last = lines.at(-1);
  if (last === undefined) return [];
  const found: Found[] = [];
  const text = nfc(last.text);
  const isInForm = /^- Lưu: VT(?:, .*)?\.$/u.test(text);
  if (!isInForm) found.push({ code: 'PAR926', args: { text: beginning(text) }, at: last });
  else if (/[…_]|\.{3}/u.test(text)) found.push({ code: 'PAR922', args: { element: FORMS.recipients }, at: last });
  for (const line of lines.slice(0, -1)) {
    const one = nfc(line.text);
    if (isBlank(one.replace(/^-|;$/gu, '')))
      found.push({ code: 'PAR922', args: { element: FORMS.recipients }, at: line });
    else if (!/^- .*;$/u.test(one) && !isKept(one))
      found.push({ code: 'PAR926', message: 'PAR926.line', args: { text: beginning(one) }, at: line });
  }
  return found;
};

/** Each ground ends in a semicolon, the last in a full stop. */
export const grounds: FormRule = ({ elements: { of } }) => {
  const lines = of('ground');
  return lines.flatMap((line, index): readonly Found[] => {
    const isLast = index === lines.length - 1;
    const sign = isLast ? '.' : ';';
    if (line.text.trim().endsWith(sign)) return [];
    return [
      {
        code: 'PAR927',
        args: { text: beginning(line.text), wanted: isLast ? FORMS.fullStop : FORMS.semicolon },
        at: line,
      },
    ];
  });
};
