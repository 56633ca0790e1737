import type { Call } from '../command/command';
import type { DOCTOR_OPTIONS } from '../commands/doctor';
import { EXIT, type ExitCode } from '../exit-code';
import type { MessageKey } from '../messages';
import { type StyleName, styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { configurationFor } from './configuration';
import { folderObservations } from './folder';
import { foundFiles } from './found-files';
import { machineObservations, thisMachine } from './machine';
import type { Level, Observation } from './observation';
import { schemaObservations } from './schema-state';

const LEVELS = {
  good: { key: 'doctor-good', style: ['green', 'bold'] },
  note: { key: 'doctor-note', style: ['cyan', 'bold'] },
  wrong: { key: 'doctor-wrong', style: ['red', 'bold'] },
} as const satisfies Readonly<Record<Level, { readonly key: MessageKey; readonly style: StyleName }>>;

/** `par doctor`: looks over the machine and the current folder; the exit code is 1 where something is wrong. */
export async function examine(call: Call<typeof DOCTOR_OPTIONS>): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const machine = thisMachine();
  const configuration = await configurationFor(io.cwd);
  const { files, complete } = await foundFiles(io.cwd);
  const observations = [
    ...machineObservations(machine),
    ...(await folderObservations(io.cwd, { files, complete, configuration, today: await io.today(), language })),
    ...(await schemaObservations(io.cwd, files)),
  ];
  if (values.json) {
    const record = {
      ...machine,
      folder: io.cwd,
      configuration: configuration ?? null,
      files: files.map(({ file, kind, format }) => ({
        file,
        kind,
        format: format ? `${format.name}/${format.version}` : null,
      })),
      observations: observations.map(({ id, level, say: words }) => ({ id, level, message: words(say) })),
    };
    io.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  } else io.stdout.write(`${pageLines(observations, call).join('\n')}\n`);
  return observations.some(({ level }) => level === 'wrong') ? EXIT.findings : EXIT.clean;
}

function pageLines(observations: readonly Observation[], { io, say }: Call<typeof DOCTOR_OPTIONS>): readonly string[] {
  const style = styleOf(io.stdout.colours);
  const words = Object.values(LEVELS).map(({ key }) => say(key));
  const width = Math.max(...words.map(({ length }) => length)) + 2;
  const lines = observations.flatMap(({ level, say: sentence }) => {
    const { key, style: name } = LEVELS[level];
    const word = say(key);
    const [first = '', ...rest] = wrap(sentence(say), io.stdout.columns - width);
    return [
      `${style(name, word)}${' '.repeat(width - word.length)}${first}`,
      ...rest.map((line) => ' '.repeat(width) + line),
    ];
  });
  const count = observations.filter(({ level }) => level === 'wrong').length;
  const verdict =
    count === 0 ? say('doctor-sound') : count === 1 ? say('doctor-amiss.one') : say('doctor-amiss', { count });
  return [...lines, '', ...wrap(verdict, io.stdout.columns).map((line) => style('bold', line))];
}
