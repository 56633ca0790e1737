import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { sentenceOf } from '@soctrang/par-core/report';
import { positionAt } from '@soctrang/par-core/source';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { systemCode } from '../files/path-problem';
import { stemOf } from '../files/report-name';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ExportSource } from './export-source';
import { type ExportCall, exportedReports } from './exported-reports';
import { OUTPUTS, type Output, outputOf } from './outputs';
import { writeOutput } from './write-output';

/** Errors of one report that are written out; the rest is counted. */
const SHOWN_ERRORS = 20;

/** `par export`: reports into files of Word and Excel, or the form of Word files verified. */
export async function exportFiles(call: ExportCall): Promise<ExitCode> {
  if (call.values.verify) return (await import('./verify')).verifyFiles(call);
  return exportReports(call);
}

async function exportReports(call: ExportCall): Promise<ExitCode> {
  const { values, args, io, say } = call;
  if (args.length === 0) return complain(call, say('export-no-reports'));
  const reports = await exportedReports(call);
  if (reports === 'refused') return EXIT.usage;
  const target = await targetOf(call, reports.files.length);
  if ('refused' in target) return complain(call, target.refused);
  const make = await target.output.load();
  let code = reports.code;
  const written = new Map<string, string>();
  for (const named of reports.files) {
    const source = await reports.read(named);
    if (source === undefined) {
      code = EXIT.usage;
      continue;
    }
    const file = target.file(named.file);
    const location = path.resolve(io.cwd, file);
    const shown = { file: printable(file), report: printable(named.file) };
    const other = written.get(location);
    if (other !== undefined) {
      code = complain(call, say('export-same-name', { ...shown, other: printable(other) }));
      continue;
    }
    written.set(location, named.file);
    if (source.isDraft) {
      sayErrors(call, source);
      if (values.strict) {
        code = Math.max(code, EXIT.findings) as ExitCode;
        remark(call, say('export-strict', shown));
        continue;
      }
    }
    const made = await make(source);
    const problem = 'problem' in made ? made.problem : (await writeOutput(file, location, made.bytes, values))?.(say);
    if (problem !== undefined) code = complain(call, problem);
    else io.stdout.write(`${say(source.isDraft ? 'export-written.draft' : 'export-written', shown)}\n`);
  }
  return code;
}

interface Target {
  readonly output: Output;
  /** The file that a report goes into. */
  readonly file: (report: string) => string;
}

/** Where the outputs go: one into the file that is named, several into a folder, or each beside its report. */
async function targetOf(
  { values, io, say }: ExportCall,
  count: number,
): Promise<Target | { readonly refused: string }> {
  const { output: named, format } = values;
  const chosen = OUTPUTS.find(({ name }) => name === format);
  const byName = named === undefined ? undefined : outputOf(named);
  const endings = OUTPUTS.map(({ ending }) => ending).join(', ');
  if (named === undefined || (byName === undefined && (await isFolder(named, io.cwd)))) {
    if (named !== undefined) await mkdir(path.resolve(io.cwd, named), { recursive: true });
    const output: Output = chosen ?? OUTPUTS[0];
    return {
      output,
      file: (report) => {
        const name = `${stemOf(path.basename(report))}${output.ending}`;
        return path.join(named ?? path.dirname(report), name);
      },
    };
  }
  if (byName === undefined) return { refused: say('export-ending', { path: printable(named), endings }) };
  if (chosen !== undefined && chosen.name !== byName.name)
    return { refused: say('export-two-forms', { path: printable(named), format: chosen.name }) };
  if (count > 1) return { refused: say('export-one-file', { path: printable(named), count }) };
  return { output: byName, file: () => named };
}

/** A name with a slash behind it is meant for a folder, which is made where it is missing. */
async function isFolder(named: string, cwd: string): Promise<boolean> {
  if (named.endsWith('/') || named.endsWith(path.sep)) return true;
  try {
    return (await stat(path.resolve(cwd, named))).isDirectory();
  } catch (error) {
    systemCode(error);
    return false;
  }
}

/** The errors that make an output a draft, each at its place. */
function sayErrors({ io, language, say }: ExportCall, { file, checked, findings }: ExportSource): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const name = printable(file);
  for (const finding of errors.slice(0, SHOWN_ERRORS)) {
    const { line, character } = positionAt(checked.tree.lineStarts, finding.start);
    const sentence = printable(sentenceOf(finding, language));
    io.stderr.write(`${name}:${line + 1}:${character + 1}: ${say('error')} ${finding.code}: ${sentence}\n`);
  }
  const left = errors.length - SHOWN_ERRORS;
  if (left > 0) remark({ io }, say('export-more-errors', { count: left, shown: shellWord(name) }));
}
