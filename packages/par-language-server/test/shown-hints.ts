import { type InlayHintOptions, inlayHintsOf, type OpenDocument } from '../src/service';

const EVERYTHING = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
const KINDS = ['names', 'points', 'rates', 'deadlines'] as const;

type Kind = (typeof KINDS)[number];

/** Options that ask for one kind of hint alone. */
export function only(kind: Kind, language: 'vi' | 'en' = 'vi'): InlayHintOptions {
  return { language, ...Object.fromEntries(KINDS.filter((one) => one !== kind).map((one) => [one, false])) };
}

/** The lines of a text that have a hint, with the hint where an editor shows it. */
export function shownHints(document: OpenDocument, options: InlayHintOptions): readonly string[] {
  const lines = document.checked.tree.text.split('\n');
  const touched = new Set<number>();
  for (const { position, label } of [...inlayHintsOf(document, EVERYTHING, options)].reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)}⟨${String(label)}⟩${line.slice(position.character)}`;
    touched.add(position.line);
  }
  return lines.filter((_, index) => touched.has(index)).map((line) => line.trim());
}

/** What is said of each hint where somebody asks, by its label. */
export function hintTooltips(document: OpenDocument, options: InlayHintOptions): ReadonlyMap<string, string> {
  const hints = inlayHintsOf(document, EVERYTHING, options);
  return new Map(hints.map(({ label, tooltip }) => [String(label), String(tooltip ?? '')]));
}
