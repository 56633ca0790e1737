import type { CalendarDate } from '../../directive/model';
import type { Severity } from '../../formats/finding';
import type { Status } from '../../formats/report/schema';
import type { TaskCounts } from '../../formats/report/task-counts';

/** The version of a summary as it is written. One of another version is refused, never guessed at. */
export const SUMMARY_FORMAT = 'par-rollup/1';

/**
 * What many reports come to, so far (bản gộp): plain data, as it is serialised. Summaries of any parts of a heap of
 * reports are merged in any order and give the same one. It grows with agencies, periods and tasks, not with reports or
 * with their texts.
 */
export interface Summary {
  readonly format: typeof SUMMARY_FORMAT;
  /** One for each directive, agency and period, sorted by them. */
  readonly entries: readonly SummaryEntry[];
  /** Reports of which the directive or the agency could not be read. */
  readonly unplaced: Named;
}

/** Files that are counted, of which the first few are named, by code point. */
export interface Named {
  readonly count: number;
  readonly names: readonly string[];
}

/** The reports of one agency for one period of one directive. */
export interface SummaryEntry {
  /** The one that counts: the latest by the date of its document, then by its name, then by what it says. */
  readonly report: Digest;
  /** The others (PAR805). */
  readonly others: Named;
}

/** The one thing that the coordinator has to know first of a report (tình trạng). */
export type ReportState = 'unread' | 'late' | 'faulty' | 'incomplete' | 'blank' | 'to-improve' | 'complete';

/** What is kept of a report (bản rút gọn): bounded by the tasks and indicators of its directive. */
export interface Digest {
  readonly directive: string;
  readonly agency: string;
  /** `2021-Q4`; empty where it could not be read. */
  readonly period: string;
  /** The name of its file. */
  readonly name: string;
  /** Of its document, where it bears one. */
  readonly date: CalendarDate | null;
  /** Number and symbol of its document: `412/BC-STC`. */
  readonly reference: string | null;
  readonly state: ReportState;
  /** How many tasks are reported of those that bind the agency without a condition, and how far they are. */
  readonly tasks: TaskCounts;
  /** How many findings of each code and severity, `PAR301 error`. */
  readonly findings: Readonly<Record<string, number>>;
  /** What is reported of each task, by its id. */
  readonly reported: Readonly<Record<string, TaskDigest>>;
  /** By id of the indicator. */
  readonly indicators: Readonly<Record<string, IndicatorDigest>>;
  /** Null where it cannot be scored. */
  readonly score: ScoreDigest | null;
  /** The beginnings of its free texts; empty where there are none. */
  readonly difficulties: string;
  readonly nextSteps: string;
  readonly proposals: string;
}

/** What is kept of a reported task. */
export interface TaskDigest {
  /** Null where it could not be read. */
  readonly status: Status | null;
  /** In percent. */
  readonly progress: number | null;
  readonly completedOn: CalendarDate | null;
  /** How many documents are cited. */
  readonly evidence: number;
  /** States of obligations that have one of their own, by id. */
  readonly obligations: Readonly<Record<string, Status>>;
  readonly shortcomings: ShortcomingsDigest;
}

/** Shortcomings under one task: counted, and the first few kept in short. */
export interface ShortcomingsDigest {
  readonly count: number;
  readonly withReason: number;
  readonly withRemedy: number;
  readonly kept: readonly ShortcomingDigest[];
}

/** A shortcoming, each of its texts cut to a line; empty where there is none. */
export interface ShortcomingDigest {
  readonly description: string;
  readonly reason: string;
  readonly remedy: string;
  readonly dueOn: CalendarDate | null;
}

/** The figures of an indicator, as they are reported. */
export interface IndicatorDigest {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The rate, or the count, of the period before, as the agency gives it. */
  readonly previous: number | null;
  readonly basis: 'period' | 'cumulative' | null;
}

/** The score in force. Numbers are exact, as fractions in lowest terms: `1603/20`. */
export interface ScoreDigest {
  /** Id of the criteria set. */
  readonly set: string;
  readonly points: string;
  /** The maximum less what does not apply. */
  readonly counted: string;
  /** Null where nothing counts. */
  readonly index: string | null;
  /** The group of the year (xếp loại). */
  readonly group: string | null;
  /** How many components have no points yet, or an input that cannot be read. */
  readonly open: number;
  /** By id of the area. */
  readonly areas: Readonly<
    Record<string, { readonly points: string; readonly counted: string; readonly open: number }>
  >;
}

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;
