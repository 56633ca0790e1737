import { calendarInterval } from '@soctrang/par-core/calendar';
import { type Agency, type BoundTask, type Directive, tasksBinding } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { fileLabel } from '../file-label';
import type { OpenDocument, ReportDocument } from '../open-document';
import { refusal } from '../refusal';
import type { Refusal } from '../requests';

/** What a report lacks of what binds its agency. */
export interface MissingTasks {
  readonly report: ReportDocument;
  readonly directive: Directive;
  readonly agency: Agency;
  /** In the order of the directive; some bind on a condition only. */
  readonly missing: readonly BoundTask[];
  /** The ids of those that it holds. */
  readonly reported: ReadonlySet<string>;
}

/** The tasks that bind the agency of a report and that it does not hold; why that cannot be told, where it cannot. */
export function missingTasks(document: OpenDocument, language: Language): MissingTasks | Refusal {
  const file = fileLabel(document.uri);
  if (document.kind !== 'report') return refusal('notReport', language, { file });
  const { report, directive, agency, period } = document.checked;
  if (report === undefined) return refusal('reportUnread', language, { file });
  if (directive === undefined || agency === undefined || period === undefined)
    return refusal('reportAnonymous', language, { file });
  const reported = new Set((report.fields.tasks?.items ?? []).flatMap(({ fields }) => fields.task?.value ?? []));
  const on = calendarInterval(period).to;
  const missing = tasksBinding(agency.id, { on, directive }).filter(({ task }) => !reported.has(task.id));
  return { report: document, directive, agency, missing, reported };
}
