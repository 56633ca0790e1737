import type { Provenance } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { FormulaVariable, Leaf } from '@soctrang/par-core/scoring';
import { isLeaf, rational } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import type { Card, ListItem } from '../card';
import { formulaOf, ruleInside } from '../criteria-rule';
import { holderNamed, type Spot, textUnder, trimmed, valueUnder } from '../spot';
import { provenanceOf } from '../written-set';
import type { HoverContext, NameContext } from './context';
import { compiledOf } from './criteria-cards';
import { fact, provenanceFact, say } from './words';

interface FoundLeaf {
  readonly leaf: Leaf;
  readonly provenance: Provenance;
}

/** The component that an input belongs to: `goc-2023#1.2`. */
function leafOf(context: HoverContext, scope: string): FoundLeaf | undefined {
  const [set = '', ...rest] = scope.split('#');
  const compiled = compiledOf(context, set);
  const found = compiled?.item(rest.join('#'));
  if (!compiled || !found || !isLeaf(found.item)) return undefined;
  return { leaf: found.item, provenance: found.item.ruleProvenance ?? provenanceOf(found, compiled) };
}

/** A variable of a formula, an answer of a survey, one of several formulas. */
export function inputCard(context: NameContext): Card | undefined {
  const { name, language } = context;
  const found = leafOf(context, name.scope ?? '');
  if (found === undefined) return undefined;
  const { leaf, provenance } = found;
  const inLeaf = fact('within', `${leaf.id} ${leaf.name[language]}`, language);
  const known = provenanceFact(provenance, language);
  const rule = ruleInside(leaf.rule);
  if (name.kind === 'option') {
    const option = rule.kind === 'survey' ? rule.options.find(({ id }) => id === name.id) : undefined;
    if (option === undefined) return undefined;
    const weight = `${formatNumber(rational(option.weight), { language })}%`;
    const facts = [...fact('weight', weight, language), ...inLeaf, ...known];
    return {
      title: `${say('option', language, { id: option.id })}: ${option.name[language]}`,
      blocks: [{ kind: 'facts', facts }],
    };
  }
  const formula = formulaOf(rule);
  if (name.kind === 'alternative') {
    const one = formula?.alternatives.find(({ id }) => id === name.id);
    if (!formula || !one) return undefined;
    return {
      title: `${say('alternative', language, { id: one.id })}: ${one.name[language]}`,
      blocks: [
        { kind: 'facts', facts: [...fact('expression', one.expression, language), ...inLeaf, ...known] },
        {
          kind: 'list',
          title: say('variables', language),
          items: formula.variables.map((of) => variableItem(of, language)),
        },
      ],
    };
  }
  const variable = formula?.variables.find(({ id }) => id === name.id);
  if (variable === undefined) return undefined;
  return {
    title: `${say('variable', language, { id: variable.id })}: ${variable.name[language]}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...fact('unit', variable.unit && say(variable.unit, language), language),
          ...fact('computedFrom', variable.expression, language),
          ...inLeaf,
          ...known,
        ],
      },
    ],
  };
}

function variableItem({ id, name, expression }: FormulaVariable, language: Language): ListItem {
  return { id, text: `${name[language]}${expression === undefined ? '' : ` = ${expression}`}` };
}

/** A formula where it is written, with what its variables stand for: as the text says, also while the set is broken. */
export function expressionCard(spot: Spot, language: Language): Card {
  return {
    title: say('expression', language),
    blocks: [
      { kind: 'text', text: trimmed(spot.scalar) },
      { kind: 'list', title: say('variables', language), items: writtenVariables(spot) },
    ],
  };
}

function writtenVariables(spot: Spot): readonly ListItem[] {
  const rule = holderNamed(spot, 'rule');
  const list = rule && valueUnder(rule, 'variables');
  const shape = rule?.shape.kind === 'object' ? rule.shape.fields.get('variables')?.shape : undefined;
  const item = shape?.kind === 'list' ? shape.item : undefined;
  if (list?.kind !== 'sequence' || item?.kind !== 'object') return [];
  return list.items.flatMap(({ value: node }) => {
    if (node?.kind !== 'mapping') return [];
    const id = textUnder({ shape: item, node }, 'id');
    const expression = textUnder({ shape: item, node }, 'expression');
    const computed = expression === undefined ? '' : ` = ${expression}`;
    return id === undefined ? [] : [{ id, text: `${textUnder({ shape: item, node }, 'name') ?? ''}${computed}` }];
  });
}
