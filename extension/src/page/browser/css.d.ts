/** A style sheet that a page brings along; it is bundled beside its script. */
declare module '*.css';
