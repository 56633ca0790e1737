import type { Directive } from '../../directive/model';
import type { FixTitleKey } from '../../messages/fixes';
import type { Span } from '../../source/tree';
import type { Finding, FixData } from '../finding';
import type { CheckedText } from '../format-definition';
import { nameIn } from '../vocabulary';
import { addItemsEdit } from './add-items';
import { addKeysEdits } from './add-keys';
import { addTasksEdit } from './add-tasks';
import { convertEdits } from './convert';
import type { Fix, TextEdit } from './fix';
import { groupAt } from './group';
import { indentEdits, respaceEdits } from './indent';
import { scalarAt } from './place';
import { quoteEdit } from './quote';
import { removeEdit } from './remove';
import { writeValue } from './write-value';

export { applyEdits, type Fix, type TextEdit } from './fix';
export { fixTitle } from './title';
export { inQuotes, writeValue } from './write-value';

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
  return data === undefined ? [] : fixesFor(checked, finding, data).filter(({ edits }) => edits.length > 0);
}

function fixesFor(checked: FixableText, finding: Finding, data: FixData): readonly Fix[] {
  const { tree, language } = checked;
  switch (data.kind) {
    case 'replace':
      return [replacement(checked, finding, data.text)];
    case 'replace-any':
      return data.texts.map((text) => replacement(checked, finding, text));
    case 'remove':
      return [fix('fix.remove', {}, [removeEdit(tree, finding, data.part)])];
    case 'quote': {
      const start = data.start ?? finding.start;
      // Where the first character alone is marked, the text goes on behind it.
      const end = Math.max(finding.end, start + data.text.length);
      return [fix('fix.quote', {}, [quoteEdit(tree, start, end, data.text)])];
    }
    case 'insert': {
      const at = tree.text.slice(0, finding.start).trimEnd().length;
      return [fix('fix.insert', { text: data.text }, [{ start: at, end: at, text: data.text }])];
    }
    case 'indent':
      return [fix('fix.indent', { count: data.column }, indentEdits(tree, finding, data.column))];
    case 'convert':
      return [
        data.from === 'odd-indentation'
          ? fix('fix.respace', {}, respaceEdits(tree))
          : fix(`fix.convert-${data.from}`, {}, convertEdits(tree, finding, data.from)),
      ];
    case 'add-keys': {
      const group = checked.meaning && groupAt(checked.meaning, finding.path);
      if (group === undefined) return [];
      const names = data.keys.map((key) => {
        const field = group.shape.fields.get(key);
        return field ? nameIn(language, key, field.term) : key;
      });
      const edits = addKeysEdits(tree, group, { keys: data.keys, values: data.values ?? {}, language });
      return [fix('fix.add-keys', { keys: names.join(', ') }, edits)];
    }
    case 'add-items': {
      const edit = addItemsEdit(tree, finding, data.items);
      return [fix('fix.add-items', { items: data.items.join(', ') }, edit ? [edit] : [])];
    }
    case 'add-tasks': {
      const { meaning, directive } = checked;
      const list = meaning?.read.kind === 'object' ? meaning.read.fields.tasks : undefined;
      if (directive === undefined || list?.kind !== 'list') return [];
      const edit = addTasksEdit(tree, list.node, data.tasks, { directive, language });
      return [fix('fix.add-tasks', { count: data.tasks.length, tasks: data.tasks.join(', ') }, edit ? [edit] : [])];
    }
    default: {
      const unknown: never = data;
      return unknown;
    }
  }
}

function fix(title: FixTitleKey, args: Fix['args'], edits: readonly TextEdit[]): Fix {
  return { title, args, edits };
}

/** A value keeps the way it is written; marks of the text, which have no path, are replaced as they stand. */
function replacement({ tree }: FixableText, finding: Finding, text: string): Fix {
  const { start, end, path } = finding;
  const place: Span = { start, end };
  const found = path === '' ? undefined : scalarAt(tree.root, place);
  const written =
    found === undefined
      ? text
      : writeValue(text, { syntax: tree.syntax, style: found.scalar.style, flow: found.holder.flow });
  return fix('fix.replace', { text: text.trim() }, [{ start, end, text: written }]);
}
