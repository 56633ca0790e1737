import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { type DirectiveContext, placeNamed } from '../described';
import type { DescribedIndicator } from '../meaning/indicators';

/** PAR830, PAR832, PAR833: an indicator belongs to a task, can meet its target, and does not contradict itself. */
export function indicatorsAreSound(c: DirectiveContext): void {
  for (const indicator of c.indicators) {
    belongsToATask(c, indicator);
    targetInBounds(c, indicator);
    agreesWithItself(c, indicator);
  }
}

function belongsToATask(c: DirectiveContext, { value, read }: DescribedIndicator): void {
  const written = read.fields.tasks;
  // Tasks that could not be read have their own findings, and one of them may name it.
  if (c.lost.has('task') || c.lost.has('indicator')) return;
  if (value.tasks.length > 0 || (written && (written.kind === 'scalar' || written.node.items.length > 0))) return;
  const { path, ...place } = placeNamed(read);
  addFinding(c, 'PAR830', written ? placeOf(written) : place, {
    args: { indicator: value.title },
    path: read.path,
    ...(!written && { data: { kind: 'add-keys', keys: ['tasks'] } as const }),
  });
}

function targetInBounds(c: DirectiveContext, { value, read }: DescribedIndicator): void {
  const { target } = read.fields;
  const written = target?.kind === 'object' ? target.fields.value : target;
  if (value.target === undefined || !written?.node || value.unit !== 'percent') return;
  if (value.target.value <= 100 || value.mayExceedHundred) return;
  addFinding(c, 'PAR832', written.node, { args: { indicator: value.title }, path: written.path });
}

function agreesWithItself(c: DirectiveContext, { value, read }: DescribedIndicator): void {
  const { mustRise, direction, unit, denominator } = read.fields;
  const args = { indicator: value.title };
  if (value.mustRise && value.direction === 'decrease' && mustRise?.node && direction) {
    addFinding(c, 'PAR833', mustRise.node, {
      args,
      path: mustRise.path,
      data: { kind: 'remove', part: 'entry', maybe: true },
    });
  } else if (unit?.node && value.unit === 'count' && denominator) {
    addFinding(c, 'PAR833', unit.node, { message: 'PAR833.count', args, path: unit.path });
  }
}
