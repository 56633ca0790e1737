import { sentenceOf } from '@soctrang/par-core/report';
import { type CheckedFile, rangeOf } from './checked-file';
import type { FindingsWriter, WriterOptions } from './formats';

/**
 * One array of findings, a finding a line, for other programs. Places count as in the Language Server Protocol:
 * lines and characters from zero, characters in UTF-16 code units, the end exclusive.
 */
export function jsonWriter({ io, language }: WriterOptions): FindingsWriter {
  let written = 0;
  const write = (checked: CheckedFile): void => {
    for (const finding of checked.findings) {
      const { code, severity, path } = finding;
      const message = sentenceOf(finding, language);
      const record = { code, severity, message, file: checked.file, path, range: rangeOf(checked, finding) };
      io.stdout.write(`${written === 0 ? '[\n' : ',\n'}${JSON.stringify(record)}`);
      written += 1;
    }
  };
  return {
    file: write,
    roster: write,
    end: () => io.stdout.write(written === 0 ? '[]\n' : '\n]\n'),
  };
}
