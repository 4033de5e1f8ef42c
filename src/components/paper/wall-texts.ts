/** What stands in the cells of the wall chart. */
import { shortNameOf } from '../../figures/project-context.ts';
import { leadText, shareText } from '../../figures/texts.ts';
import { formatDay } from '../../format/day.ts';
import { formatMissing } from '../../format/missing.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { yearOf } from '../../model/day.ts';
import { isMissing } from '../../model/reading.ts';
import { isPlanMissed, type WallRow } from '../../model/project-wall.ts';
import { paper } from '../../ui/paper.ts';
import { projectTerms } from '../../ui/project-terms.ts';

/** The cells of one project that hold text, each as its lines. */
export interface WallTexts {
  readonly project: readonly string[];
  readonly leader: readonly string[];
  readonly unit: readonly string[];
  readonly completion: readonly string[];
  readonly obstacle: readonly string[];
  readonly due: readonly string[];
}

const { wall } = paper;

const lines = (...texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

const dueDay = (deadline: string | undefined, day: string): string | undefined =>
  deadline && formatDay(deadline, { year: yearOf(deadline) !== yearOf(day) });

function completionOf({ progress }: WallRow): string[] {
  if (progress === undefined) return [];
  const { completion, done, lead, plan } = progress;
  // Why nothing is known is said once.
  if (isMissing(completion) && done === completion && plan === completion)
    return [formatMissing(completion)];
  const share = shareText(completion);
  return [
    typeof lead === 'number' ? `${share}${wall.lead(leadText(lead))}` : share,
    wall.money(formatMoneyReading(done), formatMoneyReading(plan)),
  ];
}

/** Why a project without an obstacle is red: what was planned for a day that has passed. */
function missedPlan({ times }: WallRow, day: string): string | undefined {
  if (times === undefined || !isPlanMissed(times, day)) return undefined;
  return times.late > 0 ? wall.lateFinish(times.late) : wall.lateStart;
}

/**
 * The texts of a project: its gravest obstacle stands for all, which are counted.
 *
 * @param day the data's, `YYYY-MM-DD`: days of its year are written without the year
 */
export function wallTexts(row: WallRow, day: string): WallTexts {
  const { life, obstacles } = row;
  const { project } = life;
  const [gravest] = obstacles;
  const blocker = gravest?.blocker;
  return {
    project: [shortNameOf(project)],
    leader: lines(project.leader),
    unit: lines(blocker?.responsibleUnit ?? project.responsibleUnit),
    completion: completionOf(row),
    obstacle: lines(
      blocker && (blocker.text || blocker.publicText || projectTerms.causes[blocker.cause]),
      obstacles.length > 1 ? wall.moreObstacles(obstacles.length - 1) : undefined,
      missedPlan(row, day),
    ),
    due:
      gravest === undefined || blocker === undefined
        ? []
        : lines(
            blocker.deadlineText ?? dueDay(blocker.deadline, day) ?? wall.noDate,
            (gravest.late ?? 0) > 0 ? wall.late(gravest.late ?? 0) : undefined,
          ),
  };
}
