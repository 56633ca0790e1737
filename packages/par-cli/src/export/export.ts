import path from 'node:path';
import { sentenceOf } from '@soctrang/par-core/report';
import { positionAt } from '@soctrang/par-core/source';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ExportSource } from './export-source';
import { type ExportCall, exportedReports } from './exported-reports';
import { targetsOf } from './targets';
import { writeOutput } from './write-output';

/** Errors of one report that are written out; the rest is counted. */
const SHOWN_ERRORS = 20;

/** `par export`: reports into files of Word and Excel, or the form of Word files verified. */
export async function exportFiles(call: ExportCall): Promise<ExitCode> {
  if (call.values.verify) return (await import('./verify')).verifyFiles(call);
  if (call.values.blank) return (await import('./blank')).blankWorkbooks(call);
  return exportReports(call);
}

async function exportReports(call: ExportCall): Promise<ExitCode> {
  const { values, args, io, say } = call;
  if (args.length === 0) return complain(call, say('export-no-reports'));
  const reports = await exportedReports(call);
  if (reports === 'refused') return EXIT.usage;
  const targets = await targetsOf(call, reports.files.length);
  if ('refused' in targets) return complain(call, targets.refused);
  const makers = await Promise.all(targets.map(async (target) => ({ ...target, make: await target.output.load() })));
  let code = reports.code;
  /** The reports that files are for. */
  const taken = new Map<string, string>();
  for (const named of reports.files) {
    const source = await reports.read(named);
    if (source === undefined) {
      code = EXIT.usage;
      continue;
    }
    const report = printable(named.file);
    if (source.isDraft) {
      sayErrors(call, source);
      if (values.strict) {
        code = Math.max(code, EXIT.findings) as ExitCode;
        remark(call, say('export-strict', { report }));
        continue;
      }
    }
    for (const { file: fileOf, make } of makers) {
      const file = fileOf(named.file);
      const location = path.resolve(io.cwd, file);
      const shown = { file: printable(file), report };
      const other = taken.get(location);
      if (other !== undefined) {
        code = complain(call, say('export-same-name', { ...shown, other: printable(other) }));
        continue;
      }
      taken.set(location, named.file);
      const made = await make(source);
      const problem = 'problem' in made ? made.problem : (await writeOutput(file, location, made.bytes, values))?.(say);
      if (problem !== undefined) code = complain(call, problem);
      else io.stdout.write(`${say(source.isDraft ? 'export-written.draft' : 'export-written', shown)}\n`);
    }
  }
  return code;
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
