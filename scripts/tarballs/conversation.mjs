import { spawn } from 'node:child_process';

/** A server that has not answered by then never will. */
const PATIENCE = 60_000;

/** @param {object} message */
function framed(message) {
  const content = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/**
 * The shortest whole conversation of an editor with a language server: greeting, and leave-taking. Its standard input
 * stays open to the end, as an editor's does; a server whose editor is gone ends with an error.
 * @param {readonly string[]} args The server's file and its arguments, for this Node.
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function converse(args, cwd) {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [...args], { cwd, stdio: 'pipe', timeout: PATIENCE });
    let output = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    server.on('error', reject);
    server.on('close', (code) => resolve({ code, output }));
    // A server that broke before it read shows by its exit code and by what it printed.
    server.stdin.on('error', (error) => {
      output += `\n${error.message}`;
    });
    const messages = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { id: 2, method: 'shutdown' },
      { method: 'exit' },
    ];
    server.stdin.write(messages.map(framed).join(''));
  });
}
