import { explain, explanationMarkdown, explanationText } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { EXPLAIN_OPTIONS } from '../commands/explain';
import { EXIT, type ExitCode } from '../exit-code';
import { wrap } from '../terminal/wrap';
import { itemsOf } from './items';
import { oneScoredFile } from './scored-files';

/** `par explain`: why a report, or some items of it, have the points they have. */
export async function explainFile(call: Call<typeof EXPLAIN_OPTIONS>): Promise<ExitCode> {
  const { values, args, io, language } = call;
  const [file, ...named] = args;
  const scored = await oneScoredFile({ ...call, args: file === undefined ? [] : [file] });
  if (typeof scored === 'number') return scored;
  const { score } = scored;
  const ids = itemsOf(call, score.compiled, named);
  if (ids === 'refused') return EXIT.usage;
  const explanations = ids.length === 0 ? [explain(score)] : ids.map((id) => explain(score, id));
  const form = values.json ? 'json' : values.format;
  switch (form) {
    case 'json':
      io.stdout.write(`${JSON.stringify(ids.length === 0 ? explanations[0] : explanations, null, 2)}\n`);
      return EXIT.clean;
    case 'markdown':
      io.stdout.write(`${explanations.map((one) => explanationMarkdown(one, { language })).join('\n')}\n`);
      return EXIT.clean;
    case 'text':
      io.stdout.write(
        `${explanations.map((one) => wrapped(explanationText(one, { language }), io.stdout.columns)).join('\n\n')}\n`,
      );
      return EXIT.clean;
    default: {
      const unknown: never = form;
      return unknown;
    }
  }
}

/** Lines wider than this are hard to read. */
const WIDEST = 110;

/** A text whose lines are broken between words, each part as far in as its line, and two cells more. */
function wrapped(text: string, columns: number): string {
  const width = Math.min(columns, WIDEST);
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const indent = line.length - line.trimStart().length;
      const [first = '', ...rest] = wrap(line, width - indent - 2);
      return [' '.repeat(indent) + first, ...rest.map((part) => ' '.repeat(indent + 2) + part)];
    })
    .join('\n');
}
