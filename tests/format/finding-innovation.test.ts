import { expect, test } from 'vitest';
import { listingFinding } from '../../src/format/finding-innovation.ts';
import type { ListingFirm, ListingStep } from '../../src/model/listing.ts';

const at = (...steps: ListingStep[]): ListingFirm[] =>
  steps.map((step) => ({ step }) as ListingFirm);

test('firms on the way to the exchange are all there are', () => {
  expect(listingFinding(at('filing', 'tutoring'), 'internal')).toBe(
    '2家企业进入上市程序，其中1家已报会、1家已辅导备案',
  );
});

test.each([
  [at('filing', 'tutoring'), '已公开的2家企业进入上市程序，其中1家已报会、1家已辅导备案'],
  [at('tutoring', 'tutoring'), '已公开的2家企业已辅导备案'],
  [at('listing'), '已公开的1家企业已上市'],
  [at(), '没有企业公开上市进程'],
])('in the public edition they are those that are public', (firms, said) => {
  expect(listingFinding(firms, 'public')).toBe(said);
});
