import type { InputValue } from '../../../scoring/inputs';
import type { Rule } from '../../../scoring/model';
import type { Mapping, Scalar } from '../../../source/tree';
import type { ReadScalar } from '../../read-tree';
import { readComponentValue, type ValueProblem, type WrittenValue } from './component-value';

/** What a text gives to the rule of a component. */
export interface ValueText {
  readonly value: InputValue;
  /** What could not be read; there the rule fails, too. */
  readonly problems: readonly Pick<ValueProblem, 'kind' | 'text'>[];
}

/**
 * Reads the value of a component from one line of text, as it is typed in a command or a form: `95%`, `191/200`, `Có`,
 * `30/11/2021`, and several values by name as `x:3;y:4`. It is understood exactly as in a report. Undefined where
 * nothing is written.
 *
 * @example componentValueText({ kind: 'linear' }, '95,5%') // { value: '95.5%', problems: [] }
 */
export function componentValueText(rule: Rule, text: string): ValueText | undefined {
  const read = readComponentValue(rule, written(text.slice(0, LONGEST)));
  return read && { value: read.value, problems: read.problems.map(({ kind, text }) => ({ kind, text })) };
}

/** Longer than any value with all its names. */
const LONGEST = 10_000;

/** Whether a text names its values: `x:3`. A time such as `10:30` does not. */
function isNamed(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && /\p{L}/u.test(text.slice(0, colon));
}

function written(text: string): WrittenValue {
  if (!isNamed(text)) return scalar(text, '');
  const parts = text.split(/;|,(?=\s{0,40}\p{L})/u).map((part) => {
    const colon = part.indexOf(':');
    const id = part.slice(0, Math.max(0, colon)).trim();
    return { id, key: node(id), value: scalar(part.slice(colon + 1).trim(), `/${id}`) };
  });
  const named = new Map(parts.map(({ id, value }) => [id, value]));
  const [numerator, denominator] = [named.get('numerator'), named.get('denominator')];
  if (named.size === 2 && numerator && denominator) {
    return { kind: 'object', node: NOWHERE, path: '', fields: { numerator, denominator } };
  }
  return { kind: 'record', node: NOWHERE, path: '', entries: parts };
}

/** A text that stands in no file has no place. */
const NOWHERE: Mapping = { kind: 'mapping', flow: true, column: 0, entries: [], start: 0, end: 0 };

const node = (value: string): Scalar => ({ kind: 'scalar', style: 'plain', value, start: 0, end: value.length });

const scalar = (value: string, path: string): ReadScalar<string> => ({
  kind: 'scalar',
  node: node(value),
  path,
  value,
});
