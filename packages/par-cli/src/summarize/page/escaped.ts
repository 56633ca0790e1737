const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs that steer a terminal, or turn the direction of writing: no page shows them, and some readers stumble. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** A text of a report as text of a page, inside an element or an attribute: never markup, never a script. */
export function escaped(text: string): string {
  return text.replace(UNSEEN, '\ufffd').replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);
}
