/** What an element is given: `class`, `aria-…`, `data-…`, `title`; false and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What stands in an element: text is put in as text, whatever it holds. Empty text and false are left out. */
export type Inside = Node | string | false | undefined;

/**
 * Makes an element. Nothing is ever read as HTML.
 *
 * @example element('button', { type: 'button', 'aria-pressed': 'true' }, 'Trễ hạn')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...inside.filter((one): one is Node | string => one !== undefined && one !== false && one !== ''));
  return made;
}
