import type { ReadScalar } from '@soctrang/par-core/report';
import { at, type PageContext, say } from './context';
import type { Fact, Item, Part } from './page';
import { writtenIn } from './shown-text';
import { dayText, type PageTask } from './tasks';

const MOST = 100;

/** The shortcomings of all tasks, each with its cause, its remedy, and by when. */
export function shortcomingsPart(c: PageContext, tasks: readonly PageTask[]): Part | undefined {
  const all = tasks.flatMap(({ key, id, read }) =>
    (read.fields.shortcomings?.items ?? []).map((one, index) => ({ key: `${key}/shortcoming/${index}`, id, one })),
  );
  if (all.length === 0) return undefined;
  const items = all.slice(0, MOST).map(({ key, id, one }): Item => {
    const { description, reason, remedy, dueOn } = one.fields;
    const line = (read: ReadScalar<string> | undefined): string => c.shown.line(writtenIn(read) ?? '');
    const fact = (name: string, word: 'cause' | 'remedy' | 'deadline', text: string, read: typeof reason): Fact => ({
      key: `${key}/${name}`,
      label: say(c, word),
      text: text || say(c, 'notGiven'),
      ...(text === '' && { sign: 'warning' as const }),
      ...at(c, read ?? one),
    });
    return {
      key,
      ...(id && { id }),
      text: line(description) || say(c, 'unnamedShortcoming'),
      facts: [
        fact('reason', 'cause', line(reason), reason),
        fact('remedy', 'remedy', line(remedy), remedy),
        fact('dueOn', 'deadline', dayText(c, dueOn) ?? '', dueOn),
      ],
      ...at(c, one),
    };
  });
  const more = all.length - items.length;
  return {
    key: 'shortcomings',
    heading: say(c, 'shortcomings'),
    aside: String(all.length),
    blocks: [
      { kind: 'list', key: 'shortcomings/list', items, ...(more > 0 && { more: say(c, 'more', { count: more }) }) },
    ],
  };
}
