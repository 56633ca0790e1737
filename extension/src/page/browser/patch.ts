import { type Described, SVG_TAGS } from './described';

const SVG = 'http://www.w3.org/2000/svg';
const keys = new WeakMap<Element, string>();

/**
 * Makes what is in an element what is described, by as few changes as possible: what stays keeps its element, and with
 * it the focus, the selection and its place on the screen.
 */
export function patch(parent: Element, described: readonly (Described | string)[]): void {
  const { activeElement } = parent.ownerDocument;
  patchChildren(parent, described);
  // An element that was moved has lost the focus.
  if (activeElement instanceof HTMLElement && activeElement.isConnected && parent.contains(activeElement)) {
    if (parent.ownerDocument.activeElement !== activeElement) activeElement.focus({ preventScroll: true });
  }
}

function patchChildren(parent: Element, described: readonly (Described | string)[]): void {
  const there = takenBy(parent);
  const wanted = described.map((one) => there.take(one) ?? created(parent.ownerDocument, one));
  for (const left of there.left()) left.remove();
  let at = parent.firstChild;
  for (const [index, one] of described.entries()) {
    const node = wanted[index];
    if (node === undefined) continue;
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
    if (typeof one === 'string') {
      if (node.nodeValue !== one) node.nodeValue = one;
    } else if (node instanceof Element) patchElement(node, one);
  }
}

/** The children of an element, each to be taken once: by its key, else in its turn among those of its name. */
function takenBy(parent: Element) {
  const byName = new Map<string, ChildNode[]>();
  for (const child of parent.childNodes) {
    const name = nameOfNode(child);
    const same = byName.get(name);
    if (same) same.push(child);
    else byName.set(name, [child]);
  }
  return {
    take: (one: Described | string): ChildNode | undefined => byName.get(nameOf(one))?.shift(),
    left: (): readonly ChildNode[] => [...byName.values()].flat(),
  };
}

function nameOf(one: Described | string): string {
  return typeof one === 'string' ? '#text' : `${one.tag}#${one.key ?? ''}`;
}

function nameOfNode(node: ChildNode): string {
  return node instanceof Element ? `${node.localName}#${keys.get(node) ?? ''}` : node.nodeName;
}

function created(document: Document, one: Described | string): ChildNode {
  if (typeof one === 'string') return document.createTextNode(one);
  const isSvg = SVG_TAGS.some((tag) => tag === one.tag);
  const element = isSvg ? document.createElementNS(SVG, one.tag) : document.createElement(one.tag);
  if (one.key !== undefined) keys.set(element, one.key);
  return element;
}

function patchElement(element: Element, { attributes, children }: Described): void {
  for (const name of element.getAttributeNames()) if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  patchChildren(element, children);
}
