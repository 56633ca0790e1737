import { applyEdits } from '@soctrang/par-core/report';
import { offsetAt } from '@soctrang/par-core/source';
import { describe, expect, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { commandEdit } from './edits';
import type { OpenDocument } from './open-document';
import { isRefusal } from './refusal';
import type { Change, EditParams } from './requests';

type What = EditParams extends infer One ? (One extends EditParams ? Omit<One, 'uri'> : never) : never;

function edited(document: OpenDocument, what: What): { readonly text: string; readonly change: Change } {
  const change = commandEdit(document, { uri: document.uri, ...what } as EditParams, { language: 'vi' });
  if (isRefusal(change)) throw new Error(change.refused);
  const { tree } = document.checked;
  const edits = (change.edit.changes?.[document.uri] ?? []).map(({ range, newText }) => ({
    start: offsetAt(tree.lineStarts, tree.text, range.start),
    end: offsetAt(tree.lineStarts, tree.text, range.end),
    text: newText,
  }));
  return { text: applyEdits(tree.text, edits), change };
}

const refused = (document: OpenDocument, what: What, language: 'vi' | 'en' = 'vi') =>
  commandEdit(document, { uri: document.uri, ...what } as EditParams, { language });

const tasksOf = (uri: string, text: string): readonly string[] => {
  const document = opened(uri, text);
  if (document.kind !== 'report') throw new Error('it is a report');
  return (document.checked.report?.fields.tasks?.items ?? []).flatMap(({ fields }) => fields.task?.value ?? []);
};

const HEAD = 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: STC\nkỳ báo cáo: Quý IV/2021\n';
const JSON_HEAD =
  '"format": "par-report/1", "directive": "soctrang-2021-09-24", "agency": "so-tai-chinh", "period": "2021-Q4"';

describe('a task is added', () => {
  test.each([
    [
      'behind the others',
      'a.par.yaml',
      `${HEAD}nhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\nkhó khăn vướng mắc: |\n  Không.\n`,
    ],
    ['to a report without the key', 'a.par.yaml', `${HEAD}khó khăn vướng mắc: |\n  Không.\n`],
    ['behind a key without a value', 'a.par.yaml', `${HEAD}nhiệm vụ:\nkhó khăn vướng mắc: |\n  Không.\n`],
    ['to an empty list', 'a.par.yaml', `${HEAD}nhiệm vụ: []\n`],
    ['where the file ends without a line break', 'a.par.yaml', HEAD.trimEnd()],
    ['in JSON', 'a.par.json', `{ ${JSON_HEAD}, "tasks": [{ "task": "1.a", "status": "done" }] }`],
    ['in JSON without the key', 'a.par.json', `{ ${JSON_HEAD} }`],
    ['in JSON with null', 'a.par.json', `{ ${JSON_HEAD}, "tasks": null }`],
  ])('%s, and the place is where it begins', (_, name, text) => {
    const uri = `file:///${name}`;
    const { text: after, change } = edited(opened(uri, text), { what: 'add-task', task: '3.b' });
    expect(tasksOf(uri, after)).toEqual(text.includes('1.a') ? ['1.a', '3.b'] : ['3.b']);
    expect(opened(uri, after).checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const line = after.split('\n')[change.at?.line ?? -1] ?? '';
    expect(line).toContain('3.b');
    expect(after).toContain(text.includes('khó khăn vướng mắc') ? 'khó khăn vướng mắc: |\n  Không.\n' : '');
  });

  test('all that are missing at once, in the vocabulary of the file', () => {
    const uri = 'file:///a.par.yaml';
    const english = 'format: par-report/1\ndirective: soctrang-2021-09-24\nagency: so-tai-chinh\nperiod: 2021-Q4\n';
    const { text } = edited(opened(uri, `${english}tasks:\n  - task: 1.b\n`), { what: 'add-missing-tasks' });
    expect(tasksOf(uri, text)).toHaveLength(14);
    expect(text).toContain('status: not-started');
  });

  test('also under a directive of one’s own', () => {
    const document = exampleFile('vinh-ha/so-noi-vu.par.yaml', '2023-12-10');
    const answer = commandEdit(document, { uri: document.uri, what: 'add-missing-tasks' }, { language: 'vi' });
    if (isRefusal(answer)) expect(answer.refused).toContain('đã có đủ');
    else expect(answer.at).toBeDefined();
  });

  const report = opened('file:///a.par.yaml', `${HEAD}nhiệm vụ:\n  - mã: 1.a\n`);
  test.each([
    ['1.a', 'Báo cáo đã có nhiệm vụ 1.a.', 'holds task 1.a already'],
    ['99', 'không có nhiệm vụ “99”', 'no task “99”'],
    ['4.a', 'Nhiệm vụ 4.a không giao cho Sở Tài chính.', 'does not bind Department of Finance'],
  ])('%s is refused: %s', (task, vi, en) => {
    expect(refused(report, { what: 'add-task', task })).toEqual({ refused: expect.stringContaining(vi) });
    expect(refused(report, { what: 'add-task', task }, 'en')).toEqual({ refused: expect.stringContaining(en) });
  });

  test.each([
    ['an open bracket', 'nhiệm vụ: [{ mã: 1.a, '],
    ['a text', 'nhiệm vụ: |\n  nhiều việc\n'],
    ['an alias', 'nhiệm vụ: *cũ\n'],
  ])('is refused where the list is %s', (_, list) => {
    const answer = refused(opened('file:///a.par.yaml', HEAD + list), { what: 'add-task', task: '3.b' });
    expect(answer).toEqual({ refused: expect.stringContaining('danh sách nhiệm vụ của báo cáo bị hỏng') });
  });
});

describe('keys are translated', () => {
  test.each(['a.par.yaml', 'a.par.json'])('to and fro, in %s', (name) => {
    const uri = `file:///${name}`;
    const text = name.endsWith('json') ? `{ ${JSON_HEAD} }` : HEAD;
    const there = edited(opened(uri, text), { what: 'translate-keys' }).text;
    expect(opened(uri, there).checked.language).not.toBe(opened(uri, text).checked.language);
    const back = edited(opened(uri, there), { what: 'translate-keys' }).text;
    expect(opened(uri, back).checked.language).toBe(opened(uri, text).checked.language);
  });

  test('not in a text that is too broken', () => {
    expect(refused(opened('file:///a.par.yaml', `${HEAD}nhiệm vụ: [`), { what: 'translate-keys' })).toEqual({
      refused: expect.stringContaining('không làm mất nội dung'),
    });
  });
});

describe('a file is converted', () => {
  test('beside itself, which is opened then', () => {
    const { change } = edited(opened('file:///b/a.par.yaml', HEAD), { what: 'convert' });
    expect(change.opens).toBe('file:///b/a.par.json');
    expect(change.edit.documentChanges).toHaveLength(2);
  });

  test.each([
    ['untitled:Untitled-1.par.yaml', [], 'Hãy lưu tệp'],
    ['file:///b/a.par.yaml', ['A.par.JSON'], 'Đã có tệp “a.par.json”'],
  ])('%s beside %j is refused: %s', (uri, taken, sentence) => {
    const answer = commandEdit(opened(uri, HEAD), { uri, what: 'convert' }, { language: 'vi', taken });
    expect(answer).toEqual({ refused: expect.stringContaining(sentence) });
  });
});

describe('claimed points are written', () => {
  test('as the rules make them', () => {
    const text = `${HEAD}tự chấm điểm:\n  bộ tiêu chí: directive-soctrang-2021\n  tiêu chí:\n    "3.5": { giá trị: 3, điểm tự chấm: 0 }\n`;
    const after = edited(opened('file:///a.par.yaml', text), { what: 'claimed-points' }).text;
    expect(after).not.toBe(text);
  });

  test.each([
    [HEAD, 'chưa có phần tự chấm điểm'],
    [`${HEAD}tự chấm điểm:\n  bộ tiêu chí: khong-co\n`, 'bộ tiêu chí “khong-co” mà báo cáo nêu không có ở đây'],
    [`${HEAD}tự chấm điểm:\n  bộ tiêu chí: directive-soctrang-2021\n`, 'đã đúng theo cách chấm'],
  ])('not in a report such as %j: %s', (text, sentence) => {
    const answer = refused(opened('file:///a.par.yaml', text), { what: 'claimed-points' });
    expect(answer).toEqual({ refused: expect.stringContaining(sentence) });
  });
});
