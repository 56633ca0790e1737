import type { Language } from '@soctrang/par-core/report';
import { type Item, isLeaf } from '@soctrang/par-core/scoring';
import type { Location } from 'vscode-languageserver-types';
import { rangeOf } from '../diagnostics';
import type { OpenDocument } from '../open-document';
import { builtInDirective, builtInSet, openPage, type PageSubject } from '../pages';
import { rootText } from '../spot';
import type { View } from '../view';
import { documentNamed } from './document-names';
import { isSame, type Name, type Named } from './name';
import { namesOf } from './names-of';

/** A name and the file that it stands in. */
export interface Place {
  readonly document: OpenDocument;
  readonly name: Name;
}

/** Every file that a question about a name goes over: those of the workspace, and the one that is asked about. */
export function filesAround(document: OpenDocument, { files }: View): readonly OpenDocument[] {
  return [document, ...files.filter(({ uri }) => uri !== document.uri)];
}

/**
 * What a name means once everything around is known: a component that a set takes over from the one it builds on is that
 * one's; so are the variables of its formula.
 */
export function meant(name: Named, files: readonly OpenDocument[]): Named {
  if (name.scope === undefined || !OF_SETS.has(name.kind)) return name;
  const [set = '', ...rest] = name.scope.split('#');
  const suffix = rest.length === 0 ? '' : `#${rest.join('#')}`;
  const followed = new Set<string>();
  for (let id: string | undefined = set; id !== undefined && !followed.has(id); ) {
    followed.add(id);
    const scoped = { ...name, scope: `${id}${suffix}` };
    const described: readonly OpenDocument[] = files.filter(
      (file) => file.kind === 'criteria' && rootText(file, 'id') === id,
    );
    if (described.some((file) => definitionsIn(file, scoped).length > 0)) return scoped;
    const base: string | undefined = described
      .map((file) => rootText(file, 'extends'))
      .find((one) => one !== undefined);
    if (base === undefined) return described.length === 0 ? scoped : name;
    id = base;
  }
  return name;
}

const OF_SETS: ReadonlySet<string> = new Set(['component', 'variable', 'option', 'alternative']);

function definitionsIn(file: OpenDocument, named: Named): readonly Name[] {
  return namesOf(file).filter((one) => one.role === 'definition' && isSame(one, named));
}

/** Every place in the files that names the same. */
export function placesOf(name: Named, files: readonly OpenDocument[]): readonly Place[] {
  const sought = meant(name, files);
  const scopes = new Map<string, Named>();
  const asMeant = (one: Name): Named => {
    if (one.scope === sought.scope || !OF_SETS.has(one.kind)) return one;
    const key = `${one.kind} ${one.id} ${one.scope}`;
    const known = scopes.get(key) ?? meant(one, files);
    scopes.set(key, known);
    return known;
  };
  return files.flatMap((document) =>
    namesOf(document)
      .filter((one) => one.kind === sought.kind && one.id === sought.id && isSame(asMeant(one), sought))
      .map((one) => ({ document, name: one })),
  );
}

/** Where a name is defined in the files; of several files, in the one nearest to where it is asked. */
export function definitionPlaces(
  name: Named,
  document: OpenDocument,
  files: readonly OpenDocument[],
): readonly Place[] {
  const places = placesOf(name, files).filter(({ name: { role } }) => role === 'definition');
  const nearest = Math.max(0, ...places.map((place) => nearness(place.document.uri, document.uri)));
  return places.filter((place) => nearness(place.document.uri, document.uri) === nearest);
}

/** How many letters two addresses share from their beginning, up to a folder. */
function nearness(one: string, other: string): number {
  if (one === other) return Number.MAX_SAFE_INTEGER;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return one.lastIndexOf('/', at);
}

/** The page that defines a name which comes with the product; undefined where none does. */
function pageOf(name: Named, files: readonly OpenDocument[]): PageSubject | undefined {
  const { kind, id, scope = '' } = meant(name, files);
  switch (kind) {
    case 'task':
    case 'obligation':
    case 'indicator':
    case 'group':
    case 'system':
    case 'deliverable':
      return builtInDirective(scope) && { kind: 'directive', id: scope };
    case 'directive':
      return builtInDirective(id) && { kind: 'directive', id };
    case 'agency':
    case 'document-reference':
      return BUILT_IN;
    case 'criteria-set':
      return builtInSet(id) && { kind: 'criteria', id };
    case 'component':
    case 'variable':
    case 'option':
    case 'alternative': {
      const [set = ''] = scope.split('#');
      return builtInSet(set) && { kind: 'criteria', id: set };
    }
    case 'period':
    case 'code':
    case 'file':
      return undefined;
    default:
      return kind satisfies never;
  }
}

const BUILT_IN: PageSubject = { kind: 'directive', id: 'soctrang-2021-09-24' };

/** Where a page of the product defines a name. */
export function pagePlaces(name: Named, files: readonly OpenDocument[], language: Language): readonly Place[] {
  const subject = pageOf(name, files);
  const document = subject && openPage(subject, language);
  return document ? definitionsIn(document, meant(name, files)).map((one) => ({ document, name: one })) : [];
}

/** Whether a name comes with the product, so that nobody can change it: asked of the data, without making a page. */
export function isBuiltIn(name: Named, files: readonly OpenDocument[]): boolean {
  const { kind, id, scope } = meant(name, files);
  const subject = pageOf(name, files);
  if (subject?.kind === 'criteria') {
    // Who has the set has the inputs of its rules.
    const set = kind === 'component' ? builtInSet(subject.id) : undefined;
    return set === undefined || itemsIn(set.areas).some((item) => item.id === id);
  }
  const directive = subject && 'id' in subject ? builtInDirective(subject.id) : undefined;
  if (directive === undefined) return false;
  const { tasks, reportingDuty, indicators, groups, systems, agencies, documents } = directive;
  const works = [...tasks, reportingDuty];
  const has = (list: readonly { readonly id: string }[]): boolean => list.some((one) => one.id === id);
  switch (kind) {
    case 'directive':
      return true;
    case 'task':
      return has(works);
    case 'obligation':
      return works.some(({ obligations }) => has(obligations));
    case 'indicator':
      return has(indicators);
    case 'group':
      return has(groups);
    case 'system':
      return has(systems);
    case 'deliverable':
      return tasks.some(({ deliverables }) => has(deliverables));
    case 'agency':
      return has(agencies);
    case 'document-reference':
      return documents.some(({ reference, date }) => isSame(documentNamed(reference, date), { kind, id, scope }));
    default:
      return false;
  }
}

function itemsIn(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(isLeaf(item) ? [] : itemsIn(item.items))]);
}

export function locationOf({ document, name }: Place): Location {
  return { uri: document.uri, range: rangeOf(document.checked.tree, name) };
}
