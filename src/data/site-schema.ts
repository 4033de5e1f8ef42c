import { z } from 'zod';
import { datasets } from './datasets.ts';
import { readDate } from './columns/date.ts';
import { publicationPermission } from './publication-permission.ts';
import { siteColours } from './site-colours.ts';

/** Every value of the file arrives as text, so that 0012345678 keeps its zeros. */
const text = (): z.ZodString => z.string().trim().min(1, '不能为空');

const yesNo = (): z.ZodPipe<z.ZodEnum, z.ZodTransform<boolean, string>> =>
  z
    .enum(['true', 'false', '是', '否'], '应填 true 或 false')
    .transform((answer) => answer === 'true' || answer === '是');

const webAddress = (): z.ZodString =>
  text().regex(/^https?:\/\/[^\s"<>]+$/, '应填以 https:// 开头的网址');

function isTimestamp(value: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(value);
  if (parts === null) return false;
  return 'value' in readDate(parts[1] ?? '') && Number(parts[2]) < 24 && Number(parts[3]) < 60;
}

const whole = (low: number, high: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>> =>
  text()
    .refine(
      (value) => /^\d+$/.test(value) && Number(value) >= low && Number(value) <= high,
      `应填 ${low} 到 ${high} 的整数`,
    )
    .transform(Number);

/** What a site without the item has: at least 3 firms, none above 85 %. */
export const CONFIDENTIALITY = {
  minContributors: 3,
  maxSharePercent: 85,
  parkValues: 'withhold',
} as const;

/** Two years of monthly releases. */
const ARCHIVE = { keep: 24 } as const;

/** A link in the footer that is off unless staff turn it on. */
const OFF = { enabled: false } as const;
const NEEDS_URL = { path: ['url'], error: '打开（enabled: true）时必须填网址' };

/**
 * The fields of site.yaml: what stands in the frame of every page and in the page tags that
 * 国办发〔2017〕47号 asks for. The description of each field is shown to staff.
 */
export const siteSchema = z.strictObject({
  siteName: text().describe('网站名称（SiteName）'),
  siteDomain: text()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, '应填域名，不带 http:// 和路径，如 www.example.cn')
    .describe('网站域名（SiteDomain）'),
  siteIdCode: text()
    .regex(/^(\d{10}|bm\d{8})$/i, '应填 10 位的政府网站标识码')
    .describe('网站标识码（SiteIDCode）'),
  basePath: text()
    .regex(/^\/([A-Za-z0-9-]+\/)*$/, '应以 / 开头和结尾，如 /park/')
    .optional()
    .describe('网站所在的路径，放在域名根目录时不填'),
  scheme: z
    .enum(['https', 'http'], '应填 https 或 http')
    .default('https')
    .describe('网址以 https 还是 http 开头，写全网址（站点地图等）时用'),
  demo: yesNo().default(false).describe('是否演示数据'),
  colours: siteColours
    .default({})
    .describe('网站颜色，图、页面、演示文稿都用；不填用程序自带的颜色'),
  screens: z
    .enum(['navy', 'light', 'red-gold'], '应填 navy（藏青）、light（浅色）或 red-gold（红金）')
    .default('navy')
    .describe(
      '演示文稿和一屏的底色：navy 藏青，light 浅色，red-gold 红金；放映时按 T 仍可换成浅色',
    ),
  logo: text()
    .regex(
      /^[\w-]+(\/[\w.-]+)*\.(png|svg|jpg|gif)$/,
      '应填 public 文件夹里的图片，如 assets/logo.png',
    )
    .optional()
    .describe('页眉的标志图片'),
  organiser: text().describe('主办单位'),
  operator: text().optional().describe('承办单位'),
  contact: z
    .strictObject({
      phone: text().optional().describe('电话'),
      email: text()
        .regex(/^[^\s@]+@[^\s@]+$/, '应填邮箱地址')
        .optional()
        .describe('邮箱'),
      address: text().optional().describe('地址'),
    })
    .default({})
    .describe('联系方式'),
  icp: text()
    .regex(/ICP备\d+号(-\d+)?$/i, '应填备案号，如 X ICP备00000000号')
    .optional()
    .describe('ICP备案号'),
  police: z
    .strictObject({
      number: text()
        .regex(/公网安备\s*\d+号?$/, '应填备案号，如 X公网安备00000000000000号')
        .describe('备案号'),
      url: webAddress().optional().describe('备案查询网址'),
    })
    .optional()
    .describe('公安机关备案号'),
  partyMark: z
    .strictObject({
      enabled: yesNo().describe('是否显示'),
      url: webAddress().optional().describe('标识指向的网址'),
      image: text()
        .regex(
          /^[\w-]+(\/[\w.-]+)*\.(png|svg|jpg|gif)$/,
          '应填 public 文件夹里的图片，如 assets/mark.png',
        )
        .optional()
        .describe('标识图片'),
    })
    .refine((mark) => !mark.enabled || mark.url !== undefined, NEEDS_URL)
    .default(OFF)
    .describe('党政机关标识，默认不显示'),
  findError: z
    .strictObject({
      enabled: yesNo().describe('是否显示'),
      url: webAddress().optional().describe('网站找错的网址'),
    })
    .refine((link) => !link.enabled || link.url !== undefined, NEEDS_URL)
    .default(OFF)
    .describe('网站找错，默认不显示'),
  leavingNotice: yesNo()
    .default(false)
    .describe('点开别的网站的链接时，先提示“即将离开本网站”；默认直接打开'),
  speakerNotes: z
    .enum(['internal', 'public'], '应填 internal 或 public')
    .default('internal')
    .describe('演示文稿的备注：internal 只在内部版，public 公开版也有'),
  mapReviewNumber: text().optional().describe('审图号，显示在地块图下方，如 示S（2026）001号'),
  published: text()
    .refine(
      isTimestamp,
      '应写成 YYYY-MM-DD HH:MM，如 2026-07-15 09:00，由工作人员按实际发布时间填写',
    )
    .describe('发布时间（PubDate），由工作人员填写，不取电脑时钟'),
  contentSource: text().describe('内容来源（ContentSource）'),
  sources: z
    .strictObject(
      Object.fromEntries(
        datasets.map(({ file, title }) => [
          file.replace(/^data\/|\.csv$/g, ''),
          text().optional().describe(`${title}的来源单位`),
        ]),
      ),
    )
    .default({})
    .describe('各表的来源单位，写在图的下面；没写的表用内容来源，指标用指标表里的来源单位'),
  publication: z
    .array(publicationPermission)
    .default([])
    .describe('哪些表、哪些指标分组经批准可以公开；npx parkbrief release 只发布写在这里的'),
  openData: z
    .strictObject({
      licence: text().optional().describe('使用许可的名称；没有定的不填，页面写“未声明”'),
      licenceUrl: webAddress().optional().describe('使用许可全文的网址'),
      keywords: text().optional().describe('关键词，用逗号分开；不填用主办单位和表名'),
      cycle: text().optional().describe('更新周期，如 每月'),
      field: text().optional().describe('数据领域，如 经贸工商'),
      access: z
        .enum(['无条件开放', '有条件开放'], '应填 无条件开放 或 有条件开放')
        .optional()
        .describe('开放属性'),
    })
    .default({})
    .describe('开放数据页和下载文件的说明'),
  archive: z
    .strictObject({
      keep: whole(1, 240)
        .default(ARCHIVE.keep)
        .describe('历次发布里保留全文的有几版（含现在的），更早的只留标题；不填是 24 版'),
    })
    .default(ARCHIVE)
    .describe('历次发布的存档'),
  columns: z
    .record(
      z.string(),
      z.strictObject({
        description: text().optional().describe('栏目介绍（ColumnDescription）'),
        keywords: text().optional().describe('栏目关键词（ColumnKeywords），用逗号分开'),
        updateDays: whole(1, 366)
          .optional()
          .describe('最多隔多少天更新一次，发布前自查用；不填是 183 天'),
      }),
    )
    .default({})
    .describe('各栏目的介绍和关键词'),
  timeProgress: z
    .enum(['month', 'day'], '应填 month 或 day')
    .default('month')
    .describe('时间进度按整月（month）还是按天（day）计算'),
  report: z
    .strictObject({
      signature: text().optional().describe('署名，如 某某开发区管理委员会'),
      date: text()
        .refine((day) => 'value' in readDate(day), '应填日期，如 2026-07-22')
        .optional()
        .describe('最新一期汇报的成文日期，由工作人员填写'),
    })
    .default({})
    .describe('汇报的落款；没填的不写。某一期另有写法的，写在那期文稿开头的 signature、date'),
  requiredProject: text()
    .regex(/^\d+(\.\d+)?$/, '应填亿元数，如 10')
    .transform(Number)
    .optional()
    .describe('每年至少引进一个多大的项目（亿元）'),
  confidentiality: z
    .strictObject({
      minContributors: whole(3, 20)
        .default(CONFIDENTIALITY.minContributors)
        .describe('汇总数至少要有几家企业'),
      maxSharePercent: whole(50, 95)
        .default(CONFIDENTIALITY.maxSharePercent)
        .describe('最大一家企业最多占百分之几'),
      insiderPercent: whole(1, 50)
        .optional()
        .describe('p% 规则：第二大企业也不能把最大一家估到这个误差以内，不用不填'),
      parkValues: z
        .enum(['withhold', 'warn'], '应填 withhold 或 warn')
        .default(CONFIDENTIALITY.parkValues)
        .describe('园区数据会暴露单家企业时：withhold 自动不公布，warn 只提醒'),
    })
    .default(CONFIDENTIALITY)
    .describe('汇总数据的保密规则'),
});

/** Names, contacts, filing numbers and options of a site. */
export type Site = z.infer<typeof siteSchema>;
