import type { Directive } from '@soctrang/par-core/directive';
import { foldName } from '@soctrang/par-core/report';
import type { Node } from '@soctrang/par-core/source';
import type { OpenDocument } from '../open-document';
import { eachSpot, type Holder, rootText, type Spot, textsUnder, textUnder, trimmed } from '../spot';
import { describedDirective } from '../written-directive';
import { documentNamed, referenceNames } from './document-names';
import type { Name, Named, NameKind } from './name';
import { byTable, type Naming, type NamingTable, nameAtSpot, onValue, type SpotNames } from './naming';
import { agencyId, directiveNames, periodNames } from './report-names';

interface DirectiveNaming {
  readonly directiveId: string;
  /** The agency that a text means, where the file's agencies are known. */
  readonly agencyOf: (written: string) => string | undefined;
  /** What the file describes, by every name it may be called in the same file: `group:các sở`. */
  readonly described: ReadonlyMap<string, Named>;
}

type InDirective = Naming<DirectiveNaming>;

/** A value under a key names a thing of a kind that the file describes. */
const naming =
  (...kinds: readonly NameKind[]): InDirective =>
  (spot, context) =>
    nameAtSpot(spot, namedBy(trimmed(spot.scalar), kinds, context));

const use = (...kinds: readonly NameKind[]): InDirective => onValue(naming(...kinds));

/** An id that describes something. */
const defines = (kind: NameKind): InDirective =>
  onValue((spot, { directiveId }) =>
    nameAtSpot(spot, { kind, id: trimmed(spot.scalar), scope: scopeOf(kind, directiveId), role: 'definition' }),
  );

/** A name that describes something which has no id. */
const definesByName = (kind: NameKind): InDirective =>
  onValue((spot, context) =>
    spot.holder && spot.holder.shape.kind === 'object' && idBeside(spot) !== undefined
      ? []
      : nameAtSpot(spot, { ...madeBy(trimmed(spot.scalar), kind, context), role: 'definition', spelled: 'otherwise' }),
  );

const WORKS: NamingTable<DirectiveNaming> = {
  documents: use('document-reference'),
  systems: use('system'),
  deliverables: use('deliverable'),
  deadline: onValue(periodNames),
};

const under = (where: string, table: NamingTable<DirectiveNaming>): NamingTable<DirectiveNaming> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [`${where}.${key}`, value]));

const DIRECTIVE: NamingTable<DirectiveNaming> = {
  'directive.id': defines('directive'),
  'directive.reference': onValue((spot) => referenceNames(spot, 'definition')),
  'directive.issuer': use('agency'),
  'directive.basedOn': use('document-reference'),
  'directive.agenciesFrom': onValue(directiveNames),
  'directive.agencies': definesByName('agency'),
  'agency.id': defines('agency'),
  'agency.name': definesByName('agency'),
  'succession.agency': use('agency'),
  'group.id': defines('group'),
  'group.name': definesByName('group'),
  'group.members': use('agency'),
  'member.agency': use('agency'),
  'document.id': onValue((spot) =>
    spot.holder ? nameAtSpot(spot, { ...documentOf(spot.holder), role: 'definition', spelled: 'otherwise' }) : [],
  ),
  'document.reference': onValue((spot) => referenceNames(spot, 'definition')),
  'directive.systems': definesByName('system'),
  'system.id': defines('system'),
  'system.name': definesByName('system'),
  'indicator.id': defines('indicator'),
  'indicator.tasks': use('task'),
  'task.id': defines('task'),
  'task.binds': use('group', 'agency'),
  'task.participants': use('group', 'agency'),
  'task.indicators': use('indicator'),
  'task.obligations': onValue(obligationByPlace),
  'participant.agency': use('agency'),
  'participant.group': use('group'),
  'obligation.id': defines('obligation'),
  'obligation.text': onValue((spot, c) => (idBeside(spot) === undefined ? obligationByPlace(spot, c) : [])),
  'deliverable.id': defines('deliverable'),
  'deliverable.name': definesByName('deliverable'),
  'deliverable.to': use('agency'),
  'reportingDuty.id': defines('task'),
  'reportingDuty.binds': use('group', 'agency'),
  'reportingDuty.to': use('agency'),
  'reportingDuty.through': use('agency'),
  'reportingDuty.period': onValue(periodNames),
  'reportingDuty.obligations': onValue(obligationByPlace),
  'fixedPeriod.period': onValue(periodNames),
  ...under('task', { ...WORKS, deliverables: definesByName('deliverable') }),
  ...under('obligation', WORKS),
};

/** What the spots of a directive name. */
export function directiveFileNames(document: OpenDocument): SpotNames {
  const context = {
    directiveId: rootText(document, 'id') ?? document.uri,
    agencyOf: agenciesOf(describedDirective(document) ?? borrowed(document)),
  };
  const described = describedIn(document, { ...context, described: new Map() });
  const names = byTable(DIRECTIVE, { ...context, described });
  return (spot) => names(inOneLanguage(spot));
}

/** Looks each text up once: a directive names the same agencies on every page, and a name off by a letter takes long. */
function agenciesOf(directive: Directive | undefined): (written: string) => string | undefined {
  if (directive === undefined) return () => undefined;
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (!known.has(written)) known.set(written, agencyId(written, directive, directive.date));
    return known.get(written);
  };
}

/** Where a file is too broken, the agencies that it takes over are still known. */
function borrowed(document: OpenDocument): Directive | undefined {
  const id = rootText(document, 'agenciesFrom');
  return document.directives.find((directive) => directive.id === id);
}

/** A text in two languages stands where a plain one might: its Vietnamese is the name. */
function inOneLanguage(spot: Spot): Spot {
  const { holder, address } = spot;
  const outer = holder?.outer;
  if (address !== 'bilingual.vi' || outer?.shape.kind !== 'object') return spot;
  const { key } = outer.entry;
  const field = outer.shape.names.get(key.value) ?? outer.shape.names.get(foldName(key.value));
  return field ? { ...spot, holder: outer, address: `${outer.shape.where}.${field.key}` } : spot;
}

/** Everything that the file describes, by its ids and names. */
function describedIn(document: OpenDocument, context: DirectiveNaming): ReadonlyMap<string, Named> {
  const described = new Map<string, Named>();
  const add = (text: string | undefined, { kind, id, scope }: Named): void => {
    const key = `${kind}:${foldName(text ?? '')}`;
    if (text !== undefined && !described.has(key)) described.set(key, { kind, id, scope });
  };
  const names = byTable(DIRECTIVE, context);
  eachSpot(document, (written) => {
    const spot = inOneLanguage(written);
    for (const name of names(spot)) {
      if (name.role !== 'definition') continue;
      add(trimmed(spot.scalar), name);
      const { holder } = spot;
      if (!holder) continue;
      if (idBeside(spot) !== undefined) add(textUnder(holder, 'name'), name);
      for (const key of ['abbreviations', 'otherNames']) for (const other of textsUnder(holder, key)) add(other, name);
    }
  });
  return described;
}

/** Agencies, directives and documents are the same whoever speaks of them. */
function scopeOf(kind: NameKind, directiveId: string): string | undefined {
  return kind === 'agency' || kind === 'directive' ? undefined : directiveId;
}

/** What a text of a file means, among the kinds that may stand there. */
function namedBy(written: string, kinds: readonly NameKind[], context: DirectiveNaming): Named {
  for (const kind of kinds) {
    const known = context.described.get(`${kind}:${foldName(written)}`);
    if (known) return known;
    if (kind === 'agency') {
      const id = context.agencyOf(written);
      if (id !== undefined) return { kind, id };
    }
  }
  const [kind = 'agency'] = kinds.slice(-1);
  if (kind === 'document-reference') return documentNamed(written.slice(0, LONGEST), undefined);
  return madeBy(written, kind, context);
}

const LONGEST = 200;

/** What a name without an id stands for. */
function madeBy(written: string, kind: NameKind, { agencyOf, directiveId }: DirectiveNaming): Named {
  const scope = scopeOf(kind, directiveId);
  const id = kind === 'agency' ? agencyOf(written) : undefined;
  return { kind, id: id ?? foldName(written.slice(0, LONGEST)), scope };
}

function idBeside({ holder }: Spot): string | undefined {
  return holder?.shape.kind === 'object' && holder.shape.where !== 'directive' ? textUnder(holder, 'id') : undefined;
}

function documentOf(holder: Holder): Named {
  return documentNamed(
    (textUnder(holder, 'reference') ?? textUnder(holder, 'id') ?? '').slice(0, LONGEST),
    textUnder(holder, 'date'),
  );
}

/** An obligation without an id is called by its place: the third of task 1.a is `1.a.3`. */
function obligationByPlace(spot: Spot, { directiveId }: DirectiveNaming): readonly Name[] {
  const owner = ownerOf(spot);
  const list = owner && listIn(owner);
  const task = owner && textUnder(owner, 'id');
  if (list?.kind !== 'sequence' || task === undefined) return [];
  const place = list.items.findIndex(({ start, end }) => start <= spot.scalar.start && spot.scalar.end <= end);
  const id = `${task}.${place + 1}`;
  return nameAtSpot(spot, { kind: 'obligation', id, scope: directiveId, role: 'definition', spelled: 'otherwise' });
}

/** The task or the reporting duty in whose list an obligation stands. */
function ownerOf({ holder }: Spot): Holder | undefined {
  return holder?.shape.kind === 'object' && holder.shape.where === 'obligation' ? holder.outer : holder;
}

function listIn({ entry }: Holder): Node | null {
  return entry.value;
}
