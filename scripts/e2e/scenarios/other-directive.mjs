const DIRECTIVE = 'vinhha-2023-03-15.par-directive.yaml';
const REPORT = 'uy-ban-nhan-dan-huyen-an-lac.par.yaml';

/** @type {import('../scenario').Scenario} */
export const otherDirective = {
  name: 'other-directive',
  title: 'the directive of another province, which lies beside the report, says what binds the agency',
  files: { [DIRECTIVE]: { example: `vinh-ha/${DIRECTIVE}` }, [REPORT]: { example: `vinh-ha/${REPORT}` } },
  async play({ code, findings, picture }) {
    // The command line needs the directive beside it, as the editor does.
    const expected = findings(REPORT, 'vi');
    if (!expected.some((finding) => finding.code === 'PAR206')) throw new Error(`${REPORT} leaves no task out`);
    await code.open(REPORT);
    await code.showProblems();
    for (const { message } of expected) await code.problems.filter({ hasText: message }).first().waitFor();
    await code.pointAway();
    await picture('problems');
  },
};
