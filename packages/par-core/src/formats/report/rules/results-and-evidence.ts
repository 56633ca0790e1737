import type { MessageKey } from '../../../messages';
import type { Code } from '../../codes';
import type { ReadObject } from '../../read-tree';
import { addFinding } from '../../reading';
import { hasProof, hasText, type ReportContext, reportedName } from '../context';
import type { ReportedTask } from '../schema';

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
  if (!hasProof(fields.evidence)) keys.push('evidence');
  if (keys.length === 0 || !fields.status?.node) return;
  const message: MessageKey = keys.length === 2 ? code : `${code}.${keys[0] === 'results' ? 'results' : 'evidence'}`;
  addFinding(c, code, fields.status.node, {
    message,
    args: { task: reportedName(fields) },
    path: fields.status.path,
    data: { kind: 'add-keys', keys },
  });
}
