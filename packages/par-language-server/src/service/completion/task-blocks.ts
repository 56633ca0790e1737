import type { Task } from '@soctrang/par-core/directive';
import { nameIn, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { SNIPPET } from './block-items';
import { dashColumn, isFresh, type KeyCursor } from './cursor';
import { type DraftKeys, writtenItems, writtenKeys } from './draft';
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
  // What binds on a condition is nowhere demanded.
  const demanded = offered.filter(({ conditional }) => !conditional).map(({ task }) => task);
  return [
    ...(demanded.length > 1 ? allAtOnce(context, cursor, demanded) : []),
    ...offered.map(({ task, conditional }): Suggestion => {
      const name = said(COMPLETION.wholeTask, context).replace('{id}', task.id);
      return {
        label: name,
        kind: SNIPPET,
        names: [name, task.id, task.id.replace('.', ''), task.title.vi, task.title.en],
        written: writtenKeys(cursor, wholeTask(task, context)),
        hint: said(conditional ? COMPLETION.conditional : COMPLETION.wholeTaskDetail, context),
        detail: said(task.title, context),
        about: ['task', task.id],
        asksAgain: true,
      };
    }),
  ];
}

function allAtOnce(context: ReportContext, cursor: KeyCursor, tasks: readonly Task[]): readonly Suggestion[] {
  const { tree } = context.document.checked;
  const written = writtenItems(
    cursor,
    tasks.map((task) => wholeTask(task, context)),
    dashColumn(tree, cursor),
  );
  if (written === undefined) return [];
  const name = said(COMPLETION.missingTasks, context);
  return [
    {
      label: name,
      kind: SNIPPET,
      names: [name, COMPLETION.missingTasks.vi, COMPLETION.missingTasks.en],
      written,
      hint: said(COMPLETION.count, context).replace('{count}', String(tasks.length)),
      detail: tasks.map(({ id }) => id).join(', '),
      asksAgain: true,
    },
  ];
}

/** A task with all that a report says of it, nothing done yet; its state is the author's to say. */
function wholeTask({ id, obligations }: Task, { document }: ReportContext): DraftKeys {
  const { language } = document.checked;
  const { terms } = REPORT_PARTS.task;
  const name = (key: keyof typeof terms): string => nameIn(language, key, terms[key]);
  const open = nameIn(language, 'not-started', REPORT_PARTS.status.terms['not-started']);
  return [
    [name('task'), { kind: 'text', text: id }],
    [name('status'), { kind: 'blank' }],
    [name('results'), { kind: 'prose' }],
    [name('evidence'), { kind: 'list', items: [] }],
    ...(obligations.length > 0
      ? ([
          [
            name('obligations'),
            { kind: 'keys', keys: obligations.map((one) => [one.id, { kind: 'text', text: open }] as const) },
          ],
        ] as const)
      : []),
  ];
}
