import { type CriteriaSet, type Item, isLeaf } from '../../../scoring/model';
import { ORIGIN_KIND } from '../../directive/value-terms';
import { type Language, nameIn } from '../../vocabulary';
import { yamlOf } from '../../write-yaml';
import { CRITERIA_FORMAT } from '../format';
import { CRITERIA_SET, OVERRIDE } from '../vocabulary';
import { ON_EXTENSION } from './comments';

/**
 * The text of a new criteria set that builds on another: all of it is taken over, with where its numbers come from,
 * until the author writes what differs. How that is written stands in it as comments, on an item of that very set.
 *
 * @param options `id`: of the new set, which must be another than that of the base
 *
 * @example criteriaExtension(parIndex2021, { id: 'par-index-2021-rieng', language: 'vi' }) // 'mẫu: par-criteria/1\nmã: …'
 */
export function criteriaExtension(
  base: CriteriaSet,
  { id, language }: { readonly id: string; readonly language: Language },
): string {
  const head = yamlOf(
    CRITERIA_FORMAT,
    { format: 'par-criteria/1', id, extends: base.id, provenance: nameIn(language, 'own', ORIGIN_KIND.own) },
    language,
  );
  const [lineOfFormat = '', ...rest] = head.trimEnd().split('\n');
  const example = firstLeaf(base.areas);
  return [
    `# ${ON_EXTENSION.head[language]}`,
    lineOfFormat,
    ...rest.flatMap((line, index) =>
      index === rest.length - 1 ? [`# ${ON_EXTENSION.provenance[language]}`, line] : line,
    ),
    `# ${ON_EXTENSION.changes[language]}`,
    ...(example ? exampleLines(example, language).map((line) => `# ${line}`) : []),
    '',
  ].join('\n');
}

/** An item of the base as it would be changed. */
function exampleLines(item: Item, language: Language): readonly string[] {
  const overrides = nameIn(language, 'overrides', CRITERIA_SET.overrides);
  const [id, maximum] = [nameIn(language, 'id', OVERRIDE.id), nameIn(language, 'maximum', OVERRIDE.maximum)];
  // On one line, whatever the set calls its items.
  return [`${overrides}:`, `  - ${id}: ${JSON.stringify(item.id)}`, `    ${maximum}:`];
}

function firstLeaf(items: readonly Item[]): Item | undefined {
  for (const item of items) {
    const found = isLeaf(item) ? item : firstLeaf(item.items);
    if (found) return found;
  }
  return undefined;
}
