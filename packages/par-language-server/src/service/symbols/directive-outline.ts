import type { ReadObject } from '@soctrang/par-core/report';
import type { Entry } from '@soctrang/par-core/source';
import { SYMBOLS } from '../../messages/symbols';
import type { OpenDocument } from '../open-document';
import { namesOfRead, writtenDirective } from '../written-directive';
import { wordsIn } from '../written-words';
import { entryOutline, type Outline, type OutlineContext, PICTURE, placeOfRead } from './outline';

type File = NonNullable<ReturnType<typeof writtenDirective>>;
type Fields = File['fields'];

/** What a directive is called, and its number. */
export function directiveTitle(
  { language }: OutlineContext,
  document: OpenDocument,
): { readonly name: string; readonly detail?: string | undefined } | undefined {
  const fields = writtenDirective(document)?.fields;
  const name = wordsIn(fields?.title)?.[language] ?? fields?.id?.value;
  return name ? { name, detail: fields?.reference?.value } : undefined;
}

/** Tasks, indicators, agencies, groups, cited documents, systems. */
export function directivePart(
  c: OutlineContext,
  document: OpenDocument,
  field: string,
  entry: Entry,
): Outline | undefined {
  const file = writtenDirective(document);
  const { reportingDuty } = file?.fields ?? {};
  if (field === 'reportingDuty' && reportingDuty) {
    return entryOutline(entry, [], wordsIn(reportingDuty.fields.title)?.[c.language]);
  }
  const make = Object.hasOwn(PARTS, field) ? PARTS[field as keyof typeof PARTS] : undefined;
  if (file === undefined || make === undefined) return undefined;
  const under = make(c, file.fields);
  return entryOutline(entry, under, String(under.length));
}

const PARTS = {
  tasks: (c: OutlineContext, { tasks }: Fields) =>
    (tasks?.items ?? []).map((task): Outline => {
      const { id, title, binds } = task.fields;
      const bound = namesOfRead(binds).flatMap(({ node }) => node?.value ?? []);
      return {
        ...named(c, task, id?.value, wordsIn(title)?.[c.language], PICTURE.method),
        detail: bound.join(', '),
        under: (task.fields.obligations?.items ?? []).map((one): Outline => {
          if (one.kind === 'scalar') return textOutline(c, one);
          return named(c, one, one.fields.id?.value, wordsIn(one.fields.text)?.[c.language], PICTURE.field);
        }),
      };
    }),
  indicators: (c: OutlineContext, { indicators }: Fields) =>
    (indicators?.items ?? []).map((one): Outline => {
      const { id, title } = one.fields;
      return {
        ...named(c, one, undefined, wordsIn(title)?.[c.language] ?? id?.value, PICTURE.number),
        detail: id?.value,
      };
    }),
  agencies: (c: OutlineContext, { agencies }: Fields) =>
    (agencies?.items ?? []).map((one): Outline => {
      if (one.kind === 'scalar') return textOutline(c, one, PICTURE.class);
      const { id, name, abbreviations } = one.fields;
      const short = abbreviations && namesOfRead(abbreviations).map(({ value }) => value);
      const outline = named(c, one, undefined, wordsIn(name)?.[c.language] ?? id?.value, PICTURE.class);
      return { ...outline, detail: short?.filter(Boolean).join(', ') };
    }),
  groups: (c: OutlineContext, { groups }: Fields) =>
    (groups?.items ?? []).map((one): Outline => {
      const outline = named(c, one, undefined, wordsIn(one.fields.name)?.[c.language], PICTURE.interface);
      return { ...outline, detail: String(one.fields.members?.items.length ?? 0) };
    }),
  documents: (c: OutlineContext, { documents }: Fields) =>
    (documents?.items ?? []).map((one): Outline => {
      const outline = named(c, one, undefined, one.fields.reference?.value, PICTURE.object);
      return { ...outline, detail: wordsIn(one.fields.title)?.[c.language] };
    }),
  systems: (c: OutlineContext, { systems }: Fields) =>
    (systems?.items ?? []).map((one): Outline => {
      if (one.kind === 'scalar') return textOutline(c, one);
      return named(c, one, undefined, wordsIn(one.fields.name)?.[c.language], PICTURE.field);
    }),
} as const;

function named(
  { language }: OutlineContext,
  read: Pick<ReadObject<unknown>, 'key' | 'node'>,
  id: string | undefined,
  name: string | undefined,
  kind: Outline['kind'],
): Outline {
  const words = [id, name].filter(Boolean).join(' ') || SYMBOLS.unnamed[language];
  return { name: words, kind, ...placeOfRead(read) };
}

function textOutline(
  { language }: OutlineContext,
  read: { readonly node: Parameters<typeof placeOfRead>[0]['node']; readonly value: string | undefined },
  kind: Outline['kind'] = PICTURE.field,
): Outline {
  return { name: read.value || SYMBOLS.unnamed[language], kind, ...placeOfRead(read) };
}
