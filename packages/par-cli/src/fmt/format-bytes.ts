import { FORMAT_OF_KIND, type FormatResult, fileKindOf, formatText } from '@soctrang/par-core';
import { type CheckedText, oversizedReport, undecodableReport } from '@soctrang/par-core/report';
import { decodeText } from '@soctrang/par-core/source';
import type { NamedText } from '../check/checked-file';
import type { ReadBytes } from '../files/read-bytes';
import { syntaxOf } from '../files/report-name';

export interface LayoutOptions {
  /** Undefined where the names stay as they are. */
  readonly keys: 'vi' | 'en' | undefined;
  /** In bytes; what is larger is not laid out. */
  readonly maxSize: number;
}

/** What comes of the bytes of a file. */
export type Formatted =
  | { readonly kind: 'same'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }
  /** With the findings that say why. */
  | { readonly kind: 'refused'; readonly text: NamedText }
  | { readonly kind: 'fault'; readonly difference: (FormatResult & { readonly kind: 'fault' })['difference'] };

/** Lays out the bytes of a file, by its name. */
export function formatBytes(file: string, bytes: ReadBytes, { keys, maxSize }: LayoutOptions): Formatted {
  if ('size' in bytes) return { kind: 'refused', text: namedText(file, oversizedReport(bytes.size, maxSize)) };
  const decoded = decodeText(bytes.content);
  if (decoded.kind === 'undecodable') return { kind: 'refused', text: namedText(file, undecodableReport(decoded)) };
  const before = decoded.text;
  // Editors do not count the byte order mark: places are those of the text without it.
  const result = formatText(before.replace(/^\ufeff/u, ''), {
    // What is named otherwise is taken for a report.
    format: FORMAT_OF_KIND[fileKindOf(file) ?? 'report'],
    syntax: syntaxOf(file),
    ...(keys && { keys }),
  });
  switch (result.kind) {
    case 'formatted':
      return result.text === before ? { kind: 'same', before } : { kind: 'changed', before, after: result.text };
    case 'refused':
      return { kind: 'refused', text: namedText(file, result) };
    case 'fault':
      return result;
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}

function namedText(file: string, { tree, language, findings }: CheckedText): NamedText {
  return { file, tree, language, findings };
}
