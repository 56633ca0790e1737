import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'tsup';
import { pageHtml } from '../src/page/html';
import type { ToPage } from '../src/report-view/protocol';
import type { Theme } from './themes';

/** The parts of `scripts/browser` that are used here. */
interface Page {
  readonly open: (address: string) => Promise<void>;
  readonly ask: (expression: string) => Promise<unknown>;
  readonly picture: () => Promise<Buffer>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}
interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Whether there is a Chromium: Debian's, or the one that `PAR_E2E_CHROMIUM` names. `PAR_TEST_CHROMIUM` says that there must be. */
export const HAS_CHROMIUM =
  process.env.PAR_TEST_CHROMIUM === '1' || existsSync(process.env.PAR_E2E_CHROMIUM ?? '/usr/bin/chromium');

/** The page of a report as a webview shows it: its own script and style under its own policy, VS Code played by the test. */
export interface ShownPage extends Page {
  readonly tell: (message: ToPage | object) => Promise<void>;
  /** What the page has said since it was asked last. */
  readonly said: () => Promise<readonly unknown[]>;
  /** Another theme, and a page that is loaded anew. */
  readonly load: (theme: Theme) => Promise<void>;
  /** What axe finds against the success criteria of WCAG 2.2, levels A and AA. */
  readonly faults: () => Promise<readonly string[]>;
}

const NONCE = 'abc';

/** What VS Code gives to a page. */
const HOST = `
  globalThis.said = [];
  let state;
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => { said.push(message); },
    getState: () => state,
    setState: (next) => { state = next; },
  });
`;

/** @param size of the window, in pixels */
export async function openReportPage(size: { readonly width: number; readonly height: number }): Promise<ShownPage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-report-page-'));
  const source = path.join(import.meta.dirname, '..', 'src', 'report-view', 'page');
  await build({
    config: false,
    silent: true,
    entry: { report: path.join(source, 'main.ts') },
    outDir: folder,
    outExtension: () => ({ js: '.js' }),
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    dts: false,
  });
  writeFileSync(path.join(folder, 'report.css'), readFileSync(path.join(source, 'report.css')));
  writeFileSync(path.join(folder, 'host.js'), HOST);
  const scripts = new URL('../../scripts/browser/', import.meta.url);
  const [{ openChromium }, { serve }]: [
    { readonly openChromium: (size: object) => Promise<Page> },
    { readonly serve: (folders: Readonly<Record<string, string>>) => Promise<Site> },
  ] = await Promise.all([import(new URL('chromium.mjs', scripts).href), import(new URL('site.mjs', scripts).href)]);
  const site = await serve({ '/': folder });
  const html = pageHtml(
    { language: 'vi', title: 'Báo cáo', source: site.address, script: 'report.js', style: 'report.css' },
    NONCE,
  );
  writeFileSync(
    path.join(folder, 'index.html'),
    html.replace('<script', `<script nonce="${NONCE}" src="host.js"></script>\n<script`),
  );
  const page = await openChromium(size);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return {
    ...page,
    tell: async (message) => void (await page.ask(`window.postMessage(${JSON.stringify(message)}, '*'); settled()`)),
    said: async () => JSON.parse(String(await page.ask('JSON.stringify(said.splice(0))'))),
    async load({ kind, variables }) {
      await page.open(`${site.address}/index.html`);
      await page.ask(`
        globalThis.settled = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 0));
        for (const [name, value] of Object.entries(${JSON.stringify(variables)})) {
          document.documentElement.style.setProperty(name, value);
        }
        document.body.className = ${JSON.stringify(kind)};
      `);
    },
    async faults() {
      await page.ask(`${axe}; 0`);
      const found = await page.ask(`
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations }) => JSON.stringify(violations.map(({ id, help, nodes }) =>
            id + ': ' + help + ' – ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | '))))
      `);
      return JSON.parse(String(found));
    },
    async close() {
      await page.close();
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
