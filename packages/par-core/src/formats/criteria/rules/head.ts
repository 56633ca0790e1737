import { CRITERIA_SETS } from '../../../scoring/sets';
import { dateOf, dateText } from '../../dates';
import { slug } from '../../directive/meaning/words';
import { meantReference, parseReference } from '../../document-reference';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaContext } from './rule';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 100;

/** PAR836, PAR886: the id of the set is written as the product expects it, and is no other set's. */
export function idOfTheSet(c: CriteriaContext): void {
  const { value, node, path = '' } = c.file.fields.id ?? {};
  if (!value || !node) return;
  if (value.length > LONGEST_ID || !ID.test(value)) {
    const meant = slug(value);
    const fix = meant === '' ? {} : { data: { kind: 'replace', text: meant } as const };
    addFinding(c, 'PAR836', node, { args: { text: quoted(value) }, path, ...fix });
    return;
  }
  const other = c.sets.find(({ id }) => id === value);
  if (other === undefined) return;
  const file = c.fileOf(value);
  if (file !== undefined) addFinding(c, 'PAR886', node, { message: 'PAR886.file', args: { text: value, file }, path });
  else if (CRITERIA_SETS.includes(other)) {
    addFinding(c, 'PAR886', node, { message: 'PAR886.built-in', args: { text: value, name: other.name }, path });
  } else addFinding(c, 'PAR886', node, { args: { text: value }, path });
}

/** Criteria sets there were none before, and no plan reaches further. */
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

/** PAR105, PAR883: a year that there is, and in which the set, or in the year after, is in force. */
export function yearAndValidity(c: CriteriaContext): void {
  const { year, validFrom, validTo } = c.file.fields;
  const from = dateOf(validFrom);
  const to = dateOf(validTo);
  if (from && to && to < from && validTo?.node) {
    const args = { from: dateText(from), to: dateText(to) };
    addFinding(c, 'PAR883', validTo.node, { message: 'PAR883.reversed', args, path: validTo.path });
    return;
  }
  const scored = year?.value ?? c.base?.year;
  if (scored === undefined) return;
  if (year?.node && (scored < EARLIEST_YEAR || scored > LATEST_YEAR)) {
    const args = { value: scored, low: EARLIEST_YEAR, high: LATEST_YEAR };
    addFinding(c, 'PAR105', year.node, { args, path: year.path });
    return;
  }
  // A year is scored while it runs, and in the first months of the next.
  const ended = to !== undefined && to < `${scored}-01-01`;
  const begins = from !== undefined && from > `${scored + 1}-12-31`;
  const written = ended ? validTo : validFrom;
  if ((!ended && !begins) || !written?.node) return;
  const open = { vi: '…', en: '…' };
  const args = { year: scored, from: from ? dateText(from) : open, to: to ? dateText(to) : open };
  addFinding(c, 'PAR883', year?.node ?? written.node, { args, path: (year?.node ? year : written).path });
}

/** PAR601: number and symbol of the decision are written as Decree 30/2020/NĐ-CP does. */
export function decisionInForm(c: CriteriaContext): void {
  const { decision } = c.file.fields;
  const reference = decision?.kind === 'object' ? decision.fields.reference : decision;
  const { value, node, path = '' } = reference ?? {};
  if (!value || !node || parseReference(value)) return;
  const meant = meantReference(value);
  if (meant === undefined) addFinding(c, 'PAR601', node, { args: { text: quoted(value) }, path });
  else {
    const data = { kind: 'replace', text: meant } as const;
    addFinding(c, 'PAR601', node, { message: 'PAR601.meant', args: { meant }, path, data });
  }
}
