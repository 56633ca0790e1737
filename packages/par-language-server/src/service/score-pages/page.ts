import { markdownText, scoreSheet, setProvenanceText } from '@soctrang/par-core/scoring/text';
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

/** What holds for every figure of a page: where the numbers come from, what is warned of, that the report has errors. */
export function footOf({ score, set, language, errors }: ScoredReport): string {
  const { warnings } = scoreSheet(score, { language });
  const words = errors === 1 ? SCORE_PAGES['errors.one'] : SCORE_PAGES.errors;
  return [
    setProvenanceText(set, { language }),
    ...warnings,
    ...(errors > 0 ? [fill(words, language, { count: errors })] : []),
  ]
    .map((line) => `> ${markdownText(line)}`)
    .join('\n>\n');
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
