import { expect, it } from 'vitest';
import { rankOf, STAGE_ORDER } from '../../src/model/project-stages.ts';
import { projectTerms } from '../../src/ui/project-terms.ts';

it('the stages of projects stand in the order of the template', () => {
  const ranked = Object.keys(projectTerms.stages).filter(
    (key) => !['shelved', 'ended'].includes(key),
  );
  expect(ranked).toEqual(STAGE_ORDER);
  expect(rankOf('signed')).toBe(5);
});
