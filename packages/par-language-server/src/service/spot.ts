import { FORMAT_OF_KIND } from '@soctrang/par-core';
import type { ChoiceShape, Field, ObjectShape, RecordShape, ScalarShape, Shape } from '@soctrang/par-core/report';
import { wayOf } from '@soctrang/par-core/report';
import type { Entry, Mapping, Node, Scalar } from '@soctrang/par-core/source';
import { fieldOf } from './completion/cursor';
import type { OpenDocument } from './open-document';

/** A group of keys around a spot, with the entry in which the spot stands. */
export interface Holder {
  readonly shape: ObjectShape | RecordShape;
  readonly node: Mapping;
  readonly entry: Entry;
  readonly outer: Holder | undefined;
}

/** A key or a single value of a file, with what the format says of its place. */
export interface Spot {
  readonly scalar: Scalar;
  readonly role: 'key' | 'value';
  /** The group of keys that it stands in. */
  readonly holder: Holder | undefined;
  /** The field that a key names, or that a value stands under, through lists and records. */
  readonly field: Field | undefined;
  /** What belongs here: of a value, and of a key that somebody named. Unknown under an unknown key. */
  readonly shape: ScalarShape | ChoiceShape | undefined;
  /** Part of the format and key: `task.obligations` of a key in that record; `` where the format knows neither. */
  readonly address: string;
  /** Whether it stands inside brackets. */
  readonly flow: boolean;
}

type Visit = (spot: Spot) => void;

/** Where the walk stands: what surrounds the node that comes next. */
interface Around {
  readonly holder: Holder | undefined;
  readonly owner: ObjectShape | undefined;
  readonly field: Field | undefined;
  readonly flow: boolean;
  /** Only what touches this offset is looked at. */
  readonly only: number | undefined;
}

/**
 * Every key and single value of a file in the order of the text, by the tree and the shape of its format: also where the
 * text is broken, and where nothing could be read of it.
 */
export function eachSpot(document: OpenDocument, visit: Visit): void {
  walk(document, visit, undefined);
}

/**
 * What stands at an offset: a key or a value that the offset touches; undefined between them. Costs what surrounds the
 * offset, not the whole file.
 *
 * @example spotAt(document, offset)?.address // 'task.status'
 */
export function spotAt(document: OpenDocument, offset: number): Spot | undefined {
  const found: Spot[] = [];
  walk(document, (spot) => found.push(spot), offset);
  // Where two touch, `{a:|b}`, the one that begins there.
  return found.at(-1);
}

function walk({ kind, checked }: OpenDocument, visit: Visit, only: number | undefined): void {
  const { shape } = FORMAT_OF_KIND[kind];
  walkNode(
    checked.tree.root,
    shape,
    { holder: undefined, owner: undefined, field: undefined, flow: false, only },
    visit,
  );
}

const touches = (only: number | undefined, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  only === undefined || (start <= only && only <= end);

function walkNode(node: Node | null, asked: Shape | undefined, around: Around, visit: Visit): void {
  if (node === null || !touches(around.only, node)) return;
  const way = asked?.kind === 'either' ? wayOf(asked, node) : asked;
  // A list of one is often begun without its dash.
  const shape = way?.kind === 'list' && node.kind !== 'sequence' ? way.item : way;
  switch (node.kind) {
    case 'scalar': {
      const single = shape?.kind === 'either' ? wayOf(shape, node) : shape;
      const fits = single?.kind === 'scalar' || single?.kind === 'choice' ? single : undefined;
      visit(spotOf(node, 'value', around, fits));
      return;
    }
    case 'sequence':
      for (const { value, start, end } of node.items) {
        // An alias stands for what is written elsewhere.
        if (value && value.start >= start && value.end <= end) {
          walkNode(value, shape?.kind === 'list' ? shape.item : undefined, { ...around, flow: node.flow }, visit);
        }
      }
      return;
    case 'mapping':
      walkMapping(node, shape, { ...around, flow: node.flow }, visit);
      return;
    default:
      node satisfies never;
  }
}

function walkMapping(node: Mapping, shape: Shape | undefined, around: Around, visit: Visit): void {
  const own = shape?.kind === 'object' || shape?.kind === 'record' ? shape : undefined;
  for (const entry of node.entries) {
    if (!touches(around.only, entry)) continue;
    const { key, value } = entry;
    const within: Around = {
      ...around,
      holder: own ? { shape: own, node, entry, outer: around.holder } : around.holder,
      // What stands under an unknown key is nobody's; the keys of a record belong to the field above.
      owner: own?.kind === 'object' ? own : own && around.owner,
      field: own?.kind === 'object' ? fieldNamed(own, key.value) : own && around.field,
    };
    if (touches(around.only, key)) visit(spotOf(key, 'key', within, own?.kind === 'record' ? own.key : undefined));
    if (value && value.start >= entry.start && value.end <= entry.end) {
      walkNode(value, own?.kind === 'record' ? own.value : within.field?.shape, within, visit);
    }
  }
}

/** The field that a key names; as most keys are written it is found without folding letters. */
function fieldNamed(shape: ObjectShape, key: string): Field | undefined {
  return shape.names.get(key) ?? fieldOf(shape, key);
}

function spotOf(scalar: Scalar, role: Spot['role'], around: Around, shape: Spot['shape']): Spot {
  const { holder, owner, field, flow } = around;
  return { scalar, role, holder, field, shape, flow, address: owner && field ? `${owner.where}.${field.key}` : '' };
}

/** The innermost group of a part of the format around a spot: the task that a status stands in. */
export function holderNamed(spot: Spot, ...parts: readonly string[]): Holder | undefined {
  for (let holder = spot.holder; holder; holder = holder.outer) {
    if (holder.shape.kind === 'object' && parts.includes(holder.shape.where)) return holder;
  }
  return undefined;
}

/** The value under a key of a group, by any of the key's names. */
export function valueUnder({ shape, node }: Pick<Holder, 'shape' | 'node'>, key: string): Node | null {
  if (shape.kind !== 'object') return null;
  return node.entries.find((entry) => fieldNamed(shape, entry.key.value)?.key === key)?.value ?? null;
}

/** The same as a text, trimmed and in Unicode NFC; undefined where there is none. Of a text in two languages, the Vietnamese. */
export function textUnder(holder: Pick<Holder, 'shape' | 'node'>, key: string): string | undefined {
  return textOf(
    valueUnder(holder, key),
    holder.shape.kind === 'object' ? holder.shape.fields.get(key)?.shape : undefined,
  );
}

function textOf(node: Node | null, shape: Shape | undefined): string | undefined {
  if (node?.kind === 'scalar') return trimmed(node) || undefined;
  if (node?.kind !== 'mapping' || shape?.kind !== 'either' || !shape.object) return undefined;
  const vi = valueUnder({ shape: shape.object, node }, 'vi');
  return vi?.kind === 'scalar' ? trimmed(vi) || undefined : undefined;
}

/** The texts under a key of a group that may hold one or several. */
export function textsUnder(holder: Pick<Holder, 'shape' | 'node'>, key: string): readonly string[] {
  const node = valueUnder(holder, key);
  const nodes = node?.kind === 'sequence' ? node.items.map(({ value }) => value) : [node];
  return nodes.flatMap((one) => (one?.kind === 'scalar' ? [trimmed(one)] : []));
}

/** The text of a scalar as names are compared. */
export function trimmed({ value }: Scalar): string {
  return value.normalize('NFC').trim();
}

/** The text that a file says of itself under a key, or under a key of one of its groups. */
export function rootText({ kind, checked }: OpenDocument, ...keys: readonly string[]): string | undefined {
  let node: Node | null = checked.tree.root;
  let shape: Shape | undefined = FORMAT_OF_KIND[kind].shape;
  for (const key of keys) {
    if (node?.kind !== 'mapping' || shape?.kind !== 'object') return undefined;
    node = valueUnder({ shape, node }, key);
    shape = shape.fields.get(key)?.shape;
  }
  return textOf(node, shape);
}
