import { until } from '../workbench.mjs';

const NOTE = 'ghi-chu.txt';
const REPORT = 'so-tai-chinh.par.yaml';

/** @type {import('../scenario').Scenario} */
export const newReport = {
  name: 'new-report',
  title: 'a new report is made by command: the agency by “stc”, then the period',
  files: { [NOTE]: 'Thư mục các báo cáo\n' },
  oldest: true,
  async play({ code, page, picture }) {
    await code.command('Lập báo cáo mới… (New Report)', true);
    const agency = code.rows.filter({ hasText: 'Sở Tài chính' }).first();
    await agency.waitFor();
    await code.input.fill('stc');
    await until(
      'the agency alone',
      async () => (await code.rows.first().textContent())?.includes('Sở Tài chính') === true,
    );
    await picture('agency');
    await page.keyboard.press('Enter');
    const period = code.rows.filter({ hasText: 'Quý IV/2021' }).first();
    await period.waitFor();
    await picture('period');
    await period.click();
    await page.locator('.tabs-container .tab.active').filter({ hasText: '.par.yaml' }).waitFor();
    await until('the report', async () => (await code.text()).includes('cơ quan: Sở Tài chính'));
    await code.lenses.first().waitFor();
    await code.pointAway();
    await picture('written');
  },
};

/** @type {import('../scenario').Scenario} */
export const score = {
  name: 'score',
  title: 'the score of a report is explained on a page, and the status bar says it',
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  // Code-server brings along no preview of Markdown for the web.
  hosts: ['node'],
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await page.locator('.part.statusbar .statusbar-item', { hasText: '80,15' }).first().waitFor();
    await code.command('Xem điểm (Show Score)');
    await page.locator('.tabs-container .tab').nth(1).waitFor();
    await code.webview().locator('body', { hasText: '80,15 / 100,00' }).waitFor();
    await code.pointAway();
    await picture('page');
  },
};
