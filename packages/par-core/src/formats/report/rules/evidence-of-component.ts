import type { CalendarDate } from '../../../directive/model';
import { isLeaf } from '../../../scoring/model';
import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';
import { evidenceDue, resultOf } from './result-of-component';

/** PAR703: a component whose rule asks for evidence has some, of its last day or before. */
export function evidenceOfComponent(c: ReportContext): void {
  const { assessment } = c;
  if (assessment === undefined) return;
  for (const component of assessment.components) {
    const { id, item, read, key } = component;
    if (!item || !isLeaf(item.item) || !resultOf(assessment, component).lacksEvidence) continue;
    const due = evidenceDue(item.item.rule);
    const late = read.fields.evidence?.items
      .map(({ fields }) => fields.date)
      .find((date) => dateOf(date) !== undefined);
    const date = dateOf(late);
    if (due !== undefined && date !== undefined && late?.node) {
      const args = { component: id, due: dateText(due as CalendarDate), date: dateText(date) };
      addFinding(c, 'PAR703', late.node, { message: 'PAR703.late', args, path: late.path });
    } else {
      const data = { kind: 'add-keys', keys: ['evidence'] } as const;
      addFinding(c, 'PAR703', read.fields.points?.node ?? key, { args: { component: id }, path: read.path, data });
    }
  }
}
