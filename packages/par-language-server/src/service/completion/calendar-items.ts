import { partsOf, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import { type Cursor, keyOf, type ValueCursor, whereOf } from './cursor';
import { CONSTANT } from './head-items';
import { VALUE } from './period-items';
import { sharedSuggestions } from './shared-items';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** How many years from this one on a calendar may well be of. */
const YEARS_AHEAD = 3;

/** What belongs at a cursor in a calendar: beside what its shape says, the years to come and the names of holidays. */
export function calendarSuggestions(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  if (cursor.kind === 'key' || cursor.shape.kind !== 'scalar') return sharedSuggestions(context, cursor);
  const key = keyOf(cursor);
  if (cursor.shape.scalar === 'count' && key === 'years') return years(context, cursor);
  if (cursor.shape.scalar === 'text' && key === 'name' && whereOf(cursor) === 'dayOff')
    return holidays(context, cursor);
  return sharedSuggestions(context, cursor);
}

function years({ document }: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { year } = partsOf(document.today);
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => {
    const text = String(year + ahead);
    // A year is a number: it stands without quotes everywhere.
    return {
      label: text,
      kind: VALUE,
      names: [text],
      written: { before: cursor.prefix + text + cursor.suffix, after: '' },
    };
  });
}

/** The holidays of the law, as the built-in calendar names them. */
function holidays(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const names = new Map(
    vietnam2021to2026.daysOff.filter(({ kind }) => kind === 'holiday').map(({ name }) => [name.vi, name]),
  );
  return [...names.values()].map((name) => ({
    label: name.vi,
    kind: CONSTANT,
    names: [name.vi, name.en],
    written: writtenValue(cursor, name.vi),
    ...(context.options.language === 'en' && { detail: said(name, context) }),
  }));
}
