import { fileKindOf } from '@soctrang/par-core';
import type { Syntax } from '@soctrang/par-core/source';

/** The names of reports, as people write them in a message. */
export const REPORT_NAMES = '*.par.yaml, *.par.yml, *.par.json';

const REPORT_NAME = /^[^.].*\.par\.(?:ya?ml|json)$/iu;

/** Whether a file found in a folder is a report: by its name alone, in any case of letters. */
export function isReportName(name: string): boolean {
  return REPORT_NAME.test(name);
}

/** Whether a file found in a folder is of a kind that the product reads: a report, a roster, a directive … */
export function isOurName(name: string): boolean {
  return fileKindOf(name) !== undefined;
}

/** What tells one report's name from another's: `so-tai-chinh` of `so-tai-chinh.par.yaml`. */
export function stemOf(name: string): string {
  return name.replace(/(?:\.par)?(?:\.(?:ya?ml|json))?$/iu, '') || name;
}

/** The syntax a file is written in: JSON where its name says so, or that of a line of reports (`bao-cao.ndjson:12`), else YAML. */
export function syntaxOf(file: string): Syntax {
  return /\.(?:json|(?:ndjson|jsonl):\d+)$/iu.test(file) ? 'json' : 'yaml';
}

/** How the name of a report in a syntax ends. */
export function endingOf(syntax: Syntax): string {
  return syntax === 'json' ? '.par.json' : '.par.yaml';
}

/** A file's name as it has to be for a report in a syntax: itself where it is good already. */
export function nameWith(syntax: Syntax, name: string): string {
  if (isReportName(name) && syntaxOf(name) === syntax) return name;
  const stem = stemOf(name.replace(/\.(?:txt|docx?|xlsx?|md)$/iu, '')).replace(/^\.+/u, '');
  return `${stem || 'bao-cao'}${endingOf(syntax)}`;
}
