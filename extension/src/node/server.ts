/** The language server as the extension brings it along, for Node. */
import '@soctrang/par-language-server/node';
