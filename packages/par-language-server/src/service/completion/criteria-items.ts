import { CRITERIA_PARTS, RULE_KEYS, type RuleKey, type ScoringKind } from '@soctrang/par-core/criteria';
import type { ChoiceShape, Field, ObjectShape } from '@soctrang/par-core/report';
import { FIGURES, INDICATOR_FIGURE, nameIn } from '@soctrang/par-core/report';
import { type Item, isLeaf } from '@soctrang/par-core/scoring';
import type { CriteriaDocument } from '../open-document';
import { choiceSuggestions } from './choice-items';
import { type Cursor, fieldOf, holderOf, type KeyCursor, type ValueCursor, writtenText } from './cursor';
import { formatSuggestions } from './head-items';
import { keySuggestions } from './key-items';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { dateSuggestions } from './time-items';
import { type Written, writtenValue } from './writing';

type CriteriaContext = CompletionContext<CriteriaDocument>;

/** LSP's kind of a value that never changes. */
const CONSTANT = 21;

/** What belongs at a cursor in a criteria set. */
export function criteriaSuggestions(context: CriteriaContext, cursor: Cursor): readonly Suggestion[] {
  if (cursor.kind === 'key') {
    const { shape } = cursor;
    return shape.kind === 'object' ? keySuggestions(context, cursor, shape, fieldsHere(cursor, shape)) : [];
  }
  const { shape } = cursor;
  if (shape.kind === 'choice') {
    return shape.where === 'ruleKind' && holderOf(cursor, 'rule') === undefined
      ? wholeRules(context, cursor, shape)
      : choiceSuggestions(context, cursor, shape);
  }
  if (shape.scalar === 'format') return formatSuggestions(context, cursor);
  if (shape.scalar === 'date') return dateSuggestions(context, cursor);
  return shape.scalar === 'id' ? idSuggestions(context, cursor) : [];
}

/** The kind of rule that the cursor is in, where one is chosen. */
function kindAround(cursor: Cursor): ScoringKind | undefined {
  const rule = holderOf(cursor, 'rule');
  const written = rule && writtenText(rule, 'kind');
  const kinds = rule?.shape.kind === 'object' ? rule.shape.fields.get('kind')?.shape : undefined;
  if (written === undefined || kinds?.kind !== 'choice') return undefined;
  const kind = kinds.names.get(written.toLowerCase());
  return kind !== undefined && isKind(kind) ? kind : undefined;
}

const isKind = (text: string): text is ScoringKind => Object.hasOwn(RULE_KEYS, text);

/** Of the keys of a rule or a band those of the chosen kind, the needed ones marked; before one is chosen, all. */
function fieldsHere(cursor: KeyCursor, shape: ObjectShape): readonly Field[] {
  const fields = [...shape.fields.values()];
  const kind = kindAround(cursor);
  if (kind === undefined || (shape.where !== 'rule' && shape.where !== 'band')) return fields;
  const { required, optional, band } = RULE_KEYS[kind];
  const keys =
    shape.where === 'rule'
      ? { required, optional: [...optional, 'provenance'] }
      : { required: ['points', ...(band?.required ?? [])], optional: band?.optional ?? [] };
  const has = (list: readonly string[], key: string): boolean => list.includes(key);
  return fields
    .filter(({ key, required: always }) => always || has(keys.required, key) || has(keys.optional, key))
    .map((field) => ({ ...field, required: field.required || has(keys.required, field.key) }));
}

/** The kinds of rule behind `cách chấm`: those that need keys begin with them. */
function wholeRules(context: CriteriaContext, cursor: ValueCursor, shape: ChoiceShape): readonly Suggestion[] {
  return choiceSuggestions(context, cursor, shape).map((suggestion, index) => {
    const kind = Object.keys(shape.terms)[index] ?? '';
    if (!isKind(kind)) return suggestion;
    const [first] = kind === 'formula' ? (['expression'] as const) : RULE_KEYS[kind].required;
    const written = first && ruleBegun(context, cursor, suggestion.label, first);
    return written ? { ...suggestion, written } : suggestion;
  });
}

/** A rule with its kind, and the first key that the kind needs. */
function ruleBegun(
  { document }: CriteriaContext,
  cursor: ValueCursor,
  kind: string,
  first: RuleKey,
): Written | undefined {
  const { writing, prefix, suffix, quote } = cursor;
  if (quote !== '') return undefined;
  const { language } = document.checked;
  const { terms } = CRITERIA_PARTS.rule;
  const [kindKey, key] = [nameIn(language, 'kind', terms.kind), nameIn(language, first, terms[first])];
  if (writing === 'json') {
    const begun = `{ ${JSON.stringify(kindKey)}: ${JSON.stringify(kind)}, ${JSON.stringify(key)}: `;
    return { before: prefix + begun, after: ` }${suffix}` };
  }
  if (writing === 'flow') return { before: `${prefix}{ ${kindKey}: ${kind}, ${key}: `, after: ` }${suffix}` };
  const line = `\n${' '.repeat((cursor.holders.at(-1)?.node?.column ?? 0) + 2)}`;
  return { before: `${line}${kindKey}: ${kind}${line}${key}: `, after: suffix };
}

/** The ids that a file names: the sets it may build on, the items it changes, the figures of a report. */
function idSuggestions(context: CriteriaContext, cursor: ValueCursor): readonly Suggestion[] {
  const key = keyOf(cursor);
  const { criteriaSets, directives } = context.document;
  const option = (label: string, names: readonly string[], detail: string): Suggestion => ({
    label,
    kind: CONSTANT,
    names: [label, ...names],
    written: writtenValue(cursor, label),
    detail,
  });
  switch (key) {
    case 'extends':
      return criteriaSets
        .filter(({ id }) => id !== rootText(cursor, 'id'))
        .map(({ id, name }) => option(id, [name.vi, name.en], said(name, context)));
    case 'takes':
      return [
        ...Object.entries(FIGURES).map(([id, { name }]) => option(id, [name.vi, name.en], said(name, context))),
        ...directives.flatMap(({ indicators }) =>
          indicators.map(({ id, title }) =>
            option(`${INDICATOR_FIGURE}${id}`, [title.vi, title.en], said(title, context)),
          ),
        ),
      ];
    case 'id':
    case 'parent':
    case 'after': {
      if (holderOf(cursor, 'override') === undefined) return [];
      const base = criteriaSets.find(({ id }) => id === rootText(cursor, 'extends'));
      return itemsIn(base?.areas ?? []).map(({ id, name }) => option(id, [name.vi, name.en], said(name, context)));
    }
    default:
      return [];
  }
}

/** The key that a value stands behind. */
function keyOf({ holders, replace }: ValueCursor): string | undefined {
  const { shape, node } = holders.at(-1) ?? {};
  const entry = node?.entries.findLast(({ key }) => key.end <= replace.start);
  return entry && shape?.kind === 'object' ? fieldOf(shape, entry.key.value)?.key : undefined;
}

/** What the file says of itself under a key. */
function rootText({ holders }: Cursor, key: string): string | undefined {
  const [root] = holders;
  return root && writtenText(root, key);
}

function itemsIn(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(isLeaf(item) ? [] : itemsIn(item.items))]);
}
