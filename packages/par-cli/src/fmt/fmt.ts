import path from 'node:path';
import { sizeOf } from '../arguments/size';
import type { Call } from '../command/command';
import type { FMT_OPTIONS } from '../commands/fmt';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { findReports, type NamedFile } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { replaceFile } from '../new/replace-file';
import { printable } from '../terminal/printable';
import { type Formatted, formatBytes, type LayoutOptions } from './format-bytes';
import { formatStdin } from './format-stdin';
import { showDiff, showFindings } from './show';

export type FmtCall = Call<typeof FMT_OPTIONS>;

interface Counts {
  changed: number;
  same: number;
  refused: number;
}

/** `par fmt`: lays out the files that the arguments name, each whole or not at all. */
export async function formatFiles(call: FmtCall): Promise<ExitCode> {
  const { values, args, io, say } = call;
  const maxSize = sizeOf(call, 'max-size', values['max-size']);
  if (maxSize === 'refused') return EXIT.usage;
  const options: LayoutOptions = { keys: values.keys === 'keep' ? undefined : values.keys, maxSize };
  if (values.stdin || values['stdin-filepath'] !== undefined) return formatStdin(call, options);
  const found = await findReports(args, io.cwd);
  let code: ExitCode = EXIT.clean;
  for (const problem of found.problems) code = complain(call, problemSentence(problem, say));
  const counts: Counts = { changed: 0, same: 0, refused: 0 };
  for (const named of found.files) code = graver(code, await formatFile(call, named, options, counts));
  if (!values.diff && found.files.length > 0) io.stdout.write(`${totalLine(call, counts)}\n`);
  return code;
}

/** A fault of the program counts most, then a path that could not be read or written, then what was found. */
function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

async function formatFile(call: FmtCall, named: NamedFile, options: LayoutOptions, counts: Counts): Promise<ExitCode> {
  const { io, say } = call;
  const bytes = await readBytes(named.file, named.location, options.maxSize);
  if ('kind' in bytes) return complain(call, problemSentence(bytes, say));
  const result = formatBytes(named.file, bytes, options);
  switch (result.kind) {
    case 'same':
      counts.same++;
      return EXIT.clean;
    case 'changed':
      return 'content' in bytes ? change(call, named, bytes.content, result, counts) : EXIT.clean;
    case 'refused':
      counts.refused++;
      showFindings(call, io.stdout, result.text);
      complain(call, say('fmt-refused', { file: printable(named.file) }));
      return EXIT.findings;
    case 'fault':
      complain(call, say('fmt-fault', { file: printable(named.file), reason: result.difference }));
      return EXIT.crash;
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}

async function change(
  call: FmtCall,
  { file, location }: NamedFile,
  read: Uint8Array,
  { before, after }: Formatted & { readonly kind: 'changed' },
  counts: Counts,
): Promise<ExitCode> {
  const { values, io, say } = call;
  const isWanted = !values.check && !values.diff;
  if (isWanted) {
    const problem = await replaceFile(file, location, read, after);
    if (problem !== undefined) return complain(call, problem(say));
  }
  counts.changed++;
  if (values.diff) await showDiff(io.stdout, file.split(path.sep).join('/'), before, after);
  else io.stdout.write(`${say(isWanted ? 'fmt-changed' : 'fmt-to-change', { file: printable(file) })}\n`);
  return values.check ? EXIT.findings : EXIT.clean;
}

/** How many files were changed, were as they should be, were refused. */
function totalLine({ values, say }: FmtCall, { changed, same, refused }: Counts): string {
  const parts = [
    changed > 0 && say(values.check ? 'fmt-count-to-change' : 'fmt-count-changed', { count: changed }),
    same > 0 && say('fmt-count-same', { count: same }),
    refused > 0 && say('fmt-count-refused', { count: refused }),
  ].filter((part) => part !== false);
  return say('fmt-total', { parts: parts.join(', ') });
}
