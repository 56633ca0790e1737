import type { CalendarDate } from '../../directive/model';
import type { ProblemKind, Syntax } from '../../source/tree';
import { byPlace, type Finding } from '../finding';
import { type FormatDefinition, type ReadFile, readFile } from '../format-definition';
import { addProblems } from '../problem-findings';

/** Problems that are none any more once the text is laid out, or that layout does not touch. Every other one leaves a doubt. */
const NO_DOUBT: ReadonlySet<ProblemKind> = new Set([
  'tab-indentation',
  'no-break-indentation',
  'no-break-space',
  'swallowed-comment',
]);

/** No directive is looked up, so that no day matters. */
const ANY_DAY: CalendarDate = '2021-12-31';

/** A text read without any directive: what it says, not whether that is true. */
export function readAnyDay(text: string, format: FormatDefinition, syntax: Syntax): ReadFile {
  return readFile(format, text, { syntax, directives: [], on: ANY_DAY });
}

/** Why a file cannot be laid out without a doubt. */
export function doubtsOf({ reading, read: value }: ReadFile): readonly Finding[] {
  const problems = reading.tree.problems.filter(({ kind }) => !NO_DOUBT.has(kind));
  const findings: Finding[] = [];
  addProblems({ tree: { ...reading.tree, problems }, findings });
  if (value === undefined)
    findings.push(...reading.findings.filter(({ code }) => code === 'PAR004' || code === 'PAR110'));
  findings.push(...reading.findings.filter(({ code }) => code === 'PAR106'));
  return findings.sort(byPlace);
}
