import { isLeaf } from '../../../scoring/model';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR711: what is appraised was claimed, and what is appraised again was appraised. */
export function appraisalAfterClaim(c: ReportContext): void {
  for (const { id, item, read } of c.assessment?.components ?? []) {
    if (!item || !isLeaf(item.item)) continue;
    const { points, appraised, appraisedAgain } = read.fields;
    const args = { component: id };
    if (appraised?.node && points === undefined) {
      const data = { kind: 'add-keys', keys: ['points'] } as const;
      addFinding(c, 'PAR711', appraised.node, { args, path: read.path, data });
    } else if (appraisedAgain?.node && appraised === undefined) {
      const data = { kind: 'add-keys', keys: ['appraised'] } as const;
      addFinding(c, 'PAR711', appraisedAgain.node, { message: 'PAR711.again', args, path: read.path, data });
    }
  }
}
