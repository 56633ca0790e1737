/**
 * Sóc Trăng's directive of 24 September 2021 on public administration reform as typed data, the calendar it lives in,
 * and the reader and checker of the progress reports against it. Each part is also a subpath of its own.
 */
export * from './calendar';
export * from './directive';
export { CALENDAR_FORMAT, type CheckedCalendar, checkCalendar } from './formats/calendar/check';
export { checkExample, EXAMPLE_DAY, isSilenceable, silencer } from './formats/check-example';
export * from './formats/report';
export {
  type CheckedRoster,
  type CheckRosterOptions,
  checkRoster,
  ROSTER_FORMAT,
  type RosterPlace,
} from './formats/roster/check';
export { type MissingReportsOptions, missingReports } from './formats/roster/missing';
export * from './source';
