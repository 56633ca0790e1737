import { Rational } from '../exact/rational';
import type { Failure } from '../inputs';
import type { Case, ReadInput, Reading } from './explained';

const MOST_LETTERS = 60;
/** As many parts as a rule may have. */
const MOST_SHOWN = 100;

/** An input that could not be read, shown as it was written. */
export const unread = (failure: Failure, value: unknown, where?: Pick<Case, 'variable' | 'expression'>): Reading => ({
  outcome: failure,
  case: where ? { kind: 'failed', ...where } : { kind: 'failed' },
  inputs: asWritten(value),
  derived: [],
  arithmetic: undefined,
});

function asWritten(value: unknown): readonly ReadInput[] {
  if (typeof value !== 'object' || value === null || value instanceof Rational) return [written('value', value)];
  return Object.keys(value)
    .slice(0, MOST_SHOWN)
    .map((name) => written(name, (value as Readonly<Record<string, unknown>>)[name]));
}

const written = (name: string, value: unknown): ReadInput => ({
  name: name.slice(0, MOST_LETTERS),
  label: undefined,
  kind: 'unread',
  text: textOf(value),
});

/** Short enough to print. What an object would say of itself is not asked: it may be anybody's. */
function textOf(value: unknown): string {
  if (value instanceof Rational) return String(value).slice(0, MOST_LETTERS);
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  if (typeof value === 'function' || typeof value === 'symbol') return '…';
  return String(value).slice(0, MOST_LETTERS);
}
