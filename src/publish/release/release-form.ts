/** The sheet that is printed and signed with a release. */
import type { Comparison } from '../../desk/diff/comparison.ts';
import { formatComparisonForm } from '../../desk/diff/format-html.ts';
import type { ReleaseManifest } from './manifest.ts';
import { releases as texts } from '../../ui/releases.ts';

/**
 * The sign-off sheet of a release as one HTML file.
 * @param digest of the manifest: on the signed paper it proves the whole archive up to here
 * @param comparison with the release before; nothing for the first
 * @param facts lines that stand above the tables
 */
export function formatReleaseForm(
  { approvedBy, name, previous, published }: ReleaseManifest,
  digest: string,
  comparison: Comparison | undefined,
  facts: readonly string[],
): string {
  return formatComparisonForm(comparison, {
    title: texts.formTitle,
    before: previous?.name ?? texts.noneBefore,
    after: name,
    time: published,
    facts: [texts.manifest(name, digest), texts.approved(approvedBy), ...facts],
  });
}
