import type { DirectiveRule } from '../described';
import { abbreviationsTellApart } from './abbreviations';
import { idsOfOthers } from './clashes';
import { deadlinesCanBe } from './deadlines';
import { documentsBeforeDirective, documentsInForm } from './documents';
import { groupsHaveMembers } from './groups';
import { idsInForm } from './id-forms';
import { idsOnce } from './ids-once';
import { indicatorsAreSound } from './indicators';
import { obligationsOfTask, tasksHaveObligations } from './obligations';
import { noCircleOfSuccessors, successionsAtTheEnd } from './successions';
import { intervalsUpright } from './validity';

/** Every rule over a whole directive. A new rule is a function here and its sentences in `messages/`. */
export const DIRECTIVE_RULES: readonly DirectiveRule[] = [
  idsInForm,
  idsOnce,
  idsOfOthers,
  intervalsUpright,
  successionsAtTheEnd,
  noCircleOfSuccessors,
  abbreviationsTellApart,
  groupsHaveMembers,
  obligationsOfTask,
  tasksHaveObligations,
  deadlinesCanBe,
  indicatorsAreSound,
  documentsInForm,
  documentsBeforeDirective,
];
