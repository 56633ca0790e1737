import { until } from '../workbench.mjs';

const REPORT = 'so-tai-chinh.par.yaml';

/** @type {import('../scenario').Scenario} */
export const hovering = {
  name: 'hovering',
  title: 'pointing at a task shows what the directive asks',
  hosts: ['web'],
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  async play({ code, picture }) {
    await code.open(REPORT);
    await code.goToLine(47);
    await code.lenses
      .first()
      .waitFor()
      .catch(() => undefined);
    const shown = await code.hover('1.b');
    await until(
      'the task',
      async () => (await shown.textContent())?.replaceAll('\u00a0', ' ').includes('1.b') === true,
    );
    await picture('task');
  },
};

/** @type {import('../scenario').Scenario} */
export const betweenTheLines = {
  name: 'between-the-lines',
  title: 'score, deadline and points stand between the lines',
  files: { [REPORT]: { example: `workspace/${REPORT}` } },
  oldest: true,
  async play({ code, picture }) {
    await code.open(REPORT);
    const lens = code.lenses.filter({ hasText: '80,15/100 điểm' }).first();
    await lens.waitFor();
    await code.pointAway();
    await picture('lenses');
    await code.goToLine(238);
    const hint = code.editor.locator('.view-line span[class*="dyn-rule"]').first();
    await until('a hint', async () => /\d,?\d*\/\d+/u.test(await code.text()) && (await hint.count()) > 0);
    await picture('points');
  },
};
