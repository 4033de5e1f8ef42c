import { describe, expect, it } from 'vitest';
import { blockers } from '../../src/data/blockers.ts';
import { bonds } from '../../src/data/bonds.ts';
import { chains } from '../../src/data/chains.ts';
import { facilities } from '../../src/data/facilities.ts';
import { permits } from '../../src/data/permits.ts';
import { projects } from '../../src/data/projects.ts';
import { stageEvents } from '../../src/data/stage-events.ts';
import type { Column } from '../../src/data/column.ts';
import { rankOf, STAGE_ORDER } from '../../src/model/project-stages.ts';
import { permitTerms } from '../../src/ui/permit-terms.ts';
import { projectTerms } from '../../src/ui/project-terms.ts';

const labels = ({ choices = [] }: Column): Record<string, string> =>
  Object.fromEntries(choices.map(({ code, label }) => [code, label]));

describe('the words of codes', () => {
  it.each([
    ['stages', stageEvents.columns.stage, projectTerms.stages],
    ['categories', projects.columns.category, projectTerms.categories],
    ['kinds', projects.columns.kind, projectTerms.kinds],
    ['origins', projects.columns.origin, projectTerms.origins],
    ['causes', blockers.columns.cause, projectTerms.causes],
    ['states of problems', blockers.columns.state, projectTerms.blockerStates],
    ['bonds', bonds.columns.kind, projectTerms.bondKinds],
    ['facilities', facilities.columns.kind, projectTerms.facilityKinds],
    ['states of facilities', facilities.columns.state, projectTerms.facilityStates],
    ['positions', chains.columns.position, projectTerms.positions],
    ['permits', permits.columns.kind, permitTerms.kinds],
  ] as const)('%s are those of the template', (_, column, words) => {
    expect(words).toEqual(labels(column));
  });

  it('have sources as in the template, and one for none', () => {
    const { unknown, ...known } = projectTerms.sources;
    expect(unknown).toBe('来源未登记');
    expect(known).toEqual(labels(projects.columns.leadSource));
  });

  it('order the stages as the template does', () => {
    const ranked = Object.keys(projectTerms.stages).filter(
      (key) => !['shelved', 'ended'].includes(key),
    );
    expect(ranked).toEqual(STAGE_ORDER);
    expect(rankOf('signed')).toBe(5);
  });
});
