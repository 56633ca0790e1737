import type { Task } from '../../../directive/model';
import type { Described, DirectiveReading, ReadTask } from '../context';
import { type Addressees, bindingOf } from './binding';
import { deadlineNamed } from './deadline';
import { type DescribedDeliverable, describeDeliverables } from './deliverables';
import { nameIndex, resolve } from './names';
import { type Catalogue, type DescribedObligation, describeObligations } from './obligations';
import { effectsOf, participantsOf } from './participants';
import { listOf, wordsOf } from './words';

/** A task as it was read; its indicators are joined to it when both are known. */
export interface DescribedTask extends Described<Task, ReadTask> {
  readonly obligations: readonly DescribedObligation[];
  readonly deliverables: readonly DescribedDeliverable[];
  /** False where what it binds or what it is could not be told. */
  readonly whole: boolean;
}

/** The tasks of the file, in its order. One without an id is left out; that is no whole directive. */
export function describeTasks(
  c: DirectiveReading,
  addressees: Addressees,
  catalogue: Catalogue,
): readonly DescribedTask[] {
  return (c.file.fields.tasks?.items ?? []).flatMap((read): readonly DescribedTask[] => {
    const { fields } = read;
    const id = fields.id?.value;
    const title = wordsOf(fields.title);
    const binds = bindingOf(c, fields.binds, fields.condition, addressees);
    const deliverables = describeDeliverables(c, read, addressees.agencies);
    const named = nameIndex(deliverables.map(({ value }) => [value.id, [value.name.vi, value.name.en]] as const));
    const obligations = describeObligations(c, id ?? '', fields.obligations, catalogue, named);
    const participants = participantsOf(c, read, addressees);
    const effects = effectsOf(c, read);
    const documents = listOf(fields.documents).flatMap((one) => resolve(c, catalogue.documents, one, 'document') ?? []);
    const systems = listOf(fields.systems).flatMap((one) => resolve(c, catalogue.systems, one, 'system') ?? []);
    if (id === undefined || id === '') return [];
    const boundRoles = listOf(fields.boundRoles).flatMap(({ value }) => value ?? []);
    const surveyed = fields.surveyed?.value;
    const value: Task = {
      id,
      clause: fields.clause?.value ?? (id.split('.')[0] as string),
      title: title ?? { vi: id, en: id },
      summary: wordsOf(fields.summary) ?? title ?? { vi: id, en: id },
      binds: binds ?? { kind: 'groups', groups: [] },
      ...(boundRoles.length > 0 && { boundRoles }),
      participants,
      obligations: obligations.map((one) => one.value),
      deliverables: deliverables.map((one) => one.value),
      documents,
      systems,
      deadline: deadlineNamed(fields.deadline) ?? { kind: 'undated' },
      indicators: [],
      effects,
      ...(surveyed && { surveyed }),
      ...(fields.asksExplanation?.value === 'yes' && { asksExplanation: true }),
    };
    const whole = title !== undefined && binds !== undefined;
    return [{ value, read, obligations, deliverables, whole }];
  });
}
