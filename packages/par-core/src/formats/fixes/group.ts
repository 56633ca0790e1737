import type { AnyRead, AnyReadObject } from '../read-tree';
import type { Meaning } from '../reading';
import { type ObjectShape, type Shape, wayOf } from '../shape';

/** A group of keys in a file, and what it should hold. */
export interface Group {
  readonly shape: ObjectShape;
  readonly read: AnyReadObject;
}

/** The innermost group of keys at a JSON Pointer. */
export function groupAt({ shape: root, read: top }: Meaning, path: string): Group | undefined {
  let shape: Shape | undefined = root;
  let read: AnyRead | undefined = top;
  let innermost: Group | undefined;
  let at = '';
  const steps = path.split('/').slice(1);
  for (let index = 0; ; index++) {
    if (shape?.kind === 'either' && read?.node) shape = wayOf(shape, read.node);
    if (shape?.kind === 'object' && read?.kind === 'object') innermost = { shape, read };
    const step = steps[index];
    if (step === undefined || shape === undefined || read === undefined) return innermost;
    at += `/${step}`;
    const next: string = at;
    if (shape.kind === 'object' && read.kind === 'object') {
      read = read.fields[step];
      shape = shape.fields.get(step)?.shape;
    } else if (shape.kind === 'list' && read.kind === 'list') {
      read = read.items.find((item) => item.path === next);
      shape = shape.item;
    } else if (shape.kind === 'record' && read.kind === 'record') {
      read = read.entries.find((entry) => entry.value.path === next)?.value;
      shape = shape.value;
    } else return innermost;
  }
}
