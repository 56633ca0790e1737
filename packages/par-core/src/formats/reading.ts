import { formatPeriod } from '../calendar/format-period';
import { parsePeriod } from '../calendar/parse-period';
import { type Period, periodId } from '../calendar/period';
import type { Bilingual, CalendarDate, Directive } from '../directive/model';
import type { MessageKey } from '../messages';
import type { LegacyFont } from '../source/legacy-fonts';
import { lineAt } from '../source/lines';
import type { TextChange } from '../source/text';
import type { SourceTree, Span } from '../source/tree';
import type { BrokenFile } from './broken-file';
import { CODES, type Code } from './codes';
import type { Argument, Finding, FixData, Related } from './finding';
import type { Memory } from './memory';
import type { AnyRead } from './read-tree';
import type { ObjectShape } from './shape';
import type { Language } from './vocabulary';

/** What reading a file needs to know and what it gathers. */
export interface Reading {
  readonly tree: SourceTree;
  /** The name of its format: `par-report/1`. */
  readonly format: string;
  /** Whether the text holds combining marks, so that values have to be brought into NFC. */
  readonly decomposed: boolean;
  /** What is known of legacy fonts in the text; undefined where no part of it needs to be asked. */
  readonly legacy: { font: LegacyFont | undefined } | undefined;
  /** The vocabulary the file is written in, told by its first key: the one that quoted key names follow. */
  readonly language: Language;
  /** The directive the file speaks of; undefined where it is not known, and then nothing of it is looked up. */
  readonly directive: Directive | undefined;
  /** The directives the file may name. */
  readonly directives: readonly Directive[];
  /** The files nearby that it may name and that cannot be used. */
  readonly brokenFiles: readonly BrokenFile[];
  /** The reporting period, where the file names one that can be read. */
  readonly period: Period | undefined;
  /** The day on which agencies are looked up: the last of the period. */
  readonly on: CalendarDate;
  readonly findings: Finding[];
  /** What the text means, once it is read. */
  meaning: Meaning | undefined;
  /** How many more unknown keys are compared with the known ones: a bound on work over a file of nothing else. */
  suggestionsLeft: number;
  /** Where values begin that are already asked to be put in quotes. */
  readonly needQuotes: ReadonlySet<number>;
  /** Where values begin that are broken as text: what they mean is not judged, one mistake is one finding. */
  readonly broken: ReadonlySet<number>;
  /** What spares work to the check after the next change of the text, where there may be one. */
  readonly memory: Memory | undefined;
  /** The change since the check before this one, where it goes on from one. */
  readonly change: TextChange | undefined;
  /** Counts what was read in view of the groups around it. */
  entangled: number;
}

/** A text as a file of its format: what it means, value by value. */
export interface Meaning {
  readonly shape: ObjectShape;
  readonly read: AnyRead;
}

export interface FindingParts {
  readonly args?: Readonly<Record<string, Argument>>;
  readonly path?: string;
  readonly data?: FixData;
  readonly related?: readonly Related[];
  readonly message?: MessageKey;
}

/** Adds a finding at a place. Without a message of its own it has the code's only sentence. */
export function addFinding(
  reading: Pick<Reading, 'findings'>,
  code: Code,
  place: Span,
  parts: FindingParts = {},
): void {
  const { args = {}, path = '', data, related, message } = parts;
  const finding: Finding = {
    code,
    severity: CODES[code].severity,
    message: message ?? (code as MessageKey),
    args,
    start: place.start,
    end: place.end,
    path,
  };
  reading.findings.push(data || related ? { ...finding, ...(data && { data }), ...(related && { related }) } : finding);
}

/** Line number as people count, from 1. */
export function lineNumber(reading: Pick<Reading, 'tree'>, offset: number): number {
  return lineAt(reading.tree.lineStarts, offset) + 1;
}

/** A JSON Pointer step, escaped (RFC 6901). */
export function pointer(path: string, step: string | number): string {
  return typeof step === 'number' ? `${path}/${step}` : `${path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The period that the directive asks about, as the file would write it. */
export function askedPeriodFix({ directive, language }: Pick<Reading, 'directive' | 'language'>): {
  readonly data?: FixData;
} {
  const asked = directive && parsePeriod(directive.reportingDuty.deadline.period);
  if (asked === undefined) return {};
  return { data: { kind: 'replace', text: language === 'vi' ? formatPeriod(asked, 'vi') : periodId(asked) } };
}

/** The period as it stands inside a sentence: "trong quý IV/2021". */
export function periodText({ period }: Pick<Reading, 'period'>): Bilingual | string {
  if (period === undefined) return '';
  const vi = formatPeriod(period, 'vi');
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: formatPeriod(period, 'en') };
}
