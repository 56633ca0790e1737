import type { Task } from '@soctrang/par-core/directive';
import { type NewTaskValue, newTaskComments, newTaskFields } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { BLOCK } from './block-items';
import { commented } from './commented';
import { dashColumn, isFresh, type KeyCursor } from './cursor';
import { type Draft, type DraftItem, writtenItems, writtenKeys } from './draft';
import { subjectOf } from './subject';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { offeredTasks, reportedTasks } from './task-items';

/**
 * Where a task is about to begin: each task of the agency that the report lacks, whole, with its obligations; and all of
 * them at once. While the agency is not known there is nothing to choose from.
 */
export function taskBlocks(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  if (!isFresh(cursor) || subjectOf(context.document).agency === undefined) return [];
  const reported = reportedTasks(context.document, cursor);
  const offered = offeredTasks(context, cursor).filter(({ task }) => !reported.has(task.id));
  const { tree } = context.document.checked;
  const written = (task: Task): Pick<Suggestion, 'written' | 'beside'> => {
    const { keys, comments } = wholeTask(task, context);
    const above = commented(tree, cursor, comments);
    return { written: writtenKeys(above.cursor, keys), ...(above.beside && { beside: above.beside }) };
  };
  // What binds on a condition is nowhere demanded.
  const demanded = offered.filter(({ conditional }) => !conditional).map(({ task }) => task);
  return [
    ...(demanded.length > 1 ? allAtOnce(context, cursor, demanded) : []),
    ...offered.map(({ task, conditional }): Suggestion => {
      const name = said(COMPLETION.wholeTask, context).replace('{id}', task.id);
      return {
        label: name,
        kind: BLOCK,
        names: [name, task.id, task.id.replace('.', ''), task.title.vi, task.title.en],
        ...written(task),
        hint: said(conditional ? COMPLETION.conditional : COMPLETION.wholeTaskDetail, context),
        detail: said(task.title, context),
        about: ['task', task.id],
      };
    }),
  ];
}

function allAtOnce(context: ReportContext, cursor: KeyCursor, tasks: readonly Task[]): readonly Suggestion[] {
  const { tree } = context.document.checked;
  const items = tasks.map((task) => wholeTask(task, context));
  const above = commented(tree, cursor, items[0]?.comments ?? []);
  const written = writtenItems(above.cursor, items, dashColumn(tree, cursor));
  if (written === undefined) return [];
  const name = said(COMPLETION.missingTasks, context);
  return [
    {
      label: name,
      kind: BLOCK,
      names: [name, COMPLETION.missingTasks.vi, COMPLETION.missingTasks.en],
      written,
      ...(above.beside && { beside: above.beside }),
      hint: said(COMPLETION.count, context).replace('{count}', String(tasks.length)),
      detail: tasks.map(({ id }) => id).join(', '),
    },
  ];
}

/** A task as a new report has it; its state is the author's to write over. */
function wholeTask(task: Task, { document }: ReportContext): DraftItem & Required<Pick<DraftItem, 'comments'>> {
  const { language } = document.checked;
  return {
    keys: newTaskFields(task, language).map(([name, value], index) => [name, draftOf(value, index === STATUS_AT)]),
    comments: newTaskComments(task, language),
  };
}

/** The state stands second in a new task. */
const STATUS_AT = 1;

function draftOf(value: NewTaskValue, preset: boolean): Draft {
  switch (value.kind) {
    case 'text':
      return { ...value, preset };
    case 'prose':
      return value;
    case 'list':
      return { kind: 'list', items: [] };
    default:
      return value satisfies never;
  }
}
