import type { Command } from '../command/command';
import { agenciesCommand } from './agencies';
import { checkCommand } from './check';
import { codesCommand } from './codes';
import { completeCommand } from './complete';
import { completionCommand } from './completion';
import { criteriaCommand } from './criteria';
import { deadlineCommand } from './deadline';
import { doctorCommand } from './doctor';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { fmtCommand } from './fmt';
import { lspCommand } from './lsp';
import { newCommand } from './new';
import { planCommand } from './plan';
import { rankCommand } from './rank';
import { schemaCommand } from './schema';
import { scoreCommand } from './score';
import { summarizeCommand } from './summarize';
import { tasksCommand } from './tasks';
import { whatifCommand } from './whatif';

/** Every command, in the order of the help. A new command is a definition here; its code is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fmtCommand,
  newCommand,
  tasksCommand,
  agenciesCommand,
  deadlineCommand,
  scoreCommand,
  explainCommand,
  whatifCommand,
  planCommand,
  rankCommand,
  summarizeCommand,
  exportCommand,
  criteriaCommand,
  codesCommand,
  schemaCommand,
  doctorCommand,
  lspCommand,
  completionCommand,
  completeCommand,
];
