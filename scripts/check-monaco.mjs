// npm run monaco: builds the embedding example with Monaco, opens it in Chromium and writes a few words, as its user
// would: findings are marked, a key is completed, a hover explains, a quick fix mends.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from './browser/chromium.mjs';
import { buildMonacoExample } from './browser/monaco-example.mjs';
import { serve } from './browser/site.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: true });
const folder = path.join(root, '.cache', 'monaco');
const pictures = path.join(root, '.cache', 'browser');
await buildMonacoExample(folder);
const site = await serve({ '/': folder });
const page = await openChromium();

/** @param {string} name @param {() => Promise<readonly string[]>} check Gives what is wrong. */
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

/** Waits until an expression in the page is something. @param {string} expression */
const until = (expression) =>
  page.ask(`new Promise((resolve, reject) => {
    const end = performance.now() + 30_000;
    const look = () => {
      const found = ${expression};
      if (found) resolve(found);
      else if (performance.now() > end) reject(new Error('waited in vain: ' + ${JSON.stringify(expression)} + ' in ' + document.body.innerText.slice(0, 3000)));
      else setTimeout(look, 30);
    };
    look();
  })`);

/** Puts the cursor behind a text. @param {string} text @param {number} [back] so many letters before its end */
const cursorAfter = (text, back = 0) =>
  page.ask(`(() => {
    const { view, model } = parExample;
    const { range } = model.findMatches(${JSON.stringify(text)}, false, false, true, null, false)[0];
    view.setPosition({ lineNumber: range.endLineNumber, column: range.endColumn - ${back} });
    view.focus();
  })()`);

/** @param {string} action */
const run = (action) => page.ask(`parExample.view.trigger('try', ${JSON.stringify(action)}, null), undefined`);

const textOf = () => page.ask('parExample.model.getValue()');

/** @param {string} name */
async function picture(name) {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(path.join(pictures, name), await page.picture());
}

try {
  await page.open(`${site.address}/index.html`);
  await until('window.parExample?.markers().length');

  await step('findings are marked, in Vietnamese, where they are', async () => {
    const markers = /** @type {string[]} */ (
      await page.ask(
        "parExample.markers().map(({ code, startLineNumber, message }) => code + ':' + startLineNumber + ' ' + message)",
      )
    );
    const expected = [
      'PAR104:12 “thực hiện thường xuyen” không có trong danh mục. Có phải là “thực hiện thường xuyên”?',
      'PAR301:16 Không có ngày 31/11/2021.',
    ];
    return expected.filter((one) => !markers.includes(one)).map((one) => `${one}\nis not among\n${markers.join('\n')}`);
  });

  await step('a key is completed while it is typed', async () => {
    await cursorAfter('kết quả: Sở công nhận 02 sáng kiến cải cách hành chính.');
    await page.type('\ntai li');
    await run('editor.action.triggerSuggest');
    await until(
      `[...document.querySelectorAll('.suggest-widget .monaco-list-row')].some(({ textContent }) => textContent.includes('tài liệu kiểm chứng'))`,
    );
    await picture('monaco-completion.png');
    await run('acceptSelectedSuggestion');
    const text = String(await textOf());
    return text.includes('\n    tài liệu kiểm chứng:\n      - \n') ? [] : [text];
  });

  await step('a hover explains a task', async () => {
    await cursorAfter('mã: 1.a', 1);
    await run('editor.action.showHover');
    const hover = String(
      await until(
        `[...document.querySelectorAll('.monaco-hover-content')].map(({ innerText }) => innerText).find(Boolean)`,
      ),
    );
    await picture('monaco-hover.png');
    return hover.includes('1.a') ? [] : [hover];
  });

  await step('a quick fix mends a status', async () => {
    await cursorAfter('thường xuyen', 2);
    await run('editor.action.autoFix');
    await until(`!parExample.model.getValue().includes('xuyen')`);
    const codes = /** @type {string[]} */ (await page.ask('parExample.markers().map(({ code }) => code)'));
    await picture('monaco.png');
    return codes.includes('PAR104') ? codes : [];
  });

  await step('the browser complains about nothing, and asks for no file but its own', async () => [
    ...page.complaints,
    ...site.asked.filter((file) => !/^\/(?:index\.html|built\/editor(?:-worker)?\.(?:js|css))$/u.test(file)),
  ]);
} finally {
  await page.close();
  await site.close();
}
