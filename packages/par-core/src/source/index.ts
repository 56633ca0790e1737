/** Texts into trees: YAML and JSON, every node with its place, alive on broken text. */
export { type Decoded, decodeText, type Undecodable } from './decode';
export {
  lineAt,
  lineEndOf,
  lineStartsOf,
  moveLineStarts,
  offsetAt,
  type Position,
  positionAt,
  type Range,
} from './lines';
export { type ReadOptions, readSource } from './read';
export {
  changedText,
  charOf,
  lastBefore,
  type TextChange,
  type TextSource,
  trimmedEnd,
  trimmedStart,
  whole,
} from './text';
export {
  type Entry,
  type Extent,
  type Item,
  isNull,
  type Mapping,
  type Node,
  type Problem,
  type ProblemKind,
  type Scalar,
  type ScalarStyle,
  type Sequence,
  type SourceTree,
  type Span,
  type Syntax,
} from './tree';
