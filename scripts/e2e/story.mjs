import path from 'node:path';
import { quietSettings } from './settings.mjs';
import { until, workbench } from './workbench.mjs';

/**
 * @typedef {object} Host A VS Code that runs.
 * @property {string} address
 * @property {() => Promise<void>} close
 */

/** @typedef {{ code: string, message: string, range: { start: { line: number } } }} Expected */

/** A report with findings that do not depend on the day of the check, since it bears its own date. */
const FAULTY = 'so-tai-nguyen-va-moi-truong.par.yaml';

/** A directive of another province, and a report on it that stands beside it. */
export const DIRECTIVE = 'vinhha-2023-03-15.par-directive.yaml';
export const OTHER = 'uy-ban-nhan-dan-huyen-an-lac.par.yaml';

/** A report that is just begun. */
export const NEW = { name: 'viet-thu.par.yaml', text: 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\n' };

/** A file without a word in it. */
export const EMPTY = { name: 'trong.par.yaml', text: '' };

const WRITTEN = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành`;

/**
 * What an author does on the first day, and what has to be seen.
 * @param {import('./playwright').Page} page
 * @param {object} options
 * @param {string} options.pictures Folder for the pictures.
 * @param {(file: string, language: 'vi' | 'en') => readonly Expected[]} options.findings What the command line finds in a report.
 * @param {(line: string) => void} options.say
 */
export async function story(page, { pictures, findings, say }) {
  const code = workbench(page);
  const expected = findings(FAULTY, 'vi');
  const picture = (/** @type {string} */ name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });

  await code.ready();
  await code.open(FAULTY);
  await code.goToLine((expected[0]?.range.start.line ?? 0) + 1);
  await code.squiggles.first().waitFor({ timeout: 60_000 });
  await code.command('Problems: Focus on Problems View');
  for (const { code: finding, message } of expected) {
    await code.problems.filter({ hasText: message }).filter({ hasText: finding }).first().waitFor({ timeout: 20_000 });
  }
  await picture('1-problems');
  say(`${expected.length} phát hiện, như của par check / findings, the same as those of par check`);

  await code.set({ ...quietSettings, 'par.language': 'en' });
  for (const { message } of findings(FAULTY, 'en')) await code.problems.filter({ hasText: message }).first().waitFor();
  await code.set(quietSettings);
  for (const { message } of expected) await code.problems.filter({ hasText: message }).first().waitFor();
  say('đổi ngôn ngữ / the language switched');
  await code.open(FAULTY);

  const wanting = expected.find((finding) => finding.code === 'PAR408');
  if (!wanting) throw new Error(`no shortcoming without a remedy in ${FAULTY}`);
  // The line after the shortcoming's own, counted from one.
  await code.goToLine(wanting.range.start.line + 2);
  await page.keyboard.press('Enter');
  await page.keyboard.type('giai', { delay: 60 });
  await until('the remedy', async () => (await code.suggestions.first().textContent())?.includes('giải pháp') === true);
  await picture('2-remedy');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Biên soạn tài liệu hướng dẫn');
  await code.problems.filter({ hasText: 'PAR408' }).first().waitFor({ state: 'detached', timeout: 20_000 });
  say('lỗi mất khi đã sửa / a finding is gone once mended');

  // What binds this agency is known from the directive that lies beside the report.
  await code.open(OTHER);
  const others = findings(OTHER, 'vi');
  if (!others.some((finding) => finding.code === 'PAR206')) throw new Error(`${OTHER} leaves no task out`);
  for (const { message } of others) await code.problems.filter({ hasText: message }).first().waitFor();
  await picture('3-other-directive');
  say('văn bản chỉ đạo nằm cạnh báo cáo được nhận / the directive beside a report is known');

  await code.open(NEW.name);
  await code.goToLine(3);
  await code.complete('co q', 'cơ quan');
  await page.keyboard.type('stc', { delay: 60 });
  await until(
    'the agency',
    async () => (await code.suggestions.first().textContent())?.includes('Sở Tài chính') === true,
  );
  await picture('4-agency');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await code.complete('ky', 'kỳ báo cáo');
  await code.complete('Quy IV/2021', 'Quý IV/2021');
  await page.keyboard.press('Enter');
  await code.complete('nhi', 'nhiệm vụ', '- mã:');
  await until('the tasks', async () => (await code.suggestions.count()) > 5);
  await picture('5-tasks');
  await code.complete('3.a', '3.a', 'mã: 3.a');
  await page.keyboard.press('Enter');
  await code.complete('tra', 'trạng thái');
  await until('the statuses', async () => (await code.suggestions.count()) === 5);
  await picture('6-statuses');
  await code.complete('hoan', 'hoàn thành');
  await until(
    `the text written, not ${JSON.stringify(await code.text())}`,
    async () => (await code.text()).trimEnd() === WRITTEN,
    5000,
  );
  say('đã viết bằng gợi ý: cơ quan, kỳ, nhiệm vụ, trạng thái / written with suggestions');

  await code.open(EMPTY.name);
  await code.goToLine(1);
  await page.keyboard.type('stc', { delay: 60 });
  await until(
    'a new report',
    async () => (await code.suggestions.first().textContent())?.includes('Báo cáo mới: Sở Tài chính') === true,
  );
  await picture('7-new-report');
  await page.keyboard.press('Enter');
  await until('the report', async () => (await code.text()).includes('cơ quan: Sở Tài chính'));
  await picture('8-new-report-written');
  say('báo cáo mới từ tệp trống / a new report in an empty file');

  await code.command('Khởi động lại máy chủ ngôn ngữ');
  await code.open(NEW.name);
  await code.goToLine(7);
  // A finding that is new cannot be left over from the server before.
  await code.errors.first().waitFor({ state: 'detached', timeout: 30_000 });
  await page.keyboard.type('x');
  await code.errors.first().waitFor({ timeout: 30_000 });
  say('máy chủ khởi động lại / the server restarted');
}
