import { fontFamily } from '../charts/theme.ts';
import type { Site } from '../data/site.ts';
import { paletteOf } from '../figures/palette.ts';

/**
 * All the page for unknown addresses needs to look like the site: nobody knows where from it could load
 * the stylesheets. `:target` makes its letters large, as on every page without scripts.
 */
export function notFoundStyle(site: Pick<Site, 'colours'>): string {
  const { brand, light } = paletteOf(site);
  return [
    `body{margin:0;background:${light.background};color:${light.ink};font:1rem/1.7 ${fontFamily}}`,
    'html:target{font-size:150%}',
    `a{color:${brand.plain}}`,
    'main a,.text-size a{display:inline-flex;align-items:center;min-height:2.75rem}',
    '.wrap{max-width:75rem;margin:0 auto;padding:0 1rem}',
    `.site-header{border-top:.25rem solid ${brand.plain};border-bottom:1px solid ${light.grid}}`,
    '.site-header>.wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between}',
    '.site-name{display:inline-flex;align-items:center;min-height:3.5rem;font-size:1.125rem;font-weight:700;line-height:1.4;text-decoration:none}',
    `.site-name{color:${brand.strong}}`,
    '.site-name svg{flex:none;margin-right:.625rem}',
    '.text-size{margin:0}',
    '.text-size a+a{margin-left:1rem}',
    'html:not(:target) .to-normal,html:target .to-large{display:none}',
    `.banner{margin:0;padding:.5rem 0;border-top:1px solid ${light.grid}}`,
    '.banner .wrap{display:block}',
    'h1{margin:2rem 0 .5rem;font-size:1.75rem;line-height:1.3}',
    `.lead,.site-footer{color:${light.muted}}`,
    `.site-footer{margin-top:4rem;padding:1.5rem 0;border-top:1px solid ${light.grid}}`,
    '.site-footer dl{display:flex;flex-wrap:wrap;margin:0}',
    '.site-footer dl div{margin-right:2rem}',
    '.site-footer dt,.site-footer dd{display:inline;margin:0}',
    ".site-footer dt::after{content:'：'}",
    '.site-footer p{margin:.5rem 0 0}',
    `.skip{position:absolute;left:-999em;padding:.75rem 1rem;background:${brand.strong};color:${light.background}}`,
    '.skip:focus{left:0}',
  ].join('');
}
