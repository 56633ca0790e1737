import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { quietSettings } from './settings.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * The workbench of code-server expects its own server behind it. Both places are put back to what VS Code has there;
 * an edition in which one of them looks different is refused.
 */
const ownServer = /** @type {const} */ ([
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/gu,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
  ],
  [/(\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/gu, '$1}'],
]);

/** @param {string} script */
function withoutServer(script) {
  let text = script;
  for (const [pattern, put] of ownServer) {
    if ([...text.matchAll(pattern)].length !== 1) throw new Error(`${pattern} is not once in this workbench`);
    text = text.replace(pattern, put);
  }
  return text;
}

/** @param {object} value */
const attribute = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page that starts a workbench without a remote.
 * @param {string} host
 * @param {string} folder Of the workspace, below the mounted one.
 * @param {import('./host').Visit} visit
 * @param {number} extensions How many are served.
 */
function page(host, folder, { settings, tests }, extensions) {
  const base = `http://${host}/static/build`;
  const served = (/** @type {string} */ name) => ({ scheme: 'http', authority: host, path: name });
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: `/${folder}` },
    additionalBuiltinExtensions: [
      ...Array.from({ length: extensions }, (_, index) => served(`/static/extension/${index}`)),
      served('/static/extensions/fs'),
    ],
    ...(tests && {
      developmentOptions: {
        extensions: [served('/static/tests')],
        extensionTestsPath: served('/static/tests/suite.js'),
      },
    }),
    configurationDefaults: { ...quietSettings, ...settings },
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
      webEndpointUrlTemplate: `http://{{uuid}}.${host}/static/build`,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/static/build/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
    callbackRoute: '/callback',
    userDataPath: '/unused',
  };
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute(configuration)}">
<link rel="stylesheet" href="${base}/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = '${base}/out/';</script>
<script type="module" src="${base}/out/nls.messages.js"></script>
<script type="module" src="${base}/out/vs/code/browser/workbench/workbench.js"></script></html>`;
}

/**
 * What the file extension asks about a file or a folder.
 * @param {URL} address
 * @param {string} file
 * @returns {string | undefined}
 */
function answered({ searchParams }, file) {
  /** @param {{ isFile(): boolean, isDirectory(): boolean }} entry */
  const type = (entry) => (entry.isFile() ? 1 : entry.isDirectory() ? 2 : 0);
  try {
    if (searchParams.has('stat')) {
      const stats = statSync(file);
      return JSON.stringify({ type: type(stats), ctime: +stats.ctime, mtime: +stats.mtime, size: stats.size });
    }
    if (searchParams.has('readdir')) {
      const entries = readdirSync(file, { withFileTypes: true });
      return JSON.stringify(entries.map((entry) => ({ name: entry.name, type: type(entry) })));
    }
    return undefined;
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error && 'code' in error ? error.code : String(error) });
  }
}

/**
 * VS Code whose extensions run in a web worker, as on the web. It installs no .vsix without a remote: the unpacked ones
 * are served to it.
 * @param {import('./editions.mjs').Edition} edition
 * @param {{ extensions: readonly string[], workspaces: string }} folders Of the unpacked extensions, and the one in
 *   which all workspaces lie.
 * @returns {Promise<import('./host').Host>}
 */
export async function startWebHost({ workbench, files, vscode }, { extensions, workspaces }) {
  const main = path.join(workbench, 'out', 'vs', 'code', 'browser', 'workbench', 'workbench.js');
  const script = withoutServer(readFileSync(main, 'utf8'));
  /** @type {import('./host').Visit[]} */
  const visits = [];
  /** @type {readonly (readonly [string, string])[]} */
  const mounts = [
    ['/static/build', workbench],
    ['/static/extensions/fs', files],
    ...extensions.map((folder, index) => /** @type {const} */ ([`/static/extension/${index}`, folder])),
    ['/static/mount', workspaces],
  ];
  const mountOf = (/** @type {string} */ name) => {
    const tests = visits.at(-1)?.tests;
    return [...mounts, ...(tests ? [/** @type {const} */ (['/static/tests', tests])] : [])].find(([prefix]) =>
      `${name}/`.startsWith(`${prefix}/`),
    );
  };
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const address = new URL(request.url ?? '/', `http://${host}`);
    const { origin } = request.headers;
    // The extension host lives on an origin of its own.
    const headers = {
      'Cache-Control': 'no-store',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(origin && { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }),
    };
    const send = (/** @type {number} */ code, /** @type {string} */ type, /** @type {string} */ body) =>
      response.writeHead(code, { ...headers, 'Content-Type': type }).end(body);
    const name = decodeURIComponent(address.pathname);
    if (name === '/') {
      const visit = visits[Number(address.searchParams.get('visit'))];
      if (!visit) return send(404, 'text/plain', '');
      // What the page before kept in the browser, such as settings of the user, is none of this one's business.
      response.setHeader('Clear-Site-Data', '"storage"');
      return send(200, 'text/html', page(host, path.relative(workspaces, visit.workspace), visit, extensions.length));
    }
    const mount = mountOf(name);
    if (!mount) return send(404, 'text/plain', '');
    const file = path.join(mount[1], name.slice(mount[0].length));
    if (!`${file}${path.sep}`.startsWith(`${path.resolve(mount[1])}${path.sep}`)) return send(403, 'text/plain', '');
    if (file === main) return send(200, 'text/javascript', script);
    const answer = answered(address, file);
    if (answer !== undefined) return send(200, 'application/json', answer);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return send(404, 'text/plain', '');
    response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    kind: 'web',
    vscode,
    address: (visit) => `http://localhost:${port}/?visit=${visits.push(visit) - 1}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
