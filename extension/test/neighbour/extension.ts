import { readFileSync } from 'node:fs';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/**
 * What the popular YAML extension does beside ours, for tests: the same files, the same server as it brings along. The
 * extension itself is on no registry of packages.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const { server, schema }: { readonly server: string; readonly schema: string } = JSON.parse(
    readFileSync(context.asAbsolutePath('neighbour.json'), 'utf8'),
  );
  const client = new LanguageClient(
    'yaml',
    'YAML Support',
    { module: server, transport: TransportKind.ipc },
    {
      documentSelector: [
        { language: 'yaml' },
        { language: 'dockercompose' },
        { language: 'github-actions-workflow' },
        { pattern: '*.y(a)ml' },
      ],
      middleware: {
        workspace: {
          // Someone who had our schema in the settings of that extension has it still.
          configuration: ({ items }) =>
            items.map(({ section }) =>
              section === 'yaml'
                ? {
                    schemas: { [schema]: ['*.par.yaml'] },
                    schemaStore: { enable: false },
                    validate: true,
                    completion: true,
                    hover: true,
                  }
                : {},
            ),
        },
      },
    },
  );
  context.subscriptions.push(client);
  await client.start();
}
