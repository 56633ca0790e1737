import { complain } from '../complain';
import type { ExitCode } from '../exit-code';
import type { ExportCall } from './exported-reports';

/** `par export --verify`: the form of Word files, held against the decree. */
export async function verifyFiles(call: ExportCall): Promise<ExitCode> {
  return complain(call, call.say('export-no-documents'));
}
