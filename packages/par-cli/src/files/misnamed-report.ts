import { open } from 'node:fs/promises';
import { systemCode } from './path-problem';

/** Names of files that could be reports but for the middle part: `report.yaml` instead of `report.par.yaml`. */
const PLAIN_NAME = /^[^.].*\.(?:ya?ml|json)$/iu;

/** A line such as `mẫu: par-report/1`, with or without the quotes of JSON. */
const FORMAT_LINE = /:\s*["']?par-report\/\d/u;

/** The format stands in the first lines of a report; a comment of a few lines may stand before it. */
const HEAD_BYTES = 1024;

/**
 * Whether a file in a folder holds a report though its name is not that of one. Only the beginning is read, and only
 * of files whose names leave it open.
 */
export async function isMisnamedReport(name: string, location: string): Promise<boolean> {
  return PLAIN_NAME.test(name) && FORMAT_LINE.test(await headOf(location));
}

/** The first bytes of a file; nothing of one that cannot be read: nobody has asked for it. */
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
