import { SaxesParser } from 'saxes';

/** An element of XML; its name has the usual prefix of its namespace, whatever the file calls it: `w:p`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Of the element itself. */
  readonly text: string;
}

/** The namespaces that are looked at; strict files of Word have others for the same. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

/** More than this no document of an office has: a long report has some ten thousand. */
const MOST_NODES = 600_000;
const DEEPEST = 400;

type Open = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string };

/** Reads a part of a file; undefined where it is no XML, or too much of it. */
export function readXml(bytes: Uint8Array): XmlNode | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlNode | undefined;
  let count = 0;
  let isBad = false;
  const named = (uri: string, local: string): string => {
    const prefix = PREFIXES[uri];
    return prefix === undefined ? local : `${prefix}:${local}`;
  };
  parser.on('error', () => {
    isBad = true;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1;
    if (count > MOST_NODES || open.length > DEEPEST) isBad = true;
    if (isBad) return;
    const own: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) own[named(attribute.uri, attribute.local)] = attribute.value;
    open.push({ name: named(uri, local), attributes: own, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last && !isBad) last.text += text;
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node === undefined || isBad) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(node);
    else root = node;
  });
  const text = decoded(bytes);
  // In steps, so that what is too much ends early.
  for (let at = 0; at < text.length && !isBad; at += STEP) parser.write(text.slice(at, at + STEP));
  if (isBad) return undefined;
  parser.close();
  return isBad ? undefined : root;
}

const STEP = 1 << 18;

/** XML is UTF-8 unless its first bytes say UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Everything of a name below a node, however deep. */
export function* within(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (child.name === name) yield child;
    yield* within(child, name);
  }
}

/** `w:val` of the child of a name. */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** A whole number, as Word writes measures; `720.5` is cut, text is none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? undefined : number;
}

/** On unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`; undefined where there is no such child. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  if (child === undefined) return undefined;
  const value = child.attributes['w:val'];
  return !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}
