import type { Indicator } from '../../../directive/model';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import type { Described, DirectiveReading, ReadIndicator, ReadNames } from '../context';
import { type NameIndex, nameIndex, resolve } from './names';
import { originOf } from './origin';
import type { DescribedTask } from './tasks';
import { listOf, wordsOf } from './words';

export type DescribedIndicator = Described<Indicator, ReadIndicator>;

/** The indicators of the file (chỉ tiêu); which tasks they belong to is joined when both are known. */
export function describeIndicators(c: DirectiveReading): readonly DescribedIndicator[] {
  const list = c.file.fields.indicators;
  const described = (list?.items ?? []).flatMap((read) => {
    const { fields } = read;
    const id = fields.id?.value;
    const title = wordsOf(fields.title);
    if (!id || title === undefined) return [];
    const numerator = wordsOf(fields.numerator);
    const denominator = wordsOf(fields.denominator);
    const exclusions = wordsOf(fields.exclusions);
    const target = targetOf(c, fields.target);
    const value: Indicator = {
      id,
      title,
      definition: wordsOf(fields.definition) ?? title,
      ...(numerator && { numerator }),
      ...(denominator && { denominator }),
      unit: fields.unit?.value ?? (denominator ? 'percent' : 'count'),
      direction: fields.direction?.value ?? 'increase',
      ...(fields.mustRise?.value === 'yes' && { mustRise: true }),
      ...(fields.mayExceedHundred?.value === 'yes' && { mayExceedHundred: true }),
      ...(target && { target }),
      ...(exclusions && { exclusions }),
      tasks: [],
      provenance: originOf(c, fields.provenance),
    };
    return [{ value, read }];
  });
  if (described.length < (list?.node.items.length ?? 0)) c.lost.add('indicator');
  return described;
}

function targetOf(c: DirectiveReading, read: ReadIndicator['fields']['target']): Indicator['target'] | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'scalar') return read.value === undefined ? undefined : { value: read.value, provenance: c.itself };
  const value = read.fields.value?.value;
  return value === undefined ? undefined : { value, provenance: originOf(c, read.fields.provenance) };
}

/** One side of the join: a task with the indicators it names, or an indicator with its tasks. */
interface Side {
  readonly id: string;
  /** Undefined where it leaves that to the other side. */
  readonly list: ReadNames | undefined;
}

/** What each part of a side names, in its order; undefined where it names nothing and leaves that to the other side. */
type Named = ReadonlyMap<string, ReadonlyMap<string, ReadScalar<string>> | undefined>;

export interface Joined {
  readonly tasks: readonly DescribedTask[];
  readonly indicators: readonly DescribedIndicator[];
}

/**
 * Joins tasks and indicators, each of which may name the other. Who names nobody leaves it to the other side.
 * PAR831: a list that is there names everything the other side names.
 */
export function joinIndicators(
  c: DirectiveReading,
  tasks: readonly DescribedTask[],
  indicators: readonly DescribedIndicator[],
): Joined {
  const titled = ({ value }: DescribedTask | DescribedIndicator): readonly [string, readonly string[]] => [
    value.id,
    [value.title.vi, value.title.en],
  ];
  const taskSide = tasks.map(({ value, read }) => ({ id: value.id, list: read.fields.indicators }));
  const indicatorSide = indicators.map(({ value, read }) => ({ id: value.id, list: read.fields.tasks }));
  const ofTask = namedBy(c, taskSide, nameIndex(indicators.map(titled)), 'indicator');
  const ofIndicator = namedBy(c, indicatorSide, nameIndex(tasks.map(titled)), 'task');
  sayOneSided(c, taskSide, ofIndicator, ofTask, 'PAR831');
  sayOneSided(c, indicatorSide, ofTask, ofIndicator, 'PAR831.tasks');
  const forTask = joinedSide(ofTask, ofIndicator);
  const forIndicator = joinedSide(ofIndicator, ofTask);
  return {
    tasks: tasks.map((one) => ({ ...one, value: { ...one.value, indicators: forTask.get(one.value.id) ?? [] } })),
    indicators: indicators.map((one) => ({
      ...one,
      value: { ...one.value, tasks: forIndicator.get(one.value.id) ?? [] },
    })),
  };
}

function namedBy(c: DirectiveReading, side: readonly Side[], index: NameIndex, kind: 'indicator' | 'task'): Named {
  const named = new Map<string, ReadonlyMap<string, ReadScalar<string>> | undefined>();
  for (const { id, list } of side) {
    // Of two with one id, which has its finding, the first counts.
    if (named.has(id)) continue;
    const ids = new Map<string, ReadScalar<string>>();
    for (const one of listOf(list)) {
      // A name that could not be read may be any: nobody can be said to be left out.
      if (one.value === undefined) c.lost.add(kind);
      const other = resolve(c, index, one, kind);
      if (other !== undefined && !ids.has(other)) ids.set(other, one);
    }
    named.set(id, list && ids);
  }
  return named;
}

/** For each of one side, those it names, then those that name it. */
function joinedSide(own: Named, other: Named): ReadonlyMap<string, readonly string[]> {
  const joined = new Map([...own].map(([id, named]) => [id, new Set(named?.keys() ?? [])]));
  for (const [id, named] of other) for (const one of named?.keys() ?? []) joined.get(one)?.add(id);
  return new Map([...joined].map(([id, ids]) => [id, [...ids]]));
}

/** A list that is there, and lacks what the other side names. */
function sayOneSided(
  c: DirectiveReading,
  side: readonly Side[],
  naming: Named,
  named: Named,
  message: 'PAR831' | 'PAR831.tasks',
): void {
  const lists = new Map([...side].reverse().map(({ id, list }) => [id, list]));
  for (const [other, ids] of naming) {
    for (const [id, { node }] of ids ?? []) {
      const own = named.get(id);
      const list = lists.get(id);
      if (own === undefined || own.has(other) || !list?.key) continue;
      addFinding(c, 'PAR831', list.key, {
        message,
        args: message === 'PAR831' ? { indicator: other, task: id } : { indicator: id, task: other },
        path: list.path,
        data: { kind: 'add-items', items: [other] },
        ...(node && { related: [{ start: node.start, end: node.end, message: 'PAR831.named' as const }] }),
      });
    }
  }
}
