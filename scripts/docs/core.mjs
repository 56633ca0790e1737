/**
 * What the pages are made from: the public surface of par-core, handed in so that the command uses the built package
 * and the test the sources.
 * @typedef {typeof import('../../packages/par-core/src/index')} Core
 */

/** @typedef {import('../../packages/par-core/src/index').Bilingual} Bilingual */

/** @typedef {typeof import('../../packages/par-core/src/formats/explain-code').explainCode} ExplainCode */

/** @typedef {typeof import('../../packages/par-core/src/formats/json-schema/index')} Schemas */

/** @typedef {{ readonly core: Core, readonly explainCode: ExplainCode, readonly schemas: Schemas }} Material */

export {};
