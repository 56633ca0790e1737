import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { builtServer } from './built-server';
import type { Session } from './client';
import { chromiumServers, HAS_CHROMIUM } from './in-chromium';
import { inProcess, overStdio } from './session';

/** A way to run the server, and what is to be done before and behind. */
interface Run {
  readonly name: string;
  readonly isThere: boolean;
  readonly prepare: () => Promise<{ readonly start: () => Session; readonly close: () => Promise<void> | void }>;
}

const RUNS: readonly Run[] = [
  {
    name: 'in this process',
    isThere: true,
    prepare: async () => ({ start: () => inProcess(), close: () => undefined }),
  },
  {
    name: 'as a process of its own, over stdio',
    isThere: true,
    async prepare() {
      const server = await builtServer();
      return { start: () => overStdio(server.file), close: server.remove };
    },
  },
  { name: 'in a web worker in Chromium', isThere: HAS_CHROMIUM, prepare: chromiumServers },
];

/**
 * Runs the same tests with the server in this process, as a process of its own, and in a web worker, where there is a
 * Chromium.
 *
 * @param tests are handed a function that starts a client of a new server; it is ended by itself
 */
export function everywhere(what: string, tests: (start: () => Session) => void): void {
  for (const { name, isThere, prepare } of RUNS) {
    describe.skipIf(!isThere)(`${what} ${name}`, () => {
      let run: Awaited<ReturnType<Run['prepare']>>;
      const sessions: Session[] = [];
      beforeAll(async () => {
        run = await prepare();
      });
      afterEach(() => {
        for (const one of sessions.splice(0)) one.end();
      });
      afterAll(() => run?.close());
      tests(() => {
        const session = run.start();
        sessions.push(session);
        return session;
      });
    });
  }
}
