import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par, reportOf } from '../../../test/par';
import { FORMATS } from '../formats';

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..', '..');
/** A report that is stable, with findings of three severities, one of them over several lines of JSON. */
const EXAMPLES = ['examples/workspace/ban-quan-ly-du-an-1.par.json', 'examples/workspace/so-tai-chinh.par.yaml'];
const LINE_FORMATS = FORMATS.map(({ name }) => name).filter((name) => name !== 'sarif');

/** Text in a report that means something to every form of the results. */
const HOSTILE = '- { mã: "1.a|<b>&\'@ai #1 \\u0007,: %41 *_`]]> \\ud800", trạng thái: chưa thực hiện }';

describe.each(LINE_FORMATS)('--format %s', (format) => {
  test('of two examples is what it was', async () => {
    const { out } = await par(['check', ...EXAMPLES, 'khong-co.par.yaml', '--format', format], { cwd: ROOT });
    await expect(out).toMatchFileSnapshot(`../../../test/formats/${format}.txt`);
  });

  test('of the same files in English speaks English', async () => {
    const { out } = await par(['check', ...EXAMPLES, '--format', format, '--lang', 'en'], { cwd: ROOT });
    expect(out).not.toMatch(/cảnh báo|Nhiệm vụ 1\.h:/u);
    expect(out).toContain('not in the report');
  });

  test('holds every file in its order', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `bc-${String(index).padStart(2, '0')}.par.yaml`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, FAULTY_REPORT])));
    const { out } = await par(['check', '--format', format], { cwd });
    const seen = [...out.matchAll(/bc-\d\d\.par\.yaml/gu)].map(([name]) => name);
    const order = [...new Set(seen)];
    expect(order).toEqual(names);
  });

  test('is not steered by what a report says', async () => {
    const { out } = await par(['check', '--format', format], { cwd: folderWith({ 'a.par.yaml': reportOf(HOSTILE) }) });
    expect(out).not.toContain('\u0007');
    expect(out).toContain('PAR');
  });
});

test('a form that is not listed is not there', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  expect(files.map((name) => name.replace(/\.ts$/u, '')).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
});

describe('--format github', () => {
  test('escapes what GitHub takes for its own', async () => {
    const report = FAULTY_REPORT;
    const { out } = await par(['check', '--format', 'github'], { cwd: folderWith({ 'a,b:1%.par.yaml': report }) });
    expect(out).toMatch(/^::error file=a%2Cb%3A1%25\.par\.yaml,line=8,endLine=8,col=53,endColumn=55,title=PAR402::/u);
    expect(out).toContain('60%25');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('gives a column only within one line', async () => {
    const report = reportOf('- mã: 1.a', '  trạng thái: xong', '  kết quả: "chưa đóng', '', '');
    const { out } = await par(['check', '--format', 'github'], { cwd: folderWith({ 'a.par.yaml': report }) });
    for (const line of out.trimEnd().split('\n')) {
      const [, first, last] = /line=(\d+),endLine=(\d+)/u.exec(line) ?? [];
      expect(line.includes('col=')).toBe(first === last);
    }
  });
});

describe('--format junit', () => {
  const outOf = async (report: string, ...argv: readonly string[]): Promise<string> =>
    (await par(['check', '--format', 'junit', ...argv], { cwd: folderWith({ 'a.par.yaml': report }) })).out;

  test('fails what --fail-on asks for, and lets the rest pass with what was found', async () => {
    const warned = reportOf('- { mã: 1.a, trạng thái: chưa thực hiện }');
    expect(await outOf(warned)).toMatch(/<testsuite name="a.par.yaml" tests="1" failures="0" .*\n.*\n +<system-out>/u);
    expect(await outOf(warned, '--fail-on', 'warning')).toMatch(/failures="1" .*\n.*\n +<failure type="warning"/u);
    expect(await outOf(CLEAN_REPORT)).toContain('tests="1" failures="0"');
  });

  test('is well-formed whatever a report holds', async () => {
    const out = await outOf(reportOf(HOSTILE));
    const tags = out.replace(/<\?xml[^>]*\?>/u, '').matchAll(/<(\/?)([\w-]+)(?:\s[\w-]+="[^"<]*")*(\/?)>|[<]/gu);
    const open: string[] = [];
    for (const [tag, closing, name, single] of tags) {
      expect(name, tag).toBeDefined();
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (single !== '/') open.push(name ?? '');
    }
    expect(open).toEqual([]);
    expect(out).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/u);
  });
});

describe('--format markdown', () => {
  test('is cut where GitHub would refuse it, says so, and still counts everything', async () => {
    const many = `${FAULTY_REPORT}${'  - { mã: 9.z, trạng thái: xong }\n'.repeat(600)}`;
    const cwd = folderWith({ 'a.par.yaml': many, 'b.par.yaml': FAULTY_REPORT });
    const { out } = await par(['check', '--format', 'markdown', '--max-findings', '100000'], { cwd });
    expect(out.length).toBeLessThan(65_536);
    const [, errors] = /^## par check: (\d+) lỗi/u.exec(out) ?? [];
    expect(Number(errors)).toBeGreaterThan(600);
    expect(out).toMatch(/\nChỉ nêu \d+ trong \d+ phát hiện\./u);
    const all = await par(['check', '--format', 'markdown', '--max-findings', 'all'], { cwd });
    expect(all.out.length).toBeGreaterThan(65_536);
    expect(all.out).not.toContain('Chỉ nêu');
  });

  test('is only text where a report wants to be more', async () => {
    const { out } = await par(['check', '--format', 'markdown'], {
      cwd: folderWith({ 'a.par.yaml': reportOf(HOSTILE) }),
    });
    expect(out).not.toMatch(/@ai|<b>|(?<!\\)`/u);
    const rows = out.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });
});

describe('pretty', () => {
  const many = (count: number): string =>
    reportOf(...Array.from({ length: count }, () => '- { mã: 9.z, trạng thái: xong }'));
  const headsIn = (out: string): number => out.match(/^[ab]\.par\.yaml:\d+:\d+ {2}/gmu)?.length ?? 0;

  test('shows no more than anybody reads, says so, and counts everything', async () => {
    const cwd = folderWith({ 'a.par.yaml': many(300), 'b.par.yaml': many(300) });
    const { out } = await par(['check'], { cwd });
    // Fifty of each, and of each that its agency has reported twice.
    expect(headsIn(out)).toBe(102);
    expect(out).toMatch(/\nCòn \d+ phát hiện nữa trong a\.par\.yaml\.\n/u);
    const [, shown, found] = /\nChỉ nêu (\d+) trong (\d+) phát hiện\./u.exec(out.replace(/\n(?=\S)/gu, '\n')) ?? [];
    expect(Number(shown)).toBe(102);
    const { out: json } = await par(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(json)).toHaveLength(Number(found));
  });

  test('shows as many as are asked for', async () => {
    const cwd = folderWith({ 'a.par.yaml': many(300), 'b.par.yaml': many(300) });
    expect(headsIn((await par(['check', '--max-findings', '120'], { cwd })).out)).toBe(120);
    const { out } = await par(['check', '--max-findings', 'all'], { cwd });
    expect(headsIn(out)).toBeGreaterThan(600);
    expect(out).not.toContain('Chỉ nêu');
  });

  test.each(['0', '-3', 'nhiều', '1.5'])('does not take %s for a number of findings', async (text) => {
    const { code, err } = await par(['check', `--max-findings=${text}`], { cwd: folderWith({ 'a.par.yaml': '' }) });
    expect(code).toBe(2);
    expect(err).toContain(`--max-findings: “${text}” không phải là số từ 1 trở lên.`);
  });
});

test('the results of the faulty examples are the same for every name of them', async () => {
  const text = readFileSync(path.join(ROOT, 'examples', 'faulty', 'time.par.yaml'), 'utf8');
  const cwd = folderWith({ 'x/time.par.yaml': text });
  const argv = ['check', '--format', 'checkstyle'] as const;
  const plain = await par([...argv, 'x'], { cwd });
  expect(await par([...argv, './x'], { cwd })).toEqual(plain);
  expect(await par([...argv, path.join(cwd, 'x', 'time.par.yaml')], { cwd })).toEqual(plain);
});
