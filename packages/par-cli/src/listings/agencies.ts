import { formatDate } from '@soctrang/par-core/calendar';
import {
  type Agency,
  type AgencyKind,
  type Bilingual,
  type CalendarDate,
  type Directive,
  findAgency,
  isValidOn,
} from '@soctrang/par-core/directive';
import { dayOf } from '../arguments/day';
import { directiveOf } from '../arguments/directive';
import type { Call } from '../command/command';
import type { AGENCIES_OPTIONS } from '../commands/agencies';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { type Column, type Row, tableOf } from '../terminal/table';

/** The kinds of agency in the order of the list, as a heading names them. */
const KINDS = {
  department: { vi: 'Sở, ban, ngành tỉnh', en: 'Provincial departments and branches' },
  board: { vi: 'Ban quản lý', en: 'Management boards' },
  'public-service-unit': { vi: 'Đơn vị sự nghiệp công lập tỉnh', en: 'Provincial public service units' },
  'central-agency': { vi: 'Cơ quan Trung ương đặt tại tỉnh', en: 'Central agencies in the province' },
  district: { vi: 'Ủy ban nhân dân huyện, thị xã, thành phố', en: 'District people’s committees' },
  'provincial-leadership': { vi: 'Lãnh đạo tỉnh', en: 'Provincial leadership' },
  partner: { vi: 'Đơn vị có liên quan, không được giao nhiệm vụ', en: 'Others named, bound to nothing' },
} as const satisfies Readonly<Record<AgencyKind, Bilingual>>;

/** `par agencies`: the agencies that a directive knows, on a day. */
export async function listAgencies(call: Call<typeof AGENCIES_OPTIONS>): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const directive = await directiveOf(call, values.directive);
  if (directive === 'refused') return EXIT.usage;
  const day = dayOf(call, 'on', values.on);
  if (day === 'refused') return EXIT.usage;
  const on = day ?? directive.date;
  const agencies = directive.agencies.filter((agency) => isValidOn(agency, on));
  if (values.json) {
    io.stdout.write(`${JSON.stringify(agencies, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const lines = [style('bold', say('agencies-on', { date: formatDate(on, language) }))];
  for (const kind of Object.keys(KINDS) as AgencyKind[]) {
    const rows = agencies
      .filter((agency) => agency.kind === kind)
      .map((agency) => [agency.name[language], shortNameOf(agency, on, directive), agency.id]);
    if (rows.length === 0) continue;
    const columns = [
      { title: `${KINDS[kind][language]} (${rows.length})`, flexible: true },
      { title: say('list-abbreviation'), wholeTitle: true },
      { title: say('list-id') },
    ];
    const { head, lines: tableLines } = withoutEmptyColumns(columns, rows, io.stdout.columns);
    lines.push('', style('bold', head), ...tableLines);
  }
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

/** A table without the columns in which nothing stands. */
function withoutEmptyColumns(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
): { readonly head: string; readonly lines: readonly string[] } {
  const isKept = (_: unknown, index: number): boolean => rows.some((row) => row[index] !== '');
  const kept = rows.map((row) => row.filter(isKept));
  const table = tableOf(columns.filter(isKept), kept, width);
  return { head: table.head, lines: table.lines(kept) };
}

/** The abbreviation that names this agency and no other: eleven district units share `UBND`. */
function shortNameOf({ id, abbreviations }: Agency, on: CalendarDate, { agencies }: Directive): string {
  const names = (text: string): boolean => {
    const found = findAgency(text, { on, agencies });
    return found.kind === 'found' && found.agency.id === id;
  };
  return abbreviations.find(names) ?? '';
}
