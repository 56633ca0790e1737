// What the processor does in the extension host and in the server while somebody types in a large report.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cpuSeconds, descendants, extensionHosts } from '../../scripts/e2e/processes.mjs';
import { workbench } from '../../scripts/e2e/workbench.mjs';
import { reportText } from './report-text.mjs';

const FILE = 'so-thong-tin.par.yaml';
const TEXT = reportText(500_000, 'both', 12);
const KEYS = 'Da to chuc hoi nghi so ket cong tac cai cach hanh chinh quy i';
const KEY_MS = 100;
/** Until what was begun when the file was opened, or after the last key, is surely over. */
const SETTLE_MS = 8000;

/**
 * @param {object} where
 * @param {import('../../scripts/e2e/host').Host} where.host
 * @param {Awaited<ReturnType<typeof import('../../scripts/e2e/browser.mjs').openBrowser>>} where.browser
 * @param {string} where.folder
 * @param {{ settings?: Readonly<Record<string, unknown>> | undefined }} where.side
 * @returns {Promise<{ host: number, server: number, keys: number }>} Milliseconds of processor.
 */
export async function typingCost({ host, browser, folder, side }) {
  const { pid } = host;
  if (pid === undefined) throw new Error('only a host in Node has processes');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, FILE), TEXT);
  const before = new Set(extensionHosts(pid).map((one) => one.pid));
  const { page, close } = await browser.open();
  try {
    await page.goto(host.address({ workspace: folder, settings: side.settings }), { waitUntil: 'commit' });
    const code = workbench(page);
    await code.ready();
    await code.open(FILE);
    // What is wrong stands below what is seen at first: the count in the status bar is of the whole file.
    await page.locator('[id="status.problems"]').filter({ hasText: /[1-9]/u }).first().waitFor();
    // The beginning of the general assessment: prose, where nothing is completed.
    await code.goToLine(15);
    await pause(SETTLE_MS);
    const own = extensionHosts(pid).filter((one) => !before.has(one.pid));
    const [extensionHost] = own;
    if (!extensionHost || own.length !== 1) throw new Error(`${own.length} extension hosts`);
    const used = () => {
      const current = extensionHosts(pid).find((one) => one.pid === extensionHost.pid);
      const servers = descendants(extensionHost.pid);
      return {
        host: current ? cpuSeconds(current) * 1000 : Number.NaN,
        server: servers.reduce((sum, one) => sum + cpuSeconds(one) * 1000, 0),
      };
    };
    const first = used();
    await page.keyboard.type(KEYS.slice(0, 60), { delay: KEY_MS });
    await pause(SETTLE_MS);
    const last = used();
    return { host: last.host - first.host, server: last.server - first.server, keys: 60 };
  } finally {
    await close();
  }
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
