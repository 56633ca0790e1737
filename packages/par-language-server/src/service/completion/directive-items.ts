import { COMPLETION } from '../../messages/completion';
import { agencySuggestion, ORGANISATION } from './agency-items';
import { type Cursor, keyOf, type ValueCursor, whereOf } from './cursor';
import { type Described, type DescribedList, describedIn, rowsOf } from './described';
import { CONSTANT, directiveSuggestions } from './head-items';
import { nextIdSuggestions } from './next-id';
import { sharedSuggestions } from './shared-items';
import { rootValue } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { REFERENCE } from './task-items';
import { writtenValue } from './writing';

/** What a name in a directive stands for, by the key it stands behind. */
const NAMED: Readonly<Record<string, readonly (DescribedList | 'deliverables')[]>> = {
  issuer: ['agencies'],
  agency: ['agencies'],
  members: ['agencies'],
  to: ['agencies'],
  through: ['agencies'],
  group: ['groups'],
  binds: ['groups', 'agencies'],
  participants: ['groups', 'agencies'],
  documents: ['documents'],
  basedOn: ['documents'],
  systems: ['systems'],
  indicators: ['indicators'],
  tasks: ['tasks'],
  deliverables: ['deliverables'],
};

/** What belongs at a cursor in a directive: beside what its shape says, the names of what the file itself describes. */
export function directiveFileSuggestions(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  if (cursor.kind === 'key' || cursor.shape.kind !== 'scalar') return sharedSuggestions(context, cursor);
  const key = keyOf(cursor) ?? '';
  if (cursor.shape.scalar === 'id') return nextIdSuggestions(context, cursor);
  if (cursor.shape.scalar !== 'name') return sharedSuggestions(context, cursor);
  if (key === 'agenciesFrom') return directiveSuggestions(context, cursor);
  const lists = Object.hasOwn(NAMED, key) ? (NAMED[key] ?? []) : [];
  return lists.flatMap((list) => namesFrom(context, cursor, list));
}

function namesFrom(
  context: CompletionContext,
  cursor: ValueCursor,
  list: DescribedList | 'deliverables',
): readonly Suggestion[] {
  const { document } = context;
  const own = list === 'deliverables' ? deliverablesAround(context, cursor) : describedIn(document, list);
  const written = own.map((one) => nameSuggestion(context, cursor, one, list));
  return [...written, ...takenOver(context, cursor, list)];
}

function nameSuggestion(
  context: CompletionContext,
  cursor: ValueCursor,
  { id, name, names, title }: Described,
  list: DescribedList | 'deliverables',
): Suggestion {
  // Tasks and indicators are named by their ids; everything else as people call it, in English by its id.
  const byId = list === 'tasks' || list === 'indicators' || context.document.checked.language === 'en';
  const text = (byId && id) || name;
  const detail = title !== undefined && title !== text ? title : name === text ? undefined : name;
  return {
    label: text,
    kind: list === 'agencies' || list === 'groups' ? ORGANISATION : REFERENCE,
    names: [...new Set([text, name, ...(id === undefined ? [] : [id]), ...names])],
    written: writtenValue(cursor, text),
    ...(list === 'groups' && { hint: said(COMPLETION.group, context) }),
    ...(detail !== undefined && { detail }),
  };
}

/** The agencies and groups of the directive that the file takes them over from. */
function takenOver(context: CompletionContext, cursor: ValueCursor, list: string): readonly Suggestion[] {
  const { document } = context;
  const from = rootValue(document, 'agenciesFrom');
  const base = document.directives.find(({ id }) => id === from);
  if (base === undefined) return [];
  if (list === 'agencies') return base.agencies.map((agency) => agencySuggestion(context, cursor, agency));
  if (list !== 'groups') return [];
  return base.groups.map(({ id, name }) => ({
    label: document.checked.language === 'vi' ? name.vi : id,
    kind: CONSTANT,
    names: [name.vi, id, name.en],
    written: writtenValue(cursor, document.checked.language === 'vi' ? name.vi : id),
    hint: said(COMPLETION.group, context),
  }));
}

/** What the task around the cursor hands in. */
function deliverablesAround({ document }: CompletionContext, cursor: ValueCursor): readonly Described[] {
  if (whereOf(cursor) !== 'obligation') return [];
  const { read } = document.checked.meaning ?? {};
  const tasks = read?.kind === 'object' ? read.fields.tasks : undefined;
  const around =
    tasks?.kind === 'list'
      ? tasks.items.findLast((task) => task.kind === 'object' && task.node.start <= cursor.replace.start)
      : undefined;
  return around?.kind === 'object' ? rowsOf(around.fields.deliverables) : [];
}
