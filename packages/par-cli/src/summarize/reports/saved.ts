import { readFileSync } from 'node:fs';
import { readSummary, type Summary } from '@soctrang/par-core/rollup';
import { complain } from '../../complain';
import { isOurName } from '../../files/report-name';
import { printable } from '../../terminal/printable';
import type { SummarizeCall } from './plan';

/** A file that is larger is no summary that this command wrote. */
const LARGEST = 512 * 1024 * 1024;

/** Whether a file may hold a summary that was written before: JSON that does not have the name of a report. */
export const mayBeSaved = ({ file, size }: { readonly file: string; readonly size: number }): boolean =>
  /\.json$/iu.test(file) && !isOurName(file) && size <= LARGEST;

/**
 * A summary that was written before, by `-o x.json` or by the library. Undefined where the file is something else: a
 * report whose name does not say so.
 */
export function savedSummary(call: SummarizeCall, file: string, location: string): Summary | 'refused' | undefined {
  const value = parsed(readFileSync(location, 'utf8'));
  const held = typeof value === 'object' && value !== null && 'summary' in value ? value.summary : value;
  const read = readSummary(held);
  if ('summary' in read) return read.summary;
  const { problem } = read;
  const path = printable(file);
  switch (problem.kind) {
    case 'no-summary':
      return undefined;
    case 'other-version':
      complain(call, call.say('summarize-saved-version', { path, format: printable(problem.format) }));
      return 'refused';
    case 'broken':
      complain(call, call.say('summarize-saved-broken', { path, place: printable(problem.path) }));
      return 'refused';
    default: {
      const unknown: never = problem;
      return unknown;
    }
  }
}

/** Half of a JSON file is no summary; as a report it has its findings. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
