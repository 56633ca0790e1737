import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, statusText } from '../context';

/** PAR410: only what is done has a day on which it was done. */
export function completionNeedsDone(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    const status = fields.status?.value;
    if (status === undefined || status === 'done' || status === 'ongoing' || !fields.completedOn?.node) continue;
    addFinding(c, 'PAR410', fields.completedOn.node, {
      args: { status: statusText(c, status) },
      path: fields.completedOn.path,
      ...(fields.status?.node && { related: [relatedTo(fields.status.node, 'related.status')] }),
    });
  }
}
