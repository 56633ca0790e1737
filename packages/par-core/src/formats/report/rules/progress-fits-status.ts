import type { FixData } from '../../finding';
import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, reportedName, statusText } from '../context';

/** Either of the two may be meant; whoever has reached 100% has most likely only not said so. */
const FIXES: Readonly<Record<'PAR401' | 'PAR402' | 'PAR403', FixData>> = {
  PAR401: {
    kind: 'any-of',
    fixes: [
      { kind: 'set', key: 'status', value: 'in-progress' },
      { kind: 'set', key: 'progress', value: '100%' },
    ],
  },
  PAR402: {
    kind: 'any-of',
    fixes: [
      { kind: 'set', key: 'status', value: 'in-progress' },
      { kind: 'set', key: 'progress', value: '0%' },
    ],
  },
  PAR403: { kind: 'set', key: 'status', value: 'done' },
};

/** PAR401, PAR402, PAR403: status and progress tell the same. Marked on the progress. */
export function progressFitsStatus(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    const status = fields.status?.value;
    const progress = fields.progress?.value;
    if (status === undefined || progress === undefined || !fields.progress?.node) continue;
    const code =
      status === 'done' && progress < 100
        ? 'PAR401'
        : status === 'not-started' && progress > 0
          ? 'PAR402'
          : status === 'in-progress' && progress === 100
            ? 'PAR403'
            : undefined;
    if (code === undefined) continue;
    const args = { task: reportedName(fields), status: statusText(c, status), progress };
    const related = fields.status?.node ? [relatedTo(fields.status.node, 'related.status')] : [];
    addFinding(c, code, fields.progress.node, { args, path: fields.progress.path, related, data: FIXES[code] });
  }
}
