import type { ScoreParams } from '@soctrang/par-language-server';
import { Uri } from 'vscode';

/** The scheme of our pages about scores, which no file holds. */
export const SCORE_SCHEME = 'par-score';

/** What is asked of a report's score, without which report. */
export type ScoreParamsOf = ScoreParams extends infer Params
  ? Params extends ScoreParams
    ? Omit<Params, 'uri'>
    : never
  : never;

/**
 * The address of a page: its title as the name of a file, which the editor shows on the tab, and what is asked behind it.
 *
 * @param uri of the report
 */
export function scoreUri(uri: string, asked: ScoreParamsOf, title: string): Uri {
  const name = title.replace(/[/\\?#%:*"<>|]+/gu, ' ').trim();
  return Uri.from({ scheme: SCORE_SCHEME, path: `/${name}.md`, query: JSON.stringify({ ...asked, uri }) });
}

/** What a page is about; undefined for an address that is not ours. */
export function askedBy({ scheme, query }: Uri): ScoreParams | undefined {
  if (scheme !== SCORE_SCHEME) return undefined;
  try {
    const asked: unknown = JSON.parse(query);
    return isQuestion(asked) ? asked : undefined;
  } catch (error) {
    // An address that someone has written by hand.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isQuestion(asked: unknown): asked is ScoreParams {
  return typeof asked === 'object' && asked !== null && 'uri' in asked && 'what' in asked;
}
