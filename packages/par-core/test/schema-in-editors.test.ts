import { beforeAll, describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import {
  codesSaidOf,
  type JsonSchemaOptions,
  jsonSchemaOf,
  SAID_CODES,
  type SchemaKind,
  schemaFormat,
} from '../src/formats/json-schema';
import { REPORT_PARTS } from '../src/formats/report';
import { lineStartsOf, positionAt } from '../src/source';
import type { Editor } from './editors/editor';
import { jsonEditor } from './editors/json-editor';
import { yamlEditor } from './editors/yaml-editor';
import { type ExampleFile, examplesIn, findingsIn } from './example-files';

/** The editors that people have who have nothing of ours but a schema. */
const EDITORS = [
  { name: 'yaml-language-server', syntax: 'yaml', make: yamlEditor },
  { name: 'vscode-json-languageservice', syntax: 'json', make: jsonEditor },
] as const;

const opened = new Map<string, Editor>();
/** An editor with the schema of a kind of file, opened once. */
function editorWith(make: (typeof EDITORS)[number]['make'], kind: SchemaKind, options: JsonSchemaOptions = {}): Editor {
  const key = `${make.name} ${kind} ${options.vocabulary ?? 'both'}`;
  const editor = opened.get(key) ?? make(jsonSchemaOf(schemaFormat(kind), options));
  opened.set(key, editor);
  return editor;
}

/** The file in JSON, the first key of a group in the line of its brace; undefined where it cannot be read whole. */
function inJson(file: ExampleFile): ExampleFile | undefined {
  const document = parseDocument(file.text, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  if (file.syntax === 'json') return file;
  // 1.250 means more than the number that YAML makes of it: as its author wrote it.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && !/^\d+$/u.test(node.source ?? '')) node.value = node.source;
    },
  });
  const text = JSON.stringify(document.toJS({ maxAliasCount: -1 }), null, 2).replace(/([{[])\n\s+(?=")/gu, '$1 ');
  return { ...file, syntax: 'json', text };
}

/** The examples that an editor can read as they stand. */
function readable(folder: 'workspace' | 'coordinator' | 'faulty', syntax: 'yaml' | 'json'): readonly ExampleFile[] {
  return examplesIn(folder).flatMap((file) => {
    const json = inJson(file);
    if (syntax === 'json') return json ?? [];
    return file.syntax === 'yaml' && json ? { ...file, text: file.text.replaceAll('par-disable-next-line', '-') } : [];
  });
}

/** `12 PAR401`: what the checker finds in a file, of the codes that a schema can say. */
function saidIn(file: ExampleFile): readonly { readonly line: number; readonly code: string }[] {
  const lineStarts = lineStartsOf(file.text);
  const said = codesSaidOf(file.kind);
  return findingsIn(file)
    .filter(({ code }) => said.has(code))
    .map(({ code, start }) => ({ line: positionAt(lineStarts, start).line + 1, code }));
}

describe.each(EDITORS)('with nothing but the schema, $name', ({ syntax, make }) => {
  const good = [...readable('workspace', syntax), ...readable('coordinator', syntax)];

  test.each(good)('finds in $name what the checker finds, and nothing else', async (file) => {
    const lines = saidIn(file).map(({ line }) => line);
    const found = await editorWith(make, file.kind).problems(file.text);
    expect([...new Set(found.map(({ line }) => line))].sort()).toEqual([...new Set(lines)].sort());
  });

  const faulty = readable('faulty', syntax).map((file) => ({ ...file, said: saidIn(file) }));
  let misses: string[] = [];
  const seen = new Set<string>();

  beforeAll(async () => {
    const missed = faulty.map(async (file) => {
      const found = await editorWith(make, file.kind).problems(file.text);
      const lines = new Set(found.map(({ line }) => line));
      return file.said.flatMap(({ line, code }) => {
        const isFound = lines.has(line) || (code === 'PAR103' && lines.has(line + 1));
        if (isFound) seen.add(code);
        return isFound ? [] : [`${file.name}:${line} ${code}`];
      });
    });
    misses = (await Promise.all(missed)).flat();
  });

  // We mark the key of a value of the wrong type; they mark the value, which may begin in the line below.
  test('finds everything in the faulty examples that a schema can say, in its line', () => {
    expect(faulty.length).toBeGreaterThan(20);
    expect(misses).toEqual([]);
  });

  test.each(SAID_CODES.filter(({ code }) => code !== 'PAR106'))('finds $code', ({ code }) => {
    expect([...seen]).toContain(code);
  });

  test('finds nothing in the faulty examples where the checker finds nothing', async () => {
    const superfluous = faulty.map(async (file) => {
      const lineStarts = lineStartsOf(file.text);
      const lines = findingsIn(file).flatMap(({ code, start }) => {
        const line = positionAt(lineStarts, start).line + 1;
        return code === 'PAR103' ? [line, line + 1] : [line];
      });
      const found = await editorWith(make, file.kind).problems(file.text);
      return found
        .filter(({ line, message }) => !lines.includes(line) && !isConsequence(message))
        .map(({ line, message }) => `${file.name}:${line} ${message}`);
    });
    expect((await Promise.all(superfluous)).flat()).toEqual([]);
  });
});

/** A key that we read as meant is missing to others; an anchor that nothing names is none of our business. */
function isConsequence(message: string): boolean {
  return /^(?:Missing property|PAR102|Unused anchor)/u.test(message);
}

/** A text with the cursor taken out, and where it stood. */
function withCursor(text: string): [text: string, offset: number] {
  return [text.replace('|', ''), text.indexOf('|')];
}

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
`;
const HEAD_JSON = '{ "mẫu": "par-report/1", "văn bản chỉ đạo": "soctrang-2021-09-24", ';

describe('two names of one key', () => {
  test.each([
    [yamlEditor, `${HEAD}cơ quan: STC\nkỳ báo cáo: 2021-Q4\nnhiệm vụ: []\ntasks: []\n`, 6],
    [jsonEditor, `${HEAD_JSON}"cơ quan": "STC", "kỳ báo cáo": "2021-Q4", "nhiệm vụ": [],\n"tasks": [] }`, 2],
  ])('are the key twice', async (make, text, line) => {
    const found = await editorWith(make, 'report').problems(text);
    expect(found.map((one) => `${one.line} ${one.message}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${line} PAR106`, 'u')),
    );
  });
});

describe('a file that names its schema', () => {
  const path = '../schema/par-report-1.schema.json';

  test.each([
    ['in a comment', yamlEditor, `# yaml-language-server: $schema=${path}\n${HEAD}nhiệm vụ: không phải danh sách\n`],
    ['by a key', jsonEditor, `{ "$schema": "${path}",\n"mẫu": "par-report/1", "nhiệm vụ": "không" }`],
  ])('%s is held to it', async (_, make, text) => {
    const found = await editorWith(make, 'report').problems(text);
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^PAR103 /u));
    expect(found.map(({ message }) => message)).not.toContainEqual(expect.stringMatching(/schema/iu));
  });
});

describe('what is offered', () => {
  const yaml = (text: string): [typeof yamlEditor, string] => [yamlEditor, HEAD + text];
  const json = (text: string): [typeof jsonEditor, string] => [jsonEditor, HEAD_JSON + text];

  test.each([
    ['keys at the top', ...yaml('|'), ['cơ quan', 'kỳ báo cáo', 'nhiệm vụ'], ['agency', 'đơn vị', 'mẫu']],
    ['keys of a task', ...yaml('nhiệm vụ:\n  - mã: 3.a\n    |'), ['trạng thái', 'tiến độ'], ['tình trạng', 'mã']],
    [
      'states',
      ...yaml('nhiệm vụ:\n  - mã: 3.a\n    trạng thái: |'),
      ['hoàn thành', 'không áp dụng'],
      ['done', 'null', 'true', 'Hoàn thành'],
    ],
    ['tasks', ...yaml('nhiệm vụ:\n  - mã: |'), ['1.a', '9.i'], ['null']],
    ['agencies', ...yaml('cơ quan: |'), ['Sở Tài chính', 'Sở Nội vụ'], ['so-tai-chinh']],
    ['obligations', ...yaml('nhiệm vụ:\n  - mã: 3.a\n    nội dung công việc:\n      |'), ['3.a.1'], ['1.a.1']],
    ['indicators', ...yaml('chỉ tiêu:\n  |'), ['procedures-online'], []],
    ['keys at the top', ...json('| }'), ['cơ quan', 'kỳ báo cáo', 'nhiệm vụ'], ['agency', 'đơn vị', 'mẫu']],
    ['keys of a task', ...json('"nhiệm vụ": [{ "mã": "3.a", | }] }'), ['trạng thái', 'tiến độ'], ['tình trạng', 'mã']],
    [
      'states',
      ...json('"nhiệm vụ": [{ "mã": "3.a", "trạng thái": | }] }'),
      ['"hoàn thành"', '"không áp dụng"'],
      ['"done"', 'null', 'true'],
    ],
    ['tasks', ...json('"nhiệm vụ": [{ "mã": | }] }'), ['"1.a"', '"9.i"'], ['null']],
    ['agencies', ...json('"cơ quan": | }'), ['"Sở Tài chính"', '"Sở Nội vụ"'], ['"so-tai-chinh"']],
    ['obligations', ...json('"nhiệm vụ": [{ "mã": "3.a", "nội dung công việc": { | } }] }'), ['3.a.1'], ['1.a.1']],
    ['indicators', ...json('"chỉ tiêu": { | } }'), ['procedures-online'], []],
  ])('%s', async (_, make, text, offered, kept) => {
    const labels = await editorWith(make, 'report', { vocabulary: 'vi' }).offers(...withCursor(text));
    expect(labels).toEqual(expect.arrayContaining(offered));
    expect(labels.filter((label) => kept.includes(label))).toEqual([]);
  });
});

describe('what is shown over', () => {
  const { about } = REPORT_PARTS.task.terms.progress;
  const done = REPORT_PARTS.status.terms.done.about;

  test.each([
    ['a key', yamlEditor, `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    ti|ến độ: 60%`, [about.vi, about.en]],
    ['a value', yamlEditor, `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: ho|àn thành`, [done.vi, done.en]],
    ['a key', jsonEditor, `${HEAD_JSON}"nhiệm vụ": [{ "mã": "3.a", "ti|ến độ": 60 }] }`, [about.vi, about.en]],
    ['a value', jsonEditor, `${HEAD_JSON}"nhiệm vụ": [{ "trạng thái": "ho|àn thành" }] }`, [done.vi, done.en]],
  ])('%s says in both languages what it means', async (_, make, text, sentences) => {
    const shown = await editorWith(make, 'report').shows(...withCursor(text));
    // What is no Markdown is escaped where Markdown is shown.
    for (const sentence of sentences) expect(shown.replaceAll('\\', '')).toContain(sentence);
  });
});
