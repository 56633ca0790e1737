import type { Command } from '../command/command';
import { agenciesCommand } from './agencies';
import { checkCommand } from './check';
import { codesCommand } from './codes';
import { completeCommand } from './complete';
import { completionCommand } from './completion';
import { deadlineCommand } from './deadline';
import { doctorCommand } from './doctor';
import { fmtCommand } from './fmt';
import { newCommand } from './new';
import { schemaCommand } from './schema';
import { tasksCommand } from './tasks';

/** Every command, in the order of the help. A new command is a definition here; its code is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fmtCommand,
  newCommand,
  tasksCommand,
  agenciesCommand,
  deadlineCommand,
  codesCommand,
  schemaCommand,
  doctorCommand,
  completionCommand,
  completeCommand,
];
