import { CRITERIA_PARTS, RULE_KEYS, type RuleKey, type ScoringKind } from '@soctrang/par-core/criteria';
import type { ChoiceShape, Field, ObjectShape } from '@soctrang/par-core/report';
import { FIGURES, INDICATOR_FIGURE, nameIn, namesOf } from '@soctrang/par-core/report';
import type { CriteriaDocument } from '../open-document';
import type { About } from './about';
import { choiceSuggestions, ENUM_MEMBER } from './choice-items';
import { itemDetail, itemsOf } from './criteria-documentation';
import {
  type Cursor,
  holderOf,
  isFresh,
  type KeyCursor,
  keyOf,
  type ValueCursor,
  whereOf,
  writtenText,
} from './cursor';
import { CONSTANT } from './head-items';
import { sharedKeySuggestions, sharedValueSuggestions } from './shared-items';
import { rootValue } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { type Written, writtenValue } from './writing';

type CriteriaContext = CompletionContext<CriteriaDocument>;

/** What belongs at a cursor in a criteria set. */
export function criteriaSuggestions(context: CriteriaContext, cursor: Cursor): readonly Suggestion[] {
  if (cursor.kind === 'key') {
    const { shape } = cursor;
    // Behind `cách chấm:` a rule begins with its kind, and the kinds are offered there.
    if (isFresh(cursor) && whereOf(cursor) === 'rule' && cursor.prefix.startsWith('\n')) return [];
    return shape.kind === 'object' ? sharedKeySuggestions(context, cursor, { fields: fieldsHere(cursor, shape) }) : [];
  }
  const { shape } = cursor;
  if (shape.kind === 'choice') {
    return shape.where === 'ruleKind' && holderOf(cursor, 'rule') === undefined
      ? wholeRules(context, cursor, shape)
      : choiceSuggestions(context, cursor, shape);
  }
  if (shape.scalar === 'id') return idSuggestions(context, cursor);
  if (shape.scalar === 'text' && PROVENANCE_KEYS.has(keyOf(cursor) ?? '')) return originSuggestions(context, cursor);
  return sharedValueSuggestions(context, cursor);
}

/** Where a set says in one word whence its numbers come. */
const PROVENANCE_KEYS: ReadonlySet<string> = new Set(['provenance', 'groupsProvenance']);

/** Numbers without a source: the author's own, or not verified. A source is a text that only the author knows. */
function originSuggestions(context: CriteriaContext, cursor: ValueCursor): readonly Suggestion[] {
  const { language } = context.document.checked;
  const { terms } = CRITERIA_PARTS.originKind;
  return (['own', 'unverified'] as const).map((kind) => {
    const name = nameIn(language, kind, terms[kind]);
    return {
      label: name,
      kind: ENUM_MEMBER,
      names: namesOf(kind, terms[kind]),
      written: writtenValue(cursor, name),
      detail: said(terms[kind].about, context),
    };
  });
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
  const { document, options } = context;
  const { criteriaSets, directives } = document;
  const option = (label: string, names: readonly string[], detail: string, about: About): Suggestion => ({
    label,
    kind: CONSTANT,
    names: [label, ...names],
    written: writtenValue(cursor, label),
    detail,
    about,
  });
  const key = keyOf(cursor);
  switch (key) {
    case 'extends':
      return criteriaSets
        .filter(({ id }) => id !== rootValue(document, 'id'))
        .map(({ id, name }) => option(id, [name.vi, name.en], said(name, context), ['criteria-set', id]));
    case 'takes':
      return [
        ...Object.entries(FIGURES).map(([id, { name }]) =>
          option(id, [name.vi, name.en], said(name, context), ['figure', id]),
        ),
        ...directives.flatMap(({ indicators }) =>
          indicators.map(({ id, title }) => {
            const figure = `${INDICATOR_FIGURE}${id}`;
            return option(figure, [title.vi, title.en], said(title, context), ['figure', figure]);
          }),
        ),
      ];
    case 'id':
    case 'parent':
    case 'after': {
      const override = holderOf(cursor, 'override');
      const base = criteriaSets.find(({ id }) => id === rootValue(document, 'extends'));
      if (override === undefined || base === undefined) return [];
      return itemsOf(base).map((sourced) => {
        const { id, name } = sourced.item;
        return option(id, [name.vi, name.en], itemDetail(sourced, options.language), ['item', base.id, id]);
      });
    }
    default:
      return [];
  }
}
