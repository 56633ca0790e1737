import type { Feature } from '@soctrang/par-language-server/serving';
import { exportReport } from './export-report';

/** Files of Word and Excel: what the extension's server answers beside what every editor gets. */
export const OFFICE_FEATURES: readonly Feature[] = [exportReport];
