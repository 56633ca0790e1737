import type { Entry } from '@soctrang/par-core/source';
import { fill } from '../../messages/fill';
import { SYMBOLS } from '../../messages/symbols';
import type { CriteriaDocument } from '../open-document';
import { printedNumber } from '../printed-number';
import { briefProvenance } from '../provenance-text';
import {
  areasOf,
  compiledSet,
  itemOf,
  itemsUnder,
  maximumOf,
  type ReadItem,
  type ReadOverride,
  setProvenance,
  sumOf,
  writtenSet,
} from '../written-set';
import { wordsIn } from '../written-words';
import { entryOutline, type Outline, type OutlineContext, PICTURE, placeOfRead } from './outline';

/** The name of a set, and its id. */
export function criteriaTitle(
  { language }: OutlineContext,
  document: CriteriaDocument,
): { readonly name: string; readonly detail?: string | undefined } | undefined {
  const fields = writtenSet(document)?.fields;
  const id = fields?.id?.value;
  const name = wordsIn(fields?.name)?.[language] ?? compiledSet(document)?.set.name[language];
  if (!name) return id ? { name: id } : undefined;
  return { name, detail: id };
}

/** Areas with all that stands under them, and changes to the set that is built on. */
export function criteriaPart(
  c: OutlineContext,
  document: CriteriaDocument,
  field: string,
  entry: Entry,
): Outline | undefined {
  const file = writtenSet(document);
  if (file === undefined) return undefined;
  if (field === 'areas') {
    const areas = areasOf(file);
    const sum = sumOf(areas);
    const provenance = setProvenance(document, c.language);
    const detail = sum ? `${maximumWords(c, sum)} · ${provenance}` : String(areas.length);
    return entryOutline(
      entry,
      areas.map((area) => itemOutline(c, document, area, 0)),
      detail,
    );
  }
  if (field !== 'overrides') return undefined;
  const changes = file.fields.overrides?.items ?? [];
  return entryOutline(
    entry,
    changes.map((change) => changeOutline(c, document, change)),
    String(changes.length),
  );
}

const PICTURES = [PICTURE.namespace, PICTURE.class, PICTURE.property, PICTURE.field] as const;

function itemOutline(c: OutlineContext, document: CriteriaDocument, read: ReadItem, depth: number): Outline {
  const id = read.fields.id?.value;
  const name = wordsIn(read.fields.name)?.[c.language];
  const maximum = maximumOf(read);
  return {
    name: [id, name].filter(Boolean).join(' ') || SYMBOLS.unnamed[c.language],
    detail: maximum && [maximumWords(c, maximum), ownProvenance(c, document, id)].filter(Boolean).join(' · '),
    kind: PICTURES[depth] ?? PICTURE.field,
    ...placeOfRead(read),
    under: itemsUnder(read).map((item) => itemOutline(c, document, item, depth + 1)),
  };
}

/** Where the numbers of an item come from, where that is elsewhere than those of the set. */
function ownProvenance({ language }: OutlineContext, document: CriteriaDocument, id: string | undefined): string {
  const own = compiledSet(document)?.item(id ?? '')?.item.provenance;
  return own ? briefProvenance(own, language) : '';
}

function changeOutline(c: OutlineContext, document: CriteriaDocument, read: ReadOverride): Outline {
  const { fields } = read;
  const id = fields.id?.value;
  const base = document.criteriaSets.find((set) => set.id === writtenSet(document)?.fields.extends?.value);
  const name = wordsIn(fields.name)?.[c.language] ?? itemOf(base, id)?.name[c.language];
  const maximum = maximumOf(read);
  const removed = fields.remove?.value === 'yes' ? SYMBOLS.removed[c.language] : undefined;
  return {
    name: [id, name].filter(Boolean).join(' ') || SYMBOLS.unnamed[c.language],
    detail: removed ?? (maximum && maximumWords(c, maximum)),
    kind: PICTURE.property,
    ...placeOfRead(read),
  };
}

function maximumWords({ language }: OutlineContext, maximum: Parameters<typeof printedNumber>[0]): string {
  return fill(SYMBOLS.maximum, language, { maximum: printedNumber(maximum, language, { digits: 4 }) });
}
