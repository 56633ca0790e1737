import { expect, it } from 'vitest';
import { createConnection, LSPErrorCodes, type Message } from 'vscode-languageserver/node';
import { greetingOf } from '../capabilities';
import { serveReports } from '../report-server';
import { type Attached, attached } from './attached';
import { objectStreams } from './objects';

/** An editor whose messages come when it says them, and what it was told. */
function editor(greet: typeof greetingOf | undefined = greetingOf) {
  const told: (Message & { readonly id?: unknown; readonly result?: unknown; readonly error?: { code: number } })[] =
    [];
  let hear: (message: unknown) => void = () => undefined;
  const { reader, writer } = objectStreams({
    hear: (callback) => {
      hear = callback;
    },
    deafen: () => undefined,
    send(message, done) {
      told.push({ jsonrpc: '2.0', ...message });
      done();
    },
  });
  const server: Attached = attached(reader, writer, greet);
  return {
    server,
    told,
    say: (message: object) => hear({ jsonrpc: '2.0', ...message }),
    answers: (id: number) => told.filter((message) => message.id === id),
    load() {
      const connection = server.connect((from, to, options) => createConnection(from, to, options));
      serveReports({ connection, ...server }, { today: () => '2021-12-20' });
    },
    async answered(id: number) {
      await expect.poll(() => told.filter((message) => message.id === id).length).toBe(1);
      return told.find((message) => message.id === id);
    },
  };
}

const CAPABILITIES = {
  textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: {} }, rename: { prepareSupport: true } },
};
const HELLO = { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: CAPABILITIES } };
const uri = 'file:///bao-cao/so-tai-chinh.par.yaml';
const OPENED = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'par-report', version: 1, text: 'báo cáo: soctrang-2021-09-24\n' } },
};

it('greets an editor before there is anything behind the greeting, and once', async () => {
  const { server, say, answers, load, answered } = editor();
  say(HELLO);
  await server.greeted;
  const [greeting] = answers(1);
  expect(greeting).toMatchObject({ result: { capabilities: { hoverProvider: true } } });
  expect(server.isIdle()).toBe(true);
  load();
  say({ id: 2, method: 'par/content', params: { uri: 'par:/vi/PAR301.md' } });
  await answered(2);
  expect(answers(1)).toEqual([greeting]);
});

it('says the same as the connection says', async () => {
  const [early, late] = [editor(), editor(undefined)];
  early.say(HELLO);
  late.say(HELLO);
  late.load();
  expect(await early.answered(1)).toEqual(await late.answered(1));
});

it('answers in their order what came while it was loading', async () => {
  const { say, load, told, answered } = editor();
  for (const message of [HELLO, { method: 'initialized', params: {} }, OPENED]) say(message);
  say({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  say({ id: 3, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 0, character: 12 } } });
  expect(told).toHaveLength(1);
  load();
  expect(await answered(2)).toMatchObject({ result: { kind: 'full', items: [{ code: 'PAR110' }] } });
  await answered(3);
});

it('does not begin what was cancelled while it was loading', async () => {
  const { say, load, answered } = editor();
  for (const message of [HELLO, OPENED]) say(message);
  say({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  say({ method: '$/cancelRequest', params: { id: 2 } });
  load();
  expect(await answered(2)).toMatchObject({
    error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled before it began' },
  });
});

it('refuses what comes before the greeting while nothing is loaded', async () => {
  const { say, answered } = editor();
  say({ id: 7, method: 'textDocument/hover', params: {} });
  expect(await answered(7)).toMatchObject({ error: { code: -32002 } });
});

it('leaves a greeting that it cannot read to the connection', async () => {
  const { server, say, load, answers, answered } = editor(() => {
    throw new Error('unreadable');
  });
  say(HELLO);
  await server.greeted;
  expect(answers(1)).toEqual([]);
  load();
  expect(await answered(1)).toMatchObject({ result: { capabilities: {} } });
});
