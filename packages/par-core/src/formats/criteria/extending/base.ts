import { closest } from '../../../directive/closest';
import type { CriteriaSet } from '../../../scoring/model';
import { brokenOf } from '../../broken-file';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaReading } from '../context';

/** The known set that this one builds on. PAR878 where it is not known, PAR879 where it is this one, or builds on it. */
export function baseOf(
  c: Pick<CriteriaReading, 'file' | 'sets' | 'brokenFiles' | 'findings'>,
  circle: ReadonlySet<string>,
): CriteriaSet | undefined {
  const { extends: read, id } = c.file.fields;
  const { value, node, path = '' } = read ?? {};
  if (!value || !node) return undefined;
  if (value === id?.value) {
    addFinding(c, 'PAR879', node, { path, data: { kind: 'remove', part: 'entry', maybe: true } });
    return undefined;
  }
  if (circle.has(value)) {
    addFinding(c, 'PAR879', node, { message: 'PAR879.circle', args: { text: quoted(value) }, path });
    return undefined;
  }
  const base = c.sets.find((set) => set.id === value);
  const broken = base ? undefined : brokenOf(c.brokenFiles, 'criteria', value);
  if (broken) {
    addFinding(c, 'PAR878', node, { message: 'PAR878.broken', args: { text: quoted(value), file: broken.file }, path });
  } else if (base === undefined) {
    const known = c.sets.map((set) => set.id);
    const [meant] = closest(value, known, { max: 1 });
    addFinding(c, 'PAR878', node, {
      args: { text: quoted(value), known: known.slice(0, 20).join(', ') },
      path,
      ...(meant !== undefined && { data: { kind: 'replace', text: meant } as const }),
    });
  }
  return base;
}
