import type { Mapping, Node, Scalar, Sequence } from '../source/tree';

/**
 * What a tree means, value by value, each still knowing the node it was read from.
 * `T` is the type of the plain value.
 */
export type Read<T> = T extends readonly (infer Item)[]
  ? ReadList<Item>
  : T extends object
    ? string extends keyof T
      ? ReadRecord<T[keyof T]>
      : ReadObject<T>
    : ReadScalar<T>;

interface ReadPart {
  /** JSON Pointer in English keys. */
  readonly path: string;
  /** The key it stands under, where it stands under one. */
  readonly key?: Scalar;
}

export interface ReadScalar<T> extends ReadPart {
  readonly kind: 'scalar';
  readonly node: Scalar | null;
  /** Undefined where the text could not be read; that already has its finding. */
  readonly value: T | undefined;
}

export interface ReadObject<T> extends ReadPart {
  readonly kind: 'object';
  readonly node: Mapping;
  /** The keys that are there and have something to say. */
  readonly fields: { readonly [Key in keyof T]?: Read<NonNullable<T[Key]>> };
}

export interface ReadList<Item> extends ReadPart {
  readonly kind: 'list';
  readonly node: Sequence;
  readonly items: readonly Read<Item>[];
}

export interface ReadRecord<Value> extends ReadPart {
  readonly kind: 'record';
  readonly node: Mapping;
  readonly entries: readonly { readonly id: string; readonly key: Scalar; readonly value: Read<Value> }[];
}

/** A part read by a shape that is only known when the program runs. */
export type AnyRead = ReadScalar<unknown> | AnyReadObject | AnyReadList | AnyReadRecord;

export interface AnyReadObject extends ReadPart {
  readonly kind: 'object';
  readonly node: Mapping;
  readonly fields: Readonly<Record<string, AnyRead | undefined>>;
}

export interface AnyReadList extends ReadPart {
  readonly kind: 'list';
  readonly node: Sequence;
  readonly items: readonly AnyRead[];
}

export interface AnyReadRecord extends ReadPart {
  readonly kind: 'record';
  readonly node: Mapping;
  readonly entries: readonly { readonly id: string; readonly key: Scalar; readonly value: AnyRead }[];
}

/** The plain value: what could be read, without places. Parts that could not be read are left out. */
export function plainValue(read: AnyRead): unknown {
  switch (read.kind) {
    case 'scalar':
      return read.value;
    case 'list':
      return read.items.map(plainValue).filter((value) => value !== undefined);
    case 'record':
      return defined(read.entries.map(({ id, value }) => [id, plainValue(value)]));
    case 'object':
      return defined(Object.entries(read.fields).map(([key, value]) => [key, value && plainValue(value)]));
  }
}

function defined(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Where a finding about the whole of something belongs: its key, or the first line of a list item. */
export function placeOf(part: { readonly key?: Scalar; readonly node: Node | null }): { start: number; end: number } {
  if (part.key) return { start: part.key.start, end: part.key.end };
  if (part.node === null) return { start: 0, end: 0 };
  if (part.node.kind !== 'mapping') return { start: part.node.start, end: part.node.end };
  const first = part.node.entries[0];
  if (first === undefined) return { start: part.node.start, end: part.node.end };
  const value = first.value;
  const end =
    value?.kind === 'scalar' && value.style !== 'literal' && value.style !== 'folded' ? value.end : first.key.end;
  return { start: first.key.start, end };
}
