import { palette, sample, walkthrough } from './beginning.mjs';
import { newReport, score } from './commands.mjs';
import { agencies, dashboard } from './dashboard.mjs';
import { explained, faultyReport } from './faulty-report.mjs';
import { jsonReport } from './json-report.mjs';
import { largeReport } from './large-report.mjs';
import { serverKilled, serverRestarted } from './living.mjs';
import { fixOnSave, layout, quickFix, renaming } from './mending.mjs';
import { exportSummary, exportWord, importWorkbook } from './office.mjs';
import { otherDirective } from './other-directive.mjs';
import { betweenTheLines, hovering } from './reading.mjs';
import { reportView, reportViewInHighContrast, reportViewInTheDark, reportViewOfJson } from './report-view.mjs';
import { restricted } from './restricted.mjs';
import { restoredPanels, restoredScore, severalRoots, traced } from './window.mjs';
import { emptyFile, placeToPlace, writing } from './writing.mjs';

/**
 * Each is played on a page of its own, in a workspace of its own: none needs another, or knows of one.
 * @type {readonly import('../scenario').Scenario[]}
 */
export const SCENARIOS = [
  faultyReport,
  explained,
  writing,
  emptyFile,
  placeToPlace,
  newReport,
  score,
  hovering,
  betweenTheLines,
  quickFix,
  fixOnSave,
  layout,
  renaming,
  jsonReport,
  otherDirective,
  restricted,
  serverKilled,
  serverRestarted,
  largeReport,
  reportView,
  reportViewOfJson,
  reportViewInTheDark,
  reportViewInHighContrast,
  dashboard,
  agencies,
  sample,
  walkthrough,
  exportWord,
  importWorkbook,
  exportSummary,
  palette,
  restoredPanels,
  restoredScore,
  severalRoots,
  traced,
];
