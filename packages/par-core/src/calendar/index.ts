/** Dates, reporting periods, public holidays, working days and deadlines. "Today" is always an argument. */

export {
  type Calendar,
  type CalendarExtension,
  covers,
  type DayOff,
  extendCalendar,
  type WorkedDay,
} from './calendar';
export {
  addDays,
  calendarDate,
  compareDates,
  dateInVietnam,
  dayOfWeek,
  daysBetween,
  EARLIEST_YEAR,
  isCalendarDate,
  LATEST_YEAR,
  lastDayOfMonth,
  partsOf,
  requireCalendarDate,
} from './date';
export { type Due, deadlineOf, type Lateness, lateness } from './deadline';
export { formatDate, formatLongDate } from './format-date';
export { formatPeriod } from './format-period';
export { vietnam2021to2026 } from './holidays';
export { type DateReading, type ImpossiblePart, parseDate } from './parse-date';
export { parsePeriod } from './parse-period';
export {
  calendarInterval,
  type DateInterval,
  dataWindow,
  dataWindowSource,
  isPeriod,
  type Period,
  type PeriodKind,
  periodId,
  periodOf,
  periodsOfYear,
  previousPeriod,
} from './period';
export { weekdayOf } from './weekday-names';
export {
  addWorkingDays,
  isWorkingDay,
  missingYears,
  nextWorkingDay,
  provisionalDays,
  workingDaysBetween,
  workingDaysIn,
} from './working-days';
