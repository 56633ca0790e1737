import { applyEdits, fixesOf, type Language, setValueAt, type TextEdit } from '@soctrang/par-core/report';
import { fixable } from '../code-actions/action';
import { joinedEdits } from '../code-actions/joined-edits';
import { reopened } from '../code-actions/reopened';
import { rangeOf } from '../diagnostics';
import type { OpenDocument } from '../open-document';
import { isRefusal, refusal } from '../refusal';
import type { Change, Refusal } from '../requests';
import { documentEdit } from '../text-edits';
import { missingTasks } from './missing-tasks';

/** Adds one task to a report, as a new report has it; `at` is where it begins then. */
export function addTask(document: OpenDocument, id: string, language: Language): Change | Refusal {
  const found = missingTasks(document, language);
  if (isRefusal(found)) return found;
  const { agency, directive, missing, reported } = found;
  if (reported.has(id)) return refusal('taskThere', language, { task: id });
  if (missing.some(({ task }) => task.id === id)) return added(document, [id], language);
  if (directive.tasks.some((task) => task.id === id))
    return refusal('taskNotBinding', language, { task: id, agency: agency.name[language] });
  return refusal('taskUnknown', language, { text: id });
}

/** Adds every task that is demanded of the agency and that the report lacks; `at` is where the first begins then. */
export function addMissingTasks(document: OpenDocument, language: Language): Change | Refusal {
  const found = missingTasks(document, language);
  if (isRefusal(found)) return found;
  // What binds on a condition is nowhere demanded.
  const ids = found.missing.filter(({ conditional }) => !conditional).map(({ task }) => task.id);
  if (ids.length > 0) return added(document, ids, language);
  return refusal('nothingMissing', language, { agency: found.agency.name[language] });
}

function added(document: OpenDocument, ids: readonly string[], language: Language): Change | Refusal {
  const { text } = document.checked.tree;
  const inPlace = editsFor(document, ids);
  const list = inPlace.length > 0 ? [] : emptyList(document);
  const edits =
    list.length > 0 ? joinedEdits(text, list, editsFor(reopened(document, applyEdits(text, list)), ids)) : inPlace;
  const after = reopened(document, applyEdits(text, edits));
  const [first] = ids;
  const items = after.kind === 'report' ? (after.checked.report?.fields.tasks?.items ?? []) : [];
  const item = items.find(({ fields }) => fields.task?.value === first);
  // In a text that is broken at its list, what is written need not become part of it.
  if (edits.length === 0 || item === undefined) return refusal('tasksUnplaced', language);
  const at = rangeOf(after.checked.tree, { start: item.node.start, end: item.node.start }).start;
  return { edit: documentEdit(document, edits), at };
}

function editsFor(document: OpenDocument, tasks: readonly string[]): readonly TextEdit[] {
  const [fix] = fixesOf(fixable(document), {
    code: 'PAR207',
    severity: 'warning',
    start: 0,
    end: 0,
    message: 'PAR207',
    args: {},
    path: '',
    data: { kind: 'add-tasks', tasks },
  });
  return fix?.edits ?? [];
}

/** Stands for the list while it is put behind its key: no text of a report. */
const STAND_IN = 'PARTASKS';

/** Where a report has no list of tasks yet, or nothing behind its key: an empty list. */
function emptyList({ checked }: OpenDocument): readonly TextEdit[] {
  return setValueAt(checked, '', 'tasks', STAND_IN).map((edit) => ({
    ...edit,
    text: edit.text.replace(/"?PARTASKS"?/u, '[]'),
  }));
}
