import { CODES, type Code, type Field, type Language, type Term } from '@soctrang/par-core/report';
import { PAGES } from '../../messages/pages';
import type { Card, ListItem } from '../card';
import type { Spot } from '../spot';
import { fact, say } from './words';

/** What a key is for: what stands under it, whether it has to be there, what it may say, an example. */
export function keyCard({ key, term, required, shape }: Field, language: Language): Card {
  return {
    title: language === 'vi' ? term.vi : key,
    blocks: [
      { kind: 'text', text: term.about[language] },
      {
        kind: 'facts',
        facts: [
          ...fact('english', language === 'vi' ? key : term.vi, language),
          ...fact('example', term.example, language),
        ],
      },
      { kind: 'remark', text: required ? say('required', language) : '' },
      {
        kind: 'list',
        title: say('values', language),
        items:
          shape.kind === 'choice'
            ? Object.entries(shape.terms).map(([value, one]) => valueItem(value, one, language))
            : [],
      },
    ],
  };
}

function valueItem(value: string, { vi, about }: Term, language: Language): ListItem {
  return { id: language === 'vi' ? vi : value, text: about[language] };
}

/** What a value of a list means: a status, a role, a kind of rule. */
export function choiceCard(spot: Spot, meant: string, language: Language): Card | undefined {
  const term = spot.shape?.kind === 'choice' ? spot.shape.terms[meant] : undefined;
  if (term === undefined) return undefined;
  return {
    title: language === 'vi' ? term.vi : meant,
    blocks: [
      { kind: 'text', text: term.about[language] },
      { kind: 'facts', facts: fact('englishValue', language === 'vi' ? meant : term.vi, language) },
    ],
  };
}

/** A code of findings: what it means, how grave it is. */
export function codeCard(code: Code, language: Language): Card {
  const { title, severity } = CODES[code];
  return {
    title: `${code} – ${title[language]}`,
    blocks: [{ kind: 'facts', facts: fact('severity', PAGES[severity][language], language) }],
  };
}
