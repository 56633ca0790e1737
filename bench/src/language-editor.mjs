// What an editor does with a language server: it opens a text, types into it, and waits for what the server says.
import { performance } from 'node:perf_hooks';
import { inTime, startServer, taken } from './language-client.mjs';

/** @typedef {import('./language-client.mjs').Sample} Sample */

/**
 * @typedef {object} Server How a server is started, and what has to be known of it.
 * @property {string} name
 * @property {readonly string[]} args of Node
 * @property {number} debounce Milliseconds that it waits before it looks at a text that was changed or opened, unless it
 *   is asked.
 * @property {Readonly<Record<string, unknown>>} settings what it is told where it asks for a section of the settings
 */

/**
 * @typedef {object} Editor
 * @property {import('./language-client.mjs').Client} client
 * @property {any} capabilities of the server
 * @property {boolean} pulls Whether diagnostics are asked for: then no debounce stands before them.
 * @property {(text: string) => Promise<Page>} open
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Page An open text.
 * @property {Sample} opening From opening it to its first diagnostics, without the server's debounce.
 * @property {() => string} text
 * @property {() => number} count How many diagnostics there were last.
 * @property {() => Promise<unknown>} pull Asks for diagnostics, where the server is asked for them.
 * @property {(edit: Edit) => void} type Sends a change, as an editor does after each key.
 * @property {(edit: Edit) => () => void} typing Makes a change ready to be sent: where its places are is the editor's work,
 *   and none of the server's time.
 * @property {(edit: Edit) => Promise<Sample & { count: number }>} diagnose Sends a change; what it takes until its
 *   diagnostics are there, without the server's debounce, and how many they are.
 * @property {(edit: Edit) => Promise<void>} settle Sends a change and waits until the server has done with it.
 * @property {(method: string, offset: number) => () => { id: number, answered: Promise<any> }} asking Makes a question
 *   about a place ready to be sent.
 * @property {() => void} close
 */

/** @typedef {{ start: number, end: number, text: string }} Edit Offsets in the text as it stands. */

/** A timer of Node rings up to a millisecond late. What waits for one is given that millisecond. */
const TIMER_MS = 1;
/** Beyond a server's debounce, until its timer has surely rung. */
const SLACK_MS = 30;

const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { workspaceFolders: true },
  textDocument: {
    synchronization: {},
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    diagnostic: { relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
      contextSupport: true,
    },
  },
};

let pages = 0;

/**
 * Starts a server and greets it.
 * @param {Server} server
 * @param {readonly string[]} [nodeFlags]
 * @returns {Promise<Editor & { greeting: Sample }>} `greeting`: from the start of the process to its answer
 */
export async function startEditor({ args, debounce, settings }, nodeFlags = []) {
  const start = performance.now();
  const client = startServer([...nodeFlags, ...args], (method, params) =>
    method === 'workspace/configuration'
      ? params.items.map((/** @type {{ section?: string }} */ { section = '' }) => settings[section] ?? null)
      : null,
  );
  const { capabilities } = await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///bench', name: 'bench' }],
    capabilities: CAPABILITIES,
    initializationOptions: { settings },
  });
  const greeting = { time: performance.now() - start, processor: client.processor() };
  client.notify('initialized', {});
  const pulls = Boolean(capabilities.diagnosticProvider);

  /** @param {string} text @returns {Promise<Page>} */
  async function open(text) {
    const uri = `file:///bench/${++pages}/bao-cao.par.yaml`;
    let now = text;
    let version = 1;
    /** What was last said of the text, for a server that says when nothing has changed. */
    let last = { id: undefined, count: 0 };

    const pull = async () => {
      const report = await client.request('textDocument/diagnostic', {
        textDocument: { uri },
        ...(last.id !== undefined && { previousResultId: last.id }),
      });
      last = { id: report.resultId, count: report.kind === 'unchanged' ? last.count : foundIn(report.items) };
    };
    let published = 0;
    /** @type {() => void} */
    let wake = () => undefined;
    const deaf = client.listen('textDocument/publishDiagnostics', (heard) => {
      // What is said of an older version comes to nothing where versions are told.
      if (heard.uri !== uri || (heard.version !== undefined && heard.version !== version)) return;
      published += 1;
      last = { id: undefined, count: foundIn(heard.diagnostics) };
      wake();
    });
    const push = () =>
      inTime(
        `diagnostics of ${uri}`,
        new Promise((resolve) => {
          wake = () => resolve(undefined);
        }),
      );
    /** Until nothing more can come of older changes: a server that tells no versions would be misunderstood. */
    async function quiet() {
      for (let before = -1; before !== published; ) {
        before = published;
        await new Promise((resolve) => setTimeout(resolve, debounce + SLACK_MS));
        // Answered in turn, so after what was already under way.
        await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
      }
    }
    const wait = pulls ? pull : push;

    /** @param {Edit} edit */
    function change({ start: from, end, text: by }) {
      const range = { start: positionIn(now, from), end: positionIn(now, end) };
      now = now.slice(0, from) + by + now.slice(end);
      return { textDocument: { uri, version: ++version }, contentChanges: [{ range, text: by }] };
    }

    /** @param {string} method @param {object} params @returns {Promise<Sample>} */
    async function diagnosed(method, params) {
      const { time, processor } = await taken(client, () => {
        client.notify(method, params);
        return wait();
      });
      return { time: time - (pulls ? 0 : debounce + TIMER_MS), processor };
    }

    return {
      opening: await diagnosed('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } }),
      text: () => now,
      count: () => last.count,
      pull: () => (pulls ? pull() : Promise.resolve()),
      type: (edit) => client.notify('textDocument/didChange', change(edit)),
      typing(edit) {
        const params = change(edit);
        return () => client.notify('textDocument/didChange', params);
      },
      async diagnose(edit) {
        const sample = await diagnosed('textDocument/didChange', change(edit));
        return { ...sample, count: last.count };
      },
      async settle(edit) {
        client.notify('textDocument/didChange', change(edit));
        await wait();
        if (!pulls) await quiet();
      },
      asking(method, offset) {
        const params = {
          textDocument: { uri },
          position: positionIn(now, offset),
          ...(method === 'textDocument/completion' && { context: { triggerKind: 1 } }),
        };
        return () => client.ask(method, params);
      },
      close() {
        deaf();
        client.notify('textDocument/didClose', { textDocument: { uri } });
      },
    };
  }
  return { client, capabilities, pulls, greeting, open, close: () => client.end() };
}

/**
 * How many findings there are: ours shows a thousand of them, and says how many it found.
 * @param {readonly { code?: unknown, message: string }[]} items
 */
function foundIn(items) {
  const [first] = items;
  const all =
    first !== undefined && first.code === undefined ? /^Tệp này có (\d+) phát hiện;/u.exec(first.message) : null;
  return all ? Number(all[1]) : items.length;
}

/** @param {string} text @param {number} offset */
function positionIn(text, offset) {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, character: offset - start };
}
