import path from 'node:path';
import { type CheckedText, oversizedReport, undecodableReport } from '@soctrang/par-core/report';
import { decodeText, type Syntax } from '@soctrang/par-core/source';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';
import { problemSentence } from '../files/path-problem';
import { syntaxOf } from '../files/report-name';
import { bytesOf, type CheckedFile } from './checked-file';

/** A file that the coordinator writes beside the reports: read, checked, and its findings shown like a report's. */
export interface CoordinatorFile<Checked> {
  readonly checked: CheckedFile;
  /** Undefined where the file holds no text that could be read. */
  readonly value: Checked | undefined;
}

/**
 * Reads the calendar or roster that an option names. One that is not there ends the command.
 *
 * @param check reads and checks the text of this kind of file
 */
export async function coordinatorFile<Checked extends CheckedText>(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  maxSize: number,
  check: (text: string, syntax: Syntax) => Checked,
): Promise<CoordinatorFile<Checked> | 'refused'> {
  const bytes = await bytesOf(file, path.resolve(call.io.cwd, file), maxSize);
  if ('kind' in bytes) {
    complain(call, problemSentence(bytes, call.say));
    return 'refused';
  }
  if ('size' in bytes) return { checked: shown(file, oversizedReport(bytes.size, maxSize)), value: undefined };
  const decoded = decodeText(bytes.content);
  if (decoded.kind === 'undecodable') return { checked: shown(file, undecodableReport(decoded)), value: undefined };
  const value = check(decoded.text.replace(/^\ufeff/u, ''), syntaxOf(file));
  return { checked: shown(file, value), value };
}

function shown(file: string, { tree, language, findings, meaning }: CheckedText): CheckedFile {
  return { file, tree, language, findings, ...(meaning && { meaning }) };
}
