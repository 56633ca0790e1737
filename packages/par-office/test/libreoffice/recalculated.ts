import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ReadWorkbook, readWorkbook } from '../../src/excel/reading/workbook';

/** Formulas are reckoned anew, whatever results the file holds. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Workbooks as LibreOffice has reckoned them: all in one start of it. */
export function recalculated(program: string, books: readonly Uint8Array[]): readonly ReadWorkbook[] {
  const folder = mkdtempSync(join(tmpdir(), 'par-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const out = join(folder, 'out');
    const files = books.map((bytes, index) => {
      const file = join(folder, `book-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, ['--headless', installation, '--convert-to', 'xlsx', '--outdir', out, ...files], {
      timeout: 600_000,
      stdio: 'pipe',
    });
    return books.map((_, index) => {
      const read = readWorkbook(readFileSync(join(out, `book-${index}.xlsx`)));
      if ('reason' in read) throw new Error(`LibreOffice wrote what is refused: ${read.reason}`);
      return read;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
