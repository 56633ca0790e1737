import type { MessageKey } from '../../../messages';
import type { Code } from '../../codes';
import { quoted } from '../../quoted';
import type { ReadObject } from '../../read-tree';
import { addFinding } from '../../reading';
import { hasText, type ReportContext, statusText } from '../context';
import type { ReportedTask } from '../schema';

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
    const args = { task: nameOf(fields), status: statusText(c, status), progress };
    addFinding(c, code, fields.progress.node, { args, path: fields.progress.path });
  }
}

/** PAR404, PAR405: what is done or kept going has results to show, and something that proves them. */
export function resultsAndEvidence(c: ReportContext): void {
  for (const reported of c.tasks) {
    const status = reported.fields.status?.value;
    if (status === 'done') needProof(c, reported, 'PAR404');
    else if (status === 'ongoing') needProof(c, reported, 'PAR405');
  }
}

function needProof(c: ReportContext, { fields }: ReadObject<ReportedTask>, code: Code & ('PAR404' | 'PAR405')): void {
  const keys: string[] = [];
  if (!hasText(fields.results)) keys.push('results');
  // An item whose keys are still empty proves nothing.
  if (!fields.evidence?.items.some((item) => Object.keys(item.fields).length > 0)) keys.push('evidence');
  if (keys.length === 0 || !fields.status?.node) return;
  const message: MessageKey = keys.length === 2 ? code : `${code}.${keys[0] === 'results' ? 'results' : 'evidence'}`;
  addFinding(c, code, fields.status.node, {
    message,
    args: { task: nameOf(fields) },
    path: fields.status.path,
    data: { kind: 'add-keys', keys },
  });
}

/** PAR406: what does not apply says why. */
export function reasonForNotApplicable(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    if (fields.status?.value !== 'not-applicable' || hasText(fields.reason) || !fields.status.node) continue;
    addFinding(c, 'PAR406', fields.status.node, {
      args: { task: nameOf(fields) },
      path: fields.status.path,
      data: { kind: 'add-keys', keys: ['reason'] },
    });
  }
}

/** PAR410: only what is done has a day on which it was done. */
export function completionNeedsDone(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    const status = fields.status?.value;
    if (status === undefined || status === 'done' || status === 'ongoing' || !fields.completedOn?.node) continue;
    addFinding(c, 'PAR410', fields.completedOn.node, {
      args: { status: statusText(c, status) },
      path: fields.completedOn.path,
    });
  }
}

/** The task as its author named it. */
function nameOf({ task }: ReadObject<ReportedTask>['fields']): string {
  return task?.value ?? quoted(task?.node?.value ?? '');
}
