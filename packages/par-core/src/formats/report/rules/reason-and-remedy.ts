import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { hasText, type ReportContext, taskOf } from '../context';

/** PAR407, PAR408: a shortcoming has a reason and a remedy; clause 1.a asks for both by name. */
export function reasonAndRemedy(c: ReportContext): void {
  for (const reported of c.tasks) {
    const asked = taskOf(c, reported)?.asksExplanation === true;
    const args = { task: reported.fields.task?.value ?? '' };
    for (const shortcoming of reported.fields.shortcomings?.items ?? []) {
      const { fields, path } = shortcoming;
      const place = placeOf(shortcoming);
      if (!hasText(fields.reason)) {
        const message = asked ? 'PAR407.asked' : 'PAR407';
        addFinding(c, 'PAR407', place, { message, args, path, data: { kind: 'add-keys', keys: ['reason'] } });
      }
      if (!hasText(fields.remedy)) {
        const message = asked ? 'PAR408.asked' : 'PAR408';
        addFinding(c, 'PAR408', place, { message, args, path, data: { kind: 'add-keys', keys: ['remedy'] } });
      }
    }
  }
}
