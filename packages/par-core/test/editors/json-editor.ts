import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import type { JsonSchema } from '../../src/formats/json-schema';
import { type Editor, hoverText } from './editor';

/** vscode-json-languageservice, as VS Code itself runs it. */
export function jsonEditor(schema: JsonSchema): Editor {
  const service = getLanguageService({});
  service.configure({
    validate: true,
    allowComments: false,
    schemas: [{ uri: String(schema.$id), fileMatch: ['*.json'], schema: structuredClone(schema) }],
  });
  let version = 0;
  const open = (text: string) => {
    version += 1;
    const document = TextDocument.create(`file:///${version}/file.json`, 'json', version, text);
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
