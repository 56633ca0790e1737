import path from 'node:path';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import {
  type DocumentFinding,
  documentFindingText,
  documentPlaceText,
  refusalText,
  verifyDocument,
} from '@soctrang/par-office/word';
import { settledFindings } from '../check/settled-findings';
import { reaches } from '../check/severity';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace } from '../files/disk-workspace';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { printable } from '../terminal/printable';
import { SEVERITY_STYLES } from '../terminal/severity-style';
import { styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { documentsIn } from './documents-in';
import type { ExportCall } from './exported-reports';

/** More bytes than a file of Word is read with. */
const LARGEST = 32 * 1024 * 1024;

/** A file of Word with what departs from the form. */
interface Verified {
  readonly file: string;
  readonly findings: readonly DocumentFinding[];
}

/**
 * `par export --verify`: the form of Word files, held against the decree.
 *
 * @returns as `par check`: 1 where something is as grave as `--fail-on` asks for, 2 where a file could not be read
 */
export async function verifyFiles(call: ExportCall): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  if (values.output.length > 0)
    return complain(call, say('options-exclude', { option: '--verify', other: '--output' }));
  if (args.length === 0) return complain(call, say('export-no-documents'));
  const verified: Verified[] = [];
  let code: ExitCode = EXIT.clean;
  const named = await documentsIn(args, io.cwd);
  for (const problem of named.problems) code = complain(call, problemSentence(problem, say));
  if (named.files.length === 0 && code === EXIT.clean) return complain(call, say('export-no-documents'));
  const workspace = diskWorkspace({
    cwd: io.cwd,
    today: await io.today(),
    maxSize: LARGEST_REPORT,
    isHeeded: true,
  });
  for (const file of named.files) {
    const location = path.resolve(io.cwd, file);
    const bytes = await readBytes(file, location, LARGEST);
    if ('kind' in bytes) {
      code = complain(call, problemSentence(bytes, say));
      continue;
    }
    const result =
      'size' in bytes
        ? ({ kind: 'refused', refusal: { reason: 'too-large', limit: LARGEST / 1024 / 1024 } } as const)
        : verifyDocument(bytes.content);
    if (result.kind === 'refused') {
      code = complain(call, `${printable(file)}: ${refusalText(result.refusal, language)}`);
      continue;
    }
    const { findings } = settledFindings(result.findings, location, await workspace.around(path.dirname(location)));
    verified.push({ file, findings });
    const limit = values['fail-on'];
    if (code === EXIT.clean && findings.some(({ severity }) => reaches(severity, limit))) code = EXIT.findings;
  }
  io.stdout.write(values.json ? asJson(verified, call) : asText(verified, call));
  return code;
}

function asJson(verified: readonly Verified[], { language }: ExportCall): string {
  const records = verified.flatMap(({ file, findings }) =>
    findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: documentFindingText(finding, language),
      file,
      place: finding.place,
      more: finding.more,
    })),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}

function asText(verified: readonly Verified[], { io, language, say }: ExportCall): string {
  const style = styleOf(io.stdout.colours);
  const lines = verified.flatMap(({ file, findings }) => {
    const name = printable(file);
    if (findings.length === 0) return [say('export-in-form', { file: name })];
    return [
      style('bold', name),
      ...findings.flatMap((finding) => {
        const place = printable(documentPlaceText(finding, language));
        const head = `  ${style(SEVERITY_STYLES[finding.severity], say(finding.severity))}  ${style('dim', finding.code)}  ${place}`;
        const sentence = printable(documentFindingText(finding, language));
        return [head, ...wrap(sentence, Math.max(20, io.stdout.columns - 4)).map((line) => `    ${line}`)];
      }),
      say('export-departures', { count: findings.length }),
      '',
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n').trimEnd()}\n`;
}
