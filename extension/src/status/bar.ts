import type { Standing } from '@soctrang/par-language-server';

/** What the status bar shows, and what a screen reader says of it. */
export interface Bar {
  readonly text: string;
  readonly label: string;
}

/** Wide enough to part two signs; plain spaces run together. */
const GAP = '\u2003';

/**
 * A line of status: signs and counts to look at, words to listen to. Notes and hints are only counted in the words: the
 * line has to stay short.
 *
 * @param score the word for it
 */
export function barOf({ findings, findingsText, score }: Standing, scoreWord: string): Bar {
  const { error, warning, info, hint } = findings;
  const counts = [error > 0 ? `$(error) ${error}` : '', warning > 0 ? `$(warning) ${warning}` : ''].filter(
    (part) => part !== '',
  );
  const isClean = error + warning + info + hint === 0;
  if (counts.length === 0) counts.push(isClean ? '$(pass)' : '$(info)');
  const points = score ? [`$(graph) ${withoutIcons(score.text)}`] : [];
  return {
    text: [counts.join(' '), ...points].join(GAP),
    label: [findingsText, ...(score ? [`${scoreWord} ${score.text}`] : [])].join(', '),
  };
}

/** A sign in the words must not become a picture. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}
