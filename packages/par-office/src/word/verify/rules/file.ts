import { roman } from '../../decree-30/numerals';
import { beginning, type Found } from '../finding';
import type { FormRule } from './rule';

/** Letters in one piece, in Vietnamese; nothing left of the drafting. */
export const traces: FormRule = ({ document, elements: { draftMark } }) => {
  const { lines, trackedChanges, comments } = document;
  const found: Found[] = [];
  const decomposed = lines.filter(({ text }) => text !== text.normalize('NFC'));
  for (const line of decomposed)
    found.push({ code: 'PAR928', args: { text: beginning(line.text) }, at: line, same: '' });
  if (trackedChanges > 0) found.push({ code: 'PAR929', args: { count: trackedChanges } });
  if (comments > 0) found.push({ code: 'PAR929', message: 'PAR929.comments', args: { count: comments } });
  for (const line of lines)
    if (line.inTextBox && line.text !== '')
      found.push({ code: 'PAR930', args: { text: beginning(line.text) }, at: line });
  if (draftMark) found.push({ code: 'PAR931', at: draftMark });
  return found;
};

/** Most of the text says that it is Vietnamese. */
export const language: FormRule = ({ document: { lines } }) => {
  const letters = new Map<string, number>();
  for (const { runs } of lines)
    for (const { text, language: of = '' } of runs) letters.set(of, (letters.get(of) ?? 0) + text.length);
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  if (most === undefined || most[0] === '' || /^vi\b/iu.test(most[0])) return [];
  return [{ code: 'PAR934', args: { found: most[0] } }];
};

/** Appendices with a name, and with a number where there are several. */
export const appendices: FormRule = ({ document: { lines }, elements: { of, idOf } }) => {
  const heads = of('appendix');
  const said = lines.filter(({ text }) => text !== '');
  const places = new Map(said.map((line, index) => [line, index]));
  return heads.flatMap((line, index): readonly Found[] => {
    const found: Found[] = [];
    const next = said[(places.get(line) ?? 0) + 1];
    if (next === undefined || idOf.get(next) !== 'appendixName')
      found.push({ code: 'PAR932', args: { text: line.text }, at: line });
    if (heads.length > 1 && !/[ivxlc\d]\.?$/iu.test(line.text.replace(/phụ lục/iu, '')))
      found.push({
        code: 'PAR932',
        message: 'PAR932.number',
        args: { count: heads.length, text: line.text, wanted: roman(index + 1) },
        at: line,
      });
    return found;
  });
};
