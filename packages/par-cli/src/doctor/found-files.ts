import { open } from 'node:fs/promises';
import path from 'node:path';
import { type FileKind, fileKindOf } from '@soctrang/par-core';
import { entriesOf } from '../files/entries-of';
import { systemCode } from '../files/path-problem';
import { type Format, formatIn } from './known-formats';

/** A file of ours in or below a folder. */
export interface FoundFile {
  /** From the folder, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly location: string;
  readonly kind: FileKind;
  readonly format: Format | undefined;
  /** The schema that a line for editors names, as it is written. */
  readonly schema: string | undefined;
}

/** Folders and files that are looked at before the search ends: a home folder must not hold up the doctor. */
const MOST_ENTRIES = 20_000;

/** The format and the line for editors stand in the first lines. */
const HEAD_BYTES = 2048;

/** The files of ours in and below a folder, by name; nothing of `node_modules`, hidden folders and links to folders. */
export async function foundFiles(
  folder: string,
): Promise<{ readonly files: readonly FoundFile[]; readonly complete: boolean }> {
  const files: FoundFile[] = [];
  const waiting = [''];
  let left = MOST_ENTRIES;
  for (let below = waiting.shift(); below !== undefined; below = waiting.shift()) {
    const entries = await entriesOf(path.join(folder, below));
    for (const entry of entries) {
      left -= 1;
      if (left < 0) return { files: sorted(files), complete: false };
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(file);
      const kind = fileKindOf(entry.name);
      if (kind === undefined || entry.isDirectory()) continue;
      const location = path.join(folder, file);
      const head = await headOf(location);
      files.push({ file, location, kind, format: formatIn(head), schema: schemaIn(head) });
    }
  }
  return { files: sorted(files), complete: true };
}

function sorted(files: readonly FoundFile[]): readonly FoundFile[] {
  return [...files].sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)));
}

/** The schema that `# yaml-language-server: $schema=…` or the key `$schema` names. */
function schemaIn(head: string): string | undefined {
  return (
    /^#\s*yaml-language-server:\s*\$schema=(\S+)/mu.exec(head)?.[1] ?? /"\$schema"\s*:\s*"([^"]+)"/u.exec(head)?.[1]
  );
}

async function headOf(location: string): Promise<string> {
  try {
    const handle = await open(location);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    systemCode(error);
    return '';
  }
}
