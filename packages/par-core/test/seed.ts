import fc from 'fast-check';

/** Generated inputs are the same at every run; PAR_SEED tries others. A failure prints the seed it ran with. */
fc.configureGlobal({ seed: Number(process.env.PAR_SEED ?? 20210924) });
