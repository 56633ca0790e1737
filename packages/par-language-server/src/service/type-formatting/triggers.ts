/** The characters after which `typeFormatEdits` is to be asked, for the capabilities of a server. */
export const TYPE_FORMAT_TRIGGERS = { first: '\n', more: [] } as const;
