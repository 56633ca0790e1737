import { diagnosticsOf, kindOfUri, openDocument } from '@soctrang/par-language-server';
import { expect, test } from 'vitest';
import calendar from './calendar.json';
import config from './config.json';
import report from './report.json';
import roster from './roster.json';

const REPORT =
  'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\n';
const TASK = `${REPORT}nhiệm vụ:\n  - mã: 1.a\n    trạng thái: đang thực hiện\n    tiến độ: 50%\n    kết quả: Đã rà soát.\n`;

/** Where a snippet is meant to stand: the file, the text before it, and how far it is indented there. */
const PLACES: Readonly<Record<string, readonly [file: string, before: string, indent: number]>> = {
  'nhiem-vu-xong': ['a.par.yaml', `${REPORT}nhiệm vụ:\n`, 2],
  'nhiem-vu-dang': ['a.par.yaml', `${REPORT}nhiệm vụ:\n`, 2],
  'ton-tai': ['a.par.yaml', TASK, 4],
  'minh-chung': ['a.par.yaml', TASK, 4],
  'ky-thay': ['a.par.yaml', `${TASK}văn bản:\n  số: 1\n  ký hiệu: BC-STC\n  ngày: 10/12/2021\n`, 2],
  'danh-sach': ['a.par-roster.yaml', '', 0],
  'ngay-nghi': ['a.par-calendar.yaml', 'mẫu: par-calendar/1\nmã: nam-2027\ntên: Năm 2027\nngày nghỉ:\n', 2],
  'ngoai-le': ['par.config.yaml', 'mẫu: par-config/1\n', 0],
};

const ALL = [report, roster, calendar, config].flatMap((snippets) => Object.values(snippets));

/** As it stands once every proposed word is taken; what nobody but the author knows is left open. */
function written(body: readonly string[], indent: number): string {
  return body
    .map(
      (line) =>
        ' '.repeat(indent) +
        line
          .replace(/\$\{\d+:([^}]*)\}/gu, '$1')
          .replace(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1')
          .replace(/\$\d/gu, ''),
    )
    .join('\n');
}

test.each(ALL.map(({ prefix: [name = ''], body }) => [name, body] as const))(
  'the snippet %s is written without an error in its place',
  (name, body) => {
    const [file, before, indent] = PLACES[name] ?? ['', '', 0];
    const text = `${before}${written(body, indent)}\n`;
    const uri = `file:///${file}`;
    const kind = kindOfUri(uri);
    if (kind === undefined) throw new Error(`no place for ${name}`);
    const document = openDocument(kind, uri, text, { today: '2021-12-20' });
    // What is left open is asked for as anything else that is missing.
    const errors = diagnosticsOf(document, 'vi').filter(({ severity, code }) => severity === 1 && code !== 'PAR111');
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  },
);
