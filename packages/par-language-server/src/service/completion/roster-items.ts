import { calendarInterval } from '@soctrang/par-core/calendar';
import { bindsReportingDuty } from '@soctrang/par-core/directive';
import { foldName } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { agencyNames, listedBeside, reportingAgencies } from './agency-items';
import { BLOCK } from './block-items';
import { type Cursor, lineBefore, type ValueCursor } from './cursor';
import { sharedSuggestions } from './shared-items';
import { subjectOf } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { plainOrQuoted } from './writing';

/** What belongs at a cursor in a roster: beside single agencies, all that have to report and are not listed yet. */
export function rosterSuggestions(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  const shared = sharedSuggestions(context, cursor);
  if (cursor.kind === 'key' || cursor.shape.kind !== 'scalar' || cursor.shape.scalar !== 'agency') return shared;
  return [...shared, ...allAgencies(context, cursor)];
}

function allAgencies(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { document } = context;
  const { directive, period } = subjectOf(document);
  if (directive === undefined || cursor.quote !== '') return [];
  const on = period ? calendarInterval(period).to : directive.date;
  const listed = listedBeside(document, cursor);
  const missing = reportingAgencies(directive, document).filter(
    (agency) =>
      bindsReportingDuty(agency.id, { on, directive }) &&
      !agencyNames(agency).some((name) => listed.has(foldName(name))),
  );
  const separator = separatorOf(context, cursor);
  if (missing.length < 2 || separator === undefined) return [];
  const { language } = document.checked;
  const texts = missing.map(({ id, name }) => plainOrQuoted(cursor.writing, language === 'vi' ? name.vi : id));
  return [
    {
      label: said(COMPLETION.missingAgencies, context),
      kind: BLOCK,
      names: [COMPLETION.missingAgencies.vi, COMPLETION.missingAgencies.en],
      written: { before: cursor.prefix + texts.join(separator) + cursor.suffix, after: '' },
      hint: said(COMPLETION.count, context).replace('{count}', String(missing.length)),
    },
  ];
}

/** What stands between two items of the list; undefined where it cannot be told how deep their dashes stand. */
function separatorOf(
  { document }: CompletionContext,
  { writing, prefix, column, replace }: ValueCursor,
): string | undefined {
  if (writing !== 'block') return ', ';
  if (prefix.endsWith('- ')) return `\n${' '.repeat(column - 2)}- `;
  const before = lineBefore(document.checked.tree, replace.start);
  return /^ *- *$/u.test(before) ? `\n${before.trimEnd()} ` : undefined;
}
