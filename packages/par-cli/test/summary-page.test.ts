import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartsOf } from '../src/summarize/page/charts';
import { summaryPage } from '../src/summarize/page/page';
import { examplePicture } from './summarized';

/** The parts of `scripts/browser` that are used here. */
interface Page {
  readonly open: (address: string) => Promise<void>;
  readonly ask: (expression: string) => Promise<unknown>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const HAS_CHROMIUM =
  process.env.PAR_TEST_CHROMIUM === '1' || existsSync(process.env.PAR_E2E_CHROMIUM ?? '/usr/bin/chromium');

/** A browser that starts while other tests run takes its time. */
const PATIENCE = 120_000;

describe.skipIf(!HAS_CHROMIUM)('the page of a summary in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-summary-page-'));
  let page: Page;
  let site: { readonly address: string; readonly close: () => Promise<void> };

  beforeAll(async () => {
    const picture = examplePicture();
    writeFileSync(
      path.join(folder, 'index.html'),
      await summaryPage(picture, { language: 'vi', charts: chartsOf(picture, 'vi') }),
    );
    const scripts = new URL('../../../scripts/browser/', import.meta.url);
    const [{ openChromium }, { serve }] = await Promise.all([
      import(new URL('chromium.mjs', scripts).href),
      import(new URL('site.mjs', scripts).href),
    ]);
    site = await serve({ '/': folder });
    page = await openChromium({ width: 1280, height: 900 });
    await page.open(`${site.address}/index.html`);
  }, PATIENCE);

  afterAll(async () => {
    await page?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a table shows in one of its columns. */
  const shown = async (id: string, column: number): Promise<readonly string[]> =>
    JSON.parse(
      String(
        await page.ask(`JSON.stringify([...document.querySelectorAll('[aria-labelledby="${id}"] tbody tr')]
          .filter((row) => !row.hidden).map((row) => row.cells[${column}].textContent))`),
      ),
    );
  const click = (id: string, column: number): Promise<unknown> =>
    page.ask(`document.querySelectorAll('table[aria-labelledby="${id}"] thead button')[${column}].click(); 0`);

  test('sorts by numbers as numbers, empty cells last either way', async () => {
    await click('agencies', 10);
    const rising = (await shown('agencies', 10))
      .filter((text) => text !== '')
      .map((text) => Number(text.replace(',', '.')));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect((await shown('agencies', 0)).at(-1)).toBe('Sở Y tế');
    await click('agencies', 10);
    expect((await shown('agencies', 0)).at(-1)).toBe('Sở Y tế');
    expect((await shown('agencies', 10))[0]).toBe('82,22');
  });

  test('filters by words without diacritics, and says how many are left', async () => {
    const said = await page.ask(`(() => {
      const input = document.querySelector('section .tools input');
      input.value = 'so tai';
      input.dispatchEvent(new Event('input'));
      return document.querySelector('section .tools [role=status]').textContent;
    })()`);
    expect(said).toBe('Hiện 3/14 dòng');
    expect([...(await shown('agencies', 0))].sort()).toEqual(
      ['Sở Giao thông vận tải', 'Sở Tài chính', 'Sở Tài nguyên và Môi trường'].sort(),
    );
  });

  test('opens what is folded for the printer, and what a link leads to', async () => {
    const open = 'document.querySelectorAll("details[open]").length';
    await page.ask(`window.dispatchEvent(new Event('beforeprint')); 0`);
    expect(await page.ask(open)).toBe(await page.ask('document.querySelectorAll("details").length'));
    await page.ask(`window.dispatchEvent(new Event('afterprint')); 0`);
    expect(await page.ask(open)).toBe(0);
    await page.ask(`new Promise((resolve) => {
      addEventListener('hashchange', () => setTimeout(() => resolve(0)), { once: true });
      location.hash = '#obligations';
    })`);
    expect(await page.ask(open)).toBe(1);
  });

  test(
    'is found without fault by axe, and refused nothing by its own policy',
    async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await page.ask(`document.querySelectorAll('details').forEach((one) => { one.open = true; }); 0`);
      await page.ask(`${axe}; 0`);
      const found = await page.ask(`
      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => JSON.stringify(violations.map(({ id, help, nodes }) =>
          id + ': ' + help + ' – ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | '))))
    `);
      expect(JSON.parse(String(found))).toEqual([]);
      expect(page.complaints).toEqual([]);
    },
    PATIENCE,
  );
});
