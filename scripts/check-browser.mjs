// npm run browser: scores in Chromium, with the built files as they are and no bundler, and gets what Node gets; then
// fills in the embedding example as its user would. Needs a Chromium: Debian's, or the one PAR_E2E_CHROMIUM names.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openChromium } from './browser/chromium.mjs';
import { scored } from './browser/same-everywhere.mjs';
import { serve } from './browser/site.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: true });
const core = path.join(root, 'packages', 'par-core');
const pictures = path.join(root, '.cache', 'browser');
const site = await serve({
  '/node_modules/@soctrang/par-core/': core,
  '/embed/': path.join(root, 'examples', 'embed'),
  '/check/': path.join(root, 'scripts', 'browser'),
});
const page = await openChromium();

/**
 * @param {string} name
 * @param {() => Promise<readonly string[]>} check Gives what is wrong.
 */
async function step(name, check) {
  let faults;
  try {
    faults = await check();
  } catch (error) {
    faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`);
  for (const fault of faults) process.stdout.write(`    ${fault.replaceAll('\n', '\n    ')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

/** @param {readonly string[]} here @param {readonly string[]} there */
const differences = (here, there) =>
  Array.from({ length: Math.max(here.length, there.length) }, (_, index) => index)
    .filter((index) => here[index] !== there[index])
    .map((index) => `Node: ${here[index]}\nChromium: ${there[index]}`);

/** Opens the example and waits for its form. */
async function openExample() {
  await page.open(`${site.address}/embed/browser/index.html`);
  await page.ask(`new Promise((resolve) => {
    const look = () => (document.querySelector('[name="3.1"]') ? resolve() : setTimeout(look, 20));
    look();
  })`);
}

/** Types into a field of the form. @param {string} name @param {string} text */
async function fillIn(name, text) {
  await page.ask(`document.querySelector('[name="${name}"]').focus()`);
  await page.type(text);
}

/** @param {string} id */
const textOf = (id) => page.ask(`document.getElementById(${JSON.stringify(id)}).textContent`);

/** @param {Readonly<Record<string, string>>} expected by id */
async function shown(expected) {
  const faults = [];
  for (const [id, text] of Object.entries(expected)) {
    const got = await textOf(id);
    if (got !== text) faults.push(`${id}: ${got}, not ${text}`);
  }
  return faults;
}

try {
  await openExample();

  await step('dist/scoring.js scores every kind of rule in Chromium as in Node', async () => {
    const here = scored(await import(pathToFileURL(path.join(core, 'dist', 'scoring.js')).href));
    const there = await page.ask(
      `Promise.all([import('/node_modules/@soctrang/par-core/dist/scoring.js'), import('/check/same-everywhere.mjs')])
        .then(([scoring, { scored }]) => scored(scoring))`,
    );
    return Array.isArray(there) ? differences(here, there) : [`not a list: ${there}`];
  });

  await step('it asks for no file but its own', async () =>
    site.asked.filter((file) => !/^\/(?:embed|check)\/|\/dist\/(?:scoring|chunk-\w+)\.js$/u.test(file)),
  );

  await step('the example scores while somebody types', async () => {
    const faults = await shown({ total: 'Tổng điểm: 0,00/10,00, còn thiếu 7 tiêu chí', 'points-2.2': 'chưa có' });
    await fillIn('2.2', '37,2');
    faults.push(...(await shown({ 'points-2.2': '1,12', total: 'Tổng điểm: 1,12/10,00, còn thiếu 6 tiêu chí' })));
    await fillIn('2.2', 'x');
    faults.push(
      ...(await shown({ 'points-2.2': 'không đọc được', total: 'Tổng điểm: 0,00/10,00, còn thiếu 6 tiêu chí' })),
    );
    return faults;
  });

  await step('and gives the total of the sheet that Node is given', async () => {
    await openExample();
    for (const [name, text] of Object.entries({ 1.2: '95,83', 1.3: '1', 2.1: '96,98%', 2.2: '37,25', 3.1: '86,37' })) {
      await fillIn(name, text);
    }
    await page.ask(`for (const [name, value] of [['1.1', '2021-02-05'], ['2.3', 'có']]) {
      const input = document.querySelector('[name="' + name + '"]');
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
    mkdirSync(pictures, { recursive: true });
    writeFileSync(path.join(pictures, 'embed.png'), await page.picture());
    return shown({ total: 'Tổng điểm: 8,28/10,00, xếp loại Tốt', 'points-1.1': '0,50', 'points-2.3': '0,50' });
  });

  await step('the browser complains about nothing', async () => page.complaints);
} finally {
  await page.close();
  await site.close();
}
