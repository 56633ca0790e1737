import path from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import { criteriaTemplate, criteriaText } from '@soctrang/par-core/criteria';
import { setDifference, setDifferenceText } from '@soctrang/par-core/scoring/plan';
import { criteriaSetOf, nearbySets } from '../arguments/criteria-set';
import { dayOf } from '../arguments/day';
import type { Call } from '../command/command';
import { nearest } from '../command/refusal';
import { CHECK_OPTIONS } from '../commands/check';
import type { CRITERIA_ACTIONS, CRITERIA_OPTIONS } from '../commands/criteria';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { workspacePath } from '../files/disk-workspace';
import { writeNewFile } from '../new/write-new-file';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import { styleOf } from '../terminal/style';
import { tableOf } from '../terminal/table';
import { wrapList } from '../terminal/wrap-list';
import { setPage } from './set-page';

type CriteriaCall = Call<typeof CRITERIA_OPTIONS>;

type Action = (typeof CRITERIA_ACTIONS)[number]['name'];

const ACTIONS: Readonly<Record<Action, (call: CriteriaCall, args: readonly string[]) => Promise<ExitCode>>> = {
  list,
  show,
  check,
  diff,
  new: begin,
};

/** `par criteria`: the first argument says what is to be done with criteria sets. */
export async function criteria(call: CriteriaCall): Promise<ExitCode> {
  const { args, say } = call;
  const [action = 'list', ...rest] = args;
  if (isAction(action)) return ACTIONS[action](call, rest);
  const names = Object.keys(ACTIONS);
  const meant = await nearest(action, names);
  return complain(
    call,
    meant === undefined
      ? say('criteria-action', { text: action, known: names.join(', ') })
      : say('criteria-action.meant', { text: action, meant }),
  );
}

const isAction = (text: string): text is Action => Object.hasOwn(ACTIONS, text);

async function list(call: CriteriaCall, args: readonly string[]): Promise<ExitCode> {
  const { values, io, language, say } = call;
  if (args.length > 0) return complain(call, say('criteria-arguments', { usage: 'criteria list' }));
  const { criteriaSets: sets } = await nearbySets(call);
  if (values.json) {
    const records = sets.map(({ id, name, year, provenance }) => ({ id, name, year, provenance }));
    io.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
    return EXIT.clean;
  }
  const columns = [
    { title: say('list-id') },
    { title: say('criteria-year') },
    { title: say('score-criteria-set'), flexible: true },
  ];
  const rows = sets.map(({ id, year, name }) => [id, String(year), name[language]]);
  const { head, lines } = tableOf(columns, rows, Math.min(io.stdout.columns, 110));
  io.stdout.write(`${[styleOf(io.stdout.colours)('dim', head), ...lines(rows)].join('\n')}\n`);
  return EXIT.clean;
}

async function show(call: CriteriaCall, args: readonly string[]): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const [text] = args;
  if (text === undefined || args.length > 1)
    return complain(call, say('criteria-arguments', { usage: 'criteria show par-index-2021' }));
  const set = await criteriaSetOf(call, text, await nearbySets(call));
  if (set === 'refused') return EXIT.usage;
  if (values.yaml) io.stdout.write(criteriaText(set, { language }));
  else if (values.json) io.stdout.write(`${JSON.stringify(set, null, 2)}\n`);
  else io.stdout.write(setPage(set, call));
  return EXIT.clean;
}

async function diff(call: CriteriaCall, args: readonly string[]): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const [first, second] = args;
  if (first === undefined || args.length > 2)
    return complain(call, say('criteria-arguments', { usage: 'criteria diff par-index-2020 par-index-2021' }));
  const known = await nearbySets(call);
  if (second === undefined) {
    const other = known.criteriaSets.find(({ id }) => id !== first)?.id ?? 'par-index-2021';
    return complain(call, say('criteria-second', { first: shellWord(printable(first)), other }));
  }
  const before = await criteriaSetOf(call, first, known);
  const after = before === 'refused' ? before : await criteriaSetOf(call, second, known);
  if (before === 'refused' || after === 'refused') return EXIT.usage;
  const changes = setDifference(before, after);
  const width = Math.min(io.stdout.columns, 110);
  io.stdout.write(
    values.json
      ? `${JSON.stringify(changes, null, 2)}\n`
      : `${wrapList(setDifferenceText(changes, { language }), width).join('\n')}\n`,
  );
  return EXIT.clean;
}

/** As `par check` does it, for criteria sets alone. */
async function check(call: CriteriaCall, args: readonly string[]): Promise<ExitCode> {
  const { say, values } = call;
  if (args.length === 0)
    return complain(call, say('criteria-arguments', { usage: 'criteria check cchc-2022.par-criteria.yaml' }));
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return EXIT.usage;
  const { readCommandLine } = await import('../command/command-line');
  const { checkCommand } = await import('../commands/check');
  const defaults = readCommandLine([], CHECK_OPTIONS).values;
  const format = values.json ? 'json' : 'pretty';
  return checkCommand.call({ ...values, ...defaults, format, today: values.today }, { ...call, args });
}

async function begin(call: CriteriaCall, args: readonly string[]): Promise<ExitCode> {
  const { io, language, say } = call;
  const [file] = args;
  if (file === undefined || args.length > 1)
    return complain(call, say('criteria-arguments', { usage: 'criteria new cchc-2022.par-criteria.yaml' }));
  const template = criteriaTemplate(language);
  if (file === '-') {
    io.stdout.write(template);
    return EXIT.clean;
  }
  if (fileKindOf(workspacePath(file)) !== 'criteria') {
    const named = file.replace(/(?:\.(?:ya?ml|json))?$/iu, '.par-criteria.yaml');
    return complain(call, say('criteria-name', { path: printable(file), file: shellWord(printable(named)) }));
  }
  if (file.toLowerCase().endsWith('.json')) return complain(call, say('criteria-template-yaml'));
  const problem = await writeNewFile(file, path.resolve(io.cwd, file), template);
  if (problem !== undefined) return complain(call, problem(say));
  const shown = printable(file);
  io.stdout.write(`${say('criteria-written', { file: shown })}\n${say('criteria-next', { file: shellWord(shown) })}\n`);
  return EXIT.clean;
}
