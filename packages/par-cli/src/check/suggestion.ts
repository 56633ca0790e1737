import { type Finding, type Language, nameIn, REPORT_FORMAT, type Shape } from '@soctrang/par-core/report';
import type { Say } from '../messages';

/**
 * How a finding can be put right, in words; nothing where the finding's own sentence already says it all.
 *
 * @param sentence what the finding says
 * @param vocabulary of the file: names of keys follow it
 */
export function suggestionFor(
  { data, path }: Pick<Finding, 'data' | 'path'>,
  sentence: string,
  vocabulary: Language,
  say: Say,
): string | undefined {
  switch (data?.kind) {
    case undefined:
      return undefined;
    case 'replace':
      if (data.text.trim() === '') return undefined;
      // A space at its edge belongs to it.
      return say('suggest-write', { text: data.text === data.text.trim() ? data.text : `“${data.text}”` });
    case 'replace-any':
      if (data.texts.length === 1) return say('suggest-write', { text: data.texts.join() });
      return unlessSaid(sentence, data.texts, (texts) => say('suggest-one-of', { texts }));
    case 'add-keys':
      return unlessSaid(sentence, namesOfKeys(data.keys, path, vocabulary), (keys) => say('suggest-keys', { keys }));
    case 'add-tasks':
      return unlessSaid(sentence, data.tasks, (tasks) => say('suggest-tasks', { tasks }));
    case 'remove':
      return say('suggest-remove');
    case 'quote':
      return say('suggest-write', { text: inQuotes(data.text) });
    default: {
      const unknown: never = data;
      return unknown;
    }
  }
}

/** More candidates than this help nobody. */
const MOST_SHOWN = 6;

function unlessSaid(
  sentence: string,
  texts: readonly string[],
  suggest: (texts: string) => string,
): string | undefined {
  if (texts.length === 0 || texts.every((text) => sentence.includes(text))) return undefined;
  const shown = texts.slice(0, MOST_SHOWN);
  return suggest(texts.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', '));
}

/** A text in the quotes that need no other change to it. */
function inQuotes(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.includes('"') ? `'${line.replaceAll("'", "''")}'` : `"${line.replaceAll('\\', '\\\\')}"`;
}

/** Keys, which findings name in English, as the file would write them. */
function namesOfKeys(keys: readonly string[], path: string, vocabulary: Language): readonly string[] {
  const fields = fieldsAt(path);
  return keys.map((key) => {
    const field = fields.get(key);
    return field === undefined ? key : nameIn(vocabulary, key, field.term);
  });
}

/** The keys of the innermost group of keys at a JSON Pointer. */
function fieldsAt(path: string): typeof REPORT_FORMAT.shape.fields {
  let shape: Shape | undefined = REPORT_FORMAT.shape;
  let innermost = REPORT_FORMAT.shape.fields;
  for (const step of path.split('/').slice(1)) {
    if (shape?.kind === 'object') shape = shape.fields.get(step)?.shape;
    else if (shape?.kind === 'list') shape = shape.item;
    else if (shape?.kind === 'record') shape = shape.value;
    else return innermost;
    if (shape?.kind === 'object') innermost = shape.fields;
  }
  return innermost;
}
