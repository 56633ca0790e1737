import { quoted } from '../../quoted';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';
import { slug } from '../meaning/words';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** `1.a`, `8`, `2.1.b`. */
const TASK_ID = /^\d{1,3}(?:\.(?:\d{1,3}|[a-zđ])){0,3}$/u;
const LONGEST_ID = 100;

/** PAR836: ids are written as the product and other programs expect them. */
export function idsInForm(c: DirectiveContext): void {
  const { file } = c;
  checkId(c, file.fields.id);
  for (const { read } of c.own) if (read.kind === 'object') checkId(c, read.fields.id);
  for (const { read } of [...c.groups, ...c.documents, ...c.indicators]) checkId(c, read.fields.id);
  for (const { read } of c.systems) if (read.kind === 'object') checkId(c, read.fields.id);
  for (const { read, deliverables } of c.tasks) {
    checkTaskId(c, read.fields.id);
    for (const one of deliverables) if (one.read.kind === 'object') checkId(c, one.read.fields.id);
  }
  checkTaskId(c, c.duty?.read.fields.id);
}

function checkId(c: DirectiveContext, id: ReadScalar<string> | undefined): void {
  const { value, node, path = '' } = id ?? {};
  if (value === undefined || !node || (value.length <= LONGEST_ID && ID.test(value))) return;
  const meant = slug(value);
  const fix = meant === '' ? {} : { data: { kind: 'replace', text: meant } as const };
  addFinding(c, 'PAR836', node, { args: { text: quoted(value) }, path, ...fix });
}

function checkTaskId(c: DirectiveContext, id: ReadScalar<string> | undefined): void {
  const { value, node, path = '' } = id ?? {};
  if (value === undefined || !node || TASK_ID.test(value)) return;
  const meant = taskIdMeant(value);
  const fix = meant === undefined ? {} : { data: { kind: 'replace', text: meant } as const };
  addFinding(c, 'PAR836', node, { message: 'PAR836.task', args: { text: quoted(value) }, path, ...fix });
}

/** `3a`, `3.A`, `điểm a mục 3`: point a of clause 3. */
function taskIdMeant(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = text.normalize('NFC').toLowerCase().trim();
  const [, clause, point] = /^(\d{1,3})\s*[.)-]?\s*([a-zđ])\)?$/u.exec(plain) ?? [];
  if (clause !== undefined && point !== undefined) return `${clause}.${point}`;
  const [, letter, number] = /^điểm\s+([a-zđ])\D{1,20}(\d{1,3})$/u.exec(plain) ?? [];
  return letter === undefined || number === undefined ? undefined : `${number}.${letter}`;
}
