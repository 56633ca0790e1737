/** @typedef {import('./playwright').Page} Page */

/** How long anything is waited for before it counts as failed: a machine that does much else is not a failing test. */
export const PATIENCE_MS = 90_000;

/**
 * What a person does in VS Code, by the parts of its page that have kept their names over the versions tried.
 * @param {Page} page
 */
export function workbench(page) {
  const editor = page.locator('.part.editor .editor-instance .monaco-editor').first();
  const input = page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');

  /**
   * The key that opens an input; pressed again while the workbench does not listen yet.
   * @param {string} key
   */
  async function openInput(key) {
    try {
      await until(`input on ${key}`, async () => {
        await page.keyboard.press(key);
        return input.waitFor({ timeout: 1500 }).then(
          () => true,
          () => false,
        );
      });
    } catch (cause) {
      throw new Error(`the key ${key} opens nothing: ${await whereKeysGo()}`, { cause });
    }
  }

  /** What has the focus, and what stands before the workbench: a question of its own takes every key. */
  async function whereKeysGo() {
    const focused = page.locator(':focus');
    const focus = (await focused.count()) > 0 ? await focused.first().getAttribute('class') : 'nothing';
    return `focus: ${focus}; dialog: ${(await page.locator('.monaco-dialog-box').allInnerTexts()).join(' ') || 'none'}`;
  }

  async function text() {
    // The lines of the page are in no order but that of their places.
    const lines = await editor.evaluate((element) =>
      [...element.querySelectorAll('.view-lines > .view-line')]
        .map((line) => ({
          top: Number(/top:\s*([\d.]+)/u.exec(line.getAttribute('style') ?? '')?.[1]),
          text: (line.textContent ?? '').replaceAll('\u00a0', ' '),
        }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text),
    );
    return lines.join('\n');
  }

  /**
   * @param {string} title
   * @param {boolean} [asks] Whether it has a question, in the same place as its name was chosen.
   */
  async function command(title, asks = false) {
    const label = page.locator('.label-name', { hasText: title });
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: label }).first();
    // The list is made when it is opened: a command whose extension is not known yet comes into the next one.
    await until(`the command ${title}`, async () => {
      await openInput('F1');
      await input.fill(`>${title}`);
      const isThere = await row.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
      if (!isThere) await page.keyboard.press('Escape');
      return isThere;
    });
    await row.click();
    if (!asks) await input.waitFor({ state: 'hidden' });
  }

  /** What stands in a part of the page; nothing where it is gone meanwhile. @param {import('./playwright').Locator} part */
  async function shown(part) {
    return (await part.textContent({ timeout: 2000 }).catch(() => '')) ?? '';
  }

  /**
   * Waits for suggestions that are as they should be.
   * @param {string} what
   * @param {() => Promise<boolean>} isIt
   */
  async function offered(what, isIt) {
    let tries = 0;
    await until(what, async () => {
      if ((await suggestions.count()) > 0) return isIt();
      // As the README says: no list? Press Ctrl+Space. A list that came before its answer is gone by itself.
      tries += 1;
      if (tries % 40 === 0) await page.keyboard.press('Control+Space');
      return false;
    });
  }

  /**
   * Where a text of the editor stands on the page.
   * @param {string} words
   */
  async function placeOf(words) {
    return editor.evaluate((element, given) => {
      // Inside the page: the types of its document are not among ours.
      const { document, NodeFilter } = /** @type {any} */ (globalThis);
      for (const line of element.querySelectorAll('.view-lines > .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.replaceAll('\u00a0', ' ').indexOf(given);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + given.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return undefined;
    }, words);
  }

  return {
    text,
    command,
    suggestions,
    editor,
    input,
    lines: editor.locator('.view-line'),
    /** A row for each finding; the file's own, and those of related places, bear no code. */
    listed: page.locator('.markers-panel .monaco-list-row').filter({ hasText: /PAR\d{3}/u }),
    rows: page.locator('.quick-input-list .monaco-list-row'),
    lenses: page.locator('.part.editor .codelens-decoration a'),
    statusItems: page.locator('.part.statusbar .statusbar-item'),
    squiggles: editor.locator('.squiggly-error, .squiggly-warning'),
    errors: editor.locator('.squiggly-error'),
    problems: page.locator('.markers-panel .monaco-list-row'),

    async ready() {
      await page.locator('.monaco-workbench .part.editor').waitFor();
      await page.locator('.part.statusbar .statusbar-item').first().waitFor();
    },

    /** @param {string} name */
    async open(name) {
      const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
      await row.waitFor();
      await row.dblclick();
      await page.locator('.tabs-container .tab.active').filter({ hasText: name }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },

    /**
     * Points at a text with the mouse, and waits for what is shown.
     * @param {string} words
     */
    async hover(words) {
      const place = await placeOf(words);
      if (!place) throw new Error(`${words} is not on the page`);
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      const shown = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
      await until(`something to say about ${words}`, async () => {
        await page.mouse.move(x + 80, y + 160);
        await page.mouse.move(x, y, { steps: 5 });
        return shown.waitFor({ timeout: 4000 }).then(
          () => true,
          () => false,
        );
      });
      return shown;
    },

    /**
     * What the user was told, as it is listed behind the bell: a VS Code that is driven shows nothing by itself.
     * @returns {Promise<readonly string[]>}
     */
    async messages() {
      const list = page.locator('.notifications-center.visible');
      if ((await list.count()) === 0) await page.locator('.part.statusbar [id="status.notifications"]').click();
      await list.waitFor();
      return list.locator('.notification-list-item-message').allInnerTexts();
    },

    /** Away from everything that shows something when pointed at. */
    pointAway: () => page.mouse.move(620, 8),

    /**
     * Opens the quick fixes at the cursor; `take` takes one by the keyboard, since a layer over the list takes the mouse.
     * @param {string} title
     */
    async quickFix(title) {
      const row = page.locator('.action-widget .monaco-list-row.action').filter({ hasText: title }).first();
      await until(`the fix “${title}”`, async () => {
        await page.keyboard.press('Control+.');
        const there = await row.waitFor({ timeout: 4000 }).then(
          () => true,
          () => false,
        );
        if (!there) await page.keyboard.press('Escape');
        return there;
      });
      return {
        take: async () => {
          await until(`“${title}” in focus`, async () => {
            if (/(^| )focused( |$)/u.test((await row.getAttribute('class')) ?? '')) return true;
            await page.keyboard.press('ArrowDown');
            return false;
          });
          await page.keyboard.press('Enter');
        },
      };
    },

    /** Saves the file in front. */
    async save() {
      await page.keyboard.press('Control+s');
      await page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    },

    /** Opens the list of problems below the editor. */
    async showProblems() {
      await command('Problems: Focus on Problems View');
      await page.locator('.markers-panel').waitFor();
    },

    /** What an extension shows in a page of its own. */
    webview: (index = 0) =>
      page.frameLocator(`iframe.webview.ready >> nth=${index}`).frameLocator('iframe#active-frame'),

    /**
     * Writes the user's settings as a user does who knows them.
     * @param {Record<string, unknown>} settings
     */
    async set(settings) {
      await command('Preferences: Open User Settings (JSON)');
      const tab = page.locator('.tabs-container .tab.active').filter({ hasText: 'settings.json' });
      await tab.waitFor();
      await page.locator('.part.editor .monaco-editor.focused').first().waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(JSON.stringify(settings));
      await page.keyboard.press('Control+s');
      await page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
      await command('View: Close Editor');
    },

    /** @param {number} line */
    async goToLine(line) {
      await openInput('Control+g');
      await input.fill(`:${line}`);
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      // Keys pressed earlier than this are lost.
      await page.locator('.part.editor .monaco-editor.focused').first().waitFor();
      await page.keyboard.press('End');
    },

    /** Waits until the first suggestion holds a text. @param {string} words */
    async suggested(words) {
      await offered(`suggestion ${words}`, async () => (await shown(suggestions.first())).includes(words));
    },

    /** Waits for so many suggestions at least. @param {number} count */
    async manySuggested(count) {
      await offered(`${count} suggestions`, async () => (await suggestions.count()) >= count);
    },

    /**
     * Types as a person does and takes a suggestion once it stands at the top of the list.
     * @param {string} typed
     * @param {string} label
     * @param {string} [below] What the text holds afterwards.
     */
    async complete(typed, label, below = label) {
      await page.keyboard.type(typed, { delay: 60 });
      const top = suggestions.first().locator('.label-name');
      await offered(`suggestion ${label} for ${typed}`, async () => (await shown(top)).startsWith(label));
      await page.keyboard.press('Enter');
      await until(`${label} in the text`, async () => (await text()).includes(below));
    },
  };
}

/**
 * Asks again and again until the answer is yes.
 * @param {string} what
 * @param {() => Promise<boolean>} question
 * @param {number} [patience] In milliseconds.
 * @throws {Error} when it never is
 */
export async function until(what, question, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  for (;;) {
    if (await question()) return;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
