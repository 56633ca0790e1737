import { nameIn, REPORT_PARTS } from '@soctrang/par-core/report';
import { type Item, isLeaf, type Rule } from '@soctrang/par-core/scoring';
import { ENUM_MEMBER } from './choice-items';
import { itemDetail, itemsOf } from './criteria-documentation';
import { type KeyCursor, keyOf, type ValueCursor } from './cursor';
import { writtenIds } from './record-items';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { REFERENCE } from './task-items';
import { writtenKey, writtenValue } from './writing';

/** The components of the criteria set that a self-assessment does not have yet, those without points first. */
export function componentSuggestions(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const { assessment, language } = context.document.checked;
  const { shape } = cursor;
  if (assessment === undefined || shape.kind !== 'record') return [];
  const written = writtenIds(cursor);
  const score = assessment.scored();
  const left = itemsOf(assessment.set).filter(({ item }) => isLeaf(item) && !written.has(item.id));
  const isOpen = ({ id }: Item): boolean => score.item(id)?.status === 'missing';
  return [...left.filter(({ item }) => isOpen(item)), ...left.filter(({ item }) => !isOpen(item))].map((sourced) => {
    const { item } = sourced;
    return {
      label: item.id,
      kind: REFERENCE,
      names: [item.id, item.name.vi, item.name.en],
      written: writtenKey(cursor, item.id, shape.value, item.id, language),
      title: said(item.name, context),
      detail: itemDetail(sourced, context.options.language),
      about: ['component', item.id],
      asksAgain: true,
    };
  });
}

/** What the rule of a component asks for, where that is one of a few: yes or no, one of its formulas. */
export function componentValueSuggestions(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  const rule = ruleAround(context, cursor);
  const key = keyOf(cursor);
  if (rule?.kind === 'yes-no' && key === 'value') {
    const { language } = context.document.checked;
    return Object.entries(REPORT_PARTS.answer.terms).map(([value, term]) => {
      const name = nameIn(language, value, term);
      return {
        label: name,
        kind: ENUM_MEMBER,
        names: [name, value, term.vi],
        written: writtenValue(cursor, name),
        about: ['value', 'answer', value],
      };
    });
  }
  if (rule?.kind !== 'formula' || key !== 'choice') return [];
  return rule.alternatives.map(({ id, name }) => ({
    label: id,
    kind: REFERENCE,
    names: [id, name.vi, name.en],
    written: writtenValue(cursor, id),
    detail: said(name, context),
  }));
}

/** How the component around the cursor is scored, without what is said of its evidence and of when it applies. */
function ruleAround({ document }: ReportContext, cursor: ValueCursor): Rule | undefined {
  const at = cursor.holders.findLastIndex(({ shape }) => shape.kind === 'object' && shape.where === 'item');
  // What the components are named by holds them.
  const components = at > 0 ? cursor.holders[at - 1] : undefined;
  const entry = components?.node?.entries.findLast(({ start }) => start <= cursor.replace.start);
  const item = entry && document.checked.assessment?.compiled.item(entry.key.value.trim())?.item;
  return item && isLeaf(item) ? scoringRule(item.rule) : undefined;
}

function scoringRule(rule: Rule): Rule {
  return 'rule' in rule ? scoringRule(rule.rule) : rule;
}
