import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import type { JsonSchema } from '../../src/formats/json-schema';
import { type Editor, hoverText, schemaAddress, schemaRequests } from './editor';

/** vscode-json-languageservice, as VS Code itself runs it. */
export function jsonEditor(schema: JsonSchema): Editor {
  const service = getLanguageService({
    schemaRequestService: schemaRequests(schema),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  });
  service.configure({
    validate: true,
    allowComments: false,
    // A file of another name is matched by nothing but what stands in it.
    schemas: [{ uri: schemaAddress(schema), fileMatch: ['file.json'] }],
  });
  let version = 0;
  const open = (text: string) => {
    version += 1;
    const name = text.includes('$schema') ? 'of-another-name' : 'file';
    const document = TextDocument.create(`file:///luoc-do/${version}/${name}.json`, 'json', version, text);
    return { document, tree: service.parseJSONDocument(document) };
  };
  return {
    problems: async (text) => {
      const { document, tree } = open(text);
      const found = await service.doValidation(document, tree, { comments: 'error', trailingCommas: 'error' });
      return found.map(({ range, message }) => ({
        line: range.start.line + 1,
        message: typeof message === 'string' ? message : message.value,
      }));
    },
    offers: async (text, offset) => {
      const { document, tree } = open(text);
      const list = await service.doComplete(document, document.positionAt(offset), tree);
      return [...new Set(list?.items.map(({ label }) => label) ?? [])];
    },
    shows: async (text, offset) => {
      const { document, tree } = open(text);
      return hoverText(await service.doHover(document, document.positionAt(offset), tree));
    },
  };
}
