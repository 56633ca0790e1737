import { existsSync } from 'node:fs';
import path from 'node:path';
import { createMessageConnection, Emitter, type Message, type MessageReader } from 'vscode-languageserver/node';
import { builtWorker } from './built-server';
import { clientOf, type Session } from './client';

/** The parts of `scripts/browser` that are used here. */
interface Page {
  readonly open: (address: string) => Promise<void>;
  readonly ask: (expression: string) => Promise<unknown>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}
interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}
interface Browser {
  readonly openChromium: () => Promise<Page>;
  readonly serve: (folders: Readonly<Record<string, string>>) => Promise<Site>;
}

/** Whether there is a Chromium: Debian's, or the one that `PAR_E2E_CHROMIUM` names. `PAR_TEST_CHROMIUM` says that there must be. */
export const HAS_CHROMIUM =
  process.env.PAR_TEST_CHROMIUM === '1' || existsSync(process.env.PAR_E2E_CHROMIUM ?? '/usr/bin/chromium');

async function browser(): Promise<Browser> {
  const folder = new URL('../../../scripts/browser/', import.meta.url);
  const [{ openChromium }, { serve }] = await Promise.all([
    import(new URL('chromium.mjs', folder).href),
    import(new URL('site.mjs', folder).href),
  ]);
  return { openChromium, serve };
}

/** Keeps the workers of a page, and what they have said that nobody has fetched. */
const IN_PAGE = `
  globalThis.workers = new Map();
  globalThis.start = (id, address) => {
    const worker = new Worker(address);
    const one = { worker, said: [], tell: undefined };
    workers.set(id, one);
    worker.onmessage = ({ data }) => { one.said.push(data); one.tell?.(); };
    worker.onerror = (event) => { console.error(event.message); };
  };
  globalThis.send = (id, text) => { workers.get(id).worker.postMessage(JSON.parse(text)); };
  globalThis.heard = async (id) => {
    const one = workers.get(id);
    if (one === undefined) return null;
    if (one.said.length === 0) await new Promise((resolve) => { one.tell = resolve; setTimeout(resolve, 20000); });
    return JSON.stringify(one.said.splice(0));
  };
  globalThis.end = (id) => { const one = workers.get(id); workers.delete(id); one?.worker.terminate(); one?.tell?.(); };
  0
`;

/** The server in web workers of one page in Chromium; the client stays in this process. */
export async function chromiumServers(): Promise<{
  readonly start: () => Session;
  readonly close: () => Promise<void>;
}> {
  const { openChromium, serve } = await browser();
  const worker = await builtWorker();
  const site = await serve({ '/': path.dirname(worker.file) });
  const page = await openChromium();
  await page.open(`${site.address}/index.html`);
  await page.ask(IN_PAGE);
  let last = 0;
  return {
    start() {
      const id = ++last;
      const started = page.ask(`start(${id}, '/${path.basename(worker.file)}')`);
      const closed = new Emitter<void>();
      const failed = new Emitter<Error>();
      const nothing = new Emitter<never>();
      let isOver = false;
      const listen = async (callback: (message: Message) => void): Promise<void> => {
        await started;
        while (!isOver) {
          const heard = await page.ask(`heard(${id})`);
          if (typeof heard !== 'string') break;
          for (const message of JSON.parse(heard)) callback(message);
        }
      };
      const reader: MessageReader = {
        onError: failed.event,
        onClose: closed.event,
        onPartialMessage: nothing.event,
        listen(callback) {
          listen(callback).catch(() => closed.fire());
          return { dispose: () => undefined };
        },
        dispose: () => undefined,
      };
      const client = createMessageConnection(reader, {
        onError: nothing.event,
        onClose: closed.event,
        end: () => undefined,
        dispose: () => undefined,
        write: async (message) => {
          await page.ask(`send(${id}, ${JSON.stringify(JSON.stringify(message))})`);
        },
      });
      return clientOf(client, () => {
        isOver = true;
        client.dispose();
        page.ask(`end(${id})`).catch(() => undefined);
      });
    },
    async close() {
      await page.close();
      await site.close();
      worker.remove();
    },
  };
}
