import type { CalendarDate } from '../directive/model';
import { lineAt, lineStartsOf } from '../source/lines';
import { checkText } from './check-text';
import type { Code } from './codes';
import { type ExampleFile, embedExample } from './example-file';
import type { ExplainedCode } from './explain-code';
import type { FileKind } from './file-kind';
import type { Finding } from './finding';

/** The day on which the examples of the codes are checked. */
export const EXAMPLE_DAY: CalendarDate = '2021-12-20';

/** What is found in the file of an example, as of the day of the examples. */
export function checkExample({ kind, text }: Pick<ExampleFile, 'kind' | 'text'>): readonly Finding[] {
  return checkText(kind, text, { today: EXAMPLE_DAY }).findings;
}

/** The comment that silences a code in the line below it. */
export function silencer(code: Code): string {
  return `# par-disable-next-line ${code}`;
}

/** A file of each kind whose findings a configuration can silence, as examples name it. */
const EXAMPLE_NAMES = {
  report: 'so-tai-chinh.par.yaml',
  roster: 'quy-iv-2021.par-roster.yaml',
  calendar: 'nam-2027.par-calendar.yaml',
  directive: 'vinh-ha-2023.par-directive.yaml',
  criteria: 'vinh-ha-2023.par-criteria.yaml',
} as const satisfies Readonly<Record<Exclude<FileKind, 'config'>, string>>;

/**
 * The lines of a configuration that silence a code in a whole file: the only way in JSON, which has no comments.
 * Undefined for what is found in the configuration itself, and in files of Word and Excel.
 */
export function configSilencer(explained: ExplainedCode): readonly string[] | undefined {
  const kind = explained.within === 'words' ? (explained.of ?? 'report') : embedExample(explained, []).kind;
  if (kind === 'config' || kind === 'docx' || kind === 'xlsx') return undefined;
  return ['ngoại lệ:', `  - { tệp: [${EXAMPLE_NAMES[kind]}], mã phát hiện: [${explained.code}] }`];
}

/** The line of a configuration that silences a code in every file. */
export function configSwitch(code: Code): string {
  return `mức độ: { ${code}: tắt }`;
}

/** Whether a comment in the line above silences a code where its example has it. */
export function isSilenceable(explained: ExplainedCode): boolean {
  const { code } = explained;
  if (explained.within === 'words') return explained.ofNoLine !== true;
  const file = embedExample(explained, explained.wrong);
  const finding = checkExample(file).find((one) => one.code === code);
  if (finding === undefined) return false;
  const lines = file.text.split('\n');
  lines.splice(lineAt(lineStartsOf(file.text), finding.start), 0, silencer(code));
  const left = checkExample({ ...file, text: lines.join('\n') });
  return !left.some((one) => one.code === code || one.code === 'PAR022');
}
