import { fieldOf, type KeyCursor, whereOf, writtenText } from './cursor';

/** What people write next of a task in a state (trạng thái), the most wanted first. */
const AFTER_STATUS: Readonly<Record<string, readonly string[]>> = {
  'not-started': ['shortcomings', 'note', 'proposals'],
  'in-progress': ['progress', 'results', 'evidence', 'shortcomings', 'obligations'],
  ongoing: ['results', 'evidence', 'obligations', 'shortcomings'],
  done: ['completedOn', 'results', 'evidence', 'obligations'],
  'not-applicable': ['reason', 'note'],
};

/** What goes with a key that is there: a reason with its remedy, the one half of a rate with the other. */
const COMPANIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  shortcoming: { description: ['reason', 'remedy', 'dueOn'], reason: ['remedy', 'dueOn'], remedy: ['dueOn'] },
  evidence: { reference: ['date', 'title'], date: ['title'] },
  indicator: { numerator: ['denominator'], denominator: ['numerator', 'previous'], previous: ['basis'] },
  item: { notApplicable: ['explanation'], value: ['points'], points: ['evidence', 'explanation'] },
  measure: { numerator: ['denominator'], denominator: ['numerator'], current: ['previous'], previous: ['current'] },
  dayOff: { workedOn: ['source'], insteadOf: ['source'] },
};

/**
 * Keys that what already stands in the same group makes likely, the most wanted first: a task that does not apply wants
 * its reason, one that is done its day, a shortcoming its remedy.
 */
export function likelyKeys(cursor: KeyCursor): readonly string[] {
  const where = whereOf(cursor);
  const holder = cursor.holders.at(-1);
  if (where === undefined || holder?.shape.kind !== 'object') return [];
  const { shape } = holder;
  if (where === 'task' && shape.fields.has('status')) {
    const status = shape.fields.get('status')?.shape;
    const written = writtenText(holder, 'status');
    const value = written && status?.kind === 'choice' ? status.names.get(written.toLowerCase()) : undefined;
    return (value && AFTER_STATUS[value]) || [];
  }
  const companions = COMPANIONS[where];
  if (companions === undefined) return [];
  const present = cursor.others.map(({ key }) => fieldOf(shape, key.value)?.key ?? '');
  return [...new Set(present.toReversed().flatMap((key) => companions[key] ?? []))];
}
