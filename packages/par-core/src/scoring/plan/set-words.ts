import type { Bilingual, Provenance } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { Rational } from '../exact/rational';
import type { RankGroups, Rounding, ScoredBy } from '../model';
import { isLeaf } from '../model';
import { objectOf } from '../rules/rule-kind';
import { RULE_NAMES } from '../rules/words';
import type { Language } from '../text/number';
import { provenanceWords } from '../text/provenance';
import { type Writer, writerOf } from '../text/writer';
import type { SetChange } from './set-difference';
import { PART_NAMES, ROUNDING, SCORED_BY, SET_DIFFERENCE_SENTENCES } from './set-sentences';
import type { WordsOptions } from './words';

const S = SET_DIFFERENCE_SENTENCES;

/**
 * What changed between two criteria sets, in words: a line for each change. A name in both languages is one change, told
 * in the reader's; only what changed in the other language alone is told in that one.
 *
 * @example setDifferenceText(setDifference(lastYear, thisYear), { language: 'vi' }).split('\n')[0] // '- Năm: 2020 → 2021.'
 */
export function setDifferenceText(changes: readonly SetChange[], { language }: WordsOptions): string {
  const writer = writerOf(language);
  if (changes.length === 0) return writer.fill(S.same);
  const told = new Set(changes.map(placeOf));
  return changes
    .filter(
      (change) => !('path' in change && told.has(placeOf({ ...change, path: inLanguage(change.path, language) }))),
    )
    .map((change) => `- ${changeText(change, writer)}`)
    .join('\n');
}

/** A change of a part, of the set or of an item, by where it is. */
const placeOf = (change: SetChange): string =>
  JSON.stringify(['id' in change ? change.id : undefined, 'path' in change ? change.path : undefined]);

/** The path of a text in the other language, in the reader's; any other path is none. */
const inLanguage = (path: string, language: Language): string =>
  path.endsWith(`/${otherThan(language)}`) ? `${path.slice(0, -2)}${language}` : '';

const otherThan = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

function changeText(change: SetChange, writer: Writer): string {
  const { fill } = writer;
  const item = 'name' in change ? fill(S.item, { id: change.id, name: writer.name(change.name) }) : '';
  const under = (id: string | undefined): string => (id === undefined ? fill(S.areas) : fill(S.under, { id }));
  switch (change.kind) {
    case 'set': {
      // A year is no quantity: it has no thousands.
      const value = (of: unknown): string => (change.path === 'year' ? String(of) : plain(of, writer));
      const part = partText(change.path, writer);
      return capital(fill(S.set, { part, before: value(change.before), after: value(change.after) }));
    }
    case 'rounding':
      return fill(S.rounding, {
        before: roundingText(change.before, writer),
        after: roundingText(change.after, writer),
      });
    case 'groups':
      return fill(S.groups, { before: groupsText(change.before, writer), after: groupsText(change.after, writer) });
    case 'set-provenance':
      return fill(change.of === 'set' ? S.provenance : S['provenance.groups'], provenances(change, writer));
    case 'reordered':
      return fill(S.reordered, {
        under: under(change.under),
        before: change.before.join(', '),
        after: change.after.join(', '),
      });
    case 'added': {
      const args = { item, under: under(change.under), maximum: plain(change.item.maximum, writer) };
      if (!isLeaf(change.item)) return fill(S.added, args);
      return fill(S['added.leaf'], { ...args, rule: writer.name(RULE_NAMES[change.item.rule.kind]) });
    }
    case 'removed':
      return fill(S.removed, { item, under: under(change.under), maximum: plain(change.item.maximum, writer) });
    case 'moved':
      return fill(S.moved, { item, before: under(change.before), after: under(change.after) });
    case 'renamed':
      return fill(...bilingualText(S.renamed, S['renamed.other'], { id: change.id }, change, writer));
    case 'maximum':
      return fill(S.maximum, { item, before: plain(change.before, writer), after: plain(change.after, writer) });
    case 'leaf':
      return fill(change.after ? S['now-leaf'] : S['now-sum'], { item });
    case 'scored-by':
      return fill(S['scored-by'], {
        item,
        before: scorerText(change.before, writer),
        after: scorerText(change.after, writer),
      });
    case 'rule-kind':
      return fill(S['rule-kind'], {
        item,
        before: fill(RULE_NAMES[change.before]),
        after: fill(RULE_NAMES[change.after]),
      });
    case 'rule': {
      const inUnit = (value: unknown): string =>
        change.inPercent && (typeof value === 'number' || typeof value === 'string')
          ? writer.numeral(value, 'percent')
          : plain(value, writer);
      return fill(S.rule, {
        item,
        part: partText(change.path, writer),
        before: inUnit(change.before),
        after: inUnit(change.after),
      });
    }
    case 'takes':
      return fill(S.takes, { item, before: plain(change.before, writer), after: plain(change.after, writer) });
    case 'note':
      return fill(...bilingualText(S.note, S['note.other'], { item }, change, writer));
    case 'provenance':
      return fill(change.of === 'item' ? S['provenance.item'] : S['provenance.rule'], {
        item,
        ...provenances(change, writer),
      });
    default:
      return change satisfies never;
  }
}

/** A text that changed, in the reader's language; where that is as it was, in the other one. */
function bilingualText(
  sentence: Bilingual,
  other: Bilingual,
  args: Readonly<Record<string, string>>,
  { before, after }: { readonly before: Bilingual | undefined; readonly after: Bilingual | undefined },
  writer: Writer,
): [sentence: Bilingual, args: Readonly<Record<string, string>>] {
  const { language } = writer;
  const isOther = before?.[language] === after?.[language];
  const told = isOther ? otherThan(language) : language;
  const texts = { before: plain(before?.[told], writer), after: plain(after?.[told], writer) };
  const name = writer.name(PART_NAMES[told] ?? { vi: told, en: told });
  return [isOther ? other : sentence, { ...args, ...texts, language: name }];
}

/** Who scores plays no part in the points, so that anything may stand there. */
const scorerText = (of: ScoredBy, writer: Writer): string =>
  Object.hasOwn(SCORED_BY, of) ? writer.fill(SCORED_BY[of]) : plain(of, writer);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `bands/1/points` as “khoảng 2, điểm”: lists are counted from one. */
function partText(path: string, writer: Writer): string {
  const parts: string[] = [];
  // In which language a text is goes without saying where it is the reader's.
  for (const step of path.split('/').filter((step) => step !== writer.language)) {
    const known = Object.hasOwn(PART_NAMES, step) ? PART_NAMES[step] : undefined;
    const last = parts.at(-1);
    if (/^\d+$/u.test(step) && last !== undefined) parts[parts.length - 1] = `${last} ${Number(step) + 1}`;
    else parts.push(known ? writer.name(known) : step);
  }
  return parts.join(', ');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A value of a set as a person reads it. */
function plain(value: unknown, writer: Writer): string {
  if (value === undefined || value === null || value === '') return writer.fill(S.none);
  if (typeof value === 'boolean') return writer.fill(value ? S.yes : S.no);
  if (typeof value === 'string') {
    if (DAY.test(value)) return writer.date(value as `${number}-${number}-${number}`);
    if (value.endsWith('%')) return writer.numeral(value, 'percent');
  }
  const read = readNumeral(value);
  if (read instanceof Rational) return writer.number(read);
  return typeof value === 'object' ? '…' : String(value);
}

function roundingText(of: Rounding | undefined, writer: Writer): string {
  const { digits = 2, mode = 'half-away-from-zero' } = of ?? {};
  return writer.fill(S.digits, { digits, mode: writer.name(ROUNDING[mode]) });
}

function groupsText(groups: RankGroups | undefined, writer: Writer): string {
  if (!groups) return writer.fill(S.none);
  return groups.bands
    .map(objectOf)
    .map(({ name, from, exclusive }) =>
      from === undefined
        ? writer.fill(S['group.rest'], { name })
        : writer.fill(exclusive ? S['group.above'] : S.group, { name, from: writer.numeral(from, 'percent') }),
    )
    .join(', ');
}

function provenances(
  { before, after }: { readonly before: Provenance | undefined; readonly after: Provenance | undefined },
  writer: Writer,
): { readonly before: string; readonly after: string } {
  const words = (of: Provenance | undefined): string =>
    of ? provenanceWords(of, writer.language) : writer.fill(S.inherited);
  return { before: words(before), after: words(after) };
}
