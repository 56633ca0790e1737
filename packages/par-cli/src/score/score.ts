import type { Call } from '../command/command';
import type { SCORE_OPTIONS } from '../commands/score';
import { formOf, isPage } from '../commands/scoring-options';
import { EXIT, type ExitCode } from '../exit-code';
import { scoreCsv } from './forms/csv';
import { scoreJson } from './forms/json';
import { scoreMarkdown } from './forms/markdown';
import { scoreTables } from './forms/table';
import { scoredFiles } from './scored-files';

/** `par score`: the points of each report, from its areas down to its components. */
export async function scoreFiles(call: Call<typeof SCORE_OPTIONS>): Promise<ExitCode> {
  const { values, io } = call;
  const form = formOf(values);
  const read = await scoredFiles(call, { ownPages: isPage(form) });
  if (read === 'refused') return EXIT.usage;
  const { files, code } = read;
  switch (form) {
    case 'json':
      io.stdout.write(scoreJson(files, call.language));
      break;
    case 'csv':
    case 'csv-excel':
      io.stdout.write(scoreCsv(files, call, form));
      break;
    case 'markdown':
      io.stdout.write(scoreMarkdown(files, call));
      break;
    case 'table':
      if (files.length > 0) io.stdout.write(scoreTables(files, call));
      break;
    default: {
      const unknown: never = form;
      return unknown;
    }
  }
  return code;
}
