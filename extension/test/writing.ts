import { Position } from 'vscode';
import { accept, type Case, completions, labelOf, NOTES, same, until, write } from './desk';
import { HEAD, longReport } from './reports';

/** What is typed, which suggestion is taken, and the text afterwards. */
const TABLE: readonly (readonly [what: string, file: string, text: string, chosen: string, afterwards: string])[] = [
  ['a key without its diacritics', 'khoa.par.yaml', `${HEAD}nhi|`, 'nhiệm vụ', `${HEAD}nhiệm vụ:\n  - mã: `],
  [
    'an agency by its abbreviation',
    'co-quan.par.yaml',
    'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: stc|\n',
    'Sở Tài chính',
    'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\n',
  ],
  [
    'a task that the report lacks',
    'nhiem-vu.par.yaml',
    `${HEAD}nhiệm vụ:\n  - mã: 3|\n`,
    '3.a',
    `${HEAD}nhiệm vụ:\n  - mã: 3.a\n`,
  ],
  [
    'a status',
    'trang-thai.par.yaml',
    `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoan|\n`,
    'hoàn thành',
    `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: hoàn thành\n`,
  ],
  [
    'an agency in JSON',
    'co-quan.par.json',
    '{\n  "mẫu": "par-report/1",\n  "văn bản chỉ đạo": "soctrang-2021-09-24",\n  "cơ quan": "stc|"\n}\n',
    'Sở Tài chính',
    '{\n  "mẫu": "par-report/1",\n  "văn bản chỉ đạo": "soctrang-2021-09-24",\n  "cơ quan": "Sở Tài chính"\n}\n',
  ],
  [
    'a key in English',
    'key.par.yaml',
    'format: par-report/1\ndirective: soctrang-2021-09-24\nag|',
    'agency',
    'format: par-report/1\ndirective: soctrang-2021-09-24\nagency: ',
  ],
  [
    'a kind of rule in a criteria set',
    'cach-cham.par-criteria.yaml',
    'mẫu: par-criteria/1\nmã: thu\ntên: Bộ thử\nlĩnh vực:\n  - mã: "1"\n    tên: Chỉ đạo\n    điểm tối đa: 1\n    cách chấm: co hoac|\n',
    'có hoặc không',
    'mẫu: par-criteria/1\nmã: thu\ntên: Bộ thử\nlĩnh vực:\n  - mã: "1"\n    tên: Chỉ đạo\n    điểm tối đa: 1\n    cách chấm: có hoặc không\n',
  ],
];

/** From a key pressed to the suggestions, in the largest report that a user may open. */
async function typeInALongReport(): Promise<void> {
  const text = longReport(500_000);
  const { editor, document } = await write('thu/dai.par.yaml', text);
  const line = document.lineCount - 1;
  await editor.edit((builder) => builder.insert(new Position(line, 0), 'kho'));
  // The first answer takes the whole file in.
  await completions(document.uri, new Position(line, 3));
  const times: number[] = [];
  for (const key of ['k', 'h', 'a', 'n', 'v', 'u', 'o']) {
    const end = document.lineAt(line).range.end;
    const began = performance.now();
    await editor.edit((builder) => builder.insert(end, key));
    await completions(document.uri, document.lineAt(line).range.end);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const kilobytes = Math.round(new TextEncoder().encode(text).length / 1000);
  NOTES.push(
    `${kilobytes} KB, from a key to its suggestions: median ${times[3]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
  );
}

export const WRITING: readonly Case[] = [
  ...TABLE.map(
    ([what, file, text, chosen, afterwards]): Case => ({
      name: `a suggestion completes ${what}`,
      async run() {
        const written = await write(`thu/${file}`, text);
        const found = await until(`${chosen} among the suggestions`, async () =>
          (await completions(written.document.uri, written.cursor)).find((item) => labelOf(item).startsWith(chosen)),
        );
        await accept(written, found);
        same(written.document.getText(), afterwards, 'the text');
      },
    }),
  ),
  {
    name: 'an empty file offers a whole report by the abbreviation of the agency',
    async run() {
      const written = await write('thu/trong.par.yaml', 'stc|');
      const found = await until('a new report', async () =>
        (await completions(written.document.uri, written.cursor)).find(
          (item) => labelOf(item) === 'Báo cáo mới: Sở Tài chính',
        ),
      );
      await accept(written, found);
      const text = written.document.getText();
      for (const part of ['cơ quan: Sở Tài chính', '- mã: 1.a', '- mã: 3.c']) {
        if (!text.includes(part)) throw new Error(`${part} is not in ${text}`);
      }
    },
  },
  { name: 'a report of 500 KB stays fluent', run: typeInALongReport },
];
