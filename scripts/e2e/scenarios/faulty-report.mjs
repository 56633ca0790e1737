import { quietSettings } from '../settings.mjs';

/** Its findings do not depend on the day of the check, since it bears its own date. */
const FAULTY = 'so-tai-nguyen-va-moi-truong.par.yaml';

/** @type {import('../scenario').Scenario} */
export const faultyReport = {
  name: 'faulty-report',
  title:
    'what is wrong is underlined and listed in Vietnamese, as par check says it, then in English, without a reload',
  files: { [FAULTY]: { example: `workspace/${FAULTY}` } },
  oldest: true,
  async play({ code, page, findings, picture, readmePicture }) {
    const expected = findings(FAULTY, 'vi');
    await code.open(FAULTY);
    await code.goToLine((expected[0]?.range.start.line ?? 0) + 1);
    await code.squiggles.first().waitFor();
    await code.showProblems();
    /** @param {readonly import('../scenario').Finding[]} wanted */
    const listed = async (wanted) => {
      for (const { code: name, message } of wanted) {
        await code.problems.filter({ hasText: message }).filter({ hasText: name }).first().waitFor();
      }
      const rows = await code.listed.count();
      if (rows !== wanted.length) throw new Error(`${rows} findings on the page, ${wanted.length} of par check`);
    };
    await listed(expected);
    await code.pointAway();
    await picture('problems');
    await readmePicture('editor', { x: 352, y: 334, width: 884, height: 316 });

    await code.set({ ...quietSettings, 'par.language': 'en' });
    await listed(findings(FAULTY, 'en'));
    await picture('in-english');
    await code.set(quietSettings);
    await listed(expected);

    const wanting = expected.find((finding) => finding.code === 'PAR408');
    if (!wanting) throw new Error(`no shortcoming without a remedy in ${FAULTY}`);
    await code.open(FAULTY);
    // The line after the shortcoming's own, counted from one.
    await code.goToLine(wanting.range.start.line + 2);
    await page.keyboard.press('Enter');
    await code.complete('giai', 'giải pháp khắc phục');
    await page.keyboard.type('Biên soạn tài liệu hướng dẫn');
    await code.problems.filter({ hasText: 'PAR408' }).first().waitFor({ state: 'detached' });
    await picture('mended');
  },
};

/** @type {import('../scenario').Scenario} */
export const explained = {
  name: 'explained',
  title: 'the code of a finding leads to its page, which is read as a page',
  // Code-server brings along no preview of Markdown for the web.
  hosts: ['node'],
  files: { [FAULTY]: { example: `workspace/${FAULTY}` } },
  async play({ code, page, picture }) {
    await code.open(FAULTY);
    await code.showProblems();
    await code.listed.first().waitFor();
    await page.locator('.markers-panel a', { hasText: /PAR\d/u }).first().click();
    await code.webview().locator('h1', { hasText: /PAR\d/u }).first().waitFor();
    await picture('page');
  },
};
