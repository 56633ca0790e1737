import type { CheckedFile, FileFinding } from '../checked-file';
import type { FindingsWriter, WriterOptions } from '../formats';
import { pathForMachines } from '../path-for-machines';
import { attributes } from '../xml';

/** Checkstyle knows no hint. */
const SEVERITY = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
} as const satisfies Readonly<Record<FileFinding['severity'], string>>;

/** Checkstyle XML, which most review tools read. Lines and columns count from one. */
export function checkstyleWriter({ out, cwd }: WriterOptions): FindingsWriter {
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n');
  const write = ({ file, findings }: CheckedFile): void => {
    let text = `  <file${attributes({ name: pathForMachines(file, cwd) })}>\n`;
    for (const { code, severity, message, range } of findings) {
      const { line, character } = range.start;
      const place = { line: line + 1, column: character + 1 };
      text += `    <error${attributes({ ...place, severity: SEVERITY[severity], message, source: `par.${code}` })}/>\n`;
    }
    out.write(`${text}  </file>\n`);
  };
  return {
    file: write,
    problem: ({ path, sentence }) => {
      const error = attributes({ line: 1, severity: 'error', message: sentence, source: 'par.unreadable' });
      out.write(`  <file${attributes({ name: path })}>\n    <error${error}/>\n  </file>\n`);
    },
    roster: write,
    end: () => out.write('</checkstyle>\n'),
  };
}
