import { scoreSheet } from '@soctrang/par-core/scoring/text';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import { escapedMarkdown } from '../../markdown/escaped';
import { markdownTable } from '../../markdown/table';
import type { ScoredFile } from '../scored-files';
import { notesOf, sourcesOf, whoseScore } from './table';

/** Scores as pages of Markdown, one after another. */
export function scoreMarkdown(files: readonly ScoredFile[], call: Pick<Call<Options>, 'language' | 'say'>): string {
  const sources = sourcesOf(files, call.language).map((line) => `> ${escapedMarkdown(line)}\n`);
  return [...files.map((file) => page(file, call)), ...sources].join('\n');
}

function page(file: ScoredFile, { language, say }: Pick<Call<Options>, 'language' | 'say'>): string {
  const { head, columns, rows, warnings } = scoreSheet(file.score, { language });
  const { id, item: named, points: reached, maximum: most, remark: noted } = columns;
  const cells = rows.map(({ item, scored, name, points, maximum, remark }) => {
    const cells = [item.id, name, points, maximum, remark].map(escapedMarkdown);
    return scored.level === 'area' ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells;
  });
  return [
    `## ${escapedMarkdown(whoseScore(file))}`,
    '',
    ...head.flatMap((line) => [escapedMarkdown(line), '']),
    markdownTable([id, named, reached, most, noted], ['left', 'left', 'right', 'right', 'left'], cells),
    '',
    ...notesOf(file, warnings, { language, say }).map((line) => `> ${escapedMarkdown(line)}\n`),
  ].join('\n');
}
