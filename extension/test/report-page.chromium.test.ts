import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openReport, type ReportPage, reportPageOf } from '@soctrang/par-language-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ToPage } from '../src/report-view/protocol';
import { HAS_CHROMIUM, openReportPage, type ShownPage } from './report-page-in-chromium';
import { THEMES } from './themes';

const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'examples');
/** For who wants to see what was tried. */
const PICTURES = path.join(EXAMPLES, '..', '.cache', 'report-page');

const URI = 'file:///so-tai-chinh.par.yaml';
const TEXT = readFileSync(path.join(EXAMPLES, 'workspace', 'so-tai-chinh.par.yaml'), 'utf8');
const WORDS = { contents: 'Các phần của báo cáo', toLine: 'Đến dòng {line}' };

function pageOf(text: string, language: 'vi' | 'en' = 'vi'): ReportPage {
  const page = reportPageOf(openReport(URI, text, { today: '2021-12-20' }), { language });
  if (page === undefined) throw new Error('a report has a page');
  return page;
}

const shown = (text: string, language: 'vi' | 'en' = 'vi'): ToPage => ({
  type: 'show',
  uri: URI,
  page: pageOf(text, language),
  words: WORDS,
});

/** A report in which everything goes wrong that can: late, left out, not done, not filled in. */
const TROUBLED = readFileSync(path.join(EXAMPLES, 'workspace', 'so-tai-nguyen-va-moi-truong.par.yaml'), 'utf8')
  .replace(/trạng thái: thực hiện thường xuyên/u, 'trạng thái: chưa thực hiện')
  .replace(/trạng thái: hoàn thành/u, 'trạng thái: gần xong');

const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length - 1;

describe.skipIf(!HAS_CHROMIUM)('the page of a report in Chromium', () => {
  let page: ShownPage;
  const [light] = THEMES;
  if (light === undefined) throw new Error('there is a theme');

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    page = await openReportPage({ width: 700, height: 900 });
  });
  afterAll(() => page?.close());
  beforeEach(() => page.load(light));

  const ask = (expression: string): Promise<unknown> => page.ask(expression);

  test('asks for its report once it is there, and says in the meantime that it is busy', async () => {
    expect(await page.said()).toEqual([{ type: 'ready' }]);
    expect(await ask('document.getElementById("page").getAttribute("aria-busy")')).toBe('true');
    await page.tell(shown(TEXT));
    expect(await ask('document.querySelector("h1").textContent')).toBe('Sở Tài chính');
    expect(await ask('document.getElementById("page").hasAttribute("aria-busy")')).toBe(false);
    expect(await ask('document.documentElement.lang + " " + document.title')).toBe('vi Sở Tài chính');
  });

  test.each(THEMES.map((theme) => [theme.name, theme] as const))('is accessible and whole: %s', async (name, theme) => {
    await page.load(theme);
    for (const [report, text] of [
      ['good', TEXT],
      ['troubled', TROUBLED],
    ] as const) {
      await page.tell(shown(text));
      writeFileSync(path.join(PICTURES, `${report}-${name}.png`), await page.picture());
      expect(await page.faults()).toEqual([]);
    }
  });

  test('fits 300 pixels: nothing is cut, nothing scrolls sideways', async () => {
    await page.tell(shown(TROUBLED));
    await ask('document.body.style.width = "300px"; document.body.style.paddingInline = "12px"');
    writeFileSync(path.join(PICTURES, 'narrow.png'), await page.picture());
    expect(
      await ask(`[...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > 301)
      .map((one) => one.outerHTML.slice(0, 120)).join('\\n')`),
    ).toBe('');
  });

  test('each state differs in shape: no two pictures are the same', async () => {
    await page.tell(shown(TROUBLED));
    const drawings = JSON.parse(
      String(
        await ask(
          `JSON.stringify([...document.querySelectorAll('svg.sign')].map((one) => [one.dataset.sign, one.innerHTML]))`,
        ),
      ),
    ) as readonly (readonly [string, string])[];
    const bySign = new Map(drawings);
    expect(bySign.size).toBeGreaterThan(5);
    expect(new Set(bySign.values()).size).toBe(bySign.size);
  });

  test('a change keeps the elements, the focus and the place', async () => {
    await page.tell(shown(TEXT));
    await ask(`
      window.scrollTo({ top: 1500, behavior: 'instant' });
      globalThis.kept = document.querySelector('[data-place="task/3.a"]');
      kept.querySelector('button').focus({ preventScroll: true });
      globalThis.before = kept.getBoundingClientRect().top; 0
    `);
    await page.tell(shown(TEXT.replace('mã: 1.a', 'mã: 1.a\n    ghi chú: Đang chờ ý kiến.')));
    expect(await ask(`document.querySelector('[data-place="task/3.a"]') === kept`)).toBe(true);
    expect(await ask('document.activeElement === kept.querySelector("button")')).toBe(true);
    expect(await ask('document.body.textContent.includes("Đang chờ ý kiến.")')).toBe(true);
    // What came in above pushes nothing away under the eyes of who reads.
    expect(await ask('Math.abs(kept.getBoundingClientRect().top - before) < 2')).toBe(true);
  });

  test('marks the smallest part in which the cursor is, and brings it into view', async () => {
    await page.tell(shown(TEXT));
    await page.tell({ type: 'cursor', at: { line: lineOf(TEXT, '402/BC-STC'), character: 20 } });
    expect(await ask(`document.querySelector('[aria-current]').dataset.place`)).toBe('task/3.a/evidence/1');
    await page.tell({ type: 'cursor', at: { line: lineOf(TEXT, 'cơ quan: Sở Tài chính'), character: 3 } });
    expect(await ask(`document.querySelectorAll('[aria-current]').length`)).toBe(0);
  });

  test('a chosen part leads to its line: by mouse the page keeps the focus, by key the editor takes it', async () => {
    await page.tell(shown(TEXT));
    await page.said();
    await ask(
      `document.querySelector('[data-reveal="task/3.a"]').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))`,
    );
    await ask(`document.querySelector('[data-reveal="task/3.a"]').click()`);
    expect(await page.said()).toEqual([
      { type: 'reveal', key: 'task/3.a', focus: false },
      { type: 'reveal', key: 'task/3.a', focus: true },
    ]);
    expect(await ask(`document.querySelector('[data-reveal="task/3.a"]').title`)).toBe(
      `Đến dòng ${lineOf(TEXT, 'mã: 3.a') + 1}`,
    );
  });

  test('says when the report is closed, keeps what it showed, and offers to open it', async () => {
    await page.tell(shown(TEXT));
    await page.tell({ type: 'notice', language: 'vi', text: 'Báo cáo đã đóng.', open: 'Mở lại báo cáo' });
    expect(await ask('document.querySelector("[role=status]").textContent')).toBe('Báo cáo đã đóng.Mở lại báo cáo');
    expect(await ask('document.querySelector("h1").textContent')).toBe('Sở Tài chính');
    await page.said();
    await ask('document.querySelector("[data-open]").click()');
    expect(await page.said()).toEqual([{ type: 'open' }]);
    await page.tell(shown(TEXT));
    expect(await ask('document.querySelector("[role=status]")')).toBe(null);
  });

  test.each([
    ['no type', { page: {} }],
    ['a type that is not known', { type: 'run', script: 'alert(1)' }],
    ['a page without parts', { type: 'show', uri: URI, page: { title: 'x' }, words: WORDS }],
    ['a sign that is none', { ...shown(''), page: { ...pageOf(''), state: { sign: 'x"><script>', text: '' } } }],
    [
      'a share above the whole',
      {
        type: 'show',
        uri: URI,
        words: WORDS,
        page: {
          ...pageOf(''),
          parts: [
            {
              key: 'a',
              heading: 'b',
              blocks: [{ kind: 'meter', key: 'c', label: 'd', value: 'e', share: 7, marks: [], notes: [] }],
            },
          ],
        },
      },
    ],
  ])('ignores a message with %s', async (_, message) => {
    await page.tell(shown(TEXT));
    await page.tell(message);
    expect(await ask('document.querySelector("h1").textContent')).toBe('Sở Tài chính');
  });

  test('markup in a report stays text, and nothing is asked for from elsewhere', async () => {
    const bad = '<img src=https://example.com/x onerror=alert(1)><script>alert(2)</script>';
    await page.tell(shown(TEXT.replace('Lâm Thanh Tùng', JSON.stringify(bad)).replace('3.c', bad)));
    expect(await ask('document.body.textContent.includes("<img src=https://example.com/x")')).toBe(true);
    expect(
      await ask('document.querySelectorAll("main img, main script, main a, main [style], main [onerror]").length'),
    ).toBe(0);
    expect(page.complaints).toEqual([]);
  });
});
