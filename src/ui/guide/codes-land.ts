import type { CodeHelpPart } from './code-help.ts';

/** Codes about outlines beside the table of parcels and each other, and about site.yaml. */
export const landHelp = {
  'outline-file-missing': {
    meaning:
      '地块表的“界址文件”写了一个名称，`data/parcels/` 里没有这个文件；或者写了带文件夹的路径，那里的文件不会读。',
    fix: [
      '把界址文件放进 `data/parcels/`，“界址文件”只写文件名，如 dk-001.txt。',
      '没有界址文件的留空；写错名称的改正。',
    ],
  },
  'no-outline': {
    meaning: '地块表里有这块地，`data/parcels/` 里没有它的图形，所以地图上不画，其余照常显示。',
    fix: [
      '很多块地一起没有图形的，多半是少了一个文件，或一个文件读不出来：先改好那个文件，或从备份恢复 `data/parcels/`。',
      '只有几块的，把界址点文件放进 `data/parcels/`，文件里的地块编号与地块表的“地块编码”一致。',
    ],
  },
  'outline-twice': {
    meaning: '两个文件里都有这块地的图形，只用前一个。',
    fix: ['留下最新的一个，把旧文件移出 `data/parcels/`。'],
  },
  'outline-without-parcel': {
    meaning: '有图形，地块表里却没有这块地，地图上不画。',
    fix: ['在 `parcels.csv` 里加一行，或把文件里的地块编号改成一致。'],
    pairs: [['DK-OO1', 'DK-001']],
  },
  'boundary-without-park': {
    meaning: '园区边界的名称在园区表里找不到，边界不会画出。',
    fix: ['把图形的“地块编码”或名称改成园区表里的编码或名称。'],
  },
  'area-differs': {
    meaning:
      '写的面积与界址点围成的面积相差超过 1%。可能是面积填错、单位弄混（公顷、亩），或漏了界址点。',
    fix: ['1 公顷等于 15 亩，先核对单位。', '再对照勘测定界报告核对界址点。'],
  },
  'outline-far-away': {
    meaning:
      '这块地（或这个文件里的地块）离同一园区、离全区其余地块几十公里以上，画在一张图上，别的地块就缩成了点。多半是带号写错，三度带差一带约差 270 公里。',
    fix: ['核对文件的“带号”和 Y 坐标的前两位。', '再核对是不是别处的地块。'],
    pairs: [['带号=39', '带号=38']],
  },
  'outline-not-drawn': {
    meaning: '界址点读得出来，画到图上却一点不剩：图形小得看不见，或只是一条细线。',
    fix: ['核对界址点和面积的单位。'],
  },
  'outside-park': {
    meaning: '地块有一部分在所属园区的边界之外。',
    fix: ['核对“园区”填得对不对，再核对界址点和园区边界。', '情况属实的，写在已核实事项里。'],
  },
  'parcels-overlap': {
    meaning: '两块地的图形互相重叠，同一块土地可能统计了两次。',
    fix: ['核对两块地的界址点。', '一块地分割成几块以后，旧的地块应从地块表删去或标明。'],
  },
  'not-yaml': {
    meaning: '`content/site.yaml` 的写法不对，从提示的那一行起读不下去。',
    fix: [
      '冒号用半角 `:`，后面留一个空格。',
      '下一级的项前面空两格，不要用制表符。文字里有冒号的，用单引号括起来。',
    ],
    pairs: [['siteName：某开发区', 'siteName: 某开发区']],
  },
  'bad-field': {
    meaning: '`content/site.yaml` 里这一项的填写不符合要求。',
    fix: ['照提示里的样子改。发布时间按实际发布的时刻填，写到分钟。'],
    pairs: [['published: 2026-7-15', 'published: 2026-07-15 09:00']],
  },
  'published-too-soon': {
    meaning:
      '数据里有的行发布日期晚于 `content/site.yaml` 的 `published`，网站就会在写明的发布时间之前登出这些数。',
    fix: [
      '数据更新后，把 `published` 改为这次实际发布的时刻。',
      '行里的发布日期填错的，改正那一行。',
    ],
  },
  'missing-field': {
    meaning: '`content/site.yaml` 里缺少必需的一项，或打开了一个开关却没有填网址。',
    fix: ['照提示补上。不用的功能，把 `enabled` 改为 `false`。'],
  },
  'unknown-field': {
    meaning: '`content/site.yaml` 里有一项不认识，多半是英文打错了。',
    fix: ['照提示改正；英文名称要一字不差。'],
    pairs: [['siteDomian', 'siteDomain']],
  },
} satisfies CodeHelpPart;
