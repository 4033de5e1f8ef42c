/** Sections of a region's site: navigation, cards on the home page, page tags. */
export const regionSections = {
  parks: {
    name: '园区名录',
    description: '各园区的主要指标、近期走势和各自的网站。',
    keywords: '开发区,园区名录,主要指标',
  },
  ranking: {
    name: '指标排名',
    description: '各园区按增速、完成进度和亩均水平的排名，以及比上一期的升降。',
    keywords: '开发区排名,增速,亩均',
  },
  compare: {
    name: '园区对比',
    description: '两个园区逐项指标对照。',
    keywords: '园区对比,指标对照',
  },
  chains: {
    name: '产业链',
    description: '哪些园区有哪些产业链环节，哪些园区还缺。',
    keywords: '产业链,补链,强链',
  },
  land: {
    name: '可供用地',
    description: '各园区可供应的地块和面积。',
    keywords: '可供用地,标准地,地块',
  },
  projects: {
    name: '重大项目',
    description: '各园区公开的1亿元以上项目。',
    keywords: '重大项目,亿元以上项目',
  },
  report: {
    name: '汇总报告',
    description: '按数据写成的汇总情况。',
    keywords: '汇总报告,运行情况',
  },
  deck: {
    name: '演示文稿',
    description: '会议室大屏放映的汇总情况，每页一个结论。',
    keywords: '演示文稿,汇报,大屏',
  },
  data: {
    name: '开放数据',
    description: '各园区公开的指标数据，可以下载。',
    keywords: '开放数据,数据下载',
  },
  search: {
    name: '查找',
    description: '按名称查找园区、指标、项目和地块。',
    keywords: '查找,园区,指标',
  },
} as const;
