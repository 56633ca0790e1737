import { childOf, numberOf, switchOf, valOf, type XmlNode } from './xml';

/** What is said of letters; what is not said is absent, and taken from what they are based on. */
export interface LetterProperties {
  readonly ascii?: string;
  readonly other?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  /** `auto`, or six hexadecimal digits. */
  readonly color?: string;
  readonly language?: string;
}

/** What is said of a paragraph, in twips. */
export interface ParagraphProperties {
  readonly alignment?: string;
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: string;
  readonly contextual?: boolean;
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly outline?: number;
  readonly ruleAbove?: boolean;
  readonly ruleBelow?: boolean;
}

/** The fonts of a theme: what `minorHAnsi` and `majorHAnsi` stand for. */
export interface ThemeFonts {
  readonly major: string | undefined;
  readonly minor: string | undefined;
}

/** Without what is undefined, so that it does not hide what it is laid over. */
function said<T extends object>(properties: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

export function lettersOf(node: XmlNode | undefined, theme: ThemeFonts): LetterProperties {
  if (node === undefined) return {};
  const fonts = childOf(node, 'w:rFonts')?.attributes ?? {};
  const font = (name: string): string | undefined => {
    const themed = fonts[`w:${name}Theme`];
    if (themed !== undefined) return themed.startsWith('major') ? theme.major : theme.minor;
    return fonts[`w:${name}`];
  };
  const halves = numberOf(valOf(node, 'w:sz'));
  return said<LetterProperties>({
    ascii: font('ascii'),
    other: font('hAnsi'),
    size: halves === undefined ? undefined : halves / 2,
    bold: switchOf(node, 'w:b'),
    italic: switchOf(node, 'w:i'),
    capitals: switchOf(node, 'w:caps'),
    hidden: switchOf(node, 'w:vanish'),
    color: valOf(node, 'w:color'),
    language: valOf(node, 'w:lang'),
  });
}

export function paragraphOf(node: XmlNode | undefined): ParagraphProperties {
  if (node === undefined) return {};
  const indent = childOf(node, 'w:ind')?.attributes ?? {};
  const spacing = childOf(node, 'w:spacing')?.attributes ?? {};
  const number = childOf(node, 'w:numPr');
  const id = valOf(number, 'w:numId');
  const borders = childOf(node, 'w:pBdr');
  const hanging = numberOf(indent['w:hanging']);
  return said<ParagraphProperties>({
    alignment: valOf(node, 'w:jc'),
    firstLine: hanging === undefined ? numberOf(indent['w:firstLine']) : -hanging,
    left: numberOf(indent['w:left'] ?? indent['w:start']),
    right: numberOf(indent['w:right'] ?? indent['w:end']),
    before: numberOf(spacing['w:before']),
    after: numberOf(spacing['w:after']),
    line: numberOf(spacing['w:line']),
    lineRule: spacing['w:lineRule'],
    contextual: switchOf(node, 'w:contextualSpacing'),
    numbering: id === undefined ? undefined : { id, level: numberOf(valOf(number, 'w:ilvl')) ?? 0 },
    outline: numberOf(valOf(node, 'w:outlineLvl')),
    ruleAbove: borders === undefined ? undefined : isDrawn(childOf(borders, 'w:top')),
    ruleBelow: borders === undefined ? undefined : isDrawn(childOf(borders, 'w:bottom')),
  });
}

/** Whether a border is to be seen. */
export function isDrawn(border: XmlNode | undefined): boolean {
  const value = border?.attributes['w:val'];
  return value !== undefined && value !== 'none' && value !== 'nil';
}
