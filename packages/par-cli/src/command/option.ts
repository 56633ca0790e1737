import type { Bilingual } from '@soctrang/par-core/directive';

/** One value of a choice. */
export interface Choice<Name extends string = string> {
  readonly name: Name;
  readonly about: Bilingual;
}

/** What a shell offers while a value or an argument is typed: the engine of completion knows how to find each. */
export type Suggested =
  | 'agency'
  | 'code'
  | 'period'
  | 'shell'
  | 'task'
  /** Files of one kind by their endings, and the folders on the way to them. */
  | 'report'
  | 'roster'
  | 'calendar'
  | 'criteria'
  /** What `par criteria` can do, and what with. */
  | 'criteria-action'
  | 'folder';

interface OptionBase {
  readonly about: Bilingual;
  /** One letter: `o` for `-o`. */
  readonly short?: string;
}

/** Given or not: `--summary`. */
export interface FlagOption extends OptionBase {
  readonly kind: 'flag';
}

/** With a text that the command reads: `--today 2021-12-20`. */
export interface TextOption extends OptionBase {
  readonly kind: 'text';
  /** What stands for the value in the help. */
  readonly value: Bilingual;
  /** What a shell offers for the value. */
  readonly suggest?: Suggested;
  readonly required?: true;
  readonly default?: string;
}

/** With a text, as often as it is needed: `--set 1.1=95% --set 1.2=yes`. */
export interface ListOption extends OptionBase {
  readonly kind: 'list';
  readonly value: Bilingual;
  /** What a shell offers for the value. */
  readonly suggest?: Suggested;
}

/** With one of a list of values: `--format json`. */
export interface ChoiceOption<Name extends string = string> extends OptionBase {
  readonly kind: 'choice';
  readonly value: Bilingual;
  readonly choices: readonly Choice<Name>[];
  readonly default: Name;
}

/** With a text for each of several names, or for none; may be given again: `-o FILE`, `-o.json FILE`. */
export interface KeyedOption<Name extends string = string> extends OptionBase {
  readonly kind: 'keyed';
  readonly value: Bilingual;
  /** What stands for the name in the help. */
  readonly key: Bilingual;
  readonly keys: readonly Choice<Name>[];
}

/** One time that a keyed option is given. */
export interface Keyed<Name extends string = string> {
  readonly key: Name | undefined;
  readonly text: string;
}

export type Option = FlagOption | TextOption | ListOption | ChoiceOption | KeyedOption;

/** The options of a command, by their long names. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<One extends Option> = One extends FlagOption
  ? boolean
  : One extends ChoiceOption<infer Name>
    ? Name
    : One extends KeyedOption<infer Key>
      ? readonly Keyed<Key>[]
      : One extends ListOption
        ? readonly string[]
        : One extends { readonly required: true } | { readonly default: string }
          ? string
          : string | undefined;

/** What a command gets for its options: defaults filled in, choices checked. */
export type ValuesOf<Table extends Options> = { readonly [Name in keyof Table]: ValueOf<Table[Name]> };

/** The values as they were read, before anything is known of their types. */
export type RawValues = Readonly<Record<string, string | boolean | readonly Keyed[] | readonly string[] | undefined>>;

/** How an option is written: `--format`. */
export function written(name: string): string {
  return `--${name}`;
}

/** How a keyed option is written with each of its keys: `--output.json`. */
export function writtenWithKeys(name: string, option: Option): readonly string[] {
  return option.kind === 'keyed' ? option.keys.map((key) => `${written(name)}.${key.name}`) : [];
}
