/** Characters that no XML 1.0 document may hold, and lone halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the value of an attribute, in double quotes; what XML cannot hold is left out. */
function attribute(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/gu, (sign) => ENTITIES[sign] ?? '');
}

/** A text between two tags; what XML cannot hold is left out. */
export function content(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>\r]/gu, (sign) => ENTITIES[sign] ?? '');
}

/** A tag's attributes with a space before each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join('');
}
