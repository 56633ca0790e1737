import { formatDate } from '@soctrang/par-core/calendar';
import { DIRECTIVE_PARTS } from '@soctrang/par-core/directive-file';
import type { Card } from '../card';
import { directiveOf, type NameContext } from './context';
import { deadlineWords } from './deadline-words';
import { agencyName } from './task-card';
import { fact, provenanceFact, say, termName, unlessSaid } from './words';

/** A directive: who issued it when, what it is about, how much it asks and until when it wants to hear. */
export function directiveCard(context: NameContext): Card | undefined {
  const { name, document, language } = context;
  const directive = directiveOf(document, name.id);
  if (directive === undefined) return undefined;
  const { title, subject, documentType, reference, issuer, date, tasks, reportingDuty, provenance } = directive;
  return {
    title: title[language],
    blocks: [
      { kind: 'text', text: unlessSaid(subject[language], title[language]) },
      {
        kind: 'facts',
        facts: [
          ...fact('id', directive.id, language),
          ...fact('documentType', termName(DIRECTIVE_PARTS.documentType.terms, documentType, language), language),
          ...fact('documentNumber', reference, language),
          ...fact('documentDate', formatDate(date, language), language),
          ...fact('documentAgency', agencyName(issuer, directive, language), language),
          ...fact('tasks', String(tasks.length), language),
          ...fact('reportDue', deadlineWords(reportingDuty.deadline, context), language),
          ...provenanceFact(provenance, language),
        ],
      },
    ],
  };
}

/** A group of addressees: who belongs to it. */
export function groupCard({ name, document, language }: NameContext): Card | undefined {
  const directive = directiveOf(document, name.scope);
  const group =
    directive?.groups.find(({ id }) => id === name.id) ??
    directive?.groups.find((one) => one.name.vi.toLowerCase() === name.id);
  if (!directive || !group) return undefined;
  return {
    title: `${say('groupOf', language)}: ${group.name[language]}`,
    blocks: [
      {
        kind: 'list',
        title: say('members', language),
        items: group.members.map(({ agency }) => ({ text: agencyName(agency, directive, language) })),
      },
      { kind: 'remark', text: group.complete ? '' : say('incomplete', language) },
      { kind: 'facts', facts: provenanceFact(group.provenance, language) },
    ],
  };
}

/** A system that tasks speak of, or a thing to be handed in: its name, and the tasks. */
export function workCard({ name, document, language }: NameContext): Card | undefined {
  const directive = directiveOf(document, name.scope);
  if (directive === undefined) return undefined;
  const all = name.kind === 'system' ? directive.systems : directive.tasks.flatMap(({ deliverables }) => deliverables);
  const found = all.find(({ id, name: { vi } }) => id === name.id || vi.toLowerCase() === name.id);
  if (found === undefined) return undefined;
  const tasks = directive.tasks.filter(
    ({ systems, deliverables, obligations }) =>
      systems.includes(found.id) ||
      deliverables.some(({ id }) => id === found.id) ||
      obligations.some((one) => one.systems?.includes(found.id)),
  );
  const receiver = directive.tasks.flatMap(({ deliverables }) => deliverables).find((one) => one === found)?.to;
  return {
    title: found.name[language],
    blocks: [
      { kind: 'facts', facts: fact('receiver', receiver && agencyName(receiver, directive, language), language) },
      {
        kind: 'list',
        title: say('tasks', language),
        items: tasks.map(({ id, title }) => ({ id, text: title[language] })),
      },
    ],
  };
}
