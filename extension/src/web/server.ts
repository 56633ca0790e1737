/** The language server as the extension brings it along, for a web worker. */
import '@soctrang/par-language-server/browser';
