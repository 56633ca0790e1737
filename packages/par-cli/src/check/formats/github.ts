import type { Range } from '@soctrang/par-core/source';
import { printable } from '../../terminal/printable';
import type { CheckedFile, FileFinding } from '../checked-file';
import type { FindingsWriter, WriterOptions } from '../formats';
import { isUnnamed, pathForMachines } from '../path-for-machines';

/** GitHub knows three levels. */
const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
} as const satisfies Readonly<Record<FileFinding['severity'], string>>;

/**
 * Workflow commands, by which GitHub Actions marks the lines of a pull request. Lines and columns count from one.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubWriter({ out, cwd }: WriterOptions): FindingsWriter {
  const write = ({ file, findings }: CheckedFile): void => {
    let text = '';
    for (const { code, severity, message, range } of findings) {
      const place = isUnnamed(file) ? [] : [`file=${property(pathForMachines(file, cwd))}`, ...placeOf(range)];
      text += `::${LEVELS[severity]} ${[...place, `title=${property(code)}`].join(',')}::${data(message)}\n`;
    }
    if (text !== '') out.write(text);
  };
  return {
    file: write,
    problem: ({ sentence }) => out.write(`::error title=par::${data(sentence)}\n`),
    roster: write,
    end: () => undefined,
  };
}

/** Columns are taken only where a finding begins and ends in one line. GitHub's ends are inclusive. */
function placeOf({ start, end }: Range): readonly string[] {
  const line = start.line + 1;
  if (end.line > start.line) {
    // An end before the first character of a line does not touch that line.
    const last = end.character === 0 ? end.line : end.line + 1;
    return [`line=${line}`, `endLine=${last}`];
  }
  const column = start.character + 1;
  return [`line=${line}`, `endLine=${line}`, `col=${column}`, `endColumn=${Math.max(column, end.character)}`];
}

/** What a report says must not steer the log either; `%` and line breaks are GitHub's own signs. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
