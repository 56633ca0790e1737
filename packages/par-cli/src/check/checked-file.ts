import type { CheckedReport, CheckedText, Finding } from '@soctrang/par-core/report';
import { sentence, sentenceOf } from '@soctrang/par-core/report';
import type { Digest } from '@soctrang/par-core/rollup';
import { positionAt, type Range, type SourceTree } from '@soctrang/par-core/source';
import { isCriteria } from '../arguments/criteria-set';
import { type Language, type Say, sayIn } from '../messages';
import { type AgencyRow, agencyRow } from './agency-row';
import { type Drawing, drawingOf } from './drawing';
import { type Edit, editsOf } from './edits';
import { fingerprintsOf } from './fingerprint';
import { type Reported, reportedOf } from './reported';
import { countBySeverity, type SeverityCounts } from './severity';

/** A finding as every form of the results needs it: its sentence made, its place counted. Plain data, no tree behind it. */
export interface FileFinding extends Pick<Finding, 'code' | 'severity' | 'path'> {
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  /** What people see of it, where the results are for people. */
  readonly drawing?: Drawing;
  /** What puts it right, where the results say so. */
  readonly edits?: readonly Edit[];
  /** Stays the same when lines above are added or removed, where the results say so. */
  readonly fingerprint?: string;
}

/**
 * A file with what was found in it. It can be sent from thread to thread, and is small: the text and its tree are gone
 * when it is made.
 */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  /** How many lines its text has. */
  readonly lines: number;
  readonly counts: SeverityCounts;
  readonly findings: readonly FileFinding[];
  /** Absent where the file is of another kind. */
  readonly report?: Reported;
  readonly settled?: Settled;
  /** The id of the criteria set that a report is scored by, or that another set builds on. */
  readonly usesSet?: string;
  /** Its row of the table per agency, where that is wanted. */
  readonly row?: AgencyRow;
  /** What a summary keeps of a report, where that is wanted. */
  readonly digest?: FileDigest;
}

/** What a summary over many reports needs to know of one. */
export interface FileDigest {
  /** Null where its agency or its directive is not known, so that it belongs nowhere. */
  readonly kept: Digest | null;
  /** Why some of its text could not be read, and in which line. */
  readonly broken: { readonly line: number; readonly sentence: string } | null;
}

/** What the results need to know of each file. Plain data. */
export interface Wanted {
  readonly language: Language;
  /** For people: on how many columns. */
  readonly drawing: { readonly columns: number } | undefined;
  /** Whether fingerprints and edits are needed. */
  readonly exchange: boolean;
  /** Whether the table per agency is. */
  readonly summary: boolean;
  /** Whether all that is wanted is what a summary keeps. */
  readonly digest?: true;
}

/** A text that was checked, under its name. */
export interface NamedText extends CheckedText {
  readonly file: string;
  /** Absent where the file is of another kind. */
  readonly report?: CheckedReport;
  /** Absent where no configuration counts for it. */
  readonly settled?: Settled;
}

/** What a configuration has done to the findings of a file. */
export interface Settled {
  /** The path of the configuration. */
  readonly config: string;
  /** What of it has had an effect, as `settleFindings` gives it. */
  readonly used: readonly string[];
}

/** What the results need of a checked text. Both ways of checking, in this thread and in others, use it. */
export function checkedFile(text: NamedText, wanted: Wanted): CheckedFile {
  const { file, tree, findings, report } = text;
  const { language } = wanted;
  const say = sayIn(language);
  const usesSet = setUsedBy(text);
  const fingerprints = wanted.exchange ? fingerprintsOf(tree, findings) : undefined;
  return {
    file,
    lines: tree.lineStarts.length,
    counts: countBySeverity(findings),
    findings: findings.map((finding, index) => fileFinding(text, finding, fingerprints?.[index], wanted, say)),
    ...(report && { report: reportedOf(report, language) }),
    ...(text.settled && { settled: text.settled }),
    ...(usesSet !== undefined && { usesSet }),
    ...(report && wanted.summary && { row: agencyRow(file, report, { language, say }) }),
  };
}

function setUsedBy(text: NamedText): string | undefined {
  if (isCriteria(text)) return text.extends;
  const { report, assessment } = text.report ?? {};
  return assessment?.set.id ?? report?.fields.selfAssessment?.fields.criteriaSet?.value;
}

function fileFinding(
  text: NamedText,
  finding: Finding,
  fingerprint: string | undefined,
  { language, drawing }: Wanted,
  say: Say,
): FileFinding {
  const { tree } = text;
  const { code, severity, path, related = [] } = finding;
  const message = sentenceOf(finding, language);
  return {
    code,
    severity,
    path,
    message,
    range: rangeOf(tree, finding),
    related: related.map((one) => ({
      range: rangeOf(tree, one),
      message: sentence(one.message, finding.args, language),
    })),
    ...(drawing && { drawing: drawingOf(text, finding, message, drawing.columns, say) }),
    ...(fingerprint !== undefined && { fingerprint, edits: editsOf(text, finding) }),
  };
}

/** Where a finding is, as the Language Server Protocol counts; at the beginning of a file that is no text. */
function rangeOf({ lineStarts }: SourceTree, { start, end }: Pick<Finding, 'start' | 'end'>): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}
