import { styleText } from 'node:util';

export type StyleName = Parameters<typeof styleText>[0];

/** Puts a text into colours or leaves it as it is. */
export type Style = (name: StyleName, text: string) => string;

/** Colours where they are wanted. Whether they are was asked once, of the stream: Node must not ask again. */
export function styleOf(colours: boolean): Style {
  if (!colours) return (_name, text) => text;
  return (name, text) => styleText(name, text, { validateStream: false });
}
