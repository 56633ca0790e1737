import type { RosterRule } from '../context';
import { listedAreBound, noGroupForgotten } from './bound';
import { rosterPeriodIsAsked } from './period';

/** Every rule over a whole roster. A new rule is a function here and its sentences in `messages/`. */
export const ROSTER_RULES: readonly RosterRule[] = [listedAreBound, noGroupForgotten, rosterPeriodIsAsked];
