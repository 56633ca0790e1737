import { until } from '../workbench.mjs';

const REPORT = 'so-tai-chinh.par.yaml';
const DOCUMENT = 'so-tai-chinh.docx';

/** @type {import('../scenario').Scenario} */
export const exportWord = {
  name: 'export-word',
  title: 'a report becomes an official document in Word beside it, by command',
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xuất văn bản Word… (Export to Word)', true);
    await until('the place to save it', async () => (await code.input.inputValue().catch(() => '')).endsWith(DOCUMENT));
    await picture('place');
    await page.keyboard.press('Enter');
    await code.notifications
      .filter({ hasText: `Đã ghi ${DOCUMENT}` })
      .first()
      .waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: DOCUMENT }).first().waitFor();
    await picture('written');
  },
};
