/** The sections of the report in their order, each with who writes it and the figures beside it. */
import type { report } from '../ui/report.ts';
import type { ReportContext } from './context.ts';
import { writeClusters } from './sections/clusters.ts';
import { writeEconomy } from './sections/economy.ts';
import { writeEnterprises } from './sections/enterprises.ts';
import { writeInvestment } from './sections/investment.ts';
import { writeLand } from './sections/land.ts';
import { writeNext, writeProblems, writeRequests } from './sections/measures.ts';
import { writeOutlook } from './sections/outlook.ts';
import { writePlatforms } from './sections/platforms.ts';
import { writeProjects } from './sections/projects.ts';
import { writeSupport } from './sections/support.ts';

/** A section's key in prose (`<Facts section="economy" />`) and its anchor on the page. */
export type SectionId = keyof typeof report.sections;

/** How a section comes about. */
export interface SectionRule {
  readonly id: SectionId;
  readonly write: (context: ReportContext) => readonly string[];
  /** Ids of the figures that stand in it; those without data are left out on the page. */
  readonly figures: readonly string[];
}

/** Every section, in the order of the report. */
export const SECTIONS: readonly SectionRule[] = [
  { id: 'economy', write: writeEconomy, figures: ['headline-lead-lag'] },
  { id: 'investment', write: writeInvestment, figures: ['outreach-cities', 'unlanded-causes'] },
  { id: 'projects', write: writeProjects, figures: ['key-projects', 'project-milestones'] },
  { id: 'land', write: writeLand, figures: ['land-stages'] },
  { id: 'clusters', write: writeClusters, figures: [] },
  { id: 'enterprises', write: writeEnterprises, figures: [] },
  { id: 'platforms', write: writePlatforms, figures: [] },
  { id: 'support', write: writeSupport, figures: ['bond-spending', 'blocker-causes'] },
  { id: 'outlook', write: writeOutlook, figures: [] },
  { id: 'problems', write: writeProblems, figures: [] },
  { id: 'next', write: writeNext, figures: [] },
  { id: 'requests', write: writeRequests, figures: [] },
];

/** The paragraphs of a section. */
export function writeSection(id: SectionId, context: ReportContext): readonly string[] {
  return SECTIONS.find((section) => section.id === id)?.write(context) ?? [];
}
