import { closest } from '../../../directive/closest';
import { isLeaf } from '../../../scoring/model';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import { foldName } from '../../vocabulary';
import type { ReportContext } from '../context';
import type { Assessment } from '../self-assessment/assessment';

/** PAR216, PAR708: what is scored is a component of the set, neither unknown nor a whole group. */
export function componentOfSet(c: ReportContext): void {
  const { assessment } = c;
  if (assessment === undefined) return;
  for (const { id, key, read, item } of assessment.components) {
    const { path } = read;
    if (item === undefined) sayUnknown(c, assessment, { id, key, path });
    else if (!isLeaf(item.item)) {
      const inside = assessment.compiled.leaves.filter((leaf) => stands(leaf, item)).map(({ item: leaf }) => leaf.id);
      addFinding(c, 'PAR708', key, {
        args: { component: id, components: listed(inside) },
        path,
        data: { kind: 'remove', maybe: true },
      });
    }
  }
}

type Compiled = Assessment['compiled']['leaves'][number];

/** Whether a leaf stands under an item. */
function stands(leaf: Compiled, under: Compiled): boolean {
  for (let item = leaf.parent; item; item = item.parent) if (item.index === under.index) return true;
  return false;
}

/** More ids than anybody reads. */
const MOST_LISTED = 20;

export function listed(ids: readonly string[]): string {
  return ids.length > MOST_LISTED ? `${ids.slice(0, MOST_LISTED).join(', ')}, …` : ids.join(', ');
}

function sayUnknown(
  c: ReportContext,
  { set, compiled, components }: Assessment,
  { id, key, path }: { readonly id: string; readonly key: { start: number; end: number }; readonly path: string },
): void {
  const text = quoted(id);
  const meant = meantComponents(
    id,
    compiled.leaves.map(({ item }) => item),
    new Set(components.map((one) => one.id)),
  );
  const [first] = meant;
  if (first === undefined) {
    // What is scored already is no way out, unless there is nothing else.
    const there = new Set(components.map((one) => one.id));
    const ids = compiled.leaves.map(({ item }) => item.id);
    const left = ids.filter((one) => !there.has(one));
    const args = { set: set.id, text, components: listed(left.length > 0 ? left : ids) };
    addFinding(c, 'PAR216', key, { args, path, data: { kind: 'remove', maybe: true } });
  } else {
    addFinding(c, 'PAR216', key, {
      message: 'PAR216.meant',
      args: { set: set.id, text, meant: first },
      path,
      data: { kind: 'replace-any', texts: meant },
    });
  }
}

/** The components that may be meant, by name or by a slip in the id, without those that are there already. */
function meantComponents(
  written: string,
  leaves: readonly { readonly id: string; readonly name: { readonly vi: string; readonly en: string } }[],
  there: ReadonlySet<string>,
): readonly string[] {
  const folded = foldName(written);
  const named = leaves.find(({ name }) => foldName(name.vi) === folded || foldName(name.en) === folded);
  const ids = leaves.map(({ id }) => id).filter((id) => !there.has(id));
  if (named && !there.has(named.id)) return [named.id];
  // `1.1.` and `tc 1.1` are the id with something around it.
  const bare = withoutPoints(folded.replace(/^\p{L}+[\s.]*/u, ''));
  const within = ids.filter((id) => foldName(id) === bare || foldName(id) === withoutPoints(folded));
  return within.length > 0 ? within : closest(written, ids);
}

/** A text without the points and spaces at its end. */
function withoutPoints(text: string): string {
  let end = text.length;
  while (end > 0 && ' .'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
