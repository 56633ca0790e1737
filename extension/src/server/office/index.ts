import type { Feature } from '@soctrang/par-language-server/feature';
import { blankWorkbook } from './blank-workbook';
import { exportReport } from './export-report';
import { exportSummary } from './export-summary';
import { importedWorkbook } from './import-workbook';

/** Files of Word and Excel: what the extension's server answers beside what every editor gets. */
export const OFFICE_FEATURES: readonly Feature[] = [exportReport, blankWorkbook, exportSummary, importedWorkbook];
