import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { builtServer } from '../../test/built-server';
import { PULLS, type Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';
import { overStdio } from '../../test/session';
import { SERVER_INFO } from './version';

const URI = 'file:///so-tai-chinh.par.yaml';
const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chánh
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành
`;
const at = (line: number, character: number) => ({ line, character });

everywhere('whatever an editor says, the server', (start) => {
  async function session(): Promise<Session> {
    const client = start();
    await client.greet(PULLS);
    await client.open(URI, REPORT);
    return client;
  }
  const codes = async (client: Session, uri = URI): Promise<unknown> => {
    const report = await client.pull(uri);
    return report.kind === 'full' && report.items.map(({ code }) => code);
  };

  it.each([
    ['textDocument/completion', {}],
    ['textDocument/completion', { textDocument: { uri: URI } }],
    ['textDocument/completion', { textDocument: { uri: 7 }, position: at(0, 0) }],
    ['textDocument/hover', { textDocument: { uri: URI }, position: { line: 'một', character: 0 } }],
    ['textDocument/inlayHint', { textDocument: { uri: URI }, range: {} }],
    ['textDocument/selectionRange', { textDocument: { uri: URI }, positions: [null] }],
    ['textDocument/rename', { textDocument: { uri: URI }, position: at(0, 0) }],
    ['textDocument/codeAction', { textDocument: { uri: URI } }],
    ['workspace/symbol', {}],
    ['workspace/diagnostic', {}],
    ['workspace/textDocumentContent', { uri: 'par:/vi/khong-co.md' }],
    ['completionItem/resolve', {}],
    ['par/content', {}],
  ])('refuses %s with %j as wrong, and goes on', async (method, params) => {
    const client = await session();
    await expect(client.connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32602 });
    expect(await codes(client)).toContain('PAR201');
  });

  it('takes edits in any order and at any place, and knows the text all the same', async () => {
    const client = await session();
    const change = (version: number, contentChanges: readonly unknown[], uri = URI) =>
      client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await change(5, [{ range: { start: at(2, 9), end: at(2, 21) }, text: 'Sở Tài chính' }]);
    await change(3, [{ text: 'cũ rồi' }]);
    await change(6, [{ range: { start: at(999, 9), end: at(-1, 0) }, text: '' }, { text: REPORT }]);
    await change(7, [{ range: { start: at(2, 9), end: at(2, 999) }, text: 'Sở Tài chính' }]);
    await change(8, [{ range: 'không' }]);
    await change(9, [{ text: 'a' }], 'file:///khong-mo.par.yaml');
    await client.connection.sendNotification('textDocument/didChange', {});
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: {} });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///a.par.yaml' } });
    expect(await codes(client)).not.toContain('PAR201');
    expect(client.log.join('\n')).toContain('version 3 is older');
  });

  it('answers the last of a burst, and those before it or says that their text has changed', async () => {
    const client = await session();
    await client.pull(URI);
    const answers: Promise<unknown>[] = [];
    for (let version = 2; version < 14; version++) {
      void client.change(URI, version, `${REPORT}#${version}\n`);
      answers.push(
        client.complete(URI, at(7, 0)).then(
          () => 'answered',
          ({ code }) => code,
        ),
      );
    }
    const got = await Promise.all(answers);
    // The last one is for the text as it is.
    expect(got.at(-1)).toBe('answered');
    expect(got.slice(0, -1).every((one) => one === 'answered' || one === -32801)).toBe(true);
  });

  it('checks nothing of a text that is too large, says so, and goes on', async () => {
    const client = await session();
    const uri = 'file:///lon.par.yaml';
    await client.open(uri, `${REPORT}${'# mười ký tự\n'.repeat(500_000)}`);
    expect(await codes(client, uri)).toEqual(['PAR003']);
    expect((await client.complete(uri, at(7, 0))).items).toBeInstanceOf(Array);
    expect(await codes(client)).toContain('PAR201');
  });

  it('keeps hundreds of documents apart', async () => {
    const client = await session();
    const uris = Array.from({ length: 300 }, (_, index) => `file:///don-vi-${index}.par.yaml`);
    for (const [index, uri] of uris.entries())
      await client.open(uri, index % 2 ? REPORT : REPORT.replace('chánh', 'chính'));
    for (const [index, uri] of [...uris.entries()].filter(([one]) => one % 50 < 2)) {
      expect(((await codes(client, uri)) as readonly string[]).includes('PAR201')).toBe(index % 2 === 1);
    }
  });
});

describe('whatever bytes come over stdio, the process of the server', () => {
  let server: Awaited<ReturnType<typeof builtServer>>;
  beforeAll(async () => {
    server = await builtServer();
  });
  afterAll(() => server.remove());

  const framed = (content: string): string => `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  const message = (body: object): string => framed(JSON.stringify({ jsonrpc: '2.0', ...body }));
  const GREETING = message({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });

  /** Writes, and closes unless told; what the server said, and how it ended. */
  async function said(bytes: string, closes = true): Promise<{ out: string; code: number | null }> {
    const process_: ChildProcess = spawn(process.execPath, [server.file, '--stdio'], {
      stdio: 'pipe',
      timeout: 50_000,
    });
    let out = '';
    process_.stdout?.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    process_.stdin?.on('error', () => undefined);
    process_.stdin?.write(bytes);
    if (closes) process_.stdin?.end();
    const [code] = await once(process_, 'close');
    return { out, code };
  }

  it.each([
    [['--help'], 0, 'máy chủ ngôn ngữ', 'the language server'],
    [['--version'], 0, `par-language-server ${SERVER_INFO.version}`, ''],
    [['--stdio', '--lạ'], 2, 'không có tùy chọn --lạ', 'there is no option --lạ'],
  ])('tells a person who calls it with %j what to know, and ends with %i', (args, code, vi, en) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [server.file, ...args], { encoding: 'utf8' });
    expect(status).toBe(code);
    expect(code === 0 ? stderr : stdout).toBe('');
    for (const text of [vi, en]) expect(stdout + stderr).toContain(text);
  });

  it('answers what is no JSON, and the next message', async () => {
    const { out, code } = await said(framed('{"id":') + GREETING);
    expect(out).toContain('"code":-32700');
    expect(out).toContain('par-language-server');
    expect(code).toBe(1);
  });

  it.each([
    ['a header without a length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: hai\r\n\r\n{}'],
    ['a length that fills any memory', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['bytes without an end', 'x'.repeat(100_000)],
  ])('says what is wrong and ends by itself after %s, though its editor stays', async (_, bytes) => {
    const { out, code } = await said(GREETING + bytes, false);
    expect(out).toContain('"code":-32700');
    expect(code).toBe(1);
  });

  it.each([
    ['in the middle of a frame', `${GREETING}Content-Length: 200\r\n\r\n{"id"`],
    ['in the middle of a header', `${GREETING}Content-Len`],
    ['at once', ''],
  ])('ends where its input ends %s', async (_, bytes) => {
    expect((await said(bytes)).code).toBe(1);
  });

  it('answers what was asked before its input ended', async () => {
    const { out, code } = await said(GREETING + message({ id: 2, method: 'shutdown' }));
    expect(out).toContain('"id":2,"result":null');
    expect(code).toBe(0);
  });

  it('answers an editor that opens 50 MB, within bounded memory', async () => {
    const client = overStdio(server.file);
    onTestFinished(() => client.end());
    await client.greet(PULLS);
    await client.open(URI, `${REPORT}${'# mười hai chữ\n'.repeat(2_700_000)}`);
    expect(await client.pull(URI)).toMatchObject({ items: [{ code: 'PAR003' }] });
    await client.change(URI, 2, REPORT);
    expect(await client.pull(URI)).toMatchObject({ items: [{ code: 'PAR201' }, {}] });
    const status = `/proc/${client.process.pid}/status`;
    if (!existsSync(status)) return;
    const peak = Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
    // The bytes, their text, and the message that brought it: some times 50 MB, and no tree of it.
    expect(peak).toBeLessThan(700);
  });

  it('does no work for what is cancelled, or out of date, by the time that it is looked at', async () => {
    const textDocument = { uri: URI, languageId: 'par-report', version: 1, text: REPORT };
    const complete = (id: number): string =>
      message({ id, method: 'textDocument/completion', params: { textDocument, position: at(7, 0) } });
    const change = (version: number): string =>
      message({
        method: 'textDocument/didChange',
        params: { textDocument: { uri: URI, version }, contentChanges: [{ text: `${REPORT}#${version}\n` }] },
      });
    // All of it in one piece, as an editor that was waiting sends it.
    const { out } = await said(
      [
        GREETING,
        message({ method: 'textDocument/didOpen', params: { textDocument } }),
        complete(11),
        change(2),
        complete(12),
        message({ method: '$/cancelRequest', params: { id: 12 } }),
        complete(13),
      ].join(''),
    );
    expect(out).toContain('"id":11,"error":{"code":-32801');
    expect(out).toContain('"id":12,"error":{"code":-32800');
    expect(out).toMatch(/"id":13,"result":\{"isIncomplete"/u);
  });

  it('refuses what comes before the greeting', async () => {
    const { out } = await said(message({ id: 9, method: 'textDocument/hover', params: {} }));
    expect(out).toContain('"id":9,"error":{"code":-32002');
  });
});
