import type { Calendar } from '../../../calendar/calendar';
import type { Period } from '../../../calendar/period';
import type { BoundTask } from '../../../directive/binding';
import type { Agency, Bilingual, CalendarDate, Directive } from '../../../directive/model';
import type { ReadObject } from '../../read-tree';
import type { Report } from '../schema';

/**
 * What a figure (số liệu) of a report is, exact and plain enough for JSON. What the report does not say is `missing`,
 * what does not concern the agency is `not-applicable`; neither is zero.
 */
export type FigureValue =
  /** So many of so many; the denominator is above zero. `previous`: the rate of the period before, in percent. */
  | { readonly kind: 'rate'; readonly numerator: number; readonly denominator: number; readonly previous?: number }
  /** How many. `previous`: how many in the period before. */
  | { readonly kind: 'count'; readonly count: number; readonly previous?: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'yes-no'; readonly met: boolean }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'missing' };

/** What a figure is where the report says it. */
export type FigureKind = Exclude<FigureValue['kind'], 'not-applicable' | 'missing'>;

export const NOT_APPLICABLE: FigureValue = { kind: 'not-applicable' };
export const MISSING: FigureValue = { kind: 'missing' };

/** So many of so many; where there are none at all, the question does not arise. */
export function rateOf(numerator: number, denominator: number): FigureValue {
  return denominator === 0 ? NOT_APPLICABLE : { kind: 'rate', numerator, denominator };
}

export const countOf = (count: number): FigureValue => ({ kind: 'count', count });

/** How many of a list have something, as a rate. */
export function shareOf<One>(all: readonly One[], has: (one: One) => boolean): FigureValue {
  return rateOf(all.filter(has).length, all.length);
}

/** What figures are taken from: a report, the directive it speaks of, and the days off. */
export interface FigureSource {
  readonly report: ReadObject<Report>;
  readonly directive: Directive | undefined;
  readonly agency: Agency | undefined;
  readonly period: Period | undefined;
  readonly calendar: Calendar;
  /** The tasks that bind the agency, by id, in the order of the directive. */
  readonly binding: ReadonlyMap<string, BoundTask>;
}

/** A figure that a component of a criteria set may take from a report. */
export interface Figure {
  readonly kind: FigureKind;
  readonly name: Bilingual;
  /** What is counted, of what, and what is left out. */
  readonly definition: Bilingual;
}
