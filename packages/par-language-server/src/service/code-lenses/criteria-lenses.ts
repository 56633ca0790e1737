import type { Provenance } from '@soctrang/par-core/directive';
import type { CompiledSet } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import { CODE_LENSES } from '../../messages/code-lenses';
import { fill } from '../../messages/fill';
import type { CriteriaDocument } from '../open-document';
import { briefProvenance } from '../provenance-text';
import { compiledSet, provenanceOf } from '../written-set';
import { inOneLine, LENS_COMMANDS, type Lens, type LensContext, topOf } from './lens';

/** The points of a set, how many components are scored, and where the maxima come from. */
export function criteriaLenses({ language }: LensContext, document: CriteriaDocument): readonly Lens[] {
  const { meaning, tree } = document.checked;
  if (meaning === undefined) return [];
  const at = topOf(tree);
  const compiled = compiledSet(document);
  if (compiled === undefined) return [{ at, title: CODE_LENSES.unusable[language] }];
  const count = compiled.leaves.length;
  const title = inOneLine([
    fill(CODE_LENSES.set, language, { points: formatNumber(compiled.maximum, { language }) }),
    fill(CODE_LENSES[count === 1 ? 'components.one' : 'components'], language, { count }),
  ]);
  return [
    { at, title, command: LENS_COMMANDS.set },
    { at, title: provenanceSummary(compiled, language), command: LENS_COMMANDS.set },
  ];
}

const KINDS: readonly Provenance['kind'][] = ['sourced', 'inferred', 'own', 'unverified'];

/** How many maxima are sourced and how many are not; where all come from one place, which. */
function provenanceSummary(compiled: CompiledSet, language: LensContext['language']): string {
  const found = compiled.leaves.map((leaf) => provenanceOf(leaf, compiled));
  const words = new Set(found.map((one) => briefProvenance(one, language)));
  const counts = KINDS.flatMap((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    return count > 0 ? [fill(CODE_LENSES[kind], language, { count })] : [];
  });
  const [only] = words;
  const parts = words.size === 1 && only !== undefined ? only : counts.join(', ');
  return fill(CODE_LENSES.provenance, language, { parts });
}
