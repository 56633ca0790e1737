import { formatPeriod } from '@soctrang/par-core/calendar';
import { unaccent } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { Span } from '@soctrang/par-core/source';
import type { SymbolKind } from 'vscode-languageserver-types';
import { topOf } from '../code-lenses/lens';
import type { OpenDocument, ReportDocument } from '../open-document';
import { shortened } from '../shortened';
import { PICTURE, placeOfRead } from '../symbols/outline';
import { namesOfRead, writtenDirective } from '../written-directive';
import { areasOf, compiledSet, itemsUnder, writtenSet } from '../written-set';
import { wordsIn } from '../written-words';

/** Something in a file that can be found by name. */
export interface Candidate {
  readonly document: OpenDocument;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly at: Span;
  /** What it belongs to: the agency and period of the report, the set. */
  readonly container?: string;
  /** True for what stands for its file: a report, a set, a directive. */
  readonly whole: boolean;
  /** What it may be called, as names are compared. */
  readonly names: readonly string[];
}

const known = new WeakMap<OpenDocument, Partial<Record<Language, readonly Candidate[]>>>();

/** Everything in a file that can be found; made once for each document and language. */
export function candidatesOf(document: OpenDocument, language: Language): readonly Candidate[] {
  const made = known.get(document) ?? {};
  const candidates = made[language] ?? newCandidates(document, language);
  known.set(document, { ...made, [language]: candidates });
  return candidates;
}

function newCandidates(document: OpenDocument, language: Language): readonly Candidate[] {
  switch (document.kind) {
    case 'report':
      return reportCandidates(document, language);
    case 'criteria':
      return criteriaCandidates(document, language);
    case 'directive':
      return directiveCandidates(document, language);
    case 'roster':
    case 'calendar':
    case 'config':
      return [];
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}

type Part = Omit<Candidate, 'document' | 'whole' | 'names' | 'name'> & {
  readonly name: string | undefined;
  readonly whole?: boolean;
  readonly otherNames?: readonly (string | undefined)[];
};

const MOST_LETTERS = 100;

/** What has no name cannot be looked for. */
function candidate(
  document: OpenDocument,
  { name, whole = false, otherNames = [], ...part }: Part,
): readonly Candidate[] {
  if (!name) return [];
  const names = new Set([name, ...otherNames].flatMap((one) => (one ? [compared(one)] : [])));
  // A place of its own: nodes of a tree move when their text is edited.
  const at = { start: part.at.start, end: part.at.end };
  return [{ document, ...part, at, name: shortened(name, MOST_LETTERS), whole, names: [...names] }];
}

function compared(name: string): string {
  return unaccent(name.normalize('NFC').toLowerCase())
    .replace(/[\s–-]+/gu, ' ')
    .trim();
}

function reportCandidates(document: ReportDocument, language: Language): readonly Candidate[] {
  const { report, agency, period, directive, assessment, tree } = document.checked;
  if (report === undefined) return [];
  const { fields } = report;
  const called = agency?.name[language] ?? fields.agency?.node?.value;
  const title = [called, period && formatPeriod(period, language)].filter(Boolean).join(' – ');
  const container = title || undefined;
  const inside = container ? { container } : {};
  const names = agency && [
    agency.id,
    agency.name.vi,
    agency.name.en,
    ...agency.abbreviations,
    ...(agency.otherNames ?? []),
  ];
  const whole = candidate(document, {
    name: title,
    kind: PICTURE.module,
    at: fields.agency?.node ?? topOf(tree),
    whole: true,
    ...(directive && { container: directive.title[language] }),
    otherNames: names ?? [],
  });
  const tasks = (fields.tasks?.items ?? []).flatMap((read) => {
    const id = read.fields.task;
    const task = directive?.tasks.find((one) => one.id === id?.value);
    const name = task ? `${task.id} ${task.title[language]}` : id?.node?.value;
    const otherNames = task && [task.id, task.id.replace('.', ''), task.title.vi, task.title.en];
    return candidate(document, {
      name,
      kind: PICTURE.method,
      at: id?.node ?? placeOfRead(read).head,
      ...inside,
      otherNames: otherNames ?? [],
    });
  });
  const indicators = (fields.indicators?.entries ?? []).flatMap(({ id, key }) => {
    const title = directive?.indicators.find((one) => one.id === id)?.title;
    const part = { kind: PICTURE.number, at: key, ...inside };
    return candidate(document, { name: title?.[language] ?? id, ...part, otherNames: [id, title?.vi, title?.en] });
  });
  const components = (assessment?.components ?? []).flatMap(({ id, key, item }) => {
    const name = item?.item.name;
    const part = { kind: PICTURE.property, at: key, ...inside };
    return candidate(document, {
      name: name ? `${id} ${name[language]}` : id,
      ...part,
      otherNames: [id, name?.vi, name?.en],
    });
  });
  return [...whole, ...tasks, ...indicators, ...components];
}

function criteriaCandidates(document: OpenDocument, language: Language): readonly Candidate[] {
  const file = writtenSet(document);
  if (file === undefined) return [];
  const { id, name } = file.fields;
  const words = wordsIn(name) ?? compiledSet(document)?.set.name;
  const title = words?.[language] ?? id?.value;
  const found = [
    ...candidate(document, {
      name: title,
      kind: PICTURE.module,
      at: id?.node ?? topOf(document.checked.tree),
      whole: true,
      ...(id?.value && { container: id.value }),
      otherNames: [id?.value, words?.vi, words?.en],
    }),
  ];
  const pending = [...areasOf(file)].reverse();
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    pending.push(...[...itemsUnder(item)].reverse());
    const said = wordsIn(item.fields.name);
    const itemId = item.fields.id?.value;
    found.push(
      ...candidate(document, {
        name: [itemId, said?.[language]].filter(Boolean).join(' '),
        kind: PICTURE.property,
        at: placeOfRead(item).head,
        ...(title && { container: title }),
        otherNames: [itemId, said?.vi, said?.en],
      }),
    );
  }
  return found;
}

function directiveCandidates(document: OpenDocument, language: Language): readonly Candidate[] {
  const fields = writtenDirective(document)?.fields;
  if (fields === undefined) return [];
  const words = wordsIn(fields.title);
  const title = words?.[language] ?? fields.id?.value;
  const inside = title ? { container: shortened(title, MOST_LETTERS) } : {};
  const whole = candidate(document, {
    name: title,
    kind: PICTURE.module,
    at: fields.id?.node ?? topOf(document.checked.tree),
    whole: true,
    ...(fields.id?.value && { container: fields.id.value }),
    otherNames: [fields.id?.value, fields.reference?.value, words?.vi, words?.en],
  });
  const tasks = (fields.tasks?.items ?? []).flatMap((task) => {
    const id = task.fields.id?.value;
    const said = wordsIn(task.fields.title);
    const name = [id, said?.[language]].filter(Boolean).join(' ');
    const at = placeOfRead(task).head;
    return candidate(document, { name, kind: PICTURE.method, at, ...inside, otherNames: [id, said?.vi, said?.en] });
  });
  const indicators = (fields.indicators?.items ?? []).flatMap((one) => {
    const said = wordsIn(one.fields.title);
    const id = one.fields.id?.value;
    const at = placeOfRead(one).head;
    const otherNames = [id, said?.vi, said?.en];
    return candidate(document, { name: said?.[language] ?? id, kind: PICTURE.number, at, ...inside, otherNames });
  });
  const agencies = (fields.agencies?.items ?? []).flatMap((one) => {
    const at = placeOfRead(one).head;
    if (one.kind === 'scalar') return candidate(document, { name: one.value, kind: PICTURE.class, at, ...inside });
    const said = wordsIn(one.fields.name);
    const short = namesOfRead(one.fields.abbreviations).map(({ value }) => value);
    const otherNames = [said?.vi, said?.en, one.fields.id?.value, ...short];
    return candidate(document, { name: said?.[language], kind: PICTURE.class, at, ...inside, otherNames });
  });
  return [...whole, ...tasks, ...indicators, ...agencies];
}
