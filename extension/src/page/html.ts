import { randomNonce } from './nonce';

/** A page of ours, as a webview shows it. */
export interface Page {
  /** The language of its words, for a screen reader. */
  readonly language: string;
  readonly title: string;
  /** What a webview's own files come from: `webview.cspSource`. */
  readonly source: string;
  /** Addresses of its script and its style sheet, as the webview reaches them. */
  readonly script: string;
  readonly style: string;
}

/**
 * The frame of a page: nothing runs in it but its own script, nothing comes from elsewhere, and what it shows is put in
 * by that script as text.
 */
export function pageHtml({ language, title, source, script, style }: Page, nonce: string = randomNonce()): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main id="page" aria-busy="true"></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
