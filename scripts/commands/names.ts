/** What texts may name with the data of a folder: indicators, parks, figures. */
import { checkData } from './check-data.ts';
import type { SiteOptions } from './options.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

function listed(title: string, rows: readonly Named[]): string {
  return [
    `${title}（${rows.length} 个）`,
    ...rows.map(({ code, name }) => `  ${code}　${name}`),
  ].join('\n');
}

/** The list for a terminal; nothing while the data have errors. */
export async function formatNames(options: SiteOptions): Promise<string | undefined> {
  const { checked } = await checkData(options);
  if (checked === undefined) return undefined;
  const { park } = checked;
  const { figuresFor } = await import('../../src/figures/figure-set.ts');
  const { knownFigureIds } = await import('../../src/figures/known-figures.ts');
  const figures = knownFigureIds(checked).map((id) => {
    const subtitle = figuresFor(checked).get(id)?.subtitle;
    return { code: id, name: subtitle ?? '（这个版本没有数据）' };
  });
  return [
    listed('指标，写编码或名称', park.indicators),
    listed('园区，写编码或名称', park.parks),
    listed('图表，写编号', figures),
  ].join('\n\n');
}
