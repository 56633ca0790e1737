import type { CriteriaSet, Decision, Item, RankGroup, RankGroups, Rounding } from '../../scoring/model';
import { dateOf } from '../dates';
import { wordsOf } from '../directive/meaning/words';
import { placeOf } from '../read-tree';
import { addFinding } from '../reading';
import { nameIn } from '../vocabulary';
import type { CriteriaReading } from './context';
import { lose } from './context';
import { overridden, remembered } from './extending/overrides';
import { sourcedAs } from './extending/provenance';
import { itemsOf } from './meaning/items';
import { provenanceOf } from './meaning/origin';
import { missingOf, sayMissing } from './meaning/written';
import { CRITERIA_SET } from './vocabulary';

/**
 * The set that a file describes, with whatever could not be read left out: `c.lost` then says so. Of the set it builds
 * on it takes the name, the year, the groups and the rounding; not the decision, the validity and the note, which are
 * that set's own: what was changed was not issued by that decision.
 */
export function assemble(c: CriteriaReading): CriteriaSet {
  const { fields } = c.file;
  const { base } = c;
  if (fields.extends === undefined) {
    const { missing, lost } = missingOf(c, c.file, 'criteria', ['name', 'year', 'areas']);
    sayMissing(c, c.file, 'criteria', missing);
    if (lost) lose(c);
    sayNothingToChange(c);
  } else if (base === undefined) lose(c);
  const id = fields.id?.value;
  const name = wordsOf(fields.name) ?? base?.name;
  const year = fields.year?.value ?? base?.year;
  if (!id || name === undefined || year === undefined || (fields.year && fields.year.value === undefined)) lose(c);
  const validFrom = dateOf(fields.validFrom);
  const validTo = dateOf(fields.validTo);
  if ((fields.validFrom && !validFrom) || (fields.validTo && !validTo)) lose(c);
  const note = wordsOf(fields.note);
  const rounding = roundingOf(c) ?? base?.rounding;
  const groups = groupsOf(c);
  const decision = decisionOf(c);
  return {
    id: id ?? '',
    name: name ?? { vi: '', en: '' },
    year: year ?? 0,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(decision && { decision }),
    ...(note && { note }),
    provenance: c.own ?? base?.provenance ?? { kind: 'unverified' },
    ...(rounding && { rounding }),
    ...(groups && { groups }),
    areas: areasOf(c),
  };
}

function areasOf(c: CriteriaReading): readonly Item[] {
  const taken = c.base ? overridden(c, c.base) : [];
  const list = c.file.fields.areas;
  // The items of each level are read alike; their types differ in the one key below which the next level stands.
  const own = itemsOf(c, list as Parameters<typeof itemsOf>[1] & typeof list, 'area');
  if (c.base === undefined) return own;
  // What is new is not written where the base is.
  const sourced = c.own ? own : own.map((item) => remembered(c, item, sourcedAs(item, { kind: 'unverified' })));
  return [...taken, ...sourced];
}

/** PAR882: changes to nothing. */
function sayNothingToChange(c: CriteriaReading): void {
  const { overrides } = c.file.fields;
  if (overrides)
    addFinding(c, 'PAR882', placeOf(overrides), {
      args: {
        overrides: nameIn(c.language, 'overrides', CRITERIA_SET.overrides),
        extends: nameIn(c.language, 'extends', CRITERIA_SET.extends),
      },
      path: overrides.path,
      data: { kind: 'add-keys', keys: ['extends'] },
    });
}

function decisionOf(c: CriteriaReading): Decision | undefined {
  const read = c.file.fields.decision;
  if (read === undefined) return undefined;
  if (read.kind === 'scalar') return read.value ? { reference: read.value } : lose(c);
  const { fields } = read;
  const reference = fields.reference?.value;
  const date = dateOf(fields.date);
  if (!reference || (fields.date && !date)) return lose(c);
  const issuer = wordsOf(fields.issuer);
  const title = wordsOf(fields.title);
  return { reference, ...(date && { date }), ...(issuer && { issuer }), ...(title && { title }) };
}

/** Most decimal places that a printed figure has. */
const MOST_PLACES = 10;

function roundingOf(c: CriteriaReading): Rounding | undefined {
  const read = c.file.fields.rounding;
  if (read === undefined) return undefined;
  const { digits, mode } = read.fields;
  if ((digits && digits.value === undefined) || (mode && mode.value === undefined)) return lose(c);
  if (digits?.value !== undefined && digits.value > MOST_PLACES && digits.node) {
    const args = { value: digits.value, low: 0, high: MOST_PLACES };
    addFinding(c, 'PAR105', digits.node, { args, path: digits.path });
    return lose(c);
  }
  return { ...(digits?.value !== undefined && { digits: digits.value }), ...(mode?.value && { mode: mode.value }) };
}

function groupsOf(c: CriteriaReading): RankGroups | undefined {
  const { groups: list, groupsProvenance } = c.file.fields;
  const told = provenanceOf(c, groupsProvenance);
  const taken = c.base?.groups;
  if (list === undefined) {
    if (!taken) return undefined;
    // Taken over, they are written where they were.
    const provenance = told ?? taken.provenance ?? (c.own && c.base?.provenance);
    return { ...taken, ...(provenance && { provenance }) };
  }
  if (list.items.length < list.node.items.length) lose(c);
  const unread = list.items.some(({ fields: { from, above } }) =>
    [from, above].some((one) => one && one.value === undefined),
  );
  // Without a threshold that is there and could not be read, the others have no order.
  if (unread) return lose(c);
  const bands = list.items.map(({ fields }): RankGroup => {
    const { name, from, above } = fields;
    if (!name?.value) lose(c);
    const limit = above?.value ?? from?.value;
    return {
      name: name?.value ?? '',
      ...(limit !== undefined && { from: limit }),
      ...(above && { exclusive: true }),
    };
  });
  const provenance = told ?? (c.base && !c.own ? { kind: 'unverified' as const } : undefined);
  return { bands, ...(provenance && { provenance }) };
}
