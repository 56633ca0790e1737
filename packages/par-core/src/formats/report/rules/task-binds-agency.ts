import { tasksBinding, tasksSupportedBy } from '../../../directive/lookup';
import type { ParticipantRole } from '../../../directive/model';
import { addFinding } from '../../reading';
import { nameIn } from '../../vocabulary';
import { type ReportContext, taskOf } from '../context';
import { ROLE } from '../vocabulary';

/** The parts in another's task that are reported as support. */
const SUPPORTING: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(['coordinates', 'advises', 'guides']);

/** PAR204, PAR213: a task is reported by whom it binds; who takes part may report it as support. */
export function taskBindsAgency(c: ReportContext): void {
  const { agency, directive } = c;
  if (agency === undefined || directive === undefined) return;
  const binding = new Set<string>(tasksBinding(agency.id, { on: c.on, directive }).map(({ task }) => task.id));
  const supported = new Set<string>(tasksSupportedBy(agency.id, { on: c.on, directive }).map(({ task }) => task.id));
  const { node: named, path: at } = c.report.fields.agency ?? {};
  if (binding.size === 0 && supported.size === 0 && named && c.tasks.length > 0) {
    // Most likely the wrong agency: to say it of every task would bury it.
    addFinding(c, 'PAR204', named, { message: 'PAR204.none', args: { agency: agency.name }, path: at ?? '' });
    return;
  }
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { node, path } = reported.fields.task ?? {};
    if (task === undefined || !node || binding.has(task.id)) continue;
    const args = { task: task.id, title: task.title, agency: agency.name };
    if (!supported.has(task.id)) {
      const isSupport = reported.fields.role?.value === 'support';
      // "Các đơn vị liên quan": whom the clause only describes may well be this agency.
      const isDescribed = task.participants.some((one) => one.described !== undefined && SUPPORTING.has(one.role));
      const code = isSupport && isDescribed ? 'PAR213' : 'PAR204';
      addFinding(c, code, node, { args, path: path ?? '' });
    } else if (reported.fields.role?.value !== 'support') {
      const role = nameIn(c.language, 'support', ROLE.support);
      addFinding(c, 'PAR204', reported.fields.role?.node ?? node, {
        message: 'PAR204.support',
        args: { ...args, role },
        path: reported.fields.role?.path ?? path ?? '',
        data: reported.fields.role
          ? { kind: 'replace', text: role }
          : { kind: 'add-keys', keys: ['role'], values: { role } },
      });
    }
  }
}

/** PAR215: of a task that binds it, an agency reports as the one who leads, unless the clause itself says otherwise. */
export function leadsItsOwnTask(c: ReportContext): void {
  const { agency, directive } = c;
  if (agency === undefined || directive === undefined) return;
  const binding = new Set<string>(tasksBinding(agency.id, { on: c.on, directive }).map(({ task }) => task.id));
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { role } = reported.fields;
    if (task === undefined || role?.value !== 'support' || !role.node || !binding.has(task.id)) continue;
    if (task.boundRoles?.includes('coordinates')) continue;
    const text = nameIn(c.language, 'lead', ROLE.lead);
    const args = { task: task.id, agency: agency.name, role: text };
    addFinding(c, 'PAR215', role.node, { args, path: role.path, data: { kind: 'replace', text } });
  }
}
