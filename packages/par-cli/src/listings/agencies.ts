import { formatDate } from '@soctrang/par-core/calendar';
import {
  type Agency,
  type AgencyKind,
  type Bilingual,
  isValidOn,
  soctrang20210924,
} from '@soctrang/par-core/directive';
import { dayOf } from '../arguments/day';
import type { Call } from '../command/command';
import type { AGENCIES_OPTIONS } from '../commands/agencies';
import { EXIT, type ExitCode } from '../exit-code';
import { styleOf } from '../terminal/style';
import { tableLines } from '../terminal/table';

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

/** `par agencies`: the agencies that the directive knows, on a day. */
export async function listAgencies(call: Call<typeof AGENCIES_OPTIONS>): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const day = dayOf(call, 'on', values.on);
  if (day === 'refused') return EXIT.usage;
  const on = day ?? soctrang20210924.date;
  const agencies = soctrang20210924.agencies.filter((agency: Agency) => isValidOn(agency, on));
  if (values.json) {
    io.stdout.write(`${JSON.stringify(agencies, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const kinds = (Object.keys(KINDS) as AgencyKind[]).filter((kind) => agencies.some((agency) => agency.kind === kind));
  const columns = [
    { title: say('list-abbreviation') },
    { title: say('list-name'), flexible: true },
    { title: say('list-id') },
  ];
  const rowOf = ({ abbreviations, name, id }: Agency): readonly string[] => [
    abbreviations[0] ?? '',
    name[language],
    id,
  ];
  const lines = [style('bold', say('agencies-on', { date: formatDate(on, language) }))];
  for (const kind of kinds) {
    const rows = agencies.filter((agency) => agency.kind === kind).map(rowOf);
    const table = tableLines(columns, rows, io.stdout.columns);
    lines.push('', style('bold', `${KINDS[kind][language]} (${rows.length})`), style('dim', table.head), ...table.rows);
  }
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}
