import { FORMAT_OF_KIND } from '@soctrang/par-core';
import { formatDate, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import { CODES, isCode } from '@soctrang/par-core/codes';
import type { Agency, Bilingual, Deadline, Directive, Indicator, Task } from '@soctrang/par-core/directive';
import { DEADLINE_KIND } from '@soctrang/par-core/directive-file';
import { FIGURES, INDICATOR_FIGURE, isFigureId, type Term } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { OpenDocument } from '../open-document';
import type { About } from './about';
import { componentDocumentation, setDocumentation } from './criteria-documentation';
import { evidenceDocumentation } from './evidence-used';
import { directiveOf } from './subject';
import { type CompletionOptions, said } from './suggestion';

type Reader = { readonly options: CompletionOptions };

/** What there is to say of a suggestion, in Markdown; undefined where there is nothing, or what it was is gone. */
export function documentationOf(document: OpenDocument, about: About, options: CompletionOptions): string | undefined {
  const reader: Reader = { options };
  const directive = directiveOf(document);
  const [kind, name] = about;
  switch (kind) {
    case 'key':
    case 'value':
      return aboutTerm(FORMAT_OF_KIND[document.kind].parts[name]?.terms[about[2]], reader);
    case 'task':
      return aboutTask(
        directive?.tasks.find(({ id }) => id === name),
        reader,
      );
    case 'obligation':
      return aboutObligation(directive, name, reader);
    case 'indicator':
      return aboutIndicator(
        document.directives.flatMap(({ indicators }) => indicators).find(({ id }) => id === name),
        reader,
      );
    case 'agency':
      return aboutAgency(directive, name, reader);
    case 'directive': {
      const found = document.directives.find(({ id }) => id === name);
      return found && said(found.subject, reader);
    }
    case 'figure':
      if (name.startsWith(INDICATOR_FIGURE)) {
        return documentationOf(document, ['indicator', name.slice(INDICATOR_FIGURE.length)], options);
      }
      return isFigureId(name) ? said(FIGURES[name].definition, reader) : undefined;
    case 'code':
      return isCode(name) ? said(CODES[name].title, reader) : undefined;
    case 'component':
      return document.kind === 'report' && document.checked.assessment
        ? componentDocumentation(document.checked.assessment.set, name, options.language)
        : undefined;
    case 'item': {
      const set = document.criteriaSets.find(({ id }) => id === name);
      return set && componentDocumentation(set, about[2], options.language);
    }
    case 'criteria-set': {
      const set = document.criteriaSets.find(({ id }) => id === name);
      return set && setDocumentation(set, options.language);
    }
    case 'evidence':
      return evidenceDocumentation(document, name, options);
    default:
      return about satisfies never;
  }
}

function aboutTerm(term: Term | undefined, reader: Reader): string | undefined {
  if (term === undefined) return undefined;
  const about = said(term.about, reader);
  return term.example === undefined ? about : `${about}\n\n${said(COMPLETION.example, reader)}: \`${term.example}\``;
}

function aboutTask(task: Task | undefined, reader: Reader): string | undefined {
  if (task === undefined) return undefined;
  const list = task.obligations.map(({ id, text }) => `- \`${id}\` ${said(text, reader)}`);
  return [
    said(task.summary, reader),
    `**${said(COMPLETION.deadline, reader)}**: ${deadlineWords(task.deadline, reader)}`,
    ...(list.length > 0 ? [`**${said(COMPLETION.obligations, reader)}**`, list.join('\n')] : []),
  ].join('\n\n');
}

function deadlineWords(deadline: Deadline, reader: Reader): string {
  const { language } = reader.options;
  if (deadline.kind !== 'fixed-period') {
    return language === 'vi' ? DEADLINE_KIND[deadline.kind].vi : DEADLINE_KIND[deadline.kind].about.en;
  }
  const period = parsePeriod(deadline.period);
  const date = formatDate(deadline.lastDay, language);
  return period ? `${date} (${formatPeriod(period, language)})` : date;
}

function aboutObligation(directive: Directive | undefined, id: string, reader: Reader): string | undefined {
  const task = directive?.tasks.find((one) => one.obligations.some((obligation) => obligation.id === id));
  const obligation = task?.obligations.find((one) => one.id === id);
  if (task === undefined || obligation === undefined) return undefined;
  const deadline = deadlineWords(obligation.deadline ?? task.deadline, reader);
  return `${said(obligation.text, reader)}\n\n**${said(COMPLETION.deadline, reader)}**: ${deadline}`;
}

function aboutIndicator(indicator: Indicator | undefined, reader: Reader): string | undefined {
  if (indicator === undefined) return undefined;
  const part = (name: Bilingual, text: Bilingual | undefined): readonly string[] =>
    text === undefined ? [] : [`- **${said(name, reader)}**: ${said(text, reader)}`];
  const parts = [
    ...part(COMPLETION.numerator, indicator.numerator),
    ...part(COMPLETION.denominator, indicator.denominator),
  ];
  return [said(indicator.definition, reader), ...(parts.length > 0 ? [parts.join('\n')] : [])].join('\n\n');
}

function aboutAgency(directive: Directive | undefined, id: string, reader: Reader): string | undefined {
  const agencies = directive?.agencies.filter((agency) => agency.id === id) ?? [];
  const [first] = agencies;
  if (directive === undefined || first === undefined) return undefined;
  const { language } = reader.options;
  const names = [first.name[language], ...first.abbreviations].join(' · ');
  return [names, ...agencies.flatMap((agency) => validity(agency, directive, reader))].join('\n\n');
}

/** From when to when an agency was there, and who came after it. */
function validity(
  { validFrom, validTo, successions = [] }: Agency,
  { agencies }: Directive,
  reader: Reader,
): readonly string[] {
  const { language } = reader.options;
  const day = (date: Agency['validFrom']): string => (date ? formatDate(date, language) : '…');
  const lines =
    validFrom || validTo
      ? [said(COMPLETION.formerly, reader).replace('{from}', day(validFrom)).replace('{to}', day(validTo))]
      : [];
  const next = successions.flatMap(({ agency: id }) => agencies.find((one) => one.id === id)?.name[language] ?? []);
  return next.length > 0 ? [...lines, `${said(COMPLETION.successor, reader)}: ${next.join(', ')}`] : lines;
}
