/** The last line of the recipients: where the document is kept, by whom it was drafted. */
function keptLine(drafter: string | undefined): string {
  return `- Lưu: VT, ${drafter === undefined ? '…' : clean(drafter)}.`;
}

/** A recipient without the signs of the list. */
function clean(text: string): string {
  const begun = text
    .normalize('NFC')
    .trim()
    .replace(/^[-–—+•*]\s?/u, '')
    .trimStart();
  let end = begun.length;
  while (end > 0 && ' \t\n\u00a0;.,'.includes(begun[end - 1] ?? '')) end -= 1;
  return begun.slice(0, end);
}

/** Whether a line is the one that says where the document is kept. */
export function isKept(text: string): boolean {
  return /^lưu\b/iu.test(clean(text));
}

/**
 * The lines of the recipients (nơi nhận), each with a hyphen and a semicolon, the last one with a full stop.
 *
 * @example recipientLines(['Ủy ban nhân dân tỉnh'], 'VP') // ['- Ủy ban nhân dân tỉnh;', '- Lưu: VT, VP.']
 */
export function recipientLines(recipients: readonly string[], drafter: string | undefined): readonly string[] {
  const kept = recipients.find(isKept);
  const others = recipients.map((one) => clean(one)).filter((one) => one !== '' && !isKept(one));
  const last = kept === undefined || drafter !== undefined ? keptLine(drafter) : `- ${clean(kept)}.`;
  return [...(others.length === 0 ? ['……'] : others).map((one) => `- ${one};`), last];
}
