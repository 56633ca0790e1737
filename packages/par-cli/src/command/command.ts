import type { Bilingual } from '@soctrang/par-core/directive';
import type { ExitCode } from '../exit-code';
import type { Io } from '../io';
import type { Language, Say } from '../messages';
import type { Options, RawValues, Suggested, ValuesOf } from './option';
import type { SHARED_OPTIONS } from './shared-options';

/** One call of a command: what the user wrote, and the world it runs in. */
export interface Call<Table extends Options> {
  readonly values: ValuesOf<Table>;
  /** The arguments that are no options. */
  readonly args: readonly string[];
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
}

export interface Example {
  /** Without the leading `par`. */
  readonly line: string;
  readonly about: Bilingual;
}

interface CommandText {
  readonly name: string;
  readonly summary: Bilingual;
  /** Called by scripts, never by hand: no help and no page lists it. */
  readonly hidden?: true;
  /** What its arguments are, where it takes any. */
  readonly args?: Bilingual;
  /** What a shell offers for an argument. */
  readonly argsSuggest?: Suggested;
  readonly options: Options;
  readonly examples: readonly Example[];
  /** What a reader of standard output gets where nothing could be done: `[]` where an array is promised. */
  readonly emptyOutput?: (values: RawValues) => string;
}

/**
 * A command (lệnh) as the list of commands holds it. Help, completion and documentation are made from this;
 * the code behind it is loaded when it is called.
 */
export interface Command extends CommandText {
  readonly call: (values: RawValues, call: Omit<Call<Options>, 'values'>) => Promise<ExitCode>;
}

type SharedOptions = typeof SHARED_OPTIONS;

interface CommandDefinition<Table extends Options> extends CommandText {
  readonly options: Table;
  readonly load: () => Promise<(call: Call<Table & SharedOptions>) => Promise<ExitCode>>;
}

/** Makes a command of the list. The types of its values come from its table of options. */
export function defineCommand<const Table extends Options>(definition: CommandDefinition<Table>): Command {
  const { load, ...text } = definition;
  return {
    ...text,
    call: async (values, call) => {
      const run = await load();
      // `readCommandLine` has held the values against this very table.
      return run({ ...call, values: values as ValuesOf<Table & SharedOptions> });
    },
  };
}
