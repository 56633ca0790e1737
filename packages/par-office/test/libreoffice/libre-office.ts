import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PLACES = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/lib/libreoffice/program'].map((folder) =>
  path.join(folder, 'soffice'),
);

/** The program; undefined where it is not there, which is said aloud: CI sets `PAR_LIBREOFFICE=required`, and fails then. */
export function libreOffice(): string | undefined {
  const program = PLACES.find((place) => existsSync(place));
  if (program !== undefined) return program;
  const sentence =
    'LibreOffice (soffice) is not here: what it makes of our files was NOT tested. apt-get install libreoffice-writer libreoffice-calc poppler-utils';
  if (process.env.PAR_LIBREOFFICE === 'required') throw new Error(sentence);
  process.stderr.write(`\n!!! ${sentence}\n\n`);
  return undefined;
}

/**
 * Whether the decree's typeface is here, or one of its measures (fonts-liberation): with another, lines break elsewhere. Said
 * aloud, and required, as LibreOffice itself is.
 */
export function hasTypeface(): boolean {
  const { stdout } = spawnSync('fc-match', ['--format=%{family}', 'Times New Roman'], { encoding: 'utf8' });
  if (/Times New Roman|Liberation Serif|Tinos|TeX Gyre Termes/u.test(stdout ?? '')) return true;
  const sentence =
    'Times New Roman is not here, nor a typeface of its measures: where lines break in our documents was NOT tested. apt-get install fonts-liberation fontconfig';
  if (process.env.PAR_LIBREOFFICE === 'required') throw new Error(sentence);
  process.stderr.write(`\n!!! ${sentence}\n\n`);
  return false;
}

/** What LibreOffice makes of a file: of the kind `to`, in a folder and with a profile of its own. */
export function converted(program: string, bytes: Uint8Array, to: 'pdf' | 'docx'): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-office-'));
  try {
    const source = path.join(folder, 'van-ban.docx');
    const out = path.join(folder, 'out');
    writeFileSync(source, bytes);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const { stderr } = spawnSync(
      program,
      [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out, source],
      { timeout: 180_000, encoding: 'utf8' },
    );
    const made = path.join(out, `van-ban.${to}`);
    if (!existsSync(made)) throw new Error(`LibreOffice made nothing: ${stderr}`);
    return readFileSync(made);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF page by page, by pdftotext of poppler. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const { stdout, status, error } = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error ?? status !== 0) throw new Error(`pdftotext (poppler-utils) is needed: ${error?.message ?? status}`);
  return stdout.split('\f').slice(0, -1);
}
