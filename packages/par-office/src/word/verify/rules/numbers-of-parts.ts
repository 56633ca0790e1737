import { FOREIGN_LETTERS, POINT_LETTERS, readRoman, roman } from '../../decree-30/numerals';
import { partSign } from '../elements-found';
import { beginning, type Found } from '../finding';
import type { Line } from '../read/model';
import type { FormRule } from './rule';

const isForeign = (letter: string): boolean => FOREIGN_LETTERS.some((one) => one === letter);

/** Parts by Roman numbers, items by Arabic ones, points by Vietnamese letters, each behind the one before. */
export const numbersOfParts: FormRule = ({ elements: { idOf } }) => {
  const lines = [...idOf].filter(([, id]) => id === 'part' || id === 'item' || id === 'body').map(([line]) => line);
  lines.sort((a, b) => a.paragraph - b.paragraph);
  const found: Found[] = [];
  let part = 0;
  let item = 0;
  let letter: string | undefined;
  for (const line of lines) {
    const number = readRoman(partSign(line) ?? '');
    const isPart = number !== undefined && idOf.get(line) === 'part';
    const point = pointOf(line);
    const arabic = itemOf(line);
    if (isPart) {
      if (number !== part + 1 && number !== 1) found.push(misplaced(line, `${roman(part + 1)}.`));
      part = number;
      item = 0;
      letter = undefined;
    } else if (arabic !== undefined) {
      if (arabic !== 1 && item > 0 && arabic !== item + 1) found.push(misplaced(line, `${item + 1}.`));
      item = arabic;
      letter = undefined;
    } else if (point !== undefined) {
      if (isForeign(point))
        found.push({ code: 'PAR924', message: 'PAR924.letter', args: { text: `${point})` }, at: line });
      else if (point !== 'a' && letter !== undefined && !followers(letter).includes(point))
        found.push(misplaced(line, `${followers(letter)[0] ?? 'a'})`));
      letter = point;
    }
  }
  return found;
};

function misplaced(line: Line, wanted: string): Found {
  return { code: 'PAR924', args: { text: beginning(`${line.sign} ${line.text}`), wanted }, at: line };
}

function pointOf({ sign, text }: Line): string | undefined {
  return /^(\p{Ll})\)$/u.exec(sign)?.[1] ?? /^(\p{Ll})\)\s/u.exec(text)?.[1];
}

function itemOf({ sign, text }: Line): number | undefined {
  const [, digits] = /^(\d{1,3})\.$/u.exec(sign) ?? /^(\d{1,2})\.\s/u.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** What may stand behind a letter: some lists have `đ`, and some go on with `e`. A letter of another alphabet counts as its neighbour. */
function followers(letter: string): readonly string[] {
  if (letter === 'd') return ['đ', 'e'];
  const letters: readonly string[] = POINT_LETTERS;
  const at = letters.indexOf(letter);
  if (at >= 0) return [letters[at + 1] ?? ''];
  return letters.filter((one) => one > letter && /[a-z]/u.test(one)).slice(0, 1);
}
