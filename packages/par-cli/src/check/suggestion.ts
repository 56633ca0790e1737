import {
  type Finding,
  inQuotes,
  type Language,
  nameIn,
  type ObjectShape,
  REPORT_FORMAT,
  type Shape,
} from '@soctrang/par-core/report';
import type { Syntax } from '@soctrang/par-core/source';
import type { Say } from '../messages';
import { cutTo } from '../terminal/width';

/** Longer texts than this are shown by their beginning. */
const LONGEST_TEXT = 160;

/**
 * How a finding can be put right, in words; nothing where the finding's own sentence already says it all.
 *
 * @param sentence what the finding says
 * @param file its text, and the language of its keys
 */
export function suggestionFor(
  { data, path, start, end }: Pick<Finding, 'data' | 'path' | 'start' | 'end'>,
  sentence: string,
  file: {
    readonly text: string;
    readonly vocabulary: Language;
    readonly syntax?: Syntax;
    /** The keys of its kind; a report's unless given. */
    readonly shape?: ObjectShape;
  },
  say: Say,
): string | undefined {
  const { text, vocabulary, syntax = 'yaml', shape = REPORT_FORMAT.shape } = file;
  const write = (one: string): string => say('suggest-write', { text: cutTo(one, LONGEST_TEXT) });
  switch (data?.kind) {
    case undefined:
      return undefined;
    case 'replace': {
      // A colon or a space by itself says little: the line as it should be says it all.
      const isPlain = data.text === data.text.trim() && /[\p{L}\p{N}]/u.test(data.text);
      if (isPlain) return write(data.text);
      const line = correctedLine(text, start, end, data.text);
      return line === undefined ? undefined : write(line);
    }
    case 'replace-any':
      if (data.texts.length === 1) return write(data.texts.join());
      return unlessSaid(sentence, data.texts, (texts, isRest) =>
        isRest ? say('suggest-others', { texts }) : say('suggest-one-of', { texts }),
      );
    case 'add-keys':
      return unlessSaid(sentence, namesOfKeys(data.keys, path, vocabulary, shape), (keys) =>
        say('suggest-keys', { keys }),
      );
    case 'add-items':
      return unlessSaid(sentence, data.items, (items) => say('suggest-items', { items }));
    case 'add-tasks':
      return unlessSaid(sentence, data.tasks, (tasks) => say('suggest-tasks', { tasks }));
    case 'remove':
      // What the author may as well want to keep is not told to go.
      if (data.maybe) return undefined;
      return say(data.part === 'item' ? 'suggest-remove-item' : 'suggest-remove');
    case 'quote':
      // Several lines are better written below a bar, and the sentence says so.
      return /[\r\n]/u.test(data.text) ? undefined : write(inQuotes(data.text, syntax));
    case 'set': {
      const field = fieldsAt(path, shape).get(data.key);
      const key = field === undefined ? data.key : nameIn(vocabulary, data.key, field.term);
      const term = field?.shape.kind === 'choice' ? field.shape.terms[data.value] : undefined;
      return write(`${key}: ${term ? nameIn(vocabulary, data.value, term) : data.value}`);
    }
    // The sentence says which comma, how many spaces, which letters, which entries, which side of a conflict. Of several ways the
    // author chooses, and each changes what the file says.
    case 'insert':
    case 'indent':
    case 'convert':
    case 'close':
    case 'conflict':
    case 'write-out':
    case 'entries-as-items':
    case 'as-list':
    case 'as-text':
    case 'begin':
    case 'swap':
    case 'sort':
    case 'add-entries':
    case 'any-of':
      return undefined;
    default: {
      const unknown: never = data;
      return unknown;
    }
  }
}

/** The first line of a place as it reads when the place is put right; nothing where a reader would see no difference. */
function correctedLine(text: string, start: number, end: number, replacement: string): string | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const before = text.slice(from, start);
  const after = text.slice(end, to < 0 ? text.length : to);
  const shown = (line: string): string => (line.split('\n', 1)[0] ?? '').replace(/\s+/gu, ' ').trim();
  const corrected = shown(before + replacement + after);
  return corrected === '' || corrected === shown(before + text.slice(start, end) + after) ? undefined : corrected;
}

/** What of a list the sentence has not said, all of it. */
function unlessSaid(
  sentence: string,
  texts: readonly string[],
  suggest: (texts: string, isRest: boolean) => string,
): string | undefined {
  const rest = texts.filter((text) => !isSaid(sentence, text));
  return rest.length === 0 ? undefined : suggest(rest.join(', '), rest.length < texts.length);
}

/** Whether a sentence has a text, and not only as a part of a word. */
function isSaid(sentence: string, text: string): boolean {
  const [before, ...after] = sentence.split(text);
  const isWord = (character: string | undefined): boolean => /^[\p{L}\p{N}]$/u.test(character ?? '');
  let last = before ?? '';
  return after.some((next) => {
    const isWhole = !isWord([...last].at(-1)) && !isWord([...next][0]);
    last = next;
    return isWhole;
  });
}

/** Keys, which findings name in English, as the file would write them. */
function namesOfKeys(
  keys: readonly string[],
  path: string,
  vocabulary: Language,
  root: ObjectShape,
): readonly string[] {
  const fields = fieldsAt(path, root);
  return keys.map((key) => {
    const field = fields.get(key);
    return field === undefined ? key : nameIn(vocabulary, key, field.term);
  });
}

/** The keys of the innermost group of keys at a JSON Pointer. */
function fieldsAt(path: string, root: ObjectShape): ObjectShape['fields'] {
  let shape: Shape | undefined = root;
  let innermost = root.fields;
  for (const step of path.split('/').slice(1)) {
    if (shape?.kind === 'object') shape = shape.fields.get(step)?.shape;
    else if (shape?.kind === 'list') shape = shape.item;
    else if (shape?.kind === 'record') shape = shape.value;
    else if (shape?.kind === 'either') shape = shape.object;
    else return innermost;
    if (shape?.kind === 'object') innermost = shape.fields;
  }
  return innermost;
}
