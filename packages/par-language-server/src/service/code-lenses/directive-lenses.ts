import { deadlineOf } from '@soctrang/par-core/calendar';
import { isValidOn } from '@soctrang/par-core/directive';
import { CODE_LENSES } from '../../messages/code-lenses';
import { fill } from '../../messages/fill';
import type { OpenDocument } from '../open-document';
import { dayWords } from '../time-left';
import { boundAgencies, describedDirective } from '../written-directive';
import { inOneLine, LENS_COMMANDS, type Lens, type LensContext, topOf } from './lens';

/** The tasks of a directive, how many agencies they bind, and when its report is due. */
export function directiveLenses({ language, calendar }: LensContext, document: OpenDocument): readonly Lens[] {
  const { meaning, tree } = document.checked;
  if (meaning === undefined) return [];
  const at = topOf(tree);
  const directive = describedDirective(document);
  if (directive === undefined) return [{ at, title: CODE_LENSES.incomplete[language] }];
  const { tasks, indicators, agencies, reportingDuty, date } = directive;
  const obligations = tasks.reduce((sum, task) => sum + task.obligations.length, 0);
  const bound = new Set(tasks.flatMap(({ binds }) => boundAgencies(binds, directive).map(({ id }) => id))).size;
  const all = agencies.filter((agency) => isValidOn(agency, date)).length;
  const due = deadlineOf(reportingDuty.deadline, calendar);
  const count = indicators.length;
  const title = inOneLine([
    fill(CODE_LENSES.directive, language, { tasks: tasks.length, obligations }),
    fill(CODE_LENSES.agencies, language, { bound, all }),
    count > 0 ? fill(CODE_LENSES[count === 1 ? 'indicators.one' : 'indicators'], language, { count }) : undefined,
  ]);
  const day = due.kind === 'dated' ? fill(CODE_LENSES.reportDue, language, { day: dayWords(due.due, language) }) : '';
  return [
    { at, title, command: LENS_COMMANDS.directive },
    ...(day ? [{ at, title: day, command: LENS_COMMANDS.directive }] : []),
  ];
}
