import type { Provenance } from '@soctrang/par-core/directive';
import type { CompiledItem } from '@soctrang/par-core/scoring';
import { provenanceWords, RULE_NAMES, ruleWords } from '@soctrang/par-core/scoring/text';
import { HEADS, HINTS, SHEET_NAMES, TITLES } from '../../../messages/workbook-words';
import { exactCell } from '../cell-values';
import { putHeading } from '../heading';
import { draftSheet, heightOf, linesOf, type Sheet } from '../sheet';
import type { BookWords } from '../words';
import { FIRST_ROW, HEAD_ROW, type Layout, type LeafRows } from './layout';

const WIDTHS = [9, 46, 12, 26, 56, 56];

/** The sheet of provenance: of every maximum and every rule, where its numbers come from. */
export function provenanceSheet(
  layout: Layout,
  { words, subtitle }: { readonly words: BookWords; readonly subtitle: string },
): Sheet {
  const { language } = words;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES.provenance),
    columns: WIDTHS.map((width) => ({ width })),
    headRow: HEAD_ROW,
    frozenColumns: 2,
  });
  const own = { vi: 'Nguồn gốc của quy tắc', en: 'Where the rule comes from' };
  putHeading(sheet, {
    title: words.say(TITLES.provenance),
    subtitle,
    hint: words.say(HINTS.provenance),
    heads: [HEADS.id, HEADS.criterion, HEADS.maximum, HEADS.rule, HEADS.provenance, own].map((head) => words.say(head)),
    widths: WIDTHS,
  });
  const leaves = new Map(layout.leaves.map((leaf) => [leaf.compiled, leaf] as const));
  layout.compiled.items.forEach((item, index) => {
    const row = FIRST_ROW + index;
    const leaf = leaves.get(item);
    const style = leaf ? 'text' : 'branch';
    const name = item.item.name[language];
    const from = provenanceWords(provenanceOf(item, layout), language);
    const ruleFrom = leaf ? provenanceWords(leaf.leaf.ruleProvenance ?? provenanceOf(item, layout), language) : '';
    const kind = leaf ? kindOf(leaf, words) : '';
    sheet.put(row, 1, { value: item.item.id, style: leaf ? 'id' : 'branch', format: '@' });
    const cells = [name, exactCell(item.maximum).value, kind, from, ruleFrom];
    for (const [place, value] of cells.entries()) {
      const isFigure = typeof value === 'number';
      sheet.put(row, place + 2, {
        value,
        style: isFigure ? (leaf ? 'figure' : 'branch-figure') : style,
        ...(place === 2 && leaf && { note: ruleWords(leaf.leaf.rule, item.maximum, language) }),
      });
    }
    const lines = [linesOf(name, 44), linesOf(kind, 24), linesOf(from, 54), linesOf(ruleFrom, 54)];
    sheet.height(row, heightOf(Math.max(...lines)));
  });
  return sheet.done();
}

function kindOf({ unwrapped, leaf }: LeafRows, { language }: BookWords): string {
  const inner = RULE_NAMES[unwrapped.rule.kind][language];
  return leaf.rule.kind === unwrapped.rule.kind ? inner : `${RULE_NAMES[leaf.rule.kind][language]}: ${inner}`;
}

/** What an item says of its numbers, or the one above it, or the set. */
function provenanceOf(item: CompiledItem, { compiled }: Layout): Provenance {
  for (let at: CompiledItem | undefined = item; at; at = at.parent) if (at.item.provenance) return at.item.provenance;
  return compiled.set.provenance;
}
