import { describe, expect, test } from 'vitest';
import { coverOf, type FoundPackage } from '../../../src/publish/region/cover.ts';
import {
  formatPackage,
  packageName,
  type ParkPackage,
  parsePackage,
} from '../../../src/publish/region/park-package.ts';
import { makePlan, type Plan, type PlannedPark } from '../../../src/publish/region/plan-record.ts';

const park = (code: string, digest = `input-${code}`): PlannedPark => ({
  code,
  state: 'current',
  digest,
  bytes: 1,
});
const PLAN: Plan = makePlan({
  program: 'program-1',
  region: { digest: 'r', bytes: 1 },
  parks: [park('a'), park('b')],
  missing: [],
});

/** A package of a park, in a part. */
function found(part: string, code: string, changed: Partial<ParkPackage> = {}): FoundPackage {
  const record: ParkPackage = {
    product: 'parkbrief',
    park: code,
    input: `input-${code}`,
    program: 'program-1',
    above: [],
    files: { 'index.html': '1' },
    ...changed,
  };
  return { part, record, name: packageName({ code, digest: record.input }, record.program) };
}

describe('parts are held against the plan', () => {
  test('every park once is a whole cover, in the order of the plan', () => {
    const { chosen, faults, twice } = coverOf(PLAN, [found('2', 'b'), found('1', 'a')]);
    expect(chosen.map(({ park: { code }, part }) => [code, part])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect([faults, twice]).toEqual([[], []]);
  });

  test('packages of members the plan does not have are of no account', () => {
    expect(coverOf(PLAN, [found('1', 'a'), found('1', 'b'), found('1', 'c')]).faults).toEqual([]);
  });

  test('a shard that was run twice is told, and one of its packages is used', () => {
    const { chosen, faults, twice } = coverOf(PLAN, [
      found('1', 'a'),
      found('2', 'a'),
      found('2', 'b'),
    ]);
    expect(faults).toEqual([]);
    expect(chosen).toHaveLength(2);
    expect(twice).toEqual([{ park: 'a', parts: ['1', '2'] }]);
  });

  test.each<[string, FoundPackage[], object]>([
    ['nobody has rendered', [], { kind: 'absent', park: 'b', others: [] }],
    [
      'was rendered from an older plan',
      [found('1', 'b', { input: 'older' })],
      { kind: 'absent', park: 'b', others: [{ part: '1', program: false }] },
    ],
    [
      'was rendered by another program',
      [found('1', 'b', { program: 'program-0' })],
      { kind: 'absent', park: 'b', others: [{ part: '1', program: true }] },
    ],
    [
      'is damaged',
      [{ ...found('1', 'b'), record: undefined }],
      { kind: 'damaged', park: 'b', part: '1' },
    ],
    [
      'was rendered to other bytes by two shards',
      [found('1', 'b'), found('2', 'b', { files: { 'index.html': '2' } })],
      { kind: 'differs', park: 'b', parts: ['1', '2'] },
    ],
  ])('a park that %s is named', (_name, packages, fault) => {
    expect(coverOf(PLAN, [found('1', 'a'), ...packages]).faults).toEqual([fault]);
  });
});

describe('the record of a package', () => {
  const { name, record } = found('1', 'a');
  const text = formatPackage(record as ParkPackage);

  test('is read as it was written', () => {
    expect(parsePackage(name, text)).toEqual(record);
  });

  test.each([
    ['of another park', text.replace('"a"', '"b"')],
    ['of another input', text.replace('input-a', 'input-b')],
    ['of another program', text.replace('program-1', 'program-2')],
    ['that was cut off', text.slice(0, -9)],
  ])('%s is none', (_name, changed) => {
    expect(changed).not.toBe(text);
    expect(parsePackage(name, changed)).toBeUndefined();
  });
});
