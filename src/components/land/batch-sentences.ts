import type { LandBatch } from '../../data/land-batches.ts';
import type { Reading } from '../../data/reading.ts';
import { muText } from '../../figures/mu-text.ts';
import { formatAmountSum } from '../../format/amount-sum.ts';
import { formatDeadline } from '../../format/day.ts';
import { formatKnown, formatReading } from '../../format/missing.ts';
import { formatShare } from '../../format/percent.ts';
import { batchTotals, isLandTask } from '../../model/land-flow.ts';
import { isMissing } from '../../model/reading.ts';
import { completion } from '../../model/progress.ts';
import { batchKinds, land } from '../../ui/land.ts';

const mu = (value: number): string => `${muText(value)}亩`;

/** A task by what is known of it: an area that nobody has reported is not spoken of. */
function taskSentence(batch: LandBatch): string {
  const { approvedArea, name, plannedFinish, plannedFinishText, submittedArea } = batch;
  const { batches } = land;
  const isKnown = (reading: Reading): boolean => reading !== 'not-reported';
  const share = formatKnown(completion(approvedArea, submittedArea), formatShare);
  const due =
    plannedFinishText === undefined
      ? plannedFinish && `${plannedFinish}前`
      : formatDeadline(plannedFinish, plannedFinishText);
  const clauses = [
    ...(isKnown(submittedArea)
      ? [batches.task((isMissing(submittedArea) ? '面积' : '') + formatReading(submittedArea, mu))]
      : []),
    ...(isKnown(approvedArea) ? [batches.done(formatReading(approvedArea, mu))] : []),
    ...(share === undefined ? [] : [batches.share(share)]),
    ...(due === undefined ? [] : [batches.due(due)]),
  ];
  return clauses.length === 0 ? `${name}。` : `${name}：${clauses.join('，')}。`;
}

/**
 * What has been reported between two days and how far the tasks are, a sentence for each kind of batch
 * and for each task.
 */
export function batchSentences(batches: readonly LandBatch[], from: string, day: string): string[] {
  const totals = batchTotals(batches, from, day).map((total) =>
    land.batches.sentence(
      batchKinds[total.kind],
      total.batches.length,
      formatAmountSum(total.submittedArea, mu),
      total.approved.length,
      formatAmountSum(total.approvedArea, mu),
      total.averageDays,
      total.pendingDays,
    ),
  );
  return [...totals, ...batches.filter(isLandTask).map(taskSentence)];
}
