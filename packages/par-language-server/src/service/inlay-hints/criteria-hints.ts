import { compare, divide, equals, multiply, type Rational, rational, subtract } from '@soctrang/par-core/scoring';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import type { CriteriaDocument } from '../open-document';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import {
  areasOf,
  compiledSet,
  itemOf,
  itemsUnder,
  maximumOf,
  provenanceOf,
  type ReadItem,
  setProvenance,
  sumOf,
  writtenSet,
} from '../written-set';
import { type Hint, type HintContext, isAsked } from './hint';
import { figureName, scalarHint } from './report-names';

/** How the maxima of a set fit together: what is below against what is declared, and the share of the whole. */
export function criteriaPointHints(c: HintContext, document: CriteriaDocument): readonly Hint[] {
  const file = writtenSet(document);
  if (file === undefined) return [];
  const areas = areasOf(file);
  const compiled = compiledSet(document);
  const whole = compiled?.maximum ?? (file.fields.extends ? undefined : sumOf(areas));
  const hints: Hint[] = [];
  const pending = [...areas].reverse();
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (!isAsked(c, item.node)) continue;
    pending.push(...[...itemsUnder(item)].reverse());
    const { node } = item.fields.maximum ?? {};
    if (!node || !isAsked(c, node)) continue;
    const label = maximumWords(c, item, whole);
    if (label === undefined) continue;
    const made = compiled?.item(item.fields.id?.value ?? '');
    const provenance =
      made && compiled
        ? provenanceText(provenanceOf(made, compiled), c.language)
        : setProvenance(document, c.language).replace(/\.$/u, '');
    const tooltip = fill(INLAY_HINTS.numbersFrom, c.language, { provenance });
    hints.push({ kind: 'points', at: node.end, label, tooltip });
  }
  return hints;
}

function maximumWords({ language }: HintContext, item: ReadItem, whole: Rational | undefined): string | undefined {
  const maximum = maximumOf(item);
  if (maximum === undefined) return undefined;
  const below = itemsUnder(item);
  const sum = below.length > 0 ? sumOf(below) : undefined;
  const words = [sum && sumWords(sum, maximum, below.length, language), whole && shareWords(maximum, whole, language)];
  return words.filter(Boolean).join(' · ') || undefined;
}

function sumWords(sum: Rational, maximum: Rational, count: number, language: HintContext['language']): string {
  if (equals(sum, maximum)) return fill(INLAY_HINTS[count === 1 ? 'sumFits.one' : 'sumFits'], language, { count });
  const short = compare(sum, maximum) < 0;
  const difference = printedNumber(short ? subtract(maximum, sum) : subtract(sum, maximum), language, { digits: 4 });
  const message = short ? INLAY_HINTS.sumBelow : INLAY_HINTS.sumAbove;
  return fill(message, language, { sum: printedNumber(sum, language, { digits: 4 }), difference });
}

const HUNDRED = rational(100);

/** Of a set of a hundred points the share is the number that stands there already. */
function shareWords(maximum: Rational, whole: Rational, language: HintContext['language']): string | undefined {
  if (equals(whole, HUNDRED) || compare(whole, rational(0)) <= 0) return undefined;
  return fill(INLAY_HINTS.share, language, {
    share: printedNumber(divide(multiply(maximum, HUNDRED), whole), language),
  });
}

/** The names behind the ids of a set: what it builds on, what a change is of, what a component takes. */
export function criteriaNameHints(c: HintContext, document: CriteriaDocument): readonly Hint[] {
  const file = writtenSet(document);
  if (file === undefined) return [];
  const { fields } = file;
  const base = document.criteriaSets.find(({ id }) => id === fields.extends?.value);
  const hints: Hint[] = base ? [...scalarHint(c, fields.extends, base.name[c.language])] : [];
  const compiled = compiledSet(document);
  const nameOf = (id: string | undefined): string =>
    compiled?.item(id ?? '')?.item.name[c.language] ?? itemOf(base, id)?.name[c.language] ?? '';
  for (const { node, fields: changed } of fields.overrides?.items ?? []) {
    if (!isAsked(c, node)) continue;
    // A name that is given anew stands there.
    if (!changed.name) hints.push(...scalarHint(c, changed.id, nameOf(changed.id?.value)));
    for (const read of [changed.parent, changed.after]) hints.push(...scalarHint(c, read, nameOf(read?.value)));
    hints.push(...takesHint(c, changed.takes, document));
  }
  const pending = [...areasOf(file)].reverse();
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (!isAsked(c, item.node)) continue;
    pending.push(...[...itemsUnder(item)].reverse());
    hints.push(...takesHint(c, item.fields.takes, document));
  }
  return hints;
}

const INDICATOR = 'indicator:';

function takesHint(
  c: HintContext,
  read: ReadItem['fields']['takes'],
  { directives }: CriteriaDocument,
): readonly Hint[] {
  const takes = read?.value;
  if (takes === undefined) return [];
  if (!takes.startsWith(INDICATOR)) return scalarHint(c, read, figureName(takes, c) ?? '');
  const id = takes.slice(INDICATOR.length);
  const found = directives.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);
  return scalarHint(c, read, found?.title[c.language] ?? '');
}
