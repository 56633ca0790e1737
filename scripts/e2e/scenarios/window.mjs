import { until } from '../workbench.mjs';

const REPORT = 'so-tai-chinh.par.yaml';

/** @type {import('../scenario').Scenario} */
export const restoredPanels = {
  name: 'restored-panels',
  title: 'the page of a report and the dashboard come back with the window',
  hosts: ['node'],
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  async play({ code, page, picture }) {
    const pages = page.locator('.tabs-container .tab', { hasText: /Xem báo cáo|Tổng hợp báo cáo/u });
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xem báo cáo thành trang bên cạnh');
    await code.webview().locator('h1', { hasText: 'Sở Tài chính' }).waitFor();
    await code.command('Bảng tổng hợp các cơ quan');
    await pages.nth(1).waitFor();
    // The workbench on a page keeps what is open every five seconds, where it has nothing else to do.
    await new Promise((resolve) => setTimeout(resolve, 15_000));

    await page.reload();
    await code.ready();
    await pages.nth(1).waitFor();
    await code.command('Bảng tổng hợp các cơ quan');
    for (const part of ['h1:has-text("Sở Tài chính")', 'table tbody tr']) {
      await until(`${part} of a page that came back`, async () => {
        const counts = [0, 1].map((index) => code.webview(index).locator(part).count());
        return (await Promise.all(counts)).some((count) => count > 0);
      });
    }
    await code.pointAway();
    await picture('both');
    if ((await pages.count()) !== 2) throw new Error('a page that came back was opened once more');
  },
};

/** @type {import('../scenario').Scenario} */
export const restoredScore = {
  name: 'restored-score',
  title: 'the page of a score comes back with the window, also where its report is not open any more',
  // Code-server brings along no preview of Markdown for the web.
  hosts: ['node'],
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  async play({ code, page, picture }) {
    const points = code.webview().locator('body', { hasText: '80,15 / 100,00' });
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xem điểm (Show Score)');
    await points.waitFor();
    await page.locator('.tabs-container .tab', { hasText: REPORT }).click();
    await code.command('View: Close Editor');
    await page.locator('.tabs-container .tab', { hasText: REPORT }).waitFor({ state: 'detached' });
    // The workbench on a page keeps what is open every five seconds, where it has nothing else to do.
    await new Promise((resolve) => setTimeout(resolve, 15_000));

    await page.reload();
    await code.ready();
    await points.waitFor();
    await code.pointAway();
    await picture('page');
  },
};

const MISSPELT =
  'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chín\nkỳ báo cáo: Quý IV/2021\nnhiệm vụ:\n';

/** @type {import('../scenario').Scenario} */
export const severalRoots = {
  name: 'several-roots',
  title: 'each folder of a workspace has its own settings and its own configuration',
  hosts: ['node'],
  opens: 'hai-thu-muc.code-workspace',
  files: {
    'hai-thu-muc.code-workspace': JSON.stringify({ folders: [{ path: 'mot' }, { path: 'hai' }] }),
    'mot/mot.par.yaml': MISSPELT,
    'hai/hai.par.yaml': MISSPELT,
    'hai/.vscode/settings.json': JSON.stringify({ 'par.language': 'en' }),
    'hai/par.config.yaml': 'mẫu: par-config/1\nmức độ:\n  PAR201: lưu ý\n',
  },
  async play({ code, page, picture }) {
    // On a page VS Code may read the file of a workspace before its own server answers, and opens it without its folders.
    await until('the folders of the workspace', async () => {
      const folders = page.locator('.explorer-folders-view .monaco-list-row').first();
      const areThere = await folders.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      );
      if (areThere) return true;
      await page.reload();
      await code.ready();
      return false;
    });
    await code.open('mot.par.yaml');
    await code.errors.first().waitFor();
    await code.open('hai.par.yaml');
    await code.command('View: Focus Problems');
    const own = code.listed.filter({ hasText: 'Không có cơ quan “Sở Tài chín”' });
    const other = code.listed.filter({ hasText: 'There is no agency “Sở Tài chín”' });
    await own.locator('.codicon-error').first().waitFor();
    await other.locator('.codicon-info').first().waitFor();
    await picture('both');
  },
};

/** @type {import('../scenario').Scenario} */
export const traced = {
  name: 'traced',
  title: 'the conversation with the server is written into its log where that is asked for',
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  settings: { 'par.trace.server': 'messages' },
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.command('Xem nhật ký máy chủ ngôn ngữ');
    const log = page.locator('.output-view-container, .part.panel .output-view').first();
    await until('the conversation', async () => /textDocument\/\w+/u.test((await log.textContent()) ?? ''));
    await picture('log');
  },
};
