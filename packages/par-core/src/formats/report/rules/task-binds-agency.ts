import { tasksSupportedBy } from '../../../directive/lookup';
import type { ParticipantRole } from '../../../directive/model';
import { addFinding } from '../../reading';
import { nameIn } from '../../vocabulary';
import { type ReportContext, taskOf } from '../context';
import { ROLE } from '../vocabulary';

/** The parts in another's task that are reported as support. */
const SUPPORTING: ReadonlySet<ParticipantRole> = new Set<ParticipantRole>(['coordinates', 'advises', 'guides']);

/** PAR204, PAR213: a task is reported by whom it binds; who takes part may report it as support. */
export function taskBindsAgency(c: ReportContext): void {
  const { agency, binding, directive } = c;
  if (agency === undefined || directive === undefined) return;
  // Nearly always every task is the agency's own, and nobody asks.
  let supports: ReadonlySet<string> | undefined;
  const supported = (task: string): boolean => {
    supports ??= new Set(tasksSupportedBy(agency.id, { on: c.on, directive }).map((one) => one.task.id));
    return supports.has(task);
  };
  const { node: named, path: at } = c.report.fields.agency ?? {};
  if (binding.size === 0 && !directive.tasks.some(({ id }) => supported(id)) && named && c.tasks.length > 0) {
    // Most likely the wrong agency: to say it of every task would bury it.
    addFinding(c, 'PAR204', named, { message: 'PAR204.none', args: { agency: agency.name }, path: at ?? '' });
    return;
  }
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { node, path } = reported.fields.task ?? {};
    if (task === undefined || !node || binding.has(task.id)) continue;
    const args = { task: task.id, title: task.title, agency: agency.name };
    if (!supported(task.id)) {
      const isSupport = reported.fields.role?.value === 'support';
      // "Các đơn vị liên quan": whom the clause only describes may well be this agency.
      const isDescribed = task.participants.some((one) => one.described !== undefined && SUPPORTING.has(one.role));
      const code = isSupport && isDescribed ? 'PAR213' : 'PAR204';
      const data = { kind: 'remove', part: 'item', maybe: true } as const;
      addFinding(c, code, node, { args, path: path ?? '', ...(code === 'PAR204' && { data }) });
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
  const { agency, binding } = c;
  if (agency === undefined) return;
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
