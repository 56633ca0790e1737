import { calendarInterval, type Period, parsePeriod } from '@soctrang/par-core/calendar';
import type { Agency, CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { OpenDocument } from '../open-document';

/** Of which directive and when a file speaks: a report by its keys, a roster by its own. */
export interface Subject {
  readonly directive: Directive | undefined;
  readonly period: Period | undefined;
  readonly agency: Agency | undefined;
}

export function subjectOf(document: OpenDocument): Subject {
  if (document.kind === 'report') {
    const { directive, period, agency } = document.checked;
    return { directive, period, agency };
  }
  const [first] = document.directives;
  if (document.kind !== 'roster') return { directive: first, period: undefined, agency: undefined };
  const id = rootValue(document, 'directive');
  const period = parsePeriod(rootValue(document, 'period') ?? '');
  const directive = id === undefined ? first : document.directives.find((one) => one.id === id);
  return { directive, period, agency: undefined };
}

/** The directive whose tasks and agencies a file speaks of. */
export function directiveOf(document: OpenDocument): Directive | undefined {
  return subjectOf(document).directive;
}

/** The day on which agencies and what binds them are looked up: the last of the period, else today. */
export function lookupDay(document: OpenDocument): CalendarDate {
  const { period } = subjectOf(document);
  return period ? calendarInterval(period).to : document.today;
}

/** What a file says of itself under one of its first keys; undefined where it says nothing that can be read. */
export function rootValue({ checked }: OpenDocument, key: string): string | undefined {
  const { read } = checked.meaning ?? {};
  const field = read?.kind === 'object' ? read.fields[key] : undefined;
  if (field?.kind !== 'scalar') return undefined;
  return typeof field.value === 'string' || typeof field.value === 'number' ? String(field.value) : undefined;
}
