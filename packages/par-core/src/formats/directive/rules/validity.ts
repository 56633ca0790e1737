import { dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';

/** PAR824: an agency does not end before it begins. */
export function intervalsUpright(c: DirectiveContext): void {
  for (const { value, read } of c.own) {
    const { validFrom, validTo } = value;
    if (read.kind !== 'object' || validFrom === undefined || validTo === undefined || validFrom <= validTo) continue;
    const { validTo: written } = read.fields;
    if (!written?.node) continue;
    const args = { from: dateText(validFrom), to: dateText(validTo) };
    addFinding(c, 'PAR824', written.node, { args, path: written.path, data: { kind: 'swap', key: 'validFrom' } });
  }
}
