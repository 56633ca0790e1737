import { compare, equals, type Rational } from '../exact/rational';

/** An end of a range: the number, and whether it still belongs. */
export interface End {
  readonly value: Rational;
  readonly inclusive: boolean;
}

/** Numbers between two ends; an end that is absent is open for ever. */
export interface Range {
  readonly from?: End;
  readonly to?: End;
}

/** All numbers. */
export const EVERYTHING: Range = {};

export const atLeast = (value: Rational): Range => ({ from: { value, inclusive: true } });
export const atMost = (value: Rational): Range => ({ to: { value, inclusive: true } });

/** Whether a number lies in a range. */
export function inRange(value: Rational, { from, to }: Range): boolean {
  if (from) {
    const order = compare(value, from.value);
    if (order < 0 || (order === 0 && !from.inclusive)) return false;
  }
  if (!to) return true;
  const order = compare(value, to.value);
  return order < 0 || (order === 0 && to.inclusive);
}

/** What two ranges have in common; absent where that is nothing. */
export function common(a: Range, b: Range): Range | undefined {
  const from = !a.from || (b.from && startsBefore(a.from, b.from)) ? b.from : a.from;
  const to = !a.to || (b.to && endsBefore(b.to, a.to)) ? b.to : a.to;
  if (from && to) {
    const order = compare(from.value, to.value);
    if (order > 0 || (order === 0 && !(from.inclusive && to.inclusive))) return undefined;
  }
  return { ...(from && { from }), ...(to && { to }) };
}

/** The same numbers in as few ranges as can be, from the lowest on. */
export function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => (!a.from ? (b.from ? -1 : 0) : !b.from ? 1 : byStart(a.from, b.from)));
  const out: Range[] = [];
  for (const range of sorted) {
    const last = out.at(-1);
    if (!last || !touch(last, range)) out.push(range);
    else if (last.to && (!range.to || endsBefore(last.to, range.to))) {
      out[out.length - 1] = { ...(last.from && { from: last.from }), ...(range.to && { to: range.to }) };
    }
  }
  return out;
}

const byStart = (a: End, b: End): number => compare(a.value, b.value) || Number(b.inclusive) - Number(a.inclusive);
const startsBefore = (a: End, b: End): boolean => byStart(a, b) < 0;
const endsBefore = (a: End, b: End): boolean =>
  compare(a.value, b.value) < 0 || (equals(a.value, b.value) && !a.inclusive && b.inclusive);

/** Whether nothing lies between the end of one range and the beginning of the next. */
function touch({ to }: Range, { from }: Range): boolean {
  if (!to || !from) return true;
  const order = compare(from.value, to.value);
  return order < 0 || (order === 0 && (from.inclusive || to.inclusive));
}
