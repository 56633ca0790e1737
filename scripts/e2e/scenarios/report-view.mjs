import { until } from '../workbench.mjs';

const YAML = 'so-tai-chinh.par.yaml';
/** The line of the first task's progress, 90%. */
const PROGRESS = 33;
const JSON_FILE = 'ban-quan-ly-du-an-1.par.json';

/** @type {import('../scenario').Scenario} */
export const reportView = {
  name: 'report-view',
  title: 'the page of a report follows an edit, and leads back to the line',
  files: { [YAML]: { example: `workspace/${YAML}` } },
  oldest: true,
  async play({ code, page, picture, readmePicture }) {
    await code.open(YAML);
    await code.lenses.first().waitFor();
    await code.command('Xem báo cáo thành trang bên cạnh');
    const view = code.webview();
    await view.locator('h1', { hasText: 'Sở Tài chính' }).waitFor();
    await code.pointAway();
    await picture('beside');

    const progress = view.locator('body', { hasText: '97%' });
    if ((await progress.count()) > 0) throw new Error('the page says 97% before it is written');
    await code.goToLine(PROGRESS);
    for (let key = 0; key < '90%'.length; key++) await page.keyboard.press('Backspace');
    await page.keyboard.type('97%');
    await progress.waitFor();
    await picture('after-an-edit');
    await readmePicture('report-view', { x: 352, y: 30, width: 884, height: 356 });

    const last = view.locator('button[data-reveal]').last();
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await until('the line', async () => !(await code.text()).includes('mẫu: par-report/1'));
    await picture('back-to-the-line');
  },
};

/** @type {import('../scenario').Scenario} */
export const reportViewOfJson = {
  name: 'report-view-json',
  title: 'a JSON report is shown as a page, too',
  hosts: ['web'],
  files: { [JSON_FILE]: { example: `workspace/${JSON_FILE}` } },
  async play({ code, picture }) {
    await code.open(JSON_FILE);
    await code.command('Xem báo cáo thành trang bên cạnh');
    await code.webview().locator('h1', { hasText: 'Ban Quản lý dự án 1' }).waitFor();
    await picture('beside');
  },
};

/** @type {import('../scenario').Scenario} */
export const reportViewInTheDark = {
  name: 'report-view-dark',
  title: 'the page of a report takes the colours of a dark theme',
  hosts: ['web'],
  files: { [YAML]: { example: `workspace/${YAML}` } },
  settings: { 'workbench.colorTheme': 'Default Dark Modern' },
  async play({ code, picture }) {
    await code.open(YAML);
    await code.command('Xem báo cáo thành trang bên cạnh');
    await code.webview().locator('h1', { hasText: 'Sở Tài chính' }).waitFor();
    await code.lenses.first().waitFor();
    await code.pointAway();
    await picture('beside');
  },
};

/** @type {import('../scenario').Scenario} */
export const reportViewInHighContrast = {
  name: 'report-view-contrast',
  title: 'the page of a report takes the colours of high contrast',
  files: { [YAML]: { example: `workspace/${YAML}` } },
  settings: { 'workbench.colorTheme': 'Default High Contrast' },
  hosts: ['web'],
  async play({ code, picture }) {
    await code.open(YAML);
    await code.command('Xem báo cáo thành trang bên cạnh');
    await code.webview().locator('h1', { hasText: 'Sở Tài chính' }).waitFor();
    await code.lenses.first().waitFor();
    await code.pointAway();
    await picture('beside');
  },
};
