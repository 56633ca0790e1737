/**
 * A piece of the page as it should be. There is no way to put markup or addresses into it: text stays text, and the
 * attributes are those below.
 */
export interface Described {
  readonly tag: Tag;
  /** Tells it from its neighbours, so that it stays the same element when something is put before it. */
  readonly key?: string | undefined;
  readonly attributes: Attributes;
  readonly children: readonly (Described | string)[];
}

type HtmlTag =
  | 'article'
  | 'button'
  | 'caption'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'input'
  | 'label'
  | 'li'
  | 'nav'
  | 'ol'
  | 'option'
  | 'p'
  | 'section'
  | 'select'
  | 'small'
  | 'span'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** Drawn elements. */
export const SVG_TAGS = ['svg', 'circle', 'g', 'line', 'path', 'rect'] as const;
type SvgTag = (typeof SVG_TAGS)[number];

type Tag = HtmlTag | SvgTag;

type AttributeName =
  | 'class'
  | 'id'
  | 'lang'
  | 'placeholder'
  | 'role'
  | 'scope'
  | 'spellcheck'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'value'
  | `aria-${'hidden' | 'label' | 'labelledby' | 'pressed' | 'sort'}`
  | `data-${'goto' | 'open' | 'place' | 'reveal' | 'sign'}`
  | `data-${'ask' | 'choose' | 'row' | 'sort' | 'state' | 'write'}`
  | 'cx'
  | 'cy'
  | 'd'
  | 'focusable'
  | 'height'
  | 'preserveAspectRatio'
  | 'r'
  | 'rx'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2';

type Attributes = { readonly [Name in AttributeName]?: string | undefined };

type Child = Described | string | undefined | false;

/**
 * @example h('p', { class: 'note' }, 'Đạt điểm tối đa')
 */
export function h(
  tag: Tag,
  attributes: Attributes & { readonly key?: string | undefined },
  ...children: readonly Child[]
): Described {
  const { key, ...rest } = attributes;
  return {
    tag,
    key,
    attributes: rest,
    children: children.filter((one): one is Described | string => one !== undefined && one !== false && one !== ''),
  };
}
