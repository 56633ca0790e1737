import { calendarSuggestions } from './calendar-items';
import { configSuggestions } from './config-items';
import { criteriaSuggestions } from './criteria-items';
import type { Cursor } from './cursor';
import { directiveFileSuggestions } from './directive-items';
import { reportSuggestions } from './report-items';
import { rosterSuggestions } from './roster-items';
import type { CompletionContext, Suggestion } from './suggestion';

/** What belongs at a cursor, in the order in which it is offered. */
export function suggestionsFor(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  const { document } = context;
  switch (document.kind) {
    case 'report':
      return reportSuggestions({ ...context, document }, cursor);
    case 'criteria':
      return criteriaSuggestions({ ...context, document }, cursor);
    case 'directive':
      return directiveFileSuggestions(context, cursor);
    case 'calendar':
      return calendarSuggestions(context, cursor);
    case 'roster':
      return rosterSuggestions(context, cursor);
    case 'config':
      return configSuggestions(context, cursor);
    default:
      return document satisfies never;
  }
}
