/** Words of the land section: map, flow, lists, parcel pages. */
import { labelsOf } from '../data/labels.ts';
import { landBatches } from '../data/land-batches.ts';
import type { LandBatch } from '../data/land-batches.ts';
import { parcelEvents } from '../data/parcel-events.ts';
import { parcels } from '../data/parcels.ts';
import type { LandStatus } from '../model/land-stages.ts';

/** Stages of a parcel as readers see them. */
export const landStages = labelsOf(parcelEvents.columns.stage);

/** Groups of stages that the map tells apart. */
export const landStatuses: Readonly<Record<LandStatus, string>> = {
  preparing: '征收前期',
  approval: '报批批复',
  acquiring: '征收交地',
  reserved: '已收储',
  levelled: '七通一平',
  supplied: '已供应',
  building: '在建',
  completed: '已建成',
};

/** Kinds of batches. */
export const batchKinds: Readonly<Record<LandBatch['kind'], string>> = {
  ...labelsOf(landBatches.columns.kind),
  acquisition: '土地征收',
  banking: '收储协议',
};

/** Items of 七通一平. */
export const readinessItems = labelsOf(parcels.columns.readiness);

/** Everything fixed on the land pages. */
export const land = {
  title: '土地',
  /** Of a parcel whose way nobody has written down. */
  noEvents: '未登记进展',
  /** For a number of parcels that is 0. */
  noParcels: '没有地块',
  noArea: (reason: string) => `面积${reason}`,
  disclaimer: '示意图，不作为权属、划界依据。',
  reviewNumber: (number: string) => `审图号：${number}`,
  north: '北',
  map: {
    part: '地块示意图',
    title: (count: number, area: string, isKnown: boolean) =>
      `${count}块地${isKnown ? '共' : ''}${area}`,
    free: (count: number, area: string) => `其中可供${count}块、${area}`,
    subtitle: (day: string, parcels: number) =>
      `各园区地块所处阶段，${day}，共${parcels}块；数字为地块编码末几位，放不下的不标`,
    description: (parts: readonly string[]) => `各状态地块的数量和面积：${parts.join('；')}。`,
    ground: { boundary: '园区边界', road: '道路', bare: '不在地块内的土地' },
    river: '河流',
    outlined: '可供',
    numbers: '图上的数字是地块编码的末几位；地块太小时不标，点开或放大可看。',
    positions: '各园区按同一比例尺并列，不表示园区之间的相对位置。',
    head: ['状态', '地块数', '面积（亩）', '占比'],
    /** Before the rows of `head`. */
    all: '合计',
    available: '其中可供',
    tabs: '选择园区',
    tools: '地图操作',
    zoomIn: '放大',
    zoomOut: '缩小',
    whole: '全图',
    search: '查找地块',
    searchHint: '编码、名称、企业、项目',
    time: '回放到',
    play: '播放',
    pause: '暂停',
    help: '拖动平移，双指或按住 Ctrl 滚轮缩放；键盘：方向键逐块查看，Shift+方向键平移，加减号缩放，0 还原。点图例可只看一类，点地块可跳到下表。',
    colourBy: '着色方式',
    modes: { status: '按状态', use: '按用途', grade: '按企业亩均等级', age: '按在本阶段时长' },
    notStarted: '未登记进展',
    value: (count: string, area: string) => `${count}块 ${area}`,
    least: (area: string) => `至少${area}`,
    found: (count: number) => `找到${count}块`,
    current: (place: string, all: string, name: string) =>
      `第${place}项，共${all}项：${name}，按回车键到列表`,
  },
  parks: {
    part: '各园区土地',
    groups: { built: '已建成', building: '在建', available: '可供', other: '其他' },
    /** Under the name of a park on the schematic. */
    free: (area: string) => `可供${area}`,
    noneFree: '无可供地',
    title: (area: string) => `可供土地${area}`,
    most: (place: string, area: string) => `${place}最多，有${area}`,
    subtitle: (day: string) => `各园区已建成、在建和可供的土地（亩），${day}`,
    placed: '园区之间只示方位，间距不按比例。',
    head: ['园区', '已建成（亩）', '在建（亩）', '可供（亩）', '其他（亩）', '地块数'],
    rule: '可供：已收储或七通一平、尚未供应也未安排项目的地块。',
    all: '合计',
    unit: '单位：亩。',
    link: '查看全部地块',
    choose: (area: string) => `查看可供的${area}土地`,
  },
  /** The parks on three days beside each other. */
  stills: {
    groups: { built: '已建成', building: '在建', ready: '已收储待供', other: '其他' },
    count: (group: string, count: number) =>
      count === 0 ? `没有${group}的` : `${group}${count}块`,
    yearEnd: (year: string) => `${year}年末`,
    title: (since: string, before: number, now: number) => {
      if (before === now)
        return now === 0 ? `${since}以来，没有建成的地块` : `${since}以来，已建成地块保持${now}块`;
      const from = before === 0 ? '' : `由${before}块`;
      const to = now === 0 ? '减至零' : `${now > before ? '增' : '减'}至${now}块`;
      return `${since}以来，已建成地块${from}${to}`;
    },
    subtitle: (from: string, to: string) => `各园区地块所处阶段（块），${from}至${to}`,
    rule: '按登记的进展还原；其他包括征收、报批、已供应未开工和未登记进展的地块。',
    day: '日期',
  },
  locator: { title: (name: string, park: string) => `${name}在${park}的位置` },
  grades: { A: 'A类', B: 'B类', C: 'C类', D: 'D类', T: '不参评', none: '无等级' },
  ages: {
    done: '已建成',
    short: '1年以内',
    medium: '1—2年',
    long: '2—3年',
    longest: '3年以上',
    none: '未登记进展',
  },
  otherUse: '未定用途',
  tip: {
    area: (area: string) => `${area}亩`,
    stage: (stage: string, day: string) => `${stage}（${day}）`,
  },
  flow: {
    title: '从征收到供应',
    lead: (from: string, to: string) =>
      `各阶段现有面积和${from}至${to}新进入的面积。一块地只算在它现在的阶段。`,
    barsSubtitle: (day: string) => `各阶段地块面积（亩），${day}`,
    barsTitle: (area: string, isKnown: boolean) => `尚未供应的土地${isKnown ? '共' : ''}${area}`,
    supplied: (area: string) => `年内新供应${area}`,
    noneSupplied: '年内还没有新供应',
    moved: (area: string) => `年内进入${area}`,
    heads: ['现有面积', '年内进入'],
    waiting: '尚未供应合计',
    head: ['阶段', '现有地块', '现有面积（亩）', '年内进入地块', '年内进入面积（亩）'],
  },
  batches: {
    title: '报批批次',
    lead: (from: string, to: string) => `各批次的报审和批复；合计只算${from}至${to}报审的批次。`,
    sentence: (
      kind: string,
      count: number,
      area: string,
      approved: number,
      approvedArea: string,
      days: number | undefined,
      pending: readonly number[],
    ) =>
      `${kind}：年内报审${count}个批次、${area}；${approved === 0 ? '尚无批复' : `已批复${approved}个批次、${approvedArea}${days === undefined ? '' : `，平均用时${days}天`}`}${pending.length === 0 ? '' : `；待批${pending.length}个批次，${pending.length > 1 ? '最长' : ''}已等${pending[0] ?? 0}天`}。`,
    head: {
      name: '批次',
      kind: '类型',
      park: '园区',
      submitted: '报审日期',
      submittedArea: '报审或任务面积（亩）',
      approved: '批复日期',
      approvedArea: '批复或完成面积（亩）',
      days: '用时（天）',
      document: '批复文号',
      unit: '责任单位',
    },
    waiting: '待批',
    tasks: '征拆与收储任务',
    task: (area: string) => `任务${area}`,
    done: (area: string) => `已完成${area}`,
    share: (share: string) => `占${share}`,
    due: (limit: string) => `计划${limit}完成`,
    count: (count: number) => `${count}个用地批次`,
  },
  flags: {
    title: '批而未供、闲置、低效',
    lead: '标记叠加在阶段之上：一块地可以同时有几个标记。',
    approvedUnsupplied: '批而未供',
    idle: '闲置',
    inefficient: '低效',
    standardLand: '标准地',
    retained: '留用地',
    since: '起算日期',
    years: '时长',
    yearsValue: (years: string) => `${years}年`,
    disposal: '处置方式',
    revivedOn: '盘活日期',
    unit: '责任单位',
    revived: '已盘活（亩）',
    sentence: (name: string, count: number, area: string) => `${name}${count}块、${area}`,
  },
  supplied: {
    title: '年内供地去向',
    none: '年内没有新供应的地块。',
    sentence: (count: number, area: string, standard: string) =>
      `年内供应${count}块、${area}，其中标准地${standard}。`,
  },
  available: {
    title: '可供投资者选择的土地',
    lead: '已收储或已完成七通一平、尚未供应的地块，可按园区、用途和配套条件筛选。',
    none: '目前没有可供地块。',
    readiness: '配套条件',
    full: '七通一平',
    partial: '部分接通',
    size: '面积段',
    sizes: ['50亩以下', '50—100亩', '100—200亩', '200亩以上'],
    factories: '可租标准厂房',
    factoryHead: {
      name: '厂房',
      free: '可租面积（平方米）',
      total: '总面积（平方米）',
      state: '状态',
      spec: '规格',
    },
    noFactories: '目前没有登记可租的标准厂房。',
    ready: (area: string, levelled: string | undefined) =>
      `可供${area}${levelled === undefined ? '' : `，其中已七通一平${levelled}`}。`,
  },
  all: { title: '全部地块', lead: '点地块名称查看这块地的全过程。' },
  columns: {
    parcel: '地块',
    park: '园区',
    area: '面积（亩）',
    use: '用途',
    status: '状态',
    stage: '阶段',
    since: '到达日期',
    enterprise: '用地企业',
    project: '用地项目',
    flags: '标记',
    day: '日期',
  },
  page: {
    title: (park: string) => `${park}地块`,
    lead: (count: number, area: string) => `共${count}块、${area}。`,
    choose: '点地块名称或图上的地块，查看这块地的用途、标记和全过程。',
    close: '收起',
    history: '进展',
    batch: '报批批次',
    ratio: '规划容积率',
    perMu: (year: number) => `${year}年亩均税收`,
    perMuOutput: (year: number) => `${year}年亩均产值`,
    unit: '万元/亩',
    onMap: '在地图上查看',
    grade: '亩均等级',
    contact: '联系人',
    planUse: '规划用途',
  },
  finding: (available: string, reserved: string, share: string, lead: string) =>
    `可供土地${available}；年内收储${reserved}亩，完成年度计划的${share}，${lead}`,
  findingPlain: (available: string) => `可供土地${available}`,
  noneAvailable: '目前没有可供土地',
  parcelsListed: (count: number) => `列有地块${count}块`,
} as const;
