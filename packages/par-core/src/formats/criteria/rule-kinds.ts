import type { Rule } from '../../scoring/model';
import type { CriteriaFile } from './schema';

/** The kinds of rule that score, as a file names them; the two that change another one are keys of the item. */
export type ScoringKind = Exclude<Rule['kind'], 'evidence' | 'not-applicable'>;

type Written = Exclude<NonNullable<NonNullable<CriteriaFile['areas']>[number]['rule']>, string>;
export type RuleKey = Exclude<keyof Written, 'kind' | 'provenance'>;
export type BandKey = Exclude<keyof NonNullable<Written['bands']>[number], 'points'>;

/** Which keys belong to a kind of rule (khóa của từng kiểu). */
export interface RuleKeys {
  readonly required: readonly RuleKey[];
  readonly optional: readonly RuleKey[];
  /** Keys of its bands beside the points, where it has bands. */
  readonly band?: { readonly required: readonly BandKey[]; readonly optional: readonly BandKey[] };
}

/** The keys of each kind of rule. Of a formula either one expression or several alternatives is needed. */
export const RULE_KEYS: Readonly<Record<ScoringKind, RuleKeys>> = {
  'yes-no': { required: [], optional: [] },
  bands: { required: ['bands'], optional: ['unit'], band: { required: [], optional: ['from', 'to'] } },
  linear: { required: [], optional: [] },
  'linear-with-floor': { required: ['floor'], optional: [] },
  'linear-to-target': { required: ['target'], optional: ['unit'] },
  'linear-between': { required: ['low', 'high'], optional: ['unit'] },
  deduction: { required: ['perCase'], optional: ['free'] },
  'count-bands': { required: ['bands'], optional: [], band: { required: ['from'], optional: [] } },
  'date-bands': { required: ['bands'], optional: [], band: { required: ['by'], optional: [] } },
  survey: { required: ['options'], optional: [] },
  growth: { required: ['bands'], optional: ['measure', 'unit'], band: { required: [], optional: ['from', 'above'] } },
  'external-index': { required: ['index'], optional: ['scale'] },
  formula: { required: [], optional: ['variables', 'expression', 'alternatives'] },
};
