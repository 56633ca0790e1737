import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../workbench.mjs';

const REPORT = 'so-tai-chinh.par.yaml';
const DOCUMENT = 'so-tai-chinh.docx';

/** @type {import('../scenario').Scenario} */
export const exportWord = {
  name: 'export-word',
  title: 'a report becomes an official document in Word beside it, by command',
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  async play({ host, folder, code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xuất văn bản Word… (Export to Word)', true);
    await until('the place to save it', async () => (await code.input.inputValue().catch(() => '')).endsWith(DOCUMENT));
    await picture('place');
    await page.keyboard.press('Enter');
    await until('word of it', async () =>
      (await code.messages()).some((text) => text.startsWith(`Đã ghi ${DOCUMENT}`)),
    );
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: DOCUMENT }).first().waitFor();
    if (host.kind === 'node') {
      const written = readFileSync(path.join(folder, DOCUMENT));
      if (written.subarray(0, 2).toString() !== 'PK') throw new Error(`${DOCUMENT} is no file of Word`);
    }
    await picture('written');
  },
};

const WORKBOOK = 'so-tai-chinh.xlsx';

/** @type {import('../scenario').Scenario} */
export const importWorkbook = {
  name: 'import-workbook',
  title: 'a filled workbook is put into the report of its agency, by command',
  files: {
    [REPORT]: { example: `workspace/${REPORT}`, replace: ['tiến độ: 90%', 'tiến độ: 50%'] },
    [WORKBOOK]: { example: `office/${WORKBOOK}` },
  },
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.goToLine(33);
    await until('the progress before', async () => (await code.text()).includes('tiến độ: 50%'));
    await code.command('Nhập sổ tính đã điền… (Import a Filled Workbook)', true);
    await until('the folder to choose from', async () =>
      (await code.input.inputValue().catch(() => '')).includes('import-workbook'),
    );
    await page.keyboard.press('End');
    await page.keyboard.type(WORKBOOK, { delay: 20 });
    await picture('chosen');
    await page.keyboard.press('Enter');
    await until('the progress of the workbook', async () => (await code.text()).includes('tiến độ: 90%'));
    await picture('imported');
  },
};

const SUMMARY = 'tong-hop';

/** @type {import('../scenario').Scenario} */
export const exportSummary = {
  name: 'export-summary',
  title: 'all reports of the workspace become the coordinator’s workbook, by command',
  files: {
    [REPORT]: { example: `workspace/${REPORT}` },
    'so-noi-vu.par.yaml': { example: 'workspace/so-noi-vu.par.yaml' },
    'quy-iv-2021.par-roster.yaml': { example: 'coordinator/quy-iv-2021.par-roster.yaml' },
  },
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xuất bảng tổng hợp… (Export the Summary)', true);
    await code.rows.filter({ hasText: 'Excel' }).first().waitFor();
    await picture('forms');
    await page.keyboard.press('Enter');
    await until('the place to save it', async () =>
      new RegExp(`${SUMMARY}.*\\.xlsx$`, 'u').test(await code.input.inputValue().catch(() => '')),
    );
    await page.keyboard.press('Enter');
    await until('word of it', async () => (await code.messages()).some((text) => text.startsWith('Đã ghi ')));
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '.xlsx' }).first().waitFor();
    await picture('written');
  },
};
