import { choice, disclosure, yesNo } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { whole } from './columns/number.ts';
import { optional } from './columns/optional.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Industries and the links of their chains: a row without a parent is an industry, others links. */
export const chains = defineDataset({
  name: 'chains',
  title: '产业链',
  description: '一行是一个产业，或一个产业链上的一个环节（上级填产业）',
  required: false,
  columns: {
    code: code({
      header: '产业链编码',
      servesOnly: 'reference',
      aliases: ['编码', '代码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'opto',
    }),
    name: text({
      header: '名称',
      aliases: ['产业名称', '环节名称', '产业', '环节'],
      required: true,
      disclosure: 'public',
      description: '产业或环节的名称',
      example: '光电信息',
    }),
    parent: reference('chains', {
      header: '上级',
      aliases: ['所属产业', '所属产业链', '上级产业'],
      disclosure: 'public',
      description: '环节填所属产业的编码或名称；产业留空',
      example: '光电信息',
    }),
    leading: yesNo({
      header: '主导产业',
      aliases: ['是否主导产业', '支柱产业'],
      fallback: false,
      disclosure: 'public',
      description: '是否主导产业，只对产业填，空白为否',
      example: '是',
    }),
    position: optional(
      choice(
        {
          upstream: ['上游'],
          midstream: ['中游'],
          downstream: ['下游'],
          support: ['配套', '服务'],
        },
        {
          header: '位置',
          aliases: ['链上位置', '上中下游'],
          disclosure: 'public',
          description: '环节在链上的位置，产业留空',
          example: '中游',
        },
      ),
    ),
    gap: yesNo({
      header: '缺失',
      aliases: ['是否缺失', '短板', '缺链', '短板环节'],
      fallback: false,
      disclosure: 'public',
      description: '本区是否缺这个环节，空白为否',
      example: '否',
    }),
    capacity: text({
      header: '产能',
      aliases: ['生产能力', '规模'],
      disclosure: 'public',
      description: '现有产能，公开显示；不要写单家企业的产值',
      example: '年产LED器件120亿只',
    }),
    products: list(
      text({
        header: '主要产品',
        aliases: ['产品', '代表产品'],
        disclosure: 'public',
        description: '主要产品，几个之间用顿号隔开',
        example: 'LED发光二极管、LED支架',
      }),
    ),
    prospects: list(
      text({
        header: '拟对接企业',
        aliases: ['目标企业', '对接企业', '招商目标'],
        disclosure: 'internal',
        description: '准备对接的龙头企业，只在内部版',
        example: '某封装龙头企业',
      }),
    ),
    order: whole({
      header: '排序',
      servesOnly: 'order',
      aliases: ['序号', '显示顺序'],
      fallback: 0,
      min: 0,
      disclosure: 'public',
      description: '显示的先后，小的在前，空白为0',
      example: '12',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  exampleBlank: ['parent', 'position'],
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  checkRow(cells, report) {
    const isLink = cells.parent !== undefined;
    if (isLink && cells.leading) {
      report('leading', {
        code: 'chain-level',
        problem: '环节不能是主导产业',
        fix: '主导产业请填在产业那一行（上级留空）',
      });
    }
    if (!isLink && cells.gap) {
      report('gap', {
        code: 'chain-level',
        problem: '产业这一行不能填缺失',
        fix: '请为缺失的环节加一行，上级填这个产业',
      });
    }
  },
});

/** An industry (no parent) or a link of its chain. */
export type ChainRow = RowOf<typeof chains>;
