export { addItemsEdit } from './add-items';
export { addKeysAt, setValueAt } from './at-path';
export { applyEdits, type Certainty, type Fix, type TextEdit } from './fix';
export { type FixableText, fixesOf } from './fixes-of';
export { sortItemsEdits } from './sort-items';
export { fixTitle } from './title';
export { inQuotes, writeValue } from './write-value';
