import type { Agency, Directive } from '../../../directive/model';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';

/** PAR834, PAR835: the directive's id, and the ids of its agencies, are no other directive's. */
export function idsOfOthers(c: DirectiveContext): void {
  const { id, agencies } = c.file.fields;
  if (id?.node && c.directives.some((directive) => directive.id === id.value)) {
    addFinding(c, 'PAR834', id.node, { args: { text: id.value ?? '' }, path: id.path });
    return;
  }
  if (!agencies?.key) return;
  for (const known of c.directives) {
    if (known === c.base || sharesBase(c, known)) continue;
    const others = new Map(known.agencies.map((agency) => [agency.id, agency]));
    const shared = c.own.filter(({ value }) => !isNational(value) && others.has(value.id)).map(({ value }) => value.id);
    if (shared.length === 0) continue;
    const some = shared.slice(0, 5).join(', ') + (shared.length > 5 ? ', …' : '');
    const data = c.file.fields.province ? {} : { data: { kind: 'add-keys', keys: ['province'] } as const };
    addFinding(c, 'PAR835', agencies.key, {
      args: { count: shared.length, agencies: some, known: known.id },
      path: '',
      ...data,
    });
    return;
  }
}

/** Both took over the agencies of a third: what they share, they share rightly. */
function sharesBase(c: DirectiveContext, known: Directive): boolean {
  return c.base !== undefined && known.agencies.some((agency) => c.base?.agencies.includes(agency));
}

/** Ministries and fronts are the same for every province. */
function isNational({ kind }: Agency): boolean {
  return kind === 'partner';
}
