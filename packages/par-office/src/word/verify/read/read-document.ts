import { openOfficeFile, type Parts } from '../../../archive/open';
import type { Refusal } from '../../../archive/refusal';
import { BodyReader } from './body';
import type { DocumentRead, PagePart, Section } from './model';
import { counterOf } from './numbering';
import { sectionOf } from './section';
import { stylesOf, themeFontsOf } from './styles';
import { childOf, childrenOf, numberOf, readXml, within, type XmlNode } from './xml';

const MAIN = 'word/document.xml';

/** Reads a file of Word, also one that people have edited, as far as its form is looked at. */
export function readDocument(bytes: Uint8Array): DocumentRead | Refusal {
  const parts = openOfficeFile(bytes, 'docx');
  if ('reason' in parts) return parts;
  const root = xmlOf(parts, MAIN);
  const body = childOf(root, 'w:body');
  if (body === undefined) return { reason: 'broken', part: MAIN };
  const targets = targetsOf(xmlOf(parts, 'word/_rels/document.xml.rels'));
  const part = (kind: string): XmlNode | undefined => {
    const name = [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.name ?? `word/${kind}.xml`;
    return xmlOf(parts, name);
  };
  const theme = themeFontsOf(part('theme'));
  const styles = stylesOf(part('styles'), theme);
  const reader = new BodyReader({ styles, theme, count: counterOf(part('numbering')) });
  const pageParts = new Map<string, PagePart | undefined>();
  const pagePart = (id: string | undefined): PagePart | undefined => {
    const name = id === undefined ? undefined : targets.get(id)?.name;
    if (name === undefined) return undefined;
    if (!pageParts.has(name)) {
      const node = xmlOf(parts, name);
      pageParts.set(name, node && new BodyReader({ styles, theme, count: () => '' }).pagePart(node));
    }
    return pageParts.get(name);
  };
  const sections: Section[] = [];
  for (const node of sectionNodes(body)) sections.push(sectionOf(node, sections.at(-1), pagePart));
  const { lines, tables, trackedChanges, sectionsWithTable } = reader.read(body, sections);
  const comments = childrenOf(part('comments'), 'w:comment').length;
  const app = xmlOf(parts, 'docProps/app.xml');
  return {
    lines,
    tables,
    sections: sections.map((section, index) => ({ ...section, hasTable: sectionsWithTable.has(index) })),
    trackedChanges,
    comments,
    pages: numberOf(childOf(app, 'Pages')?.text),
  };
}

function xmlOf(parts: Parts, name: string): XmlNode | undefined {
  const bytes = parts.get(name);
  return bytes && readXml(bytes);
}

interface Target {
  readonly type: string;
  readonly name: string;
}

/** What the main part refers to, by id; targets are meant from its folder unless they begin with a slash. */
function targetsOf(root: XmlNode | undefined): ReadonlyMap<string, Target> {
  return new Map(
    childrenOf(root, 'rel:Relationship').map(({ attributes: { Id = '', Type = '', Target: target = '' } }) => [
      Id,
      { type: Type, name: target.startsWith('/') ? target.slice(1) : `word/${target}` },
    ]),
  );
}

/** The properties of the sections, in the order of the text: each stands in the last paragraph of its section. */
function sectionNodes(body: XmlNode): readonly XmlNode[] {
  const inText = [...within(body, 'w:pPr')].flatMap((node) => childOf(node, 'w:sectPr') ?? []);
  const last = childOf(body, 'w:sectPr');
  return last ? [...inText, last] : inText;
}
