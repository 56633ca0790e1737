/** The commands of `package.json`, by what they do. */
export const COMMANDS = {
  newReport: 'par.newReport',
  addTask: 'par.addTask',
  addMissingTasks: 'par.addMissingTasks',
  checkWorkspace: 'par.checkWorkspace',
  showScore: 'par.showScore',
  explainScore: 'par.explainScore',
  planScore: 'par.planScore',
  translateKeys: 'par.translateKeys',
  convert: 'par.convert',
  openDirective: 'par.openDirective',
  newCriteriaSet: 'par.newCriteriaSet',
  newDirective: 'par.newDirective',
  exportWord: 'par.exportWord',
  exportExcel: 'par.exportExcel',
  newWorkbook: 'par.newWorkbook',
  importWorkbook: 'par.importWorkbook',
  exportSummary: 'par.exportSummary',
  openSample: 'par.openSample',
  showOutput: 'par.showOutput',
  restartServer: 'par.restartServer',
  // Not in the palette: what the lenses of the server run.
  showTasks: 'par.showTasks',
  showDeadlines: 'par.showDeadlines',
  showReport: 'par.showReport',

  // The workspace view.
  showDashboard: 'par.showDashboard',
  groupByState: 'par.agencies.groupByState',
  groupByPeriod: 'par.agencies.groupByPeriod',
  groupByScore: 'par.agencies.groupByScore',
  filterAgencies: 'par.agencies.filter',
  clearAgencyFilter: 'par.agencies.clearFilter',
  refreshAgencies: 'par.agencies.refresh',
  writeMissingReport: 'par.agencies.writeReport',
} as const;

/** Those that a code lens of the server may run; a lens of another command is plain text. */
export const LENS_COMMANDS: readonly string[] = [COMMANDS.showScore, COMMANDS.showTasks, COMMANDS.showDeadlines];
