import { until } from '../workbench.mjs';

const ROSTER = 'quy-iv-2021.par-roster.yaml';
const REPORTS = ['so-tai-chinh.par.yaml', 'so-noi-vu.par.yaml', 'so-tai-nguyen-va-moi-truong.par.yaml'];

/** @type {import('../scenario').Scenario} */
export const dashboard = {
  name: 'dashboard',
  title: 'the dashboard counts who has reported and who has not, and a new report counts at once',
  files: {
    [ROSTER]: { example: `coordinator/${ROSTER}` },
    ...Object.fromEntries(REPORTS.map((name) => [name, { example: `workspace/${name}` }])),
    'nhap.par.yaml': '',
  },
  async play({ code, page, picture, readmePicture }) {
    await code.open(/** @type {string} */ (REPORTS[0]));
    await code.lenses.first().waitFor();
    await code.command('Bảng tổng hợp các cơ quan');
    const view = code.webview();
    await view.locator('table tbody tr').first().waitFor();
    const missing = view.locator('button', { hasText: 'Chưa gửi báo cáo (' }).first();
    const count = async () => Number(/\((\d+)\)/u.exec((await missing.textContent()) ?? '')?.[1]);
    await until('who has not reported', async () => (await count()) > 0);
    const before = await count();
    await code.pointAway();
    await picture('counts');
    await readmePicture('dashboard', { x: 352, y: 30, width: 884, height: 440 });

    await view.locator('input').first().fill('so tai ng');
    await until('one agency', async () => (await view.locator('table tbody tr').count()) === 1);
    await picture('filtered');
    await view.locator('input').first().fill('');

    await code.open('nhap.par.yaml');
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(
      'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tư pháp\nkỳ báo cáo: Quý IV/2021\n',
    );
    await code.command('Bảng tổng hợp các cơ quan');
    await until('one agency less', async () => (await count()) === before - 1);
    await picture('one-more');
  },
};

/** @type {import('../scenario').Scenario} */
export const agencies = {
  // Not in the oldest VS Code: its package lacks ripgrep, without which VS Code finds no file that is not open.
  name: 'agencies',
  title: 'the tree of agencies opens a report',
  files: Object.fromEntries(REPORTS.map((name) => [name, { example: `workspace/${name}` }])),
  async play({ code, page, picture }) {
    await code.open(/** @type {string} */ (REPORTS[1]));
    await code.lenses.first().waitFor();
    await page
      .locator('.activitybar .action-item')
      .filter({ has: page.locator('[aria-label^="Báo cáo CCHC"]') })
      .first()
      .click();
    const row = page.locator('.pane-body .monaco-list-row').filter({ hasText: 'Sở Tài chính' }).first();
    await row.waitFor();
    await code.pointAway();
    await picture('tree');
    await row.click();
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'so-tai-chinh.par.yaml' }).waitFor();
    await picture('opened');
  },
};
