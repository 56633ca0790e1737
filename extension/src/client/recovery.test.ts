import { describe, expect, test } from 'vitest';
import { type Life, recovery } from './recovery';

interface FakeLife extends Life {
  readonly number: number;
  readonly die: () => void;
  /** Lets a start that hangs come to its end. */
  readonly come: (error?: Error) => void;
  readonly stops: () => number;
}

/** An editor without an editor: time passes when it is told to. */
function host({ hangs = false, fails = 0 }: { readonly hangs?: boolean; readonly fails?: number } = {}) {
  let clock = 0;
  let timers: { readonly at: number; readonly action: () => void }[] = [];
  const lives: FakeLife[] = [];
  const told: string[] = [];
  const kept = recovery<FakeLife>({
    create(ended) {
      const number = lives.length + 1;
      let stops = 0;
      let come: (error?: Error) => void = () => undefined;
      const life: FakeLife = {
        number,
        die: ended,
        come: (error) => come(error),
        stops: () => stops,
        start: () => {
          if (number <= fails) return Promise.reject(new Error('không khởi động được'));
          if (!hangs) return Promise.resolve();
          return new Promise((resolve, reject) => {
            come = (error) => (error ? reject(error) : resolve());
          });
        },
        stop: async () => {
          stops += 1;
        },
      };
      lives.push(life);
      return life;
    },
    now: () => clock,
    later(action, milliseconds) {
      const timer = { at: clock + milliseconds, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    running: ({ number }) => told.push(`chạy ${number}`),
    ended: (isAgain) => told.push(isAgain ? 'lại dừng' : 'dừng'),
    fault: (what, error) => told.push(`${what}: ${error}`),
  });
  return {
    kept,
    lives,
    told,
    waiting: () => timers.map(({ at }) => at - clock),
    async pass(milliseconds: number) {
      clock += milliseconds;
      const due = timers.filter(({ at }) => at <= clock);
      timers = timers.filter(({ at }) => at > clock);
      for (const { action } of due) action();
      // Several steps of promises lie between a start and what is told of it.
      for (let step = 0; step < 20; step += 1) await Promise.resolve();
    },
  };
}

describe('a server', () => {
  test('is not started before it is asked for, and then once, however often it is asked for', async () => {
    const { kept, lives } = host();
    expect([kept.now(), lives.length]).toEqual([undefined, 0]);
    const both = await Promise.all([kept.alive(), kept.alive()]);
    expect([both[0] === both[1], lives.length, kept.now()]).toEqual([true, 1, lives[0]]);
  });

  test('that ends by itself comes back after a while; who asks meanwhile gets the next one', async () => {
    const { kept, lives, told, pass, waiting } = host();
    await kept.alive();
    lives[0]?.die();
    expect([kept.now(), waiting()]).toEqual([undefined, [500]]);
    const asked = kept.alive();
    await pass(500);
    expect((await asked).number).toBe(2);
    expect(told).toEqual(['chạy 1', 'dừng', 'chạy 2']);
    expect(lives[0]?.stops()).toBe(1);
  });

  test('that ends again and again waits longer each time, and the user is told once', async () => {
    const { kept, lives, told, pass, waiting } = host();
    await kept.alive();
    const waits: number[] = [];
    for (let time = 0; time < 10; time += 1) {
      lives.at(-1)?.die();
      waits.push(...waiting());
      await pass(60_000);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    expect(told.filter((one) => one === 'lại dừng')).toHaveLength(1);
    expect(kept.now()?.number).toBe(11);
  });

  test('that cannot start is tried again, and again after longer', async () => {
    const { kept, told, pass, waiting } = host({ fails: 2 });
    await expect(kept.alive()).rejects.toThrow('không khởi động được');
    expect(waiting()).toEqual([500]);
    await pass(500);
    expect(waiting()).toEqual([1000]);
    await pass(1000);
    expect(told).toEqual(['dừng', 'lại dừng', 'chạy 3']);
    expect((await kept.alive()).number).toBe(3);
  });

  test('whose process ends while it starts ends once, not twice', async () => {
    const { kept, lives, told, waiting } = host({ hangs: true });
    const first = kept.alive();
    lives[0]?.die();
    lives[0]?.come(new Error('đứt kết nối'));
    await expect(first).rejects.toThrow('đứt kết nối');
    lives[0]?.die();
    expect([told, waiting(), lives.length]).toEqual([['dừng'], [500], 1]);
  });

  test('is restarted at once on demand, while it runs', async () => {
    const { kept, lives, told } = host();
    await kept.alive();
    expect((await kept.restart()).number).toBe(2);
    expect([told, lives[0]?.stops()]).toEqual([['chạy 1', 'chạy 2'], 1]);
    // What is told late of a life that is over counts for nothing.
    lives[0]?.die();
    expect(kept.now()?.number).toBe(2);
  });

  test('is restarted at once on demand, while it waits for its next life', async () => {
    const { kept, lives, pass, waiting } = host();
    await kept.alive();
    lives[0]?.die();
    const asked = kept.alive();
    const restarted = await kept.restart();
    await expect(asked).rejects.toThrow('restarted');
    expect([restarted.number, waiting()]).toEqual([2, []]);
    await pass(60_000);
    expect(lives).toHaveLength(2);
  });

  test('is restarted on demand, while it starts', async () => {
    const { kept, lives } = host({ hangs: true });
    const asked = kept.alive();
    const restarted = kept.restart();
    lives[0]?.come();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    lives[1]?.come();
    expect((await restarted).number).toBe(2);
    expect((await asked).number).toBe(2);
    expect(lives[0]?.stops()).toBe(1);
  });

  test('restarted twice in a row lives once', async () => {
    const { kept, lives } = host();
    await kept.alive();
    const both = await Promise.all([kept.restart(), kept.restart()]);
    expect([both[0] === both[1], kept.now() === both[1]]).toEqual([true, true]);
    expect(lives).toHaveLength(2);
  });

  test('that is ended for good does not come back', async () => {
    const { kept, lives, pass, told } = host();
    await kept.alive();
    await kept.stop();
    lives[0]?.die();
    await pass(60_000);
    expect([lives.length, told, kept.now()]).toEqual([1, ['chạy 1'], undefined]);
    await expect(kept.alive()).rejects.toThrow('ended');
  });

  test('is ended for good while it waits for its next life', async () => {
    const { kept, lives, pass } = host();
    await kept.alive();
    lives[0]?.die();
    await kept.stop();
    await pass(60_000);
    expect(lives).toHaveLength(1);
  });
});
