import { CALENDAR_FORMAT } from './calendar/check';
import { CONFIG_FORMAT } from './config/check';
import { CRITERIA_FORMAT } from './criteria';
import { DIRECTIVE_FORMAT } from './directive';
import type { FileKind } from './file-kind';
import type { FormatDefinition } from './format-definition';
import { REPORT_FORMAT } from './report/format';
import { ROSTER_FORMAT } from './roster/check';

/** The format of each kind of file. */
export const FORMAT_OF_KIND: Readonly<Record<FileKind, FormatDefinition>> = {
  report: REPORT_FORMAT,
  directive: DIRECTIVE_FORMAT,
  calendar: CALENDAR_FORMAT,
  roster: ROSTER_FORMAT,
  criteria: CRITERIA_FORMAT,
  config: CONFIG_FORMAT,
};
