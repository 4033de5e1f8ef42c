/** Strings of the meeting-room edition: slides, their controls, the speaker's view, handouts. */
export const deck = {
  /** What a deck is whose head does not say it; the period stands before it. */
  title: '运行情况汇报',
  /** Around every slide. */
  frame: {
    others: '其他演示文稿',
    page: '查看网页',
    /** A slide that is there again for large letters. */
    inLarge: (title: string, page: string | undefined) =>
      `${title}（大会场字号${page === undefined ? '' : `，第${page}页`}）`,
    source: '数据来源',
    demo: '演示数据，均为虚构',
    narrowHint: '大屏和电脑上按页放映；手机上向下滚动阅读。',
  },
  /** The bar at the bottom of the screen, for mouse and touch. */
  bar: {
    label: '放映控制',
    previous: '上一页',
    next: '下一页',
    overview: '目录',
    theme: '换底色',
    room: '大会场字号',
    fullscreen: '全屏',
    speaker: '演讲者视图',
    auto: '自动放映',
    help: '按键说明',
    handout: '讲义',
    prompts: '提词稿',
    keys: '右方向键或空格下一页，左方向键上一页，问号听全部按键；按 Tab 键显示按钮。',
    exit: '返回网站',
  },
  overview: { title: '目录', close: '关闭', more: '更多' },
  goTo: { title: '跳到第几页', label: '页码', submit: '跳转', close: '关闭' },
  help: {
    title: '按键说明',
    close: '关闭',
    keys: [
      ['→ 空格 PageDown', '下一页'],
      ['← PageUp', '上一页'],
      ['Home End', '首页、末页'],
      ['F F5', '全屏'],
      ['B .', '黑屏，按任意键恢复'],
      ['O Esc', '目录'],
      ['G', '跳到第几页'],
      ['S', '演讲者视图'],
      ['A', '自动放映'],
      ['T', '深色、浅色底'],
      ['L', '大会场字号'],
      ['?', '按键说明'],
    ],
  },
  speaker: {
    title: '演讲者视图',
    next: '下一页',
    last: '已到最后一页',
    notes: '备注',
    noNotes: '本页没有备注',
    elapsed: '已用时间',
    reset: '重新计时',
    blocked: '浏览器没有打开演讲者窗口，请允许本页弹出窗口。',
  },
  slide: {
    empty: '这个版本没有可以显示的数据',
    emptyWhy: '数据未公开、尚未填报，或者只有一期、画不成图。',
    completed: (share: string) => `完成年目标${share}`,
    completedThen: (share: string) => `去年同期完成${share}`,
    /** What is not known of an indicator, and why. */
    noGrowth: (why: string) => `同比${why}`,
    requestFor: (text: string, subject: string) => `${text.replace(/。$/, '')}（${subject}）`,
    problems: (count: number) => (count > 1 ? `还有${count}个问题需要解决` : '需要解决的问题'),
    next: (count: number) => (count > 1 ? `下一步重点做好${count}件事` : '下一步重点工作'),
    agenda: '汇报内容',
    closing: '汇报完毕，请批评指正',
    partTitle: (numeral: string, name: string) => `${numeral}、${name}`,
    requests: (count: number) => (count > 1 ? `有${count}件事需要上级协调` : '需要上级协调的事项'),
    rest: (count: number) => `其余${count}项见网页`,
    part: (page: number, pages: number) => `（${page}/${pages}）`,
  },
  /** What the rest of the year has to bring. */
  outlook: {
    title: (months: number, name: string, needed: string, gone: string, times: string) =>
      `完成全年目标，${months === 1 ? '12月' : `后${months}个月每月`}需完成${name}${needed}，为${gone}月均的${times}`,
    allMet: '主要指标都已完成全年目标',
    met: '已完成',
    times: (number: string) => `${number}倍`,
    table: {
      indicator: '指标',
      target: '全年目标',
      done: '已完成',
      average: '月均完成',
      needed: '余下每月需',
      times: '需为月均的',
    },
  },
  /** Columns of tables on slides. */
  table: {
    number: '序号',
    problem: '问题',
    measure: '措施',
    next: '下一步',
    request: '请求事项',
    amount: '涉及金额',
    asked: '协调单位',
    unit: '责任单位',
    deadline: '时限',
  },
  /** What a writer of slides did wrong. */
  fault: {
    show: 'show 应填 problem（问题）或 next（下一步）。',
    section: (name: string, near: string) => `没有名为“${name}”的方面。最接近的是“${near}”。`,
  },
  /** A figure full screen. */
  screen: {
    on: (ground: string) => `大屏显示，${ground}底`,
    dark: '深色',
    light: '浅色',
    close: '返回网页',
    deck: '回到演示文稿',
  },
} as const;
