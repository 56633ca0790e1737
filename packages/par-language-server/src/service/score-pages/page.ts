import { formatPeriod } from '@soctrang/par-core/calendar';
import { markdownText, otherYearText, scoreSheet, setProvenanceText } from '@soctrang/par-core/scoring/text';
import { fill } from '../../messages/fill';
import { SCORE_PAGES } from '../../messages/requests';
import type { ScorePage } from '../requests';
import type { ScoredReport } from './scored';

/** A page of Markdown from its parts, those that are empty left out. */
export function pageOf(title: string, parts: readonly string[]): ScorePage {
  const shown = [`# ${markdownText(title)}`, ...parts].filter((part) => part !== '');
  return { title, markdown: `${shown.join('\n\n')}\n` };
}

/** A heading, and what stands under it; nothing where nothing does. */
export function section(heading: string, text: string): string {
  return text === '' ? '' : `## ${markdownText(heading)}\n\n${text}`;
}

/** By which set, how much in all, and whether that is provisional. */
export function headOf({ score, language }: ScoredReport): string {
  return scoreSheet(score, { language })
    .head.map((line) => `- ${markdownText(line)}`)
    .join('\n');
}

/** What holds for every figure of a page: where the numbers come from, of which year, what is warned of. */
export function footOf(scored: ScoredReport): string {
  const { score, set, language } = scored;
  const { warnings } = scoreSheet(score, { language });
  return remarks([setProvenanceText(set, { language }), ...warnings, ...doubtsOf(scored)]);
}

/** What there is to doubt of a score: it is by the set of another year, or the report has errors. */
export function doubtsOf({ set, language, errors, period }: ScoredReport): readonly string[] {
  const year = period && otherYearText(set, { year: period.year, name: formatPeriod(period, language) }, { language });
  const words = errors === 1 ? SCORE_PAGES['errors.one'] : SCORE_PAGES.errors;
  return [...(year === undefined ? [] : [year]), ...(errors > 0 ? [fill(words, language, { count: errors })] : [])];
}

/** Sentences in a smaller voice. */
export function remarks(sentences: readonly string[]): string {
  return sentences.map((sentence) => `> ${markdownText(sentence)}`).join('\n>\n');
}

/** Lines that the engine wrote as text, its lists as lists. */
export function linesMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('- ')) return { item: true, text: `- ${markdownText(line.slice(2))}` };
    return { item: false, text: markdownText(line) };
  });
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      return before === undefined ? line.text : `${before.item && line.item ? '\n' : '\n\n'}${line.text}`;
    })
    .join('');
}
