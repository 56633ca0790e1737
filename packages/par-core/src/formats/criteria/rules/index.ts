import { bandsAreSound } from './bands';
import { figuresAreKnown } from './figures';
import { decisionInForm, idOfTheSet, yearAndValidity } from './head';
import type { CriteriaRule } from './rule';
import { numbersHaveSources } from './sources';
import { variablesAreUsed } from './variables';

/** Every rule over a whole criteria set. A new rule is a function here and its sentences in `messages/`. */
export const CRITERIA_RULES: readonly CriteriaRule[] = [
  idOfTheSet,
  yearAndValidity,
  decisionInForm,
  numbersHaveSources,
  bandsAreSound,
  variablesAreUsed,
  figuresAreKnown,
];
