import { describe, expect, test } from 'vitest';
import { FAULTY_REPORT, folderWith, par } from '../../test/par';
import { readInput } from '../files/stdin';

describe('--stdin', () => {
  test('finds what it would find in the file', async () => {
    const cwd = folderWith({ 'b/a.par.yaml': FAULTY_REPORT });
    const argv = ['check', '--stdin', '--stdin-filepath', 'b/a.par.yaml'];
    for (const format of ['pretty', 'json', 'sarif', 'junit', 'github']) {
      expect(await par([...argv, '--format', format], { input: FAULTY_REPORT, cwd })).toEqual(
        await par(['check', 'b/a.par.yaml', '--format', format], { cwd }),
      );
    }
  });

  test('has a name that is no path where none is given', async () => {
    const { code, out } = await par(['check', '--stdin'], { input: FAULTY_REPORT });
    expect(code).toBe(1);
    expect(out).toContain('<stdin>:8:53  lỗi  PAR402\n');
    const github = await par(['check', '--stdin', '--format', 'github'], { input: FAULTY_REPORT });
    expect(github.out).toMatch(/^::error title=PAR402::/u);
  });

  test('reads JSON where the name says so', async () => {
    const argv = ['check', '--stdin', '--format', 'json', '--stdin-filepath'];
    const input = '{ "mẫu": "par-report/1", "nhiệm vụ": [] } # ghi chú\n';
    expect((await par([...argv, 'a.par.json'], { input })).out).toContain('PAR001');
    expect((await par([...argv, 'a.par.yaml'], { input })).out).not.toContain('PAR001');
  });

  test.each([
    ['nothing', '', 'PAR004'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'PAR002'],
    ['more than --max-size', 'x'.repeat(2000), 'PAR003'],
  ])('of %s is a finding', async (_, input, code) => {
    const { out } = await par(['check', '--stdin', '--max-size', '1KiB', '--format', 'json'], { input });
    expect(JSON.parse(out)).toMatchObject([{ code, file: '<stdin>' }]);
  });

  test.each([
    [['--stdin', '.'], 'Không dùng --stdin cùng với tên tệp hay thư mục'],
    [['--stdin', '--watch'], 'Không dùng --stdin cùng với --watch.'],
    [['--stdin-filepath', 'a.par.yaml'], 'Tùy chọn --stdin-filepath chỉ dùng cùng với --stdin.'],
  ])('par check %j is refused', async (argv, sentence) => {
    const { code, err } = await par(['check', ...argv], { input: FAULTY_REPORT, cwd: folderWith() });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('does not wait for a person to type a report', async () => {
    const { code, err } = await par(['check', '--stdin']);
    expect(code).toBe(2);
    expect(err).toContain('đầu vào là bàn phím');
  });
});

test('an input without an end is not read to the end', async () => {
  let given = 0;
  function* endless(): Generator<Uint8Array> {
    for (;;) {
      given += 1;
      yield new Uint8Array(100);
    }
  }
  expect(await readInput(endless(), 1000)).toEqual({ size: 16_100 });
  expect(given).toBe(161);
});
