import { until } from '../workbench.mjs';

const FILE = 'so-tai-chinh.par.yaml';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

const FAULTY = `${HEAD}nhiệm vụ:
  - mã: 1.a
    trang thai: hoan thanh
    tiến độ: 60%
`;

/** @type {import('../scenario').Scenario} */
export const quickFix = {
  name: 'quick-fix',
  title: 'a misspelt key is mended by the bulb, and its underline goes',
  files: { [FILE]: FAULTY },
  oldest: true,
  async play({ code, page, picture }) {
    await code.open(FILE);
    await code.errors.first().waitFor();
    await code.goToLine(7);
    const before = await code.errors.count();
    // At the beginning of the line, where the key is.
    await page.keyboard.press('Home');
    const fix = await code.quickFix('trạng thái');
    await picture('offered');
    await fix.take();
    await until('the key', async () => (await code.text()).includes('    trạng thái:'));
    await until('fewer underlines', async () => (await code.errors.count()) < before);
    await code.pointAway();
    await picture('taken');
  },
};

/** @type {import('../scenario').Scenario} */
export const fixOnSave = {
  name: 'fix-on-save',
  title: 'saving mends everything certain, where that is set',
  hosts: ['node'],
  files: { [FILE]: FAULTY },
  // In a browser a file is saved by itself soon after a key, which is no explicit save.
  settings: { 'files.autoSave': 'off', 'editor.codeActionsOnSave': { 'source.fixAll.par': 'explicit' } },
  async play({ code, page, picture }) {
    await code.open(FILE);
    await code.errors.first().waitFor();
    await code.goToLine(8);
    // What VS Code does before it saves is there only some seconds after its page is: until then a save is a save.
    await until('all that is certain', async () => {
      await page.keyboard.type(' ');
      await code.save();
      return (await code.text()).includes('    trạng thái: hoàn thành');
    });
    await picture('saved');
  },
};

/** @type {import('../scenario').Scenario} */
export const layout = {
  name: 'layout',
  title: 'a report is laid out by the command of the editor',
  hosts: ['web'],
  files: { [FILE]: `${HEAD}nhiệm vụ:\n-   mã:   3.a\n    trạng thái:  đang thực hiện\n` },
  async play({ code, picture }) {
    await code.open(FILE);
    await code.squiggles.first().waitFor();
    await code.command('Format Document');
    // What the editor shows behind the code of the task is on the page, too.
    await until('the layout', async () =>
      /^ {2}- mã: 3\.a.*\n {4}trạng thái: đang thực hiện$/mu.test(await code.text()),
    );
    await picture('done');
  },
};

const DIRECTIVE = 'vinhha-2023-03-15.par-directive.yaml';
const REPORT = 'so-noi-vu.par.yaml';

/** @type {import('../scenario').Scenario} */
export const renaming = {
  name: 'renaming',
  title: 'an indicator is renamed in the directive and in the report that names it',
  hosts: ['node'],
  files: { [DIRECTIVE]: { example: `vinh-ha/${DIRECTIVE}` }, [REPORT]: { example: `vinh-ha/${REPORT}` } },
  async play({ code, page, picture }) {
    await code.open(REPORT);
    await code.lenses.first().waitFor();
    await code.goToLine(62);
    await until('the indicator', async () => (await code.text()).includes('sang-kien: { tử số: 7 }'));
    await page.keyboard.press('Home');
    const box = page.locator('.rename-box input, .rename-input').first();
    await until('the box for the name', async () => {
      await page.keyboard.press('F2');
      return box.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    });
    await box.fill('sang-kien-hay');
    await picture('asked');
    await page.keyboard.press('Enter');
    await until('the new name', async () => (await code.text()).includes('sang-kien-hay: { tử số: 7 }'));
    await code.open(DIRECTIVE);
    await code.goToLine(177);
    await until('the name in the directive', async () => (await code.text()).includes('chỉ tiêu: sang-kien-hay'));
    await picture('renamed');
  },
};
