import { parseDate } from '../../calendar/parse-date';
import { parsePeriod } from '../../calendar/parse-period';
import { periodId } from '../../calendar/period';
import { unaccent } from '../../directive/unaccent';
import type { ScalarKind } from '../scalars';
import type { Shape } from '../shape';
import { asYamlReads } from './choice-schema';
import type { SchemaVocabulary } from './json-schema';

/**
 * An example of a term as the author of either vocabulary would write it; of both, each way once. The values of a choice
 * are listed anyhow. `[1, 3]` is an example of a list.
 */
export function examplesIn(vocabulary: SchemaVocabulary, example: string, shape: Shape): readonly unknown[] {
  if (shape.kind === 'choice' || (shape.kind === 'either' && shape.single?.kind === 'choice')) return [];
  const list = /^\[(.*)\]$/u.exec(example)?.[1];
  if (list !== undefined) return [list.split(',').map((part) => asYamlReads(part.trim()).at(-1))];
  const single = shape.kind === 'list' ? shape.item : shape;
  const kind = single.kind === 'scalar' ? single.scalar : undefined;
  const values = singleExamples(vocabulary, example, kind);
  return shape.kind === 'list' ? values.map((value) => [value]) : values;
}

function singleExamples(
  vocabulary: SchemaVocabulary,
  example: string,
  kind: ScalarKind | undefined,
): readonly (string | number)[] {
  if (kind === 'count' || kind === 'points') return [Number(example.replace(',', '.'))];
  if (vocabulary === 'vi') return [example];
  const english = inEnglish(example, kind);
  return vocabulary === 'en' ? [english] : [...new Set([example, english])];
}

/** What the product itself writes in English: days and periods as their ids, an agency by its id. */
function inEnglish(example: string, kind: ScalarKind | undefined): string {
  if (kind === 'date') {
    const read = parseDate(example);
    return read.kind === 'date' ? read.date : example;
  }
  if (kind === 'period') {
    const read = parsePeriod(example);
    return read ? periodId(read) : example;
  }
  // An agency's id is its Vietnamese name without diacritics, joined by hyphens.
  if (kind === 'agency') return unaccent(example).toLowerCase().replace(/\s+/gu, '-');
  return example;
}
