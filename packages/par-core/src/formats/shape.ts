import * as z from 'zod';
import { unaccent } from '../directive/unaccent';
import type { Mapping, Node } from '../source/tree';
import { type ScalarKind, scalarKindOf } from './scalars';
import { foldName, namesOf, type Term, type Vocabulary } from './vocabulary';

/** A format as the reader walks it: made once from the zod schema and its vocabulary. */
export type Shape = ObjectShape | ListShape | RecordShape | ScalarShape | ChoiceShape | EitherShape;

export interface ObjectShape {
  readonly kind: 'object';
  /** Where in the format this is: `report`, `task`, `evidence`. */
  readonly where: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** By every name, in either vocabulary: folded, and as it is written. */
  readonly names: ReadonlyMap<string, Field>;
  /** By every folded name without diacritics: finds what was meant. */
  readonly unaccented: ReadonlyMap<string, Field>;
}

export interface Field {
  /** The English key. */
  readonly key: string;
  readonly term: Term;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}

export interface RecordShape {
  readonly kind: 'record';
  readonly key: ScalarShape;
  readonly value: Shape;
}

export interface ScalarShape {
  readonly kind: 'scalar';
  readonly scalar: ScalarKind;
  /** Highest value of a number, where it has one. */
  readonly high?: number;
}

export interface ChoiceShape {
  readonly kind: 'choice';
  readonly where: string;
  readonly terms: Vocabulary;
  readonly names: ReadonlyMap<string, string>;
  readonly unaccented: ReadonlyMap<string, string>;
}

/**
 * What may be written in more than one way: a text, or keys; one name, or a list of them. Which way was taken is seen
 * from how it is written; a group whose keys are all those of `object` is that, any other is the `record`.
 */
export interface EitherShape {
  readonly kind: 'either';
  readonly single?: ScalarShape | ChoiceShape;
  readonly list?: ListShape;
  readonly object?: ObjectShape;
  readonly record?: RecordShape;
}

/** The named parts of a format: each object or list of choices with the vocabulary that goes with it. */
export type Parts = Readonly<Record<string, { readonly schema: z.ZodType; readonly terms: Vocabulary }>>;

/** Makes the shape of a schema. Throws where the schema uses something no part or scalar describes: a mistake in the format itself. */
export function shapeOf(schema: z.ZodType, parts: Parts): Shape {
  const named = new Map<z.ZodType, readonly [string, Vocabulary]>();
  for (const [where, part] of Object.entries(parts)) named.set(part.schema, [where, part.terms]);
  const made = new Map<z.ZodType, Shape>();

  function make(of: z.ZodType): Shape {
    const known = made.get(of);
    if (known) return known;
    const shape = makeNew(of);
    made.set(of, shape);
    return shape;
  }

  function makeNew(of: z.ZodType): Shape {
    const kind = scalarKindOf(of);
    if (kind !== undefined) return { kind: 'scalar', scalar: kind, ...highest(of) };
    if (of instanceof z.ZodArray) return { kind: 'list', item: make(of.element as z.ZodType) };
    if (of instanceof z.ZodRecord) {
      const key = make(of.keyType as unknown as z.ZodType);
      if (key.kind !== 'scalar') throw new TypeError('the key of a record has to be a scalar');
      return { kind: 'record', key, value: make(of.valueType as z.ZodType) };
    }
    if (of instanceof z.ZodUnion) return either((of.options as readonly z.ZodType[]).map(make));
    const part = named.get(of);
    if (part === undefined) throw new TypeError(`a ${of.type} of the format has no name and no vocabulary`);
    if (of instanceof z.ZodEnum) return choice(part[0], part[1]);
    if (of instanceof z.ZodObject) return object(part[0], part[1], of);
    throw new TypeError(`a format cannot hold a ${of.type}`);
  }

  function object(where: string, terms: Vocabulary, of: z.ZodObject): ObjectShape {
    const fields = new Map<string, Field>();
    const names = new Map<string, Field>();
    const unaccented = new Map<string, Field>();
    for (const [key, value] of Object.entries(of.shape) as [string, z.ZodType][]) {
      const term = terms[key];
      if (term === undefined) throw new TypeError(`${where}.${key} is not in the vocabulary`);
      const optional = value instanceof z.ZodOptional;
      const field = { key, term, required: !optional, shape: make(optional ? (value.unwrap() as z.ZodType) : value) };
      fields.set(key, field);
      for (const name of namesOf(key, term)) {
        names.set(foldName(name), field);
        // As the product writes it, found without folding: `tiếng Việt` stands in a directive a thousand times.
        names.set(name, field);
        unaccented.set(unaccent(foldName(name)), field);
      }
    }
    return { kind: 'object', where, fields, names, unaccented };
  }

  return make(schema);
}

/** The ways of writing one thing, told apart by the kind of node: a union of two of a kind is a mistake in the format. */
function either(ways: readonly Shape[]): EitherShape {
  const shape: { -readonly [Way in keyof EitherShape]: EitherShape[Way] } = { kind: 'either' };
  for (const way of ways) {
    if ((way.kind === 'scalar' || way.kind === 'choice') && !shape.single) shape.single = way;
    else if (way.kind === 'list' && !shape.list) shape.list = way;
    else if (way.kind === 'object' && !shape.object) shape.object = way;
    else if (way.kind === 'record' && !shape.record) shape.record = way;
    else throw new TypeError(`a union of a format cannot hold this ${way.kind}`);
  }
  return shape;
}

/** The ways in which something may be written, the plainest first. */
export function waysOf({ single, list, object, record }: EitherShape): readonly Shape[] {
  return [single, list, object, record].filter((way) => way !== undefined);
}

/** The way in which a node is written; where it is none of those that fit, the one to ask for. */
export function wayOf({ single, list, object, record }: EitherShape, node: Node): Shape {
  const way = node.kind === 'scalar' ? single : node.kind === 'sequence' ? list : groupOf(node, object, record);
  const first = way ?? object ?? record ?? list ?? single;
  if (first === undefined) throw new TypeError('an either-shape without a way');
  return first;
}

/** Keys that the format names, else keys that somebody else has named; one that is being typed is neither yet. */
function groupOf({ entries }: Mapping, object?: ObjectShape, record?: RecordShape): Shape | undefined {
  if (object === undefined || record === undefined) return object ?? record;
  const isNamed = entries.every(
    ({ key, hasColon }) => !hasColon || object.unaccented.has(unaccent(foldName(key.value))),
  );
  return isNamed ? object : record;
}

function highest(schema: z.ZodType): { high?: number } {
  if (!(schema instanceof z.ZodNumber) || schema.maxValue === null || schema.maxValue === Number.MAX_SAFE_INTEGER)
    return {};
  return Number.isFinite(schema.maxValue) ? { high: schema.maxValue } : {};
}

function choice(where: string, terms: Vocabulary): ChoiceShape {
  const names = new Map<string, string>();
  const unaccented = new Map<string, string>();
  for (const [value, term] of Object.entries(terms)) {
    for (const name of namesOf(value, term)) {
      names.set(foldName(name), value);
      unaccented.set(unaccent(foldName(name)), value);
    }
  }
  return { kind: 'choice', where, terms, names, unaccented };
}

/** Every group of keys below a shape, the shape itself first. */
export function objectsOf(root: Shape): readonly ObjectShape[] {
  const found = new Set<ObjectShape>();
  const walk = (shape: Shape): void => {
    if (shape.kind === 'list') walk(shape.item);
    else if (shape.kind === 'record') walk(shape.value);
    else if (shape.kind === 'either') waysOf(shape).forEach(walk);
    else if (shape.kind === 'object' && !found.has(shape)) {
      found.add(shape);
      for (const field of shape.fields.values()) walk(field.shape);
    }
  };
  walk(root);
  return [...found];
}
