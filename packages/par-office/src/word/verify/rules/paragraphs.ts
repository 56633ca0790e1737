import { FORMS } from '../../../messages/places';
import { type Alignment, elementOf } from '../../decree-30/elements';
import { PARAGRAPH } from '../../decree-30/page';
import { mmOfTwips, TWIPS_OF_POINT } from '../../decree-30/units';
import type { Found } from '../finding';
import type { Line } from '../read/model';
import type { FormRule } from './rule';

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'justified',
};

function alignmentOf({ properties: { alignment = 'left' } }: Line): Alignment {
  return ALIGNMENTS[alignment] ?? 'left';
}

/** How the elements are aligned, as far as the decree says. */
export const alignment: FormRule = ({ elements: { idOf } }) =>
  [...idOf].flatMap(([line, id]): readonly Found[] => {
    const { name, alignment: wanted } = elementOf(id);
    const found = alignmentOf(line);
    // A line that is not full looks the same either way.
    if (wanted === undefined || found === wanted || (id === 'body' && isShort(line) && found === 'left')) return [];
    return [
      {
        code: 'PAR908',
        args: { element: name, found: FORMS[found], wanted: FORMS[wanted] },
        at: line,
        same: `${id} ${found}`,
      },
    ];
  });

/** So many letters fill less than a line. */
const FEW = 60;
const isShort = ({ text }: Line): boolean => text.length < FEW;

/** A hair is lost where programs convert measures. */
const TOLERANCE = 0.06;
const centimetres = (twips: number): number => mmOfTwips(twips) / 10;
const figure = (value: number) => {
  const text = String(Math.round(value * 100) / 100);
  return { vi: text.replace('.', ','), en: text };
};

/** The indent of the first line of the body; of lists it is another matter. */
export const firstLines: FormRule = ({ elements: { of } }) =>
  of('body').flatMap((line): readonly Found[] => {
    const { firstLine = 0, left = 0, numbering } = line.properties;
    if ((numbering && numbering.id !== '0') || firstLine < 0 || left > 0 || alignmentOf(line) === 'center') return [];
    const found = centimetres(firstLine);
    if (PARAGRAPH.firstLines.some((wanted) => Math.abs(found - wanted) <= TOLERANCE)) return [];
    return [{ code: 'PAR909', args: { found: figure(found) }, at: line, same: figure(found).en }];
  });

/** The space between the paragraphs of the body, and between its lines. */
export const spacing: FormRule = ({ document: { lines }, elements: { of } }) => {
  const body = of('body');
  const isBody = new Set(body);
  const places = new Map(lines.map((line, index) => [line, index]));
  return body.flatMap((line): readonly Found[] => {
    const before = lines[(places.get(line) ?? 0) - 1];
    const gap =
      before && isBody.has(before) && before.paragraph !== line.paragraph ? gapBetween(before, line) : undefined;
    const found: Found[] = [];
    if (gap !== undefined && gap < PARAGRAPH.leastSpace - 0.1)
      found.push({ code: 'PAR910', args: { found: figure(gap) }, at: line, same: figure(gap).en });
    const lineGap = linesOf(line);
    if (lineGap !== undefined && (lineGap < PARAGRAPH.leastLine - 0.03 || lineGap > PARAGRAPH.mostLine + 0.01))
      found.push({
        code: 'PAR910',
        message: 'PAR910.lines',
        args: { found: figure(lineGap) },
        at: line,
        same: figure(lineGap).en,
      });
    return found;
  });
};

function gapBetween(above: Line, below: Line): number {
  const isContextual =
    above.style === below.style && above.properties.contextual === true && below.properties.contextual === true;
  const twips = isContextual ? 0 : (above.properties.after ?? 0) + (below.properties.before ?? 0);
  return twips / TWIPS_OF_POINT;
}

/** A single line of Times New Roman is so much higher than its letters. */
const SINGLE = 1.15;

/** The distance of lines in single lines; undefined where it is only a least one. */
function linesOf({ properties: { line, lineRule = 'auto' }, runs }: Line): number | undefined {
  if (line === undefined) return 1;
  if (lineRule === 'auto') return line / 240;
  const size = runs[0]?.size;
  if (lineRule !== 'exact' || size === undefined) return undefined;
  return line / TWIPS_OF_POINT / (size * SINGLE);
}
