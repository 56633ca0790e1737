import { printable } from '../../terminal/printable';
import type { CheckedFile } from '../checked-file';
import type { FindingsWriter, WriterOptions } from '../formats';
import { pathForMachines } from '../path-for-machines';

/**
 * A finding a line, as compilers write them and editors read them: `tệp:dòng:cột: error PAR402: câu`. Lines and columns
 * count from one. The words for the severities are the same in both languages: programs look for them.
 */
export function unixWriter({ out, cwd }: WriterOptions): FindingsWriter {
  const write = ({ file, findings }: CheckedFile): void => {
    let text = '';
    for (const { code, severity, message, range } of findings) {
      const { line, character } = range.start;
      const place = `${printable(pathForMachines(file, cwd))}:${line + 1}:${character + 1}`;
      text += `${place}: ${severity} ${code}: ${printable(message)}\n`;
    }
    if (text !== '') out.write(text);
  };
  return {
    file: write,
    problem: ({ path, sentence }) => out.write(`${printable(path)}:1:1: error par: ${printable(sentence)}\n`),
    roster: write,
    end: () => undefined,
  };
}
