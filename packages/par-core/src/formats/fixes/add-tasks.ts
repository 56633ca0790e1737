import type { Directive, Task } from '../../directive/model';
import { lineAt } from '../../source/lines';
import type { Entry, Item, Sequence, SourceTree } from '../../source/tree';
import { newTaskInBrackets, newTaskLines } from '../report/new-task';
import type { Language } from '../vocabulary';
import { gapBefore } from './add-keys';
import type { TextEdit } from './fix';
import { isFirstInLine, isLeftOpen, lineBreak, lineEnd, lineStart, stepsTo } from './place';

/** Adds tasks to the end of a list, each as a new report has it. */
export function addTasksEdit(
  tree: SourceTree,
  list: Sequence,
  tasks: readonly string[],
  { directive, language }: { readonly directive: Directive; readonly language: Language },
): TextEdit | undefined {
  const added = tasks.flatMap((id) => directive.tasks.find((task) => task.id === id) ?? []);
  if (added.length === 0 || isLeftOpen(tree, list)) return undefined;
  if (tree.syntax === 'json')
    return addItems(
      tree,
      list,
      added.map((task) => jsonTask(tree, list, task, language)),
    );
  if (!list.flow) return addBlocks(tree, list, added, language);
  if (list.items.length > 0)
    return addItems(
      tree,
      list,
      added.map((task) => flowTask(task, language)),
    );
  return replaceEmpty(tree, list, added, language);
}

/** Lines of new tasks with their dashes in a column. */
function blocks(tasks: readonly Task[], language: Language, column: number): readonly string[] {
  // A new report indents its dashes by two.
  return tasks
    .flatMap((task) => newTaskLines(task, language))
    .map((line) => (line === '' ? '' : ' '.repeat(column) + line.slice(2)));
}

function addBlocks(tree: SourceTree, list: Sequence, tasks: readonly Task[], language: Language): TextEdit {
  const at = lineEnd(tree, list.end);
  const newLine = lineBreak(tree);
  const text = blocks(tasks, language, list.column)
    .map((line) => newLine + line)
    .join('');
  return { start: at, end: at, text };
}

/** `nhiệm vụ: []` becomes a list of blocks below its key. */
function replaceEmpty(tree: SourceTree, list: Sequence, tasks: readonly Task[], language: Language): TextEdit {
  const holder = stepsTo(tree.root, list).findLast((step) => step.kind === 'entry');
  const column = (holder?.kind === 'entry' ? Math.max(0, holder.holder.column) : 0) + 2;
  const newLine = lineBreak(tree);
  const text = blocks(tasks, language, column)
    .map((line) => newLine + line)
    .join('');
  // A comment behind the brackets stays with its key.
  const end = lineEnd(tree, list.end);
  const rest = tree.text.slice(list.end, end);
  return { start: list.start, end, text: rest.trimStart() + text };
}

function addItems(tree: SourceTree, list: Sequence, items: readonly string[]): TextEdit {
  const last: Item | undefined = list.items.at(-1);
  if (last === undefined) {
    const inner = lineIndent(tree, list.start);
    const newLine = lineBreak(tree);
    const rows = items.map((item) => `${newLine}${inner}  ${item}`).join(',');
    return { start: list.start, end: list.end, text: `[${rows}${newLine}${inner}]` };
  }
  const gap = gapBefore(tree, last);
  return { start: last.end, end: last.end, text: items.map((item) => `,${gap}${item}`).join('') };
}

function lineIndent(tree: SourceTree, offset: number): string {
  const start = lineStart(tree, offset);
  return /^[ \t]*/u.exec(tree.text.slice(start, offset))?.[0] ?? '';
}

/** A task as JSON: on one line where the last one is, else a key to a line. */
function jsonTask(tree: SourceTree, list: Sequence, task: Task, language: Language): string {
  const fields = newTaskInBrackets(task, language, 'json');
  const last = list.items.at(-1);
  const first: Entry | undefined = last?.value?.kind === 'mapping' ? last.value.entries[0] : undefined;
  const spread =
    first !== undefined && last !== undefined && isFirstInLine(tree, first.start) && sameLine(tree, last) === false;
  if (!spread) return `{ ${fields.join(', ')} }`;
  const gap = gapBefore(tree, first);
  const close = isFirstInLine(tree, last.start)
    ? gapBefore(tree, last)
    : lineBreak(tree) + lineIndent(tree, last.start);
  return `{${fields.map((field) => gap + field).join(',')}${close}}`;
}

function sameLine({ lineStarts }: SourceTree, { start, end }: Item): boolean {
  return lineAt(lineStarts, start) === lineAt(lineStarts, end);
}

function flowTask(task: Task, language: Language): string {
  return `{ ${newTaskInBrackets(task, language, 'yaml').join(', ')} }`;
}
