import type { Agency, AgencyKind, Succession } from '../../../directive/model';
import { unaccent } from '../../../directive/unaccent';
import { dateOf } from '../../dates';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { foldName } from '../../vocabulary';
import type { Described, DirectiveReading, ReadAgency } from '../context';
import { resolveAgency } from './names';
import { originOf } from './origin';
import { followedBy, listOf, slug, textsOf, wordsOf } from './words';

/** How the names of each kind of agency begin, without diacritics. The longest beginning tells. */
const BEGINNINGS: readonly (readonly [AgencyKind, readonly string[]])[] = [
  ['department', ['so ', 'van phong uy ban nhan dan', 'van phong ubnd', 'thanh tra', 'ban dan toc']],
  ['board', ['ban quan ly', 'bql']],
  ['public-service-unit', ['truong ', 'benh vien', 'trung tam', 'dai ', 'vien ', 'quy ', 'thu vien', 'bao tang']],
  [
    'central-agency',
    ['cong an', 'cuc ', 'chi cuc', 'kho bac', 'bao hiem xa hoi', 'ngan hang', 'bo chi huy', 'toa an', 'vien kiem sat'],
  ],
  [
    'district',
    ['huyen', 'quan ', 'thi xa', 'thanh pho', 'xa ', 'phuong ', 'dac khu '].flatMap((unit) => [
      `uy ban nhan dan ${unit}`,
      `ubnd ${unit}`,
    ]),
  ],
  [
    'provincial-leadership',
    ['uy ban nhan dan tinh', 'ubnd tinh', 'chu tich uy ban nhan dan', 'chu tich ubnd', 'hoi dong nhan dan tinh'],
  ],
  [
    'partner',
    [
      'bo ',
      'chinh phu',
      'thu tuong',
      'van phong chinh phu',
      'kiem toan nha nuoc',
      'uy ban mat tran',
      'mat tran',
      'hoi ',
    ],
  ],
];

/** The kind of agency that a name tells; undefined where it tells none. */
export function agencyKindNamed(name: string): AgencyKind | undefined {
  const plain = `${unaccent(foldName(name))} `;
  let longest = 0;
  let told: AgencyKind | undefined;
  for (const [kind, beginnings] of BEGINNINGS) {
    for (const beginning of beginnings) {
      if (beginning.length <= longest || !plain.startsWith(beginning)) continue;
      longest = beginning.length;
      told = kind;
    }
  }
  return told;
}

export type DescribedAgency = Described<Agency, ReadAgency>;

/** The agencies of the file, without their successions: those may name any agency of the file. */
export function describeAgencies(c: DirectiveReading): readonly DescribedAgency[] {
  const province = c.file.fields.province?.value?.trim();
  const items = c.file.fields.agencies?.items ?? [];
  const described = items.flatMap((read) => {
    const value = describeAgency(c, read, province === '' ? undefined : province);
    return value === undefined ? [] : [{ value, read }];
  });
  const unread = c.file.fields.province && province === undefined;
  if (unread || described.length < (c.file.fields.agencies?.node.items.length ?? 0) || items.some(lacksNames)) {
    c.lost.add('agency');
  }
  return described;
}

/** Whether a name or abbreviation of an agency could not be read: what is written elsewhere may be that one. */
function lacksNames(read: ReadAgency): boolean {
  if (read.kind !== 'object') return false;
  const { abbreviations, otherNames, id } = read.fields;
  return [...listOf(abbreviations), ...listOf(otherNames), ...(id ? [id] : [])].some(
    ({ value }) => value === undefined,
  );
}

function describeAgency(c: DirectiveReading, read: ReadAgency, province: string | undefined): Agency | undefined {
  const given = read.kind === 'object' ? read.fields : undefined;
  const name = read.kind === 'object' ? wordsOf(read.fields.name) : wordsOf(read);
  if (name === undefined || slug(name.vi) === '') return undefined;
  const kind = given?.kind ? (given.kind.value ?? 'department') : kindOf(c, read, name.vi);
  // Ministries and fronts are the same for every province.
  const suffix = kind === 'partner' ? undefined : province;
  const id = given?.id?.value ?? idOf(name.vi, suffix);
  const code = given?.code?.value;
  const validFrom = dateOf(given?.validFrom);
  const validTo = dateOf(given?.validTo);
  const otherNames = given?.otherNames ? textsOf(given.otherNames) : suffix && namesWith(name.vi, suffix);
  return {
    id,
    name,
    abbreviations: textsOf(given?.abbreviations),
    ...(otherNames && otherNames.length > 0 && { otherNames }),
    kind,
    ...(code && { code }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    provenance: originOf(c, given?.provenance),
  };
}

/** PAR839 where the name does not tell. */
function kindOf(c: DirectiveReading, read: ReadAgency, name: string): AgencyKind {
  const told = agencyKindNamed(name);
  if (told !== undefined) return told;
  const place =
    read.kind === 'object' && read.fields.name?.node ? placeOf({ node: read.fields.name.node }) : placeOf(read);
  addFinding(c, 'PAR839', place, {
    args: { text: name },
    path: read.path,
    data: { kind: 'add-keys', keys: ['kind'], single: 'name' },
  });
  return 'department';
}

/** `Sở Nội vụ` in `tỉnh Vĩnh Hà`: `so-noi-vu-tinh-vinh-ha`. */
function idOf(name: string, province: string | undefined): string {
  return province === undefined ? slug(name) : followedBy(slug(name), slug(province), '-');
}

/** What else an agency is called where its author lists no other names. */
function namesWith(name: string, province: string): readonly string[] {
  const forms = [name, shortForm(name)].flatMap((form) => [form, followedBy(form, province)]);
  return [...new Set(forms)].filter((form) => form !== name);
}

function shortForm(name: string): string {
  return /^UBND /u.test(name) ? name.replace(/^UBND /u, 'Ủy ban nhân dân ') : name.replace(/Ủy ban nhân dân/u, 'UBND');
}

/** Of records of one id at one time, which has its finding, the first. */
export function distinctAgencies(agencies: readonly Agency[]): readonly Agency[] {
  const known = new Map<string, Agency[]>();
  return agencies.filter((agency) => {
    const records = known.get(agency.id) ?? [];
    known.set(agency.id, records);
    if (records.length >= MOST_RECORDS || records.some((one) => atOneTime(one, agency))) return false;
    records.push(agency);
    return true;
  });
}

/** More reorganisations than any agency has seen: a bound on work over a hostile file. */
const MOST_RECORDS = 50;

/** Whether two records are valid on one day. */
export function atOneTime(a: Agency, b: Agency): boolean {
  return (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');
}

/** The agencies with their successions, now that all are known. */
export function describeSuccessions(
  c: DirectiveReading,
  own: readonly DescribedAgency[],
  agencies: readonly Agency[],
): readonly DescribedAgency[] {
  return own.map(({ value, read }) => {
    const rows = read.kind === 'object' ? (read.fields.successions?.items ?? []) : [];
    const successions = rows.flatMap(({ fields }): readonly Succession[] => {
      const on = dateOf(fields.on);
      if (on === undefined) return [];
      const agency = resolveAgency(c, fields.agency, { agencies, on });
      const note = wordsOf(fields.note);
      return [
        {
          on,
          ...(agency !== undefined && { agency }),
          decision: fields.decision?.value ?? '',
          ...(note && { note }),
          provenance: originOf(c, fields.provenance),
        },
      ];
    });
    return { value: successions.length > 0 ? { ...value, successions } : value, read };
  });
}
