import { parseArgs } from 'node:util';
import { type Option, type Options, type RawValues, written } from './option';

/** Why a command line is not taken. */
export type Refusal =
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'needs-value'; readonly option: string }
  | { readonly kind: 'takes-no-value'; readonly option: string }
  | { readonly kind: 'choice'; readonly option: string; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: 'required'; readonly option: string };

/** What a command line says. */
export interface CommandLine {
  /** Defaults filled in; a value that was refused stands as it was written. */
  readonly values: RawValues;
  /** The arguments that are no options, with their places among all arguments. */
  readonly args: readonly { readonly text: string; readonly index: number }[];
  readonly refusals: readonly Refusal[];
}

/** Reads arguments against a table of options. Whatever is wrong is a refusal; the rest is read all the same. */
export function readCommandLine(argv: readonly string[], options: Options): CommandLine {
  const known = Object.entries(options);
  // Not strict: Node's own complaints are English, and end with the first.
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(known.map(([name, option]) => [name, typeOf(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  const args: { text: string; index: number }[] = [];
  const refusals: Refusal[] = [];
  for (const [name, option] of known) values[name] = option.kind === 'flag' ? false : option.default;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      args.push({ text: token.value, index: token.index });
      continue;
    }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) {
      refusals.push({ kind: 'unknown-option', option: token.rawName });
      continue;
    }
    values[token.name] = option.kind === 'flag' ? true : token.value;
    const refusal = refusalOf(option, token.rawName, token.value, token.inlineValue ?? false);
    if (refusal) refusals.push(refusal);
  }
  for (const [name, option] of known) {
    if (option.kind !== 'text' || !option.required || tokens.some((token) => 'name' in token && token.name === name)) {
      continue;
    }
    refusals.push({ kind: 'required', option: written(name) });
  }
  return { values, args, refusals };
}

function typeOf(option: Option): { type: 'string' | 'boolean'; short?: string } {
  return { type: option.kind === 'flag' ? 'boolean' : 'string', ...(option.short && { short: option.short }) };
}

function refusalOf(option: Option, raw: string, value: string | undefined, inline: boolean): Refusal | undefined {
  if (option.kind === 'flag') return value === undefined ? undefined : { kind: 'takes-no-value', option: raw };
  // `--today --lang`: the value was forgotten. A single dash is a value: standard output.
  if (value === undefined || value === '' || (!inline && value.length > 1 && value.startsWith('-'))) {
    return { kind: 'needs-value', option: raw };
  }
  if (option.kind === 'choice') {
    const choices = option.choices.map((choice) => choice.name);
    if (!choices.includes(value)) return { kind: 'choice', option: raw, text: value, choices };
  }
  return undefined;
}
