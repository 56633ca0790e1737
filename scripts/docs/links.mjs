import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

/** The pages below a folder, without what was installed, built or hidden. @param {string} folder @returns {string[]} */
export function pagesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return pagesBelow(full);
      return entry.name.endsWith('.md') ? [full] : [];
    })
    .sort();
}

/** A page without its code, where brackets mean nothing. @param {string} page */
function withoutCode(page) {
  return page.replace(/^(\s*)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gmu, '').replace(/`[^`\n]*`/gu, '');
}

/** The anchors of a page: its own, and those that GitHub makes from its headings. @param {string} page @returns {ReadonlySet<string>} */
export function anchorsOf(page) {
  /** @type {Map<string, number>} */
  const times = new Map();
  const headings = page.replace(/^(\s*)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gmu, '').matchAll(/^#{1,6} +(.+?)\s*$/gmu);
  const anchors = [...headings].map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const before = times.get(anchor) ?? 0;
    times.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
  const own = [...withoutCode(page).matchAll(/<a id="([^"]+)">/gu)].map((match) => match[1] ?? '');
  return new Set([...anchors, ...own]);
}

/** What a page refers to within the project, as it is written. @param {string} page @returns {readonly string[]} */
export function relativeLinks(page) {
  const text = withoutCode(page);
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/gu)].map((match) => match[1] ?? '');
  const defined = [...text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gmu)].map((match) => match[1] ?? '');
  const images = [...text.matchAll(/<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? '');
  return [...inline, ...defined, ...images].filter((link) => !/^[a-z][a-z+.-]*:|^\/\//iu.test(link));
}

/** The fragments that may follow the name of a file: its headings, or its lines. @param {string} file */
function fragmentsOf(file) {
  if (statSync(file).isDirectory()) return new Set();
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.md') ? anchorsOf(text) : new Set(text.split('\n').map((_, index) => `L${index + 1}`));
}

/** The links of a page that lead nowhere: to no file, or to no heading or line of it. @param {string} file */
export function brokenLinks(file) {
  /** @type {Map<string, ReadonlySet<string>>} */
  const known = new Map();
  return relativeLinks(readFileSync(file, 'utf8')).filter((link) => {
    const [relative = '', fragment = ''] = link.split('#');
    const target = relative === '' ? file : path.resolve(path.dirname(file), decodeURIComponent(relative));
    if (!existsSync(target)) return true;
    if (fragment === '') return false;
    const fragments = known.get(target) ?? fragmentsOf(target);
    known.set(target, fragments);
    return !fragments.has(decodeURIComponent(fragment));
  });
}
