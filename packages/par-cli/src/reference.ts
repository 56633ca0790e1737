/** The definitions of the command line, for the documentation that is made from them. No part of the program. */
export { readCommandLine } from './command/command-line';
export { commandUsage, EXIT_SENTENCES, optionAbout, optionName } from './command/help';
export { SHARED_OPTIONS } from './command/shared-options';
export { COMMANDS } from './commands';
export { EXIT } from './exit-code';
export { sayIn } from './messages';
