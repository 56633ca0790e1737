import { formatDate } from '@soctrang/par-core/calendar';
import { type Agency, type Directive, groupsOf, isValidOn, tasksBinding } from '@soctrang/par-core/directive';
import { DIRECTIVE_PARTS } from '@soctrang/par-core/directive-file';
import type { Language } from '@soctrang/par-core/report';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Card, ListItem } from '../card';
import { lookupDay } from '../completion/subject';
import { directivesAround, type HoverContext, type NameContext } from './context';
import { fact, intervalWords, provenanceFact, say, termName } from './words';

/** An agency: its names, what it is, and what it became and came from, each with the time. */
export function agencyCard(context: NameContext): Card | undefined {
  const { name, document, language } = context;
  const directive = directivesAround(document).find(({ agencies }) => agencies.some(({ id }) => id === name.id));
  if (directive === undefined) return undefined;
  const records = directive.agencies.filter(({ id }) => id === name.id);
  const on = dayOf(directive, context);
  const agency = records.find((one) => isValidOn(one, on)) ?? records.at(-1);
  if (agency === undefined) return undefined;
  const { abbreviations, otherNames = [], kind, code, validFrom, validTo, provenance } = agency;
  const bound = isValidOn(agency, on) ? tasksBinding(agency.id, { on, directive }).length : 0;
  const other = language === 'vi' ? 'en' : 'vi';
  return {
    title: agency.name[language],
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact('id', agency.id, language),
          ...fact('otherLanguage', agency.name[other] === agency.name[language] ? '' : agency.name[other], language),
          ...fact('abbreviations', abbreviations.join(', '), language),
          ...fact('otherNames', otherNames.join(', '), language),
          ...fact('kind', termName(DIRECTIVE_PARTS.agencyKind.terms, kind, language), language),
          ...fact('code', code, language),
          ...fact('validity', intervalWords({ from: validFrom, to: validTo }, language), language),
          ...fact(
            'groups',
            groupsOf(agency.id, directive)
              .map((group) => group.name[language])
              .join('; '),
            language,
          ),
          ...fact('tasksBound', bound === 0 ? undefined : String(bound), language),
          ...provenanceFact(provenance, language),
        ],
      },
      {
        kind: 'list',
        title: say('successors', language),
        items: records.flatMap((one) => successors(one, directive, language)),
      },
      { kind: 'list', title: say('predecessors', language), items: predecessors(agency, directive, language) },
    ],
  };
}

function dayOf(directive: Directive, { document }: HoverContext) {
  return document.kind === 'report' ? lookupDay(document) : directive.date;
}

function successors({ successions = [] }: Agency, directive: Directive, language: Language): readonly ListItem[] {
  return successions.map(({ on, agency, decision, note, provenance }) => {
    const next = directive.agencies.find((one) => one.id === agency && isValidOn(one, on));
    const who = agency === undefined ? say('noSuccessor', language) : (next?.name[language] ?? agency);
    const known = provenanceWords(provenance, language);
    const more = note ? ` – ${note[language]}` : '';
    return {
      text: `${say('validFrom', language, { from: formatDate(on, language) })}: ${who} (${decision}; ${known})${more}`,
    };
  });
}

function predecessors({ id, validFrom }: Agency, { agencies }: Directive, language: Language): readonly ListItem[] {
  return agencies.flatMap((earlier) =>
    (earlier.successions ?? []).flatMap(({ on, agency }) => {
      if (agency !== id || earlier.id === id || (validFrom !== undefined && on < validFrom)) return [];
      const until = say('validTo', language, { to: formatDate(earlier.validTo ?? on, language) });
      return [{ text: `${earlier.name[language]} (${until})` }];
    }),
  );
}
