import { EXIT } from '../exit-code';
import type { OutputStream } from '../io';
import { type Language, type MessageKey, sayIn } from '../messages';
import { styleOf } from '../terminal/style';
import { widthOf } from '../terminal/width';
import { wrap } from '../terminal/wrap';
import type { Command } from './command';
import { type Option, type Options, written } from './option';
import { SHARED_OPTIONS } from './shared-options';

/** Sentences wider than this are hard to read. */
const WIDEST = 100;
/** Room for the names at the left; a longer one has its line to itself. */
const LEFT = 26;

/** What each exit code means. */
export const EXIT_SENTENCES = {
  clean: 'exit-clean',
  findings: 'exit-findings',
  usage: 'exit-usage',
  crash: 'exit-crash',
} as const satisfies Readonly<Record<keyof typeof EXIT, MessageKey>>;

type Row = readonly [name: string, about: string];

interface HelpOptions {
  readonly language: Language;
  /** How the command is called. */
  readonly par: string;
  readonly stream: OutputStream;
}

/** The help of `par` itself: what it is for, its commands, its exit codes. */
export function overview(commands: readonly Command[], { language, par, stream }: HelpOptions): string {
  const say = sayIn(language, par);
  const page = pageOf(stream);
  const about = {
    vi: 'par – kiểm tra và lập báo cáo kết quả thực hiện công văn ngày 24/9/2021 của tỉnh Sóc Trăng về nâng cao Chỉ số cải cách hành chính',
    en: 'par – checks and begins progress reports on Sóc Trăng’s official letter of 24 September 2021 on raising the Public Administration Reform Index',
  };
  return page.join(
    page.text(about[language]),
    page.section(say('help-usage'), [`  ${par} ${say('help-command')} [${say('help-options-word')}]`]),
    page.section(
      say('help-commands'),
      page.rows(commands.filter(({ hidden }) => !hidden).map(({ name, summary }) => [name, summary[language]])),
    ),
    page.section(say('help-options'), page.rows(optionRows(SHARED_OPTIONS, language))),
    page.section(
      say('help-exit-codes'),
      page.rows(
        (Object.keys(EXIT_SENTENCES) as (keyof typeof EXIT_SENTENCES)[]).map((name) => [
          String(EXIT[name]),
          say(EXIT_SENTENCES[name]),
        ]),
      ),
    ),
    [say('help-more')],
  );
}

/** The help of one command, made from its definition. */
export function commandHelp(command: Command, { language, par, stream }: HelpOptions): string {
  const say = sayIn(language);
  const page = pageOf(stream);
  return page.join(
    page.text(`par ${command.name} – ${command.summary[language]}`),
    page.section(say('help-usage'), [`  ${par} ${commandUsage(command, language)}`]),
    page.section(say('help-options'), page.rows(optionRows(command.options, language))),
    page.section(say('help-shared-options'), page.rows(optionRows(SHARED_OPTIONS, language))),
    page.section(
      say('help-examples'),
      command.examples.flatMap(({ line, about }) => [`  ${par} ${line}`, ...page.indented(about[language], 6)]),
    ),
  );
}

/** How a command is written: `new --agency AGENCY --period PERIOD [options]`. */
export function commandUsage({ name, options, args }: Command, language: Language): string {
  const say = sayIn(language);
  const required = Object.entries(options)
    .filter(([, option]) => option.kind === 'text' && option.required)
    .map(([own, option]) => ` ${optionName(own, option, language)}`)
    .join('');
  const some = Object.keys(options).length === 0 ? '' : ` [${say('help-options-word')}]`;
  return `${name}${required}${some}${args === undefined ? '' : ` [${args[language]}…]`}`;
}

function optionRows(options: Options, language: Language): readonly Row[] {
  return Object.entries(options).map(([name, option]) => [
    optionName(name, option, language),
    optionAbout(option, language),
  ]);
}

/** How an option is written, with what stands for its value: `-o, --output FILE`. */
export function optionName(name: string, option: Option, language: Language): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const key = option.kind === 'keyed' ? `[.${option.key[language]}]` : '';
  return `${short}${written(name)}${key}${option.kind === 'flag' ? '' : ` ${option.value[language]}`}`;
}

/** What an option is for, its choices and its default. */
export function optionAbout(option: Option, language: Language): string {
  const say = sayIn(language);
  const { about } = option;
  switch (option.kind) {
    case 'flag':
    case 'keyed':
    case 'list':
      return about[language];
    case 'text':
      if (option.required) return `${about[language]} (${say('help-required')})`;
      if (option.default === undefined) return about[language];
      return `${about[language]} (${say('help-default', { text: option.default })})`;
    case 'choice': {
      const choices = option.choices.map((choice) => `${choice.name} (${choice.about[language]})`).join(', ');
      return `${about[language]}: ${choices}; ${say('help-default', { text: option.default })}`;
    }
    default: {
      const unknown: never = option;
      return unknown;
    }
  }
}

/** How a page of help is laid out on a terminal. */
function pageOf({ columns, colours }: OutputStream) {
  const width = Math.min(columns, WIDEST);
  const style = styleOf(colours);
  const indented = (text: string, indent: number): readonly string[] =>
    wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
  return {
    indented,
    text: (text: string): readonly string[] => wrap(text, width),
    rows: (rows: readonly Row[]): readonly string[] =>
      rows.flatMap(([name, about]) => {
        const room = Math.min(LEFT, Math.max(...rows.map((row) => widthOf(row[0]))));
        const [first = '', ...rest] = indented(about, room + 4);
        if (widthOf(name) > room) return [`  ${name}`, first, ...rest];
        return [`  ${name}${first.slice(2 + widthOf(name))}`, ...rest];
      }),
    section: (title: string, lines: readonly string[]): readonly string[] =>
      lines.length === 0 ? [] : [style('bold', `${title}:`), ...lines],
    join: (...parts: readonly (readonly string[])[]): string =>
      `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`,
  };
}
