import { formatDate } from '@soctrang/par-core/calendar';
import { CRITERIA_PARTS } from '@soctrang/par-core/criteria';
import { FIGURES, INDICATOR_FIGURE, isFigureId, type Language } from '@soctrang/par-core/report';
import {
  type CompiledItem,
  type CompiledSet,
  type CriteriaSet,
  CriteriaSetError,
  compile,
  isLeaf,
  rational,
} from '@soctrang/par-core/scoring';
import {
  explain,
  explanationMarkdown,
  explanationText,
  formatNumber,
  provenanceWords,
  ruleWords,
} from '@soctrang/par-core/scoring/text';
import type { Card, Fact } from '../card';
import { rootText } from '../spot';
import { compiledSet, provenanceOf } from '../written-set';
import { directivesAround, type HoverContext, type NameContext, setOf } from './context';
import { fact, provenanceFact, say, termName } from './words';

/** A set as it is scored by: the one of the file, of the report, or any that is known. */
export function compiledOf({ document }: Pick<HoverContext, 'document'>, id: string): CompiledSet | undefined {
  const own = compiledSet(document);
  if (own?.set.id === id) return own;
  const assessment = document.kind === 'report' ? document.checked.assessment : undefined;
  if (assessment?.set.id === id) return assessment.compiled;
  const set = setOf(document, id);
  return set && compiledOnce(set);
}

const compiledSets = new WeakMap<CriteriaSet, CompiledSet | null>();

function compiledOnce(set: CriteriaSet): CompiledSet | undefined {
  const known = compiledSets.get(set);
  if (known !== undefined) return known ?? undefined;
  let compiled: CompiledSet | null = null;
  try {
    compiled = compile(set);
  } catch (error) {
    // Whoever wrote the set is told by the check of its file.
    if (!(error instanceof CriteriaSetError)) throw error;
  }
  compiledSets.set(set, compiled);
  return compiled ?? undefined;
}

/**
 * How a component of a report stands: its rule in words, the points now with the stage they come from, the arithmetic,
 * where every number comes from. Undefined where the report is not scored by a set that has it.
 */
export function explainedComponent(
  { document, language }: HoverContext,
  id: string,
  markdown: boolean,
): string | undefined {
  const assessment = document.kind === 'report' ? document.checked.assessment : undefined;
  const item = assessment?.compiled.item(id)?.item;
  // Of a whole area the explanation is a page, not a hover.
  if (!assessment || item === undefined || !isLeaf(item)) return undefined;
  const explanation = explain(assessment.scored(), id);
  return (markdown ? explanationMarkdown : explanationText)(explanation, { language }).trimEnd();
}

/** An item of a set: its maximum, its rule in words, and where the numbers come from. */
export function componentCard(context: NameContext): Card | undefined {
  const { name, language, document } = context;
  // Of a set that is still too broken to score by, what it builds on is known.
  const own = compiledOf(context, name.scope ?? '');
  const set = own ?? compiledOf(context, rootText(document, 'extends') ?? '');
  const found = set?.item(name.id);
  if (set === undefined || found === undefined) return undefined;
  const { item, maximum } = found;
  const points =
    document.kind === 'report' && document.checked.assessment?.compiled === set
      ? pointsNow(context, name.id)
      : undefined;
  return {
    title: `${item.id} – ${item.name[language]}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact('pointsNow', points, language),
          ...fact(
            'maximum',
            `${formatNumber(maximum, { language })} (${provenanceWords(provenanceOf(found, set), language)})`,
            language,
          ),
          ...leafFacts(found, context),
          ...fact('note', item.note?.[language], language),
          ...fact('within', within(found, language), language),
          ...fact('set', `${set.set.name[language]} (${set.set.id})`, language),
        ],
      },
      ...(isLeaf(item)
        ? []
        : [
            {
              kind: 'list',
              title: say('itemsInside', language),
              items: item.items.map((one) => ({
                id: one.id,
                text: `${one.name[language]} (${formatNumber(rational(one.maximum), { language })})`,
              })),
            } as const,
          ]),
    ],
  };
}

function pointsNow({ document, language }: HoverContext, id: string): string | undefined {
  const scored = document.kind === 'report' ? document.checked.assessment?.scored().item(id) : undefined;
  if (scored === undefined) return undefined;
  const digits = { language, digits: 2 };
  const open = scored.missing + scored.failed;
  const points = say('pointsOf', language, {
    points: formatNumber(scored.points, digits),
    maximum: formatNumber(scored.counted, digits),
  });
  return open === 0 ? points : `${points}; ${say('openLeft', language, { count: open })}`;
}

function leafFacts({ item, maximum }: CompiledItem, context: HoverContext): readonly Fact[] {
  const { language } = context;
  if (!isLeaf(item)) return [];
  const { rule, ruleProvenance, scoredBy, takes } = item;
  return [
    ...fact('rule', ruleWords(rule, maximum, language), language),
    ...(ruleProvenance ? provenanceFact(ruleProvenance, language, 'ruleProvenance') : []),
    ...fact('scoredBy', termName(CRITERIA_PARTS.scoredBy.terms, scoredBy, language), language),
    ...fact('takes', takes && figureName(takes, context), language),
  ];
}

/** The figure of a report that an item takes, by name. */
function figureName(takes: string, { document, language }: HoverContext): string {
  if (isFigureId(takes)) return FIGURES[takes].name[language];
  const id = takes.startsWith(INDICATOR_FIGURE) ? takes.slice(INDICATOR_FIGURE.length) : takes;
  const indicators = directivesAround(document).flatMap((one) => one.indicators);
  return indicators.find((one) => one.id === id)?.title[language] ?? takes;
}

function within({ parent }: CompiledItem, language: Language): string | undefined {
  if (parent === undefined) return undefined;
  const outer = within(parent, language);
  const own = `${parent.item.id} ${parent.item.name[language]}`;
  return outer === undefined ? own : `${outer} › ${own}`;
}

/** A criteria set: year, decision, maximum, groups, and where its numbers come from. */
export function setCard(context: NameContext): Card | undefined {
  const { name, language } = context;
  const compiled = compiledOf(context, name.id);
  if (compiled === undefined) return undefined;
  const { set, maximum, leaves } = compiled;
  const { decision, provenance, groups } = set;
  const cited = decision && [
    decision.reference,
    decision.date && formatDate(decision.date, language),
    decision.issuer?.[language],
    decision.title?.[language],
  ];
  const known = provenanceWords(provenance, language);
  return {
    title: `${set.name[language]} (${set.id})`,
    blocks: [
      { kind: 'text', text: set.note?.[language] ?? '' },
      {
        kind: 'facts',
        facts: [
          ...fact('year', String(set.year), language),
          ...fact('decision', cited?.filter((part) => part !== undefined).join(', '), language),
          ...fact('maximum', `${formatNumber(maximum, { language })} (${known})`, language),
          ...fact('components', String(leaves.length), language),
          ...provenanceFact(provenance, language),
        ],
      },
      {
        kind: 'list',
        title: `${say('rankGroups', language)}${groups ? ` (${provenanceWords(groups.provenance ?? provenance, language)})` : ''}`,
        items: (groups?.bands ?? []).map(({ name: group, from, exclusive }) => {
          if (from === undefined) return { text: say('below', language, { name: group }) };
          const limit = { name: group, from: formatNumber(rational(from), { language }) };
          return { text: say(exclusive ? 'above' : 'from', language, limit) };
        }),
      },
    ],
  };
}
