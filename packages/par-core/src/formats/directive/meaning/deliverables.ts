import type { Agency, Deliverable, DeliverableKind } from '../../../directive/model';
import { unaccent } from '../../../directive/unaccent';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import { foldName, namesOf, type Vocabulary } from '../../vocabulary';
import type { Described, DirectiveReading, ReadTask } from '../context';
import { DELIVERABLE_KIND } from '../value-terms';
import { resolveAgency } from './names';
import { slug, wordsOf } from './words';

type ReadDeliverable = NonNullable<ReadTask['fields']['deliverables']>['items'][number];
export type DescribedDeliverable = Described<Deliverable, ReadDeliverable>;

/** The things to be handed in or issued under a task (sản phẩm). */
export function describeDeliverables(
  c: DirectiveReading,
  { fields }: ReadTask,
  agencies: readonly Agency[],
): readonly DescribedDeliverable[] {
  return (fields.deliverables?.items ?? []).flatMap((read) => {
    const given = read.kind === 'object' ? read.fields : undefined;
    const name = wordsOf(read.kind === 'object' ? read.fields.name : read);
    const id = given?.id?.value ?? slug(name?.vi ?? '');
    if (name === undefined || id === '') return [];
    const to = resolveAgency(c, given?.to, { agencies });
    const kind = given?.kind ? (given.kind.value ?? 'report') : kindOf(c, read, name.vi);
    return [{ value: { id, kind, name, ...(to !== undefined && { to }) }, read }];
  });
}

/** PAR839: `Kế hoạch cải cách hành chính năm 2024` is a plan; where the first words tell nothing, the kind is asked for. */
function kindOf(c: DirectiveReading, read: ReadDeliverable, name: string): DeliverableKind {
  const told = kindNamed(name);
  if (told !== undefined) return told;
  const { node } = read.kind === 'object' && read.fields.name ? read.fields.name : read;
  addFinding(c, 'PAR839', placeOf({ node }), {
    message: 'PAR839.deliverable',
    args: { text: name },
    path: read.path,
    data: { kind: 'add-keys', keys: ['kind'] },
  });
  return 'report';
}

const TERMS: Vocabulary<DeliverableKind> = DELIVERABLE_KIND;
const KINDS = Object.keys(DELIVERABLE_KIND) as readonly DeliverableKind[];

/** The kind of deliverable whose name a text begins with. */
export function kindNamed(name: string): DeliverableKind | undefined {
  const plain = `${unaccent(foldName(name))} `;
  return KINDS.find((kind) => namesOf(kind, TERMS[kind]).some((term) => plain.startsWith(`${unaccent(term)} `)));
}
