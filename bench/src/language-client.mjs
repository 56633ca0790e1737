// A client of a language server over stdio, as little of one as an editor can be: what it takes is the same for every
// server that is measured.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const HEAD_END = Buffer.from('\r\n\r\n');
/** Longer than the slowest server takes for the largest text. */
const PATIENCE_MS = 120_000;

/**
 * @typedef {object} Client
 * @property {(method: string, params: unknown) => Promise<any>} request Its result, or the error that came instead.
 * @property {(method: string, params: unknown) => { id: number, answered: Promise<any> }} ask A request that may be
 *   cancelled.
 * @property {(method: string, params: unknown) => void} notify
 * @property {(method: string, hear: (params: any) => void) => () => void} listen Hears every notification of that method,
 *   until what it gives is called.
 * @property {() => number} peak The most memory that the server has held so far, in MiB.
 * @property {() => number} processor Milliseconds of a processor that the server's own thread has used so far; Linux
 *   alone says so.
 * @property {(line: RegExp) => Promise<RegExpExecArray>} said The next line on its standard error that fits.
 * @property {number} pid
 * @property {() => Promise<void>} end Shutdown and exit, as the protocol has it.
 */

/**
 * @param {readonly string[]} args of Node
 * @param {(method: string, params: any) => unknown} answer what the server asks the editor
 * @returns {Client}
 */
export function startServer(args, answer) {
  const server = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const { pid } = server;
  if (pid === undefined) throw new Error(`not started: ${args.join(' ')}`);
  let last = 0;
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  /** @type {Set<{ method: string, hear: (params: any) => void }>} */
  const listeners = new Set();
  let errors = '';
  /** @type {Set<() => void>} */
  const readers = new Set();
  const ended = new Promise((resolve) => server.on('close', resolve));
  server.on('close', (code) => {
    for (const { reject } of asked.values()) reject(new Error(`the server ended with ${code}: ${errors.slice(-2000)}`));
  });
  server.stdin.on('error', () => undefined);
  server.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
    for (const read of readers) read();
  });

  /** @param {object} message */
  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** @param {any} message */
  function hear({ id, method, params, result, error }) {
    if (method !== undefined && id !== undefined) send({ id, result: answer(method, params) ?? null });
    else if (method !== undefined) {
      for (const listener of listeners) if (listener.method === method) listener.hear(params);
    } else {
      const waiting = asked.get(id);
      asked.delete(id);
      if (error) waiting?.reject(new Error(`${error.code}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }
  readFrames(server.stdout, (body) => hear(JSON.parse(body)));

  /** @param {string} method @param {unknown} params */
  function ask(method, params) {
    const id = ++last;
    const answered = new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
    send({ id, method, params });
    return { id, answered };
  }
  const request = (/** @type {string} */ method, /** @type {unknown} */ params) =>
    inTime(method, ask(method, params).answered);

  return {
    pid,
    ask,
    request,
    notify: (method, params) => send({ method, params }),
    listen(method, hear) {
      const listener = { method, hear };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    peak: () => peakOf(pid),
    processor: () => processorOf(pid),
    said(line) {
      const from = errors.length;
      return inTime(
        String(line),
        new Promise((resolve) => {
          const read = () => {
            const found = line.exec(errors.slice(from));
            if (found === null) return;
            readers.delete(read);
            resolve(found);
          };
          readers.add(read);
        }),
      );
    },
    async end() {
      await request('shutdown', null);
      send({ method: 'exit' });
      await ended;
    },
  };
}

/**
 * @param {NodeJS.ReadableStream} stream
 * @param {(body: string) => void} take
 */
function readFrames(stream, take) {
  /** @type {Buffer[]} */
  let parts = [];
  let size = 0;
  /** Bytes that have to be there before there is anything to do. */
  let wanted = 0;
  stream.on('data', (/** @type {Buffer} */ part) => {
    parts.push(part);
    size += part.length;
    while (size > 0 && size >= wanted) {
      const all = parts.length === 1 ? /** @type {Buffer} */ (parts[0]) : Buffer.concat(parts);
      parts = [all];
      const head = all.indexOf(HEAD_END);
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/u.exec(all.toString('latin1', 0, head))?.[1]);
      const start = head + HEAD_END.length;
      wanted = start + length;
      if (size < wanted) return;
      const body = all.toString('utf8', start, wanted);
      parts = [all.subarray(wanted)];
      size -= wanted;
      wanted = 0;
      take(body);
    }
  });
}

/**
 * Linux says what a process held at most; elsewhere what it holds at the moment has to do.
 * @param {number} pid
 */
function peakOf(pid) {
  if (process.platform !== 'linux') return Number(spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`]).stdout ?? '') / 1024;
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** @param {number} pid */
function processorOf(pid) {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/**
 * @template Result
 * @param {string} what
 * @param {Promise<Result>} promise
 * @returns {Promise<Result>}
 */
export function inTime(what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain: ${what}`)), PATIENCE_MS);
  });
  return /** @type {Promise<Result>} */ (Promise.race([promise, late]).finally(() => clearTimeout(timer)));
}

/**
 * @typedef {object} Sample In milliseconds.
 * @property {number} time
 * @property {number} processor Of it, what the server's own thread worked: what it would take on an idle machine.
 */

/**
 * What something costs that is done with a server.
 * @param {Client} client @param {() => Promise<unknown>} work
 * @returns {Promise<Sample>}
 */
export async function taken(client, work) {
  const before = client.processor();
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  return { time, processor: client.processor() - before };
}
