import type { Directive } from '../../directive/model';
import type { FixTitleKey } from '../../messages/fixes';
import { lineAt } from '../../source/lines';
import type { Span } from '../../source/tree';
import type { Finding, FixData } from '../finding';
import type { CheckedText } from '../format-definition';
import { quoted } from '../quoted';
import { objectsOf } from '../shape';
import { foldName, nameIn } from '../vocabulary';
import { addEntriesEdit } from './add-entries';
import { addItemsEdit } from './add-items';
import { addKeysEdits } from './add-keys';
import { addTasksEdit } from './add-tasks';
import { beginEdit } from './begin';
import { certaintyOf } from './certainty';
import { closeBracketEdit } from './close-bracket';
import { conflictEdits } from './conflict';
import { convertEdits } from './convert';
import { entriesAsItemsEdits } from './entries-as-items';
import { expandEdit } from './expand';
import type { Fix, TextEdit } from './fix';
import { type Group, groupAt } from './group';
import { indentEdits, indentTextEdits, respaceEdits } from './indent';
import { scalarAt, stepsTo } from './place';
import { quoteEdit } from './quote';
import { removeEdit } from './remove';
import { asListEdits, asTextEdits } from './reshape';
import { entryOf, setValueEdits, valueIn } from './set-value';
import { sortItemsEdits } from './sort-items';
import { swapEdits } from './swap';
import { writeOutEdit } from './write-out';
import { writeValue } from './write-value';

/** A text that was checked; with the directive it speaks of, missing tasks can be written. */
export type FixableText = CheckedText & { readonly directive?: Directive | undefined };

/**
 * The ways to put a finding right, the likeliest first, as edits of the text that was checked. Empty where only its
 * author can. What an edit writes is in the syntax of the file (quoted where it has to be) and in its vocabulary;
 * what only the author knows is left empty.
 *
 * @example
 * const checked = checkReport(text, { today: '2021-12-20' });
 * const [fix] = fixesOf(checked, checked.findings[0]);
 * if (fix) console.log(fixTitle(fix, 'vi'), applyEdits(text, fix.edits));
 */
export function fixesOf(checked: FixableText, finding: Finding): readonly Fix[] {
  const { data } = finding;
  if (data === undefined) return [];
  const shapes = checked.meaning ? objectsOf(checked.meaning.shape) : [];
  const isKey = (text: string): boolean => shapes.some(({ names }) => names.has(foldName(text)));
  const certainty = certaintyOf(finding, data, checked.tree.source.slice(finding.start, finding.end), isKey);
  return waysOf(checked, finding, data)
    .filter(({ edits }) => edits.length > 0)
    .map((way): Fix => ({ ...way, certainty }));
}

/** A fix before it is said how sure it is. */
type Way = Omit<Fix, 'certainty'>;

function waysOf(checked: FixableText, finding: Finding, data: FixData): readonly Way[] {
  const { tree, language } = checked;
  switch (data.kind) {
    case 'replace':
      return isTaken(checked, finding, data.text) ? [] : [replacement(checked, finding, data.text)];
    case 'replace-any':
      return data.texts.map((text) => replacement(checked, finding, text));
    case 'remove':
      if (finding.code === 'PAR106') return duplicateWays(tree, finding);
      return [way(data.part ? `fix.remove-${data.part}` : 'fix.remove', {}, [removeEdit(tree, finding, data.part)])];
    case 'quote': {
      const start = data.start ?? finding.start;
      // Where the first character alone is marked, the text goes on behind it.
      const end = Math.max(finding.end, start + data.text.length);
      const edit = quoteEdit(tree, start, end, data.text);
      if (edit.text.startsWith('|')) return [way('fix.quote-lines', {}, [edit])];
      return [way('fix.quote', { text: quoted(edit.text) }, [edit])];
    }
    case 'insert': {
      const at = tree.text.slice(0, finding.start).trimEnd().length;
      return [writing('fix.insert', data.text, { start: at, end: at, text: data.text })];
    }
    case 'indent':
      return [
        way(
          'fix.indent',
          { count: data.column },
          (data.text ? indentTextEdits : indentEdits)(tree, finding, data.column),
        ),
      ];
    case 'convert':
      return [
        data.from === 'odd-indentation'
          ? way('fix.respace', {}, respaceEdits(tree))
          : way(`fix.convert-${data.from}`, {}, convertEdits(tree, finding, data.from)),
      ];
    case 'close':
      return [way('fix.close', {}, some(closeBracketEdit(tree, finding)))];
    case 'conflict':
      return [
        way('fix.keep-ours', {}, conflictEdits(tree, finding, 'ours')),
        way('fix.keep-theirs', {}, conflictEdits(tree, finding, 'theirs')),
      ];
    case 'as-list':
      return [way('fix.as-list', {}, asListEdits(tree, finding))];
    case 'write-out': {
      const written = writeOutEdit(checked, finding, data);
      return written === undefined ? [] : [way('fix.write-out', { text: quoted(written.said) }, [written.edit])];
    }
    case 'entries-as-items':
      return [way('fix.entries-as-items', {}, entriesAsItemsEdits(checked, finding, data))];
    case 'as-text':
      return [way('fix.as-text', {}, asTextEdits(tree, finding))];
    case 'begin':
      return [way('fix.begin', {}, [beginEdit(tree, data.entries)])];
    case 'add-keys': {
      const group = groupOf(checked, finding);
      if (group === undefined) return [];
      const expanded = data.single === undefined ? undefined : expandEdit(checked, finding, data.single, data.keys);
      if (expanded) return [way('fix.add-keys', { keys: expanded.names.join(', ') }, [expanded.edit])];
      const keys = data.keys.map((key) => keyIn(checked, group, key)).join(', ');
      const edits = addKeysEdits(tree, group, { keys: data.keys, values: data.values ?? {}, language });
      return [way('fix.add-keys', { keys }, edits)];
    }
    case 'set': {
      const group = groupOf(checked, finding);
      if (group === undefined) return [];
      const text = valueIn(group, data.key, data.value, language);
      const key = keyIn(checked, group, data.key);
      return [way('fix.set', { key, text }, setValueEdits(tree, group, data.key, text, language))];
    }
    case 'swap': {
      const group = groupOf(checked, finding);
      if (group === undefined) return [];
      return [way('fix.swap', { key: keyIn(checked, group, data.key) }, swapEdits(tree, group, finding, data.key))];
    }
    case 'sort':
      return [way('fix.sort', {}, sortedItems(checked, finding, data.order))];
    case 'add-items':
      return [way('fix.add-items', { items: data.items.join(', ') }, some(addItemsEdit(tree, finding, data.items)))];
    case 'add-entries': {
      const { entries: ids, key } = data;
      return [way('fix.add-entries', { entries: ids.join(', ') }, some(addEntriesEdit(tree, finding, { ids, key })))];
    }
    case 'add-tasks': {
      // Where a bracket is open, what is added would stand inside it.
      if (tree.problems.some(({ kind }) => kind === 'unclosed-bracket')) return [];
      const { meaning, directive } = checked;
      const list = meaning?.read.kind === 'object' ? meaning.read.fields.tasks : undefined;
      if (directive === undefined || list?.kind !== 'list') return [];
      const edit = addTasksEdit(tree, list.node, data.tasks, { directive, language });
      return [way('fix.add-tasks', { count: data.tasks.length, tasks: data.tasks.join(', ') }, some(edit))];
    }
    case 'any-of':
      return data.fixes.flatMap((one) => waysOf(checked, finding, one));
    default: {
      const unknown: never = data;
      return unknown;
    }
  }
}

/** Of a key given twice one goes: the later one, or the one that stood there first. */
function duplicateWays(tree: FixableText['tree'], finding: Finding): readonly Way[] {
  const { key = '' } = finding.args;
  const places: readonly Span[] = [finding, ...(finding.related ?? []).slice(0, 1)];
  const lineOf = ({ start }: Span): number => lineAt(tree.lineStarts, start) + 1;
  return places.map((place, index) => {
    const kept = places[1 - index] ?? place;
    const title = lineOf(place) === lineOf(kept) ? 'fix.remove-duplicate-here' : 'fix.remove-duplicate';
    const args = { key, line: lineOf(place), kept: lineOf(kept), value: quoted(valueText(tree, place)) };
    return way(title, args, [removeEdit(tree, place, undefined)]);
  });
}

/** What stands behind a key, as far as a title has room for it. */
function valueText(tree: FixableText['tree'], key: Span): string {
  const step = stepsTo(tree.root, key).at(-1);
  return step?.kind === 'entry' ? tree.text.slice(step.entry.start, step.entry.end).slice(0, 200) : '';
}

function way(title: FixTitleKey, args: Fix['args'], edits: readonly TextEdit[]): Way {
  return { title, args, edits };
}

function some(edit: TextEdit | undefined): readonly TextEdit[] {
  return edit ? [edit] : [];
}

/** The group of keys that a finding stands in. */
function groupOf({ meaning }: FixableText, { path }: Finding): Group | undefined {
  return meaning && groupAt(meaning, path);
}

function keyIn({ language }: FixableText, { shape }: Group, key: string): string {
  const field = shape.fields.get(key);
  return field ? nameIn(language, key, field.term) : key;
}

function sortedItems({ tree }: FixableText, finding: Finding, order: readonly number[]): readonly TextEdit[] {
  const step = stepsTo(tree.root, finding).findLast(({ kind }) => kind === 'item');
  return step?.kind === 'item' ? sortItemsEdits(tree, step.holder, order) : [];
}

/** Whether the key that a misspelt one was meant to be stands in its group already: it would be given twice. */
function isTaken(checked: FixableText, finding: Finding, text: string): boolean {
  const group = finding.code === 'PAR101' ? groupOf(checked, finding) : undefined;
  const field = group?.shape.names.get(foldName(text));
  return group !== undefined && field !== undefined && entryOf(group, field.key) !== undefined;
}

/** A value keeps the way it is written; marks of the text, which have no path, are replaced as they stand. */
function replacement({ tree }: FixableText, finding: Finding, text: string): Way {
  const { start, end, path } = finding;
  const place: Span = { start, end };
  const found = path === '' ? undefined : scalarAt(tree.root, place);
  const written =
    found === undefined
      ? text
      : writeValue(text, { syntax: tree.syntax, style: found.scalar.style, flow: found.holder.flow });
  return writing('fix.replace', text.trim(), { start, end, text: written });
}

/** A text to be written, named by itself; a colon alone, in quotation marks, would be hard to make out. */
function writing(title: 'fix.insert' | 'fix.replace', text: string, edit: TextEdit): Way {
  return text === ':' ? way('fix.colon', {}, [edit]) : way(title, { text }, [edit]);
}
