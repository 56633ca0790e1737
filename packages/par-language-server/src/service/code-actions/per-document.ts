import type { OpenDocument } from '../open-document';

/**
 * Something of a whole document that is asked for at every move of the cursor, made once for each state of it.
 *
 * @example const translation = perDocument((document) => formatText(document.checked.tree.text, …));
 */
export function perDocument<Made>(make: (document: OpenDocument) => Made): (document: OpenDocument) => Made {
  const made = new WeakMap<OpenDocument, { readonly value: Made }>();
  return (document) => {
    const known = made.get(document);
    if (known) return known.value;
    const value = make(document);
    made.set(document, { value });
    return value;
  };
}
