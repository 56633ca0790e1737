import { addFinding } from '../../reading';
import { hasText, type ReportContext, reportedName } from '../context';

/** PAR406: what does not apply says why. */
export function reasonForNotApplicable(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    if (fields.status?.value !== 'not-applicable' || hasText(fields.reason) || !fields.status.node) continue;
    addFinding(c, 'PAR406', fields.status.node, {
      args: { task: reportedName(fields) },
      path: fields.status.path,
      data: { kind: 'add-keys', keys: ['reason'] },
    });
  }
}
