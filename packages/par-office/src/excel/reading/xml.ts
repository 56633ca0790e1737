import { SaxesParser } from 'saxes';

/** What is told of an XML part, element by element, by names without their prefixes. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then: reading ends early where it says so. */
  readonly enough?: () => boolean;
}

/** So much is read at a time. */
const STEP = 1 << 16;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML part; false where it is no XML. */
export function readXml(bytes: Uint8Array, reader: XmlReader): boolean {
  const parser = new SaxesParser({ fragment: false });
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) own[local(key)] ??= String(value);
    reader.open?.(local(name), own);
  });
  parser.on('closetag', ({ name }) => reader.close?.(local(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  const text = decoded(bytes);
  for (let at = 0; at < text.length && isSound; at += STEP) {
    parser.write(text.slice(at, at + STEP));
    if (reader.enough?.()) return true;
  }
  if (isSound) parser.close();
  return isSound;
}

/** Office writes UTF-8; others now and then UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
