/**
 * Sóc Trăng's directive of 24 September 2021 on public administration reform as typed data, the calendar it lives in,
 * and the reader and checker of the progress reports against it. Each part is also a subpath of its own.
 */
export * from './calendar';
export * from './directive';
export type { BrokenFile } from './formats/broken-file';
export {
  CALENDAR_FORMAT,
  type CheckCalendarOptions,
  type CheckedCalendar,
  checkCalendar,
} from './formats/calendar/check';
export {
  checkExample,
  configSilencer,
  configSwitch,
  EXAMPLE_DAY,
  isSilenceable,
  silencer,
} from './formats/check-example';
export { type CheckTextOptions, checkText } from './formats/check-text';
export {
  type CheckConfigOptions,
  type CheckedConfig,
  CONFIG_FORMAT,
  checkConfig,
  missingNamedFile,
  type NamedByConfig,
  unusedSilencers,
} from './formats/config/check';
export {
  NO_SETTINGS,
  type Override,
  type Settings,
  type Settleable,
  type SettledFindings,
  type Severities,
  type Silencer,
  settleFindings,
} from './formats/config/settings';
export {
  type CheckCriteriaFilesOptions,
  type CheckCriteriaOptions,
  type CheckedCriteria,
  CRITERIA_FORMAT,
  CRITERIA_PARTS,
  type CriteriaTemplateOptions,
  type CriteriaText,
  type CriteriaTextOptions,
  checkCriteria,
  checkCriteriaFiles,
  criteriaExtension,
  criteriaTemplate,
  criteriaText,
  RULE_KEYS,
  type RuleKeys,
  type ScoringKind,
} from './formats/criteria';
export {
  type CheckDirectiveOptions,
  type CheckDirectivesOptions,
  type CheckedDirective,
  checkDirective,
  checkDirectives,
  DIRECTIVE_FORMAT,
  type DirectiveTemplateOptions,
  type DirectiveText,
  type DirectiveTextOptions,
  directiveTemplate,
  directiveText,
} from './formats/directive';
export { CONFIG_NAMES, type FileKind, fileKindOf, kindOfFormat } from './formats/file-kind';
export { FORMAT_OF_KIND } from './formats/format-of-kind';
export * from './formats/json-schema';
export { asJson } from './formats/layout/as-json';
export { type ConvertOptions, type ConvertResult, convertText } from './formats/layout/convert-text';
export { type FormatOptions, type FormatResult, formatText } from './formats/layout/format-text';
export * from './formats/report';
export {
  type CheckedRoster,
  type CheckRosterOptions,
  checkRoster,
  ROSTER_FORMAT,
  type RosterPlace,
} from './formats/roster/check';
export { type DuplicateReport, duplicateReports, type NamedReport } from './formats/roster/duplicates';
export { type MissingReportsOptions, missingReports } from './formats/roster/missing';
export * from './source';
export * from './workspace';
