import { formatPeriod, type Period, periodId } from '@soctrang/par-core/calendar';
import type { CheckedReport } from '@soctrang/par-core/report';
import type { Language } from '../messages';

/** A reporting period (kỳ báo cáo), by its id and in words. */
export interface ShownPeriod {
  readonly id: string;
  readonly text: string;
}

/** Whose report it is, and of which period: all that is kept of a report once its findings are written. */
export interface Reported {
  /** Undefined where the report does not name one that is known. */
  readonly agency: { readonly id: string; readonly name: string } | undefined;
  /** Undefined where it could not be read. */
  readonly period: ShownPeriod | undefined;
}

/** A report among others. */
export interface ReportedFile extends Reported {
  readonly file: string;
}

export function reportedOf({ agency, period }: CheckedReport, language: Language): Reported {
  return {
    agency: agency && { id: agency.id, name: agency.name[language] },
    period: period && shownPeriod(period, language),
  };
}

export function shownPeriod(period: Period, language: Language): ShownPeriod {
  return { id: periodId(period), text: formatPeriod(period, language) };
}
