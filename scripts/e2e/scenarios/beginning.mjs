import { until } from '../workbench.mjs';

/** @type {import('../scenario').Scenario} */
export const sample = {
  name: 'sample',
  title: 'the sample reports are put into a folder, and checked as any others',
  files: { 'ghi-chu.txt': 'Thư mục để thử\n' },
  // Code-server brings along no preview of Markdown for the web.
  hosts: ['node'],
  async play({ code, page, picture }) {
    await code.command('Mở thư mục báo cáo mẫu', true);
    await code.rows.filter({ hasText: 'Thư mục con mới trong' }).first().click();
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'bao-cao-mau' }).first().waitFor();
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'DOC-TRUOC' }).waitFor();
    await code.webview().locator('h1').first().waitFor();
    await code.pointAway();
    await picture('there');
  },
};

/** @type {import('../scenario').Scenario} */
export const walkthrough = {
  name: 'walkthrough',
  title: 'the walkthrough of the first report can be followed',
  hosts: ['web'],
  files: { 'ghi-chu.txt': 'Thư mục để thử\n' },
  async play({ code, page, picture }) {
    await code.command('Welcome: Open Walkthrough', true);
    await code.rows.filter({ hasText: 'Viết báo cáo đầu tiên' }).first().click();
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await until('its steps', async () => (await steps.count()) >= 8);
    await steps.nth(1).click();
    const done = steps.nth(1).locator('[role=checkbox][aria-checked=true]');
    const begin = page
      .locator('.gettingStartedContainer .getting-started-step .monaco-button')
      .filter({ hasText: 'Lập báo cáo mới' });
    // Called off, nothing is done yet.
    await begin.click();
    await code.rows.filter({ hasText: 'Sở Tài chính' }).first().waitFor();
    await page.keyboard.press('Escape');
    await code.rows.first().waitFor({ state: 'hidden' });
    if ((await done.count()) > 0) throw new Error('a report that was not made is ticked off');
    await begin.click();
    await code.rows.filter({ hasText: 'Sở Tài chính' }).first().click();
    await code.rows.filter({ hasText: 'Quý IV/2021' }).first().click();
    await page.locator('.tabs-container .tab.active').filter({ hasText: '.par.yaml' }).waitFor();
    await page.locator('.tabs-container .tab').filter({ hasText: 'Welcome' }).first().click();
    await done.first().waitFor();
    await steps.nth(0).locator('[role=checkbox][aria-checked=true]').first().waitFor();
    await steps.nth(2).click();
    await code.pointAway();
    await picture('steps');
  },
};

/** @type {import('../scenario').Scenario} */
export const palette = {
  name: 'palette',
  title: 'every command has a Vietnamese title with the English beside it',
  hosts: ['web'],
  files: { 'trong.par.yaml': '' },
  async play({ code, page, picture }) {
    await code.open('trong.par.yaml');
    await page.keyboard.press('F1');
    await code.input.fill('>Báo cáo CCHC');
    await until('the commands', async () => (await code.rows.count()) > 8);
    const titles = (await code.rows.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    const wanting = titles.filter((title) => title.includes('Báo cáo CCHC:') && !/\([A-Z][^)]+\)/u.test(title));
    if (wanting.length > 0) throw new Error(`no English: ${wanting.join(' | ')}`);
    await picture('commands');
  },
};
