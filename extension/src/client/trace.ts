import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';

/**
 * The log as the client writes its conversation with the server into it. The library writes only where the user has
 * raised the level of the whole log; with `par.trace.server` the conversation alone is asked for.
 */
export function traceChannel(channel: LogOutputChannel): Disposable & { readonly channel: LogOutputChannel } {
  const levels = new EventEmitter<LogLevel>();
  const isAsked = (): boolean => workspace.getConfiguration('par').get('trace.server', 'off') !== 'off';
  const level = (): LogLevel => (isAsked() ? LogLevel.Trace : channel.logLevel);
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('par.trace.server')) levels.fire(level());
  });
  const raised = channel.onDidChangeLogLevel(() => levels.fire(level()));
  const traced = Object.create(channel, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: levels.event },
    trace: { value: (text: string) => (isAsked() ? channel.info(text) : channel.trace(text)) },
  }) satisfies LogOutputChannel;
  return {
    channel: traced,
    dispose() {
      settings.dispose();
      raised.dispose();
      levels.dispose();
    },
  };
}
