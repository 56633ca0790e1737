import type { Command } from './command/command';
import { type CommandLine, readCommandLine } from './command/command-line';
import type { RawValues } from './command/option';
import { SHARED_OPTIONS } from './command/shared-options';
import { COMMANDS } from './commands';
import { complain } from './complain';
import { EXIT, type ExitCode } from './exit-code';
import type { Io } from './io';
import { type Language, sayIn } from './messages';
import { ownVersion } from './version';

/**
 * The command line from its arguments to its exit code. Never throws: a fault of the program is said in one
 * sentence.
 *
 * @param argv the arguments behind `par`
 * @example await run(['check', 'bao-cao'], io) // 1: there are findings
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // Options that stand before the command's name are those that every command takes.
  const shared = readCommandLine(argv, SHARED_OPTIONS);
  const language = languageOf(shared);
  try {
    return await dispatch(argv, shared, io, language);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain({ io }, sayIn(language, io.command)('crash', { reason }));
    if (io.debug && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return EXIT.crash;
  }
}

/** Vietnamese unless told; a language that is not known is refused later, in Vietnamese. */
function languageOf({ values }: CommandLine): Language {
  return values.lang === 'en' ? 'en' : 'vi';
}

/** The language in which a command line is answered. */
export function languageOfArguments(argv: readonly string[]): Language {
  return languageOf(readCommandLine(argv, SHARED_OPTIONS));
}

async function dispatch(argv: readonly string[], shared: CommandLine, io: Io, language: Language): Promise<ExitCode> {
  const [first, second] = shared.args;
  const asksHelp = first?.text === 'help';
  const name = asksHelp ? second : first;
  if (name === undefined) return withoutCommand(shared, io, language, asksHelp);
  const command = COMMANDS.find((one) => one.name === name.text);
  if (command === undefined) return unknownCommand(name.text, io, language);
  if (asksHelp || shared.values.help === true) return showHelp(command, io, language);
  if (shared.values.version === true) return showVersion(io);
  const rest = argv.filter((_, index) => index !== name.index);
  return call(command, rest, io, language);
}

async function withoutCommand(shared: CommandLine, io: Io, language: Language, asksHelp: boolean): Promise<ExitCode> {
  if (shared.values.version === true) return showVersion(io);
  if (shared.refusals.length > 0) return refuse(shared, undefined, io, language);
  const { overview } = await import('./command/help');
  const asked = asksHelp || shared.values.help === true;
  const stream = asked ? io.stdout : io.stderr;
  stream.write(overview(COMMANDS, { language, par: io.command, stream }));
  return asked ? EXIT.clean : EXIT.usage;
}

async function call(command: Command, argv: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const say = sayIn(language, io.command);
  const line = readCommandLine(argv, { ...command.options, ...SHARED_OPTIONS });
  let wrote = false;
  const write = (text: string): void => {
    wrote = true;
    io.stdout.write(text);
  };
  const code =
    line.refusals.length > 0 || (command.args === undefined && line.args.length > 0)
      ? await refuse(line, command, io, language)
      : await command.call(line.values, {
          args: line.args.map(({ text }) => text),
          io: { ...io, stdout: { ...io.stdout, write } },
          language,
          say,
        });
  // Who reads an array gets an array, also where nothing could be done.
  if (code === EXIT.usage && !wrote) io.stdout.write(emptyOutput(command, line.values));
  return code;
}

function emptyOutput({ emptyOutput: empty }: Command, values: RawValues): string {
  return empty?.(values) ?? '';
}

async function refuse(
  { refusals, args }: CommandLine,
  command: Command | undefined,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const say = sayIn(language, io.command);
  const { refusalSentence } = await import('./command/refusal');
  const options = { ...command?.options, ...SHARED_OPTIONS };
  const sentences = await Promise.all(refusals.map((refusal) => refusalSentence(refusal, options, say)));
  if (command?.args === undefined) sentences.push(...args.map(({ text }) => say('no-argument', { text })));
  const help = command === undefined ? say('see-help') : say('see-command-help', { command: command.name });
  return complain({ io }, ...sentences, help);
}

async function unknownCommand(text: string, io: Io, language: Language): Promise<ExitCode> {
  const say = sayIn(language, io.command);
  const { nearest } = await import('./command/refusal');
  const meant = await nearest(text, [...COMMANDS.filter(({ hidden }) => !hidden).map(({ name }) => name), 'help']);
  const sentence =
    meant === undefined ? say('unknown-command', { text }) : say('unknown-command.meant', { text, meant });
  return complain({ io }, sentence, say('see-help'));
}

async function showHelp(command: Command, io: Io, language: Language): Promise<ExitCode> {
  const { commandHelp } = await import('./command/help');
  io.stdout.write(commandHelp(command, { language, par: io.command, stream: io.stdout }));
  return EXIT.clean;
}

function showVersion(io: Io): ExitCode {
  io.stdout.write(`${ownVersion()}\n`);
  return EXIT.clean;
}
