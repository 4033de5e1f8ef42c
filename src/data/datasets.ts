import type { RowOf } from './dataset.ts';
import { acknowledged } from './acknowledged.ts';
import { blockers } from './blockers.ts';
import { bonds } from './bonds.ts';
import { chains } from './chains.ts';
import { enterpriseEvents } from './enterprise-events.ts';
import { enterprisePeriods } from './enterprise-periods.ts';
import { enterprises } from './enterprises.ts';
import { facilities } from './facilities.ts';
import { gradeBands } from './grade-bands.ts';
import { grades } from './grades.ts';
import { honours } from './honours.ts';
import { indicators } from './indicators.ts';
import { landBatches } from './land-batches.ts';
import { measures } from './measures.ts';
import { notes } from './notes.ts';
import { observations } from './observations.ts';
import { outreach } from './outreach.ts';
import { parcelEvents } from './parcel-events.ts';
import { parcels } from './parcels.ts';
import { parks } from './parks.ts';
import { permits } from './permits.ts';
import { pictures } from './pictures.ts';
import { plans } from './plans.ts';
import { platforms } from './platforms.ts';
import { projectProgress } from './project-progress.ts';
import { projects } from './projects.ts';
import { qualifications } from './qualifications.ts';
import { releaseDays } from './release-days.ts';
import { revisions } from './revisions.ts';
import { scoring } from './scoring.ts';
import { stageEvents } from './stage-events.ts';
import { targets } from './targets.ts';

/**
 * Every dataset, in the order reports list their files. A new one is a module beside this file and a
 * line here; `Park` then has its rows under its name.
 */
export const datasets = [
  parks,
  indicators,
  observations,
  targets,
  enterprises,
  enterprisePeriods,
  enterpriseEvents,
  qualifications,
  grades,
  scoring,
  gradeBands,
  chains,
  projects,
  stageEvents,
  projectProgress,
  permits,
  blockers,
  parcels,
  parcelEvents,
  landBatches,
  facilities,
  platforms,
  bonds,
  outreach,
  measures,
  plans,
  honours,
  notes,
  pictures,
  releaseDays,
  revisions,
  acknowledged,
] as const;

type AnyDataset = (typeof datasets)[number];

/** The rows of every dataset under its name. */
export type Tables = { [D in AnyDataset as D['name']]: RowOf<D>[] };
