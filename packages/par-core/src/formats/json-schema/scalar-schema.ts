import type * as z from 'zod';
import { type ScalarKind, scalarKindOf } from '../scalars';
import { type JsonSchema, NOTHING } from './json-schema';
import { COUNT, datePattern, MEASURE, NUMERAL, PERCENT, POINTS, periodPattern, RATE, SHARE } from './patterns';
import { refusal } from './sentences';

/** More digits than a double holds exactly are no number (PAR107). */
const HIGHEST = 999_999_999_999_999;

/**
 * A single value, as leniently as the reader takes it: dates and numbers also as the texts people write, a key without
 * a value as not yet filled in.
 */
export function scalarSchema(kind: ScalarKind, schema: z.ZodType): JsonSchema {
  return { anyOf: [...alternatives(kind, schema), NOTHING] };
}

function alternatives(kind: ScalarKind, schema: z.ZodType): JsonSchema[] {
  switch (kind) {
    case 'text':
    case 'id':
    case 'directive':
    case 'agency':
    case 'task':
    case 'indicator':
    case 'name':
    case 'value':
    case 'deadline':
      // YAML reads `8` as a number and `true` as a truth value; here both are what was written.
      return [{ type: 'string', errorMessage: refusal('PAR103') }, { not: { type: ['object', 'array'] } }];
    case 'format':
      return [{ type: 'string', errorMessage: refusal('PAR110') }];
    case 'date':
      return [{ type: 'string', pattern: datePattern(), errorMessage: refusal('PAR108', 'PAR301') }];
    case 'period':
      return [
        { type: 'string', pattern: periodPattern(), errorMessage: refusal('PAR109') },
        { type: 'integer', minimum: 1900, maximum: 2100 },
        // 9.2021, a month that YAML reads as a number.
        { type: 'number', minimum: 1.19, maximum: 12.21, not: { type: 'integer' } },
      ];
    case 'percent': {
      const high = highOf(schema);
      return [number(high ?? HIGHEST, high === undefined ? RATE : PERCENT)];
    }
    case 'count':
      // 1.250 is a number with a fraction to YAML, and 1250 to its author.
      return [number(HIGHEST, COUNT)];
    case 'points':
      return [number(HIGHEST, POINTS)];
    case 'numeral':
      return [number(HIGHEST, NUMERAL)];
    case 'measure':
      // Thirty digits are the most that is read; a double has fewer.
      return [{ type: ['number', 'string'], pattern: MEASURE, errorMessage: refusal('PAR107') }];
    case 'share':
      return [number(100, SHARE)];
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

function number(maximum: number, pattern: string): JsonSchema {
  return { type: ['number', 'string'], minimum: 0, maximum, pattern, errorMessage: refusal('PAR105', 'PAR107') };
}

function highOf(schema: z.ZodType): number | undefined {
  const { maxValue } = schema as Partial<z.ZodNumber>;
  return maxValue === null || maxValue === undefined || !Number.isFinite(maxValue) ? undefined : maxValue;
}

/** What a scalar is called among the definitions of a schema. A rate is a percentage that may exceed a hundred. */
export function scalarName(schema: z.ZodType): string | undefined {
  const kind = scalarKindOf(schema);
  if (kind === undefined || kind === 'format') return undefined;
  return kind === 'percent' && highOf(schema) === undefined ? 'rate' : kind;
}
