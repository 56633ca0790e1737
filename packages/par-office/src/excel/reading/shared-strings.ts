import { readXml } from './xml';

/** The texts that cells share, each whole: runs of different looks put together, readings for Japanese left out. */
export function readSharedStrings(xml: Uint8Array | undefined): readonly string[] | undefined {
  if (xml === undefined) return [];
  const strings: string[] = [];
  const reader = textReader('si', (text) => strings.push(text));
  return readXml(xml, reader) ? strings : undefined;
}

/** Puts together the text of an element that holds runs of text. */
export function textReader(element: string, done: (text: string) => void) {
  let text: string[] | undefined;
  let inText = false;
  let phonetic = 0;
  return {
    open: (name: string) => {
      if (name === element) text = [];
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === element && text) {
        done(unescaped(text.join('')));
        text = undefined;
      }
    },
    text: (more: string) => {
      if (inText) text?.push(more);
    },
  };
}

/** Excel writes what XML cannot say as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
