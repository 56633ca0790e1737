import type { Syntax } from '@soctrang/par-core/source';

/** The names of reports, as people write them in a message. */
export const REPORT_NAMES = '*.par.yaml, *.par.yml, *.par.json';

const REPORT_NAME = /^[^.].*\.par\.(?:ya?ml|json)$/iu;

/** Whether a file found in a folder is a report: by its name alone, in any case of letters. */
export function isReportName(name: string): boolean {
  return REPORT_NAME.test(name);
}

/** The syntax a file is written in: JSON where its name says so, else YAML. */
export function syntaxOf(file: string): Syntax {
  return /\.json$/iu.test(file) ? 'json' : 'yaml';
}
