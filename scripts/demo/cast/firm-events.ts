/** One milestone of a firm. */
export interface FirmEvent {
  readonly firm: string;
  readonly date: string;
  readonly kind: string;
  readonly text: string;
  readonly round?: number;
  /** 万元, or `*` where the firm won't say. */
  readonly amount?: number | '*';
  readonly board?: string;
  readonly planned?: true;
  /** Known to the public already, if the firm agreed to milestones being published at all. */
  readonly open?: true;
}

type Rest = Omit<FirmEvent, 'firm' | 'date' | 'kind' | 'text'>;

/** The milestones of one firm. */
export function eventsOf(
  firm: string,
  events: readonly (readonly [date: string, kind: string, text: string, rest?: Rest])[],
): readonly FirmEvent[] {
  return events.map(([date, kind, text, rest]) => ({ firm, date, kind, text, ...rest }));
}
