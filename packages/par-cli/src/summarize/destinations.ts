import path from 'node:path';
import { overwritten } from '../check/output/destinations';
import { type OutputFile, openOutput } from '../check/output/output-file';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { printable } from '../terminal/printable';
import { OUTPUTS, type OutputInput, outputOf } from './outputs/outputs';
import type { SummarizeCall } from './reports/plan';
import { summaryTables, TABLE_IDS } from './tables';

/** Results that go into a file are as wide as a page. */
const PAGE_COLUMNS = 100;

/** A file that a summary is written to. */
interface Destination {
  readonly file: string;
  readonly output: NonNullable<ReturnType<typeof outputOf>>;
  readonly opened: OutputFile;
}

/** The files of a summary, open: nothing is in them before all of them are made. */
export interface Destinations {
  readonly count: number;
  /** Makes and writes each of them. */
  readonly write: (input: Omit<OutputInput, 'table'>) => Promise<ExitCode>;
  /** Takes back what is not finished. */
  readonly discard: () => void;
}

/**
 * Opens every file that `-o` names, before anything is read: an ending that no form has, one file twice, a folder that is
 * not there end the command at once.
 *
 * @param inputs absolute paths of files that are read
 */
export function openDestinations(call: SummarizeCall, inputs: readonly string[]): Destinations | 'refused' {
  const { values, io, say } = call;
  const destinations: Destination[] = [];
  const discard = (): void => {
    for (const { opened } of destinations) opened.discard();
  };
  const refused = (sentence: string): 'refused' => {
    discard();
    complain(call, sentence);
    return 'refused';
  };
  const seen = new Set<string>();
  for (const file of values.output) {
    const shown = printable(file);
    const location = path.resolve(io.cwd, file);
    const output = outputOf(path.basename(file));
    const endings = Object.keys(OUTPUTS).map((ending) => `.${ending}`);
    if (output === undefined) return refused(say('summarize-ending', { path: shown, endings: endings.join(', ') }));
    if (seen.has(location)) return refused(say('output-twice', { path: shown }));
    seen.add(location);
    const input = overwritten([{ format: 'json', file: { file, location } }], inputs);
    if (input !== undefined) return refused(say('output-is-input', { path: printable(input) }));
    const opened = openOutput(file, location, PAGE_COLUMNS);
    if (typeof opened === 'function') return refused(opened(say));
    destinations.push({ file, output, opened });
  }
  return { count: destinations.length, write: (input) => write(call, destinations, input), discard };
}

async function write(
  call: SummarizeCall,
  destinations: readonly Destination[],
  input: Omit<OutputInput, 'table'>,
): Promise<ExitCode> {
  const { say } = call;
  const made: string[] = [];
  let code: ExitCode = EXIT.clean;
  for (const { file, output, opened } of destinations) {
    const { table } = output;
    if (/\.csv$/iu.test(file)) noteTable(call, file, table, input);
    const content = await output.write({ ...input, table });
    if (typeof content === 'string') opened.write(content);
    else opened.writeBytes(content);
    const problem = opened.finish();
    if (problem) {
      complain(call, problem(say));
      code = EXIT.crash;
    } else made.push(printable(file));
  }
  if (made.length > 0) call.io.stdout.write(`${say('summarize-written', { files: made.join(', ') })}\n`);
  return code;
}

/** Says which table a file of CSV holds, where that is not the one that its name seems to ask for. */
function noteTable(
  call: SummarizeCall,
  file: string,
  table: string,
  { picture, language }: Omit<OutputInput, 'table'>,
): void {
  const path = printable(file);
  if (table === '' || summaryTables(picture, language).some(({ id }) => id === table)) return;
  const isKnown = TABLE_IDS.some((id) => id === table) || /^ranking-\d+$/u.test(table);
  const tables = TABLE_IDS.join(', ');
  remark(
    call,
    isKnown
      ? call.say('summarize-table-empty', { table, path })
      : call.say('summarize-table-unknown', { table, path, tables }),
  );
}
