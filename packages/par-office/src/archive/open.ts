import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { Refusal } from './refusal';

/** The parts of a file of Word or Excel by their names: `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type OfficeKind = 'docx' | 'xlsx';

/** What is read at most. A file of our own has some twenty parts, and a few hundred kilobytes unpacked. */
export interface ArchiveLimits {
  /** Bytes of the file. */
  readonly packed: number;
  /** Bytes of all its parts. */
  readonly unpacked: number;
  readonly parts: number;
}

const MB = 1024 * 1024;
export const ARCHIVE_LIMITS: ArchiveLimits = { packed: 32 * MB, unpacked: 256 * MB, parts: 2_000 };

/** What makes a zip archive a file of that kind. */
const MAIN_PART: Record<OfficeKind, string> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

/** So much is handed to the reader at a time: what it unfolds to is looked at in between. */
const STEP = 64 * 1024;

/**
 * Unpacks a file of Word or Excel within bounds, without trusting what it says of its own sizes. Whoever reads it further
 * reads these parts, so that what was looked at is what is read.
 *
 * @example
 * const opened = openOfficeFile(bytes, 'xlsx');
 * if ('reason' in opened) return refusalText(opened, 'vi');
 */
export function openOfficeFile(
  bytes: Uint8Array,
  kind: OfficeKind,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Parts | Refusal {
  if (bytes.length === 0) return { reason: 'empty' };
  if (bytes.length > limits.packed) return { reason: 'too-large', limit: limits.packed / MB };
  const compound = compoundFile(bytes);
  if (compound) return compound;
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return { reason: 'no-office-file' };
  const parts = unpack(bytes, limits);
  return 'reason' in parts ? parts : (faultOf(parts, kind) ?? parts);
}

/** Old files, and new ones with a password, stand in a container of another kind. */
function compoundFile(bytes: Uint8Array): Refusal | undefined {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const named = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
  return { reason: named ? 'encrypted' : 'old-format' };
}

function unpack(bytes: Uint8Array, limits: ArchiveLimits): Parts | Refusal {
  const parts = new Map<string, Uint8Array>();
  let refusal: Refusal | undefined;
  let unpacked = 0;
  let begun = 0;
  const archive = new Unzip((entry) => {
    begun += 1;
    if (begun > limits.parts) refusal ??= { reason: 'too-many-parts', limit: limits.parts };
    if (refusal) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, final) => {
      if (error) refusal ??= { reason: 'broken', part: entry.name };
      if (refusal) return;
      unpacked += chunk.length;
      if (unpacked > limits.unpacked) refusal = { reason: 'too-large', limit: limits.unpacked / MB };
      else chunks.push(chunk);
      if (final) parts.set(entry.name, joined(chunks));
    };
    entry.start();
  });
  archive.register(UnzipPassThrough);
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !refusal; at += STEP)
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // fflate throws what no part can be told of: a length that leads outside, a method that nobody knows.
    refusal ??= { reason: 'broken' };
  }
  if (refusal) return refusal;
  return parts.size === begun && begun === partsListed(bytes) ? parts : { reason: 'broken' };
}

/** How many parts the list at the end of an archive has; undefined where the end is cut off. */
function partsListed(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  return undefined;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function faultOf(parts: Parts, kind: OfficeKind): Refusal | undefined {
  if (!parts.has(MAIN_PART[kind])) {
    const other: OfficeKind = kind === 'docx' ? 'xlsx' : 'docx';
    return { reason: parts.has(MAIN_PART[other]) ? 'other-kind' : 'no-office-file' };
  }
  for (const [name, bytes] of parts) {
    if (/(?:^|\/)vbaProject\.bin$|\/macrosheets\//iu.test(name)) return { reason: 'macros', part: name };
    if (name.startsWith('xl/externalLinks/')) return { reason: 'external-links', part: name };
    if (/\.(?:xml|rels)$/iu.test(name) && declaresEntities(bytes)) return { reason: 'entities', part: name };
  }
  return undefined;
}

/** Office writes no document type; it could only stand before the first element. */
function declaresEntities(xml: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder('latin1').decode(xml.subarray(0, 4096)).replaceAll('\0', ''));
}
