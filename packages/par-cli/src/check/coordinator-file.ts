import path from 'node:path';
import { type CheckedText, oversizedReport, undecodableReport } from '@soctrang/par-core/report';
import { decodeText, type Syntax } from '@soctrang/par-core/source';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { syntaxOf } from '../files/report-name';
import type { NamedText } from './checked-file';

/** A file that the coordinator writes beside the reports: read, checked, and its findings shown like a report's. */
export interface CoordinatorFile<Checked> {
  readonly text: NamedText;
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
  const bytes = await readBytes(file, path.resolve(call.io.cwd, file), maxSize);
  if ('kind' in bytes) {
    complain(call, problemSentence(bytes, call.say));
    return 'refused';
  }
  if ('size' in bytes) return { text: named(file, oversizedReport(bytes.size, maxSize)), value: undefined };
  const decoded = decodeText(bytes.content);
  if (decoded.kind === 'undecodable') return { text: named(file, undecodableReport(decoded)), value: undefined };
  const value = check(decoded.text.replace(/^\ufeff/u, ''), syntaxOf(file));
  return { text: named(file, value), value };
}

function named(file: string, { tree, language, findings, meaning }: CheckedText): NamedText {
  return { file, tree, language, findings, ...(meaning && { meaning }) };
}
