import { z } from 'zod';
import { firstProblem, parseJson, versionOf } from '../../src/json-file';

describe('parseJson', () => {
  it('reads JSON with and without a byte order mark', () => {
    expect(parseJson('{"a":1}')).toEqual({ a: 1 });
    expect(parseJson('\uFEFFnull')).toBeNull();
  });

  it('answers undefined for what is not JSON', () => {
    expect(parseJson('{"a":')).toBeUndefined();
  });

  it('answers undefined for what nests deeper than anybody writes, without running out of stack', () => {
    expect(parseJson('['.repeat(1_000_000))).toBeUndefined();
    expect(parseJson('{"allOf":['.repeat(2000) + ']}'.repeat(2000))).toBeUndefined();
    expect(parseJson('['.repeat(60) + ']'.repeat(60))).toBeDefined();
  });

  it('counts no bracket that is part of a text', () => {
    const text = '[{'.repeat(200) + '\\"[';
    expect(parseJson(JSON.stringify({ text, next: [] }))).toEqual({ text, next: [] });
  });
});

describe('versionOf', () => {
  it.each([
    [{ version: 3, other: [] }, 3],
    [{ version: '3' }, null],
    [[], null],
    [null, null],
  ])('of %j is %j', (json, version) => {
    expect(versionOf(json)).toBe(version);
  });
});

describe('firstProblem', () => {
  const schema = z.strictObject({ list: z.array(z.strictObject({ kind: z.enum(['a', 'b']), size: z.int() })) });

  const either = z.strictObject({
    shape: z.union([z.strictObject({ size: z.int() }), z.strictObject({ parts: z.array(z.int()), name: z.string() })]),
  });

  it.each([
    [{ shape: { size: 'x' } }, { path: ['shape', 'size'], problem: 'wrong-type' }],
    [{ shape: { size: 1, colour: 2 } }, { path: ['shape', 'colour'], problem: 'unknown-field' }],
    [{ shape: { parts: [1, 'x'], name: 'a' } }, { path: ['shape', 'parts', 1], problem: 'wrong-type' }],
    [{ shape: { parts: [1] } }, { path: ['shape', 'name'], problem: 'missing' }],
    [{ shape: {} }, { path: ['shape', 'size'], problem: 'missing' }],
    [{ shape: 3 }, { path: ['shape'], problem: 'wrong-type' }],
    [{}, { path: ['shape'], problem: 'missing' }],
  ])('of %j, which may have two forms, is %j by the closer one', (json, problem) => {
    const parsed = either.safeParse(json);
    expect(firstProblem(parsed.success ? [] : parsed.error.issues, json)).toEqual(problem);
  });

  it.each([
    [{}, { path: ['list'], problem: 'missing' }],
    [{ list: {} }, { path: ['list'], problem: 'wrong-type' }],
    [{ list: [{ kind: 'c', size: 1 }] }, { path: ['list', 0, 'kind'], problem: 'wrong-value' }],
    [{ list: [{ kind: 'a' }] }, { path: ['list', 0, 'size'], problem: 'missing' }],
    [{ list: [{ kind: 'a', size: 1, colour: 2 }] }, { path: ['list', 0, 'colour'], problem: 'unknown-field' }],
    [[], { path: [], problem: 'wrong-type' }],
  ])('of %j is %j', (json, problem) => {
    const parsed = schema.safeParse(json);
    expect(firstProblem(parsed.success ? [] : parsed.error.issues, json)).toEqual(problem);
  });
});
