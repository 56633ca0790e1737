import { formatDate } from '@soctrang/par-core/calendar';
import {
  agencyOn,
  type Binding,
  type Directive,
  INDEX_AREAS,
  type Obligation,
  type Participant,
  type ReportingDuty,
  type Task,
  tasksBinding,
  tasksSupportedBy,
} from '@soctrang/par-core/directive';
import { DIRECTIVE_PARTS } from '@soctrang/par-core/directive-file';
import { type Language, REPORT_PARTS } from '@soctrang/par-core/report';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Block, Card, Fact, ListItem } from '../card';
import { lookupDay } from '../completion/subject';
import type { HoverContext, NameContext } from './context';
import { directiveOf } from './context';
import { deadlineWords, shortDeadline } from './deadline-words';
import { fact, say, termName, unlessSaid } from './words';

/** A task, or the duty to report: whom it binds, by when, what it asks, what it cites and what it moves. */
export function taskCard(context: NameContext): Card | undefined {
  const { name, document, language } = context;
  const directive = directiveOf(document, name.scope);
  if (directive === undefined) return undefined;
  if (directive.reportingDuty.id === name.id) return dutyCard(directive.reportingDuty, directive, context);
  const task = directive.tasks.find(({ id }) => id === name.id);
  if (task === undefined) return undefined;
  const condition = task.binds.kind === 'groups' ? task.binds.condition : undefined;
  const facts: readonly Fact[] = [
    ...fact('binds', boundNames(task.binds, directive, language), language),
    ...fact('condition', condition?.[language], language),
    ...fact('ownRole', ownRole(task, directive, context), language),
    ...fact('deadline', deadlineWords(task.deadline, context), language),
    ...fact('participants', participants(task.participants, directive, language), language),
    ...fact('areas', areas(task, language), language),
    ...fact('status', reportedStatus(task, context), language),
    ...fact('inDirective', directive.title[language], language),
  ];
  return {
    title: `${task.id} – ${task.title[language]}`,
    blocks: [
      { kind: 'text', text: unlessSaid(task.summary[language], task.title[language]) },
      { kind: 'facts', facts },
      obligationList(task.obligations, language),
      ...works(task, directive, language),
    ],
  };
}

function dutyCard(duty: ReportingDuty, directive: Directive, context: HoverContext): Card {
  const { language } = context;
  return {
    title: `${duty.id} – ${duty.title[language]}`,
    blocks: [
      { kind: 'text', text: duty.summary[language] },
      {
        kind: 'facts',
        facts: [
          ...fact('binds', boundNames(duty.binds, directive, language), language),
          ...fact('deadline', deadlineWords(duty.deadline, context), language),
          ...fact('inDirective', directive.title[language], language),
        ],
      },
      obligationList(duty.obligations, language),
    ],
  };
}

/** One obligation of a task, with the task around it. */
export function obligationCard(context: NameContext): Card | undefined {
  const { name, document, language } = context;
  const directive = directiveOf(document, name.scope);
  const owner =
    directive && [...directive.tasks, directive.reportingDuty].find(({ obligations }) => has(obligations, name.id));
  const obligation = owner?.obligations.find(({ id }) => id === name.id);
  if (!directive || !owner || !obligation) return undefined;
  const { documents = [], systems = [] } = obligation;
  return {
    title: say('obligationOf', language, { id: obligation.id }),
    blocks: [
      { kind: 'text', text: obligation.text[language] },
      {
        kind: 'facts',
        facts: [
          ...fact('inTask', `${owner.id} – ${owner.title[language]}`, language),
          ...fact('deadline', deadlineWords(obligation.deadline ?? owner.deadline, context), language),
          ...fact('systems', namesOf(directive.systems, systems, language), language),
        ],
      },
      documentList(directive, documents, language),
    ],
  };
}

const has = (obligations: readonly Obligation[], id: string): boolean => obligations.some((one) => one.id === id);

/** Whom a task binds, by name: agencies as they were called on the directive's day. */
function boundNames(binds: Binding, directive: Directive, language: Language): string {
  if (binds.kind === 'agency') return agencyName(binds.agency, directive, language);
  return namesOf(directive.groups, binds.groups, language);
}

export function agencyName(id: string, directive: Directive, language: Language): string {
  const agency = agencyOn(id, directive.date, directive) ?? directive.agencies.find((one) => one.id === id);
  return agency?.name[language] ?? id;
}

function namesOf(
  all: readonly { readonly id: string; readonly name: { readonly vi: string; readonly en: string } }[],
  ids: readonly string[],
  language: Language,
): string {
  return ids.map((id) => all.find((one) => one.id === id)?.name[language] ?? id).join('; ');
}

/** What a task is to the agency of a report. */
function ownRole(task: Task, directive: Directive, { document, language }: HoverContext): string | undefined {
  if (document.kind !== 'report') return undefined;
  const { agency } = document.checked;
  if (agency === undefined || document.checked.directive?.id !== directive.id) return undefined;
  const on = lookupDay(document);
  const bound = tasksBinding(agency.id, { on, directive }).find((one) => one.task.id === task.id);
  if (bound) return say(bound.conditional ? 'ownConditional' : 'ownLead', language);
  const supported = tasksSupportedBy(agency.id, { on, directive }).find((one) => one.task.id === task.id);
  if (supported === undefined) return say('ownNone', language);
  const { terms } = DIRECTIVE_PARTS.participantRole;
  return say('ownSupport', language, {
    roles: supported.roles.map((role) => termName(terms, role, language)).join(', '),
  });
}

function participants(of: readonly Participant[], directive: Directive, language: Language): string {
  const { terms } = DIRECTIVE_PARTS.participantRole;
  return of
    .map(({ role, agency, group, described, public: people }) => {
      const who =
        agency !== undefined
          ? agencyName(agency, directive, language)
          : group !== undefined
            ? namesOf(directive.groups, [group], language)
            : (described ?? people)?.[language];
      return `${who ?? ''} (${termName(terms, role, language)})`;
    })
    .join('; ');
}

/** The areas that a task moves; codes of criteria with how they are known. */
function areas({ effects }: Task, language: Language): string {
  return effects
    .map(({ area, criteria, areaProvenance, criteriaProvenance }) => {
      const provenance = provenanceWords(criteriaProvenance ?? areaProvenance, language);
      const named = criteria ? `: ${say('criteriaOf', language, { criteria: criteria.join(', '), provenance })}` : '';
      return `${area} – ${INDEX_AREAS[area][language]}${named}`;
    })
    .join('; ');
}

/** What the report around says of the task. */
function reportedStatus({ id }: Task, { document, language }: HoverContext): string | undefined {
  if (document.kind !== 'report') return undefined;
  const reported = document.checked.report?.fields.tasks?.items.find(({ fields }) => fields.task?.value === id);
  const status = reported?.fields.status?.value;
  return status && termName(REPORT_PARTS.status.terms, status, language);
}

function obligationList(obligations: readonly Obligation[], language: Language): Block {
  const items = obligations.map(({ id, text, deadline }): ListItem => {
    const due = deadline ? ` (${shortDeadline(deadline, { language })})` : '';
    return { id, text: text[language] + due };
  });
  return { kind: 'list', title: say('obligations', language), items };
}

function works(task: Task, directive: Directive, language: Language): readonly Block[] {
  const documents = new Set([...task.documents, ...task.obligations.flatMap((one) => one.documents ?? [])]);
  const indicators = directive.indicators.filter(({ id }) => task.indicators.includes(id));
  return [
    documentList(directive, [...documents], language),
    {
      kind: 'list',
      title: say('indicators', language),
      items: indicators.map(({ id, title }) => ({ id, text: title[language] })),
    },
    {
      kind: 'list',
      title: say('deliverables', language),
      items: task.deliverables.map(({ name }) => ({ text: name[language] })),
    },
  ];
}

function documentList(directive: Directive, ids: readonly string[], language: Language): Block {
  const cited = directive.documents.filter(({ id }) => ids.includes(id));
  return {
    kind: 'list',
    title: say('documents', language),
    items: cited.map(({ reference, date, title }) => ({
      id: reference,
      text: `(${formatDate(date, language)}) ${title[language]}`,
    })),
  };
}
