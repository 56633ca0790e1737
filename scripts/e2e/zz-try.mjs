import { cpSync, mkdirSync, mkdtempSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
import { execSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { edition } from './editions.mjs';
import { startNodeHost } from './node-host.mjs';
import { workbench, until } from './workbench.mjs';
const root = path.resolve('.');
const scratch = mkdtempSync(path.join(tmpdir(), 'par-cmd-'));
const workspace = path.join(scratch, 'bao-cao');
cpSync(path.join(root, 'examples', 'workspace'), workspace, { recursive: true });
const pictures = '/tmp/commands/pictures'; mkdirSync(pictures, { recursive: true });
const code = edition('newest', console.log);
const host = await startNodeHost(code, { vsix: path.join(root, 'extension', 'par-reports-0.1.0.vsix'), workspace, scratch });
const browser = await openBrowser(code);
const { page } = browser;
const t0 = Date.now();
const say = (s) => console.log(`[${((Date.now() - t0) / 1000).toFixed(1)}] ${s}`);
const shot = (n) => page.screenshot({ path: `${pictures}/${n}.png` });
const input = page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');
const rows = page.locator('.quick-input-list .monaco-list-row');
const step = async (name, f) => { try { await f(); say(`ok ${name}`); } catch (e) { say(`FAILED ${name}: ${String(e).split('\n')[0]}`); } await shot(name).catch(() => 0); };
try {
  await page.goto(host.address);
  const vs = workbench(page);
  await vs.ready();
  await step('01-no-report', async () => {
    await vs.command('Xem điểm');
    await page.locator('.notification-toast', { hasText: 'Chưa có báo cáo' }).waitFor({ timeout: 60000 });
  });
  await page.keyboard.press('Escape');
  await step('02-new-agency', async () => {
    await vs.command('Báo cáo mới');
    await input.waitFor({ timeout: 30000 });
    await rows.first().waitFor({ timeout: 30000 });
    await page.keyboard.type('giao duc', { delay: 40 });
    await until('found', async () => (await rows.first().textContent())?.includes('Giáo dục') === true);
  });
  await step('03-new-period', async () => {
    await page.keyboard.press('Enter');
    await until('periods', async () => (await rows.first().textContent())?.includes('2021') === true || (await rows.first().textContent())?.includes('202') === true);
  });
  await step('03b-back', async () => {
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await until('agencies', async () => (await rows.count()) > 5);
    await page.keyboard.type('stc', { delay: 40 });
    await until('stc', async () => (await rows.first().textContent())?.includes('Tài chính') === true);
    await page.keyboard.press('Enter');
    await until('periods', async () => (await rows.first().textContent())?.includes('202') === true);
    await page.waitForTimeout(400);
  });
  await step('04-new-written', async () => {
    await page.keyboard.type('IV/2021', { delay: 40 });
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'so-tai-chinh' }).waitFor({ timeout: 30000 });
    await page.waitForTimeout(2500);
  });
  await step('05-score', async () => {
    await vs.open('so-tai-nguyen-va-moi-truong.par.yaml');
    await page.waitForTimeout(2500);
    await vs.command('Xem điểm');
    await page.locator('.tabs-container .tab').filter({ hasText: 'Xem trước' }).or(page.locator('.tabs-container .tab').filter({ hasText: 'Preview' })).first().waitFor({ timeout: 30000 });
    await page.waitForTimeout(2500);
  });
  await step('06-plan', async () => {
    await vs.command('Cần làm gì để đạt');
    await input.waitFor(); await page.keyboard.type('abc'); await page.waitForTimeout(300); await shot('06a-wrong');
    await input.fill('95'); await page.keyboard.press('Enter');
    await page.waitForTimeout(2500);
  });
  await step('07-check', async () => {
    await vs.command('Kiểm tra mọi tệp');
    await vs.problems.first().waitFor({ timeout: 60000 });
    await page.waitForTimeout(1500);
  });
  await step('08-addtask', async () => {
    await vs.open('ban-quan-ly-du-an-1.par.json');
    await vs.command('Thêm nhiệm vụ');
    await rows.first().waitFor({ timeout: 30000 });
    await page.waitForTimeout(500);
  });
  await step('09-addtask-done', async () => { await page.keyboard.press('Enter'); await page.waitForTimeout(2500); });
  await step('10-convert', async () => { await vs.command('Chuyển YAML'); await page.waitForTimeout(3000); });
  await step('11-directive', async () => { await vs.command('Mở văn bản chỉ đạo'); await page.locator('.tabs-container .tab.active').filter({ hasText: 'soctrang' }).waitFor({ timeout: 30000 }); await page.waitForTimeout(2000); });
  await step('12-translate', async () => { await vs.open('so-tu-phap.par.yaml'); await vs.command('Đổi khóa'); await page.waitForTimeout(2500); });
  await step('13-status', async () => {
    const item = page.locator('#soctrang\\.par-reports\\.par\\.standing');
    await item.waitFor({ timeout: 20000 }); say(`status: ${await item.textContent()} | ${await item.locator('a').first().getAttribute('aria-label')}`);
    await item.hover(); await page.waitForTimeout(1500);
  });
  const pids = () => execSync(`pgrep -f 'dist/node/server.js.*node-ipc' || true`, { encoding: 'utf8' }).split('\n').filter(Boolean).filter((pid) => { try { return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(scratch) } catch { return false } });
  await step('14-killed', async () => {
    for (let n = 0; n < 4; n += 1) {
      await until('a server', async () => pids().length > 0, 30000);
      for (const pid of pids()) process.kill(Number(pid), 'SIGKILL');
      say(`killed ${n}`);
      await page.waitForTimeout(700);
      if (n === 0) await shot('14a-first');
    }
    await until('a server', async () => pids().length > 0, 30000);
    say(`alive again; toasts: ${await page.locator('.notification-toast').count()}: ${await page.locator('.notification-toast').allTextContents()}`);
    await page.waitForTimeout(3000);
  });
  await step('15-after', async () => {
    await vs.open('so-tai-chinh.par.yaml');
    await page.waitForTimeout(2500);
    const item = page.locator('#soctrang\\.par-reports\\.par\\.standing');
    say(`status: ${await item.textContent()}`);
    await vs.goToLine(3); await page.keyboard.type('x'); await vs.errors.first().waitFor({ timeout: 30000 });
  });
  await step('16-lens-english', async () => { await vs.command('Restart Language Server'); await page.waitForTimeout(3000); say(`servers ${pids().length}`); });
  await step('17-context', async () => { await page.locator('.view-lines .view-line').nth(4).click({ button: 'right' }); await page.waitForTimeout(800); });
} finally {
  await shot('zz-last');
  writeFileSync('/tmp/commands/console.txt', browser.lines.join('\n'));
  try { execSync(`find ${scratch}/data -name '*.log' | grep -i 'par\\|CCHC' | head; cp -r ${scratch}/data/logs /tmp/commands/logs 2>/dev/null || true`, { stdio: 'inherit' }); } catch {}
  await browser.close(); await host.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
