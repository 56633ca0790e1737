import { waitBefore } from './back-off';

/** One life of the server, from its start to its end. */
export interface Life {
  readonly start: () => Promise<void>;
  /** Ends it, however it stands: running, half started, failed. */
  readonly stop: () => Promise<void>;
}

/** What the recovery is told of and asks for; all that is of the editor and of time is handed in. */
export interface RecoveryHost<One extends Life> {
  /**
   * Makes a new life, which is not started yet. A client of the library cannot be started again after some failures, so
   * each life has its own.
   *
   * @param ended to be called when it ends by itself
   */
  readonly create: (ended: () => void) => One;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  /** Calls back after so many milliseconds, unless it is called off by what it returns. */
  readonly later: (action: () => void, milliseconds: number) => () => void;
  readonly running: (life: One) => void;
  /** It has ended by itself and comes back; `isAgain` the first time that this happens again within minutes. */
  readonly ended: (isAgain: boolean) => void;
  readonly fault: (what: string, error: unknown) => void;
}

/** Keeps a server alive that may end at any time. */
export interface Recovery<One extends Life> {
  /** The life that runs, once it does: starts the first one, or waits for the one that is coming. */
  readonly alive: () => Promise<One>;
  /** The life that runs now; it starts nothing. */
  readonly now: () => One | undefined;
  /** Ends the life there is, and begins another at once, whatever there was to wait for. */
  readonly restart: () => Promise<One>;
  /** For good. */
  readonly stop: () => Promise<void>;
}

/**
 * Brings a server back that has ended by itself or could not start, each time after a longer wait. Meanwhile nothing is
 * sent to the one that is gone; who asks waits for the next one. The files are the editor's, and the next life reads
 * them anew: nothing of them is lost.
 */
export function recovery<One extends Life>(host: RecoveryHost<One>): Recovery<One> {
  let ends: number[] = [];
  let isTold = false;
  let isOver = false;
  let life: One | undefined;
  let isRunning = false;
  let coming: Promise<One> | undefined;
  let callOff: () => void = () => undefined;
  let restarts = 0;

  function begin(): Promise<One> {
    const one = host.create(() => lost(one));
    life = one;
    return one.start().then(
      () => {
        if (life !== one) return coming ?? Promise.reject(new Error('the server was ended'));
        isRunning = true;
        host.running(one);
        return one;
      },
      (error: unknown) => {
        // It may have told of its end already.
        lost(one);
        throw error;
      },
    );
  }

  /** Only the life of now can be lost, and only once. */
  function lost(one: One): void {
    if (life !== one || isOver) return;
    life = undefined;
    isRunning = false;
    end(one);
    ends.push(host.now());
    const wait = waitBefore(ends);
    const isAgain = !isTold && wait > waitBefore([0]);
    isTold ||= isAgain;
    host.ended(isAgain);
    coming = new Promise((resolve, reject) => {
      const cancel = host.later(() => begin().then(resolve, reject), wait);
      callOff = () => {
        cancel();
        reject(new Error('the server was restarted'));
      };
    });
    // Nobody may be waiting for it; that it failed is said by the next end.
    coming.catch(() => undefined);
  }

  function end(one: One): Promise<void> {
    return one.stop().catch((error: unknown) => host.fault('stop', error));
  }

  function alive(): Promise<One> {
    if (isOver) return Promise.reject(new Error('the server was ended'));
    if (coming === undefined) {
      coming = begin();
      coming.catch(() => undefined);
    }
    return coming;
  }

  return {
    alive,
    now: () => (isRunning ? life : undefined),
    async restart() {
      restarts += 1;
      const turn = restarts;
      const before = life;
      callOff();
      callOff = () => undefined;
      life = undefined;
      isRunning = false;
      ends = [];
      isTold = false;
      // Who asks from now on waits for the new one.
      coming = (before ? end(before) : Promise.resolve()).then(() => {
        if (isOver) throw new Error('the server was ended');
        // Asked for once more meanwhile: that one counts.
        return turn === restarts ? begin() : alive();
      });
      coming.catch(() => undefined);
      return coming;
    },
    async stop() {
      isOver = true;
      callOff();
      const one = life;
      life = undefined;
      isRunning = false;
      if (one) await end(one);
    },
  };
}
