import type { NotApplicableRule, Rule } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import { addFinding } from '../../reading';
import { hasProof, hasText, type ReportContext } from '../context';

/** PAR712, PAR715: what does not apply may be left out, has neither points nor a value, and is explained. */
export function componentNotApplicable(c: ReportContext): void {
  for (const { id, item, read } of c.assessment?.components ?? []) {
    const { notApplicable, points, value, explanation, evidence } = read.fields;
    if (!item || !isLeaf(item.item) || notApplicable?.value !== 'yes' || !notApplicable.node) continue;
    const args = { component: id };
    const treatment = treatmentOf(item.item.rule);
    if (treatment === undefined) {
      const { node, path } = notApplicable;
      addFinding(c, 'PAR712', node, { message: 'PAR712.never', args, path, data: { kind: 'remove', part: 'entry' } });
    } else if (treatment === 'left-out' && points?.node && points.value !== undefined) {
      addFinding(c, 'PAR712', points.node, { args, path: points.path, data: { kind: 'remove', part: 'entry' } });
    } else if (value !== undefined) {
      const place = value.kind === 'scalar' ? value.node : (value.key ?? value.node);
      if (place)
        addFinding(c, 'PAR712', place, {
          message: 'PAR712.value',
          args,
          path: value.path,
          data: { kind: 'remove', part: 'entry' },
        });
    } else if (!hasText(explanation) && !hasProof(evidence)) {
      const data = { kind: 'add-keys', keys: ['explanation'] } as const;
      addFinding(c, 'PAR715', notApplicable.node, { args, path: read.path, data });
    }
  }
}

/** What becomes of a component that does not apply; undefined where the set does not provide for it. */
function treatmentOf(rule: Rule): NotApplicableRule['treatment'] | undefined {
  for (let inner = rule; inner.kind === 'evidence' || inner.kind === 'not-applicable'; inner = inner.rule) {
    if (inner.kind === 'not-applicable') return inner.treatment;
  }
  return undefined;
}
