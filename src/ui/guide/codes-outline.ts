import type { CodeHelpPart } from './code-help.ts';

const RESURVEY = '自己改不了的，请测绘单位按勘测定界的界址点格式重新导出。';

/** Codes about the files of boundary points: how they are written. */
export const outlineHelp = {
  'not-a-geometry-file': {
    meaning: '`data/parcels/` 里的这个文件读不出文字，不是界址点文件。',
    fix: ['界址点文件应是 .txt（勘测定界格式）或 .geojson。CAD、Shapefile 请先转换。'],
  },
  'not-json': {
    meaning: 'GeoJSON 文件不完整，从提示的那一行起读不下去，多半是复制时截断了。',
    fix: ['重新导出整个文件，不要手工拼接。'],
  },
  'not-geojson': {
    meaning: '文件是 JSON，但不是 GeoJSON 的“要素集合”（FeatureCollection）。',
    fix: ['导出时选 GeoJSON 格式、要素集合。'],
  },
  'unknown-feature': {
    meaning: '图形的“类型”不认识，这个图形已略去。',
    fix: ['“类型”填 地块、园区边界、道路 或 河流；地块可以不填。'],
  },
  'no-parcels': {
    meaning: '界址点文件里没有 `[地块坐标]`，或里面一块地也没有。',
    fix: ['打开文件，看 `[地块坐标]` 下面有没有以 `@` 结尾的地块属性行。', RESURVEY],
  },
  'no-points': {
    meaning: '有地块的属性行，下面却没有界址点；或 GeoJSON 里没有面。',
    fix: ['补上界址点，或删去这块地的属性行。', RESURVEY],
  },
  'point-without-parcel': {
    meaning: '有界址点，上面却没有地块属性行（以 `@` 结尾），不知道是哪块地的。',
    fix: ['在这些点的前面补上地块属性行。'],
    pairs: [['缺少属性行', '5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@']],
  },
  'bad-point': {
    meaning: '这一行应是一个界址点，却读不出来。常见的是字母 O 当成了数字 0，或少了一项。',
    fix: ['照“点号,圈号,X,Y”改正。'],
    pairs: [['J3,1,34121OO.000,38512200.000', 'J3,1,3412100.000,38512200.000']],
  },
  'duplicate-point': {
    meaning: '有相邻的两个界址点完全相同，多余的已略去，图形不受影响。',
    fix: ['不改也可以；请测绘单位下次去掉。'],
  },
  'point-count': {
    meaning: '属性行里写的界址点数与实际的行数不同，可能漏了点。',
    fix: ['对照勘测报告数一数。没有漏的，把属性行的第一项改成实际个数。'],
  },
  'attribute-mark': {
    meaning: '地块属性行的末尾应有一个 `@`，这一行没有，后面的界址点就不知道是哪块地的。',
    fix: ['在这一行的末尾补上 `,@`。', RESURVEY],
    pairs: [
      [
        '5,2.0000,DK-001,北侧地块,面,,工业用地,1001,',
        '5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@',
      ],
    ],
  },
  'datum-unsaid': {
    meaning: '文件的 `[属性描述]` 里没有“坐标系”一行，不知道坐标是哪一种，差的可能有一百米。',
    fix: ['问清测绘单位。是 2000 国家大地坐标系的，补写“坐标系=2000国家大地坐标系”。'],
  },
  'ring-without-area': {
    meaning: '一圈界址点都在一条线上，或去了又原路走回，围不出面积，图上什么也画不出。',
    fix: ['对照勘测报告，补上漏掉的界址点。', RESURVEY],
  },
  'holes-overlap': {
    meaning: '一块地里两个洞（第2圈以后的圈）互相重叠，重叠的部分会从面积里扣两次。',
    fix: ['把两个洞合成一圈，或改正界址点。', RESURVEY],
  },
  'attribute-count': {
    meaning: '地块属性行的项数不够，分不清哪一项是编号、哪一项是名称。',
    fix: [
      '按“界址点数,面积,地块编号,地块名称,图形属性,图幅号,用途,地类编码,@”补齐，没有的留空，逗号不能少。',
    ],
  },
  'area-not-a-number': {
    meaning: '属性行里的面积不是数字，已略去，不再与图形核对。',
    fix: ['填公顷数，如 1.2345；不要填亩数。'],
  },
  'ring-not-closed': {
    meaning: '最后一个界址点应与第一个相同，现在没有闭合，已自动连回起点。',
    fix: ['核对是不是漏了最后一点。没有漏的不用改。'],
  },
  'ring-too-short': {
    meaning: '不同的界址点不到三个，围不成一块地。',
    fix: ['核对是不是漏了界址点。', RESURVEY],
  },
  'ring-crosses-itself': {
    meaning:
      '界址线自己交叉，像一个“8”字（也可能在同一个界址点上交叉），面积算不准。多半是点的先后次序错了。',
    fix: ['按沿着地块走一圈的次序重排界址点。', RESURVEY],
  },
  'hole-outside': {
    meaning: '第 2 圈起表示地块里面的“洞”，现在它却在地块外面。不相连的两块不能写成圈。',
    fix: ['分开写成两段地块，地块编号相同；GeoJSON 用 MultiPolygon。'],
  },
  'other-datum': {
    meaning:
      '坐标系不是 2000 国家大地坐标系（如 1980 西安、1954 北京）。直接画会偏几十到一百多米。',
    fix: ['请测绘单位换算到 2000 国家大地坐标系后再给。不要只改文件里的字。'],
  },
  'not-three-degree': {
    meaning: '用的是六度带，网站只接受三度带。',
    fix: ['请测绘单位换算到三度带。'],
  },
  'not-metres': {
    meaning: '坐标的单位不是米。',
    fix: ['换算成米；一般是导出时选错了选项。'],
  },
  'zone-not-a-number': {
    meaning: '`带号=` 后面不是数字，已略去；Y 坐标前两位有带号的，不影响读取。',
    fix: ['改成数字。'],
    pairs: [['带号=三十八', '带号=38']],
  },
  'no-zone-number': {
    meaning: '既没有写带号，Y 坐标的前两位也不是带号，无法知道地块在哪里。',
    fix: ['在 `[属性描述]` 里加一行带号，数字问测绘单位。'],
    pairs: [['没有带号', '带号=38']],
  },
  'several-zone-numbers': {
    meaning: '同一块地的界址点，Y 坐标前两位（带号）不一样。',
    fix: ['多半是某一点的 Y 打错；确实跨带的，请测绘单位换算到同一带。'],
  },
  'zone-mismatch': {
    meaning: '文件里写的带号与 Y 坐标前两位不同，已按 Y 坐标的读取。',
    fix: ['核对地块在地图上的位置；位置对的，把 `带号=` 改成一致。'],
  },
  'xy-swapped': {
    meaning: 'X（纵坐标，7 位整数）和 Y（横坐标，8 位整数）写反了，或经纬度写反了，已互换后读取。',
    fix: ['核对地块的位置；对的不用改，请测绘单位下次按次序写。'],
  },
  'not-a-coordinate': {
    meaning: '数字不像坐标：不是三度带的平面坐标，也不在中国的经纬度范围内。',
    fix: ['看是不是缺位、多位，或给了别的坐标系、独立坐标系。', RESURVEY],
  },
} satisfies CodeHelpPart;
