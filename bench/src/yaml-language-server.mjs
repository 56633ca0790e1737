// yaml-language-server as an editor uses it, without the editor: its language service, in this process.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// Both are CommonJS; the document type has to be the one that the server itself was made with.
const { getLanguageService } = require('yaml-language-server');
const { TextDocument } = createRequire(require.resolve('yaml-language-server'))('vscode-languageserver-textdocument');

/**
 * A function that validates a text as yaml-language-server does after a keystroke. The schema is read once, as an
 * editor keeps it.
 *
 * @param {object} schema
 * @returns {Promise<(text: string) => Promise<readonly unknown[]>>}
 */
export async function validatorOf(schema) {
  const service = getLanguageService({
    schemaRequestService: async (/** @type {string} */ uri) => {
      throw new Error(`no schema is fetched: ${uri}`);
    },
    workspaceContext: { resolveRelativePath: (/** @type {string} */ relative) => relative },
  });
  service.configure({
    validate: true,
    hover: false,
    completion: false,
    format: false,
    customTags: [],
    schemas: [{ uri: 'par-report-1.schema.json', fileMatch: ['*.par.yaml'], schema }],
  });
  let version = 0;
  const validate = (/** @type {string} */ text) => {
    version += 1;
    const document = TextDocument.create(`file:///bench/${version}/report.par.yaml`, 'yaml', version, text);
    return service.doValidation(document, false);
  };
  // A validator that finds nothing in a text full of faults would be fast, and worth nothing.
  const faults = await validate('mẫu: par-report/1\nnhiệm vụ: không phải danh sách\n');
  if (faults.length === 0) throw new Error('yaml-language-server does not use the schema');
  return validate;
}
