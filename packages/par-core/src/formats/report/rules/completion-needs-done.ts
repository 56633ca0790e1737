import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, statusText } from '../context';

/** PAR410: only what is done has a day on which it was done. */
export function completionNeedsDone(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    const status = fields.status?.value;
    if (status === undefined || status === 'done' || status === 'ongoing' || !fields.completedOn?.node) continue;
    // What is done has all its progress: to write that it is done would be another mistake.
    const isOpen = fields.progress?.value !== undefined && fields.progress.value < 100;
    addFinding(c, 'PAR410', fields.completedOn.node, {
      args: { status: statusText(c, status) },
      path: fields.completedOn.path,
      data: {
        kind: 'any-of',
        fixes: [
          { kind: 'remove', part: 'entry' },
          ...(isOpen ? [] : ([{ kind: 'set', key: 'status', value: 'done' }] as const)),
        ],
      },
      ...(fields.status?.node && { related: [relatedTo(fields.status.node, 'related.status')] }),
    });
  }
}
