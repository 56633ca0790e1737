import { quoted } from '../../quoted';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { type DirectiveContext, placeNamed } from '../described';
import type { DescribedObligation } from '../meaning/obligations';

/** PAR822: the id of an obligation begins with its task's. */
export function obligationsOfTask(c: DirectiveContext): void {
  for (const { value, obligations } of c.tasks) checkIds(c, value.id, obligations);
  if (c.duty) checkIds(c, c.duty.id, c.duty.obligations);
}

function checkIds(c: DirectiveContext, owner: string, obligations: readonly DescribedObligation[]): void {
  obligations.forEach(({ read }, index) => {
    if (read.kind !== 'object') return;
    const { value, node, path = '' } = read.fields.id ?? {};
    if (value === undefined || !node || isOf(owner, value)) return;
    const number = Number(/\.(\d{1,3})$/u.exec(value)?.[1] ?? 0);
    const meant = `${owner}.${number > 0 ? number : index + 1}`;
    addFinding(c, 'PAR822', node, {
      args: { text: quoted(value), task: owner, meant },
      path,
      data: { kind: 'replace', text: meant },
    });
  });
}

/** `1.a.12` of `1.a`. */
function isOf(owner: string, id: string): boolean {
  return id.startsWith(`${owner}.`) && /^[1-9]\d{0,2}$/u.test(id.slice(owner.length + 1));
}

/** PAR829: a task says what is to be done. */
export function tasksHaveObligations(c: DirectiveContext): void {
  for (const { value, read, obligations } of c.tasks) {
    const written = read.fields.obligations;
    if (obligations.length > 0 || (written && written.node.items.length > 0)) continue;
    const { path, ...place } = placeNamed(read);
    addFinding(c, 'PAR829', written ? placeOf(written) : place, {
      args: { task: value.id },
      path: read.path,
      ...(!written && { data: { kind: 'add-keys', keys: ['obligations'] } as const }),
    });
  }
}
