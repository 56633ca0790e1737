/** A criteria set in a file, `par-criteria/1`: read, checked, written. */
export type { CheckedText } from '../format-definition';
export { type CheckCriteriaOptions, type CheckedCriteria, checkCriteria } from './check';
export { type CheckCriteriaFilesOptions, type CriteriaText, checkCriteriaFiles } from './check-files';
export { CRITERIA_FORMAT, CRITERIA_PARTS } from './format';
export { RULE_KEYS, type RuleKey, type RuleKeys, type ScoringKind } from './rule-kinds';
export { type CriteriaFile, criteriaSet as criteriaSetSchema } from './schema';
export { type CriteriaTemplateOptions, criteriaTemplate } from './template';
export { criteriaExtension } from './template/extension';
export { type CriteriaTextOptions, criteriaText } from './write';
