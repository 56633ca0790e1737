import { stat } from 'node:fs/promises';
import path from 'node:path';
import { checkReport, LARGEST_REPORT, reportFileName } from '@soctrang/par-core/report';
import { decodeText } from '@soctrang/par-core/source';
import {
  type FilledWorkbook,
  type ImportedReport,
  importWorkbook,
  placeText,
  readScoreWorkbook,
  refusalText,
  type WorkbookFinding,
} from '@soctrang/par-office/excel';
import { dayOf } from '../arguments/day';
import { settledFindings } from '../check/settled-findings';
import type { Call } from '../command/command';
import type { IMPORT_OPTIONS } from '../commands/import';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace } from '../files/disk-workspace';
import { problemSentence, systemCode } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { endingOf, nameWith, syntaxOf } from '../files/report-name';
import { showDiff } from '../fmt/show';
import { replaceFile } from '../new/replace-file';
import { writeNewFile } from '../new/write-new-file';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';

type ImportCall = Call<typeof IMPORT_OPTIONS>;

/** No workbook of ours is larger. */
const LARGEST_WORKBOOK = 32 * 1024 * 1024;

/** `par import`: a filled workbook into a report, which keeps everything else it has. */
export async function importFile(call: ImportCall): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  const [workbook, ...others] = args;
  if (workbook === undefined || others.length > 0) return complain(call, say('import-one'));
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return EXIT.usage;
  const today = given ?? (await io.today());
  const location = path.resolve(io.cwd, workbook);
  const bytes = await readBytes(workbook, location, LARGEST_WORKBOOK);
  if ('kind' in bytes) return complain(call, problemSentence(bytes, say));
  const shown = printable(workbook);
  if ('size' in bytes) {
    const reason = refusalText({ reason: 'too-large', limit: LARGEST_WORKBOOK / 1024 / 1024 }, language);
    return complain(call, say('import-refused', { path: shown, reason }));
  }
  const near =
    values.output === undefined || values.output === '-' ? io.cwd : path.dirname(path.resolve(io.cwd, values.output));
  const around = await diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_REPORT, isHeeded: true }).around(near);
  const known = {
    today,
    criteriaSets: around.criteriaSets,
    ...(around.directives.length > 0 && { directives: around.directives }),
  };
  const filled = readScoreWorkbook(bytes.content, known);
  if ('reason' in filled)
    return complain(call, say('import-refused', { path: shown, reason: refusalText(filled, language) }));
  const read = { ...filled, findings: settledFindings(filled.findings, location, around).findings };
  const target = targetOf(call, read);
  if (target === undefined) {
    sayFindings(call, shown, read.findings);
    return complain(
      call,
      say(read.checked.agency || read.checked.period ? 'import-name' : 'import-nothing', { path: shown }),
    );
  }
  const before = target === '-' ? undefined : await readTarget(call, target);
  if (before === 'refused') return EXIT.usage;
  const file = before && { text: before.text, syntax: syntaxOf(target) };
  if (file && checkReport(file.text, { ...known, syntax: file.syntax }).report === undefined) {
    const where = printable(target);
    return complain(call, say('import-unreadable', { path: where, file: shellWord(where) }));
  }
  const syntax = target === '-' ? 'yaml' : syntaxOf(target);
  const imported = importWorkbook(read, { ...known, file, syntax, language: values.keys });
  return finish(call, { workbook: shown, target, read, imported, before });
}

interface Import {
  readonly workbook: string;
  readonly target: string;
  readonly read: FilledWorkbook;
  readonly imported: ImportedReport;
  readonly before: { readonly text: string; readonly content: Uint8Array } | undefined;
}

async function finish(call: ImportCall, { workbook, target, read, imported, before }: Import): Promise<ExitCode> {
  const { values, io, say } = call;
  const findings = [...read.findings, ...imported.lost];
  const errors = read.findings.filter(({ severity }) => severity === 'error').length;
  const code = errors > 0 ? EXIT.findings : EXIT.clean;
  if (values.json) {
    const all = [...findings, ...imported.kept].map(({ code: of, severity, sheet, cell, message }) => ({
      code: of,
      severity,
      ...(sheet !== undefined && { sheet }),
      ...(cell !== undefined && { cell }),
      message: message[call.language],
    }));
    const isWritten = target !== '-' && !values.diff && imported.isChanged && mayWrite(values, errors, imported);
    io.stdout.write(
      `${JSON.stringify({ file: target, changed: imported.isChanged, written: isWritten, findings: all }, null, 2)}\n`,
    );
  } else sayFindings(call, workbook, findings);
  const shown = printable(target);
  if (values.diff) {
    if (!values.json && imported.isChanged) await showDiff(io.stdout, shown, before?.text ?? '', imported.text);
    return code;
  }
  if (target === '-') {
    if (!values.json) io.stdout.write(imported.text);
    return code;
  }
  if (values.strict && errors > 0) {
    remark(call, say('import-errors', { path: shown, count: errors }));
    return EXIT.findings;
  }
  if (imported.lost.length > 0 && !values.force) return complain(call, say('import-lost', { path: shown }));
  if (!imported.isChanged) {
    if (!values.json) io.stdout.write(`${say('import-unchanged', { file: shown })}\n`);
    return code;
  }
  const location = path.resolve(io.cwd, target);
  const problem = before
    ? await replaceFile(target, location, before.content, imported.text)
    : await writeNewFile(target, location, imported.text);
  if (problem !== undefined) return complain(call, problem(say));
  if (values.json) return code;
  io.stdout.write(`${say('import-written', { workbook, file: shown })}\n`);
  if (imported.kept.length > 0) io.stdout.write(`${say('import-kept', { count: imported.kept.length })}\n`);
  io.stdout.write(`${say('import-next', { file: shellWord(shown) })}\n`);
  return code;
}

const mayWrite = ({ strict, force }: ImportCall['values'], errors: number, { lost }: ImportedReport): boolean =>
  (!strict || errors === 0) && (lost.length === 0 || force);

/** Where the report goes: as named, or under its usual name; undefined where that cannot be told. */
function targetOf(call: ImportCall, { checked }: FilledWorkbook): string | undefined {
  const { output } = call.values;
  if (output === '-') return output;
  const { agency, period } = checked;
  if (output !== undefined) {
    const base = path.basename(output);
    const named = nameWith(syntaxOf(base), base);
    if (named === base) return output;
    const better = path.join(path.dirname(output), named);
    remark(
      call,
      call.say('report-name-wrong', {
        path: printable(output),
        ending: endingOf(syntaxOf(base)),
        file: shellWord(printable(better)),
      }),
    );
    return undefined;
  }
  return agency && period ? reportFileName({ agency: agency.id, period, syntax: 'yaml' }) : undefined;
}

/** The file that is there; undefined where there is none. */
async function readTarget(
  call: ImportCall,
  target: string,
): Promise<{ readonly text: string; readonly content: Uint8Array } | 'refused' | undefined> {
  const location = path.resolve(call.io.cwd, target);
  try {
    await stat(location);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
  }
  const bytes = await readBytes(target, location, LARGEST_REPORT);
  if ('kind' in bytes) {
    complain(call, problemSentence(bytes, call.say));
    return 'refused';
  }
  const decoded = 'content' in bytes ? decodeText(bytes.content) : undefined;
  if (decoded?.kind === 'text' && 'content' in bytes) return { text: decoded.text, content: bytes.content };
  const shown = printable(target);
  complain(call, call.say('import-unreadable', { path: shown, file: shellWord(shown) }));
  return 'refused';
}

/** Findings that are written out; the rest is counted by --json. */
const MOST_SHOWN = 200;

/** Each finding with its cell, as Excel names it. */
function sayFindings({ io, language, say }: ImportCall, workbook: string, findings: readonly WorkbookFinding[]): void {
  for (const finding of findings.slice(0, MOST_SHOWN)) {
    const place = placeText(finding);
    const at = place === '' ? workbook : `${workbook}: ${place}`;
    const sentence = printable(finding.message[language]);
    io.stderr.write(`${printable(at)}: ${say(finding.severity)} ${finding.code}: ${sentence}\n`);
  }
}
