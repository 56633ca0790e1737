import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Chromium, driven through its own protocol over a pipe: for a page or two no library is needed, and no port is open.
 */

/** What has not come by then never will. */
const PATIENCE = 60_000;

/**
 * @typedef {object} Page A page of its own, without anything a user has.
 * @property {(address: string) => Promise<void>} open Waits until everything the page asks for has come.
 * @property {(expression: string) => Promise<unknown>} ask The value of an expression in the page, awaited; it throws
 *   what the page throws.
 * @property {(text: string) => Promise<void>} type Types into what has the focus, as a keyboard does.
 * @property {() => Promise<Buffer>} picture What is seen, as PNG.
 * @property {readonly string[]} complaints What the page wrote to its console as an error, and what it did not catch.
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} [options]
 * @param {number} [options.width]
 * @param {number} [options.height]
 * @returns {Promise<Page>}
 * @throws {Error} where there is no Chromium: `PAR_E2E_CHROMIUM` names it, else Debian's is taken.
 */
export async function openChromium({ width = 1000, height = 900 } = {}) {
  const profile = mkdtempSync(path.join(tmpdir(), 'par-chromium-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=vi'];
  const program = process.env.PAR_E2E_CHROMIUM ?? '/usr/bin/chromium';
  const browser = spawn(
    program,
    [...flags, '--remote-debugging-pipe', `--user-data-dir=${profile}`, `--window-size=${width},${height}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = /** @type {import('node:stream').Duplex[]} */ (
    /** @type {unknown} */ (browser.stdio)
  );
  if (!toBrowser || !fromBrowser) throw new Error('a pipe has two ends');
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Map<string, () => void>} */
  const events = new Map();
  /** @type {string[]} */
  const complaints = [];
  const gone = new Promise((resolve) => browser.on('close', resolve));
  const failed = (/** @type {Error} */ error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  browser.on('error', (error) => failed(new Error(`${program}: ${error.message}`)));
  browser.on('close', (code) => failed(new Error(`Chromium ended with ${code}`)));
  toBrowser.on('error', () => undefined);

  /** @param {any} message */
  function hear({ id, result, error, method, params }) {
    if (id !== undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result);
    } else if (method === 'Runtime.exceptionThrown') {
      complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    } else if (method === 'Log.entryAdded' && params.entry.level === 'error') {
      complaints.push(`${params.entry.text} ${params.entry.url ?? ''}`.trim());
    } else events.get(method)?.();
  }
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) hear(JSON.parse(message));
  });

  let last = 0;
  /** @type {string | undefined} */
  let sessionId;
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const send = (method, params = {}) =>
    within(
      method,
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
    );
  const close = async () => {
    // Asked to go, it takes its other processes along; one that does not hear is killed.
    sessionId = undefined;
    await send('Browser.close').catch(() => browser.kill());
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    ({ sessionId } = await send('Target.attachToTarget', { targetId, flatten: true }));
    for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    complaints,
    close,
    async open(address) {
      const loaded = new Promise((resolve) => events.set('Page.loadEventFired', () => resolve(undefined)));
      const { errorText } = await send('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await within(address, loaded);
    },
    async ask(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async picture() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}

/**
 * @template Result
 * @param {string} what
 * @param {Promise<Result>} promise
 * @returns {Promise<Result>}
 */
function within(what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain: ${what}`)), PATIENCE);
  });
  return /** @type {Promise<Result>} */ (Promise.race([promise, late]).finally(() => clearTimeout(timer)));
}
