import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR210: an indicator belongs to a task of this agency. */
export function indicatorOfAgency(c: ReportContext): void {
  const { agency, binding, directive } = c;
  if (agency === undefined || directive === undefined) return;
  const reported = new Set(c.tasks.map((one) => one.fields.task?.value));
  for (const { id, key, value } of c.report.fields.indicators?.entries ?? []) {
    const indicator = directive.indicators.find((one) => one.id === id);
    if (indicator === undefined || indicator.tasks.some((task) => binding.has(task) || reported.has(task))) continue;
    addFinding(c, 'PAR210', key, {
      args: { indicator: indicator.title, tasks: indicator.tasks.join(', '), agency: agency.name },
      path: value.path,
      data: { kind: 'remove', maybe: true },
    });
  }
}
