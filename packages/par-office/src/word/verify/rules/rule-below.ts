import { FORMS } from '../../../messages/places';
import { type ElementId, elementOf } from '../../decree-30/elements';
import { textWidth } from '../../decree-30/text-width';
import { TWIPS_OF_POINT } from '../../decree-30/units';
import type { Found } from '../finding';
import type { Line } from '../read/model';
import type { FormRule } from './rule';

const RULED: readonly ElementId[] = ['motto', 'agency', 'subject'];
/** Widths are reckoned, and lines are drawn by hand. */
const TOLERANCE = 0.12;

/** The rules below motto, agency and subject (đường kẻ ngang, nét liền). */
export const rules: FormRule = ({ document: { lines }, elements: { of } }) =>
  RULED.flatMap((id): readonly Found[] => {
    const line = of(id).at(-1);
    if (line === undefined || line.inTextBox) return [];
    const { name, rule } = elementOf(id);
    const lengths = rulesAt(line, lines);
    if (lengths.length === 0) return [{ code: 'PAR917', args: { element: name }, at: line }];
    const size = line.runs[0]?.size ?? 0;
    const bold = line.runs[0]?.bold ?? false;
    const width = textWidth(line.text, size, bold) * TWIPS_OF_POINT;
    const whole = line.room === undefined ? width : Math.min(width, line.room);
    if (rule === undefined || whole === 0 || (rule.low === 0 && rule.high === 1)) return [];
    const shares = lengths.flatMap((length) => (length === undefined ? [] : [length / whole]));
    // A length that cannot be told is taken for right.
    if (
      shares.length < lengths.length ||
      shares.some((share) => share >= rule.low - TOLERANCE && share <= rule.high + TOLERANCE)
    )
      return [];
    const wanted = rule.low === 1 ? FORMS.wholeLine : FORMS.partOfLine;
    return [
      {
        code: 'PAR917',
        message: 'PAR917.length',
        args: { element: name, found: Math.round((shares[0] ?? 0) * 100), wanted },
        at: line,
      },
    ];
  });

/** The lengths of what is drawn at a line, or at the blank lines below it; undefined where one cannot be told. */
function rulesAt(line: Line, lines: readonly Line[]): readonly (number | undefined)[] {
  const at = lines.indexOf(line);
  const below: Line[] = [];
  for (const next of lines.slice(at + 1, at + 4)) {
    const isSameCell = next.cell?.table === line.cell?.table && next.cell?.column === line.cell?.column;
    if (!isSameCell || (next.text !== '' && !isDashes(next.text))) break;
    below.push(next);
  }
  const bordered = (one: Line): number | undefined => {
    const { left = 0, right = 0 } = one.properties;
    return one.room === undefined ? undefined : one.room - left - right;
  };
  return [
    ...(line.properties.ruleBelow ? [bordered(line)] : []),
    ...line.drawn,
    ...below.flatMap((one) => [
      ...(one.properties.ruleAbove || one.properties.ruleBelow ? [bordered(one)] : []),
      ...one.drawn,
      ...(isDashes(one.text) ? [textWidth(one.text, one.runs[0]?.size ?? 0, false) * TWIPS_OF_POINT] : []),
    ]),
  ];
}

/** A rule that was typed. */
const isDashes = (text: string): boolean => /^[_\-–—─]{3,}$/u.test(text);
