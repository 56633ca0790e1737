import { INDICATOR_FIGURE } from '@soctrang/par-core/report';
import type { CriteriaDocument } from '../open-document';
import { type Holder, holderNamed, rootText, type Spot, textUnder, trimmed, valueUnder } from '../spot';
import { referenceNames } from './document-names';
import type { Name, NameKind } from './name';
import { byTable, fragment, isPlainlyWritten, type NamingTable, nameAtSpot, onValue, type SpotNames } from './naming';
import { inputScope } from './report-names';

interface CriteriaNaming {
  readonly document: CriteriaDocument;
  readonly setId: string;
}

const ITEMS = ['area', 'criterion', 'component', 'part'] as const;

const ofItems = (naming: NamingTable<CriteriaNaming>): NamingTable<CriteriaNaming> =>
  Object.fromEntries(
    [...ITEMS, 'override'].flatMap((where) =>
      Object.entries(naming).map(([key, value]) => [`${where}.${key}`, value] as const),
    ),
  );

const CRITERIA: NamingTable<CriteriaNaming> = {
  'criteria.id': onValue((spot) =>
    nameAtSpot(spot, { kind: 'criteria-set', id: trimmed(spot.scalar), role: 'definition' }),
  ),
  'criteria.extends': onValue((spot) => nameAtSpot(spot, { kind: 'criteria-set', id: trimmed(spot.scalar) })),
  'criteria.decision': onValue((spot) => referenceNames(spot, 'use')),
  'decision.reference': onValue((spot) => referenceNames(spot, 'use')),
  ...ofItems({ takes: onValue(figureNames), id: onValue((spot, c) => itemNames(spot, c, 'definition')) }),
  'override.id': onValue((spot, c) => itemNames(spot, c, isNew(spot, c) ? 'definition' : 'use')),
  'override.parent': onValue((spot, c) => itemNames(spot, c, 'use')),
  'override.after': onValue((spot, c) => itemNames(spot, c, 'use')),
  'variable.id': onValue((spot, c) => inputNames(spot, c, 'variable')),
  'option.id': onValue((spot, c) => inputNames(spot, c, 'option')),
  'alternative.id': onValue((spot, c) => inputNames(spot, c, 'alternative')),
  'variable.expression': onValue(expressionNames),
  'alternative.expression': onValue(expressionNames),
  'rule.expression': onValue(expressionNames),
};

/** What the spots of a criteria set name. */
export function criteriaNames(document: CriteriaDocument): SpotNames {
  return byTable(CRITERIA, { document, setId: rootText(document, 'id') ?? document.uri });
}

function itemNames(spot: Spot, { setId }: CriteriaNaming, role: Name['role']): readonly Name[] {
  return nameAtSpot(spot, { kind: 'component', id: trimmed(spot.scalar), scope: setId, role });
}

/** A change that says where it belongs adds an item, unless the set that it changes has one of that id. */
function isNew(spot: Spot, { document }: CriteriaNaming): boolean {
  if (!spot.holder || textUnder(spot.holder, 'parent') === undefined) return false;
  const base = document.criteriaSets.find(({ id }) => id === rootText(document, 'extends'));
  const has = (items: readonly ItemLike[]): boolean =>
    items.some(({ id, items: under }) => id === trimmed(spot.scalar) || (under !== undefined && has(under)));
  return base === undefined || !has(base.areas);
}

interface ItemLike {
  readonly id: string;
  readonly items?: readonly ItemLike[];
}

/** `indicator:audit-recommendations-resolved` names an indicator of some directive. */
function figureNames(spot: Spot, { document }: CriteriaNaming): readonly Name[] {
  const written = trimmed(spot.scalar);
  if (!written.startsWith(INDICATOR_FIGURE)) return [];
  const id = written.slice(INDICATOR_FIGURE.length);
  const span = fragment(document, spot.scalar, id);
  const scope = document.directives.find(({ indicators }) => indicators.some((one) => one.id === id))?.id;
  return span ? nameAtSpot(spot, { kind: 'indicator', id, scope, span, spelled: 'fragment' }) : [];
}

function scopeOf(spot: Spot, { setId }: CriteriaNaming): string {
  const item = holderNamed(spot, ...ITEMS, 'override');
  return inputScope(setId, (item && textUnder(item, 'id')) ?? '');
}

function inputNames(spot: Spot, context: CriteriaNaming, kind: NameKind): readonly Name[] {
  return nameAtSpot(spot, { kind, id: trimmed(spot.scalar), scope: scopeOf(spot, context), role: 'definition' });
}

/** A word of a formula, as formulas read them. */
const WORD = /[\p{L}][\p{L}\p{M}\p{N}_]*/gu;

/** The variables that a formula speaks of; other words of it name nothing. */
function expressionNames(spot: Spot, context: CriteriaNaming): readonly Name[] {
  const { scalar } = spot;
  const written = context.document.checked.tree.source.slice(scalar.start, scalar.end);
  // Behind an escape, what is written and what is read are two things.
  if (written.length > LONGEST_FORMULA || (scalar.style === 'double-quoted' && written.includes('\\'))) return [];
  const known = new Set(variablesAround(spot));
  const scope = scopeOf(spot, context);
  const spelled = isPlainlyWritten(scalar) && !written.includes('\n') ? 'fragment' : 'otherwise';
  return [...written.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const id = word.normalize('NFC');
    if (!known.has(id)) return [];
    const span = { start: scalar.start + index, end: scalar.start + index + word.length };
    return nameAtSpot(spot, { kind: 'variable', id, scope, span, spelled });
  });
}

const LONGEST_FORMULA = 10_000;

/** The ids of the variables of the rule around a spot. */
function variablesAround(spot: Spot): readonly string[] {
  const rule = holderNamed(spot, 'rule');
  const list = rule && valueUnder(rule, 'variables');
  if (!rule || list?.kind !== 'sequence') return [];
  const shape = rule.shape.kind === 'object' ? rule.shape.fields.get('variables')?.shape : undefined;
  const item = shape?.kind === 'list' ? shape.item : undefined;
  if (item?.kind !== 'object') return [];
  return list.items.flatMap(({ value: node }) => {
    const variable: Pick<Holder, 'shape' | 'node'> | undefined =
      node?.kind === 'mapping' ? { shape: item, node } : undefined;
    return (variable && textUnder(variable, 'id')) ?? [];
  });
}
