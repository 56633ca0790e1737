import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { calendarInterval, type Period, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { type Agency, agencyOn, type CalendarDate, type Directive } from '@soctrang/par-core/directive';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import { CRITERIA_SETS } from '@soctrang/par-core/scoring/sets';
import { scoreWorkbook } from '@soctrang/par-office/excel';
import { agencyOf } from '../arguments/agency';
import { criteriaSetOf } from '../arguments/criteria-set';
import { dayOf } from '../arguments/day';
import { directiveOf } from '../arguments/directive';
import { readRoster } from '../check/roster-file';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace } from '../files/disk-workspace';
import { isNamedFolder } from '../files/named-folder';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ExportCall } from './exported-reports';
import { writeOutput } from './write-output';

/** Whose blank workbooks are made, and of which period. */
interface Wanted {
  readonly agencies: readonly (Agency | undefined)[];
  readonly period: Period | undefined;
}

/** `par export --blank`: workbooks to be filled in by those who never open an editor. */
export async function blankWorkbooks(call: ExportCall): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  const [report] = args;
  if (report !== undefined) return complain(call, say('export-blank-reports', { path: printable(report) }));
  if (values.agency !== undefined && values.roster !== undefined) return complain(call, say('export-blank-both'));
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return EXIT.usage;
  const today = given ?? (await io.today());
  const directive = await directiveOf(call, values.directive);
  if (directive === 'refused') return EXIT.usage;
  const wanted = await wantedOf(call, directive, today);
  if (wanted === 'refused') return EXIT.usage;
  const around = await diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_REPORT, isHeeded: true }).around(io.cwd);
  const [own] = CRITERIA_SETS;
  const set = values.criteria === undefined ? own : await criteriaSetOf(call, values.criteria, around);
  if (set === 'refused' || set === undefined) return EXIT.usage;
  const { agencies, period } = wanted;
  const target = await targetOf(call, agencies.length);
  if (target === 'refused') return EXIT.usage;
  let code: ExitCode = EXIT.clean;
  for (const agency of agencies) {
    const file = target(nameOf(agency, period));
    const { bytes } = await scoreWorkbook(set, { agency: agency?.id, period, directive, language, today });
    const problem = await writeOutput(file, path.resolve(io.cwd, file), bytes, values);
    if (problem !== undefined) {
      code = complain(call, problem(say));
      continue;
    }
    const shown = printable(file);
    const written = agency
      ? say('export-blank-written', { file: shown, agency: agency.name[language] })
      : say('export-blank-written.none', { file: shown });
    io.stdout.write(`${written}\n`);
  }
  return code;
}

async function wantedOf(call: ExportCall, directive: Directive, today: CalendarDate): Promise<Wanted | 'refused'> {
  const { values, say } = call;
  let period: Period | undefined;
  if (values.period !== undefined) {
    period = parsePeriod(values.period);
    if (period === undefined) {
      complain(call, say('period-unreadable', { text: values.period }));
      return 'refused';
    }
  }
  if (values.roster !== undefined) return agenciesOfRoster(call, values.roster, period, directive, today);
  if (values.agency === undefined) return { agencies: [undefined], period };
  const agency = agencyOf(call, values.agency, period ? calendarInterval(period).to : today, directive);
  return agency === 'refused' ? 'refused' : { agencies: [agency], period };
}

async function agenciesOfRoster(
  call: ExportCall,
  file: string,
  named: Period | undefined,
  directive: Directive,
  today: CalendarDate,
): Promise<Wanted | 'refused'> {
  const read = await readRoster(call, file, today, LARGEST_REPORT, { directives: [directive], brokenFiles: [] });
  if (read === 'refused') return 'refused';
  const period = named ?? (read.value?.period === undefined ? undefined : parsePeriod(read.value.period));
  const on = period ? calendarInterval(period).to : today;
  const agencies = [...(read.value?.places.keys() ?? [])].flatMap((id) => agencyOn(id, on, directive) ?? []);
  if (agencies.length > 0) return { agencies, period };
  complain(call, call.say('export-blank-roster', { path: printable(file), file: shellWord(printable(file)) }));
  return 'refused';
}

/** `so-tai-chinh.2021-Q4.xlsx` */
function nameOf(agency: Agency | undefined, period: Period | undefined): string {
  const parts = [agency?.id ?? 'tu-cham', ...(period ? [periodId(period)] : [])];
  return `${parts.join('.')}.xlsx`;
}

async function targetOf(call: ExportCall, count: number): Promise<((name: string) => string) | 'refused'> {
  const { values, io, say } = call;
  const [named, second] = values.output;
  if (named === undefined) return (name) => name;
  if (second !== undefined) {
    complain(call, say('export-blank-outputs', { path: printable(named), other: printable(second) }));
    return 'refused';
  }
  if (await isNamedFolder(named, io.cwd)) {
    await mkdir(path.resolve(io.cwd, named), { recursive: true });
    return (name) => path.join(named, name);
  }
  if (count > 1) {
    complain(call, say('export-blank-folder', { count }));
    return 'refused';
  }
  if (named.toLowerCase().endsWith('.xlsx')) return () => named;
  complain(call, say('export-blank-ending', { path: printable(named) }));
  return 'refused';
}
