import { expect, test } from 'vitest';
import { projectFacts } from '../../../src/components/projects/project-facts.ts';
import type { Park } from '../../../src/data/park.ts';
import { projectContext } from '../../../src/figures/project-context.ts';
import { projects as words } from '../../../src/ui/projects.ts';
import { demoSite } from '../../data/demo.ts';

const { park, site } = demoSite('internal');
const [project] = park.projects;
if (project === undefined) throw new Error('The demo has projects.');
const termsIn = (whole: Park): string[] =>
  projectFacts(projectContext(whole, site.timeProgress), project).map(({ term }) => term);

test('a project names its park, and no page there may not be where nothing is divided', () => {
  expect(termsIn(park)).toContain(words.page.park);
  const parks = park.parks.filter(({ kind }) => kind === 'zone');
  expect(termsIn({ ...park, parks })).not.toContain(words.page.park);
});
