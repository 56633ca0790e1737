/** What the server calls itself. A test keeps the version that of the package: a worker has no manifest to read. */
export const SERVER_INFO = { name: 'par-language-server', version: '0.1.0' } as const;
