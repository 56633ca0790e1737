import type { Scalar } from '../../../source/tree';
import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, taskOf } from '../context';

/**
 * PAR214: figures are reported of tasks that apply. Of a task that binds on a condition they may be the very proof that
 * it does not: all commune cadres meet the standard, so 1.n does not apply.
 */
export function indicatorThatApplies(c: ReportContext): void {
  const statuses = new Map<string, { readonly applies: boolean; readonly node: Scalar }>();
  for (const reported of c.tasks) {
    const { status, task } = reported.fields;
    if (!task?.value || !status?.value || !status.node) continue;
    const binds = taskOf(c, reported)?.binds;
    const isConditional = binds?.kind === 'groups' && binds.condition !== undefined;
    statuses.set(task.value, { applies: status.value !== 'not-applicable' || isConditional, node: status.node });
  }
  for (const { id, key, value } of c.report.fields.indicators?.entries ?? []) {
    const known = c.directive?.indicators.find((one) => one.id === id);
    const reported = known?.tasks.flatMap((task) => statuses.get(task) ?? []) ?? [];
    const [first] = reported;
    const hasFigures = value.fields.numerator?.value !== undefined || value.fields.denominator?.value !== undefined;
    if (known === undefined || first === undefined || !hasFigures || reported.some(({ applies }) => applies)) continue;
    addFinding(c, 'PAR214', key, {
      args: { indicator: known.title, tasks: known.tasks.filter((task) => statuses.has(task)).join(', ') },
      path: value.path,
      data: { kind: 'remove', maybe: true },
      related: [relatedTo(first.node, 'related.status')],
    });
  }
}
