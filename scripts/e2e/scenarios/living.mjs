import { languageServers } from '../processes.mjs';
import { until } from '../workbench.mjs';

const FILE = 'so-tai-chinh.par.yaml';

const TEXT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 1.a
    trạng thái: đang thực hiện
`;

/**
 * A fault that is new cannot be left over from the server before.
 * @param {import('../scenario').Stage} stage
 */
async function findsWhatIsNew({ code, page }) {
  await code.goToLine(7);
  await code.errors.first().waitFor({ state: 'detached' });
  await page.keyboard.type('x');
  await code.errors.first().waitFor();
}

/** @type {import('../scenario').Scenario} */
export const serverKilled = {
  name: 'server-killed',
  title: 'a server that was killed comes back by itself, and nothing that was typed is lost',
  files: { [FILE]: TEXT },
  hosts: ['node'],
  oldest: true,
  async play(stage) {
    const { code, page, host, picture } = stage;
    if (host.pid === undefined) throw new Error('a host in Node has a process');
    const root = host.pid;
    const before = new Set(languageServers(root).map(({ pid }) => pid));
    await code.open(FILE);
    await code.squiggles.first().waitFor();
    await code.goToLine(7);
    await page.keyboard.press('Enter');
    await page.keyboard.type('# chưa lưu');
    // Of those that a page before this one had, some may not have ended yet.
    const [server] = languageServers(root).filter(({ pid }) => !before.has(pid));
    if (!server) throw new Error('no language server runs');
    process.kill(server.pid, 'SIGKILL');
    await until('another server', async () =>
      languageServers(root).some(({ pid }) => pid !== server.pid && !before.has(pid)),
    );
    await findsWhatIsNew(stage);
    if (!(await code.text()).includes('# chưa lưu')) throw new Error('what was typed is lost');
    // VS Code itself says so where it is slow to wake extensions.
    const told = (await code.messages()).filter((message) => message !== 'Activating Extensions...');
    if (told.length > 0) throw new Error(`the user is told of what concerns them not: ${told.join(' ')}`);
    await picture('back');
  },
};

/** @type {import('../scenario').Scenario} */
export const serverRestarted = {
  name: 'server-restarted',
  title: 'the server is started anew by command',
  files: { [FILE]: TEXT },
  async play(stage) {
    const { code, picture } = stage;
    await code.open(FILE);
    await code.squiggles.first().waitFor();
    await code.command('Khởi động lại máy chủ ngôn ngữ');
    await findsWhatIsNew(stage);
    await picture('back');
  },
};
