import type { CheckedFile } from '../checked-file';
import type { FindingsWriter, WriterOptions } from '../formats';

/**
 * One array of findings, a finding a line, for other programs. Places count as in the Language Server Protocol:
 * lines and characters from zero, characters in UTF-16 code units, the end exclusive.
 */
export function jsonWriter({ out }: WriterOptions): FindingsWriter {
  let isFirst = true;
  const write = ({ file, findings }: CheckedFile): void => {
    let text = '';
    for (const { code, severity, message, path, range } of findings) {
      text += `${isFirst ? '[\n' : ',\n'}${JSON.stringify({ code, severity, message, file, path, range })}`;
      isFirst = false;
    }
    if (text !== '') out.write(text);
  };
  return {
    file: write,
    // Said on standard error, and by the exit code: every element of the array is a finding.
    problem: () => undefined,
    roster: write,
    end: () => out.write(isFirst ? '[]\n' : '\n]\n'),
  };
}
