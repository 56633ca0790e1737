import { agencyOn } from '../../directive/agency-lookup';
import { bindsReportingDuty } from '../../directive/binding';
import type { Directive, Indicator, Task } from '../../directive/model';
import type { ObjectShape, Shape } from '../shape';
import { asYamlReads } from './choice-schema';
import { type CrossFieldRule, crossFieldSchema, fieldOf, underKey } from './cross-field';
import { type JsonSchema, refTo, type SchemaVocabulary, whenever } from './json-schema';
import { underNames } from './names';
import { capitalised, oneOf } from './patterns';
import { bothLanguages, inTwoParagraphs, refusal } from './sentences';

/** Keys that depend on the task beside them: the obligations reported under a task are that task's own. */
export interface KeysOfTask {
  /** The part that names the task, by its place in the format: `task`. */
  readonly where: string;
  readonly task: string;
  readonly record: string;
  /** Each id with what it means. */
  readonly keysOf: (task: Task) => Readonly<Record<string, string>>;
}

export interface DirectiveParts {
  readonly rules: readonly CrossFieldRule[];
  readonly keysOfTask?: KeysOfTask;
}

export interface DirectiveBranch {
  /** What holds of the whole file where it speaks of the directive. */
  readonly schema: JsonSchema;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/**
 * What a directive adds to a format: its tasks, indicators and obligations are the only ones, its agencies are offered.
 * Nothing where the format speaks of none of them.
 */
export function directiveBranch(
  root: ObjectShape,
  parts: DirectiveParts,
  directive: Directive,
  vocabulary: SchemaVocabulary,
): DirectiveBranch | undefined {
  const definitions: Record<string, JsonSchema> = {};
  const define = (name: string, make: () => JsonSchema): JsonSchema => {
    const whole = `${directive.id}.${name}`;
    definitions[whole] ??= make();
    return refTo(whole);
  };
  function narrow(shape: Shape): JsonSchema | undefined {
    if (shape.kind === 'scalar' && shape.scalar === 'task') return define('tasks', () => taskIds(directive));
    if (shape.kind === 'scalar' && shape.scalar === 'agency')
      return { examples: agencyExamples(directive, vocabulary) };
    if (shape.kind === 'list') {
      const items = narrow(shape.item);
      return items && { items };
    }
    if (shape.kind === 'record' && shape.key.scalar === 'indicator') {
      const { value } = shape;
      if (value.kind !== 'object') return undefined;
      return define('indicators', () => indicatorKeys(directive, rateRules(value)));
    }
    if (shape.kind === 'object') return narrowObject(shape);
    return undefined;
  }

  function narrowObject(shape: ObjectShape): JsonSchema | undefined {
    const properties: Record<string, JsonSchema> = {};
    for (const field of shape.fields.values()) {
      const value = narrow(field.shape);
      if (value) Object.assign(properties, underNames(vocabulary, field.key, field.term, value));
    }
    if (Object.keys(properties).length === 0) return undefined;
    const { keysOfTask } = parts;
    if (keysOfTask?.where !== shape.where) return { properties };
    return define(shape.where, () => ({
      properties,
      allOf: directive.tasks.map((task) => recordOfTask(shape, keysOfTask, task)),
    }));
  }

  /** The record's keys are those of the task that is named beside it. */
  function recordOfTask(shape: ObjectShape, keys: KeysOfTask, task: Task): JsonSchema {
    const own = define(`${keys.record}.${task.id}`, () => recordKeys(keys.keysOf(task)));
    const [named, record] = [fieldOf(shape, keys.task), fieldOf(shape, keys.record)];
    return whenever(underKey(named, vocabulary, { enum: [...asYamlReads(task.id)] }), {
      properties: underNames(vocabulary, record.key, record.term, own),
    });
  }

  /** The rules that hold of a rate, and of no mere count. */
  function rateRules(indicator: ObjectShape): JsonSchema | undefined {
    const rules = parts.rules.filter((rule) => rule.rates);
    if (rules.length === 0) return undefined;
    return define('rates', () => ({ allOf: rules.map((rule) => crossFieldSchema(rule, indicator, vocabulary)) }));
  }

  const schema = narrow(root);
  return schema && { schema, definitions };
}

function taskIds({ tasks }: Directive): JsonSchema {
  const described = tasks.flatMap(({ id, title }) => asYamlReads(id).map((one) => ({ one, title })));
  return {
    enum: described.map(({ one }) => one),
    enumDescriptions: described.map(({ title }) => bothLanguages(title)),
    errorMessage: refusal('PAR203'),
  };
}

function indicatorKeys({ indicators }: Directive, rates: JsonSchema | undefined): JsonSchema {
  const schemaOf = ({ title, definition, unit }: Indicator): JsonSchema => ({
    title: bothLanguages(title),
    description: inTwoParagraphs(definition),
    ...(unit === 'percent' && rates),
  });
  const titles = (one: Indicator): readonly string[] =>
    [one.title.vi, one.title.en].flatMap((t) => [t, capitalised(t)]);
  const byTitle = (unit: Indicator['unit']): readonly string[] => [
    ...new Set(indicators.filter((one) => one.unit === unit).flatMap(titles)),
  ];
  const patterns = [
    [byTitle('percent'), rates ?? {}],
    [byTitle('count'), {}],
  ] as const;
  return {
    properties: Object.fromEntries(indicators.map((one) => [one.id, schemaOf(one)])),
    // An indicator may be named by its title as well.
    patternProperties: Object.fromEntries(
      patterns.flatMap(([names, schema]) => (names.length > 0 ? [[oneOf(names), schema]] : [])),
    ),
    additionalProperties: false,
    errorMessage: refusal('PAR207'),
  };
}

function recordKeys(keys: Readonly<Record<string, string>>): JsonSchema {
  return {
    properties: Object.fromEntries(Object.entries(keys).map(([id, description]) => [id, { description }])),
    additionalProperties: false,
    errorMessage: refusal('PAR208', 'PAR212'),
  };
}

/** The agencies that report, as the author of a vocabulary names them. A person may write them in many more ways. */
function agencyExamples(directive: Directive, vocabulary: SchemaVocabulary): string[] {
  const on = directive.date;
  const ids = [...new Set(directive.agencies.map((agency) => agency.id))];
  const reporting = ids.flatMap((id) => {
    const agency = agencyOn(id, on, directive);
    return agency && bindsReportingDuty(agency.id, { on, directive }) ? [agency] : [];
  });
  const names = reporting.map((agency) => agency.name.vi);
  if (vocabulary === 'vi') return names;
  const written = reporting.map((agency) => agency.id);
  return vocabulary === 'en' ? written : [...names, ...written];
}
