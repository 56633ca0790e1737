import { TextDocument } from 'vscode-json-languageservice';
import { getLanguageService, SchemaPriority } from 'yaml-language-server';
import type { JsonSchema } from '../../src/formats/json-schema';
import { type Editor, hoverText, schemaAddress, schemaRequests } from './editor';

/** Of all editors together: the server keeps what it has read by address and version, for every service of a process. */
let version = 0;

/** yaml-language-server, as VS Code's YAML extension and most other editors run it. */
export function yamlEditor(schema: JsonSchema): Editor {
  const service = getLanguageService({
    schemaRequestService: schemaRequests(schema),
    workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    format: false,
    customTags: [],
    // A file of another name is matched by nothing but what stands in it.
    schemas: [{ uri: schemaAddress(schema), fileMatch: ['file.yaml'], priority: SchemaPriority.Settings }],
  });
  const open = (text: string): TextDocument => {
    version += 1;
    const name = text.includes('$schema') ? 'of-another-name' : 'file';
    return TextDocument.create(`file:///luoc-do/${version}/${name}.yaml`, 'yaml', version, text);
  };
  return {
    problems: async (text) => {
      const found = await service.doValidation(open(text), false);
      return found.map(({ range, message }) => ({ line: range.start.line + 1, message }));
    },
    offers: async (text, offset) => {
      const document = open(text);
      const { items } = await service.doComplete(document, document.positionAt(offset), false);
      return [...new Set(items.map(({ label }) => label))];
    },
    shows: async (text, offset) => {
      const document = open(text);
      return hoverText(await service.doHover(document, document.positionAt(offset)));
    },
  };
}
