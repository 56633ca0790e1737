import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PATIENCE_MS } from './workbench.mjs';

/** Small enough for a picture of it to be read in a page. */
const SIZE = { width: 1240, height: 760 };

export const chromium = process.env.PAR_E2E_CHROMIUM ?? '/usr/bin/chromium';

/**
 * A browser with a profile of its own.
 * @param {import('./editions.mjs').Edition} edition
 */
export async function openBrowser({ playwright }) {
  /** @type {import('./playwright').Playwright} */
  const driver = createRequire(path.join(playwright, 'package.json'))(playwright);
  const profile = mkdtempSync(path.join(tmpdir(), 'par-e2e-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  // A workbench keeps parts of itself on origins of their own, which need cookies.
  writeFileSync(path.join(profile, 'Default', 'Preferences'), '{"profile":{"cookie_controls_mode":0}}');
  const context = await driver.chromium.launchPersistentContext(profile, {
    executablePath: chromium,
    viewport: SIZE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

  context.setDefaultTimeout(PATIENCE_MS);

  return {
    /**
     * A page of its own.
     * @returns {Promise<{ page: import('./playwright').Page, lines: string[], close: () => Promise<void> }>}
     */
    async open() {
      const page = await context.newPage();
      /** @type {string[]} */
      const lines = [];
      page.on('console', (message) => lines.push(message.text()));
      page.on('pageerror', (error) => lines.push(error.message));
      // Whether to leave what is not saved.
      page.on('dialog', (dialog) => dialog.accept());
      return {
        page,
        lines,
        close: async () => {
          // Left like this, a workbench takes leave of its extension host, which ends.
          await page.goto('about:blank');
          await page.close();
        },
      };
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
