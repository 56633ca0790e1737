import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { builtServer } from '../../test/built-server';
import type { Session } from '../../test/client';
import { everywhere } from '../../test/everywhere';
import { overStdio } from '../../test/session';

const URI = 'file:///so-tai-chinh.par.yaml';

const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chánh
kỳ báo cáo: Quý IV/2021
nhiệm vụ: []
`;

everywhere('the server', (session) => {
  it('says who it is and what it can do', async () => {
    const { capabilities, serverInfo } = await session().greet();
    expect(serverInfo).toEqual({ name: 'par-language-server', version: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
    expect(capabilities).toMatchObject({ textDocumentSync: { openClose: true, change: 2 }, completionProvider: {} });
  });

  it('shows the findings of a report that is opened, with their version', async () => {
    const client = session();
    await client.greet();
    await client.open(URI, REPORT);
    const { version, diagnostics } = await client.diagnostics(URI, () => true);
    expect(version).toBe(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'PAR201',
      source: 'par',
      message: expect.stringContaining('Sở Tài chính'),
      range: { start: { line: 2, character: 9 }, end: { line: 2, character: 21 } },
    });
  });

  it('shows what a change mends, and suggests by the text as it is now', async () => {
    const client = session();
    await client.greet();
    await client.open(URI, REPORT);
    await client.diagnostics(URI, ({ version }) => version === 1);
    await client.change(URI, 2, REPORT.replace('chánh', 'chính').replace('[]', '\n  - mã: '));
    const { items } = await client.complete(URI, { line: 5, character: 8 });
    expect(items.map(({ label }) => label)).toContain('3.a');
    const { diagnostics } = await client.diagnostics(URI, ({ version }) => version === 2);
    expect(diagnostics.map(({ code }) => code)).not.toContain('PAR201');
  });

  it('suggests although a key is typed meanwhile: an editor goes on with the answer of the key before', async () => {
    const client = session();
    await client.greet();
    const text = `${REPORT.replace('chánh', 'chính')}kho`;
    await client.open(URI, text);
    const position = { line: 5, character: 3 };
    // All in one go, as where keys come faster than answers.
    const before = client.complete(URI, position);
    await client.change(URI, 2, `${text}k`);
    expect((await before).items.map(({ label }) => label)).toContain('khó khăn vướng mắc');
  });

  it('suggests once where it is asked again meanwhile', async () => {
    const client = session();
    await client.greet();
    const text = `${REPORT.replace('chánh', 'chính')}kho`;
    await client.open(URI, text);
    const before = client.complete(URI, { line: 5, character: 3 }).then(
      () => 'answered',
      ({ code }: { readonly code: number }) => code,
    );
    const changed = client.change(URI, 2, `${text}k`);
    const { items } = await client.complete(URI, { line: 5, character: 4 });
    await changed;
    expect(items.map(({ label }) => label)).toContain('khó khăn vướng mắc');
    // In a worker each may come before the other arrives.
    expect(['answered', -32801]).toContain(await before);
  });

  it('shows the points of a self-assessment', async () => {
    const client = session();
    const { capabilities } = await client.greet();
    expect(capabilities.inlayHintProvider).toBe(true);
    await client.open(
      URI,
      `${REPORT.replace('chánh', 'chính')}tự chấm điểm: { tiêu chí: { "4.2": { điểm tự chấm: 0 } } }\n`,
    );
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints: unknown = await client.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range,
    });
    expect(hints).toContainEqual(expect.objectContaining({ label: '0/5', position: { line: 5, character: 34 } }));
  });

  it('asks an editor that can to ask for the hints again', async () => {
    const client = session();
    const asked = new Promise<void>((resolve) => {
      client.connection.onRequest('workspace/inlayHint/refresh', () => {
        resolve();
        return null;
      });
    });
    await client.greet({ workspace: { inlayHint: { refreshSupport: true } } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { par: { language: 'en' } },
    });
    await asked;
  });

  it('speaks once about a burst of changes', async () => {
    const client = session();
    await client.greet();
    await client.open(URI, REPORT);
    await client.diagnostics(URI, ({ version }) => version === 1);
    for (let version = 2; version <= 30; version++) await client.change(URI, version, `${REPORT}#${version}\n`);
    await client.diagnostics(URI, ({ version }) => version === 30);
    expect(client.published.length).toBeLessThan(10);
  });

  it('takes back the findings of a report that is closed', async () => {
    const client = session();
    await client.greet();
    await client.open(URI, REPORT);
    await client.diagnostics(URI, ({ diagnostics }) => diagnostics.length > 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    expect(await client.diagnostics(URI, ({ diagnostics }) => diagnostics.length === 0)).toBeDefined();
  });

  it('knows a report by its name where the editor only knows YAML, and leaves other files alone', async () => {
    const client = session();
    await client.greet();
    await client.open('file:///docker-compose.yaml', 'services: {}', 'yaml');
    await client.open('file:///ghi-chu.par-notes.yaml', 'mẫu: par-notes/1', 'par-notes');
    await client.open(URI, REPORT, 'yaml');
    await client.diagnostics(URI, () => true);
    expect(client.published.map(({ uri }) => uri)).toEqual([URI]);
    expect((await client.complete('file:///docker-compose.yaml', { line: 0, character: 0 })).items).toEqual([]);
  });

  it('reads JSON by its own rules', async () => {
    const client = session();
    const uri = 'file:///so-tai-chinh.par.json';
    await client.greet();
    await client.open(uri, '{ "format": "par-report/1", }');
    const { diagnostics } = await client.diagnostics(uri, () => true);
    expect(diagnostics.map(({ code }) => code)).toContain('PAR001');
  });

  it('speaks the language of the settings it is given, and follows a change', async () => {
    const client = session();
    await client.greet({}, { settings: { language: 'en' } });
    await client.open(URI, REPORT);
    const english = await client.diagnostics(URI, () => true);
    expect(english.diagnostics[0]?.message).toMatch(/agency/iu);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { par: { language: 'auto' } },
    });
    const first = english.diagnostics[0]?.message;
    expect(await client.diagnostics(URI, ({ diagnostics }) => diagnostics[0]?.message !== first)).toBeDefined();
  });

  it('asks an editor that can be asked, and asks again when a setting changes', async () => {
    const client = session();
    let language = 'en';
    client.connection.onRequest('workspace/configuration', () => [{ language }]);
    client.connection.onRequest('client/registerCapability', () => null);
    await client.greet({ workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } });
    await client.open(URI, REPORT);
    const english = ({ diagnostics: [first] }: PublishDiagnosticsParams): boolean =>
      /agency/iu.test(String(first?.message));
    await client.diagnostics(URI, english);
    language = 'vi';
    const before = client.published.length;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await client.diagnostics(URI, (params, index) => index >= before && !english(params))).toBeDefined();
  });

  it('answers about a document it does not know, and about a place outside the text', async () => {
    const client = session();
    await client.greet();
    expect((await client.complete('file:///khong-co.par.yaml', { line: 3, character: 1 })).items).toEqual([]);
    await client.open(URI, REPORT);
    const { items } = await client.complete(URI, { line: 999, character: 999 });
    expect(items.map(({ label }) => label)).toContain('chỉ tiêu');
    expect((await client.complete(URI, { line: -1, character: -7 })).items).toBeInstanceOf(Array);
  });

  it('refuses what it does not know and goes on', async () => {
    const client = session();
    await client.greet();
    await expect(client.connection.sendRequest('textDocument/khong-co', {})).rejects.toMatchObject({ code: -32601 });
    await client.open(URI, REPORT);
    expect(await client.diagnostics(URI, () => true)).toBeDefined();
  });

  it('has the editor ask again where a value follows, if the editor names its command for that', async () => {
    const client = session();
    await client.greet({}, { suggestCommand: 'editor.action.triggerSuggest' });
    await client.open(URI, `${REPORT}\n`);
    const { items } = await client.complete(URI, { line: 5, character: 0 });
    expect(items.find(({ label }) => label === 'chỉ tiêu')?.command?.command).toBe('editor.action.triggerSuggest');
    expect(items.find(({ label }) => label === 'kiến nghị đề xuất')?.command).toBeUndefined();
  });
});

describe('the process of the server', () => {
  let server: Awaited<ReturnType<typeof builtServer>>;
  beforeAll(async () => {
    server = await builtServer();
  });
  afterAll(() => server.remove());
  const farewells: readonly (readonly [string, number, (client: Session) => Promise<void>])[] = [
    [
      'with success when it is told to shut down and to exit',
      0,
      async ({ connection }) => {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
      },
    ],
    [
      'with an error when it is told to exit without shutting down',
      1,
      ({ connection }) => connection.sendNotification('exit'),
    ],
  ];
  it.each(farewells)('ends %s', async (_, code, leave) => {
    const client = overStdio(server.file);
    await client.greet();
    const ended = once(client.process, 'exit');
    await leave(client);
    expect(await ended).toEqual([code, null]);
  });

  it('ends with an error when its editor is gone', async () => {
    const client = overStdio(server.file);
    await client.greet();
    const ended = once(client.process, 'exit');
    client.process.stdin?.end();
    expect(await ended).toEqual([1, null]);
  });

  it('talks over stdio without any argument too', async () => {
    const client = overStdio(server.file, []);
    expect((await client.greet()).serverInfo?.name).toBe('par-language-server');
    client.end();
  });
});
