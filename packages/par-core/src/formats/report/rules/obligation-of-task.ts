import { addFinding, pointer } from '../../reading';
import { type ReportContext, taskOf } from '../context';

/** PAR208, PAR212: the obligations reported under a task are that task's own. */
export function obligationOfTask(c: ReportContext): void {
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { obligations } = reported.fields;
    if (task === undefined || obligations === undefined) continue;
    const own = task.obligations.map((obligation) => obligation.id);
    for (const { id, key } of obligations.entries) {
      if (own.includes(id)) continue;
      const path = pointer(obligations.path, id);
      const owner = c.directive?.tasks.find((one) => one.obligations.some((obligation) => obligation.id === id));
      if (owner)
        addFinding(c, 'PAR212', key, {
          args: { text: id, owner: owner.id, task: task.id },
          path,
          data: { kind: 'remove', maybe: true },
        });
      else {
        addFinding(c, 'PAR208', key, {
          args: { text: id.slice(0, 60), task: task.id, obligations: own.join(', ') },
          path,
          data: {
            kind: 'replace-any',
            texts: own.filter((one) => obligations.entries.every((entry) => entry.id !== one)),
          },
        });
      }
    }
  }
}
