/** Sections of the site: navigation, cards on the home page, and page tags. */
export const siteSections = {
  indicators: {
    name: '指标',
    description: '园区经济运行主要指标的最新数值、同比、年度目标完成情况与历史数据。',
    keywords: '园区,经济指标,统计数据,序时进度',
  },
  parks: {
    name: '园区',
    description: '各园区的简介、主要指标、项目、企业和土地。',
    keywords: '开发区,产业园区,园区简介',
  },
  planning: {
    name: '规划',
    description: '总体规划、控制性详细规划调整、专项规划和行动方案的进展。',
    keywords: '总体规划,控制性详细规划,控规调整,行动计划',
  },
  supply: {
    name: '要素保障',
    description: '用工、供电、管网、标准地和融资的保障情况。',
    keywords: '要素保障,招工,供电,标准地,融资',
  },
  data: {
    name: '开放数据',
    description: '网站上的数据整表下载：每张表一个CSV、一个JSON，连同各列说明和整包下载。',
    keywords: '开放数据,数据下载,公共数据',
  },
  archive: {
    name: '历次发布',
    description: '历次发布的首页、指标、图表、汇报和数据表，各有固定地址。',
    keywords: '历次发布,存档,数据变更',
  },
  corrections: {
    name: '更正记录',
    description: '发布以后更正的数据：改了哪里、由多少改为多少、为什么。',
    keywords: '数据更正,修订',
  },
  land: {
    name: '土地',
    description: '地块示意图、从征收到供应的进展、报批批次、可供土地和标准厂房。',
    keywords: '工业用地,土地收储,供地,标准地,标准厂房',
  },
  investment: {
    name: '招商引资',
    description: '签约项目、项目进展与转化、储备项目、信息来源、产业链补链和签约未落地项目。',
    keywords: '招商引资,签约项目,储备项目,产业链,项目落地',
  },
  projects: {
    name: '项目建设',
    description: '省市重点项目完成投资、建设进度、专项债券、基础设施与载体，以及每个项目的情况。',
    keywords: '重点项目,项目建设,专项债,标准厂房,基础设施',
  },
  deck: {
    name: '大屏演示',
    description: '会议室大屏上放映的运行情况演示文稿，与网站同一份数据。',
    keywords: '运行情况,演示文稿,汇报',
  },
  enterprises: {
    name: '企业',
    description: '企业名录、资质与等级、产业集群，以及每家企业可以公开的情况。',
    keywords: '规上企业,企业名录,产业集群,主导产业',
  },
  efficiency: {
    name: '亩均效益',
    description: '亩均效益评价的等级、分档、办法和准入标准，各产业、各园区的亩均税收。',
    keywords: '亩均论英雄,亩均税收,亩均增加值,企业评价',
  },
  innovation: {
    name: '科技创新',
    description: '企业梯队、研发平台、智能工厂、上市梯队、研发投入和高新技术产业。',
    keywords: '高新技术企业,专精特新,研发平台,企业上市,研发投入',
  },
  report: {
    name: '汇报材料',
    description: '各期运行情况汇报：经济运行、招商引资、项目建设、存在问题和下一步工作。',
    keywords: '运行情况,汇报材料,经济运行,招商引资,项目建设',
  },
  about: {
    name: '说明',
    description: '数据来源、统计口径、计算方法与使用说明。',
    keywords: '统计口径,数据说明,计算方法',
  },
  guide: {
    name: '手册',
    description: '每月怎样更新、每张表怎么填、每种错误怎么改、怎样撤销和发布。',
    keywords: '工作手册,填表说明,错误代码,发布',
  },
  figures: {
    name: '图表',
    description: '可单独引用的图表，附数据表与下载。',
    keywords: '图表,数据下载',
  },
  search: {
    name: '全站目录',
    description:
      '全站的栏目、指标、图表、园区、项目、企业、地块和汇报章节，可按名称、拼音或首字母查找。',
    keywords: '站内搜索,全站目录',
  },
} as const;
