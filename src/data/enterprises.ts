import { choice, disclosure, yesNo } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { creditCode } from './columns/credit-code.ts';
import { date } from './columns/date.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { optional } from './columns/optional.ts';
import { reference } from './columns/reference.ts';
import {
  contact,
  leader,
  phone,
  responsiblePerson,
  responsibleUnit,
} from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import type { Remark } from './diagnostic.ts';

/** What a row says of the scale: the flag is of today, the dates of when it changed. */
interface ScaleCells {
  readonly aboveScale?: boolean | undefined;
  readonly aboveScaleFrom?: string | undefined;
  readonly aboveScaleUntil?: string | undefined;
}

/** Reports dates that end in another state than the one the row gives for today. */
function reportScaleDates(
  { aboveScale, aboveScaleFrom: from, aboveScaleUntil: until }: ScaleCells,
  report: (key: 'aboveScale', remark: Remark) => void,
): void {
  if (from === undefined && until === undefined) return;
  const endsAbove = until === undefined || (from !== undefined && from > until);
  if (endsAbove === aboveScale) return;
  report('aboveScale', {
    code: 'scale-dates',
    problem: endsAbove
      ? `升规日期 ${from} 以后没有退规，这里却不是“是”`
      : `退规日期 ${until} 以后没有再升规，这里却是“是”`,
    expected: '规上企业应填现在的情况，与最后一个日期一致',
    fix: '请核对三列；已经退规的，规上企业填“否”，退规日期填上',
  });
}

/** The firms of the zone: who they are. What they produce is in enterprise-periods. */
export const enterprises = defineDataset({
  name: 'enterprises',
  title: '企业',
  description: '一行是一家企业的基本情况；产值、税收等数据填在企业经营数据表',
  required: false,
  columns: {
    code: code({
      header: '企业编码',
      aliases: ['编码', '代码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改，网址里要用',
      example: 'mingchuan-opto',
    }),
    name: text({
      header: '企业名称',
      aliases: ['名称', '单位名称', '公司名称', '企业'],
      required: true,
      disclosure: 'public',
      description: '营业执照上的全称',
      example: '明川光电科技有限公司',
    }),
    shortName: text({
      header: '简称',
      aliases: ['企业简称'],
      required: true,
      disclosure: 'public',
      description: '图表里用的简称',
      example: '明川光电',
    }),
    creditCode: creditCode({
      header: '统一社会信用代码',
      aliases: ['信用代码', '社会信用代码'],
      disclosure: 'public',
      description: '营业执照上的18位代码；Excel 里请先把这一列设为“文本”',
      example: '91000000MA0000001R',
    }),
    park: parkColumn({ required: true }),
    industry: text({
      header: '行业',
      aliases: ['所属行业', '行业类别', '产业'],
      required: true,
      disclosure: 'public',
      description: '国民经济行业或本区的产业名称',
      example: '光电子器件制造',
    }),
    chainLink: reference('chains', {
      header: '产业链环节',
      aliases: ['链条环节', '所属环节', '产业链'],
      disclosure: 'public',
      description: '产业链表里的编码或名称',
      example: '光电信息',
    }),
    scale: optional(
      choice(
        {
          large: ['大型', '大型企业', '大'],
          medium: ['中型', '中型企业', '中'],
          small: ['小型', '小型企业', '小'],
          micro: ['微型', '微型企业', '微'],
        },
        {
          header: '企业规模',
          aliases: ['规模'],
          disclosure: 'public',
          description: '统计上的大、中、小、微型',
          example: '中型',
        },
      ),
    ),
    aboveScale: optional(
      yesNo({
        header: '规上企业',
        aliases: ['是否规上', '规上', '规模以上'],
        disclosure: 'public',
        description:
          '现在是否规模以上工业企业（年主营业务收入2000万元及以上）；不知道的留空，留空的不算规上也不算规下',
        example: '是',
      }),
    ),
    aboveScaleFrom: date({
      header: '升规日期',
      aliases: ['纳统日期', '入统日期', '入规日期', '升规时间'],
      disclosure: 'internal',
      description:
        '从哪一期起“规上”的数含这家企业，填那一期里的一天；一直含的留空，企业大事表里有“升规”的也可留空',
      example: '2026-06-15',
    }),
    aboveScaleUntil: date({
      header: '退规日期',
      aliases: ['降规日期', '退库日期', '退统日期', '退规时间'],
      disclosure: 'internal',
      description:
        '从哪一期起“规上”的数不再含这家企业，填那一期里的一天；没有退过的留空，企业大事表里有“退规”的也可留空',
      example: '2026-09-20',
    }),
    state: choice(
      {
        normal: ['正常', '正常生产', '在产', '在营'],
        trial: ['试投产', '试生产', '试产'],
        stopped: ['停产', '停产半停产', '停业'],
        closed: ['关闭', '注销', '倒闭', '吊销'],
      },
      {
        header: '经营状态',
        aliases: ['状态', '生产状态', '运营状态'],
        required: true,
        disclosure: 'internal',
        description: '目前的生产经营状态，只在内部版；企业同意公开的停复产填在企业大事表',
        example: '正常',
      },
    ),
    stoppedReason: text({
      header: '停产原因',
      aliases: ['停产关闭原因', '关闭原因'],
      disclosure: 'internal',
      description: '停产或关闭的原因，只在内部版',
      example: '订单不足',
    }),
    products: list(
      text({
        header: '主要产品',
        aliases: ['产品', '主营产品'],
        disclosure: 'public',
        description: '主要产品，几个之间用顿号隔开',
        example: 'LED背光源、LED显示屏',
      }),
    ),
    profile: text({
      header: '企业简介',
      aliases: ['简介', '企业介绍'],
      disclosure: 'public',
      description: '一两句话的介绍，公开显示；不要写产值、税收',
      example: '从事LED背光源研发和生产',
    }),
    founded: date({
      header: '成立日期',
      reach: 'founding',
      aliases: ['注册日期', '成立时间'],
      disclosure: 'public',
      description: '营业执照上的成立日期',
      example: '2019-03-18',
    }),
    website: text({
      header: '企业网站',
      aliases: ['网站', '网址', '官网'],
      disclosure: 'public',
      description: '企业自己的网站，以 https:// 开头',
      example: 'https://example.com/',
    }),
    consent: yesNo({
      header: '公开授权',
      aliases: ['授权公开', '企业授权', '同意公开'],
      fallback: false,
      disclosure: 'internal',
      description: '企业是否书面同意公开自己的大事（上市、融资、停复产等），空白为否',
      example: '是',
    }),
    cultivation: list(
      choice(
        {
          'above-scale': ['拟升规', '升规', '上规', '小升规'],
          listing: ['拟上市', '上市后备'],
          doubling: ['产值倍增', '倍增'],
          potential: ['潜质企业', '潜力企业'],
          leading: ['链主企业', '龙头企业', '头部企业', '标杆企业'],
        },
        {
          header: '培育方向',
          aliases: ['培育类型', '培育库'],
          disclosure: 'internal',
          description: '列入哪些培育库，几个之间用顿号隔开，只在内部版',
          example: '拟升规',
        },
      ),
    ),
    responsibleUnit: responsibleUnit(),
    leader: leader(),
    responsible: responsiblePerson(),
    contact: contact(),
    phone: phone(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  exampleBlank: ['stoppedReason', 'aboveScaleUntil'],
  unique: ['name', 'shortName', 'creditCode'],
  names: ['code', 'name', 'shortName', 'creditCode'],
  checkRow(cells, report) {
    reportScaleDates(cells, report);
    if (cells.website !== undefined && !/^https?:\/\/[^\s/]+/.test(cells.website)) {
      report('website', {
        code: 'not-a-web-address',
        severity: 'warning',
        problem: '不像网址，页面上不会做成链接',
        expected: '应以 https:// 开头',
      });
    }
    const stopped = cells.state === 'stopped' || cells.state === 'closed';
    if (cells.stoppedReason !== undefined && !stopped) {
      report('stoppedReason', {
        code: 'reason-without-stop',
        severity: 'warning',
        problem: '填了停产原因，经营状态却不是停产或关闭',
        fix: '请核对经营状态，或清空停产原因',
      });
    }
  },
});

/** A firm. Internal columns are absent in the public edition. */
export type Enterprise = RowOf<typeof enterprises>;
