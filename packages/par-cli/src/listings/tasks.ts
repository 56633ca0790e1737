import { type Agency, type Directive, type Task, tasksBinding, tasksSupportedBy } from '@soctrang/par-core/directive';
import { agencyOf } from '../arguments/agency';
import { directiveOf } from '../arguments/directive';
import type { Call } from '../command/command';
import { written } from '../command/option';
import type { TASKS_OPTIONS } from '../commands/tasks';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import { deadlineText } from './deadline-text';

/** A task as the list gives it: the directive's own record, and what it is to the agency that was asked for. */
interface ListedTask extends Task {
  readonly conditional: boolean;
  readonly role?: 'lead' | 'support';
}

type TasksCall = Call<typeof TASKS_OPTIONS>;

/** `par tasks`: the tasks of a directive, or of one agency; those that are named, with all that is known of them. */
export async function listTasks(call: TasksCall): Promise<ExitCode> {
  const { values, say, args } = call;
  const directive = await directiveOf(call, values.directive);
  if (directive === 'refused') return EXIT.usage;
  if (args.length > 0) {
    const { showTasks } = await import('./task-page');
    return showTasks(call, directive);
  }
  // Agencies are those of the directive's own day: its tasks were given to them.
  const on = directive.date;
  if (values.agency === undefined) {
    if (values['with-support']) {
      const names = { option: written('with-support'), other: written('agency') };
      return complain(call, say('option-needs-option', names));
    }
    return print(call, directive, undefined, directive.tasks.map(listed), []);
  }
  const agency = agencyOf(call, values.agency, on, directive);
  if (agency === 'refused') return EXIT.usage;
  const binding = tasksBinding(agency.id, { on, directive });
  const supported = values['with-support'] ? tasksSupportedBy(agency.id, { on, directive }) : [];
  return print(
    call,
    directive,
    agency,
    binding.map(({ task, conditional }) => ({ ...task, conditional, role: 'lead' as const })),
    supported.map(({ task }) => ({ ...listed(task), role: 'support' as const })),
  );
}

function listed(task: Task): ListedTask {
  return { ...task, conditional: task.binds.kind === 'groups' && task.binds.condition !== undefined };
}

function print(
  { values, io, language, say }: TasksCall,
  directive: Directive,
  agency: Agency | undefined,
  tasks: readonly ListedTask[],
  supported: readonly ListedTask[],
): ExitCode {
  if (values.json) {
    io.stdout.write(`${JSON.stringify([...tasks, ...supported], null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const table = (rows: readonly ListedTask[]): readonly string[] => {
    const columns = [
      { title: say('list-id') },
      { title: say('list-task'), flexible: true },
      { title: say('list-deadline') },
    ];
    const cells = rows.map(({ id, conditional, title, deadline }) => [
      conditional ? `${id} *` : id,
      title[language],
      deadlineText(deadline)[language],
    ]);
    const { head, lines } = tableOf(columns, cells, io.stdout.columns);
    return [style('dim', head), ...lines(cells)];
  };
  const count = tasks.length;
  const title =
    agency === undefined
      ? say('tasks-of-directive', { title: directive.title[language], count })
      : say('tasks-of-agency', { agency: agency.name[language], count });
  const lines = [
    ...wrap(title, io.stdout.columns).map((line) => style('bold', line)),
    ...(count === 0 ? [say('tasks-none')] : table(tasks)),
  ];
  if (supported.length > 0) {
    lines.push('', style('bold', say('tasks-supported', { count: supported.length })), ...table(supported));
  }
  if (tasks.some(({ conditional }) => conditional)) lines.push('', style('dim', say('tasks-conditional')));
  if (count > 0) lines.push('', style('dim', say('tasks-more', { task: tasks[0]?.id ?? '' })));
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}
