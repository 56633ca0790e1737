import type { Call } from '../../command/command';
import type { CHECK_OPTIONS } from '../../commands/check';
import { complain } from '../../complain';
import type { OutputStream } from '../../io';
import type { Wanted } from '../checked-file';
import { type FindingsWriter, formatOf } from '../formats';
import type { CheckPlan } from '../run-check';
import type { Destination } from './destinations';
import { type OutputFile, type OutputProblem, openOutput } from './output-file';

/** Results for people that go into a file are as wide as a page. */
const PAGE_COLUMNS = 100;

/** Everything that the findings are written to. */
export interface Results {
  readonly writer: FindingsWriter;
  /** Gives the files their names; why this failed where it did. */
  readonly finish: () => readonly OutputProblem[];
  /** Takes back what is not finished. */
  readonly discard: () => void;
}

/** What the forms that are asked for need to know of each file. */
export function wantedBy(
  destinations: readonly Destination[],
  { language, values, io }: Pick<Call<typeof CHECK_OPTIONS>, 'language' | 'values' | 'io'>,
): Wanted {
  const formats = destinations.map(({ format }) => formatOf(format));
  return {
    language,
    drawing: formats.some(({ drawn }) => drawn) ? { columns: columnsOf(destinations, io.stdout) } : undefined,
    exchange: formats.some(({ exchange }) => exchange),
    summary: values.summary && destinations.some(({ format }) => format === 'pretty'),
  };
}

/** How wide people see the results: a terminal decides also for the files written beside it. */
function columnsOf(destinations: readonly Destination[], stdout: OutputStream): number {
  const isShown = destinations.some(({ format, file }) => file === undefined && formatOf(format).drawn);
  return isShown ? stdout.columns : PAGE_COLUMNS;
}

/** Opens every file that results go to, before anything is checked. What cannot be written to ends the command. */
export async function openResults(
  call: Call<typeof CHECK_OPTIONS>,
  { destinations, most }: Pick<CheckPlan, 'destinations' | 'most'>,
): Promise<Results | 'refused'> {
  const { io, language, say, values } = call;
  const files: OutputFile[] = [];
  const discard = (): void => {
    for (const file of files) file.discard();
  };
  const columns = columnsOf(destinations, io.stdout);
  const writers: FindingsWriter[] = [];
  for (const { format, file } of destinations) {
    let out: OutputStream = io.stdout;
    if (file !== undefined) {
      const opened = openOutput(file.file, file.location, columns);
      if (typeof opened === 'function') {
        discard();
        complain(call, opened(say));
        return 'refused';
      }
      files.push(opened);
      out = opened;
    }
    const create = await formatOf(format).load();
    const { cwd } = io;
    writers.push(create({ out, language, say, cwd, failOn: values['fail-on'], summary: values.summary, most }));
  }
  return {
    writer: together(writers),
    finish: () => files.flatMap((file) => file.finish() ?? []),
    discard,
  };
}

function together(writers: readonly FindingsWriter[]): FindingsWriter {
  const [only] = writers;
  if (only !== undefined && writers.length === 1) return only;
  return {
    file: (checked) => {
      for (const writer of writers) writer.file(checked);
    },
    problem: (problem) => {
      for (const writer of writers) writer.problem(problem);
    },
    roster: (checked) => {
      for (const writer of writers) writer.roster(checked);
    },
    end: (code) => {
      for (const writer of writers) writer.end(code);
    },
  };
}
