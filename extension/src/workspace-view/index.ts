import type { BoardRow } from '@soctrang/par-language-server';
import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import { isOurs } from '../client/options';
import type { Server } from '../client/server';
import { COMMANDS } from '../commands/names';
import { say } from '../messages/say';
import { AGENCIES } from '../messages/workspace-view';
import { boardsOf } from './boards';
import { dashboardOver } from './dashboard';
import { GROUPINGS, type Grouping } from './grouping';
import { writeReport } from './open-row';
import { type AgencyTree, agencyTree } from './tree';

/** Where the grouping is remembered, for each workspace. */
const GROUPED_BY = 'par.agencies.groupedBy';

/** The workspace view: the tree of agencies and the dashboard, over one board. */
export function registerWorkspaceView(context: ExtensionContext, server: Server): Disposable {
  const boards = boardsOf(server, isOurs);
  const remembered = context.workspaceState.get<string>(GROUPED_BY);
  const tree = agencyTree(boards, GROUPINGS.find((one) => one === remembered) ?? 'state');
  const groupBy = (grouping: Grouping) => async (): Promise<void> => {
    await context.workspaceState.update(GROUPED_BY, grouping);
    await tree.groupBy(grouping);
  };
  return Disposable.from(
    boards,
    tree,
    dashboardOver(context, boards, server.log),
    commands.registerCommand(COMMANDS.groupByState, groupBy('state')),
    commands.registerCommand(COMMANDS.groupByPeriod, groupBy('period')),
    commands.registerCommand(COMMANDS.groupByScore, groupBy('score')),
    commands.registerCommand(COMMANDS.filterAgencies, () => askFilter(tree)),
    commands.registerCommand(COMMANDS.clearAgencyFilter, () => tree.filter('')),
    commands.registerCommand(COMMANDS.refreshAgencies, () => boards.refresh()),
    commands.registerCommand(COMMANDS.writeMissingReport, async (node?: { readonly row?: BoardRow }) => {
      if (node?.row) await writeReport(node.row);
    }),
  );
}

/** Filters while it is typed; who leaves by Escape has what was before. */
function askFilter(tree: AgencyTree): void {
  const before = tree.typed();
  const input = window.createInputBox();
  input.title = say(AGENCIES.filterTitle);
  input.placeholder = say(AGENCIES.filterHint);
  input.value = before;
  let isTaken = false;
  input.onDidChangeValue((value) => tree.filter(value));
  input.onDidAccept(() => {
    isTaken = true;
    input.hide();
  });
  input.onDidHide(async () => {
    input.dispose();
    if (!isTaken) await tree.filter(before);
  });
  input.show();
}
