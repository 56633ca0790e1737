import { Ajv2020 } from 'ajv/dist/2020';
import { EDITOR_KEYWORDS, type JsonSchema } from '../src/formats/json-schema';

export interface Verdict {
  readonly valid: boolean;
  /** Where it is not, and why; for a test that fails. */
  readonly errors: readonly string[];
  /** The advice that an editor would show, in no particular order. */
  readonly advice: readonly string[];
}

export interface Validator {
  readonly verdict: (value: unknown) => Verdict;
  /** Of the schema at a JSON Pointer inside the whole one. */
  readonly verdictAt: (pointer: string, value: unknown) => Verdict;
}

/** ajv on a schema, strict about everything that is written in it. */
export function validatorOf(schema: JsonSchema): Validator {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    // The definitions are many and referred to often: copied into one another they take seconds to compile.
    inlineRefs: false,
  });
  let advice: string[] = [];
  for (const keyword of EDITOR_KEYWORDS) {
    if (keyword !== 'deprecationMessage') ajv.addKeyword(keyword);
  }
  ajv.addKeyword({
    keyword: 'deprecationMessage',
    validate: (message: string) => {
      advice.push(message);
      return true;
    },
  });
  const id = String(schema.$id);
  ajv.addSchema(schema);
  const verdictAt = (pointer: string, value: unknown): Verdict => {
    const validate = ajv.getSchema(`${id}#${pointer.split('/').map(encodeURIComponent).join('/')}`);
    if (validate === undefined) throw new RangeError(`nothing at ${pointer} in ${id}`);
    advice = [];
    const valid = validate(value) === true;
    const errors = (validate.errors ?? []).map(
      ({ instancePath, message, keyword }) => `${instancePath} ${keyword}: ${message}`,
    );
    return { valid, errors, advice };
  };
  return { verdict: (value) => verdictAt('', value), verdictAt };
}
