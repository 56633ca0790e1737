import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { printable } from '../terminal/printable';
import type { FmtCall } from './fmt';
import { formatBytes, type LayoutOptions } from './format-bytes';
import { showDiff, showFindings } from './show';

/** What standard input is called where nobody gave it a name: it is no path. */
const UNNAMED = '<stdin>';

/** Lays out what standard input holds; only the result goes to standard output. */
export async function formatStdin(call: FmtCall, options: LayoutOptions): Promise<ExitCode> {
  const { values, args, io, say } = call;
  if (args.length > 0) return complain(call, say('fmt-stdin-paths'));
  if (io.stdin.isTerminal) return complain(call, say('fmt-stdin-terminal'));
  const file = values['stdin-filepath'] ?? UNNAMED;
  const result = formatBytes(file, await io.stdin.read(options.maxSize), options);
  switch (result.kind) {
    case 'same':
      if (!values.check && !values.diff) io.stdout.write(result.before);
      return EXIT.clean;
    case 'changed':
      if (values.diff) await showDiff(io.stdout, file, result.before, result.after);
      else if (values.check) io.stdout.write(`${say('fmt-to-change', { file: printable(file) })}\n`);
      else io.stdout.write(result.after);
      return values.check ? EXIT.findings : EXIT.clean;
    case 'refused':
      showFindings(call, io.stderr, result.text);
      complain(call, say('fmt-refused', { file: printable(file) }));
      return EXIT.findings;
    case 'fault':
      complain(call, say('fmt-fault', { file: printable(file), reason: result.difference }));
      return EXIT.crash;
    default: {
      const unknown: never = result;
      return unknown;
    }
  }
}
