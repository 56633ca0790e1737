import { describe, expect, test } from 'vitest';
import { readSource } from './read';
import type { Node } from './tree';

const KEYS = new Set(['tasks', 'task', 'status', 'progress', 'results', 'evidence', 'title', 'date', 'trạng thái']);
const isKey = (text: string, siblings: readonly string[] = []): boolean =>
  [text, ...siblings].every((one) => KEYS.has(one));

function plain(node: Node | null): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map((item) => plain(item.value));
  return Object.fromEntries(node.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}

/** What is read of a text, and its problems with the text they mark. */
function read(text: string): { value: unknown; problems: string[] } {
  const tree = readSource(text, { isKey });
  const problems = tree.problems.map((one) => `${one.kind}: ${text.slice(one.start, one.end)}`);
  return { value: plain(tree.root), problems };
}

describe('a broken line leaves the rest of the file alive', () => {
  test.each<[name: string, text: string, value: unknown, problems: string[]]>([
    [
      'an unclosed quote ends with its line',
      'tasks:\n  - task: "3.a\n    status: done\n  - task: 3.b\n',
      { tasks: [{ task: '3.a', status: 'done' }, { task: '3.b' }] },
      ['unclosed-quote: "3.a'],
    ],
    [
      'an unclosed bracket ends with its block',
      'tasks:\n  - task: 3.a\n    evidence: [ { title: Kế hoạch\n    status: done\n',
      { tasks: [{ task: '3.a', evidence: [{ title: 'Kế hoạch' }], status: 'done' }] },
      ['unclosed-bracket: { title: Kế hoạch'],
    ],
    [
      'a bracket closed by the wrong one',
      'evidence: [ { title: a ]\nstatus: done\n',
      { evidence: [{ title: 'a' }], status: 'done' },
      ['unclosed-bracket: {'],
    ],
    [
      'an unclosed quote inside brackets is one problem',
      'evidence:\n  - { title: "Báo cáo, date: 1 }\n  - { title: b }\n',
      { evidence: [{ title: 'Báo cáo, date: 1 }' }, { title: 'b' }] },
      ['unclosed-quote: "Báo cáo, date: 1 }'],
    ],
    ['a key without its colon', 'task: 3.a\nstatus done\n', { task: '3.a', status: 'done' }, ['missing-colon: status']],
    [
      'a key half typed',
      'task: 3.a\nstat\nprogress: 5\n',
      { task: '3.a', stat: null, progress: '5' },
      ['missing-colon: stat'],
    ],
    [
      'a half-typed key on the first line',
      'stat\nprogress: 5\n',
      { stat: null, progress: '5' },
      ['missing-colon: stat'],
    ],
    [
      'no space after the colon',
      'task:3.a\nstatus:done\n',
      { task: '3.a', status: 'done' },
      ['missing-space: :', 'missing-space: :'],
    ],
    ['a full-width colon', 'trạng thái：done\n', { 'trạng thái': 'done' }, ['full-width-punctuation: ：']],
    [
      'a key indented too far',
      'tasks:\n  - task: 3.a\n      status: done\n    progress: 5\n',
      { tasks: [{ task: '3.a', status: 'done', progress: '5' }] },
      ['indentation:       '],
    ],
    [
      'a key indented too little',
      'tasks:\n  - task: 3.a\n   status: done\n  - task: 3.b\n',
      { tasks: [{ task: '3.a', status: 'done' }, { task: '3.b' }] },
      ['indentation:    '],
    ],
    [
      'prose with a colon',
      'results: Đã xử lý: 5 kiến nghị\nstatus: done\n',
      { results: 'Đã xử lý: 5 kiến nghị', status: 'done' },
      ['colon-in-text: Đã xử lý: 5 kiến nghị'],
    ],
    [
      'prose with a colon on a later line',
      'results: Kết quả\n  đạt được: 5\nstatus: done\n',
      { results: 'Kết quả đạt được: 5', status: 'done' },
      ['colon-in-text: Kết quả\n  đạt được: 5'],
    ],
    [
      'text swallowed by a comment',
      'results: họp lần 2 #2 đã xong\n',
      { results: 'họp lần 2' },
      ['swallowed-comment: #2 đã xong'],
    ],
    ['a true comment', 'results: họp # lần 2\n', { results: 'họp' }, []],
    [
      'a decimal comma inside braces',
      'evidence: { date: 95,5%, title: a }\n',
      { evidence: { date: '95,5%', title: 'a' } },
      ['decimal-comma-in-flow: 95,5%'],
    ],
    [
      'a comma in text inside braces',
      'evidence: { title: Báo cáo, kiến nghị }\n',
      { evidence: { title: 'Báo cáo, kiến nghị' } },
      ['comma-in-flow: Báo cáo, kiến nghị'],
    ],
    ['a tab as indentation', 'tasks:\n\t- task: 3.a\n', { tasks: [{ task: '3.a' }] }, ['tab-indentation: \t']],
    [
      'a no-break space as indentation',
      'tasks:\n\u00a0\u00a0- task: 3.a\n',
      { tasks: [{ task: '3.a' }] },
      ['no-break-indentation: \u00a0\u00a0'],
    ],
    ['a no-break space after the colon', 'task:\u00a03.a\n', { task: '3.a' }, ['no-break-space: \u00a0']],
    ['a second document', 'task: 3.a\n---\ntask: 3.b\n', { task: '3.a' }, ['several-documents: ---']],
    [
      'a git conflict: our side is read',
      '<<<<<<< HEAD\ntask: 3.a\n=======\ntask: 3.b\n>>>>>>> b\nstatus: done\n',
      { task: '3.a', status: 'done' },
      ['conflict-mark: <<<<<<< HEAD'],
    ],
    [
      'a conflict of which only its middle and its end are left',
      'task: 3.a\n=======\nstatus: done\n>>>>>>> b\nprogress: 5\n',
      { task: '3.a', progress: '5' },
      ['conflict-mark: ======='],
    ],
    [
      'an id behind a text is no part of it',
      'tasks:\n  a:\n    results: |\n      x\n  procedures-online: { status: done }\n  "1.1.1":\n    status: done\n',
      { tasks: { a: { results: 'x\n' }, 'procedures-online': { status: 'done' }, '1.1.1': { status: 'done' } } },
      [],
    ],
    [
      'nor is the next item, or a key in quotes',
      'tasks:\n  - results: |\n      x\n  - { task: 3.a }\n  - ""\n  - results: >\n      y\n    "status": done\nevidence:\n  - |\n    a\n  - b\n',
      { tasks: [{ results: 'x\n' }, { task: '3.a' }, '', { results: 'y\n', status: 'done' }], evidence: ['a\n', 'b'] },
      [],
    ],
    [
      'a bracket in quotes closes nothing',
      'evidence: ["] a",\n  { title: "} b" }\n  ]\n',
      { evidence: ['] a', { title: '} b' }] },
      [],
    ],
    ['a tag of another program', 'task: !!js/function 3.a\n', { task: '3.a' }, ['unsupported-tag: !!js/function']],
    ['a core tag says nothing new', 'task: !!str 8\n', { task: '8' }, []],
    ['a complex key', '? task\n: 3.a\nstatus: done\n', { task: '3.a', status: 'done' }, ['unsupported-key: ?']],
    [
      'an anchor before braces',
      'tasks:\n  - &a { task: 3.a, status: done }\n  - *a\n',
      {
        tasks: [
          { task: '3.a', status: 'done' },
          { task: '3.a', status: 'done' },
        ],
      },
      [],
    ],
    ['a tag before a block', 'tasks: !!seq\n  - !!map\n    task: 3.a\n', { tasks: [{ task: '3.a' }] }, []],
    [
      'a complex key inside braces',
      'evidence: { [a, b]: c, title: d }\n',
      { evidence: { title: 'd' } },
      ['unsupported-key: ['],
    ],
    ['an alias stands for its anchor', 'task: &a 3.a\nstatus: *a\n', { task: '3.a', status: '3.a' }, []],
    ['an unknown alias', 'task: *a\nstatus: done\n', { task: null, status: 'done' }, ['alias-unknown: *a']],
    ['an alias inside its own anchor', 'task: &a\n  status: *a\n', { task: { status: null } }, ['alias-unknown: *a']],
    [
      'a value after a quoted one',
      'title: "Sở" Tài chính\ntask: 3.a\n',
      { title: '"Sở" Tài chính', task: '3.a' },
      ['text-after-value: Tài chính'],
    ],
    ['a reserved character', 'title: @Sở\ntask: 3.a\n', { title: '@Sở', task: '3.a' }, ['reserved-character: @']],
    ['nothing', '', null, []],
    ['only comments', '# ghi chú\n\n', null, []],
    [
      'CR LF and a byte order mark',
      '\ufefftask: 3.a\r\nresults: |\r\n  một\r\n  hai\r\nstatus: done\r\n',
      { task: '3.a', results: 'một\nhai\n', status: 'done' },
      [],
    ],
    [
      'keys that objects inherit',
      '__proto__: 1\nconstructor: 2\ntoString: 3\n',
      expect.objectContaining({ constructor: '2', toString: '3' }),
      [],
    ],
    [
      'numbers as written',
      'task: 1.10\nstatus: no\nprogress: 0x1F\n',
      { task: '1.10', status: 'no', progress: '0x1F' },
      [],
    ],
  ])('%s', (_, text, value, problems) => {
    expect(read(text)).toEqual({ value, problems });
  });

  test('an alias bomb is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const tree = readSource(lines.join('\n'));
    expect(tree.problems.map((problem) => problem.kind)).toContain('alias-too-large');
  });

  test.each([
    ['YAML brackets', '['.repeat(100_000), 'yaml' as const],
    ['YAML braces', '{a: '.repeat(100_000), 'yaml' as const],
    ['YAML blocks', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml' as const],
    ['YAML dashes', '- '.repeat(100_000), 'yaml' as const],
    ['JSON', '['.repeat(100_000), 'json' as const],
  ])('endless nesting in %s is refused', (_, text, syntax) => {
    const tree = readSource(text, { syntax });
    expect(tree.problems.map((problem) => problem.kind)).toContain('too-deep');
    expect(tree.problems.length).toBeLessThan(10);
  });
});

describe('JSON as its author meant it', () => {
  test.each<[name: string, text: string, value: unknown, problems: string[]]>([
    [
      'valid',
      '{"task": "3.a", "progress": 60.5, "tasks": [true, null]}',
      { task: '3.a', progress: '60.5', tasks: ['true', 'null'] },
      [],
    ],
    ['escapes', String.raw`{"title": "S\u1edf \"T\u00e0i\"\n"}`, { title: 'Sở "Tài"\n' }, []],
    ['a trailing comma', '{"task": "3.a",}', { task: '3.a' }, ['trailing-comma: ,']],
    ['a missing comma', '{"task": "3.a"\n "status": "done"}', { task: '3.a', status: 'done' }, ['missing-comma: "']],
    ['a missing colon', '{"task" "3.a", "status": "done"}', { task: '3.a', status: 'done' }, ['missing-colon: "task"']],
    [
      'an unclosed string',
      '{"task": "3.a,\n "status": "done"}',
      { task: '3.a', status: 'done' },
      ['unclosed-quote: "3.a,'],
    ],
    ['an unquoted word', '{"task": abc}', { task: 'abc' }, ['unquoted: abc']],
    ['an unclosed bracket', '{"tasks": [1, 2', { tasks: ['1', '2'] }, ['unclosed-bracket: [1, 2']],
    ['text after the end', '{"task": "1"} x', { task: '1' }, ['unexpected: x']],
  ])('%s', (_, text, value, problems) => {
    const tree = readSource(text, { syntax: 'json' });
    expect(plain(tree.root)).toEqual(value);
    expect(tree.problems.map((one) => `${one.kind}: ${text.slice(one.start, one.end)}`)).toEqual(problems);
  });
});
