/** What is shown of a thing in a hover: a title, then blocks. Text is plain until it is printed. */
export interface Card {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** What is said in a smaller voice: where a number comes from, what is not certain. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly ListItem[] };

/** `Thời hạn: 31/12/2021` */
export type Fact = readonly [label: string, text: string];

export interface ListItem {
  /** The id of what follows, where it has one. */
  readonly id?: string;
  readonly text: string;
}

/** More of a list than this is no longer read in a hover. */
const MOST_ITEMS = 20;

/** A card as Markdown in which every text of a file is text, or as plain text. */
export function cardText({ title, blocks }: Card, markdown: boolean): string {
  const parts = blocks
    .map((block) => (markdown ? blockMarkdown(block) : blockPlain(block)))
    .filter((part) => part !== '');
  return [markdown ? `**${asMarkdown(title)}**` : oneLine(title), ...parts].join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return asMarkdown(block.text);
    case 'remark':
      return block.text === '' ? '' : `*${asMarkdown(block.text)}*`;
    case 'facts':
      return block.facts.map(([label, text]) => `- ${asMarkdown(label)}: ${asMarkdown(text)}`).join('\n');
    case 'list':
      if (block.items.length === 0) return '';
      return [
        `${asMarkdown(block.title)}:`,
        [
          ...block.items
            .slice(0, MOST_ITEMS)
            .map(({ id, text }) =>
              id === undefined ? `- ${asMarkdown(text)}` : `- ${asCode(id)} ${asMarkdown(text)}`,
            ),
          ...rest(block.items),
        ].join('\n'),
      ].join('\n\n');
    default:
      return block satisfies never;
  }
}

function blockPlain(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'remark':
      return oneLine(block.text);
    case 'facts':
      return block.facts.map(([label, text]) => `${label}: ${oneLine(text)}`).join('\n');
    case 'list':
      if (block.items.length === 0) return '';
      return [
        `${block.title}:`,
        ...block.items
          .slice(0, MOST_ITEMS)
          .map(({ id, text }) => `- ${id === undefined ? '' : `${id} `}${oneLine(text)}`),
        ...rest(block.items),
      ].join('\n');
    default:
      return block satisfies never;
  }
}

function rest(items: readonly ListItem[]): readonly string[] {
  return items.length > MOST_ITEMS ? [`- … (+${items.length - MOST_ITEMS})`] : [];
}

/** A text of a file longer than this is cut: nobody reads on in a hover. */
const LONGEST = 1000;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * A text as Markdown that shows it as it is: nothing in it is a sign of Markdown or HTML, a link or a line of its own.
 *
 * @example asMarkdown('[mở] *gấp*') // '\\[mở\\] \\*gấp\\*'
 */
export function asMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]<>|#~&!$]/gu, (sign) => `\\${sign}`)
      // Editors make links of bare addresses: what a report says is no place to click.
      .replace(/:(?=\/\/)/gu, '\\:')
      .replace(/\b(www)\./giu, '$1\\.')
      .replace(/@(?=\w)/gu, '\\@')
      // What begins a list or a line of its own.
      .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/u, (mark) => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`))
  );
}

/** A short text in the letters of code. */
function asCode(text: string): string {
  return `\`${oneLine(text).replaceAll('`', 'ʼ')}\``;
}
