import type { CrossFieldRule } from '../json-schema/cross-field';
import { HUNDRED, REFERENCE, REPORT_SYMBOL, SYMBOL, ZERO } from '../json-schema/patterns';
import * as schema from './schema';

const BLANK = '^\\s*$';

/** The rules over several keys of a report that JSON Schema can say; each is a rule of the checker, too. */
export const REPORT_CROSS_FIELD: readonly CrossFieldRule[] = [
  {
    code: 'PAR401',
    on: schema.task,
    when: [{ key: 'status', is: ['done'] }],
    at: ['progress'],
    must: { number: { const: 100 }, text: { pattern: HUNDRED } },
  },
  {
    code: 'PAR402',
    on: schema.task,
    when: [{ key: 'status', is: ['not-started'] }],
    at: ['progress'],
    must: { number: { const: 0 }, text: { pattern: ZERO } },
  },
  {
    code: 'PAR404',
    on: schema.task,
    when: [{ key: 'status', is: ['done'] }, lacking('results', 'evidence')],
    at: ['status'],
  },
  {
    code: 'PAR405',
    on: schema.task,
    when: [{ key: 'status', is: ['ongoing'] }, lacking('results', 'evidence')],
    at: ['status'],
  },
  {
    code: 'PAR406',
    on: schema.task,
    when: [{ key: 'status', is: ['not-applicable'] }, lacking('reason')],
    at: ['status'],
  },
  { code: 'PAR407', on: schema.shortcoming, when: [lacking('reason')], at: ['description'] },
  { code: 'PAR408', on: schema.shortcoming, when: [lacking('remedy')], at: ['description'] },
  {
    code: 'PAR409',
    on: schema.task,
    when: [{ key: 'status', is: ['done'] }],
    at: ['obligations', '*'],
    must: { oneOf: ['done', 'ongoing', 'not-applicable'] },
  },
  {
    code: 'PAR410',
    on: schema.task,
    when: [
      { key: 'status', is: ['not-started', 'in-progress', 'not-applicable'] },
      { key: 'completedOn', given: true },
    ],
    at: ['completedOn'],
  },
  {
    code: 'PAR502',
    on: schema.indicator,
    rates: true,
    when: [{ key: 'numerator', given: true }],
    at: ['denominator'],
    must: { number: { exclusiveMinimum: 0 }, text: { pattern: '[1-9]' } },
  },
  {
    code: 'PAR505',
    on: schema.indicator,
    rates: true,
    when: [{ key: 'numerator', given: true }, lacking('denominator')],
    at: ['numerator'],
  },
  {
    code: 'PAR505',
    on: schema.indicator,
    rates: true,
    when: [{ key: 'denominator', given: true }, lacking('numerator')],
    at: ['denominator'],
  },
  {
    code: 'PAR601',
    on: schema.task,
    when: [],
    at: ['evidence', '*', 'reference'],
    must: { number: { type: 'string' }, text: { anyOf: [{ pattern: BLANK }, { pattern: REFERENCE }] } },
  },
  {
    code: 'PAR601',
    on: schema.document,
    when: [],
    at: ['symbol'],
    must: { text: { anyOf: [{ pattern: BLANK }, { pattern: SYMBOL }] } },
  },
  {
    code: 'PAR602',
    on: schema.document,
    when: [],
    at: ['symbol'],
    // What is no symbol at all has been said.
    must: { text: { anyOf: [{ not: { pattern: SYMBOL } }, { pattern: REPORT_SYMBOL }] } },
  },
];

function lacking(...keys: readonly string[]): CrossFieldRule['when'][number] {
  const [only, ...others] = keys.map((key) => ({ key, given: false }));
  return only !== undefined && others.length === 0 ? only : { any: keys.map((key) => ({ key, given: false })) };
}
