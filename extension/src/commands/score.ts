import { window } from 'vscode';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { type ScoreParamsOf, scoreUri } from '../pages/score-address';
import { showScorePage } from '../pages/score-pages';
import type { Action } from './command';
import { isRefused } from './command';
import { reportInFront } from './file-in-front';
import { isTarget } from './target';

/** The score of a report as a page beside it. */
export const showScore: Action = (server, given) => show(server, given, async () => ({ what: 'score' }));

/** Why the score is what it is: of the component under the cursor, or of all. */
export const explainScore: Action = (server, given) =>
  show(server, given, async (uri) => {
    const editor = window.activeTextEditor;
    const isInFront = editor?.document.uri.toString() === uri;
    return {
      what: 'explanation',
      ...(isInFront && {
        position: { line: editor.selection.active.line, character: editor.selection.active.character },
      }),
    };
  });

/** What must change for the index to reach a target that is asked for. */
export const planScore: Action = (server, given) =>
  show(server, given, async () => {
    const target = await window.showInputBox({
      title: say(SAID.targetTitle),
      prompt: say(SAID.target),
      value: '90',
      validateInput: (typed) => (isTarget(typed) ? undefined : say(SAID.targetWrong)),
    });
    return target === undefined ? undefined : { what: 'plan', target: target.trim() };
  });

async function show(
  server: Parameters<Action>[0],
  given: unknown,
  question: (uri: string) => Promise<ScoreParamsOf | undefined>,
): Promise<void> {
  const document = await reportInFront(given);
  if (document === undefined) return;
  const uri = document.uri.toString();
  const asked = await question(uri);
  if (asked === undefined) return;
  const page = await server.ask('par/score', { uri, ...asked });
  if (isRefused(page)) return;
  await showScorePage(scoreUri(uri, asked, page.title));
}
