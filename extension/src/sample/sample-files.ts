/** A file of the sample workspace. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files in the bundle's `sample.json`.
 *
 * @throws Error where it is not what the build wrote: the installation is damaged
 */
export function sampleFiles(json: string): readonly SampleFile[] {
  const files: unknown = JSON.parse(json);
  if (!Array.isArray(files) || !files.every(isFile)) throw new Error('dist/sample.json is damaged');
  return files;
}

function isFile(value: unknown): value is SampleFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    // A plain name: nothing is written beside the folder of the sample.
    /^[\w.-]+$/u.test(value.name) &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
