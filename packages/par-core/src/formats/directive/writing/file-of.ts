import { parsePeriod } from '../../../calendar/parse-period';
import { calendarInterval, periodId, periodOf } from '../../../calendar/period';
import type {
  Agency,
  AgencyGroup,
  Bilingual,
  Binding,
  Deadline,
  Deliverable,
  Directive,
  IndexEffect,
  Indicator,
  Obligation,
  Participant,
  Provenance,
  ReportingDuty,
  Task,
} from '../../../directive/model';
import { slug } from '../meaning/words';
import type { DirectiveFile } from '../schema';
import { DUTY_TITLE } from '../vocabulary';

/*
 * A directive as the plain value that its file holds: what reading would fill in by itself is left out.
 */

type FileTask = DirectiveFile['tasks'][number];
type FileAgency = Exclude<NonNullable<DirectiveFile['agencies']>[number], string>;
type FileGroup = NonNullable<DirectiveFile['groups']>[number];
type FileIndicator = NonNullable<DirectiveFile['indicators']>[number];
type FileObligation = NonNullable<FileTask['obligations']>[number];
type FileOrigin = NonNullable<DirectiveFile['provenance']>;
type Words = DirectiveFile['title'];

/** The value of a directive's file. */
export function fileOf(directive: Directive): DirectiveFile {
  const itself: Provenance = { kind: 'sourced', source: directive.title.vi };
  const origin = (provenance: Provenance): { provenance?: FileOrigin } => named('provenance', provenance, itself);
  return {
    format: 'par-directive/1',
    id: directive.id,
    documentType: directive.documentType,
    ...(directive.reference !== undefined && { reference: directive.reference }),
    title: words(directive.title),
    ...(!same(directive.subject, directive.title) && { subject: words(directive.subject) }),
    issuer: directive.issuer,
    place: directive.place,
    date: directive.date,
    ...(directive.basedOn.length > 0 && { basedOn: [...directive.basedOn] }),
    ...origin(directive.provenance),
    agencies: directive.agencies.map((agency) => agencyRow(agency, itself)),
    ...(directive.groups.length > 0 && { groups: directive.groups.map((group) => groupRow(group, itself)) }),
    ...(directive.documents.length > 0 && {
      documents: directive.documents.map(({ id, reference, date, issuer, title, provenance }) => ({
        ...(id !== slug(reference) && { id }),
        reference,
        date,
        issuer: words(issuer),
        title: words(title),
        ...origin(provenance),
      })),
    }),
    ...(directive.systems.length > 0 && {
      systems: directive.systems.map(({ id, name }) => ({ id, name: words(name) })),
    }),
    ...(directive.indicators.length > 0 && {
      indicators: directive.indicators.map((indicator) => indicatorRow(indicator, itself)),
    }),
    tasks: directive.tasks.map((task) => taskRow(task, itself)),
    reportingDuty: dutyRow(directive.reportingDuty, itself),
  };
}

function words({ vi, en }: Bilingual): Words {
  return vi === en ? vi : { vi, en };
}

function same(a: Bilingual, b: Bilingual): boolean {
  return a.vi === b.vi && a.en === b.en;
}

/** A provenance under its key, unless it is the one that reading assumes. */
function named<Key extends string>(
  key: Key,
  provenance: Provenance,
  itself: Provenance,
): { readonly [K in Key]?: FileOrigin } {
  const value = originValue(provenance, itself);
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: FileOrigin };
}

function originValue(provenance: Provenance, itself: Provenance): FileOrigin | undefined {
  switch (provenance.kind) {
    case 'sourced':
      return itself.kind === 'sourced' && provenance.source === itself.source ? undefined : provenance.source;
    case 'inferred':
      return { kind: 'inferred', source: provenance.source, how: words(provenance.how) };
    case 'unverified':
    case 'own':
      return { kind: provenance.kind, ...(provenance.note && { note: words(provenance.note) }) };
    default: {
      const unknown: never = provenance;
      return unknown;
    }
  }
}

function agencyRow(agency: Agency, itself: Provenance): FileAgency {
  const { id, name, abbreviations, otherNames = [], kind, code, validFrom, validTo, successions = [] } = agency;
  return {
    id,
    name: words(name),
    ...(abbreviations.length > 0 && { abbreviations: [...abbreviations] }),
    ...(otherNames.length > 0 && { otherNames: [...otherNames] }),
    kind,
    ...(code !== undefined && { code }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(successions.length > 0 && {
      successions: successions.map(({ on, agency: successor, decision, note, provenance }) => ({
        on,
        ...(successor !== undefined && { agency: successor }),
        decision,
        ...(note && { note: words(note) }),
        ...named('provenance', provenance, itself),
      })),
    }),
    ...named('provenance', agency.provenance, itself),
  };
}

function groupRow({ id, name, members, complete, provenance }: AgencyGroup, itself: Provenance): FileGroup {
  return {
    id,
    name: words(name),
    members: members.map((member) => {
      const origin = originValue(member.provenance, itself);
      return origin === undefined ? member.agency : { agency: member.agency, provenance: origin };
    }),
    ...(!complete && { complete: 'no' as const }),
    ...named('provenance', provenance, itself),
  };
}

function indicatorRow(indicator: Indicator, itself: Provenance): FileIndicator {
  const { title, definition, numerator, denominator, unit, direction, target, exclusions, tasks } = indicator;
  const targetOrigin = target && originValue(target.provenance, itself);
  return {
    id: indicator.id,
    title: words(title),
    ...(!same(definition, title) && { definition: words(definition) }),
    ...(numerator && { numerator: words(numerator) }),
    ...(denominator && { denominator: words(denominator) }),
    ...(unit !== (denominator ? 'percent' : 'count') && { unit }),
    ...(direction !== 'increase' && { direction }),
    ...(indicator.mustRise && { mustRise: 'yes' as const }),
    ...(indicator.mayExceedHundred && { mayExceedHundred: 'yes' as const }),
    ...(target && { target: targetOrigin ? { value: target.value, provenance: targetOrigin } : target.value }),
    ...(exclusions && { exclusions: words(exclusions) }),
    tasks: [...tasks],
    ...named('provenance', indicator.provenance, itself),
  };
}

function taskRow(task: Task, itself: Provenance): FileTask {
  const { id, clause, title, summary, boundRoles = [], participants, obligations, deliverables, deadline } = task;
  return {
    id,
    ...(clause !== id.split('.')[0] && { clause }),
    title: words(title),
    ...(!same(summary, title) && { summary: words(summary) }),
    ...bindingKeys(task.binds),
    ...(boundRoles.length > 0 && { boundRoles: [...boundRoles] }),
    ...(participants.length > 0 && { participants: participants.map(participantRow) }),
    ...(obligations.length > 0 && { obligations: obligationRows(id, obligations) }),
    ...(deliverables.length > 0 && { deliverables: deliverables.map(deliverableRow) }),
    ...(task.documents.length > 0 && { documents: [...task.documents] }),
    ...(task.systems.length > 0 && { systems: [...task.systems] }),
    ...(deadline.kind !== 'undated' && { deadline: deadlineValue(deadline) }),
    ...(task.indicators.length > 0 && { indicators: [...task.indicators] }),
    ...(task.effects.length > 0 && { effects: task.effects.map((effect) => effectRow(effect, itself)) }),
    ...(task.surveyed && { surveyed: task.surveyed }),
    ...(task.asksExplanation && { asksExplanation: 'yes' as const }),
  };
}

function bindingKeys(binds: Binding): Pick<FileTask, 'binds' | 'condition'> {
  if (binds.kind === 'agency') return { binds: binds.agency };
  const [only, ...others] = binds.groups;
  return {
    binds: only !== undefined && others.length === 0 ? only : [...binds.groups],
    ...(binds.condition && { condition: words(binds.condition) }),
  };
}

function participantRow(participant: Participant): NonNullable<FileTask['participants']>[number] {
  const { role, agency, group, described, public: people } = participant;
  if (role === 'coordinates' && agency !== undefined) return agency;
  if (role === 'coordinates' && group !== undefined) return group;
  return {
    role,
    ...(agency !== undefined && { agency }),
    ...(group !== undefined && { group }),
    ...(described && { described: words(described) }),
    ...(people && { public: words(people) }),
  };
}

function obligationRows(owner: string, obligations: readonly Obligation[]): FileObligation[] {
  return obligations.map((obligation, index): FileObligation => {
    const { id, text, deadline, documents = [], systems = [], deliverables = [] } = obligation;
    const row = {
      id,
      text: words(text),
      ...(deadline && { deadline: deadlineValue(deadline) }),
      ...(documents.length > 0 && { documents: [...documents] }),
      ...(systems.length > 0 && { systems: [...systems] }),
      ...(deliverables.length > 0 && { deliverables: [...deliverables] }),
    };
    const plain = Object.keys(row).length === 2 && typeof row.text === 'string' && id === `${owner}.${index + 1}`;
    return plain ? text.vi : row;
  });
}

function deliverableRow({ id, kind, name, to }: Deliverable): NonNullable<FileTask['deliverables']>[number] {
  return { id, kind, name: words(name), ...(to !== undefined && { to }) };
}

function deadlineValue(deadline: Deadline): NonNullable<FileTask['deadline']> {
  if (deadline.kind !== 'fixed-period') return deadline.kind;
  const { period, lastDay } = deadline;
  const known = parsePeriod(period);
  if (known && calendarInterval(known).to === lastDay) return period;
  return period === periodId(periodOf(lastDay, 'month')) ? lastDay : { period, lastDay };
}

function effectRow(effect: IndexEffect, itself: Provenance): NonNullable<FileTask['effects']>[number] {
  const area = `${effect.area}` as const;
  const { criteria = [] } = effect;
  const origins = {
    ...named('areaProvenance', effect.areaProvenance, itself),
    ...(effect.criteriaProvenance && named('criteriaProvenance', effect.criteriaProvenance, itself)),
  };
  if (criteria.length === 0 && Object.keys(origins).length === 0) return area;
  return { area, ...(criteria.length > 0 && { criteria: [...criteria] }), ...origins };
}

function dutyRow(duty: ReportingDuty, itself: Provenance): DirectiveFile['reportingDuty'] {
  const { id, title, summary, to, through, deadline, deadlineProvenance, obligations } = duty;
  const known = parsePeriod(deadline.period);
  const isLastDay = known !== undefined && calendarInterval(known).to === deadline.lastDay;
  // The source is written also where it is the directive itself: absent, it would be absent.
  const origin = deadlineProvenance && (originValue(deadlineProvenance, itself) ?? sourceOf(deadlineProvenance));
  return {
    id,
    ...(!same(title, DUTY_TITLE) && { title: words(title) }),
    ...(!same(summary, title) && { summary: words(summary) }),
    ...bindingKeys(duty.binds),
    to,
    ...(through !== to && { through }),
    period: deadline.period,
    ...(!isLastDay && { lastDay: deadline.lastDay }),
    ...(origin && { deadlineProvenance: origin }),
    ...(obligations.length > 0 && { obligations: obligationRows(id, obligations) }),
  };
}

function sourceOf(provenance: Provenance): string | undefined {
  return provenance.kind === 'sourced' ? provenance.source : undefined;
}
