import { makeChains } from './chains.ts';
import type { Table } from './csv-write.ts';
import { makeEnterprisePeriods } from './enterprise-periods.ts';
import { makeEnterprises } from './enterprises.ts';
import { makeIndicators } from './indicators.ts';
import { makeLandTables } from './land/tables.ts';
import { makeObservations } from './observations.ts';
import { makeAcknowledged, makeRevisions } from './office/records.ts';
import { makeBlockers } from './office/blockers.ts';
import { makeBonds } from './office/bonds.ts';
import { makeEnterpriseEvents } from './enterprise-events.ts';
import { makeFacilities } from './office/facilities.ts';
import { makeGradeBands, makeScoring } from './office/evaluation.ts';
import { makeGrades } from './office/grades.ts';
import { makeHonours } from './office/honours.ts';
import { makeMeasures } from './office/measures.ts';
import { makeOutreach } from './office/outreach.ts';
import { makePermits } from './office/permits.ts';
import { makePlans } from './office/plans.ts';
import { makePlatforms } from './office/platforms.ts';
import { makeQualifications } from './qualifications.ts';
import { makeParks } from './parks.ts';
import { makeProjectProgress } from './project-progress.ts';
import { makeProjects } from './projects.ts';
import { makeStageEvents } from './stage-events.ts';
import { makeTargets } from './targets.ts';

/**
 * Every file of the demo. All are about one fictional zone and agree with each other:
 *
 * zone.ts ─▶ parks.csv
 * indicators-*.ts ─▶ indicators.csv
 * plans.ts ─▶ flow.ts, stock.ts, signings.ts, land/parcel-series.ts, ratio.ts ─▶ exceptions.ts ─▶ observations.csv
 * targets-2026.ts ─▶ targets.csv
 * land/ ─▶ parcels.csv, parcel-events.csv, land-batches.csv, parcels/* (outlines)
 *
 * cast/firms-*.ts ─▶ enterprises.csv; with the series ─▶ large-firms.ts, small-firms.ts ─▶
 *   enterprise-periods.csv, grades.csv; firm-titles.ts ─▶ qualifications.csv
 * cast/projects-*.ts ─▶ signings.ts, projects.csv; project-life.ts ─▶ stage-events.csv, permits.csv;
 *   key-plans.ts ─▶ project-progress.csv
 * office/ ─▶ what the offices keep: facilities, bonds, blockers, measures and so on
 *
 * A further table is one more make function here. It takes parks and industries from zone.ts, firms
 * and projects from cast/, its chances from randomFor() with topics of its own, and what is already
 * told from the series, so that lists and totals agree.
 */
export function makeTables(): readonly Table[] {
  return [
    makeParks(),
    makeIndicators(),
    makeObservations(),
    makeTargets(),
    makeChains(),
    makeEnterprises(),
    makeEnterprisePeriods(),
    makeProjects(),
    makeStageEvents(),
    makeProjectProgress(),
    makeEnterpriseEvents(),
    makeQualifications(),
    makeGrades(),
    makeScoring(),
    makeGradeBands(),
    makePermits(),
    makeBlockers(),
    makeFacilities(),
    makePlatforms(),
    makeBonds(),
    makeOutreach(),
    makeMeasures(),
    makePlans(),
    makeHonours(),
    makeRevisions(),
    makeAcknowledged(),
    ...makeLandTables(),
  ];
}
