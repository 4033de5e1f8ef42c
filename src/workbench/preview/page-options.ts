/** The choice of pages by the section they stand in; pages of one thing each are reached by links. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { previewPanel as words } from '../../ui/workbench/preview.ts';
import { zh } from '../../ui/zh.ts';

/** First pages of sections, in the order of the site's navigation; the rest follows by address. */
const SECTIONS: Readonly<Record<string, { readonly name: string }>> = zh.sections;

function nameOf(address: string): string {
  const [folder = ''] = address.split('/');
  if (address === 'index.html') return words.home;
  return address === `${folder}/index.html` ? (SECTIONS[folder]?.name ?? address) : address;
}

/** Pages that stand for many like them. */
const isOfOneThing = (address: string): boolean =>
  /^(?:enterprises|projects|figures|indicators|parks|land|guide)\/.+\.html$/.test(address) &&
  !address.endsWith('/index.html');

/** The options of the choice; the page that is shown is always among them. */
export function drawPageOptions(files: ReadonlySet<string>, shown: string): string {
  const pages = [...files].filter((path) => path.endsWith('.html') && path !== '404.html');
  const isListed = (path: string): boolean => path === shown || !isOfOneThing(path);
  const listed = [...new Set([...pages.filter(isListed), shown])];
  const rank = (path: string): number =>
    path === 'index.html' ? 0 : path.endsWith('/index.html') ? 1 : 2;
  return listed
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => {
      const name = nameOf(path);
      const label = name === path ? path : `${name}（${path}）`;
      return `<option value="${escapeMarkup(path)}"${path === shown ? ' selected' : ''}>${escapeMarkup(label)}</option>`;
    })
    .join('');
}
