import { type LetterProperties, lettersOf, type ParagraphProperties, paragraphOf, type ThemeFonts } from './properties';
import { childOf, childrenOf, valOf, within, type XmlNode } from './xml';

/** A style with all that it is based on laid below it. */
export interface ResolvedStyle {
  readonly name: string;
  readonly letters: LetterProperties;
  readonly paragraph: ParagraphProperties;
  /** Of a table: whether it draws borders. */
  readonly borders: XmlNode | undefined;
}

export interface Styles {
  /** What holds where nobody says anything. */
  readonly defaults: ResolvedStyle;
  /** The style of paragraphs that name none. */
  readonly normal: ResolvedStyle;
  readonly of: (id: string | undefined) => ResolvedStyle | undefined;
}

const NOTHING: ResolvedStyle = { name: '', letters: {}, paragraph: {}, borders: undefined };

/** The styles of a file; without a part of styles there are none. */
export function stylesOf(root: XmlNode | undefined, theme: ThemeFonts): Styles {
  const defaults = childOf(root, 'w:docDefaults');
  const base: ResolvedStyle = {
    ...NOTHING,
    letters: lettersOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    paragraph: paragraphOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const nodes = new Map<string, XmlNode>();
  let normalId: string | undefined;
  for (const node of childrenOf(root, 'w:style')) {
    const id = node.attributes['w:styleId'];
    if (id === undefined) continue;
    nodes.set(id, node);
    const isDefault = node.attributes['w:default'];
    if (node.attributes['w:type'] === 'paragraph' && (isDefault === '1' || isDefault === 'true')) normalId = id;
  }
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string, above: ReadonlySet<string>): ResolvedStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const node = nodes.get(id);
    // A style that is based on itself, by whatever way, is based on nothing.
    if (node === undefined || above.has(id)) return NOTHING;
    const parent = valOf(node, 'w:basedOn');
    const below = parent === undefined ? NOTHING : resolve(parent, new Set([...above, id]));
    const style = {
      name: valOf(node, 'w:name') ?? id,
      letters: { ...below.letters, ...lettersOf(childOf(node, 'w:rPr'), theme) },
      paragraph: { ...below.paragraph, ...paragraphOf(childOf(node, 'w:pPr')) },
      borders: childOf(childOf(node, 'w:tblPr'), 'w:tblBorders') ?? below.borders,
    };
    resolved.set(id, style);
    return style;
  };
  const of = (id: string | undefined) => (id === undefined || !nodes.has(id) ? undefined : resolve(id, new Set()));
  return { defaults: base, normal: of(normalId) ?? NOTHING, of };
}

/** The fonts of a theme for text written with Latin letters. */
export function themeFontsOf(root: XmlNode | undefined): ThemeFonts {
  const faceOf = (kind: string): string | undefined => {
    const [font] = root ? within(root, `a:${kind}Font`) : [];
    return childOf(font, 'a:latin')?.attributes.typeface;
  };
  return { major: faceOf('major'), minor: faceOf('minor') };
}
