import { readMarkup } from '../../format/escape-markup.ts';
/** A page that readers see otherwise than before. */
export interface PageChange {
  /** Path inside the site, e.g. `indicators/revenue.html`. */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly title: string;
}

/** What a page says, without the frame that all pages share. */
function mainOf(html: string): string {
  return /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
}

/** The title of the page alone: the site's name stands after the last hyphen. */
function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return readMarkup(title.replace(/ - [^-]*$/, ''));
}

/** The pages of two built sites, HTML by path, whose contents differ; in the order of their paths. */
export function comparePages(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PageChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): PageChange[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === undefined) return [{ path, kind: 'added', title: titleOf(is ?? '') }];
    if (is === undefined) return [{ path, kind: 'removed', title: titleOf(was) }];
    return mainOf(was) === mainOf(is) ? [] : [{ path, kind: 'changed', title: titleOf(is) }];
  });
}
