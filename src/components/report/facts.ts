/** What `<Facts section="…" />` names, and says. */
import { BindingFault, suggestName } from '../../figures/standing-binding.ts';
import { SECTIONS, writeSection, type SectionId } from '../../report/sections.ts';
import type { SiteData } from '../../site/site-data.ts';
import { hasReport, periodOfPlace, reportFor } from './period.ts';

/**
 * The section of a name.
 *
 * @throws BindingFault naming the nearest section, or all of them
 */
export function sectionNamed(name: string | undefined, at: string | undefined): SectionId {
  const ids = SECTIONS.map(({ id }) => id);
  const found = ids.find((id) => id === name);
  if (found !== undefined) return found;
  if (name === undefined) throw new BindingFault(at, '没有写部分。应写成 section="economy"。');
  const text = `没有名为“${name}”的部分。${suggestName(name, ids, `可用的有：${ids.join('、')}。`)}`;
  throw new BindingFault(at, [{ text, attribute: 'section' }]);
}

/**
 * The paragraphs of a section as of the period of the text; none before the first headline figure is reported.
 *
 * @throws BindingFault when there is no such section
 */
export function factsParagraphs(
  data: SiteData,
  section: string | undefined,
  at: string | undefined,
): readonly string[] {
  const id = sectionNamed(section, at);
  const period = periodOfPlace(data.park, at);
  return hasReport(data.park, period) ? writeSection(id, reportFor(data, period).context) : [];
}
