/** What `<Facts section="…" />` names. */
import { BindingFault, suggestName } from '../../figures/standing-binding.ts';
import { SECTIONS, type SectionId } from '../../report/sections.ts';

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
