import { FORMS } from '../../../messages/places';
import { type ElementId, elementOf } from '../../decree-30/elements';
import { FONT } from '../../decree-30/page';
import { beginning, type Found } from '../finding';
import type { Line, Run } from '../read/model';
import type { FormRule } from './rule';

const LEGACY = /^(?:\.vn|vni[ -])/iu;
const isSaid = ({ text }: Run): boolean => /\S/u.test(text);
const sizeText = (size: number) => ({ vi: String(size).replace('.', ','), en: String(size) });

/** One font, in black. */
export const fonts: FormRule = ({ document: { lines } }) => [
  ...gathered(
    lines,
    ({ fonts: names }) => names.find((name) => name.trim().toLowerCase() !== FONT.toLowerCase()),
    (found) => (LEGACY.test(found) ? 'PAR935' : 'PAR904'),
  ),
  ...gathered(
    lines,
    ({ color }) => (isBlack(color) ? undefined : (color ?? '').toUpperCase()),
    () => 'PAR905',
  ),
];

function isBlack(color: string | undefined): boolean {
  return color === undefined || color === 'auto' || /^0{6}$/u.test(color);
}

/** What runs have in common that should not be: one finding for each, at the first place, with how many letters have it. */
function gathered(
  lines: readonly Line[],
  wrong: (run: Run) => string | undefined,
  codeOf: (found: string) => Found['code'],
): readonly Found[] {
  const found = new Map<string, { readonly at: Line; readonly text: string; count: number }>();
  for (const line of lines) {
    for (const run of line.runs) {
      const what = isSaid(run) ? wrong(run) : undefined;
      if (what === undefined) continue;
      const before = found.get(what);
      const count = run.text.replace(/\s/gu, '').length;
      if (before) before.count += count;
      else found.set(what, { at: line, text: run.text, count });
    }
  }
  return [...found].map(([what, { at, text, count }]) => ({
    code: codeOf(what),
    args: { found: what === '' ? '?' : what, text: beginning(text), count },
    at,
  }));
}

/** The size of the letters of every element. */
export const sizes: FormRule = ({ elements: { idOf } }) => [...idOf].flatMap(([line, id]) => sizeFindings(line, id));

export function sizeFindings(line: Line, id: ElementId): readonly Found[] {
  const { name, low, high } = elementOf(id);
  const run = line.runs.find((one) => isSaid(one) && (one.size < low || one.size > high));
  if (run === undefined) return [];
  const shared = { element: name, found: sizeText(run.size), text: beginning(run.text) };
  const same = `${id} ${run.size}`;
  return low === high
    ? [{ code: 'PAR906', message: 'PAR906.exact', args: { ...shared, wanted: low }, at: line, same }]
    : [{ code: 'PAR906', args: { ...shared, low, high }, at: line, same }];
}

/** Bold, italic, capitals of every element, as far as the decree says. */
export const styles: FormRule = ({ elements: { idOf } }) => [...idOf].flatMap(([line, id]) => styleFindings(line, id));

/** What is only written as a choice of this product is not asked of others. */
const UNASKED: ReadonlySet<ElementId> = new Set(['item']);

export function styleFindings(line: Line, id: ElementId): readonly Found[] {
  const { name, bold, italic, capitals } = elementOf(id);
  if (UNASKED.has(id)) return [];
  const found: Found[] = [];
  const ask = (wrong: (run: Run) => boolean, wanted: keyof typeof FORMS): void => {
    const run = line.runs.find((one) => isSaid(one) && /[\p{L}\d]/u.test(one.text) && wrong(one));
    if (run === undefined) return;
    const args = { element: name, text: beginning(run.text), wanted: FORMS[wanted] };
    found.push({ code: 'PAR907', args, at: line, same: `${id} ${wanted}` });
  };
  if (bold !== undefined) ask((run) => run.bold !== bold, bold ? 'bold' : 'notBold');
  if (italic !== undefined) ask((run) => run.italic !== italic, italic ? 'italic' : 'upright');
  if (capitals === true) ask((run) => run.text !== run.text.toLocaleUpperCase('vi'), 'capitals');
  return found;
}
