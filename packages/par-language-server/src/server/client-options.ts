import type { Command, InitializeParams } from 'vscode-languageserver';
import type { CompletionOptions } from '../service';

/** What an editor can do, and what it asks for when it greets the server. */
export interface ClientOptions {
  readonly completion: Omit<CompletionOptions, 'language'>;
  /** Whether it answers questions about its settings, and tells when they change. */
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  /** Settings it sends along at once: those under `par`. */
  readonly settings: unknown;
}

/**
 * `initializationOptions` may hold `settings`, as under `par` in an editor's settings, and `suggestCommand`, the
 * editor's own command that asks for suggestions again.
 */
export function clientOptions({ capabilities, initializationOptions }: InitializeParams): ClientOptions {
  const given: unknown = initializationOptions;
  const item = capabilities.textDocument?.completion?.completionItem;
  const again = askAgain(property(given, 'suggestCommand'));
  return {
    completion: {
      snippets: item?.snippetSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      ...(again && { askAgain: again }),
    },
    hasConfiguration: capabilities.workspace?.configuration === true,
    registersConfiguration: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    settings: property(given, 'settings'),
  };
}

function askAgain(command: unknown): Command | undefined {
  return typeof command === 'string' ? { title: command, command } : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
