import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { systemCode } from '../files/path-problem';

/** Where LibreOffice is installed, beside PATH. */
const USUAL_PLACES: readonly string[] = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/**
 * The program of LibreOffice; undefined where it is not there.
 *
 * @param env where `PATH` stands
 */
export function findLibreOffice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];
  const inPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...inPath, ...USUAL_PLACES].find(isProgram);
}

function isProgram(location: string): boolean {
  try {
    accessSync(location, constants.X_OK);
    return true;
  } catch (error) {
    systemCode(error);
    return false;
  }
}

/** What came of a conversion. */
export type Converted =
  | { readonly bytes: Uint8Array }
  | { readonly failed: 'slow' }
  | { readonly failed: 'no-output'; readonly reason: string };

/**
 * Has LibreOffice turn a file of Word into PDF, in a folder and with a profile of its own, so that it neither waits for
 * nor disturbs one that the user works in. What it starts is ended with it.
 *
 * @param program as `findLibreOffice` gives it
 * @param limit in milliseconds
 */
export async function convertToPdf(program: string, docx: Uint8Array, limit: number): Promise<Converted> {
  const folder = await mkdtemp(path.join(tmpdir(), 'par-pdf-'));
  try {
    const source = path.join(folder, 'van-ban.docx');
    await writeFile(source, docx);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const ended = await run(
      program,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        source,
      ],
      limit,
    );
    if (ended === 'slow') return { failed: 'slow' };
    try {
      return { bytes: await readFile(path.join(folder, 'van-ban.pdf')) };
    } catch (error) {
      systemCode(error);
      return { failed: 'no-output', reason: ended };
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a program to its end; what it said last, or that it was ended. */
function run(program: string, args: readonly string[], limit: number): Promise<'slow' | string> {
  return new Promise((resolve) => {
    let said = '';
    let isSlow = false;
    // A group of its own: the program is a script that starts the real one.
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      isSlow = true;
      end();
    }, limit);
    const end = (): void => {
      try {
        if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch (error) {
        systemCode(error);
      }
    };
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-2_000);
    });
    const done = (reason: string): void => {
      clearTimeout(timer);
      resolve(isSlow ? 'slow' : reason);
    };
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(said.trim().split('\n').at(-1) || `exit code ${code ?? '?'}`));
  });
}
