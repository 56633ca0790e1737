import { checkExample, configSilencer, configSwitch, isSilenceable, sentenceOf, silencer } from '@soctrang/par-core';
import {
  basisText,
  CODE_FAMILIES,
  type Code,
  codePage,
  type ExplainedCode,
  embedExample,
  explainCode,
  familyOf,
  type MarkedLine,
  markedLines,
  WITHIN_WORDS,
} from '@soctrang/par-core/codes';
import { officeSentences } from '@soctrang/par-office/messages';
import type { Call } from '../command/command';
import type { CODES_OPTIONS } from '../commands/codes';
import { EXIT, type ExitCode } from '../exit-code';
import type { Language, Say } from '../messages';
import { SEVERITY_STYLES } from '../terminal/severity-style';
import { type Style, styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';

/** Sentences wider than this are hard to read. */
const WIDEST = 100;

/** `par codes PAR301`: all there is to say of the codes that are named. */
export function showCodes(call: Call<typeof CODES_OPTIONS>, codes: readonly Code[]): ExitCode {
  const { values, io, language, say } = call;
  const explained = codes.map(explainCode);
  if (values.json) {
    const records = explained.map((one) => ({
      ...one,
      sentences: [...one.sentences, ...officeSentences(one.code)],
      basis: one.basis.map((basis) => ({ ...basis, text: basisText(basis) })),
      family: familyOf(one.code),
      page: codePage(one.code),
    }));
    io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const page = { language, say, style, width: Math.min(io.stdout.columns, WIDEST) };
  io.stdout.write(`${explained.map((one) => pageLines(one, page).join('\n')).join('\n\n')}\n`);
  return EXIT.clean;
}

interface Page {
  readonly language: Language;
  readonly say: Say;
  readonly style: Style;
  readonly width: number;
}

function pageLines(explained: ExplainedCode, page: Page): readonly string[] {
  const { language, say, style, width } = page;
  const { code, title, severity, why, basis } = explained;
  const family = CODE_FAMILIES[familyOf(code)];
  return [
    ...wrap(`${code} – ${title[language]}`, width).map((line) => style('bold', line)),
    `${style(SEVERITY_STYLES[severity], say(severity))} · ${family[language]}`,
    '',
    ...wrap(why[language], width),
    '',
    ...exampleLines(explained, page),
    '',
    style('bold', `${say('code-basis')}:`),
    ...basis.flatMap((one) => indented(basisText(one)[language], 2, width)),
    '',
    ...silenceLines(explained, page).map((line) => style('dim', line)),
  ];
}

function silenceLines(explained: ExplainedCode, { say, width }: Page): readonly string[] {
  const { code } = explained;
  const lines = configSilencer(explained);
  return [
    ...wrap(
      isSilenceable(explained) ? say('code-silence', { comment: silencer(code) }) : say('code-no-silence'),
      width,
    ),
    ...(lines
      ? [
          ...wrap(say('code-silence-config', { everywhere: configSwitch(code) }), width),
          ...lines.map((line) => `  ${line}`),
        ]
      : []),
  ];
}

function exampleLines(explained: ExplainedCode, { language, say, style, width }: Page): readonly string[] {
  const heading = (text: string): string => style('bold', `${text}:`);
  if (explained.within === 'words') {
    return [
      heading(say('code-wrong')),
      ...indented(explained.wrong[language], 2, width),
      '',
      heading(say('code-right')),
      ...indented(explained.right[language], 2, width),
    ];
  }
  const { code, wrong, right, within } = explained;
  const file = embedExample(explained, wrong);
  const finding = checkExample(file).find((one) => one.code === code);
  return [
    `${heading(say('code-wrong'))} ${style('dim', `(${WITHIN_WORDS[within][language]})`)}`,
    ...markedLines(file, wrong.length, finding).flatMap((line) => drawn(line, style)),
    ...(finding ? indented(sentenceOf(finding, language), 2, width) : []),
    '',
    heading(say('code-right')),
    ...right.map((line) => `  ${style('green', line)}`),
  ];
}

function drawn({ text, mark }: MarkedLine, style: Style): readonly string[] {
  if (mark === undefined) return [`  ${text}`];
  const marked = style('red', text.slice(mark.from, mark.from + mark.width));
  return [
    `  ${text.slice(0, mark.from)}${marked}${text.slice(mark.from + mark.width)}`,
    `  ${' '.repeat(mark.from)}${style('red', '^'.repeat(mark.width))}`,
  ];
}

function indented(text: string, indent: number, width: number): readonly string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}
