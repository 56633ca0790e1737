import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, statusText } from '../context';

/** PAR409: a task that is done has no open obligation. */
export function doneWithoutOpenObligation(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    if (fields.status?.value !== 'done' || fields.obligations === undefined) continue;
    for (const { id, key, value } of fields.obligations.entries) {
      if (value.value !== 'not-started' && value.value !== 'in-progress') continue;
      addFinding(c, 'PAR409', value.node ?? key, {
        args: { obligation: id, status: statusText(c, value.value) },
        path: value.path,
        data: {
          kind: 'any-of',
          fixes: [
            { kind: 'set', key: 'status', value: 'in-progress' },
            { kind: 'replace', text: statusText(c, 'done') },
          ],
        },
        ...(fields.status.node && { related: [relatedTo(fields.status.node, 'related.status')] }),
      });
    }
  }
}
