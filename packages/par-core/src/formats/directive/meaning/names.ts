import { indexOf } from '../../../directive/agency-index';
import { findAgency } from '../../../directive/agency-lookup';
import { nameKey, plainNameKey } from '../../../directive/agency-names';
import { closest } from '../../../directive/closest';
import type { Agency, CalendarDate } from '../../../directive/model';
import { unaccent } from '../../../directive/unaccent';
import type { MessageKey } from '../../../messages';
import type { Code } from '../../codes';
import { quoted } from '../../quoted';
import { bothNames, namesApart } from '../../read-reference';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import { foldName } from '../../vocabulary';
import type { DirectiveReading, Lost } from '../context';

/** What a file describes, by everything it may be called in the same file. */
export interface NameIndex {
  /** By id and name as they are compared. */
  readonly exact: ReadonlyMap<string, string>;
  /** The same without diacritics; undefined where that means several. */
  readonly plain: ReadonlyMap<string, string | undefined>;
  readonly ids: readonly string[];
}

/** @param entries an id and the names that go with it */
export function nameIndex(entries: Iterable<readonly [id: string, names: readonly string[]]>): NameIndex {
  const exact = new Map<string, string>();
  const plain = new Map<string, string | undefined>();
  const ids = new Set<string>();
  for (const [id, names] of entries) {
    ids.add(id);
    for (const name of [id, ...names]) {
      const folded = foldName(name);
      if (!exact.has(folded)) exact.set(folded, id);
      const bare = unaccent(folded);
      plain.set(bare, plain.has(bare) && plain.get(bare) !== id ? undefined : id);
    }
  }
  return { exact, plain, ids: [...ids] };
}

/** The id of what a text names. */
export function idNamed({ exact, plain }: NameIndex, text: string): string | undefined {
  // Ids are what most names are, and need no folding.
  const id = exact.get(text);
  if (id !== undefined) return id;
  const folded = foldName(text);
  return exact.get(folded) ?? plain.get(unaccent(folded));
}

/** What a name in the file can stand for, other than an agency. */
export type Referred = 'addressee' | Exclude<Lost, 'agency'>;

/** The id of what a part of the file names: an unknown name is a finding that suggests what was meant. */
export function resolve(
  c: DirectiveReading,
  index: NameIndex,
  read: ReadScalar<string>,
  kind: Exclude<Referred, 'addressee'>,
): string | undefined {
  if (read.value === undefined || !read.node) return undefined;
  const id = idNamed(index, read.value);
  if (id === undefined) sayUnknown(c, index.ids, read, kind);
  return id;
}

/** What is said of an unknown name, and what where something is near it. */
const UNKNOWN = {
  addressee: ['PAR820', 'PAR820.addressee'],
  group: ['PAR820', 'PAR820.group'],
  document: ['PAR820', 'PAR820.document'],
  system: ['PAR820', 'PAR820.system'],
  deliverable: ['PAR820', 'PAR820.deliverable'],
  task: ['PAR203', 'PAR203', 'PAR203.meant'],
  indicator: ['PAR207', 'PAR207', 'PAR207.meant'],
} as const satisfies Readonly<Record<Referred, readonly [code: Code, said: MessageKey, meant?: MessageKey]>>;

/** PAR820, and PAR203 and PAR207 as in a report: nothing of this name stands in the file. */
export function sayUnknown(
  c: DirectiveReading,
  candidates: readonly string[],
  read: ReadScalar<string>,
  kind: Referred,
): void {
  const { node, path, value = '' } = read;
  const lost = kind === 'addressee' ? c.lost.has('agency') || c.lost.has('group') : c.lost.has(kind);
  if (!node || lost) return;
  const texts = near(c, value, candidates);
  const [first] = texts;
  const [code, said, meant = said] = UNKNOWN[kind];
  addFinding(c, code, node, {
    message: first === undefined ? said : meant,
    args: { text: quoted(value), ...(first !== undefined && { meant: first }) },
    path,
    ...(texts.length > 0 && { data: { kind: 'replace-any', texts } as const }),
  });
}

/** The candidates nearest to a text, as long as the file is no heap of unknown names. */
function near(c: DirectiveReading, text: string, candidates: readonly string[]): readonly string[] {
  c.work.left -= candidates.length;
  return c.work.left < 0 ? [] : closest(text, candidates);
}

export interface ResolveAgencyOptions {
  readonly agencies: readonly Agency[];
  /** The directive's own day unless told. */
  readonly on?: CalendarDate;
}

/** Whether anything in a list of agencies is written like this. */
export function isAgencyForm(text: string, agencies: readonly Agency[]): boolean {
  if (text.length > 200) return false;
  const { byId, byName, byAbbreviation, byPlainForm } = indexOf(agencies);
  if (byId.has(text.trim().toLowerCase())) return true;
  const key = nameKey(text);
  return byName.has(key) || byAbbreviation.has(key) || byPlainForm.has(plainNameKey(text));
}

/** The id of the agency that a part of the file names, by id, name or abbreviation. PAR201, PAR202. */
export function resolveAgency(
  c: DirectiveReading,
  read: ReadScalar<string> | undefined,
  { agencies, on = c.day }: ResolveAgencyOptions,
): string | undefined {
  const { value, node, path = '' } = read ?? {};
  if (value === undefined || !node) return undefined;
  // An id stands for the agency at any time.
  if (indexOf(agencies).byId.has(value)) return value;
  const args = { text: quoted(value) };
  if (!isAgencyForm(value, agencies)) {
    if (c.lost.has('agency')) return undefined;
    c.work.left -= 4 * agencies.length;
    if (c.work.left < 0) {
      addFinding(c, 'PAR201', node, { args, path });
      return undefined;
    }
  }
  const found = findAgency(value, { on, agencies });
  if (found.kind === 'found') return found.agency.id;
  const written = (agency: Agency): string => (c.language === 'vi' ? agency.name.vi : agency.id);
  if (found.kind === 'ambiguous') {
    // Given twice, which has its finding, it is still one.
    const [only, ...others] = new Set(found.candidates.map(({ id }) => id));
    if (others.length === 0) return only;
    addFinding(c, 'PAR202', node, {
      args: { ...args, candidates: bothNames(found.candidates.slice(0, 5), found.candidates.length > 5) },
      path,
      data: { kind: 'replace-any', texts: namesApart(found.candidates.slice(0, 20), c.language) },
    });
    return undefined;
  }
  const [meant] = found.suggestions;
  if (meant === undefined) addFinding(c, 'PAR201', node, { args, path });
  else {
    addFinding(c, 'PAR201', node, {
      message: 'PAR201.meant',
      args: { ...args, meant: written(meant) },
      path,
      data: { kind: 'replace-any', texts: found.suggestions.map(written) },
    });
  }
  return undefined;
}
