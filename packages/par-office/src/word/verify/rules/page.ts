import { MARGINS, PAPER, type Side } from '../../decree-30/page';
import { mmOfTwips } from '../../decree-30/units';
import type { Found } from '../finding';
import type { Section } from '../read/model';
import type { FormRule } from './rule';

/** Half a millimetre is what is lost where programs convert measures. */
const TOLERANCE = 0.5;

const shown = (mm: number): string => String(Math.round(mm * 10) / 10);
/** With a decimal comma where it is read in Vietnamese. */
const figure = (mm: number) => ({ vi: shown(mm).replace('.', ','), en: shown(mm) });

/** Paper, orientation and margins of every section. */
export const page: FormRule = ({ document: { sections } }) =>
  sections.flatMap((section, index): readonly Found[] => [
    ...paperOf(section, index),
    ...turnOf(section, index),
    ...marginsOf(section, index),
  ]);

function paperOf({ width, height }: Section, section: number): readonly Found[] {
  const [short = 0, long = 0] = [mmOfTwips(width), mmOfTwips(height)].sort((a, b) => a - b);
  if (Math.abs(short - PAPER.width) < 1 && Math.abs(long - PAPER.height) < 1) return [];
  const found = `${Math.round(mmOfTwips(width))} × ${Math.round(mmOfTwips(height))}`;
  return [{ code: 'PAR901', args: { found }, at: { section }, same: found }];
}

function turnOf({ isLandscape, hasTable }: Section, section: number): readonly Found[] {
  if (!isLandscape) return [];
  if (section === 0) return [{ code: 'PAR902', message: 'PAR902.first', at: { section } }];
  return hasTable ? [] : [{ code: 'PAR902', at: { section } }];
}

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
/** Where the edges of an upright page are when it is turned. */
const TURNED: Readonly<Record<Side, Side>> = { top: 'left', bottom: 'right', left: 'bottom', right: 'top' };

function marginsOf({ margins, isLandscape }: Section, section: number): readonly Found[] {
  const isWithin = (value: number, side: Side): boolean =>
    value >= MARGINS[side].low - TOLERANCE && value <= MARGINS[side].high + TOLERANCE;
  const marginOf = (side: Side): number => mmOfTwips(margins[side] ?? 1440);
  const wrong = SIDES.filter((side) => !isWithin(marginOf(side), side));
  // A page that was turned may have kept its edges, or its sides.
  if (isLandscape && SIDES.every((side) => isWithin(marginOf(side), TURNED[side]))) return [];
  return wrong.map((side) => {
    const { name, low, high } = MARGINS[side];
    const found = figure(marginOf(side));
    return { code: 'PAR903', args: { side: name, found, low, high }, at: { section }, same: `${side} ${found.en}` };
  });
}
