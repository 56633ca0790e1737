import {
  commands,
  Disposable,
  type ProviderResult,
  ShellExecution,
  ShellQuoting,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { languageInUse, say } from '../messages/say';
import { TASKS } from '../messages/tasks';
import { type CheckTask, checkTaskOf, commandArguments, isNotFound } from './check-task';

const [TYPE, SOURCE] = ['par', 'par'];

/**
 * `par check` as a task of each folder, once and watching, with the findings in Problems. Only where the user trusts the
 * folder: the command could be one that lies in it.
 */
export function provideTasks(): Disposable {
  let provider: Disposable | undefined;
  const provide = (): void => {
    if (workspace.isTrusted) provider ??= tasks.registerTaskProvider(TYPE, { provideTasks: allTasks, resolveTask });
  };
  provide();
  return Disposable.from(
    workspace.onDidGrantWorkspaceTrust(provide),
    tasks.onDidEndTaskProcess(({ execution: { task }, exitCode }) => {
      if (task.definition.type === TYPE && isNotFound(exitCode)) void tellNotFound();
    }),
    new Disposable(() => provider?.dispose()),
  );
}

function allTasks(): Task[] {
  const folders = workspace.workspaceFolders ?? [];
  return folders.flatMap((folder) => [taskOf(folder, { type: TYPE }), taskOf(folder, { type: TYPE, watch: true })]);
}

/** A task that stands in `tasks.json`, with what is to be run. */
function resolveTask(task: Task): ProviderResult<Task> {
  const { scope, definition } = task;
  const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
  return taskOf(folder, definition, task.name);
}

function taskOf(folder: WorkspaceFolder | undefined, definition: TaskDefinition, name?: string): Task {
  const asked = checkTaskOf(definition);
  const title = say(asked.watch ? TASKS.watch : TASKS.check);
  const task = new Task(definition, folder ?? TaskScope.Workspace, name ?? title, SOURCE, executionOf(asked), [
    asked.watch ? '$par-watch' : '$par',
  ]);
  task.group = TaskGroup.Test;
  task.isBackground = asked.watch;
  task.presentationOptions = { echo: true };
  return task;
}

/**
 * In a shell, which says by its code that there is no such command; on Windows it also runs the script that npm writes.
 * What is quoted it takes as it stands: a pattern is the command's to read, and a name may hold any sign.
 */
function executionOf(asked: CheckTask): ShellExecution {
  const args = commandArguments(asked, languageInUse()).map((value) => ({ value, quoting: ShellQuoting.Strong }));
  const shell = process.platform === 'win32' ? { executable: 'cmd.exe', shellArgs: ['/d', '/c'] } : {};
  return new ShellExecution(commandInUse(), args, shell);
}

function commandInUse(): string {
  const configured = workspace.getConfiguration('par').get<unknown>('command');
  return typeof configured === 'string' && configured.trim() !== '' ? configured.trim() : 'par';
}

async function tellNotFound(): Promise<void> {
  const open = say(TASKS.openSetting);
  const chosen = await window.showErrorMessage(say(TASKS.notFound, { command: commandInUse() }), open);
  if (chosen === open) await commands.executeCommand('workbench.action.openSettings', 'par.command');
}
