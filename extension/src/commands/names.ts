/** The commands of `package.json`, by what they do. */
export const COMMANDS = {
  openSample: 'par.openSample',
  showOutput: 'par.showOutput',
  restartServer: 'par.restartServer',
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

/** Those that a code lens of the server may run. */
export const LENS_COMMANDS: readonly string[] = [];
