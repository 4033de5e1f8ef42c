import type { Site } from '../data/site.ts';
import { DEFAULT_RULE } from '../model/disclosure-rule.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';

/** How strictly figures of groups are kept; site.yaml may set it. */
export interface Policy {
  readonly rule: DisclosureRule;
  /**
   * What happens to a park's published figure that would reveal one of its firms: `withhold` takes
   * it out of the public edition, `warn` only tells staff.
   */
  readonly parkValues: 'withhold' | 'warn';
  /** Telephone numbers the site publishes as its own, as they are written. */
  readonly ownNumbers: readonly string[];
}

/** The rule as usual, and nothing that reveals a firm is published. */
export const DEFAULT_POLICY: Policy = {
  rule: DEFAULT_RULE,
  parkValues: 'withhold',
  ownNumbers: [],
};

/** The policy staff chose in site.yaml. */
export function policyOf({
  confidentiality,
  contact,
}: Pick<Site, 'confidentiality' | 'contact'>): Policy {
  const { minContributors, maxSharePercent, insiderPercent, parkValues } = confidentiality;
  return {
    rule: {
      minContributors,
      maxShare: maxSharePercent / 100,
      ...(insiderPercent === undefined ? {} : { insiderShare: insiderPercent / 100 }),
    },
    parkValues,
    ownNumbers: contact.phone === undefined ? [] : [contact.phone],
  };
}
