/**
 * Counts what passed and what failed, and says each as it comes.
 * @param {(line: string) => void} say
 */
export function createTally(say) {
  let passed = 0;
  /** @type {string[]} */
  const failed = [];
  let group = '';
  return {
    /** @param {string} title */
    group(title) {
      group = title;
      say(`\n${title}`);
    },
    /** @param {import('./api.mjs').Outcome} outcome */
    count({ name, error, ms = 0, notes = [] }) {
      const time = ms >= 1000 ? ` (${(ms / 1000).toFixed(1)} s)` : '';
      say(`  ${error === undefined ? '✓' : '✗'} ${name}${time}`);
      for (const note of notes) say(`      ${note}`);
      if (error === undefined) passed += 1;
      else {
        failed.push(`${group}: ${name}`);
        say(`      ${error.replaceAll('\n', '\n      ')}`);
      }
    },
    /** Says the counts. @returns how many failed. */
    end() {
      if (failed.length > 0) say(`\n${failed.map((name) => `✗ ${name}`).join('\n')}`);
      say(`\n${passed} passed, ${failed.length} failed`);
      // A run that tried nothing has shown nothing.
      return failed.length + (passed === 0 ? 1 : 0);
    },
  };
}
