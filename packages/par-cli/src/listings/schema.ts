import { reportJsonSchema } from '@soctrang/par-core/report';
import type { Call } from '../command/command';
import type { SCHEMA_OPTIONS } from '../commands/schema';
import { EXIT, type ExitCode } from '../exit-code';

/** `par schema`: the JSON Schema of a report, for editors that know nothing else. */
export async function printSchema({ values, io }: Call<typeof SCHEMA_OPTIONS>): Promise<ExitCode> {
  io.stdout.write(`${JSON.stringify(reportJsonSchema({ vocabulary: values.keys }), null, 2)}\n`);
  return EXIT.clean;
}
