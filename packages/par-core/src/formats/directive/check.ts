import type { AgencyGroup, CalendarDate, Directive } from '../../directive/model';
import { closest } from '../../directive/closest';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { Syntax } from '../../source/tree';
import type { Code } from '../codes';
import { dateOf } from '../dates';
import { type CheckedText, checkedText, type ReadFile, readFile } from '../format-definition';
import { quoted } from '../quoted';
import { placeOf, type ReadObject } from '../read-tree';
import { addFinding } from '../reading';
import { nameIn } from '../vocabulary';
import type { DirectiveReading } from './context';
import type { DirectiveContext } from './described';
import { DIRECTIVE_FORMAT } from './format';
import { describeAgencies, describeSuccessions } from './meaning/agencies';
import { describeDocuments, describeGroups, describeSystems } from './meaning/catalogue';
import { describeIndicators, joinIndicators } from './meaning/indicators';
import { nameIndex, resolve, resolveAgency } from './meaning/names';
import { originOf } from './meaning/origin';
import { describeReportingDuty } from './meaning/reporting-duty';
import { describeTasks } from './meaning/tasks';
import { listOf, wordsOf } from './meaning/words';
import { DIRECTIVE_RULES } from './rules';
import type { DirectiveFile } from './schema';
import { DIRECTIVE } from './vocabulary';

export interface CheckDirectiveOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh: agencies are looked up on it where the file bears no date. */
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The directives that are known beside this one; the built-in one unless told. */
  readonly directives?: readonly Directive[];
}

/** A directive's file read and checked. */
export interface CheckedDirective extends CheckedText {
  /** The id the file gives itself, also where the directive is not whole. */
  readonly id: string | undefined;
  /**
   * The directive, for everything that takes one. Undefined where the file is too broken to be relied on: where
   * something that is required could not be read, or the text itself is broken so that parts may be lost.
   */
  readonly directive: Directive | undefined;
}

/**
 * Reads and checks the text of a directive, `par-directive/1`. Never throws on any text: what is wrong is a finding.
 *
 * @throws RangeError where `today` is no calendar date
 *
 * @example
 * const { directive, findings } = checkDirective(text, { today: '2023-03-20' });
 * if (directive) checkReport(report, { today: '2023-12-10', directives: [directive] });
 */
export function checkDirective(text: string, options: CheckDirectiveOptions): CheckedDirective {
  const { directives = [soctrang20210924], today, syntax } = options;
  return checkOpened(openDirective(text, { today, ...(syntax && { syntax }) }), { directives, circle: new Set() });
}

/** A file of a directive that was read as a text and not yet looked into. */
export interface OpenedDirective extends ReadFile {
  readonly id: string | undefined;
  /** The id of the directive whose agencies it takes over. */
  readonly agenciesFrom: string | undefined;
}

/** Reads the text; which directive is known beside it plays no part yet. */
export function openDirective(
  text: string,
  { today, syntax }: { readonly today: CalendarDate; readonly syntax?: Syntax },
): OpenedDirective {
  const { reading, read } = readFile(DIRECTIVE_FORMAT, text, { syntax, directives: [], on: today });
  if (read?.kind !== 'object') return { reading, read, id: undefined, agenciesFrom: undefined };
  const { fields } = directiveFile(read);
  return { reading, read, id: fields.id?.value, agenciesFrom: fields.agenciesFrom?.value };
}

/** The shape is made from the schema of a directive, so what it reads is one. */
function directiveFile(read: NonNullable<ReadFile['read']>): ReadObject<DirectiveFile> {
  return read as unknown as ReadObject<DirectiveFile>;
}

interface Surroundings {
  readonly directives: readonly Directive[];
  /** Ids of files that take agencies from one another in a circle. */
  readonly circle: ReadonlySet<string>;
}

/** Looks into a file that was read, now that the other directives are known. */
export function checkOpened(opened: OpenedDirective, { directives, circle }: Surroundings): CheckedDirective {
  const { read, id } = opened;
  const reading = { ...opened.reading, directives, directive: undefined };
  if (read?.kind !== 'object') return { ...checkedText(reading), id, directive: undefined };
  const file = directiveFile(read);
  const title = wordsOf(file.fields.title);
  const begun: DirectiveReading = {
    ...reading,
    file,
    day: dateOf(file.fields.date) ?? reading.on,
    itself: { kind: 'sourced', source: title?.vi ?? id ?? '' },
    base: undefined,
    work: { left: MOST_WORK },
  };
  const context = describe({ ...begun, base: baseOf(begun, circle) });
  const directive = assemble(context);
  for (const rule of DIRECTIVE_RULES) rule(context);
  const checked = checkedText(reading);
  const torn = context.findings.some(({ code }) => TEARING.has(code));
  return { ...checked, id, directive: torn ? undefined : directive };
}

/** How many comparisons with what may have been meant a file is worth: all that an honest one needs. */
const MOST_WORK = 200_000;

/** After these, whole parts of the file may be lost or read in the wrong place. */
const TEARING: ReadonlySet<Code> = new Set(['PAR005', 'PAR006', 'PAR008', 'PAR015', 'PAR016', 'PAR017', 'PAR018']);

/** The known directive whose agencies are taken over. PAR209 where it is not known, PAR838 where it is this one. */
function baseOf(c: DirectiveReading, circle: ReadonlySet<string>): Directive | undefined {
  const { agenciesFrom, id } = c.file.fields;
  const { value, node, path = '' } = agenciesFrom ?? {};
  if (value === undefined || value === '' || !node) return undefined;
  if (value === id?.value) {
    addFinding(c, 'PAR838', node, { path, data: { kind: 'remove' } });
    return undefined;
  }
  if (circle.has(value)) {
    addFinding(c, 'PAR838', node, { message: 'PAR838.circle', args: { text: value }, path });
    return undefined;
  }
  const base = c.directives.find((directive) => directive.id === value);
  if (base === undefined) {
    const known = c.directives.map((directive) => directive.id);
    const [meant] = closest(value, known, { max: 1 });
    addFinding(c, 'PAR209', node, {
      args: { text: quoted(value), known: known.join(', ') },
      path,
      ...(meant !== undefined && { data: { kind: 'replace', text: meant } as const }),
    });
  }
  return base;
}

/** Everything the file describes. What it describes first, later parts may name. */
function describe(c: DirectiveReading): DirectiveContext {
  if (c.file.fields.agencies === undefined && c.file.fields.agenciesFrom === undefined) sayNoAgencies(c);
  const bare = describeAgencies(c);
  const all = [...(c.base?.agencies ?? []), ...bare.map(({ value }) => value)];
  const own = describeSuccessions(c, bare, all);
  const agencies = [...(c.base?.agencies ?? []), ...own.map(({ value }) => value)];
  const groups = describeGroups(c, agencies);
  const addressees = { agencies, groups: nameIndex(groupsOf(c, groups).map(({ id, name }) => [id, [name.vi, name.en]])) };
  const documents = describeDocuments(c);
  const systems = describeSystems(c);
  const catalogue = {
    documents: nameIndex(documents.map(({ value }) => [value.id, [value.reference, value.title.vi]])),
    systems: nameIndex(systems.map(({ value }) => [value.id, [value.name.vi, value.name.en]])),
  };
  const described = describeTasks(c, addressees, catalogue);
  const { tasks, indicators } = joinIndicators(c, described, describeIndicators(c));
  const duty = describeReportingDuty(c, tasks, addressees, catalogue);
  return { ...c, own, agencies, groups, documents, systems, indicators, tasks, duty };
}

function groupsOf(c: DirectiveReading, own: DirectiveContext['groups']): readonly AgencyGroup[] {
  return [...(c.base?.groups ?? []), ...own.map(({ value }) => value)];
}

/** PAR102: without agencies of its own or of another there is nobody to give a task to. */
function sayNoAgencies(c: DirectiveReading): void {
  const key = nameIn(c.language, 'agencies', DIRECTIVE.agencies);
  addFinding(c, 'PAR102', placeOf(c.file), { args: { key }, data: { kind: 'add-keys', keys: ['agencies'] } });
}

/** The directive, where everything that it cannot be without could be read. */
function assemble(c: DirectiveContext): Directive | undefined {
  const { fields } = c.file;
  const id = fields.id?.value;
  const documentType = fields.documentType?.value;
  const title = wordsOf(fields.title);
  const issuer = resolveAgency(c, fields.issuer, c);
  const place = fields.place?.value;
  const date = dateOf(fields.date);
  const reference = fields.reference?.value?.trim();
  const documents = c.documents.map(({ value }) => value);
  const index = nameIndex(documents.map((one) => [one.id, [one.reference, one.title.vi]]));
  const basedOn = listOf(fields.basedOn).flatMap((one) => resolve(c, index, one, 'document') ?? []);
  const provenance = originOf(c, fields.provenance);
  const { tasks, duty } = c;
  const written = fields.tasks?.node.items.length ?? 0;
  const whole = tasks.length > 0 && tasks.length === written && tasks.every((task) => task.whole);
  const named = c.own.length === (fields.agencies?.node.items.length ?? 0);
  if (!whole || !named || !id || !documentType || !title || !issuer || place === undefined || !date) return undefined;
  if (duty?.value === undefined) return undefined;
  return {
    id,
    documentType,
    ...(reference && { reference }),
    title,
    subject: wordsOf(fields.subject) ?? title,
    issuer,
    place,
    date,
    basedOn,
    groups: onceEach(groupsOf(c, c.groups)),
    agencies: c.agencies,
    documents: onceEach(documents),
    systems: onceEach(c.systems.map(({ value }) => value)),
    indicators: onceEach(c.indicators.map(({ value }) => value)),
    tasks: onceEach(tasks.map(({ value }) => value)),
    reportingDuty: duty.value,
    provenance,
  };
}

/** Of several with one id, which has its finding, the first. */
function onceEach<Part extends { readonly id: string }>(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.filter(({ id }) => !seen.has(id) && seen.add(id));
}
