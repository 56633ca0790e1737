import { nameKey } from '../../../directive/agency-names';
import type { Agency } from '../../../directive/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';
import { atOneTime } from '../meaning/agencies';
import { listOf } from '../meaning/words';

/** PAR837: an abbreviation that several agencies bear at one time means none of them. Each is said once. */
export function abbreviationsTellApart(c: DirectiveContext): void {
  const borne = new Map<string, Agency[]>();
  const said = new Set<string>();
  const bear = (key: string, agency: Agency): void => {
    const bearers = borne.get(key) ?? [];
    if (bearers.length < MOST_BEARERS) bearers.push(agency);
    borne.set(key, bearers);
  };
  for (const agency of c.base?.agencies ?? []) for (const text of agency.abbreviations) bear(nameKey(text), agency);
  for (const { value: agency, read } of c.own) {
    const written = read.kind === 'object' ? read.fields.abbreviations : undefined;
    for (const { value: text, node, path } of listOf(written)) {
      if (!text || !node) continue;
      const key = nameKey(text);
      const other = borne.get(key)?.find((one) => one.id !== agency.id && atOneTime(one, agency));
      if (other && !said.has(key)) {
        said.add(key);
        addFinding(c, 'PAR837', placeOf({ node }), { args: { text, other: other.name, agency: agency.name }, path });
      }
      bear(key, agency);
    }
  }
}

/** Enough to find two of one time among them. */
const MOST_BEARERS = 50;
