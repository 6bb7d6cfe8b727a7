/**
 * The same gate as `anyRecord` for what is already as it should be, many times faster: it answers yes or no and makes
 * nothing. It reads the schemas themselves, so that a field or a rule that is added to one of them holds here too; what it
 * does not know, it refuses, and whoever asks has zod say what is wrong or fill in what is missing.
 */
import type { $ZodCheck, $ZodType, $ZodTypes } from 'zod/v4/core';
import { recordTypes, type AnyRecord, type RecordType } from './index';

/** True only for a value that `anyRecord` answers as it is, with nothing filled in, trimmed or left out. */
export function isRecordAsItIs(value: unknown): value is AnyRecord {
  const type = (value as { readonly type?: unknown } | null)?.type;
  return tests.get(type)?.(value) ?? false;
}

type Test = (value: unknown) => boolean;

const no: Test = () => false;

const tests: ReadonlyMap<unknown, Test> = new Map(
  (Object.keys(recordTypes) as RecordType[]).map((type) => [
    type,
    testOf(recordTypes[type].schema),
  ]),
);

/** The type's own test, then the checks that were put on it. */
function testOf(schema: $ZodType): Test {
  const shape = shapeTest(schema as $ZodTypes);
  const checks = checksOf(schema);
  return checks.reduce<Test>((before, check) => (value) => before(value) && check(value), shape);
}

function shapeTest({ _zod: { def } }: $ZodTypes): Test {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'optional':
      return optional(testOf(def.innerType));
    // An absent one is to be filled in.
    case 'default':
      return testOf(def.innerType);
    case 'array':
      return listOf(testOf(def.element));
    case 'object':
      return objectOf(Object.entries(def.shape).map(([name, field]) => [name, testOf(field)]));
    default:
      return no;
  }
}

function oneOf(values: readonly unknown[]): Test {
  const known = new Set(values);
  return (value) => known.has(value);
}

function optional(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every((item) => test(item));
}

/** A member that the schema does not name would be left out. */
function objectOf(fields: readonly (readonly [string, Test])[]): Test {
  const members = new Map(
    fields.map(([name, test]) => [name, { test, isNeeded: !test(undefined) }]),
  );
  const needed = fields.filter(([, test]) => !test(undefined)).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const name in value) {
      const field = members.get(name);
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (field === undefined || !field.test(member)) return false;
      if (field.isNeeded) found += 1;
    }
    return found === needed;
  };
}

/** A format such as a UUID is a check in itself. A check that turns the value into another one does not let it stand. */
function checksOf(schema: $ZodType): readonly Test[] {
  const own = 'check' in schema._zod ? [schema as unknown as $ZodCheck<unknown>] : [];
  const added = (schema._zod.def.checks ?? []) as unknown as readonly $ZodCheck<unknown>[];
  return [...own, ...added].map(standsBefore);
}

function standsBefore(check: $ZodCheck<unknown>): Test {
  return (value) => {
    const payload = { value, issues: [] };
    const waiting = check._zod.check(payload);
    return waiting === undefined && payload.issues.length === 0 && payload.value === value;
  };
}
