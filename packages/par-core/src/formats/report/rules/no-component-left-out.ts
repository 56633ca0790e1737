import { isLeaf } from '../../../scoring/model';
import { addFinding } from '../../reading';
import { nameIn } from '../../vocabulary';
import type { ReportContext } from '../context';
import { ITEM } from '../vocabulary';
import { listed } from './component-of-set';

/**
 * PAR704: a self-assessment has a value or points for each component that the agency scores itself. What the report's own
 * figures answer is not asked again.
 */
export function noComponentLeftOut(c: ReportContext): void {
  const { assessment } = c;
  const written = c.report.fields.selfAssessment;
  if (assessment === undefined || !written?.key) return;
  const { compiled, components, scored } = assessment;
  const there = new Set(components.map(({ item }) => item));
  const missing = compiled.leaves.filter(
    (leaf) =>
      isLeaf(leaf.item) &&
      leaf.item.scoredBy === 'self-assessment' &&
      !there.has(leaf) &&
      scored().item(leaf.item.id)?.status === 'missing',
  );
  if (missing.length === 0) return;
  const key = nameIn(c.language, 'value', ITEM.value);
  const args = { count: missing.length, components: listed(missing.map(({ item }) => item.id)) };
  addFinding(c, 'PAR704', written.fields.items?.key ?? written.key, {
    args,
    path: written.fields.items?.path ?? written.path,
    ...(written.fields.items?.key && {
      data: { kind: 'add-entries', entries: missing.map(({ item }) => item.id), key },
    }),
  });
}
