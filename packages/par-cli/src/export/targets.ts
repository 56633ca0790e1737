import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isNamedFolder } from '../files/named-folder';
import { systemCode } from '../files/path-problem';
import { stemOf } from '../files/report-name';
import { writeProblem } from '../new/write-new-file';
import { printable } from '../terminal/printable';
import type { ExportCall } from './exported-reports';
import { OUTPUTS, type Output, outputOf } from './outputs';

/** Where outputs of one kind go. */
export interface Target {
  readonly output: Output;
  /** The file that a report goes into. */
  readonly file: (report: string) => string;
}

interface Refused {
  readonly refused: string;
}

/**
 * Where the outputs go, by each `-o` that was given: one report into the file that is named, several into a folder. Where
 * none was given, each goes beside its report.
 *
 * @param count of the reports
 */
export async function targetsOf(call: ExportCall, count: number): Promise<readonly Target[] | Refused> {
  const { output: named, format } = call.values;
  const chosen = OUTPUTS.find(({ name }) => name === format);
  if (named.length === 0) return [inFolder(chosen, path.dirname)];
  const targets: Target[] = [];
  const seen = new Set<string>();
  for (const one of named) {
    const location = path.resolve(call.io.cwd, one);
    if (seen.has(location)) return { refused: call.say('output-twice', { path: printable(one) }) };
    seen.add(location);
    const target = await targetOf(call, one, chosen, count);
    if ('refused' in target) return target;
    targets.push(target);
  }
  return targets;
}

async function targetOf(
  { io, say }: ExportCall,
  named: string,
  chosen: Output | undefined,
  count: number,
): Promise<Target | Refused> {
  const byName = outputOf(named);
  const shown = printable(named);
  if (byName === undefined && (await isNamedFolder(named, io.cwd))) {
    try {
      await mkdir(path.resolve(io.cwd, named), { recursive: true });
    } catch (error) {
      return { refused: writeProblem(systemCode(error), named)(say) };
    }
    return inFolder(chosen, () => named);
  }
  const endings = OUTPUTS.map(({ ending }) => ending).join(', ');
  if (byName === undefined) return { refused: say('export-ending', { path: shown, endings }) };
  if (chosen !== undefined && chosen.name !== byName.name)
    return { refused: say('export-two-forms', { path: shown, format: chosen.name }) };
  if (count > 1) return { refused: say('export-one-file', { path: shown, count }) };
  return { output: byName, file: () => named };
}

/** Each report under its own name. */
function inFolder(output: Output = OUTPUTS[0], folderOf: (report: string) => string): Target {
  return {
    output,
    file: (report) => path.join(folderOf(report), `${stemOf(path.basename(report))}${output.ending}`),
  };
}
