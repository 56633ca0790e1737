import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves folders to this machine alone.
 * @param {Readonly<Record<string, string>>} folders Each by the beginning of its addresses, which ends with a `/`.
 * @returns {Promise<{ address: string, asked: string[], close: () => Promise<void> }>} `asked` names what was asked for.
 */
export async function serve(folders) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://here');
    const mount = Object.keys(folders).find((start) => pathname.startsWith(start));
    const file = mount && path.join(folders[mount] ?? '', decodeURIComponent(pathname.slice(mount.length)));
    const type = TYPES[path.extname(pathname)];
    if (!file || !type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      // A browser asks for an icon by itself.
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    asked.push(pathname);
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
