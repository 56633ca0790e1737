import type { AgencyGroup, Directive } from '../../directive/model';
import { dateOf } from '../dates';
import { placeOf } from '../read-tree';
import { addFinding } from '../reading';
import { nameIn } from '../vocabulary';
import type { DirectiveReading } from './context';
import type { DirectiveContext } from './described';
import { describeAgencies, describeSuccessions, distinctAgencies } from './meaning/agencies';
import { describeDocuments, describeGroups, describeSystems } from './meaning/catalogue';
import { describeIndicators, joinIndicators } from './meaning/indicators';
import { nameIndex, resolve, resolveAgency } from './meaning/names';
import { originOf } from './meaning/origin';
import { describeReportingDuty } from './meaning/reporting-duty';
import { describeTasks } from './meaning/tasks';
import { listOf, wordsOf } from './meaning/words';
import { DIRECTIVE } from './vocabulary';

/** Everything the file describes. What it describes first, later parts may name. */
export function describe(c: DirectiveReading): DirectiveContext {
  if (c.file.fields.agencies === undefined && c.file.fields.agenciesFrom === undefined) sayNoAgencies(c);
  const bare = describeAgencies(c);
  const all = [...(c.base?.agencies ?? []), ...bare.map(({ value }) => value)];
  const own = describeSuccessions(c, bare, all);
  const groups = describeGroups(c, all);
  const addressees = {
    agencies: all,
    groups: nameIndex(groupsOf(c, groups).map(({ id, name }) => [id, [name.vi, name.en]])),
  };
  const documents = describeDocuments(c);
  const systems = describeSystems(c);
  const catalogue = {
    documents: nameIndex(documents.map(({ value }) => [value.id, [value.reference, value.title.vi]])),
    systems: nameIndex(systems.map(({ value }) => [value.id, [value.name.vi, value.name.en]])),
  };
  const described = describeTasks(c, addressees, catalogue);
  const { tasks, indicators } = joinIndicators(c, described, describeIndicators(c));
  const duty = describeReportingDuty(c, tasks, addressees, catalogue);
  const agencies = distinctAgencies([...(c.base?.agencies ?? []), ...own.map(({ value }) => value)]);
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
export function assemble(c: DirectiveContext): Directive | undefined {
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
