import type { Bilingual } from '../../directive/model';
import { RULE_SENTENCES } from '../rules/words';
import { ARITHMETIC_WORDS } from './arithmetic';
import { EXPLANATION_SENTENCES, INPUT_WORDS, LABELLED, LABELS, LEVELS, STAGE_WORDS } from './explanation-words';
import { FAILURE_SENTENCES, PLACES } from './failures';
import { OTHER_YEAR_WORDS } from './other-year';
import { FORMULA_SENTENCES, PROBLEM_PLACE, PROBLEM_SENTENCES } from './problems';
import { PROVENANCE_WORDS } from './provenance';
import { SHEET_COLUMNS, SHEET_SENTENCES } from './sheet-words';
import { WARNING_SENTENCES } from './warnings';
import { UNITS } from './writer';

/** Everything that is said about scores, in one place, by where it is said. */
export const SCORING_SENTENCES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  ...RULE_SENTENCES,
  arithmetic: ARITHMETIC_WORDS,
  explanation: EXPLANATION_SENTENCES,
  labelled: LABELLED,
  labels: LABELS,
  levels: LEVELS,
  stages: STAGE_WORDS,
  inputs: INPUT_WORDS,
  failures: FAILURE_SENTENCES,
  places: PLACES,
  warnings: WARNING_SENTENCES,
  problems: PROBLEM_SENTENCES,
  problemPlace: PROBLEM_PLACE,
  formulas: FORMULA_SENTENCES,
  'other-year': OTHER_YEAR_WORDS,
  provenance: PROVENANCE_WORDS,
  sheet: SHEET_SENTENCES,
  columns: SHEET_COLUMNS,
  units: UNITS,
};
