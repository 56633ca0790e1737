import type { InputValue, Quantity, Ratio } from '@soctrang/par-core/scoring';
import { divide, Rational, rational, readNumeral } from '@soctrang/par-core/scoring';
import { type AskedPart, CHOICE, SHARE } from '../../formulas';
import { exactCell, serialOf } from '../cell-values';
import type { CellValue } from '../sheet';
import type { BookWords } from '../words';
import type { LeafRows } from './layout';
import { alternativeNames } from './used';

/** What stands in the three cells of one part. */
export interface PartCells {
  readonly value?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
}

/** The cells of a value, by part; and whether they hold all of it. */
export interface ValueCells {
  readonly cells: ReadonlyMap<string, PartCells>;
  readonly isWhole: boolean;
}

const isRatio = (value: unknown): value is Ratio =>
  typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
const isNamed = (value: unknown): value is Readonly<Record<string, Quantity | Ratio>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Rational);

/** What a leaf is given, as the cells of its parts. What is no number stands there as the text it is. */
export function valueCells(leaf: LeafRows, value: InputValue | undefined, words: BookWords): ValueCells {
  const cells = new Map<string, PartCells>();
  let isWhole = true;
  const put = (part: AskedPart | undefined, given: unknown): void => {
    if (part === undefined) {
      isWhole = false;
      return;
    }
    const made = partCells(part, given, words);
    isWhole &&= made !== undefined && (typeof made.value !== 'number' || !isLong(given));
    if (made) cells.set(part.id, made);
  };
  const byId = new Map(leaf.parts.map((part) => [part.id, part] as const));
  const [first] = leaf.parts;
  if (value === undefined || value === null) return { cells, isWhole };
  const { rule } = leaf.unwrapped;
  switch (rule.kind) {
    case 'survey':
    case 'growth':
    case 'formula':
      if (!isNamed(value)) isWhole = false;
      else for (const [id, given] of Object.entries(value)) if (given != null) put(named(byId, id), given);
      break;
    case 'external-index':
      put(byId.get(isRatio(value) || (typeof value === 'string' && value.endsWith('%')) ? SHARE : 'value'), value);
      break;
    default:
      put(first, value);
  }
  return { cells, isWhole };
}

/** The choice of a formula is no value, whatever a variable is called. */
function named(byId: ReadonlyMap<string, AskedPart>, id: string): AskedPart | undefined {
  const part = byId.get(id);
  return part?.id === CHOICE && part.input === 'choice' ? undefined : part;
}

function partCells(part: AskedPart, given: unknown, words: BookWords): PartCells | undefined {
  if (isRatio(given)) {
    const numerator = countCell(given.numerator);
    const denominator = countCell(given.denominator);
    return part.byCounts && numerator !== undefined && denominator !== undefined
      ? { numerator, denominator }
      : undefined;
  }
  switch (part.input) {
    case 'answer':
      return { value: typeof given === 'boolean' ? words.cell(given ? 'yes' : 'no') : String(given).slice(0, 100) };
    case 'date':
      if (given === false) return { value: words.cell('no') };
      return { value: isDay(given) ? serialOf(given) : String(given).slice(0, 100) };
    default:
      return typeof given === 'object' && !(given instanceof Rational) ? undefined : quantityCells(part, given);
  }
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && value > '1900-03-01';

function quantityCells({ unit }: AskedPart, given: unknown): PartCells | undefined {
  const inPercent = unit === 'percent';
  const isShare = typeof given === 'string' && given.endsWith('%');
  const read = readNumeral(given);
  if (typeof read === 'string' || (isShare && !inPercent)) {
    return given === true || given === false || typeof given === 'function' ? undefined : { value: String(given) };
  }
  const value = inPercent && !isShare ? divide(read, rational(100)) : read;
  return { value: exactCell(value).value };
}

/** More digits than the fifteen of a cell, which hold the rounded number then. */
function isLong(given: unknown): boolean {
  const read = typeof given === 'string' ? readNumeral(given) : 'not-a-number';
  return typeof read !== 'string' && !exactCell(read).isWhole;
}

function countCell(given: Quantity): CellValue | undefined {
  const read = readNumeral(given);
  return typeof read === 'string' ? undefined : exactCell(read).value;
}

/** What the cell of the choice holds: the name of the formula, or what was written where no formula is called so. */
export function choiceCell(leaf: LeafRows, choice: string | undefined, words: BookWords): string | undefined {
  const { rule } = leaf.unwrapped;
  if (choice === undefined || rule.kind !== 'formula') return undefined;
  const index = rule.alternatives.findIndex(({ id }) => id === choice);
  return index < 0 ? choice : alternativeNames(rule, words.language)[index];
}
