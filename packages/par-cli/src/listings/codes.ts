import {
  CODE_FAMILIES,
  CODES,
  type Code,
  type CodeFamily,
  codePage,
  codesInOrder,
  familyOf,
  isCode,
} from '@soctrang/par-core/codes';
import { closest } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import { written } from '../command/option';
import type { CODES_OPTIONS } from '../commands/codes';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import type { Say } from '../messages';
import { SEVERITY_STYLES } from '../terminal/severity-style';
import { type Style, styleOf } from '../terminal/style';
import { tableOf } from '../terminal/table';
import { padTo } from '../terminal/width';
import { wrap } from '../terminal/wrap';

type CodesCall = Call<typeof CODES_OPTIONS>;

/** `par codes`: the codes of findings by family; those that are named whole, with all there is to say of them. */
export async function listCodes(call: CodesCall): Promise<ExitCode> {
  const { values, args, io, say } = call;
  const named = args.map((text) => ({ text, codes: codesNamed(text) }));
  const unknown = named.filter(({ codes }) => codes.length === 0);
  if (unknown.length > 0) return complain(call, ...unknown.map(({ text }) => unknownSentence(text, say)));
  const chosen = new Set(named.flatMap(({ codes }) => codes));
  if (named.length > 0 && named.every(({ text }) => isCode(whole(text)))) {
    if (values.severity !== 'all') {
      return complain(call, say('option-without-codes', { option: written('severity') }));
    }
    const { showCodes } = await import('./code-page');
    return showCodes(call, [...chosen]);
  }
  const codes = codesInOrder()
    .filter((code) => chosen.size === 0 || chosen.has(code))
    .filter((code) => values.severity === 'all' || CODES[code].severity === values.severity);
  if (values.json) {
    const records = codes.map((code) => ({ code, ...CODES[code], family: familyOf(code), page: codePage(code) }));
    io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    return EXIT.clean;
  }
  io.stdout.write(`${listLines(codes, call).join('\n')}\n`);
  return EXIT.clean;
}

/** A code as it is spelt: `301` and `par301` are PAR301. */
function whole(text: string): string {
  const upper = text.trim().toUpperCase();
  return /^\d/u.test(upper) ? `PAR${upper}` : upper;
}

/** The codes that a text stands for: itself, or all that begin so; `PAR3xx` is a family as the pages write it. */
function codesNamed(text: string): readonly Code[] {
  const head = whole(text).replace(/X{1,3}$/u, '');
  if (!head.startsWith('PAR')) return [];
  return codesInOrder().filter((code) => code.startsWith(head));
}

function unknownSentence(text: string, say: Say): string {
  const code = whole(text);
  const family = codesInOrder().filter((one) => one.startsWith(code.slice(0, 4)));
  // Of several that are as near, one of the family that was named.
  const [meant] = [...closest(code, family, { max: 1 }), ...closest(code, codesInOrder(), { max: 1 })];
  return meant === undefined ? say('code-unknown', { text }) : say('code-unknown.meant', { text, meant });
}

function listLines(codes: readonly Code[], { io, language, say }: CodesCall): readonly string[] {
  const [first] = codes;
  if (first === undefined) return [say('codes-none')];
  const style = styleOf(io.stdout.colours);
  const columns = [
    { title: say('list-code') },
    { title: say('list-severity') },
    { title: say('list-title'), flexible: true },
  ];
  const rows = codes.map((code) => [code, say(CODES[code].severity), CODES[code].title[language]]);
  const { head, lines } = tableOf(columns, rows, io.stdout.columns);
  const rowsOf = (family: CodeFamily) => codes.filter((code) => familyOf(code) === family);
  const families = (Object.keys(CODE_FAMILIES) as CodeFamily[]).filter((family) => rowsOf(family).length > 0);
  return [
    style('dim', head),
    ...families.flatMap((family) => [
      '',
      ...wrap(`${family}xx – ${CODE_FAMILIES[family][language]}`, io.stdout.columns).map((line) => style('bold', line)),
      ...rowsOf(family).flatMap((code) => {
        const row = rows[codes.indexOf(code)] ?? [];
        return lines([row]).map((line, index) => (index === 0 ? coloured(line, code, say, style) : line));
      }),
    ]),
    '',
    style('dim', say('codes-more', { code: first })),
  ];
}

/** The first line of a row with its severity in colour. */
function coloured(line: string, code: Code, say: Say, style: Style): string {
  const { severity } = CODES[code];
  const word = say(severity);
  const before = `${padTo(code, code.length)}  `;
  return before + style(SEVERITY_STYLES[severity], word) + line.slice(before.length + word.length);
}
