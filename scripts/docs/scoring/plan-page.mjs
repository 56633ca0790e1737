/** @typedef {import('../core.mjs').Material} Material */

const LANGUAGES = /** @type {const} */ (['vi', 'en']);

/** The published row of Bắc Giang, 2021, and what of it can be changed. */
const BAC_GIANG = { 'tham-dinh': 58.51, sipas: 9, 'khao-sat': 18.88, 'tac-dong': 2.25 };

/** The blocks of the page about plans. @param {Material} material @returns {Record<string, string>} */
export function planBlocks({ scoring, scoringPlan, sets }) {
  const score = scoring.compile(sets.parIndex2021).score(BAC_GIANG);
  const goal = { target: 91, frozen: ['tham-dinh'] };
  const after = scoring.compile(sets.parIndex2021).score({ ...BAC_GIANG, 'khao-sat': 20.5 });
  const text = (/** @type {(language: 'vi' | 'en') => string} */ of) =>
    LANGUAGES.map((language) => `\`\`\`text\n${of(language)}\n\`\`\``).join('\n\n');
  return {
    plan: text((language) => scoringPlan.planText(scoringPlan.planFor(score, goal), { language })),
    difference: text((language) => scoringPlan.differenceText(scoringPlan.scoreDifference(score, after), { language })),
    sets: text((language) =>
      scoringPlan.setDifferenceText(scoringPlan.setDifference(sets.parIndex2020, sets.parIndex2021), { language }),
    ),
  };
}
