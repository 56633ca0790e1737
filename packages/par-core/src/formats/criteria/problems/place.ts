import type { CriteriaSet, Item } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import type { Scalar, Span } from '../../../source/tree';
import { placeNamed } from '../../directive/described';
import { type AnyRead, placeOf } from '../../read-tree';
import type { CriteriaReading, Draft } from '../context';

/** Where a problem of the set stands in the file. */
export interface ProblemPlace extends Span {
  readonly path: string;
  /** The value itself, where it is one. */
  readonly scalar?: Scalar;
  /** The item that it is about, and what is known of its reading. */
  readonly item?: Item;
  readonly draft?: Draft;
  /** The part of the item: `maximum`, `rule`. */
  readonly part?: string;
}

/** The place of what a path of the set speaks of: `/areas/0/items/2/rule/bands/1/from`. */
export function placeOfPath(c: CriteriaReading, set: CriteriaSet, path: string): ProblemPlace {
  const steps = path.split('/').slice(1);
  if (steps[0] === 'groups') return inGroups(c, steps.slice(2));
  const found = itemAt(set, steps);
  if (found === undefined) {
    const { areas } = c.file.fields;
    return areas ? { ...placeOf(areas), path: areas.path } : baseOrBeginning(c);
  }
  const { item, rest } = found;
  const draft = c.drafts.get(item);
  const [part = 'id'] = rest;
  const place = draft === undefined ? baseOrBeginning(c) : inItem(c, draft, rest);
  return { ...place, item, part, ...(draft && { draft }) };
}

function itemAt(set: CriteriaSet, steps: readonly string[]): { item: Item; rest: readonly string[] } | undefined {
  let item: Item | undefined;
  let items: readonly Item[] = set.areas;
  let at = 0;
  while (steps[at] === 'areas' || steps[at] === 'items') {
    const next: Item | undefined = items[Number(steps[at + 1])];
    if (next === undefined) break;
    item = next;
    items = isLeaf(next) ? [] : next.items;
    at += 2;
  }
  return item && { item, rest: steps.slice(at) };
}

/** What stands in the base is not in this file: the key that names the base stands for it. */
function baseOrBeginning(c: CriteriaReading): ProblemPlace {
  const { extends: base } = c.file.fields;
  return base?.node ? at(base) : { ...placeOf(c.file), path: '' };
}

function inGroups(c: CriteriaReading, [index = '', key]: readonly string[]): ProblemPlace {
  const group = c.file.fields.groups?.items[Number(index)];
  if (group === undefined) return baseOrBeginning(c);
  const { from, above } = group.fields;
  return at((key === 'from' || from ? from : undefined) ?? above ?? group.fields.name ?? group);
}

function inItem(c: CriteriaReading, draft: Draft, [part, ...rest]: readonly string[]): ProblemPlace {
  const { read, touchedBy } = draft;
  if (part === 'maximum') {
    const own = read?.fields.maximum;
    if (own) return at(own);
    if (touchedBy) return at(touchedBy.fields.maximum ?? touchedBy.fields.id ?? touchedBy);
  }
  const known = read ?? touchedBy;
  if (known === undefined) return baseOrBeginning(c);
  if (part !== 'rule') return placeNamed(known);
  const { rule, evidence } = known.fields;
  const steps = rest.filter((step) => step !== 'rule');
  if (steps[0] === 'dueOn') return at((evidence?.kind === 'object' && evidence.fields.dueOn) || evidence || known);
  return rule ? at(deepest(rule, steps)) : placeNamed(known);
}

/** Names that a key of the model has in a file. */
const IN_A_FILE: Readonly<Record<string, string>> = { atLeast: 'from' };

/** The last part on a path that is there. */
function deepest(read: AnyRead, steps: readonly string[]): AnyRead {
  let part = read;
  for (const step of steps) {
    const name = IN_A_FILE[step] ?? step;
    const next: AnyRead | undefined =
      part.kind === 'list' ? part.items[Number(step)] : part.kind === 'object' ? part.fields[name] : undefined;
    if (next !== undefined) part = next;
    // The one formula of a rule stands under the rule itself.
    else if (part.kind !== 'object' || (step !== 'alternatives' && !/^\d+$/u.test(step))) break;
  }
  return part;
}

/** A part of the file as a place: a value where it stands, what has parts at its key or in its first line. */
function at(read: AnyRead): ProblemPlace {
  if (read.kind === 'scalar' && read.node) {
    return { start: read.node.start, end: read.node.end, path: read.path, scalar: read.node };
  }
  return { ...placeOf(read), path: read.path };
}
