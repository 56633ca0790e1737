import type { Indicator } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { rational } from '@soctrang/par-core/scoring';
import { formatNumber, provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Card } from '../card';
import { percentOf } from '../percent';
import { printedNumber } from '../printed-number';
import { directiveOf, type HoverContext, type NameContext } from './context';
import { fact, provenanceFact, say, unlessSaid } from './words';

/** An indicator: what it counts, how it is computed, what it has to reach, and what the report gives. */
export function indicatorCard(context: NameContext): Card | undefined {
  const { name, document, language } = context;
  const directive = directiveOf(document, name.scope);
  const indicator = directive?.indicators.find(({ id }) => id === name.id);
  if (directive === undefined || indicator === undefined) return undefined;
  const { definition, numerator, denominator, unit, direction, exclusions, provenance } = indicator;
  const tasks = directive.tasks.filter(({ id }) => indicator.tasks.includes(id));
  return {
    title: `${indicator.title[language]} (${indicator.id})`,
    blocks: [
      { kind: 'text', text: unlessSaid(definition[language], indicator.title[language]) },
      {
        kind: 'facts',
        facts: [
          ...fact('formula', unit === 'percent' && denominator ? say('rate', language) : undefined, language),
          ...fact('numerator', numerator?.[language], language),
          ...fact('denominator', denominator?.[language], language),
          ...fact('unit', say(unit, language), language),
          ...fact('direction', [say(direction, language), ...demands(indicator, language)].join('; '), language),
          ...fact('target', target(indicator, language), language),
          ...fact('exclusions', exclusions?.[language], language),
          ...fact('reported', reportedValue(indicator, context), language),
          ...provenanceFact(provenance, language),
        ],
      },
      {
        kind: 'list',
        title: say('tasks', language),
        items: tasks.map(({ id, title }) => ({ id, text: title[language] })),
      },
    ],
  };
}

function demands({ mustRise, mayExceedHundred }: Indicator, language: Language): readonly string[] {
  return [...(mustRise ? [say('mustRise', language)] : []), ...(mayExceedHundred ? [say('mayExceed', language)] : [])];
}

function target({ target: aim, unit }: Indicator, language: Language): string | undefined {
  if (aim === undefined) return undefined;
  const value = formatNumber(rational(aim.value), { language });
  return `${value}${unit === 'percent' ? '%' : ''} (${provenanceWords(aim.provenance, language)})`;
}

/** `191/200 = 95,5%` where the report has figures of it. */
function reportedValue({ id, unit }: Indicator, { document, language }: HoverContext): string | undefined {
  if (document.kind !== 'report') return undefined;
  const entries = document.checked.report?.fields.indicators?.entries;
  const fields = entries?.find((one) => one.id === id)?.value.fields;
  const [above, below] = [fields?.numerator?.value, fields?.denominator?.value];
  if (above === undefined) return undefined;
  const printed = (value: number): string => formatNumber(rational(value), { language });
  if (below === undefined) return printed(above);
  const both = `${printed(above)}/${printed(below)}`;
  if (unit !== 'percent') return both;
  const rate = percentOf(above, below);
  return rate ? `${both} = ${printedNumber(rate, language)}%` : both;
}
