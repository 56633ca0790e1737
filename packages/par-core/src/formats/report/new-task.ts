import type { Task } from '../../directive/model';
import type { Syntax } from '../../source/tree';
import { type Language, nameIn } from '../vocabulary';
import { STATUS, TASK } from './vocabulary';

/** What stands behind a key of a new task: a text, or lines of text or a list that the author is to write. */
export type NewTaskValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'prose' }
  | { readonly kind: 'list' };

/**
 * What a task that is new in a report says of itself, nothing of it done yet. The one source for new reports, for the fix
 * of missing tasks and for completion.
 *
 * @example newTaskFields(taskOf('3.a'), 'vi')[0] // ['mã', { kind: 'text', text: '3.a' }]
 */
export function newTaskFields(
  { id }: Pick<Task, 'id'>,
  language: Language,
): readonly (readonly [name: string, value: NewTaskValue])[] {
  const name = (key: keyof typeof TASK): string => nameIn(language, key, TASK[key]);
  return [
    [name('task'), { kind: 'text', text: id }],
    [name('status'), { kind: 'text', text: nameIn(language, 'not-started', STATUS['not-started']) }],
    [name('results'), { kind: 'prose' }],
    [name('evidence'), { kind: 'list' }],
  ];
}

/** What stands above a new task in YAML, each a line of a comment: its title, and what it asks for. */
export function newTaskComments({ id, title, obligations }: Task, language: Language): readonly string[] {
  return [
    `# ${id} – ${title[language]}`,
    ...obligations.map((obligation) => `#   ${obligation.id}: ${obligation.text[language]}`),
  ];
}

/** The lines of a new task, its dash in column 2. */
export function newTaskLines(task: Task, language: Language): readonly string[] {
  const lines = newTaskFields(task, language).flatMap(([name, value], index) => {
    const key = `  ${index === 0 ? '-' : ' '} ${name}:`;
    switch (value.kind) {
      case 'text':
        return [`${key} ${idText(value.text)}`];
      case 'prose':
        return [`${key} |`, ''];
      case 'list':
        return [key];
      default:
        return value satisfies never;
    }
  });
  return [...newTaskComments(task, language).map((line) => `  ${line}`), ...lines];
}

/** The keys of a new task with their values, as they stand inside brackets. */
export function newTaskInBrackets(task: Task, language: Language, syntax: Syntax): readonly string[] {
  const text = syntax === 'json' ? JSON.stringify : idText;
  return newTaskFields(task, language).map(([name, value]) => {
    const written = value.kind === 'text' ? text(value.text) : value.kind === 'prose' ? '""' : '[]';
    return `${syntax === 'json' ? JSON.stringify(name) : name}: ${written}`;
  });
}

/** An id that YAML would take for a number stays an id all the same, but other programs read the file too. */
export function idText(id: string): string {
  return /^[\d.]+$/u.test(id) ? `"${id}"` : id;
}
