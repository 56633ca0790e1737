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
