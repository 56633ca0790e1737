import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from '../../test/par';

/** Ten reports, each of which takes a second by the clock of the test. */
function slowly(report: string) {
  const periods = Array.from({ length: 10 }, (_, index) => `Quý IV/${2021 + index}`);
  const cwd = folderWith(
    Object.fromEntries(periods.map((period, index) => [`${index}.par.yaml`, report.replace('Quý IV/2021', period)])),
  );
  let time = 0;
  return { cwd, now: () => (time += 500) };
}

describe('the progress bar', () => {
  test('shows how far a long check has come, on standard error, and is gone at the end', async () => {
    const { out, err } = await par(['check'], { ...slowly(CLEAN_REPORT), live: true, columns: 80 });
    expect(out).toContain('Đã kiểm tra 10 tệp: ');
    expect(out).not.toContain('█');
    expect(err).toContain('\r\u001b[K████████████░░░░░░░░░░░░ Đã kiểm tra 5/10 tệp');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(err).not.toContain('\n');
  });

  test('leaves the results as they are without it', async () => {
    const plain = await par(['check'], { ...slowly(FAULTY_REPORT), columns: 80 });
    const { out } = await par(['check'], { ...slowly(FAULTY_REPORT), live: true, columns: 80 });
    expect(out).toBe(plain.out);
  });

  test('is not drawn where nobody looks, where nobody wants it, and where the work is short', async () => {
    const once = { ...slowly(CLEAN_REPORT), live: true, columns: 80 };
    expect((await par(['check'], { ...once, live: false })).err).toBe('');
    expect((await par(['check', '--no-progress'], once)).err).toBe('');
    expect((await par(['check'], { ...once, now: () => 0 })).err).toBe('');
  });

  test('keeps to a narrow terminal', async () => {
    const { err } = await par(['check'], { ...slowly(CLEAN_REPORT), live: true, columns: 40 });
    expect(err).toContain('Đã kiểm tra 5/10 tệp');
    expect(err).not.toContain('█');
  });
});
