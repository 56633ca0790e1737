import { newReport } from '@soctrang/par-core/report';
import { describe, expect, it } from 'vitest';
import { chosen } from '../../../test/actions';
import { completeAt } from '../../../test/cursor';

const HEADS = {
  vi: 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n',
  en: 'format: par-report/1\ndirective: soctrang-2021-09-24\nagency: so-tai-chinh\nperiod: 2021-Q4\n',
} as const;
const JSON_HEADS = {
  vi: '{ "mẫu": "par-report/1", "văn bản chỉ đạo": "soctrang-2021-09-24", "cơ quan": "Sở Tài chính", "kỳ báo cáo": "Quý IV/2021", ',
  en: '{ "format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "so-tai-chinh", "period": "2021-Q4", ',
} as const;
const KEYS = {
  vi: { tasks: 'nhiệm vụ', task: 'mã', status: 'trạng thái', done: 'hoàn thành' },
  en: { tasks: 'tasks', task: 'task', status: 'status', done: 'done' },
} as const;
const ALL = { vi: 'Mọi nhiệm vụ còn thiếu', en: 'All missing tasks' } as const;
const ONE = { vi: 'Cả nhiệm vụ ', en: 'Whole task ' } as const;

/** What stands in the tasks but for 3.c, so that one is missing; and all of them. */
const ids = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l', '1.m', '3.a', '3.b'];

const withoutCursor = (text: string): string => text.replace('|', '').replaceAll('¦', '|').trimEnd();

describe.each(['vi', 'en'] as const)('a missing task in the vocabulary %s is written alike', (language) => {
  const { tasks, task, status, done } = KEYS[language];

  it('by completion of one, by completion of all, by the code action and in a new report', () => {
    const head = `${HEADS[language]}${tasks}:\n`;
    const there = ids.map((id) => `  - ${task}: ${id}\n    ${status}: ${done}\n`).join('');
    const options = { language, snippets: true };
    const one = withoutCursor(completeAt(`${head}${there}  - |`, undefined, options).choose(`${ONE[language]}3.c`));
    const byAction = chosen(`${head}${there}|`, /nhiệm vụ còn thiếu|missing tasks/u, { language }).trimEnd();
    expect(one).toBe(byAction);

    const report = newReport({ agency: 'so-tai-chinh', period: { kind: 'quarter', year: 2021, index: 4 }, language });
    expect(report).toContain(byAction.slice(head.length + there.length));

    const all = withoutCursor(completeAt(`${head}  - |`, undefined, options).choose(ALL[language]));
    expect(report).toContain(all.slice(head.length));
    const [first] = ids;
    const rest = chosen(
      `${head}  - ${task}: ${first}\n    ${status}: ${done}\n|`,
      /nhiệm vụ còn thiếu|missing tasks/u,
      { language },
    );
    expect(all.endsWith(rest.slice(rest.indexOf('# 1.b')).trimEnd())).toBe(true);
  });

  it.each([
    ['brackets', `${HEADS[language]}${tasks}: [{ ${task}: 3.a }, `, ' ]\n', 'file:///a.par.yaml'],
    ['JSON', `${JSON_HEADS[language]}"${tasks}": [{ "${task}": "3.a" }, `, '] }', 'file:///a.par.json'],
  ] as const)('in %s', (_, before, after, uri) => {
    const options = { language, snippets: true };
    const all = completeAt(`${before}|${after}`, uri, options).choose(ALL[language]).replace('|', '');
    const without = `${before.slice(0, -2)}|${after.trimStart()}`;
    const byAction = chosen(without, /nhiệm vụ còn thiếu|missing tasks/u, { language }, uri);
    expect(all.replace(' ]', ']')).toBe(byAction);
  });

  it('with its state marked, to be written over, and its results as the next place to go to', () => {
    const { inserts } = completeAt(`${HEADS[language]}${tasks}:\n  - |`, undefined, { language, snippets: true });
    const { state, results } = {
      vi: { state: `trạng thái: \${1:chưa thực hiện}`, results: 'kết quả: |\n      $0\n' },
      en: { state: `status: \${1:not-started}`, results: 'results: |\n      $0\n' },
    }[language];
    expect(inserts(`${ONE[language]}3.a`)).toContain(`${state}\n    ${results}`);
  });

  it('all with their states and results, one place after the other', () => {
    const { inserts } = completeAt(`${HEADS[language]}${tasks}:\n  - |`, undefined, { language, snippets: true });
    const places = inserts(ALL[language]).match(/\$\{?\d+/gu);
    const numbers = places?.map((place) => Number(place.replace(/\D/gu, '')));
    expect(numbers).toEqual([...Array.from({ length: 2 * 14 - 1 }, (_, index) => index + 1), 0]);
  });

  it('for an editor without places, with nothing behind what is left empty', () => {
    const written = completeAt(`${HEADS[language]}${tasks}:\n  - |`, undefined, { language }).inserts(ALL[language]);
    expect(written).not.toMatch(/\$| \n/u);
  });
});
