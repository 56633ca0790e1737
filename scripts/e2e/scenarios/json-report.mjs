import { until } from '../workbench.mjs';

const FILE = 'ban-quan-ly-du-an-1.par.json';

/** @type {import('../scenario').Scenario} */
export const jsonReport = {
  name: 'json-report',
  title: 'a JSON report is checked and completed as a YAML one is',
  files: { [FILE]: { example: `workspace/${FILE}` } },
  async play({ code, page, findings, picture }) {
    await code.open(FILE);
    await code.showProblems();
    const expected = findings(FILE, 'vi');
    for (const { message } of expected) await code.problems.filter({ hasText: message }).first().waitFor();
    const rows = await code.listed.count();
    if (rows !== expected.length) throw new Error(`${rows} findings on the page, ${expected.length} of par check`);
    await code.open(FILE);
    await code.goToLine(4);
    for (let key = 0; key < '"Ban Quản lý dự án 1",'.length; key++) await page.keyboard.press('Backspace');
    await page.keyboard.type('"stc', { delay: 60 });
    await code.suggested('Sở Tài chính');
    await picture('agency');
    await page.keyboard.press('Enter');
    await until('the agency in the text', async () => (await code.text()).includes('"cơ quan": "Sở Tài chính"'));
  },
};
