import type * as z from 'zod';
import { CODES, type Code } from '../codes';
import type { Field, ObjectShape, Shape } from '../shape';
import { isOneOf } from './choice-schema';
import { allOf, anyOf, GIVEN, type JsonSchema, type SchemaVocabulary, whenever } from './json-schema';
import { underNames } from './names';
import { refusal } from './sentences';

/**
 * A rule over several keys of a part, as far as JSON Schema can say it: beside the zod schema, once, in English keys
 * and values. The checker has a rule of its own for each, with a better sentence; a test holds the two together.
 *
 * An error of ours is a constraint. A warning of ours is advice: editors show it at the marked value, and the file
 * stays valid, since a report grows over weeks.
 */
export interface CrossFieldRule {
  readonly code: Code;
  /** The part whose keys it speaks of. */
  readonly on: z.ZodType;
  /** Only where a directive is known, on indicators that are rates. */
  readonly rates?: true;
  /** All of these hold. */
  readonly when: readonly Condition[];
  /** The value that is marked, from the part downwards; `*` stands for every item or entry. */
  readonly at: readonly string[];
  /** What the marked value has to be then. Without it, nothing helps but to change something else. */
  readonly must?: Demand;
}

export type Condition =
  | { readonly key: string; readonly is: readonly string[] }
  | { readonly key: string; readonly given: boolean }
  | { readonly any: readonly Condition[] };

/** A demand on a number or a text; of a choice, the values it may have. */
export type Demand =
  | { readonly number?: JsonSchema; readonly text: JsonSchema }
  | { readonly oneOf: readonly string[] };

/** A rule as JSON Schema, in the names of a vocabulary. */
export function crossFieldSchema(rule: CrossFieldRule, part: ObjectShape, vocabulary: SchemaVocabulary): JsonSchema {
  const conditions = rule.when.map((condition) => conditionSchema(condition, part, vocabulary));
  const then = atPath(rule.at, part, vocabulary, (shape) => markedSchema(rule, shape, vocabulary));
  return conditions.length === 0 ? then : whenever(allOf(conditions), then);
}

function markedSchema(rule: CrossFieldRule, shape: Shape, vocabulary: SchemaVocabulary): JsonSchema {
  const message = refusal(rule.code);
  const isAdvice = CODES[rule.code].severity !== 'error';
  if (rule.must === undefined) {
    if (!isAdvice) throw new TypeError(`${rule.code} is an error, and its rule demands nothing`);
    return { deprecationMessage: message };
  }
  if (!isAdvice) return demandSchema(rule.must, shape, vocabulary, { errorMessage: message });
  return whenever(demandSchema(rule.must, shape, vocabulary, {}), undefined, { deprecationMessage: message });
}

function demandSchema(must: Demand, shape: Shape, vocabulary: SchemaVocabulary, said: JsonSchema): JsonSchema {
  if ('oneOf' in must) {
    if (shape.kind !== 'choice') throw new TypeError('only a choice is one of some values');
    // What is no value of the list at all is refused there already.
    const { enum: allowed } = isOneOf(must.oneOf, shape.terms, vocabulary);
    const { enum: known = [] } = isOneOf(Object.keys(shape.terms), shape.terms, vocabulary);
    return whenever({ enum: known }, { enum: allowed ?? [], ...said });
  }
  const { number = {}, text } = must;
  return whenever({ type: 'number' }, { ...number, ...said }, { ...text, ...said });
}

function conditionSchema(condition: Condition, part: ObjectShape, vocabulary: SchemaVocabulary): JsonSchema {
  if ('any' in condition) return anyOf(condition.any.map((one) => conditionSchema(one, part, vocabulary)));
  const field = fieldOf(part, condition.key);
  if ('given' in condition) {
    const given = underKey(field, vocabulary, givenSchema(field.shape));
    return condition.given ? given : { not: given };
  }
  if (field.shape.kind !== 'choice') throw new TypeError(`${part.where}.${condition.key} has no list of values`);
  return underKey(field, vocabulary, isOneOf(condition.is, field.shape.terms, vocabulary));
}

/** That a key is there, by any of its names, with such a value. */
export function underKey(field: Field, vocabulary: SchemaVocabulary, value: JsonSchema): JsonSchema {
  const values = underNames(vocabulary, field.key, field.term, value);
  return anyOf(Object.entries(values).map(([name, one]) => ({ properties: { [name]: one }, required: [name] })));
}

function givenSchema(shape: Shape): JsonSchema {
  if (shape.kind === 'list') return { type: 'array', contains: GIVEN };
  if (shape.kind === 'record' || shape.kind === 'object') return { type: 'object' };
  return GIVEN;
}

/** A schema for what stands at a path below a part, by every name of the keys on the way. */
function atPath(
  [step, ...rest]: readonly string[],
  shape: Shape,
  vocabulary: SchemaVocabulary,
  make: (shape: Shape) => JsonSchema,
): JsonSchema {
  if (step === undefined) return make(shape);
  if (shape.kind === 'list' && step === '*') return { items: atPath(rest, shape.item, vocabulary, make) };
  if (shape.kind === 'record' && step === '*')
    return { additionalProperties: atPath(rest, shape.value, vocabulary, make) };
  if (shape.kind !== 'object') throw new TypeError(`no ${step} below a ${shape.kind}`);
  const field = fieldOf(shape, step);
  const value = atPath(rest, field.shape, vocabulary, make);
  return { properties: underNames(vocabulary, step, field.term, value) };
}

/** A key of a part; a rule about any other is a mistake in the format. */
export function fieldOf(part: ObjectShape, key: string): Field {
  const field = part.fields.get(key);
  if (field === undefined) throw new TypeError(`${part.where} has no key ${key}`);
  return field;
}
