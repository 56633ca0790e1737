/** The commands of `package.json`, by what they do. */
export const COMMANDS = {
  openSample: 'par.openSample',
  showOutput: 'par.showOutput',
  restartServer: 'par.restartServer',
} as const;

/** Those that a code lens of the server may run. */
export const LENS_COMMANDS: readonly string[] = [];
