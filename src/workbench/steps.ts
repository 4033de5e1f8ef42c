/** The steps of a month's work in their order. */
export const STEPS = ['open', 'check', 'write', 'preview', 'build', 'package'] as const;

/** Name of a step and of its panel. */
export type StepId = (typeof STEPS)[number];

/** A place that a panel can go to: a file of the park, a spreadsheet row, a column's letter. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** What opens with a step; `show` is called each time the step is entered. */
export interface Panel {
  show(where?: Place): void;
}
