import type { TextChange } from '../source/text';
import type { Node, Scalar } from '../source/tree';
import type { CheckedText } from './format-definition';
import type { AnyRead } from './read-tree';
import type { Reading } from './reading';
import type { Shape } from './shape';

/**
 * What is remembered of a file that is being edited: the parts in which there was nothing to find. Where a change left the
 * node of such a part as it is, the part is not read again. A part with a finding always is.
 */
export interface Memory {
  /** What parts are read by, besides their own text; parts read by anything else are forgotten. */
  frame: readonly unknown[];
  parts: WeakMap<Node, Part>;
  /** Whether the text may be of a legacy font, or decomposed; undefined before it was looked at. */
  unusual: boolean | undefined;
  /** Facts of the file that its rules remember, by what they depend on. */
  readonly facts: Map<string, Facts>;
  /** Words that are looked for in the whole text, and whether it holds them; those of the check before this one. */
  words: Map<string, boolean>;
  wordsBefore: ReadonlyMap<string, boolean>;
}

interface Part {
  readonly shape: Shape;
  readonly path: string;
  readonly key: Scalar | undefined;
  readonly read: AnyRead;
}

interface Facts {
  readonly frame: readonly unknown[];
  readonly known: WeakMap<object, object>;
}

/** The check of a text before a change, and the change. */
export interface Since<Checked extends CheckedText = CheckedText> {
  readonly checked: Checked;
  readonly change: TextChange;
}

/** How a check goes with those before and after it, while its text is being edited. */
export interface Continuation<Checked extends CheckedText = CheckedText> {
  /** Remembers what spares a later check work: for texts that will be checked again after a change. */
  readonly continued?: boolean;
  /**
   * The check before a change of the text, made with `continued`: what the change did not touch is taken from there. The
   * result is the same as without. The nodes of its tree move, so that it must not be used afterwards.
   */
  readonly since?: Since<Checked>;
}

export function memoryOf({ continued, since }: Continuation): Memory | undefined {
  return (
    since?.checked.memory ??
    (continued || since
      ? {
          frame: [],
          parts: new WeakMap(),
          unusual: undefined,
          facts: new Map(),
          words: new Map(),
          wordsBefore: new Map(),
        }
      : undefined)
  );
}

/** Begins a check: forgets the parts that were read by something else than `frame`. */
export function remember(memory: Memory, frame: readonly unknown[]): void {
  // What the check before did not look for may have come with its text.
  memory.wordsBefore = memory.words;
  memory.words = new Map();
  if (isSame(memory.frame, frame)) return;
  memory.frame = frame;
  memory.parts = new WeakMap();
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}

/** A part of the file as it was read before, where that still holds. */
export function recall({ memory }: Reading, shape: Shape, node: Node, path: string, key?: Scalar): AnyRead | undefined {
  const part = memory?.parts.get(node);
  return part && part.shape === shape && part.path === path && part.key === key ? part.read : undefined;
}

/** Whether there is nothing to find in a part, and nothing in it that hangs together with what is around it. */
export function keep(r: Reading, since: Mark, shape: Shape, node: Node, read: AnyRead): void {
  if (r.memory === undefined || r.findings.length !== since.findings || r.entangled !== since.entangled) return;
  r.memory.parts.set(node, { shape, path: read.path, key: read.key, read });
}

interface Mark {
  readonly findings: number;
  readonly entangled: number;
}

/**
 * What is worked out of a part once for all checks between which neither the part nor what `frame` names has changed.
 * Without a memory it is worked out each time.
 */
export function factsOf<Part extends object, Fact extends object>(
  memory: Memory | undefined,
  name: string,
  frame: readonly unknown[],
): (part: Part, workOut: () => Fact) => Fact {
  if (memory === undefined) return (_, workOut) => workOut();
  const { known } = factsBy(memory, name, frame);
  return (part, workOut) => {
    const before = known.get(part);
    if (before !== undefined) return before as Fact;
    const fact = workOut();
    known.set(part, fact);
    return fact;
  };
}

/** Looks at a part, unless nothing was found in it before by the same `frame`. What is found is found again each time. */
export function unlessQuiet(
  { memory, findings }: Pick<Reading, 'memory' | 'findings'>,
  name: string,
  frame: readonly unknown[],
): (part: object, look: () => void) => void {
  if (memory === undefined) return (_, look) => look();
  const { known } = factsBy(memory, name, frame);
  return (part, look) => {
    if (known.has(part)) return;
    const before = findings.length;
    look();
    if (findings.length === before) known.set(part, part);
  };
}

function factsBy({ facts }: Memory, name: string, frame: readonly unknown[]): Facts {
  const before = facts.get(name);
  if (before && isSame(before.frame, frame)) return before;
  const made = { frame, known: new WeakMap<object, object>() };
  facts.set(name, made);
  return made;
}

/** Whether a text holds a word; of a text that did not before a change, the change alone is asked. */
export function holds({ memory, tree, change }: Pick<Reading, 'memory' | 'tree' | 'change'>, word: string): boolean {
  if (memory === undefined) return tree.text.includes(word);
  const { source } = tree;
  const near =
    change && source.slice(Math.max(0, change.start - word.length), change.start + change.text.length + word.length);
  const found =
    near !== undefined && memory.wordsBefore.get(word) === false ? near.includes(word) : tree.text.includes(word);
  memory.words.set(word, found);
  return found;
}
