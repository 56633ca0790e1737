import type { Entry, Mapping } from '../../../source/tree';
import { isNull } from '../../../source/tree';
import { quoted } from '../../quoted';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { type ObjectShape, objectsOf } from '../../shape';
import { foldName, nameIn } from '../../vocabulary';
import type { CriteriaReading } from '../context';
import { CRITERIA_FORMAT } from '../format';

const SHAPES = new Map(objectsOf(CRITERIA_FORMAT.shape).map((shape) => [shape.where, shape]));

/** The shape of a part of the format. */
export function shapeAt(where: string): ObjectShape {
  const shape = SHAPES.get(where);
  if (shape === undefined) throw new TypeError(`the format has no part ${where}`);
  return shape;
}

/** The entry that gives a key, by any of its names. */
export function entryOf(node: Mapping, shape: ObjectShape, key: string): Entry | undefined {
  return node.entries.find((entry) => shape.names.get(foldName(entry.key.value))?.key === key);
}

/** The name of a key in the vocabulary of the file. */
export function keyName(c: Pick<CriteriaReading, 'language'>, where: string, key: string): string {
  const field = shapeAt(where).fields.get(key);
  return field ? nameIn(c.language, key, field.term) : key;
}

interface Part {
  readonly node: Mapping;
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const NOTHING_MISSING = { missing: [], lost: false } as const;

/** Which of some keys a part does not give; those that are written and could not be read are not among them. */
export function missingOf(
  c: CriteriaReading,
  part: Part,
  where: string,
  keys: readonly string[],
): { readonly missing: readonly string[]; readonly lost: boolean } {
  if (keys.every((key) => part.fields[key] !== undefined)) return NOTHING_MISSING;
  const missing: string[] = [];
  let lost = false;
  for (const key of keys) {
    if (part.fields[key] !== undefined) continue;
    lost = true;
    const entry = entryOf(part.node, shapeAt(where), key);
    if (entry === undefined) {
      if (!c.torn) missing.push(key);
    } else if (entry.hasColon && isNull(entry.value)) {
      addFinding(c, 'PAR111', entry.key, { args: { key: quoted(entry.key.value), values: '' }, path: part.path });
    }
  }
  return { missing, lost };
}

/** PAR102: keys that only their surroundings make necessary. */
export function sayMissing(c: CriteriaReading, part: Part, where: string, missing: readonly string[]): void {
  const [first, ...others] = missing.map((key) => keyName(c, where, key));
  if (first === undefined) return;
  const data = { kind: 'add-keys', keys: missing } as const;
  const place = placeOf(part);
  if (others.length === 0) addFinding(c, 'PAR102', place, { args: { key: first }, path: part.path, data });
  else {
    const args = { keys: [first, ...others].join(', ') };
    addFinding(c, 'PAR102', place, { message: 'PAR102.several', args, path: part.path, data });
  }
}
