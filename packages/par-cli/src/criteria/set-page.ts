import { formatDate } from '@soctrang/par-core/calendar';
import { type Directive, indicatorOf, soctrang20210924 } from '@soctrang/par-core/directive';
import { FIGURES, INDICATOR_FIGURE, isFigureId } from '@soctrang/par-core/report';
import { type CompiledItem, type CriteriaSet, compile, isLeaf, rational } from '@soctrang/par-core/scoring';
import { formatNumber, provenanceWords, ruleWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import type { Language, Say } from '../messages';
import { printable } from '../terminal/printable';
import { styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';

interface Words {
  readonly language: Language;
  readonly say: Say;
}

const INDENT = { area: 0, criterion: 2, component: 4, part: 6 } as const;
const BY = {
  'self-assessment': 'criteria-self-assessment',
  survey: 'criteria-survey',
  external: 'criteria-external',
} as const;

/** A criteria set as a page of a terminal: its head, then each item with its rule in words and where its numbers come from. */
export function setPage(
  set: CriteriaSet,
  { io, language, say }: Pick<Call<Options>, 'io' | 'language' | 'say'>,
): string {
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 100);
  const words = { language, say };
  const [title = '', ...head] = headOf(set, words);
  const lines = [
    ...wrap(title, width).map((line) => style('bold', line)),
    ...head.flatMap((line) => wrap(line, width)),
  ];
  for (const item of compile(set).items) {
    const indent = INDENT[item.level];
    const indented = (text: string, by: number): readonly string[] =>
      wrap(text, width - by).map((line) => ' '.repeat(by) + line);
    const maximum = formatNumber(item.maximum, { language });
    const name = indented(`${printable(item.item.id)}  ${printable(item.item.name[language])} (${maximum})`, indent);
    if (item.level === 'area') lines.push('');
    lines.push(...(item.level === 'area' ? name.map((line) => style('bold', line)) : name));
    for (const line of detailsOf(item, words))
      lines.push(...indented(line, indent + 4).map((part) => style('dim', part)));
  }
  return `${lines.join('\n')}\n`;
}

function headOf(set: CriteriaSet, { language, say }: Words): readonly string[] {
  const { decision, groups } = set;
  const cited = decision && [
    decision.reference,
    decision.date && formatDate(decision.date, language),
    decision.issuer?.[language],
    decision.title?.[language],
  ];
  const named = groups?.bands.map(({ name, from, exclusive }) => {
    if (from === undefined) return say('criteria-group-rest', { name });
    const limit = { name, from: formatNumber(rational(from), { language }) };
    return exclusive ? say('criteria-group-above', limit) : say('criteria-group-from', limit);
  });
  return [
    say('criteria-title', { name: set.name[language], set: set.id, year: set.year }),
    ...(cited ? [say('criteria-decision', { text: cited.filter((part) => part !== undefined).join(', ') })] : []),
    ...(set.note ? [set.note[language]] : []),
    ...(named ? [say('criteria-groups', { groups: named.join('; ') })] : []),
    say('criteria-provenance', { words: provenanceWords(set.provenance, language) }),
  ];
}

function detailsOf({ item, maximum }: CompiledItem, { language, say }: Words): readonly string[] {
  const own = item.provenance
    ? [say('criteria-provenance', { words: provenanceWords(item.provenance, language) })]
    : [];
  const note = item.note ? [item.note[language]] : [];
  if (!isLeaf(item)) return [...note, ...own];
  const { rule, scoredBy, takes, ruleProvenance } = item;
  return [
    ruleWords(rule, maximum, language),
    ...note,
    ...(scoredBy === 'self-assessment' ? [] : [say('criteria-by', { by: say(BY[scoredBy]) })]),
    ...(takes === undefined ? [] : [say('criteria-takes', { figure: figureName(takes, language) })]),
    ...own,
    ...(ruleProvenance ? [say('criteria-rule-provenance', { words: provenanceWords(ruleProvenance, language) })] : []),
  ];
}

function figureName(takes: string, language: Language): string {
  if (isFigureId(takes)) return FIGURES[takes].name[language];
  if (!takes.startsWith(INDICATOR_FIGURE)) return printable(takes);
  const id = takes.slice(INDICATOR_FIGURE.length);
  const directive: Directive = soctrang20210924;
  return indicatorOf(id, directive)?.title[language] ?? printable(id);
}
