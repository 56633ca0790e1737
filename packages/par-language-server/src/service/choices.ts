export { agencyChoices } from './choices/agencies';
export { criteriaSetChoices } from './choices/criteria-sets';
export { directiveChoices } from './choices/directives';
export { type PeriodChoiceOptions, periodChoices } from './choices/periods';
export { taskChoices } from './choices/tasks';
