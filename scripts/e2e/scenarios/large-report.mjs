import { longReport } from '../long-report.mjs';
import { until } from '../workbench.mjs';

const FILE = 'rat-dai.par.yaml';

/** @type {import('../scenario').Scenario} */
export const largeReport = {
  name: 'large-report',
  title: 'a report of 500 KB stays fluent',
  files: { [FILE]: longReport(500_000) },
  async play({ code, page, picture, note }) {
    await code.open(FILE);
    await code.lenses.first().waitFor();
    await code.goToLine(4);
    /** @type {number[]} */
    const times = [];
    for (let round = 0; round < 7; round++) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('kho', { delay: 60 });
      const began = performance.now();
      await page.keyboard.type('k');
      await code.suggested('khó khăn vướng mắc');
      times.push(performance.now() - began);
      if (round === 0) await picture('suggestion');
      await page.keyboard.press('Escape');
      for (let key = 0; key < 5; key++) await page.keyboard.press('Backspace');
      await until('the line is gone', async () => !(await code.text()).includes('khok'));
    }
    times.sort((a, b) => a - b);
    note(
      `from a key to its suggestions on the page: median ${times[3]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
    );
  },
};
