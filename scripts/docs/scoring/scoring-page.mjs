import { PROVENANCE } from '../directive-words.mjs';
import { code, inline, table } from '../markdown.mjs';
import { setOfOne } from './curves.mjs';
import { RULE_EXAMPLES } from './rule-examples.mjs';

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('../core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../../packages/par-core/src/index').Provenance} Provenance */

/** @type {Readonly<Record<Provenance['kind'], Bilingual>>} */
const MEANINGS = {
  sourced: {
    vi: 'đọc trong một nguồn công khai, nguồn ghi bên cạnh',
    en: 'read in a public source, which stands beside it',
  },
  inferred: {
    vi: 'suy ra từ điều có nguồn, cách suy ra ghi bên cạnh',
    en: 'follows from what is sourced; how stands beside it',
  },
  unverified: {
    vi: 'hiểu biết chung trong ngành, chưa có nguồn trong tay; luôn hiện là “chưa kiểm chứng”',
    en: 'common knowledge of the field, no source at hand; always shown as “unverified”',
  },
  own: { vi: 'do bộ tiêu chí này tự đặt ra', en: 'defined by the set itself' },
};

/** The blocks of the page about scoring. @param {Material} material @returns {Record<string, string>} */
export function scoringBlocks({ scoring, scoringText, sets }) {
  const kinds = /** @type {readonly Provenance['kind'][]} */ (Object.keys(MEANINGS));
  const labels = kinds.map((kind) => [inline(PROVENANCE[kind]), inline(MEANINGS[kind])]);
  const words = (/** @type {Provenance | undefined} */ of) =>
    of === undefined ? '–' : `${scoringText.provenanceWords(of, 'vi')}<br>*${scoringText.provenanceWords(of, 'en')}*`;
  const rows = sets.CRITERIA_SETS.map((set) => [
    code(set.id),
    inline(set.name),
    set.decision?.reference ?? '–',
    words(set.provenance),
    words(set.groups && (set.groups.provenance ?? set.provenance)),
  ]);
  const head = [
    'Bộ tiêu chí · *set*',
    'Tên · *name*',
    'Quyết định · *decision*',
    'Nguồn của các con số · *source of its numbers*',
    'Nguồn của xếp loại · *source of its groups*',
  ];
  return {
    labels: table(['Nhãn · *label*', 'Nghĩa · *meaning*'], labels),
    sets: table(head, rows),
    explanation: explanation({ scoring, scoringText }),
  };
}

/** @param {Pick<Material, 'scoring' | 'scoringText'>} material */
function explanation({ scoring, scoringText }) {
  const example = RULE_EXAMPLES.find(({ kind }) => kind === 'linear-with-floor');
  if (example === undefined) throw new RangeError('there is no example of the rule with a floor');
  const score = scoring.compile(setOfOne(example)).score({ 1: { value: '87.5%', self: 1.5, appraisal1: '1.3125' } });
  return /** @type {const} */ (['vi', 'en'])
    .map(
      (language) => `\`\`\`text\n${scoringText.explanationText(scoringText.explain(score, '1'), { language })}\`\`\``,
    )
    .join('\n\n');
}
