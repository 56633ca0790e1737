import { parseArgs } from 'node:util';
import { type Keyed, type Option, type Options, type RawValues, written, writtenWithKeys } from './option';

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
    args: argv.map((arg) => withLongName(arg, options)),
    options: Object.fromEntries(
      known.flatMap(([name, option]) =>
        [written(name), ...writtenWithKeys(name, option)].map((one, index) => [
          one.slice('--'.length),
          index === 0 ? typeOf(option) : { type: 'string' as const },
        ]),
      ),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, RawValues[string]> = {};
  const args: { text: string; index: number }[] = [];
  const refusals: Refusal[] = [];
  for (const [name, option] of known) values[name] = valueUnlessGiven(option);
  // Node takes `-o.github` for nine options, of which `-h` would be one: behind one that is not known, none is.
  let unknown: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator' || token.index === unknown) continue;
    if (token.kind === 'positional') {
      args.push({ text: token.value, index: token.index });
      continue;
    }
    const [name, key] = nameAndKey(token.name, options);
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const raw = key === undefined ? token.rawName : (argv[token.index] ?? token.rawName).replace(/=.*$/su, '');
    if (option === undefined || (key !== undefined && !keysOf(option).includes(key))) {
      refusals.push({ kind: 'unknown-option', option: raw });
      unknown = token.index;
      continue;
    }
    if (option.kind === 'keyed') values[name] = [...keyedOf(values[name]), { key, text: token.value ?? '' }];
    else if (option.kind === 'list') values[name] = [...listOf(values[name]), token.value ?? ''];
    else values[name] = option.kind === 'flag' ? true : token.value;
    const refusal = refusalOf(option, raw, token.value, token.inlineValue ?? false);
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

/** `-o.json` as `--output.json`: no short option has more than a letter to Node. */
function withLongName(arg: string, options: Options): string {
  const match = /^-([a-z])(\..*)$/su.exec(arg);
  const named = match && Object.entries(options).find(([, { kind, short }]) => kind === 'keyed' && short === match[1]);
  return named ? `${written(named[0])}${match[2]}` : arg;
}

/** `output.json` in its two parts, where there is a keyed option of that name. */
function nameAndKey(name: string, options: Options): readonly [name: string, key: string | undefined] {
  const dot = name.indexOf('.');
  const before = name.slice(0, Math.max(0, dot));
  const isKeyed = dot > 0 && Object.hasOwn(options, before) && options[before]?.kind === 'keyed';
  return isKeyed ? [before, name.slice(dot + 1)] : [name, undefined];
}

function keysOf(option: Option): readonly string[] {
  return option.kind === 'keyed' ? option.keys.map((key) => key.name) : [];
}

function keyedOf(value: RawValues[string]): readonly Keyed[] {
  return typeof value === 'object' ? value.filter((one) => typeof one === 'object') : [];
}

function listOf(value: RawValues[string]): readonly string[] {
  return typeof value === 'object' ? value.filter((one) => typeof one === 'string') : [];
}

function valueUnlessGiven(option: Option): RawValues[string] {
  switch (option.kind) {
    case 'flag':
      return false;
    case 'keyed':
    case 'list':
      return [];
    default:
      return option.default;
  }
}

function typeOf(option: Option): { type: 'string' | 'boolean'; short?: string } {
  return { type: option.kind === 'flag' ? 'boolean' : 'string', ...(option.short && { short: option.short }) };
}

function refusalOf(option: Option, raw: string, value: string | undefined, inline: boolean): Refusal | undefined {
  if (option.kind === 'flag') return value === undefined ? undefined : { kind: 'takes-no-value', option: raw };
  // `--today --lang`: the value was forgotten. A single dash is a value, standard output; and so is a negative number,
  // which the command itself may not take.
  if (value === undefined || value === '' || (!inline && /^-\D/u.test(value))) {
    return { kind: 'needs-value', option: raw };
  }
  if (option.kind === 'choice') {
    const choices = option.choices.map((choice) => choice.name);
    if (!choices.includes(value)) return { kind: 'choice', option: raw, text: value, choices };
  }
  return undefined;
}
