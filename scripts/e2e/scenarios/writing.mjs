import { until } from '../workbench.mjs';

const BEGUN = 'viet-thu.par.yaml';
const EMPTY = 'trong.par.yaml';

const WRITTEN = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành`;

/** @type {import('../scenario').Scenario} */
export const writing = {
  name: 'writing',
  title: 'a report is written with suggestions: keys, an agency by “stc”, a task, a status',
  files: { [BEGUN]: 'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\n' },
  // The text is compared as it stands on the page.
  settings: { 'editor.inlayHints.enabled': 'off' },
  oldest: true,
  async play({ code, page, picture, readmePicture }) {
    await code.open(BEGUN);
    await code.squiggles.first().waitFor();
    await code.goToLine(3);
    await code.complete('co q', 'cơ quan');
    await page.keyboard.type('stc', { delay: 60 });
    await code.suggested('Sở Tài chính');
    await picture('agency');
    await readmePicture('completion', { x: 352, y: 30, width: 884, height: 364 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await code.complete('ky', 'kỳ báo cáo');
    await code.complete('Quy IV/2021', 'Quý IV/2021');
    await page.keyboard.press('Enter');
    await code.complete('nhi', 'nhiệm vụ', '- mã:');
    await code.manySuggested(6);
    await picture('tasks');
    await code.complete('3.a', '3.a', 'mã: 3.a');
    await page.keyboard.press('Enter');
    await code.complete('tra', 'trạng thái');
    await code.manySuggested(5);
    await picture('statuses');
    await code.complete('hoan', 'hoàn thành');
    await until('the text', async () => (await code.text()).trimEnd() === WRITTEN, 5000).catch(async (error) => {
      throw new Error(`${error.message}, but ${JSON.stringify(await code.text())}`);
    });
  },
};

/** @type {import('../scenario').Scenario} */
export const emptyFile = {
  name: 'empty-file',
  title: 'in an empty file the abbreviation of an agency brings a whole report',
  hosts: ['web'],
  files: { [EMPTY]: '' },
  async play({ code, page, picture }) {
    await code.open(EMPTY);
    await code.goToLine(1);
    await page.keyboard.type('stc', { delay: 60 });
    await code.suggested('Báo cáo mới: Sở Tài chính');
    await picture('offered');
    await page.keyboard.press('Enter');
    await until('the report', async () => (await code.text()).includes('cơ quan: Sở Tài chính'));
    await page.keyboard.press('Escape');
    await picture('written');
  },
};

const FILLED = `    tồn tại hạn chế:
      - nội dung: chậm
        nguyên nhân: thiếu người
        giải pháp khắc phục: thêm người
        thời hạn: 30/06/2022`;

/** @type {import('../scenario').Scenario} */
export const placeToPlace = {
  name: 'place-to-place',
  title: 'a whole entry is filled in by Tab, from one open place to the next',
  files: { [BEGUN]: `${WRITTEN}\n    tồn tại hạn chế:\n      - ` },
  settings: { 'editor.inlayHints.enabled': 'off', 'editor.wordWrap': 'off' },
  async play({ code, page, picture }) {
    await code.open(BEGUN);
    await code.squiggles.first().waitFor();
    await code.goToLine(9);
    await page.keyboard.press('End');
    await code.complete('muc', 'Mục mới', 'giải pháp khắc phục');
    await picture('inserted');
    for (const text of ['chậm', 'thiếu người', 'thêm người']) {
      await page.keyboard.insertText(text);
      // A list that comes up would take the Tab; where there is none, Escape would end the way from place to place.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      if ((await code.suggestions.count()) > 0) await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.insertText('30/06/2022');
    await until('the entry', async () => (await code.text()).includes(FILLED), 5000).catch(async (error) => {
      throw new Error(`${error.message}, but ${JSON.stringify(await code.text())}`);
    });
    await picture('filled');
  },
};
