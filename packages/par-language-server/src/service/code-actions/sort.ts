import {
  type AnyRead,
  type AnyReadList,
  applyEdits,
  plainValue,
  sortItemsEdits,
  type TextEdit,
} from '@soctrang/par-core/report';
import type { CodeAction } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import type { OpenDocument, ReportDocument } from '../open-document';
import { type ActionContext, rewriting, titleOf, touches } from './action';
import { perDocument } from './per-document';
import { reopened } from './reopened';

/** Tasks in the order of the directive; those that it does not have stay behind the others, as they were. */
function sortTasksEdits(document: ReportDocument): readonly TextEdit[] {
  const { directive, meaning } = document.checked;
  const tasks = meaning?.read.kind === 'object' ? meaning.read.fields.tasks : undefined;
  if (directive === undefined || tasks?.kind !== 'list') return [];
  const places = new Map<unknown, number>(directive.tasks.map(({ id }, index) => [id, index]));
  const ranks = tasks.items.map((item) => places.get(textOf(item, 'task')) ?? directive.tasks.length);
  return sortEdits(document, tasks, ranks);
}

/** The documents of a list by their dates; those without one stay behind the others, as they were. */
function sortEvidenceEdits(document: OpenDocument, list: AnyReadList): readonly TextEdit[] {
  const ranks = list.items.map((item) => textOf(item, 'date') ?? '9999');
  return sortEdits(document, list, ranks);
}

function textOf(item: AnyRead, key: string): string | undefined {
  const field = item.kind === 'object' ? item.fields[key] : undefined;
  return field?.kind === 'scalar' && typeof field.value === 'string' ? field.value : undefined;
}

/** Edits that put the items of a list in the order of their ranks; nothing where that would change what one says. */
function sortEdits<Rank extends number | string>(
  document: OpenDocument,
  list: AnyReadList,
  ranks: readonly Rank[],
): readonly TextEdit[] {
  // Items that could not be read are not in the list, and would be left where they are.
  if (list.items.length !== list.node.items.length) return [];
  const order = ranks
    .map((rank, index) => ({ rank, index }))
    .sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.index - other.index))
    .map(({ index }) => index);
  const { tree } = document.checked;
  const edits = sortItemsEdits(tree, list.node, order);
  if (edits.length === 0) return [];
  const sorted = listAt(reopened(document, applyEdits(tree.text, edits)), list.path);
  const wanted = order.map((index) => list.items[index]);
  return sorted && said(sorted.items) === said(wanted) ? edits : [];
}

function said(items: readonly (AnyRead | undefined)[]): string {
  return JSON.stringify(items.map((item) => item && plainValue(item)));
}

/** The list at a JSON Pointer. */
function listAt({ checked: { meaning } }: OpenDocument, path: string): AnyReadList | undefined {
  return meaning && listsIn(meaning.read).find((list) => list.path === path);
}

function listsIn(read: AnyRead): readonly AnyReadList[] {
  switch (read.kind) {
    case 'scalar':
      return [];
    case 'list':
      return [read, ...read.items.flatMap(listsIn)];
    case 'record':
      return read.entries.flatMap(({ value }) => listsIn(value));
    case 'object':
      return Object.values(read.fields).flatMap((field) => (field ? listsIn(field) : []));
    default: {
      const unknown: never = read;
      return unknown;
    }
  }
}

const sortTasksOnce = perDocument((document) => (document.kind === 'report' ? sortTasksEdits(document) : []));

/** Tasks anywhere in a report; evidence where the cursor stands in its list. */
export function sortActions(context: ActionContext): readonly CodeAction[] {
  const { document, options, place } = context;
  if (document.kind !== 'report') return [];
  const { meaning } = document.checked;
  const evidence = meaning
    ? listsIn(meaning.read).find(
        (list) =>
          list.path.endsWith('/evidence') &&
          touches(place, { start: list.key?.start ?? list.node.start, end: list.node.end }),
      )
    : undefined;
  const dated = evidence ? sortEvidenceEdits(document, evidence) : [];
  const title = titleOf(CODE_ACTIONS.sortTasks, options.language);
  return [
    ...rewriting(context, 'refactor.rewrite.par.sort', titleOf(CODE_ACTIONS.sortEvidence, options.language), dated),
    ...rewriting(context, 'source.par.sortTasks', title, sortTasksOnce(document)),
  ];
}
