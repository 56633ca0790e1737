import type { Read } from '../read-tree';
import type { ReportedTask } from './schema';

/** What a person writes about a task beside its id, its state and the part the agency has in it. */
const CONTENT = ['progress', 'completedOn', 'results', 'proposals', 'reason', 'note'] as const;

/** Whether a task stands as a new report has it: not started, and nothing said about it. */
export function isBlankTask({ fields }: Read<ReportedTask>): boolean {
  if (fields.status?.value !== 'not-started') return false;
  const { evidence, shortcomings, obligations } = fields;
  return (
    CONTENT.every((key) => isEmpty(fields[key])) &&
    (evidence?.items ?? []).length === 0 &&
    (shortcomings?.items ?? []).length === 0 &&
    (obligations?.entries ?? []).every(({ value }) => value.value === 'not-started')
  );
}

/** Not there, or a text of which only the key was written. What could not be read is something, too. */
function isEmpty(field: Read<ReportedTask>['fields'][(typeof CONTENT)[number]]): boolean {
  return field === undefined || (typeof field.value === 'string' && field.value.trim() === '');
}
