import type { Report } from '@soctrang/par-core/report';

/** What a merge keeps of the file, and what it would lose. */
export interface Merged {
  readonly report: Partial<Report>;
  /** What the file says and the workbook leaves empty: it stays. */
  readonly kept: readonly Said[];
  /** Items of lists that the file has and the workbook has not: they go, since the list of the workbook counts. */
  readonly lost: readonly Said[];
}

export interface Said {
  /** JSON Pointer in English keys. */
  readonly path: string;
  readonly text: string;
}

type Group = Readonly<Record<string, unknown>>;

/**
 * A report with what a workbook says put over it. An empty cell says nothing, so what the file has there stays; a list of
 * the workbook counts whole, tasks apart, which are told by their ids.
 *
 * @param sameValue whether two values of a component are the same but for their spelling: then the file keeps its own
 */
export function mergeReports(
  file: Partial<Report>,
  workbook: Partial<Report>,
  sameValue: (item: string) => boolean,
): Merged {
  const kept: Said[] = [];
  const lost: Said[] = [];

  function merged(old: unknown, now: unknown, path: string): unknown {
    if (now === undefined) return old;
    if (old === undefined) return now;
    if (Array.isArray(now) && Array.isArray(old)) return path === '/tasks' ? tasks(old, now) : list(old, now, path);
    if (isGroup(now) && isGroup(old)) return group(old, now, path);
    return typeof old === 'string' && typeof now === 'string' && old.trim() === now.trim() ? old : now;
  }

  function group(old: Group, now: Group, path: string): Group {
    const out: Record<string, unknown> = {};
    for (const key of [...Object.keys(old), ...Object.keys(now).filter((one) => !Object.hasOwn(old, one))]) {
      const [before, after] = [own(old, key), own(now, key)];
      const at = `${path}/${key}`;
      const item = /^\/selfAssessment\/items\/([^/]+)\/value$/u.exec(at)?.[1];
      if (item !== undefined && before !== undefined && sameValue(item)) define(out, key, before);
      else define(out, key, merged(before, after, at));
      if (after === undefined && holdsSomething(before) && !FIXED.has(at)) kept.push({ path: at, text: shown(before) });
    }
    return out;
  }

  function tasks(old: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
    const rest = new Map(now.map((task) => [idOf(task), task] as const));
    const out = old.map((task, index) => {
      const after = rest.get(idOf(task));
      rest.delete(idOf(task));
      return merged(task, after, `/tasks/${index}`);
    });
    return [...out, ...rest.values()];
  }

  function list(old: readonly unknown[], now: readonly unknown[], path: string): readonly unknown[] {
    const left = now.map((one) => JSON.stringify(one));
    for (const one of old) {
      const at = left.indexOf(JSON.stringify(one));
      if (at >= 0) left.splice(at, 1);
      else if (now.length < old.length) lost.push({ path, text: shown(one) });
    }
    return now;
  }

  const report = group(file, workbook, '') as Partial<Report>;
  return { report, kept, lost };
}

/** What no cell is there to be typed into. */
const FIXED: ReadonlySet<string> = new Set(['/format', '/directive', '/selfAssessment/criteriaSet']);

/** A text that is written, or a list with items; a group is looked into. */
const holdsSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && !isGroup(value);
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (of: Group, key: string): unknown => (Object.hasOwn(of, key) ? of[key] : undefined);
const idOf = (task: unknown): unknown => (isGroup(task) ? task.task : undefined);

/** An id such as `__proto__` is an id like any other. */
function define(out: Record<string, unknown>, key: string, value: unknown): void {
  if (value !== undefined)
    Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/\s+/gu, ' ').trim().slice(0, 80);
}
