import type { SocTrangIndicator } from '../soctrang-task';
import { dossierIndicators } from './dossiers';
import { organisationIndicators } from './organisation';
import { procedureIndicators } from './procedures';
import { reformIndicators } from './reform';

/** The rates and counts that the directive names or implies, by what they are about. */
export const indicators: readonly SocTrangIndicator[] = [
  ...reformIndicators,
  ...procedureIndicators,
  ...dossierIndicators,
  ...organisationIndicators,
];
