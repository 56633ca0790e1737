import { Disposable, workspace } from 'vscode';
import type { Server } from '../client/server';
import { SAID } from '../messages/commands';
import { say } from '../messages/say';
import { provideScorePages } from './score-pages';

/** The scheme of the product's own pages: built-in directives, criteria sets, codes. Their names tell their language. */
export const PAGE_SCHEME = 'par';

/** Answers for all pages that no file holds. Nobody can change them. */
export function providePages(server: Server): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      async provideTextDocumentContent(uri, token) {
        const page = await server.ask('par/content', { uri: uri.toString() }, token);
        return page?.text ?? say(SAID.noPage);
      },
    }),
    provideScorePages(server),
  );
}
