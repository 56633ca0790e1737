/**
 * The finished picture of a period (bức tranh tổng hợp): plain data, ready to be serialised, shown or printed. Nothing in
 * it is rounded away: whoever prints a number takes `exact` or `rounded`. What has a name carries it in both languages;
 * what is said of it (states, standings, reasons) are words of closed lists, whose sentences stand in `rollup/words`.
 */

import type { AgencyKind, Bilingual, CalendarDate } from '../../directive/model';
import type { Severity } from '../../formats/finding';
import type { Status } from '../../formats/report/schema';
import type { TaskCounts } from '../../formats/report/task-counts';
import type { FindingCounts, Named, ReportState } from '../summary/model';

/** The version of a picture as it is written. */
export const PICTURE_FORMAT = 'par-picture/1';

/** A number: exact, as a decimal or a fraction (`2623/30`); and rounded as it is printed, with a point (`87.43`). */
export interface PictureNumber {
  readonly exact: string;
  readonly rounded: string;
}

export interface Picture {
  readonly format: typeof PICTURE_FORMAT;
  readonly directive: PictureDirective;
  readonly period: PicturePeriod;
  /** The day as of which everything is said. */
  readonly today: CalendarDate;
  /** When reports are due; null where the directive asks for no report of the period. */
  readonly deadline: PictureDeadline | null;
  /** Names of the rosters that were looked at; without one, who is missing is not known. */
  readonly rosters: readonly string[];
  readonly totals: PictureTotals;
  /** Those of the rosters in their order, then others that reported, in the order of the directive. */
  readonly agencies: readonly PictureAgency[];
  /** The tasks of the directive that bind somebody here, in its order. */
  readonly tasks: readonly PictureTask[];
  /** The indicators of the directive of which there is something to say, in its order. */
  readonly indicators: readonly PictureIndicator[];
  readonly shortcomings: PictureShortcomings;
  /** One for each criteria set by which reports are scored; the one with most reports first. */
  readonly scores: readonly PictureScores[];
  /** By severity, the gravest first, then by code. */
  readonly findings: readonly PictureFinding[];
  /** Null where nothing is known of the period before. */
  readonly comparison: PictureComparison | null;
  /** What was left out of all this. */
  readonly aside: PictureAside;
}

export interface PictureDirective {
  readonly id: string;
  readonly title: Bilingual;
  readonly subject: Bilingual;
  readonly reference: string | null;
  readonly date: CalendarDate;
}

export interface PicturePeriod {
  /** `2021-Q4` */
  readonly id: string;
  /** `Quý IV/2021` */
  readonly name: Bilingual;
}

export interface PictureDeadline {
  readonly lastDay: CalendarDate;
  /** The last day on which it is not late: later than `lastDay` where that is a day off. */
  readonly due: CalendarDate;
  readonly over: boolean;
}

export interface PictureTotals {
  /** Agencies in the picture: of the rosters, and others that reported. */
  readonly agencies: number;
  readonly reported: number;
  readonly missing: number;
  /** Reports that are late, and agencies that have not reported though the deadline is over. */
  readonly late: number;
  /** Agencies that have reported without being on a roster; 0 where there is none. */
  readonly unlisted: number;
  /** Agencies with more than one report. */
  readonly duplicated: number;
  /** Cells of tasks × agencies, by state; tasks that bind on a condition count only where they are reported. */
  readonly tasks: StateCounts;
  readonly obligations: StateCounts;
  readonly findings: FindingCounts;
}

/** How far a task is; `left-out`: demanded and not in the report; `unreadable`: its status could not be read. */
export type TaskState = Status | 'left-out' | 'unreadable';
export type StateCounts = Readonly<Record<TaskState, number>>;

/** How an agency stands. Of several the most urgent one. */
export type StandingKind = 'late' | 'missing' | 'draft' | 'ready';

export interface PictureAgency {
  readonly id: string;
  readonly name: Bilingual;
  /** The first abbreviation; the id where it has none. */
  readonly short: string;
  /** Null where the directive does not know it. */
  readonly kind: AgencyKind | null;
  readonly listed: boolean;
  readonly standing: {
    readonly kind: StandingKind;
    /** Whether a deadline is over: of a late report, and of one that is missing. */
    readonly overdue: boolean;
    /** Working days late, by the date of the report, else as of today; null where it is not late, or they cannot be counted. */
    readonly workingDaysLate: number | null;
  };
  /** Null where it has not reported. */
  readonly report: PictureReport | null;
  /** By id of the task: those that bind it, and those it reports. Empty where it has not reported. */
  readonly cells: Readonly<Record<string, PictureCell>>;
  readonly score: PictureScore | null;
}

/** The report of an agency that counts. */
export interface PictureReport {
  readonly name: string;
  readonly date: CalendarDate | null;
  /** `412/BC-STC` */
  readonly reference: string | null;
  readonly state: ReportState;
  readonly findings: FindingCounts;
  readonly tasks: TaskCounts;
  /** Its other reports, which do not count. */
  readonly others: Named;
  /** Beginnings of its free texts; empty where there are none. */
  readonly difficulties: string;
  readonly nextSteps: string;
  readonly proposals: string;
}

/** One task of one agency. */
export interface PictureCell {
  readonly state: TaskState;
  /** `bound`: demanded of it; `conditional`: only on a condition; `other`: reported though it binds others. */
  readonly part: 'bound' | 'conditional' | 'other';
  /** In percent. */
  readonly progress: number | null;
  readonly completedOn: CalendarDate | null;
  readonly evidence: number;
  readonly shortcomings: number;
  /** By id: its own state, else that of the task. */
  readonly obligations: Readonly<Record<string, TaskState>>;
}

export interface PictureTask {
  /** `1.g` */
  readonly id: string;
  readonly title: Bilingual;
  readonly states: StateCounts;
  readonly shortcomings: number;
  readonly obligations: readonly PictureObligation[];
}

export interface PictureObligation {
  /** `1.g.3` */
  readonly id: string;
  readonly text: Bilingual;
  readonly states: StateCounts;
}

export interface PictureIndicator {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: 'percent' | 'count';
  readonly direction: 'increase' | 'decrease';
  readonly mustRise: boolean;
  /** In percent for a rate. */
  readonly target: number | null;
  /** Names what is counted, and of what; null for a plain count. */
  readonly numerator: Bilingual | null;
  readonly denominator: Bilingual | null;
  /** One for each way of counting that occurs; never added up with each other. */
  readonly figures: readonly IndicatorFigure[];
  /** Agencies whose figures could not be counted in, and why. */
  readonly outside: readonly { readonly agency: string; readonly because: OutsideReason }[];
}

/** In the period alone, since the beginning of the year, or the reports do not say which. */
export type Basis = 'period' | 'cumulative' | 'unstated';

/** `zero-denominator`: 0 of 0, there was nothing to measure. */
export type OutsideReason = 'no-numerator' | 'no-denominator' | 'zero-denominator' | 'not-reported';

/** The ratio of sums (tỷ số của các tổng), or the sum of counts. */
export interface IndicatorFigure {
  readonly basis: Basis;
  readonly numerator: PictureNumber;
  /** Null for a plain count. */
  readonly denominator: PictureNumber | null;
  /** Numerator of denominator in percent; null for a plain count. */
  readonly rate: PictureNumber | null;
  /** Null where there is no target. */
  readonly meetsTarget: boolean | null;
  readonly agencies: readonly AgencyFigure[];
}

export interface AgencyFigure {
  readonly agency: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly rate: PictureNumber | null;
  /** The rate, or the count, of the period before, as the agency itself gives it. */
  readonly previous: number | null;
}

export interface PictureShortcomings {
  readonly count: number;
  readonly withReason: number;
  readonly withRemedy: number;
  /** Of one reason in the same words (case and spaces aside), the most frequent first; without one, last, with `reason` ''. */
  readonly causes: readonly ShortcomingCause[];
  /** In the order of agencies and tasks. */
  readonly items: readonly PictureShortcoming[];
  /** How many more there are, of agencies that tell many under one task. */
  readonly omitted: number;
}

export interface ShortcomingCause {
  /** As it was first written. */
  readonly reason: string;
  readonly count: number;
  readonly agencies: readonly string[];
  readonly tasks: readonly string[];
}

export interface PictureShortcoming {
  readonly agency: string;
  readonly task: string;
  readonly description: string;
  readonly reason: string;
  readonly remedy: string;
  readonly dueOn: CalendarDate | null;
}

/** The score of an agency in force. */
export interface PictureScore {
  /** Id of the criteria set. */
  readonly set: string;
  readonly points: PictureNumber;
  /** The maximum less what does not apply. */
  readonly counted: PictureNumber;
  /** In percent; null where nothing counts. */
  readonly index: PictureNumber | null;
  /** The group of the year; null where the set has none, or points are still to come. */
  readonly group: string | null;
  /** How many components have no points yet. */
  readonly open: number;
  /** Whether points are still to come: such reports are ranked apart (tạm tính). */
  readonly provisional: boolean;
  readonly areas: readonly {
    readonly id: string;
    readonly points: PictureNumber;
    readonly index: PictureNumber | null;
  }[];
  /** By index, among those of its set that are as provisional as it is; null where it has no rank. */
  readonly rank: PictureRank | null;
  /** Why it has no rank. */
  readonly unranked: 'duplicate' | 'no-index' | null;
}

export interface PictureRank {
  /** 1 is the best; equal ones share a place, and as many are passed over. */
  readonly place: number;
  readonly of: number;
  /** How many share the place, this one included. */
  readonly sharedBy: number;
}

/** Reports that are scored by one criteria set. */
export interface PictureScores {
  readonly set: {
    readonly id: string;
    readonly name: Bilingual;
    readonly year: number;
    readonly provenance: Bilingual;
  };
  /** That the set is of another year than the period, and its points are for orientation only; null where it is not. */
  readonly otherYear: Bilingual | null;
  /** Decimal places to which the set rounds. */
  readonly digits: number;
  readonly areas: readonly { readonly id: string; readonly name: Bilingual }[];
  /** Ids of agencies with all points, the best first; then those with points still to come. */
  readonly final: readonly string[];
  readonly provisional: readonly string[];
  readonly unranked: readonly string[];
  /** The groups of the year with their agencies that have all points, the best first; name '' for those below all groups. */
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  /** The mean index of those with all points; null where there is none. */
  readonly mean: PictureNumber | null;
}

export interface PictureFinding {
  /** `PAR301` */
  readonly code: string;
  readonly severity: Severity;
  /** What the code means. */
  readonly title: Bilingual;
  readonly count: number;
  /** In how many reports. */
  readonly reports: number;
}

/** Against the period before. */
export interface PictureComparison {
  readonly period: PicturePeriod;
  readonly reported: Change;
  /** Cells of tasks that are carried out: done, or going on. */
  readonly carriedOut: Change;
  readonly findings: Change;
  /** Agencies that reported in both. `index`: in percentage points, where both are final and by one criteria set. */
  readonly agencies: readonly {
    readonly agency: string;
    readonly index: NumberChange | null;
    readonly carriedOut: Change;
  }[];
  /** Indicators counted in the same way in both, over the agencies that gave them in both; rates in percentage points. */
  readonly indicators: readonly { readonly id: string; readonly basis: Basis; readonly change: NumberChange }[];
  /** Agencies that reported then and not now, and the other way round. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

export interface Change {
  readonly before: number;
  readonly now: number;
}

export interface NumberChange {
  readonly before: PictureNumber;
  readonly now: PictureNumber;
  /** `now − before`. */
  readonly change: PictureNumber;
}

export interface PictureAside {
  /** Reports of other periods and of other directives, with their ids. */
  readonly periods: readonly { readonly id: string; readonly reports: number }[];
  readonly directives: readonly { readonly id: string; readonly reports: number }[];
  /** Reports of which the agency or the directive could not be read. */
  readonly unplaced: Named;
}
