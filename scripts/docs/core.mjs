/**
 * What the pages are made from: the public surface of par-core, handed in so that the command uses the built package
 * and the test the sources.
 * @typedef {typeof import('../../packages/par-core/src/index')} Core
 */

/** @typedef {import('../../packages/par-core/src/index').Bilingual} Bilingual */

/** @typedef {typeof import('../../packages/par-core/src/formats/explain-code')} Codes the subpath `/codes` */

/** @typedef {typeof import('../../packages/par-core/src/formats/json-schema/index')} Schemas */

/** @typedef {typeof import('../../packages/par-cli/src/reference')} CommandLine the definitions of the command line */

/** @typedef {{ readonly core: Core, readonly codes: Codes, readonly schemas: Schemas, readonly commandLine: CommandLine }} Material */

export {};
