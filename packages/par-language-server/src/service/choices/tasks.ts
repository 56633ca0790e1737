import type { Calendar } from '@soctrang/par-core/calendar';
import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';
import { missingTasks } from '../edits/missing-tasks';
import { deadlineWords } from '../hover/deadline-words';
import type { OpenDocument } from '../open-document';
import { isRefusal, refusal } from '../refusal';
import type { Choice, Refusal } from '../requests';
import { counted } from './counted';
import { searchText } from './search-text';

/**
 * The tasks that bind the agency of a report and that it does not hold, in the order of the directive; what binds on a
 * condition only comes last and says it.
 */
export function taskChoices(
  document: OpenDocument,
  { language, calendar }: { readonly language: Language; readonly calendar: Calendar },
): readonly Choice[] | Refusal {
  const found = missingTasks(document, language);
  if (isRefusal(found)) return found;
  const { missing, agency } = found;
  if (missing.length === 0) return refusal('nothingMissing', language, { agency: agency.name[language] });
  const { today } = document;
  return [...missing]
    .sort((one, other) => Number(one.conditional) - Number(other.conditional))
    .map(({ task, conditional }) => {
      const { id, title, summary, obligations, deadline, binds } = task;
      const condition = conditional && binds.kind === 'groups' ? binds.condition?.[language] : undefined;
      const parts = [
        ...(condition === undefined ? [] : [fill(CHOICES.conditional, language, { condition })]),
        ...(obligations.length > 0 ? [counted('obligations', obligations.length, language)] : []),
        fill(CHOICES.deadline, language, { words: deadlineWords(deadline, { language, today, calendar }) }),
      ];
      return {
        id,
        label: id,
        description: title[language],
        detail: parts.join(' · '),
        search: searchText([id, id.replaceAll('.', ''), title.vi, summary.vi, title.en]),
      };
    });
}
