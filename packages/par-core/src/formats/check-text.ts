import type { Calendar } from '../calendar/calendar';
import type { CalendarDate, Directive } from '../directive/model';
import type { CriteriaSet } from '../scoring/model';
import type { Syntax } from '../source/tree';
import type { BrokenFile } from './broken-file';
import { checkCalendar } from './calendar/check';
import { checkConfig } from './config/check';
import { checkCriteria } from './criteria';
import { checkDirective } from './directive';
import type { FileKind } from './file-kind';
import type { CheckedText } from './format-definition';
import { checkReport } from './report/check';
import { checkRoster } from './roster/check';

export interface CheckTextOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The directives a file may name; the built-in one unless told. */
  readonly directives?: readonly Directive[];
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** The criteria sets that a report or another set may name; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** The files nearby that are there and cannot be used: who names one is told so; none unless told. */
  readonly brokenFiles?: readonly BrokenFile[];
}

/**
 * Reads and checks a text as one of the kinds of file. Never throws on any text.
 *
 * @example checkText('roster', text, { today: '2021-12-20' }).findings
 */
export function checkText(kind: FileKind, text: string, options: CheckTextOptions): CheckedText {
  switch (kind) {
    case 'report':
      return checkReport(text, options);
    case 'directive':
      return checkDirective(text, options);
    case 'calendar':
      return checkCalendar(text, options);
    case 'roster':
      return checkRoster(text, options);
    case 'criteria':
      return checkCriteria(text, options);
    case 'config':
      return checkConfig(text, options);
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}
