import { addFinding } from '../../reading';
import { type ReportContext, relatedTo, reportedName, statusText } from '../context';

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
    addFinding(c, code, fields.progress.node, { args, path: fields.progress.path, related });
  }
}
