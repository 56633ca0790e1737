import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import { escapedMarkdown } from '../../markdown/escaped';
import { markdownTable } from '../../markdown/table';
import type { ScoredFile } from '../scored-files';
import { figure, remarkOf, rowsOf } from '../sheet';
import { headOf, notesOf, sourcesOf } from './table';

/** Scores as pages of Markdown, one after another. */
export function scoreMarkdown(files: readonly ScoredFile[], call: Pick<Call<Options>, 'language' | 'say'>): string {
  const sources = sourcesOf(files, call).map((line) => `> ${escapedMarkdown(line)}\n`);
  return [...files.map((file) => page(file, call)), ...sources].join('\n');
}

function page(file: ScoredFile, { language, say }: Pick<Call<Options>, 'language' | 'say'>): string {
  const { score } = file;
  const [title = '', ...head] = headOf(file, { language, say });
  const columns = [say('list-id'), say('score-item'), say('score-points'), say('score-maximum'), say('score-remark')];
  const rows = rowsOf(score).map((row) => {
    const { item, scored } = row;
    const hasPoints = scored.status === undefined || scored.status === 'scored';
    const cells = [
      item.id,
      item.name[language],
      hasPoints ? figure(score, scored.points, language) : '–',
      figure(score, scored.status === undefined ? scored.counted : scored.maximum, language),
      remarkOf(row, say),
    ].map(escapedMarkdown);
    return scored.level === 'area' ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells;
  });
  return [
    `## ${escapedMarkdown(title)}`,
    '',
    ...head.flatMap((line) => [escapedMarkdown(line), '']),
    markdownTable(columns, ['left', 'left', 'right', 'right', 'left'], rows),
    '',
    ...notesOf(file, { language, say }).map((line) => `> ${escapedMarkdown(line)}\n`),
  ].join('\n');
}
