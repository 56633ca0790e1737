import { checkedFile, type NamedText } from '../check/checked-file';
import { prettyWriter } from '../check/formats/pretty';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import type { OutputStream } from '../io';
import { printable } from '../terminal/printable';
import { styleOf } from '../terminal/style';

/** More findings than this of one file show nothing new about why it is refused. */
const MOST_SHOWN = 50;

/** Shows why a file was refused, as `par check` shows it. */
export function showFindings(
  { io, language, say }: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  out: OutputStream,
  text: NamedText,
): void {
  const wanted = { language, drawing: { columns: out.columns }, exchange: false, summary: false };
  const most = { inAll: MOST_SHOWN, ofFile: MOST_SHOWN };
  const writer = prettyWriter({ out, language, say, cwd: io.cwd, failOn: 'none', summary: false, most });
  writer.file(checkedFile(text, wanted));
}

/** Shows what would change, as a unified diff. */
export async function showDiff(out: OutputStream, file: string, before: string, after: string): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  const style = styleOf(out.colours);
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 3 });
  // Above the names it draws a line, and below the last one it ends.
  const lines = patch.slice(patch.indexOf('--- ')).replace(/\n$/u, '').split('\n');
  for (const line of lines) {
    const shown = printable(line.replace(/\r$/u, ''));
    const colour = line.startsWith('+')
      ? 'green'
      : line.startsWith('-')
        ? 'red'
        : line.startsWith('@@')
          ? 'cyan'
          : 'reset';
    out.write(`${colour === 'reset' ? shown : style(colour, shown)}\n`);
  }
}
